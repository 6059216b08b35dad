"""Names that people type: what is the name in it, and whether several people are named at once."""

import re

from domain.relations import BY_WORK, is_relation

_BETWEEN = re.compile(r"\s*[,;&]\s*(?:(?:en|and|of|or)\s+)?|\s+(?:en|and|of|or)\s+", re.IGNORECASE)
_AND = re.compile(r"\s(?:en|and|of|or|&)\s", re.IGNORECASE)
_MOST_WORDS = 2
_MOST_WORDS_BY_AND = 3
_INTRODUCED = re.compile(
    r"(?:(?:hoi|hallo|hey|moi|goedendag|dag|ja|nou|oh|eh|ehm|uh|tja|misschien|hi|hello|well|maybe"
    r"|(?:ik )?(?:denk|dacht)(?: dan)? aan|aan|i think of|i[\'’]m thinking of|ik bin"
    r"|ik heet|ik ben|mijn naam is|m[\'’]?n naam is|noem (?:me|mij)(?: maar)?|zeg maar|gewoon"
    r"|just|my name is|i am|i[\'’]m|(?:just )?call me)[\s,!]+(?=\S))+",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?:[\s,]+(?:denk ik|dacht ik|of zo|ofzo|misschien|is goed|is prima|graag|hoor|eigenlijk"
    r"|i think|i guess|or so|maybe|perhaps|is fine|please))+$"
    r"|,?\s+(?:want|omdat|maar|because|but)\s.*$|,?\s+(?:en|and)\s+(?:ik|i)\s.*$",
    re.IGNORECASE | re.DOTALL,
)
"""What people say around a name: that they think so, and why."""
_MY = re.compile(
    r"(?:(?:m[\'’]n|mn)\s+(?=\S)"
    r"|me\s+(?=(?:\w+ )?(?:schoon|stief)?(?:moeder|vader|ma|pa|mam|pap|mama|papa|broer|broertje"
    r"|zus|zusje|oma|opa|tante|oom|zoon|dochter|neef|nicht|buurvrouw|buurman|buren|vriend"
    r"|vriendin|ex|man|vrouw|collega)$))",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_CLIPPED = re.compile(r"[\'’‘`´][a-z][\s-]\s*", re.IGNORECASE)
"""The small word of "'t Hart" and "'s Gravenmade": it stays small, the next one has the capital."""

_HELLO = (
    "hoi hallo hey hee hé hai heej hoihoi dag ha lieve beste moi goedemorgen goeiemorgen "
    "goedemiddag goeiemiddag goedenavond goeienavond hi hello hiya dear"
)
_GREETINGS = frozenset(_HELLO.split())
_SAYS_WHOSE = frozenset({"mijn", "onze", "de", "het", "een", "my", "our", "the", "a"})
_MINE = frozenset({"mijn", "m'n", "onze", "my", "our"})
_SAYS_OF_ANOTHER = frozenset({"haar", "zijn", "hun", "her", "his", "their"})


def name_said(typed: str) -> str:
    """Give the name in what somebody typed where a name was asked.

    "ik heet anna" is Anna, "tante bep" is tante Bep. "Mijn moeder" stays what it is: that is what
    they call her here.
    """
    bare = _BESIDE.sub("", _introduced(typed)).strip(" .!")
    name = _MY.sub("mijn ", bare, count=1)
    if name == name.lower() and not _is_description(name):
        title, _, own = name.partition(" ")
        is_titled = own and " " not in own and is_relation(title)
        name = f"{title} {with_capital(own)}" if is_titled else with_capital(name)
    return name or typed


def _introduced(typed: str) -> str:
    """Give what follows "hoi, ik ben", where it begins with that."""
    said = typed.strip()
    begun = _INTRODUCED.match(said)
    return said if begun is None else said[begun.end() :]


def with_capital(name: str) -> str:
    """Give a name as it opens a sentence: "Mijn moeder", "Van Dam", "IJsbrand", "'t Hart"."""
    if name[:1].isupper():
        return name
    clipped = _CLIPPED.match(name)
    start = clipped.end() if clipped else 0
    if not name[start : start + 1].islower():
        return name
    end = start + (2 if name.startswith("ij", start) else 1)
    return name[:start] + name[start:end].upper() + name[end:]


def begins_with_greeting(words: str, name: str) -> bool:
    """Say whether a message greets already, or begins with the name of whom it is for."""
    first = _FIRST_WORD.match(words)
    return first is not None and first[0].casefold() in {*_GREETINGS, name.casefold()}


def can_be_greeted(name: str) -> bool:
    """Say whether somebody can be greeted so: not "Hi my mother", not "Hi psychiatrist"."""
    return not _is_description(name) and name.casefold() not in BY_WORK


def is_said_by_one(name: str) -> bool:
    """Say whether only one person would call somebody so: "mijn moeder" is nobody else's mother."""
    words = name.split()
    return len(words) > 1 and words[0].casefold() in _MINE


def _is_description(name: str) -> bool:
    words = name.split()
    return len(words) > 1 and words[0].casefold() in _SAYS_WHOSE


def names_in(typed: str) -> tuple[str, ...]:
    """Give the names of several people, or nothing where it may well be one.

    "Tineke, Noor en Bas" and "mijn moeder en mark" are several; "Mark, mijn broer" and "Jan de
    Vries" are one: between commas alone, a name is one or two words that begin with a capital.
    """
    names = tuple(each for each in _BETWEEN.split(typed.strip(" .!")) if each)
    is_name = _is_named if _AND.search(typed) else _is_name
    if len(names) > 1 and all(is_name(each) for each in names):
        return tuple(dict.fromkeys(map(name_said, names)))
    return ()


def _is_name(part: str) -> bool:
    words = part.split()
    return 1 <= len(words) <= _MOST_WORDS and all(each[0].isupper() for each in words)


def _is_named(part: str) -> bool:
    words = part.split()
    is_of_another = words[0].casefold() in _SAYS_OF_ANOTHER
    return len(words) <= _MOST_WORDS_BY_AND and not is_of_another
