"""Reading a task as it is said in a meeting: "Mark belt de woningbouw, voor vrijdag"."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

MOST_DAY_WORDS = 8
"""More words than this do not say one day."""

_FIRST_PERSON = frozenset({"ik", "i"})
_SELF = frozenset(
    {"ik", "ik wel", "dat doe ik", "doe ik", "ik doe dat", "i", "me", "i will", "i do"}
)
_AND = frozenset({"en", "and", "&", "of", "or"})
_AND_ALSO = frozenset({"en", "and", "&"})
_LEAST_WORDS_OF_TASK = 2
_BY = frozenset({"door", "by"})
_BEFORE_DAY = frozenset({"uiterlijk", "op", "voor", "vóór", "tegen", "by", "before", "on", "until"})
"""Words that are left hanging when the day behind them is taken out."""
_AT_LATEST = frozenset({"uiterlijk"})
_WORD = re.compile(r"\S+")
_EDGES = " \t\n,;:.-–—()"

DayFinder = Callable[[str], tuple[date, ...]]
"""Gives the day that a text says, several where that must be asked, or none."""
RuleFinder = Callable[[str], tuple[str, date | None] | None]
"""Gives the RRULE that a text says and its first day, where that is known; or None."""

_ANYBODY = re.compile(
    r"(?:wie\s+wil|wie\s+kan|wie|iemand|who\s+wants\s+to|who\s+can|who|somebody|someone|anybody)"
    r"(?=\s|:)[\s:]*",
    re.IGNORECASE,
)
_AT_NEXT = re.compile(
    r"[\s,;:.]*(?:\b(?:voor|vóór|op|bij|by|before|at|until|tot)\s+)?(?:\b(?:de|het|the|onze|our)\s+)?"
    r"\b(?:volgende\s+(?:keer|bijeenkomst)|next\s+(?:time|meeting))[\s.!]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may get a task, by the name that the group knows."""

    id: UUID
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TaskLine:
    """What was understood: what is to be done, by whom, and the days that may be meant.

    `what` is empty where it was not said. `for_anybody`: it is for who wants it. `at_next`: it is
    for the next meeting. `rule` is the RRULE of what comes again; the words for it stay in `what`,
    and `days` is the first time, where that is known.
    """

    what: str = field(repr=False)
    member_id: UUID | None = None
    days: tuple[date, ...] = ()
    for_anybody: bool = False
    at_next: bool = False
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class TwoTasks(TaskLine):
    """A line that may also be two tasks, each of somebody else: which is meant must be asked."""

    two: tuple[TaskLine, ...] = ()


def two_in(line: str, people: Sequence[Person]) -> tuple[str, ...]:
    """Cut a line that may hold two tasks: "Mark belt Els en Noor haalt taart". Else give nothing.

    Each begins with a name and has words of its own: "Mark en Noor bellen" is one.
    """
    starts = [each.start() for each in _WORD.finditer(line)]
    words = _WORD.findall(line)
    first, _ = _who_in_front(line, people, UUID(int=0))
    for place, word in enumerate(words):
        rest = line[starts[place + 1] :] if place + 1 < len(words) else ""
        begins, after = _who_in_front(rest, people, UUID(int=0))
        if (
            first is not None
            and place >= _LEAST_WORDS_OF_TASK
            and _bare(word) in _AND_ALSO
            and begins not in (None, first)
            and len(_WORD.findall(after)) >= _LEAST_WORDS_OF_TASK - 1
        ):
            return line[: starts[place]].rstrip(_EDGES), rest
    return ()


def read_task_line(
    line: str,
    people: Sequence[Person],
    speaker_id: UUID,
    find_days: DayFinder,
    find_rule: RuleFinder = lambda _: None,
) -> TaskLine:
    """Read who does what by when, as far as a line says so. `speaker_id` is who says "I".

    Only a name in front ("Mark belt …", "Mark: …") or behind ("… door Mark", "…, Mark") says who:
    another name may be whom it is about. What is not sure is left open, to be asked.
    """
    who, rest = _who_in_front(line, people, speaker_id)
    if who is None:
        who, rest = _who_behind(line, people)
    if who is None:
        who, rest = _who_at_end(line, people, speaker_id)
    anybody = None if who is not None else _ANYBODY.match(rest)
    if anybody is not None:
        rest = rest[anybody.end() :].rstrip("?")
    at_next, again = _AT_NEXT.search(rest), None
    days: tuple[date, ...] = ()
    if at_next is not None:
        rest = rest[: at_next.start()]
    elif (again := find_rule(rest)) is not None:
        days = () if again[1] is None else (again[1],)
    elif days := find_days(rest):
        rest = _without_day(rest, days, find_days)
    return TaskLine(
        rest.strip(_EDGES),
        who,
        days,
        for_anybody=anybody is not None,
        at_next=at_next is not None,
        rule=None if again is None else again[0],
    )


