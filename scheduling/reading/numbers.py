"""Numbers in words: "tweeëntwintigste", "drie en twintig", "twenty-first", "tweeduizend zes"."""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_DUTCH_UNITS = _listed(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien"
)
_DUTCH_TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig"}
_DUTCH_ORDINALS = _listed(
    "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde "
    "dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende"
)
_ENGLISH_UNITS = _listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty"}
_ENGLISH_ORDINALS = _listed(
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_ENGLISH_TENTHS = {20: "twentieth", 30: "thirtieth"}


def _dutch() -> tuple[dict[str, int], dict[str, int]]:
    cardinals = {word: number for number, word in enumerate(_DUTCH_UNITS)}
    ordinals = {word: number for number, word in enumerate(_DUTCH_ORDINALS) if number}
    ordinals |= {"achste": 8, "zevenden": 7, "achtiende": 18}
    cardinals |= {"achtien": 18, "tachtien": 18}
    for ten, word in _DUTCH_TENS.items():
        cardinals[word] = ten
        ordinals[f"{word}ste"] = ten
        for unit in range(1, 10):
            for joined in (f"{_DUTCH_UNITS[unit]}en{word}", f"{_DUTCH_UNITS[unit]}n{word}"):
                cardinals[joined] = ten + unit
                ordinals[f"{joined}ste"] = ten + unit
    return cardinals, ordinals


def _english() -> tuple[dict[str, int], dict[str, int]]:
    cardinals = {word: number for number, word in enumerate(_ENGLISH_UNITS)}
    ordinals = {word: number for number, word in enumerate(_ENGLISH_ORDINALS) if number}
    for ten, word in _ENGLISH_TENS.items():
        cardinals[word] = ten
        for unit in range(1, 10):
            cardinals[f"{word}{_ENGLISH_UNITS[unit]}"] = ten + unit
            ordinals[f"{word}{_ENGLISH_ORDINALS[unit]}"] = ten + unit
    ordinals |= {word: ten for ten, word in _ENGLISH_TENTHS.items()}
    return cardinals, ordinals


DUTCH, DUTCH_ORDINALS = _dutch()
ENGLISH, ENGLISH_ORDINALS = _english()
HOURS = {
    word: hour
    for hour, word in enumerate(
        _listed(
            "eenen tweeen drieen vieren vijven zessen zevenen achten negenen tienen elven twaalven"
        ),
        start=1,
    )
}
"""Hours as they are said after "na" and "tegen": "na vijven"."""

YEAR_STEMS = {"tweeduizend": 2000, "tweeduizenden": 2000}
YEARS = {f"{stem}{word}": 2000 + n for stem in YEAR_STEMS for word, n in DUTCH.items() if n}


def number_in(word: str, english: bool) -> tuple[int, bool] | None:
    """Return a word's number and whether it is an ordinal, or None when it is no number.

    "ten" is a number in an English sentence only: in Dutch it is another word.
    """
    if word in DUTCH:
        return DUTCH[word], False
    if word in DUTCH_ORDINALS:
        return DUTCH_ORDINALS[word], True
    if word in YEARS:
        return YEARS[word], False
    if word in ENGLISH and (english or word != "ten"):
        return ENGLISH[word], False
    if word in ENGLISH_ORDINALS:
        return ENGLISH_ORDINALS[word], True
    return None


def joined(first: str, second: str, third: str, english: bool) -> tuple[int, bool, int] | None:
    """Return the number in two or three words, whether it is an ordinal, and how many words.

    Speech comes as "drie en twintig", "twenty first", "twintig zesentwintig" (the year 2026).
    """
    unit = DUTCH.get(first)
    if unit is not None and 1 <= unit <= 9 and second == "en":
        whole = f"{first}en{third}"
        if whole in DUTCH:
            return DUTCH[whole], False, 3
        if whole in DUTCH_ORDINALS:
            return DUTCH_ORDINALS[whole], True, 3
    if first in YEAR_STEMS:
        last, used = (third, 3) if second == "en" else (second, 2)
        if DUTCH.get(last):
            return 2000 + DUTCH[last], False, used
        return 2000, False, 1
    if first in ("twintig", "twenty"):
        rest = DUTCH.get(second, 0) if first == "twintig" else ENGLISH.get(f"{second}{third}", 0)
        if 21 <= rest <= 59:
            return 2000 + rest, False, 2 if first == "twintig" else 3
    if first in _ENGLISH_TENS.values():
        whole = f"{first}{second}"
        if whole in ENGLISH and ENGLISH.get(second, 0) in range(1, 10):
            return ENGLISH[whole], False, 2
        if whole in ENGLISH_ORDINALS:
            return ENGLISH_ORDINALS[whole], True, 2
    if english and (first, second) == ("two", "thousand"):
        return 2000 + ENGLISH.get(third, 0), False, 3 if third in ENGLISH else 2
    return None
