"""Places as people type them: an address that a map knows, or a link to meet on a screen.

Nothing is ever fetched: both are only words to hand on.
"""

import re
from urllib.parse import quote

_STREETS = (
    "straat|laan|weg|plein|kade|gracht|singel|steeg|dijk|pad|hof|plantsoen|markt|dreef|wal|baan|"
    "street|road|avenue|lane|square"
)
_SMALL = r"van|de|der|den|het|ten|ter|sint|st\.?|prins|prinses|dokter|dr\.?|prof\.?"
_BEFORE = rf"(?:\b(?:{_SMALL}) ){{0,3}}"
_STREET = re.compile(
    rf"{_BEFORE}\b[^\W\d_][\w'’.-]*(?:{_STREETS})\.?\s+\d{{1,4}}(?!\d)", re.IGNORECASE
)
_APART = re.compile(
    rf"\b(?:[^\W\d_][\w'’.-]* ){{1,3}}(?:{_STREETS})\.?\s+\d{{1,4}}(?!\d)", re.IGNORECASE
)
_NUMBER_FIRST = re.compile(
    r"\b\d{1,4}[a-z]? (?:[^\W\d_][\w'’.-]* ){1,3}(?:street|road|avenue|lane|square)\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")
_MAP = "https://www.openstreetmap.org/search?query="
_LINK = re.compile(r"https://[^\s/?#@]+\.[^\s@]+")


def map_link(place: str) -> str | None:
    """Give a link to a place on a map, where it holds an address; None where it does not.

    Only the address goes into the link: "bij Anna thuis, Kerkstraat 5" names nobody there.
    """
    if "://" in place or "www." in place:
        return None
    for shape in (_NUMBER_FIRST, _STREET, _APART, _POSTCODE):
        found = shape.search(place)
        if found is not None:
            address = " ".join(place[found.start() :].split()).rstrip(" .,;:!")
            return _MAP + quote(address, safe="")
    return None


def video_link(typed: str) -> str | None:
    """Give the link to meet on a screen that somebody typed, if there is one."""
    found = _LINK.search(typed)
    return None if found is None else found[0].rstrip(".,;:!)")
