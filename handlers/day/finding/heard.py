"""What was heard about days and times: kept while a talk asks for what is missing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import Any

from scheduling.reading import Kind, Moment, Part, Reading, Reason

Moments = tuple[Moment, ...]

MOST_DAYS_IN_A_ROW = 7
"""Of "1 t/m 4 december" each day is an option; of a longer stretch a day is asked for."""

_STRETCH = re.compile(r"(?P<first>\d{4}-\d\d-\d\d)/(?P<last>\d{4}-\d\d-\d\d)")
_PARTIAL = re.compile(
    r"(?P<before>\.\./)?"
    r"(?:(?P<day>\d{4}-\d\d-\d\d)|(?P<week>\d{4}-W\d\d)(?P<weekend>-WE)?|(?P<month>\d{4}-\d\d))?"
    r"(?:T(?:(?P<at>\d\d:\d\d)|(?P<part>[A-Z]{2})))?(?P<after>/\.\.)?"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What is known so far, and what can't be taken yet.

    `moments` may lack a day or a time. `choices` are readings of which one is meant: of an
    unclear text, or the likely mends of one that is refused (`reason`). `period` is the first
    and last day of "volgende week". `repeats`: something that comes again was said. `agreed`:
    all is whole, was read back, and is right. `aside`: something else comes first. `is_fixed`:
    whether the one day is to be asked about first was answered as well. `beside`: what was said
    vaguely beside these ("of eind februari"); it is asked about when these are whole.
    """

    moments: Moments = ()
    choices: tuple[Moments, ...] = ()
    reason: Reason | None = None
    period: tuple[date, date] | None = None
    repeats: bool = False
    agreed: bool = False
    aside: bool = False
    is_fixed: bool | None = None
    beside: "Heard | None" = None

    @property
    def is_nothing(self) -> bool:
        """Whether nothing about days or times was found."""
        return self == Heard()

    @property
    def without_time(self) -> tuple[date, ...]:
        """The days of which the time is not known."""
        return tuple(each.on for each in self.moments if each.on is not None and each.at is None)

    @property
    def lacks_day(self) -> bool:
        """Whether there is a time without a day, or no moment at all."""
        return not self.moments or any(each.on is None for each in self.moments)

    @property
    def is_whole(self) -> bool:
        """Whether every day has a time, so that it can be read back."""
        return not (self.reason or self.choices or self.lacks_day or self.without_time)


def of_reading(reading: Reading) -> Heard:
    """Give what a reading tells, with each day of a short stretch as an option of its own."""
    match reading.kind:
        case Kind.INVALID:
            mends = tuple(each.moments for each in reading.corrections if each.moments)
            return Heard(choices=mends, reason=reading.reason)
        case Kind.AMBIGUOUS:
            return of_choices([each.moments for each in reading.alternatives if each.moments])
        case Kind.RECURRENCE:
            return Heard(reading.moments, repeats=True)
        case Kind.VAGUE:
            return _of_partial(reading.partial)
    stretches = [each for each in reading.moments if each.until_on and each.at is None]
    if not stretches:
        return Heard(reading.moments)
    each_day = [_of_days(each) for each in reading.moments]
    if len(each_day) == 1:
        return each_day[0]
    return Heard(tuple(one for days in each_day for one in days.moments))


def of_choices(choices: Sequence[Moments]) -> Heard:
    """Give one reading as what is known, or several as a choice.

    The hour that comes twice, when the clocks go back, is one: it is said in the same words.
    """
    once = (tuple(replace(each, offset=None) for each in choice) for choice in choices)
    different = tuple(dict.fromkeys(once))
    return Heard(different[0]) if len(different) == 1 else Heard(choices=different)


def differing(choices: Sequence[Moments]) -> list[tuple[Moment, Heard]] | None:
    """Give the first moment in which readings differ, in its forms, with what each leaves.

    None where they differ in how many moments they have: then they are shown whole.
    """
    if len({len(each) for each in choices}) != 1:
        return None
    for place in range(len(choices[0])):
        forms = dict.fromkeys(each[place] for each in choices)
        if len(forms) > 1:
            return [
                (form, of_choices([each for each in choices if each[place] == form]))
                for form in forms
            ]
    return None


def laid_down(kept: Heard) -> dict[str, Any]:
    """Lay it down as JSON."""
    return {
        "moments": [_laid(each) for each in kept.moments],
        "choices": [[_laid(each) for each in choice] for choice in kept.choices],
        "reason": kept.reason,
        "period": kept.period and [each.isoformat() for each in kept.period],
        "repeats": kept.repeats,
        "agreed": kept.agreed,
        "aside": kept.aside,
        "is_fixed": kept.is_fixed,
        "beside": kept.beside and laid_down(kept.beside),
    }


def taken_up(kept: dict[str, Any]) -> Heard:
    """Take it up again. Raises `KeyError`, `TypeError` or `ValueError` where it is broken."""
    period = [date.fromisoformat(each) for each in kept["period"] or ()]
    return Heard(
        tuple(_taken(each) for each in kept["moments"]),
        tuple(tuple(_taken(each) for each in choice) for choice in kept["choices"]),
        Reason(kept["reason"]) if kept["reason"] else None,
        (period[0], period[1]) if period else None,
        bool(kept["repeats"]),
        bool(kept["agreed"]),
        bool(kept.get("aside")),
        kept.get("is_fixed"),
        taken_up(kept["beside"]) if kept.get("beside") else None,
    )


def _of_partial(partial: str | None) -> Heard:
    """Take what is known of something vague: a day, a time, or a stretch of days."""
    if stretch := _STRETCH.fullmatch(partial or ""):
        first, last = (date.fromisoformat(each) for each in stretch.groups())
        return _of_days(Moment(on=first, until_on=last))
    found = _PARTIAL.fullmatch(partial or "")
    if found is None:
        return Heard()
    is_open = bool(found["before"] or found["after"])
    at = time.fromisoformat(found["at"]) if found["at"] and not is_open else None
    part = Part(found["part"]) if found["part"] else None
    on = date.fromisoformat(found["day"]) if found["day"] else None
    period = None
    if found["week"]:
        first = date.fromisoformat(f"{found['week']}-{6 if found['weekend'] else 1}")
        period = (first, first + timedelta(days=1 if found["weekend"] else 6))
    elif found["month"]:
        first = date.fromisoformat(f"{found['month']}-01")
        period = (first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    moment = Moment(on=on, at=at, part=part)
    return Heard(() if moment == Moment() else (moment,), period=period)


def _of_days(moment: Moment) -> Heard:
    """Give each day of a stretch of days; of a long one, the stretch."""
    first, last = moment.on, moment.until_on
    if first is None or last is None or moment.at is not None:
        return Heard((moment,))
    count = (last - first).days + 1
    if count > MOST_DAYS_IN_A_ROW:
        return Heard(period=(first, last))
    return Heard(tuple(Moment(on=first + timedelta(days=each)) for each in range(count)))


def _laid(moment: Moment) -> list[str | None]:
    dated = [moment.on, moment.at, moment.until_on, moment.until_at]
    return [*(each.isoformat() if each else None for each in dated), moment.part]


def _taken(kept: Sequence[str | None]) -> Moment:
    on, at, until_on, until_at, part = kept
    return Moment(
        on=date.fromisoformat(on) if on else None,
        at=time.fromisoformat(at) if at else None,
        until_on=date.fromisoformat(until_on) if until_on else None,
        until_at=time.fromisoformat(until_at) if until_at else None,
        part=Part(part) if part else None,
    )
