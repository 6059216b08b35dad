"""Typing errors in the words of days: "wonesdag", "decmber", "ovemorgen"."""

from collections.abc import Iterator
from functools import cache

from scheduling.reading import words

_SLIPS = {
    "april": "apirl aprl arpil",
    "avond": "avnod avnd aovnd",
    "avonds": "avons",
    "drie": "drei deri dri",
    "eerstvolgende": "eerstvolgend",
    "elke": "elek eleke",
    "half": "haf hlaf halv hafl",
    "iedere": "ieder iderre idere",
    "kerst": "kerts",
    "kwart": "kwrt kwat kwartt qwart",
    "maart": "mrt mart",
    "middag": "midag middg miiddag midddag",
    "middags": "midags",
    "morgen": "morge mogren mrogen morgn morgne moregn",
    "ochtend": "ochted ochten octhend",
    "ochtends": "ochtens",
    "savonds": "savons",
    "smiddags": "smidags",
    "smorgens": "smorges",
    "sochtends": "sochtens",
    "tien": "tein",
    "tomorrow": "tomorow tommorow tommorrow tmr tmrw tmw",
    "twee": "twe",
    "uur": "uru urr uurr uuur",
    "vandaag": "vndaag",
    "vier": "veir",
    "vijf": "vjif vijv",
    "volgende": "vlgnd vlgnde volgene",
    "vrijdag": "vrdag vrijdgaa",
    "wednesday": "wendsday wednsday wensday",
    "week": "wk weej wek wekk",
    "zaterdag": "zaturdag",
    "zeven": "zeve zven",
}
"""Slips that are too short, or too near to another word, to be found by their distance."""
_KNOWN = {slip: word for word, slips in _SLIPS.items() for slip in slips.split()}

_REAL_WORDS = words.listed("""
    vandaan vandaar voldoende werkelijk werkelijke wekelijkse maandelijkse onvermogen gastheren
    zondig zondige zondigen zondares zondaar zondaren zondagse augustinus geesteren frida augusta
    auguste augusto kokende kopende donderslag glinsteren gasteren wezenlijks zonda sundae sundaes
    sundry sundar sunda sunway sunray mondays zomerdag mesdag visdag
    """)
"""Words of their own that lie one letter from the word of a day."""

_NO_TARGETS = frozenset({"april", "maart", "march", "juni", "juli", "june", "july", "mei", "may"})
_SHORTEST, _LONGEST, _LONG = 6, 20, 9


@cache
def _targets() -> frozenset[str]:
    days = [*words.WEEKDAYS, "overmorgen"]
    compounds = {
        day + ending
        for day in (*words.WEEKDAYS, "morgen", "overmorgen")
        if day.endswith(("dag", "gen"))
        for ending in words.JOINED_PARTS
        if ending != "vroeg"
    }
    months = {name for name in words.MONTHS if len(name) >= _SHORTEST} - _NO_TARGETS
    others = {
        "vandaag", "vanavond", "vanmiddag", "vanochtend", "vanmorgen", "volgende", "komende",
        "aanstaande", "namiddag", "voormiddag", "tomorrow", "afternoon", "gisteren", "uiterlijk",
        "wekelijks", "maandelijks",
    }  # fmt: skip
    return frozenset({*days, *compounds, *months, *others, *words.PLURAL_WEEKDAYS})


@cache
def _index() -> dict[str, tuple[str, ...]]:
    """Return every word with one letter left out, to the words that it may come from."""
    index: dict[str, set[str]] = {}
    for target in _targets():
        for form in (target, *_shortened(target)):
            index.setdefault(form, set()).add(target)
    return {form: tuple(sorted(targets)) for form, targets in index.items()}


def _shortened(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


@cache
def _vocabulary() -> frozenset[str]:
    return _targets() | frozenset(
        {*words.MONTHS, *words.PARTS, *words.UNITS, *words.RELATIVE_DAYS, *words.TODAY_PARTS}
    )


def mended(word: str) -> str:
    """Return the word of a day that this is a slip of, or the word itself.

    One slip (a letter more, less, wrong, or two that changed places) is mended in words of six
    letters or more, two in words of nine or more. The first letter must be right, and no other
    word of a day may be as near.
    """
    if word in _KNOWN:
        return _KNOWN[word]
    if not _SHORTEST - 1 <= len(word) <= _LONGEST or word in _vocabulary() or word in _REAL_WORDS:
        return word
    if word.endswith("dag") and len(word) < _LONG + 1:
        return _day_like(word)
    index = _index()
    found = {target for form in (word, *_shortened(word)) for target in index.get(form, ())}
    if not found and len(word) >= _LONG:
        found = {
            target
            for once in _shortened(word)
            for form in _shortened(once)
            for target in index.get(form, ())
        }
    near: dict[int, list[str]] = {}
    for target in found:
        if len(target) >= _SHORTEST and _starts_alike(word, target):
            near.setdefault(_distance(word, target), []).append(target)
    if not near:
        return word
    least = min(near)
    allowed = 2 if len(word) >= _LONG else 1
    return near[least][0] if least <= allowed and len(near[least]) == 1 else word


def _day_like(word: str) -> str:
    """Return the day that an unknown word on "-dag" is a slip of: two slips are forgiven."""
    near = [
        (_distance(word, day), day)
        for day in (*words.WEEKDAYS, "vandaag", "namiddag", "voormiddag")
        if _starts_alike(word, day)
    ]
    near = sorted(pair for pair in near if pair[0] <= 2)
    if not near or (len(near) > 1 and near[1][0] == near[0][0]):
        return word
    return near[0][1]


def _starts_alike(word: str, target: str) -> bool:
    return word[0] == target[0] or word[:2] == target[1::-1]


def _distance(left: str, right: str) -> int:
    """Return the number of slips between two words: letters more, less, wrong or swapped."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