def _who_in_front(line: str, people: Sequence[Person], speaker_id: UUID) -> tuple[UUID | None, str]:
    words = _WORD.findall(line)
    if words and _bare(words[0]) in _FIRST_PERSON:
        return speaker_id, _after(line, 1)
    found = [(each, length) for each in people if (length := _begins(words, each.name))]
    longest = max((length for _, length in found), default=0)
    named = {each.id for each, length in found if length == longest}
    if len(named) != 1:
        return None, line
    if len(words) > longest and _bare(words[longest]) in _AND:
        # Two people at once: which of them must be asked.
        return None, line
    return named.pop(), _after(line, longest)


def _who_behind(line: str, people: Sequence[Person]) -> tuple[UUID | None, str]:
    words = _WORD.findall(line)
    for place, word in enumerate(words):
        if place and _bare(word) in _BY:
            found = {each.id for each in people if _begins(words[place + 1 :], each.name)}
            lengths = {_begins(words[place + 1 :], each.name) for each in people} - {0}
            if len(found) == 1:
                name_ends = place + 1 + max(lengths)
                return found.pop(), " ".join([*words[:place], *words[name_ends:]])
    return None, line


def _who_at_end(line: str, people: Sequence[Person], speaker_id: UUID) -> tuple[UUID | None, str]:
    """Find who is named behind the last comma, alone: "soep maken, Mark", "bellen, dat doe ik"."""
    what, comma, last = line.rpartition(",")
    words = _WORD.findall(last)
    if not comma or not what.strip(_EDGES):
        return None, line
    if " ".join(_bare(each) for each in words) in _SELF:
        return speaker_id, what
    named = {each.id for each in people if words and _begins(words, each.name) == len(words)}
    return (named.pop(), what) if len(named) == 1 else (None, line)


def _begins(words: Sequence[str], name: str) -> int:
    """Give how many words a name takes at the start of these; 0 where it is not there."""
    wanted = [_bare(word) for word in name.split()]
    said = [_bare(word) for word in words[: len(wanted)]]
    return len(wanted) if wanted and said == wanted else 0


def _without_day(line: str, days: tuple[date, ...], find_days: DayFinder) -> str:
    """Take the day out where it stands at the end; in the middle it stays a part of the words."""
    starts = [found.start() for found in _WORD.finditer(line)]
    for start in reversed(starts[-MOST_DAY_WORDS:]):
        tail = line[start:]
        if find_days(tail) != days:
            continue
        shorter = tail.rpartition(" ")[0]
        if shorter and find_days(shorter) == days:
            # Its last word is not about the day.
            return line
        while (
            (day := _word_before(line, start))
            and find_days(day)
            and find_days(line[line.rindex(day, 0, start) :]) == days
        ):
            # "Friday" of "Friday 4 December" says a day by itself, and is a part of this one.
            start = line.rindex(day, 0, start)
        return _without_hanging(line[:start].rstrip(_EDGES), line[start:])
    return line


def _without_hanging(kept: str, day: str) -> str:
    """Take away what hangs in front of a day. Of two such words, the first belongs to the verb.

    "Zoekt een folder op, voor vrijdag" is looking one up; "uiterlijk op vrijdag" is all about when.
    """
    first = _bare(day.partition(" ")[0])
    # From the day back: one such word at most, and "uiterlijk" in front of it.
    hanging = [] if first in _AT_LATEST else [_AT_LATEST]
    if first not in _BEFORE_DAY:
        hanging.insert(0, _BEFORE_DAY - _AT_LATEST)
    for words in hanging:
        before, _, last = kept.rpartition(" ")
        if before and _bare(last) in words:
            kept = before.rstrip(_EDGES)
    return kept


def _word_before(line: str, start: int) -> str:
    return line[:start].rstrip().rpartition(" ")[2]


def _after(line: str, words: int) -> str:
    found = list(_WORD.finditer(line))
    return line[found[words].start() :] if words < len(found) else ""


def _bare(word: str) -> str:
    """Give a word without capitals, accents and signs around it."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return plain.strip(_EDGES + "\"'“”‘’!?")
