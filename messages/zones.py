"""Time zones by the names that people know them by: a town, or a land that has few of them."""

import unicodedata
from functools import cache
from zoneinfo import available_timezones

MOST = 6
"""More zones than this are no choice: a town must be said."""
_WORLD = frozenset(
    {
        *("Africa", "America", "Antarctica", "Arctic", "Asia"),
        *("Atlantic", "Australia", "Europe", "Indian", "Pacific"),
    }
)
_LANGUAGES = ("nl", "en")
_ALSO = {
    "engeland": "Europe/London",
    "england": "Europe/London",
    "grootbrittannie": "Europe/London",
    "great britain": "Europe/London",
    "schotland": "Europe/London",
    "scotland": "Europe/London",
    "turkey": "Europe/Istanbul",
    "duitsland": "Europe/Berlin",
    "germany": "Europe/Berlin",
}
"""What people say, and the list of lands and towns does not, or with more zones than they mean."""


def find_zones(typed: str) -> tuple[str, ...]:
    """Give the zones (IANA names) that somebody may mean by a town or a land; none if unknown."""
    names = _names()
    wanted = _plain(typed)
    found = names.get(wanted, ())
    if not found and len(wanted) >= 4:
        begins = {
            zone for name, zones in names.items() if name.startswith(wanted) for zone in zones
        }
        found = tuple(sorted(begins))
    return found if len(found) <= MOST else ()


def zone_name(zone: str, language: str) -> str:
    """Give the town that a zone is called after."""
    from babel import Locale

    known = Locale.parse(language).time_zones.get(zone, {}).get("city")
    return str(known or zone.rsplit("/", 1)[-1].replace("_", " "))


@cache
def _names() -> dict[str, tuple[str, ...]]:
    # Imported late: only who travels needs it.
    from babel import Locale
    from babel.core import get_global

    old = get_global("zone_aliases")
    zones = {
        zone
        for zone in available_timezones()
        if zone.partition("/")[0] in _WORLD and zone not in old
    }
    names: dict[str, set[str]] = {}
    for language in _LANGUAGES:
        for zone in zones:
            names.setdefault(_plain(zone_name(zone, language)), set()).add(zone)
        territories = Locale.parse(language).territories
        for code, own in get_global("territory_zones").items():
            if code in territories and 0 < len(own) <= MOST:
                known = [zone for zone in own if zone in zones]
                names.setdefault(_plain(territories[code]), set()).update(known)
    known_names = {name: tuple(sorted(each)) for name, each in names.items() if each}
    return known_names | {name: (zone,) for name, zone in _ALSO.items()}


def _plain(typed: str) -> str:
    """Give a name without capitals, accents and signs."""
    apart = unicodedata.normalize("NFKD", typed.casefold())
    kept = (each for each in apart if each.isalnum() or each == " ")
    return " ".join("".join(kept).split())
