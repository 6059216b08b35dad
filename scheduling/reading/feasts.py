"""Feast days by name. Those that move with Easter, or by law, come from the `holidays` package."""

from datetime import date, timedelta
from functools import cache

from scheduling.reading.calendar_days import RECENT, nth_in_month
from scheduling.reading.items import Day, Situation
from scheduling.reading.reading import Reason
from scheduling.reading.sequence import Tokens

_FIXED = {
    "nieuwjaar": (1, 1), "driekoningen": (6, 1), "valentijnsdag": (14, 2),
    "dodenherdenking": (4, 5), "dagvandearbeid": (1, 5), "bevrijdingsdag": (5, 5),
    "ketikoti": (1, 7), "nationalefeestdag": (21, 7),
    "dierendag": (4, 10), "halloween": (31, 10), "allerheiligen": (1, 11), "allerzielen": (2, 11),
    "sintmaarten": (11, 11), "wapenstilstand": (11, 11), "pakjesavond": (5, 12),
    "kerstavond": (24, 12), "eerstekerstdag": (25, 12), "tweedekerstdag": (26, 12),
    "oudjaar": (31, 12),
}  # fmt: skip
_MOVABLE = {
    "goedevrijdag": "Goede vrijdag", "eerstepaasdag": "Eerste paasdag",
    "tweedepaasdag": "Tweede paasdag", "koningsdag": "Koningsdag",
    "hemelvaart": "Hemelvaartsdag", "eerstepinksterdag": "Eerste pinksterdag",
    "tweedepinksterdag": "Tweede pinksterdag",
}  # fmt: skip
_FROM_EASTER = {"wittedonderdag": -3, "stillezaterdag": -1, "palmzondag": -7, "aswoensdag": -46}
_SEVERAL = {
    "oudennieuw": ("oudjaar", 1),
    "sinterklaas": ("pakjesavond", 1), "pasen": ("eerstepaasdag", 1),
    "pinksteren": ("eerstepinksterdag", 1), "kerst": ("eerstekerstdag", 1),
}  # fmt: skip
"""Names that may mean a day or the one after it: ask."""

_SPOKEN = {
    "nieuwjaar": "nieuwjaar|nieuwjaarsdag|new years day",
    "driekoningen": "driekoningen",
    "valentijnsdag": "valentijnsdag|valentijn|valentines day",
    "dodenherdenking": "dodenherdenking",
    "dagvandearbeid": "dag van de arbeid|feest van de arbeid",
    "bevrijdingsdag": "bevrijdingsdag|liberation day",
    "ketikoti": "keti koti",
    "dierendag": "dierendag",
    "nationalefeestdag": "nationale feestdag",
    "wittedonderdag": "witte donderdag|maundy thursday",
    "stillezaterdag": "stille zaterdag|paaszaterdag|holy saturday",
    "palmzondag": "palmzondag|palmpasen|palm sunday",
    "aswoensdag": "aswoensdag|as woensdag|ash wednesday",
    "halloween": "halloween",
    "allerheiligen": "allerheiligen",
    "allerzielen": "allerzielen",
    "sintmaarten": "sint maarten|sintmaarten",
    "wapenstilstand": "wapenstilstand",
    "pakjesavond": "pakjesavond|sinterklaasavond",
    "sinterklaas": "sinterklaas",
    "oudennieuw": "oudennieuw",
    "kerstavond": "kerstavond|christmas eve",
    "eerstekerstdag": "eerste kerstdag|eerste kerst|kerstmis|christmas day",
    "tweedekerstdag": "tweede kerstdag|tweede kerst|boxing day",
    "kerst": "kerst|kerstdag|kerstdagen|christmas",
    "oudjaar": "oudjaar|oudejaarsdag|oudejaarsavond|oudjaarsavond|oudejaar|new years eve|nye",
    "goedevrijdag": "goede vrijdag|good friday",
    "eerstepaasdag": "eerste paasdag|paaszondag|easter sunday",
    "tweedepaasdag": "tweede paasdag|paasmaandag|easter monday",
    "pasen": "pasen|easter",
    "koningsdag": "koningsdag|kings day",
    "hemelvaart": "hemelvaart|hemelvaartsdag|ascension day|hemelvaartdag",
    "eerstepinksterdag": "eerste pinksterdag|pinksterzondag|whit sunday",
    "tweedepinksterdag": "tweede pinksterdag|pinkstermaandag|whit monday",
    "pinksteren": "pinksteren|pentecost",
    "moederdag": "moederdag|mothers day",
    "vaderdag": "vaderdag|fathers day",
    "prinsjesdag": "prinsjesdag",
}
"""The names of each day, in words that are said."""
_NAMES = {tuple(name.split()): key for key, text in _SPOKEN.items() for name in text.split("|")}
_COUNTED = {"moederdag": (2, 6, 5), "vaderdag": (3, 6, 6), "prinsjesdag": (3, 1, 9)}
_STARTS = frozenset(name[0] for name in _NAMES)
_MOST_WORDS = 4


@cache
def _movable(year: int) -> dict[str, date]:
    """Return the Dutch feast days of a year that move. The package loads late: it is slow."""
    import holidays

    found = holidays.country_holidays(
        "NL", years=year, categories=("public", "optional"), language="nl"
    )
    by_name = {name: day for day, names in found.items() for name in names.split("; ")}
    return {key: by_name[name] for key, name in _MOVABLE.items() if name in by_name}


def _in_year(key: str, year: int) -> date | None:
    if key in _FIXED:
        day, month = _FIXED[key]
        return date(year, month, day)
    if key in _COUNTED:
        place, weekday, month = _COUNTED[key]
        return nth_in_month(place, weekday, year, month)
    if key in _FROM_EASTER:
        easter = _movable(year).get("eerstepaasdag")
        return None if easter is None else easter + timedelta(days=_FROM_EASTER[key])
    return _movable(year).get(key)


def feast_at(tokens: Tokens, place: int, situation: Situation) -> tuple[Day, int] | None:
    """Return the feast day that is named at a place, and the place after it, or None.

    Without a year it is the next one; one that passed in the last sixty days is refused.
    """
    ordinal = tokens.number(place) if tokens.at(place).is_ordinal else None
    first = {1: "eerste", 2: "tweede"}.get(ordinal or 0) or tokens.word(place)
    if first not in _STARTS:
        return None
    for length in range(_MOST_WORDS, 0, -1):
        name = (first, *(tokens.word(place + step) for step in range(1, length)))
        if name in _NAMES:
            after = place + length
            year = tokens.number(after)
            if year is not None and 2000 <= year <= 2100:
                return _feast(_NAMES[name], year, situation), after + 1
            return _feast(_NAMES[name], None, situation), after
    return None


def _feast(key: str, year: int | None, situation: Situation) -> Day:
    if key in _SEVERAL:
        first_key, more = _SEVERAL[key]
        first = _feast(first_key, year, situation)
        later = tuple(there + timedelta(days=more) for there in first.dates)
        return Day((*first.dates, *later), refused=first.refused, mends=first.mends)
    if year is not None:
        there = _in_year(key, year)
        return Day((there,)) if there else Day(refused=Reason.NONEXISTENT_DATE)
    today = situation.today
    for candidate in (today.year - 1, today.year, today.year + 1):
        there = _in_year(key, candidate)
        if there is not None and there >= today:
            return Day((there,))
        if there is not None and today - there <= RECENT:
            after = _in_year(key, candidate + 1)
            return Day(refused=Reason.PAST, mends=(after,) if after else ())
    return Day(refused=Reason.NONEXISTENT_DATE)
