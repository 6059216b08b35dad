"""Samples of what a talk may know, made from its types: every way in which it can differ."""

import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, time
from enum import Enum
from itertools import islice, product, starmap
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5
from zoneinfo import ZoneInfo

from domain.contacts import Energy, InTouch
from domain.members import MemberKind, Role
from domain.own_notes import NoteKind
from domain.task_lines import Person, TaskLine, TwoTasks
from handlers.day.finding.planning import Around
from handlers.day.words import Reached
from handlers.goals.details import Detail
from handlers.invite.asking import Goal, Nominee, People
from handlers.invite.rehearsing import Stage
from handlers.invite.wording import Way
from handlers.meeting.correcting import Noted
from handlers.meeting.next_date import Habit
from handlers.meeting.writing_up import Held
from handlers.network.changing import NAME, PLACE
from handlers.network.changing import Known as ToChange
from handlers.network.more import KnownMore
from handlers.preparing_meeting.writing import ALL, CHAIR, OPENING, Before
from handlers.shared.telling_task import Table
from handlers.talk.picking import Tapping
from handlers.talk.registry import Operator
from messages.said import Text

NAMES = ("Mark", "Noor")
MOST = 32
"""How many samples of one type are made: a talk that knows more is looked at in part."""

_ONE: dict[Any, tuple[Any, ...]] = {
    str: NAMES,
    int: (2,),
    bool: (True, False),
    UUID: (UUID(int=1), UUID(int=2)),
    date: (date(2026, 12, 1),),
    datetime: (datetime(2026, 12, 1, 14, 0),),  # noqa: DTZ001 - a local time, without zone
    time: (time(19, 30),),
    ZoneInfo: (ZoneInfo("Europe/Amsterdam"),),
    Text: tuple(Text("common-group-of", {"owner": name}) for name in NAMES),
    Operator: (Operator("Stichting Voorbeeld", "privacy@voorbeeld.invalid"),),
    type(None): (None,),
}


_TAPPING = Tapping(datetime(2026, 11, 22, 10, 15))  # noqa: DTZ001 - a local time, without zone
_STAGE = Stage(Operator("Stichting Voorbeeld", "privacy@voorbeeld.invalid"), date(2026, 12, 6))
_REACHED = (Reached(UUID(int=1), "Mark", UUID(int=5)), Reached(UUID(int=2), "Noor", None))
_AROUND = Around(
    ZoneInfo("Europe/Amsterdam"),
    _TAPPING,
    is_busy=False,
    owner_id=UUID(int=9),
    people=_REACHED,
    helper=None,
    kind=None,
    with_ids=(),
    asks_kind=False,
)
_PEOPLE = People(
    owner="Anna",
    stage=_STAGE,
    to_ask=(Nominee(UUID(int=1), "Mark"),),
    chosen=None,
    goals=(Goal(UUID(int=3), "weer zwemmen"),),
    ways=(Way(), Way(Role.INFORMED)),
)

_TOLD_AT = datetime.fromisoformat("2026-12-01T14:00")
_TABLE = Table((Person(UUID(int=1), "Mark"),), {UUID(int=1): "Mark"}, UUID(int=1), _TOLD_AT, None)
_TOLD_ONE = TaskLine("bellen", UUID(int=1), (date(2026, 12, 4),))
_TOLD_TWO = TwoTasks("bellen en Mark haalt taart", UUID(int=1), two=(_TOLD_ONE, _TOLD_ONE))

_TOLD = [
    _TABLE,
    replace(_TABLE, given=TaskLine("bellen", UUID(int=1), (date(2026, 12, 4), date(2026, 12, 3)))),
    replace(_TABLE, given=_TOLD_TWO),
    replace(_TABLE, given=TaskLine("elke maandag bellen", rule="FREQ=WEEKLY;BYDAY=MO")),
]

_BEFORE = Before(ALL, {}, NAMES, "Mark", asks_opening=True)

_HABIT = Habit(ZoneInfo("Europe/Amsterdam"), _TAPPING.now, _TAPPING)

