"""Feast days by name. Those that move with Easter, or by law, come from the `holidays` package."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from scheduling.reading.calendar_days import RECENT, nth_in_month
from scheduling.reading.items import Day, Situation
from scheduling.reading.reading import Reason
from scheduling.reading.sequence import Tokens

_FIXED = {
    "nieuwjaar": (1, 1), "driekoningen": (6, 1), "valentijnsdag": (14, 2),
    "dodenherdenking": (4, 5), "dagvandearbeid": (1, 5), "bevrijdingsdag": (5, 5),
    "feestvandearbeid": (1, 5), "ketikoti": (1, 7), "nationalefeestdag": (21, 7),
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
_SEVERAL = {
    "sinterklaas": ("pakjesavond", 1), "pasen": ("eerstepaasdag", 1),
    "pinksteren": ("eerstepinksterdag", 1), "kerst": ("eerstekerstdag", 1),
}  # fmt: skip
"""Names that may mean a day or the one after it: ask."""

_NAMES: dict[tuple[str, ...], str] = {
    ("nieuwjaar",): "nieuwjaar", ("nieuwjaarsdag",): "nieuwjaar", ("new", "year's", "day"):
    "nieuwjaar", ("new", "years", "day"): "nieuwjaar", ("driekoningen",): "driekoningen",
    ("valentijnsdag",): "valentijnsdag", ("valentijn",): "valentijnsdag",
    ("valentine's", "day"): "valentijnsdag", ("valentines", "day"): "valentijnsdag",
    ("dodenherdenking",): "dodenherdenking", ("dag", "van", "de", "arbeid"): "dagvandearbeid",
    ("bevrijdingsdag",): "bevrijdingsdag", ("liberation", "day"): "bevrijdingsdag",
    ("keti", "koti"): "ketikoti", ("dierendag",): "dierendag", ("halloween",): "halloween",
    ("allerheiligen",): "allerheiligen", ("allerzielen",): "allerzielen",
    ("sint", "maarten"): "sintmaarten", ("sintmaarten",): "sintmaarten",
    ("wapenstilstand",): "wapenstilstand", ("pakjesavond",): "pakjesavond",
    ("sinterklaasavond",): "pakjesavond", ("sinterklaas",): "sinterklaas",
    ("kerstavond",): "kerstavond", ("christmas", "eve"): "kerstavond",
    ("eerste", "kerstdag"): "eerstekerstdag", ("kerstmis",): "eerstekerstdag",
    ("christmas", "day"): "eerstekerstdag", ("kerstdag",): "eerstekerstdag",
    ("tweede", "kerstdag"): "tweedekerstdag", ("boxing", "day"): "tweedekerstdag",
    ("kerst",): "kerst", ("christmas",): "kerst", ("oudjaar",): "oudjaar",
    ("oudejaarsdag",): "oudjaar", ("oudejaarsavond",): "oudjaar", ("oudjaarsavond",): "oudjaar",
    ("oudejaar",): "oudjaar", ("new", "year's", "eve"): "oudjaar",
    ("new", "years", "eve"): "oudjaar", ("nye",): "oudjaar", ("goede", "vrijdag"): "goedevrijdag",
    ("good", "friday"): "goedevrijdag", ("eerste", "paasdag"): "eerstepaasdag",
    ("paaszondag",): "eerstepaasdag", ("easter", "sunday"): "eerstepaasdag",
    ("tweede", "paasdag"): "tweedepaasdag", ("paasmaandag",): "tweedepaasdag",
    ("easter", "monday"): "tweedepaasdag", ("pasen",): "pasen", ("easter",): "pasen",
    ("koningsdag",): "koningsdag", ("king's", "day"): "koningsdag",
    ("kings", "day"): "koningsdag", ("hemelvaart",): "hemelvaart",
    ("hemelvaartsdag",): "hemelvaart", ("ascension", "day"): "hemelvaart",
    ("hemelvaartdag",): "hemelvaart", ("eerste", "pinksterdag"): "eerstepinksterdag",
    ("pinksterzondag",): "eerstepinksterdag", ("whit", "sunday"): "eerstepinksterdag",
    ("tweede", "pinksterdag"): "tweedepinksterdag", ("pinkstermaandag",): "tweedepinksterdag",
    ("whit", "monday"): "tweedepinksterdag", ("pinksteren",): "pinksteren",
    ("pentecost",): "pinksteren", ("moederdag",): "moederdag", ("mother's", "day"): "moederdag",
    ("vaderdag",): "vaderdag", ("prinsjesdag",): "prinsjesdag",
    ("father's", "day"): "vaderdag",
}  # fmt: skip
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


def _in_year(key: str) -> Callable[[int], date | None]:
    def of(year: int) -> date | None:
        if key in _FIXED:
            day, month = _FIXED[key]
            return date(year, month, day)
        if key in _COUNTED:
            place, weekday, month = _COUNTED[key]
            return nth_in_month(place, weekday, year, month)
        return _movable(year).get(key)

    return of


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
    in_year = _in_year(key)
    if year is not None:
        there = in_year(year)
        return Day((there,)) if there else Day(refused=Reason.NONEXISTENT_DATE)
    today = situation.today
    for candidate in (today.year - 1, today.year, today.year + 1):
        there = in_year(candidate)
        if there is not None and there >= today:
            return Day((there,))
        if there is not None and today - there <= RECENT:
            after = in_year(candidate + 1)
            return Day(refused=Reason.PAST, mends=(after,) if after else ())
    return Day(refused=Reason.NONEXISTENT_DATE)
