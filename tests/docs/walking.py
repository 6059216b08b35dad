"""Walking through a talk: every question that it can ask, and where each answer leads."""

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import Enum
from types import GeneratorType
from typing import Any
from zoneinfo import ZoneInfo

from handlers.talk.kinds import Line, OneOfOrLine
from handlers.talk.questions import Enough, NotUnderstood, Option, Page, Place, Question, Talk
from messages.said import Text

TYPED = (
    "Mark",
    "di 1 december 14u",
    "di 1 december 14u of do 3 december 19.30",
    "1 december",
    "half 8",
    "volgende week",
    "di 1 december 14u of volgende week",
    "elke dinsdag om 14.00",
    "om de week op dinsdag om 14.00",
    "Portugal",
    "dinsdag 3 december 14.00",
    "anderhalf uur",
)
"""What is tried where any words may be an answer, and taken where it is understood."""

TYPES = "✎"
"""Stands for words that were typed."""

Say = Callable[[Text | str], str]
"""Puts a text in words."""

_PLACE = Place(datetime(2026, 11, 22, 9, 15, tzinfo=UTC), ZoneInfo("Europe/Amsterdam"))
_OFTEN = 2
"""How often one question is asked on one way: a talk that goes round is walked round once."""
_MOST_STATES = 20_000
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")


@dataclass(frozen=True)
class Answer:
    """One way to answer: what is sent into the talk, and what is said of it."""

    value: Any
    label: str
    enough: bool = False


@dataclass(frozen=True)
class End:
    """Where a talk ends. `value` is what came out, where that is one of a few; else nothing."""

    value: str | None = None
    had_enough: bool = False


@dataclass
class Map:
    """All that was found: questions by key, as they were first asked, and the ways between."""

    first: set[str] = field(default_factory=set)
    questions: dict[str, Question] = field(default_factory=dict)
    ways: dict[tuple[str, str | End], dict[str, None]] = field(default_factory=dict)

    def add(self, key: str, answer: Answer, to: "Question | End") -> None:
        """Note where an answer leads."""
        there = to if isinstance(to, End) else self.note(to)
        self.ways.setdefault((key, there), {})[answer.label] = None

    def note(self, question: Question) -> str:
        """Note a question, as it was first asked; give its key."""
        self.questions.setdefault(question.text.key, question)
        return question.text.key


def walk(
    talk: Callable[[Any], Talk[Any]],
    views: list[Any],
    say: Say,
    *,
    often: int = _OFTEN,
    lines: tuple[str, ...] = TYPED[:1],
) -> Map:
    """Walk every way through a talk, for each of what it may know.

    `often` is how often one question is asked on one way, `lines` are typed where any words are an
    answer.

    Two ways that leave the talk in one state, at one place with the same names for the same
    things, go on as one.
    """
    found = Map()
    for view in views:
        seen: set[str] = set()
        begin = _replayed(talk(view), ())
        if isinstance(begin.at, End):
            continue  # There was nothing to talk about.
        found.first.add(found.note(begin.at))
        waiting = deque([begin])
        while waiting:
            here = waiting.popleft()
            asked = here.at
            if isinstance(asked, End) or here.state in seen or here.visits[asked.text.key] > often:
                continue
            seen.add(here.state)
            assert len(seen) < _MOST_STATES, "too many ways: give fewer samples"
            for answer in _answers(asked, say, lines):
                there = _replayed(talk(view), (*here.answers, answer))
                found.add(asked.text.key, answer, there.at)
                waiting.append(there)
    return found


@dataclass(frozen=True)
class _Place:
    """Where answers lead, the state of the talk there, and what was asked on the way."""

    answers: tuple[Answer, ...]
    at: Question | End
    state: str
    visits: Counter[str]


def _replayed(talk: Talk[Any], answers: tuple[Answer, ...]) -> _Place:
    """Give where these answers lead."""
    visits: Counter[str] = Counter()
    try:
        question = next(talk)
        visits[question.text.key] += 1
        for answer in answers:
            question = talk.throw(Enough()) if answer.enough else talk.send(answer.value)
            visits[question.text.key] += 1
    except StopIteration as ended:
        value = ended.value
        end = End(value.name if isinstance(value, Enum) else None)
        return _Place(answers, end, "", visits)
    except Enough:
        return _Place(answers, End(had_enough=True), "", visits)
    state = _ADDRESS.sub("", repr([question.key, *_frames(talk)]))
    talk.close()
    return _Place(answers, question, state, visits)


def _frames(talk: Any) -> Iterator[tuple[str, int, list[tuple[str, Any]]]]:
    """Give the place and the names of a talk, and of those that it hands over to."""
    while isinstance(talk, GeneratorType) and (frame := talk.gi_frame) is not None:
        yield talk.__qualname__, frame.f_lasti, sorted(frame.f_locals.items())
        talk = talk.gi_yieldfrom


def _unlike(options: Sequence[Option[Any]]) -> Iterator[Option[Any]]:
    """Give the options that lead to different places: of many days or hours the first will do.

    Other pages are other answers to the same question.
    """
    seen: set[type] = set()
    for option in options:
        is_one_of_many = isinstance(option.value, date | time)
        if isinstance(option.value, Page) or (is_one_of_many and type(option.value) in seen):
            continue
        seen.add(type(option.value))
        yield option


def _answers(question: Question, say: Say, lines: tuple[str, ...]) -> Iterator[Answer]:
    """Give every answer that can be tapped, and what can be typed beside those."""
    for option in _unlike(question.kind.options()):
        yield Answer(option.value, say(option.label))
    any_words = isinstance(question.kind, Line | OneOfOrLine)
    for typed in lines if any_words else TYPED:
        try:
            yield Answer(question.kind.read(typed, _PLACE), TYPES)
        except NotUnderstood:
            continue
    if question.skip is not None:
        yield Answer(None, say(Text(question.skip)))
    if question.enough:
        yield Answer(None, say(Text("common-enough")), enough=True)
