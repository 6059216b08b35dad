"""Words of which each was typed once: wherever one shows up, it is known whose it is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.bookkeeping import ConversationState
from messages.incoming import Incoming
from storage.unit import Unit

_LETTERS = "abdeghkmst"
_WORD = re.compile(r"qx[abdeghkmst]{5}xq", re.I)


@dataclass(frozen=True, slots=True)
class Typed:
    """A word that somebody typed: who, when, in which talk (None: in none), about which group."""

    word: str
    who: str
    at: datetime
    talk: str | None
    group_id: UUID | None


def word(number: int) -> str:
    """Give the word of this number: no two are the same, and no reader takes it for another."""
    return "qx" + "".join(_LETTERS[int(digit)] for digit in f"{number:05}") + "xq"


def words_in(said: str) -> set[str]:
    """Give the words that stand in a text."""
    return {each.lower() for each in _WORD.findall(said)}


def typed_in(unit: Unit, now: datetime, incoming: Incoming) -> Sequence[Typed]:
    """Give the words that somebody is about to type, and in which talk, about which group."""
    said = incoming.text or ""
    found = words_in(said)
    if not found:
        return ()
    talk, group_id = _place_of(unit, incoming.address, said)
    return [Typed(each, incoming.address, now, talk, group_id) for each in sorted(found)]


def _place_of(unit: Unit, who: str, said: str) -> tuple[str | None, UUID | None]:
    if said.startswith("/"):
        return _OF_COMMAND.get(said[1:].partition(" ")[0]), None
    lookup = unit.keys.hash("account", f"practice:{who}")
    account = unit.accounts.first(platform="practice", lookup=lookup)
    talk = account and unit.conversations.first(account_id=account.id, state=ConversationState.OPEN)
    return (talk.talk, talk.group_id) if talk else (None, None)


_OF_COMMAND: Mapping[str, str] = {
    "agenda": "agenda-point",
    "afspraak": "note-agreement",
    "agreement": "note-agreement",
    "taak": "note-task",
    "task": "note-task",
}
"""What is typed behind these commands is an answer to that talk."""
