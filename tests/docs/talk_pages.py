"""A page for each talk: what it is for, and a diagram of every question and answer."""

import inspect
from collections import Counter
from datetime import date
from functools import cache
from unittest.mock import patch

from bot.contents import contents
from domain.rights import RIGHTS, Action, Right, Who
from handlers.talk.registry import Operator, Registry, TalkEntry
from messages.catalogue import Catalogue
from messages.rendering import Reader, Renderer
from messages.said import Text
from messages.said_dates import listed
from scheduling import reading
from tests.docs.samples import HOW, views_of
from tests.docs.walking import TYPES, End, Map, walk

_MOST_WORDS, _MOST_LABELS = 90, 4
_MOST_READ = 3
_RENDERER = Renderer(Catalogue())
_READER = Reader("nl", lambda payload: f"t.me/…?start={payload}", date(2026, 11, 22))


@cache
def the_registry() -> Registry:
    """Give the registry of all subjects."""
    return contents(Operator("Stichting Voorbeeld", "privacy@voorbeeld.invalid"))


@cache
def talk_maps() -> dict[str, Map]:
    """Walk every talk, once. The same few words are typed at each question: they are read once."""
    with patch("scheduling.reading._read", cache(reading._read)):
        return {
            name: walk(entry.talk, views_of(name, entry.talk), _say, **HOW.get(name, {}))
            for name, entry in the_registry().talks.items()
        }


def talk_pages() -> dict[str, str]:
    """Give the pages of all talks, and their index, by the name of the file."""
    registry = the_registry()
    pages = {f"{name}.md": _page(registry.talks[name], talk_maps()[name]) for name in talk_maps()}
    return pages | {"README.md": _index(registry)}


def _index(registry: Registry) -> str:
    rows = [
        f"| [{name}]({name}.md) | {_said_of(entry.talk)} | {_who(entry)} |"
        for name, entry in sorted(registry.talks.items())
    ]
    return "\n".join(
        [
            "# The talks",
            "",
            "<!-- Made by `python -m tests.docs`; a test compares it with the code. -->",
            "",
            "A talk is a generator that asks questions and returns what it was for. Its place is "
            "the list of answers so far, and it is replayed from them. Each page shows one, with "
            "the questions as people read them in Dutch.",
            "",
            "What every talk can do is not drawn: *terug* is one answer less, *?* explains the "
            "question, *stop* ends it, a command lets it wait and then offers it again, words that "
            "were not understood are "
            "asked for again, and words that say danger are answered first.",
            "",
            "| talk | what it is for | who may have it |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )


def _page(entry: TalkEntry[object, object], found: Map) -> str:
    module = inspect.getmodule(entry.talk)
    assert module is not None
    return "\n".join(
        [
            f"# {entry.name}",
            "",
            "<!-- Made by `python -m tests.docs`; a test compares it with the code. -->",
            "",
            _said_of(entry.talk),
            "",
            f"Written in `{module.__name__}.{entry.talk.__name__}`. "
            f"Who may have it: {_who(entry)}. {TYPES} stands for typed words.",
            "",
            "```mermaid",
            *_diagram(found, _said_of(entry.then)),
            "```",
            "",
        ]
    )


def _diagram(found: Map, then: str) -> list[str]:
    names = {key: f"q{number}" for number, key in enumerate(found.questions, start=1)}
    ends = {to: None for _, to in found.ways if isinstance(to, End)}
    lines = ["flowchart TD", "    start((begin))"]
    for key, question in found.questions.items():
        words = _shortened(_say(question.text))
        lines.append(f'    {names[key]}["{key}<br/>{_safe(words)}"]')
    places: dict[str | End, str] = {key: names[key] for key in names}
    for number, end in enumerate(sorted(ends, key=repr), start=1):
        places[end] = f"e{number}"
        lines.append(f'    e{number}(["{_safe(_end(end, then))}"])')
    lines += [f"    start --> {names[key]}" for key in found.questions if key in found.first]
    read = _widely_read(found)
    for (key, to), labels in found.ways.items():
        shown = [label for label in labels if label != TYPES or key not in read]
        if shown:
            lines.append(f'    {names[key]} -->|"{_safe(_joined(shown))}"| {places[to]}')
    if read:
        lines.append('    read{{"what was read"}}')
        lines += [f'    {names[key]} -->|"{TYPES}"| read' for key in read]
        lines += [f"    read --> {places[to]}" for to in _after(found, read)]
    return lines


def _widely_read(found: Map) -> list[str]:
    """Give the questions of which the typed answers lead to many places: these share a sign."""
    leads = Counter(key for (key, _), labels in found.ways.items() if TYPES in labels)
    return [key for key in found.questions if leads[key] > _MOST_READ]


def _after(found: Map, read: list[str]) -> list[str | End]:
    """Give where typed answers to these questions lead, each once."""
    there = (to for (key, to), labels in found.ways.items() if key in read and TYPES in labels)
    return list(dict.fromkeys(there))


def _end(end: End, then: str) -> str:
    if end.had_enough:
        return "goes on another time"
    said = "" if end.value is None else end.value.lower().replace("_", " ")
    return ": ".join(filter(None, (said, then))) or "done"


def _joined(labels: list[str]) -> str:
    shown = labels[:_MOST_LABELS]
    return " · ".join(shown) + (" · …" if len(labels) > len(shown) else "")


def _say(said: Text | str) -> str:
    return _RENDERER.text(said, _READER)


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MOST_WORDS else f"{line[:_MOST_WORDS].rsplit(' ', 1)[0]} …"


def _safe(words: str) -> str:
    """Write words so that Mermaid takes them as words."""
    return words.replace("&", "#amp;").replace('"', "#quot;").replace("<", "#lt;")


def _said_of(what: object) -> str:
    """Give the first line of what the code says of itself."""
    said = inspect.getdoc(what) or ""
    if isinstance(what, type) or getattr(what, "__name__", "") == "<lambda>":
        return ""
    return said.partition("\n")[0]


MANY = 4
"""From how many kinds of people on they are "whoever is in the group"."""


def _whoever_may(action: Action) -> list[str]:
    row = RIGHTS[action]
    by_themselves = (Right.YES, Right.SHARED, Right.OWN)
    first = [who.value for who in Who if row.right_of(who) in by_themselves]
    return first if len(first) < MANY else ["whoever is in the group"]


def _who(entry: TalkEntry[object, object]) -> str:
    if entry.action is not None:
        roles = listed("en", _whoever_may(entry.action))
        return f"{roles} (`{entry.action.value}`)"
    return "everybody" if entry.before_consent else "everybody who consented"
