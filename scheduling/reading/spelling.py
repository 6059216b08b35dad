"""Typing errors in the words of days and hours: "wonesdag", "decmber", "elkee week"."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from scheduling.reading import marks, numbers, sequence, words
from scheduling.reading.real_words import REAL_WORDS

_SLIPS = {
    "april": "apirl aprl arpil",
    "avond": "avnod avnd aovnd",
    "avonds": "avons",
    "drie": "drei deri dri",
    "eerstvolgende": "eerstvolgend",
    "elke": "elek eleke",
    "half": "hlf haf hlaf halv hafl nalf galf jalf",
    "iedere": "iderre idere",
    "kerst": "kerts",
    "kwart": "kwrt kwat kwartt qwart lwart jwart",
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
    "en": "enn",
    "nog": "noog",
    "onduidelijk": "ovor ovoer vover",
    "over": "ovr ovre pver overr oveer",
    "uur": "uru urr uurr uuur uut uue iur jur yur uyr",
    "vandaag": "vndaag",
    "vier": "veir",
    "vijf": "vjif vijv",
    "voor": "voro vopr vooe voot vooor voorr",
    "volgende": "vlgnd vlgnde volgene",
    "vrijdag": "vrdag vrijdgaa",
    "wednesday": "wendsday wednsday wensday",
    "weken": "weeken weekn wekn wekne",
    "week": "wk weej wek wekk",
    "zaterdag": "zaturdag",
    "zeven": "zeve zven",
}
"""Slips that are too short, or too near to another word, to be found by their distance."""
_KNOWN = {slip: word for word, slips in _SLIPS.items() for slip in slips.split()}

_KEY_WORDS = words.listed(
    """
    elke iedere every each week weken weeks maand maanden month months jaar dagen days over half
    kwart quarter past tussen between niet morgen tomorrow tonight vandaag ochtend middag avond
    ochtends middags avonds nachts smiddags savonds sochtends smorgens namiddag voormiddag vanavond
    vanmiddag vannacht vanochtend vanmorgen overmorgen gisteren afternoon morning evening noon
    midnight twee drie vier vijf zeven acht negen tien twaalf dertien veertien vijftien zestien
    zeventien achttien negentien twintig dertig eerste tweede derde vierde vijfde laatste volgende
    volgend komende komend aanstaande deze vorige anders liever binnen anderhalf kwartier minuten
    minutes uurtje hours hour werkdag weekday weekend tweewekelijks fortnightly jaarlijks wekelijks
    maandelijks dagelijks kerst kerstdag kerstavond kerstmis pasen paasdag pinksteren pinksterdag
    koningsdag bevrijdingsdag hemelvaart hemelvaartsdag nieuwjaarsdag nieuwjaar oudjaar
    oudjaarsavond oudejaarsavond oudejaarsdag pakjesavond sinterklaas moederdag vaderdag christmas
    easter boxing three four five seven eight nine eleven twelve fifteen twenty thirty first second
    third fourth fifth after before other starting until from uiterlijk vanaf tegen rond behalve
    except april maart januari februari augustus september oktober november december juni juli
    january february august october vroeg midday goede
    """
)
_UNSURE = "onduidelijk"
"""What a slip becomes that may be of two words: it is asked about."""

_SHORTEST, _LONGEST, _LONG, _SURE = 4, 20, 9, 6
_WORD = re.compile(r"[^\W\d_]{2,20}")


@cache
def _targets() -> frozenset[str]:
    days = (*words.WEEKDAYS, "morgen", "overmorgen")
    compounds = {day + part for day in days if day.endswith(("dag", "gen")) for part in _PARTS}
    return frozenset({*words.WEEKDAYS, *compounds, *_KEY_WORDS, *words.PLURAL_WEEKDAYS})


@cache
def _days() -> frozenset[str]:
    """Return the words that are mended also when their first letter is missing or wrong."""
    parts = {day + part for day in (*words.WEEKDAYS, "morgen") for part in _PARTS}
    names = {*words.WEEKDAYS, *words.LONE_MONTHS, *parts, "overmorgen", "morgen", "tomorrow"}
    return _targets() & frozenset(name for name in names if len(name) >= _SURE)


_PARTS = frozenset(words.JOINED_PARTS) - {"vroeg"}


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
    """Return all words that are known as they are."""
    tables: tuple[Iterable[str], ...] = (
        _targets(), REAL_WORDS, sequence.PLAIN, sequence.COUNTED, sequence.CONNECTING,
        marks.MARKS, marks.BLOCKING, words.MONTHS, words.PARTS, words.UNITS, words.RELATIVE_DAYS,
        words.TODAY_PARTS, words.COMING, words.NEXT, words.LAST, words.SEASONS, words.EDGES,
        words.SHORT_WEEKDAYS, words.SLIPS_OF_MONTHS, numbers.DUTCH, numbers.DUTCH_ORDINALS,
        numbers.ENGLISH, numbers.ENGLISH_ORDINALS, numbers.YEARS,
    )  # fmt: skip
    return frozenset(word for table in tables for word in table)


def spelled(text: str) -> str:
    """Return a plain text with the slips in words of days and hours mended."""
    return _WORD.sub(lambda match: mended(match[0]), text)


def mended(word: str) -> str:
    """Return the word of a day or hour that this is a slip of, or the word itself.

    One slip is mended (a letter more, less, wrong, or two that changed places), in long words and
    in weekdays two. The first letter must be right, but in names of days and months. A slip that
    may be of two words is unclear.
    """
    if word in _KNOWN:
        return _KNOWN[word]
    if not _SHORTEST <= len(word) <= _LONGEST or word in _vocabulary():
        return word
    near = _nearest(word, 1) or _with_another_first(word)
    if not near and len(word) >= _LONG:
        near = [target for target in _nearest(word, 2) if len(target) >= _LONG - 1]
    if not near and word.endswith("dag"):
        near = _least(word, words.WEEKDAYS, 2)
    if not near:
        return word
    meanings = {words.UNITS.get(target, words.WEEKDAYS.get(target, target)) for target in near}
    plain = [target for target in near if target not in words.PLURAL_WEEKDAYS]
    if len(meanings) == 1 or len(plain) == 1:
        return (plain or near)[0]
    return _UNSURE


def _with_another_first(word: str) -> list[str]:
    """Return the day or month of which the first letter is missing or wrong, if it is one alone.

    Only words that are long, and that no common word comes near to.
    """
    forms = {word, *_shortened(word)}
    targets = {target for form in forms for target in _index().get(form, ())}
    near = [each for each in sorted(targets & _days()) if _distance(word, each) == 1]
    return near if len(near) == 1 else []


def _nearest(word: str, slips: int) -> list[str]:
    """Return the words that lie nearest, at most so many slips away."""
    forms = {word, *_shortened(word)}
    if slips > 1:
        forms |= {shorter for form in list(forms) for shorter in _shortened(form)}
    index = _index()
    return _least(word, {target for form in forms for target in index.get(form, ())}, slips)


def _least(word: str, targets: Iterable[str], most: int) -> list[str]:
    near: dict[int, list[str]] = {}
    for target in targets:
        if _starts_alike(word, target):
            near.setdefault(_distance(word, target), []).append(target)
    least = min(near, default=most + 1)
    return sorted(near[least]) if least <= most else []


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
