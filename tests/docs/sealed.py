"""What is sealed, what stands in plain sight, and why: read from the models themselves."""

import sys
from collections.abc import Iterator, Mapping
from typing import Any, cast, get_args

from domain.record import Facts, Words
from storage import rows

_PERSON, _GROUP = "person", "group"
_OWNERS = {"group_id": _GROUP, "account_id": _PERSON, "who_id": _PERSON}
TEXTS: Mapping[str, str] = {
    "action": "what was done, by its name in the code; people read the log of it",
    "code_hash": "a keyed hash of a code: the code itself is kept nowhere",
    "handle": "the number of a message within its chat, without the chat",
    "other_handles": "the numbers of the other parts of a long message, in the same way",
    "key": "what is planned for whom, in ids: so that nothing is planned twice",
    "kind": "what sort of message or moment it is, by its name in the code",
    "language": "nl or en",
    "lookup": "a keyed hash of the platform's own id: so that somebody is found again",
    "platform": "telegram or practice",
    "question": "which question of a talk is open, by its name in the code",
    "rule": "how something comes back, such as each month: it is sought by",
    "talk": "which talk it is, by its name in the code",
    "token_hash": "a keyed hash of what is in a link: the link itself is kept nowhere",
    "way": "how it was done: a command, a button, a page",
    "zone": "a time zone, such as Europe/Amsterdam: times are reckoned with it",
}
"""Texts in plain sight, by the name of the field: nobody typed them, and why they are there."""


class NoReason(Exception):
    """A text stands in plain sight, and nothing says why it may."""


def sealed_table() -> str:
    """Give for each table whose key it is sealed with, what is sealed, and what is not."""
    lines = ["| rows of | with the key of the | sealed | in plain sight |", "|---|---|---|---|"]
    for name, facts, words in _tables():
        sealed = ", ".join(words.model_fields)
        owner = " or ".join(_owner(name, field) for field in facts.sealed_by) if sealed else ""
        lines.append(f"| `{name}` | {owner} | {sealed} | {', '.join(facts.model_fields)} |")
    return "\n".join(lines)


def texts_table() -> str:
    """Give every text in plain sight, and what it is. Raises `NoReason`."""
    found: dict[str, list[str]] = {}
    for name, facts, _ in _tables():
        for field, info in facts.model_fields.items():
            if str in (info.annotation, *get_args(info.annotation)):
                found.setdefault(field, []).append(name)
    if without := set(found) - set(TEXTS):
        raise NoReason(", ".join(sorted(without)))
    lines = ["| text | in | what it is |", "|---|---|---|"]
    for field, names in sorted(found.items()):
        where = ", ".join(f"`{name}`" for name in names)
        lines.append(f"| {field} | {where} | {TEXTS[field]} |")
    return "\n".join(lines)


def _tables() -> Iterator[tuple[str, type[Facts], type[Words]]]:
    """Give each table with what is in plain sight and what is sealed."""
    for row in sorted(rows.kinds_of_rows(), key=lambda each: str(each.__tablename__)):
        (facts,) = (each for each in row.__bases__ if each.__name__.endswith("Facts"))
        name = f"{facts.__name__.removesuffix('Facts')}Words"
        words: Any = getattr(sys.modules[facts.__module__], name)
        yield str(row.__tablename__), cast("type[Facts]", facts), words


def _owner(table: str, field: str) -> str:
    if field == "id":
        return _GROUP if table == "support_group" else _PERSON
    return _OWNERS[field]