_GIVEN: dict[str, list[Any]] = {
    "before-meeting": [
        _BEFORE,
        replace(_BEFORE, chair=None),
        replace(_BEFORE, which=OPENING),
        replace(_BEFORE, which=CHAIR, words={NoteKind.WORTH_WHILE: "rust"}),
    ],
    "new-task": _TOLD,
    "note-right": [
        Noted("soep eten", is_task=False, table=_TABLE),
        Noted("bellen", is_task=True, table=_TABLE),
    ],
    "note-task": _TOLD,
    "find-day": [_AROUND],
    "goal-detail": [
        Detail("weer zwemmen", what)
        for what in ("now", "why", "needs", "helpers", "domain", "term")
    ],
    "goal-step": [("weer zwemmen", None), ("weer zwemmen", "bellen")],
    "invite": [
        _PEOPLE,
        replace(_PEOPLE, to_ask=()),
        replace(_PEOPLE, to_ask=(), goals=()),
        replace(_PEOPLE, chosen=Nominee(UUID(int=1), "Mark", MemberKind.INFORMAL, "samen koken")),
    ],
    "network-change": [
        ToChange("Mark", NAME, None),
        ToChange("Mark", NAME, "Mark"),
        ToChange("Mark", PLACE, None),
    ],
    "network-more": [
        KnownMore("Mark", None, None, None),
        KnownMore("Mark", InTouch.WEEKLY, Energy.GIVES, "samen koken"),
    ],
    "write-up": [
        Held(_TOLD_AT, _TABLE, ((UUID(int=2), "de woning"),), None, None),
        Held(_TOLD_AT, _TABLE, (), _HABIT, _TAPPING.now),
    ],
}
"""Talks whose types do not say all: what they may know, by name."""

HOW: dict[str, dict[str, Any]] = {
    "find-day": {"often": 1, "lines": ("https://videobellen.voorbeeld.invalid/groep",)},
    "expecting-note": {"often": 1},
    "first-sitting": {"lines": ("Mark", "Mark, Noor", "mijn zus Sanne")},
    "invite": {"often": 1},
    "more-days": {"often": 1},
    "move-meeting": {"often": 1},
    "new-task": {"often": 1},
    "network-person": {"lines": ("Mark", "Mark, Noor", "mijn zus Sanne")},
    "note-right": {"often": 1},
    "note-task": {"often": 1},
    "task-when": {"often": 1},
    "write-up": {"often": 1},
}
"""Talks with very many ways: how they are walked through."""


class NoSample(TypeError):
    """There is no rule for a type yet: it must be added here."""


def views_of(name: str, talk: Callable[..., Any]) -> list[Any]:
    """Give samples of what a talk takes, by the type that it says it takes."""
    if name in _GIVEN:
        return _GIVEN[name]
    hints = typing.get_type_hints(talk)
    hints.pop("return", None)
    (view,) = hints.values()
    return list(islice(samples(view), MOST))


def samples(of: Any) -> Iterator[Any]:
    """Give samples of a type, those that hold most first."""
    origin = typing.get_origin(of)
    if of in _ONE:
        yield from _ONE[of]
    elif origin in (types.UnionType, typing.Union):
        for each in sorted(typing.get_args(of), key=lambda kind: kind is type(None)):
            yield from samples(each)
    elif origin is typing.Literal:
        yield from typing.get_args(of)
    elif origin is tuple:
        yield from _tuples(typing.get_args(of))
    elif origin in (frozenset, set):
        some = list(samples(typing.get_args(of)[0]))
        yield origin(some[:1])
        yield origin(())
    elif origin is dict:
        keys, values = (list(samples(each)) for each in typing.get_args(of))
        yield dict(zip(keys, values, strict=False))
    elif isinstance(of, type) and issubclass(of, Enum):
        yield from of
    elif is_dataclass(of):
        make: Any = of
        hints = typing.get_type_hints(of)
        places = [_of_field(each.name, hints[each.name]) for each in fields(of)]
        yield from starmap(make, product(*places))
    else:
        raise NoSample(f"no sample of {of!r}")


def _of_field(name: str, of: Any) -> list[Any]:
    """Give samples for a field: ids of different fields are different ids."""
    return [uuid5(NAMESPACE_OID, name)] if of is UUID else list(islice(samples(of), MOST))


def _tuples(inside: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Give a row of two, of one and of none; or else each of its places filled."""
    if inside[-1:] == (Ellipsis,):
        several = _unlike(tuple(islice(samples(inside[0]), MOST)))
        yield from (several, several[:1], ())
    else:
        kinds = [list(samples(each)) for each in inside]
        yield from (tuple(kind[at % len(kind)] for kind in kinds) for at in range(2))


def _unlike(some: tuple[Any, ...]) -> tuple[Any, ...]:
    """Give the two that differ most, each with its own id and name where they have these."""
    two = (some[0], some[-1])
    if not hasattr(some[0], "id"):
        return two
    named = hasattr(some[0], "name")
    return tuple(
        replace(each, id=UUID(int=number), **({"name": name} if named else {}))
        for number, (each, name) in enumerate(zip(two, NAMES, strict=True), start=1)
    )
