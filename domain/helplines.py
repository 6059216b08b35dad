"""Whom people in need can call, and where relatives find support of their own.

Ready-made for a country, or as the operator says.

Sources, to be checked by each operator: 112 (the European emergency number); in the Netherlands 113
Zelfmoordpreventie and Veilig Thuis, both free, day and night; in Belgium (Flanders) 1813, the
suicide line, and 106, Tele-Onthaal, day and night; 1712, about violence, on working days; 1733, the
doctor on call. Organisations for relatives stand here by name alone, as their numbers change: the
operator adds those that they have called.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_OF_THEIR_OWN: Final = 3
MOST_FOR_RELATIVES: Final = 5
_NUMBER: Final = re.compile(r"\+?\d[\d -]{0,18}\d")
"""A number as people dial it; 112 and 1813 are the shortest kind."""
_MOST_NAME: Final = 40


class Country(StrEnum):
    """Whose help lines are ready-made. OTHER: the operator names them."""

    NETHERLANDS = "nl"
    BELGIUM = "be"
    OTHER = "other"


class Hours(StrEnum):
    """When a free line is open, where that is known."""

    ALWAYS = "always"
    WORKDAYS = "workdays"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Helpline:
    """Somebody to call. `free` is a second number, which costs nothing."""

    number: str
    name: str = ""
    free: str = ""
    hours: Hours = Hours.UNSAID


@dataclass(frozen=True, slots=True)
class SupportPlace:
    """Where relatives find support. The number may be missing: then it is looked for by name."""

    name: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Helplines:
    """Whom to call: when there is danger, about suicide, about violence at home, or else.

    `on_call` is the number of the doctor on call, where the country has one. `others` are to
    talk with, among them the operator's own crisis service. `support` is for relatives, who go
    through a recovery of their own (METHOD.md, principle 4).
    """

    country: Country
    emergency: str
    suicide: Helpline
    violence: Helpline
    on_call: str = ""
    others: tuple[Helpline, ...] = ()
    support: tuple[SupportPlace, ...] = ()


NETHERLANDS: Final = Helplines(
    Country.NETHERLANDS,
    emergency="112",
    suicide=Helpline("113", free="0800-0113", hours=Hours.ALWAYS),
    violence=Helpline("0800-2000", "Veilig Thuis", hours=Hours.ALWAYS),
    support=(
        SupportPlace("MantelzorgNL"),
        SupportPlace("MIND Hulplijn (MIND Korrelatie)"),
        SupportPlace("Ypsilon"),
    ),
)
BELGIUM: Final = Helplines(
    Country.BELGIUM,
    emergency="112",
    suicide=Helpline("1813", hours=Hours.ALWAYS),
    violence=Helpline("1712", hours=Hours.WORKDAYS),
    on_call="1733",
    others=(Helpline("106", "Tele-Onthaal", hours=Hours.UNSAID),),
    support=(SupportPlace("Similes"),),
)


def read_helpline(said: str) -> Helpline:
    """Read "050 123 45 67", or "Crisis service: 050 123 45 67". Raises `ValueError`."""
    name, _, number = said.strip().rpartition(":")
    if not _NUMBER.fullmatch(number.strip()) or len(name.strip()) > _MOST_NAME:
        raise ValueError("must be a number, or a name with a number: Crisis service: 050 123 45 67")
    return Helpline(number.strip(), name.strip())


def read_helplines(said: str) -> tuple[Helpline, ...]:
    """Read several, with ";" between. Raises `ValueError`."""
    lines = tuple(read_helpline(each) for each in said.split(";") if each.strip())
    if len(lines) > MOST_OF_THEIR_OWN:
        raise ValueError(f"may hold at most {MOST_OF_THEIR_OWN} numbers")
    return lines


def read_support(said: str) -> tuple[SupportPlace, ...]:
    """Read places, "Name" or "Name: number", with ";" between. Raises `ValueError`."""
    places = []
    for each in filter(None, map(str.strip, said.split(";"))):
        name, _, number = (part.strip() for part in each.partition(":"))
        if not name or len(name) > _MOST_NAME or (number and not _NUMBER.fullmatch(number)):
            raise ValueError(
                "must be names, each with a number if you like: Ypsilon: 012 345 67 89"
            )
        places.append(SupportPlace(name, number))
    if len(places) > MOST_FOR_RELATIVES:
        raise ValueError(f"may hold at most {MOST_FOR_RELATIVES} places")
    return tuple(places)


def helplines(
    country: Country,
    *,
    emergency: str | None = None,
    suicide: Helpline | None = None,
    violence: Helpline | None = None,
    others: tuple[Helpline, ...] = (),
    support: tuple[SupportPlace, ...] = (),
) -> Helplines:
    """Give the lines of a country, with what the operator has instead and besides.

    Elsewhere the operator must name both: raises `ValueError`.
    """
    known = _READY_MADE.get(country)
    if known is None and (suicide is None or violence is None):
        raise ValueError("another country needs its own lines")
    return Helplines(
        country,
        emergency=emergency or (known or NETHERLANDS).emergency,
        suicide=suicide or (known or NETHERLANDS).suicide,
        violence=violence or (known or NETHERLANDS).violence,
        on_call="" if known is None else known.on_call,
        others=(*others, *(() if known is None else known.others)),
        support=support or (() if known is None else known.support),
    )


_READY_MADE: Final = {Country.NETHERLANDS: NETHERLANDS, Country.BELGIUM: BELGIUM}
