"""What is plainly no point for a meeting: a question, a greeting, a cry, a complaint, an order.

Nor is what somebody tells of their own day.

A guess, and a careful one: whoever means it for the agenda can still say so there.
"""

import re

from handlers.talk.labels import plain
from handlers.talk.own_day import is_of_own_day

_ASK = frozenset(
    {"wat", "wie", "waar", "wanneer", "waarom", "waarvoor", "hoe", "hoezo", "hoeveel", "welke"}
    | {"what", "who", "where", "when", "why", "how", "which", "whose"}
)
_MAY_ASK = frozenset(
    {"kan", "kun", "mag", "moet", "zal", "is", "ben", "heb", "hebt", "heeft", "weet", "ga", "gaat"}
    | {"komt", "kom", "doe", "doet", "wil", "wilt", "zijn", "hebben", "kunnen", "mogen", "moeten"}
    | {"can", "could", "may", "must", "should", "shall", "will", "would", "is", "are", "am", "do"}
    | {"does", "did", "have", "has"}
)
_WHOM = frozenset(
    {"ik", "je", "jij", "u", "hij", "zij", "ze", "wij", "we", "jullie", "er", "het", "dit", "dat"}
    | {"iemand", "i", "you", "he", "she", "it", "they", "there", "this", "that", "anybody"}
)
"""Such a word behind such a verb asks something: "kan ik ...", "is there ..."."""
_GREET = frozenset(
    {"hoi", "hallo", "hey", "hee", "hai", "dag", "moi", "goedemorgen", "goeiemorgen", "beste"}
    | {"goedemiddag", "goeiemiddag", "goedenavond", "goeienavond", "lieve", "hi", "hello", "dear"}
)
_CRY = frozenset(
    {"ach", "och", "oh", "poeh", "pff", "pfff", "jeetje", "jemig", "wow", "haha", "hahaha", "nou"}
    | {"super", "gefeliciteerd", "bah", "gezellig", "gosh", "wow", "ugh", "congratulations"}
)
_ORDER = frozenset(
    {"stuur", "geef", "vertel", "zeg", "laat", "toon", "verwijder", "wis"}
    | {"send", "give", "tell", "show", "delete", "remove", "let"}
)
_TO_THE_BOT = frozenset({"je", "jij", "you", "u"})
"""Whoever begins so speaks to the bot."""
_COMPLAINT = frozenset(
    {"snap", "begrijp", "stom", "stomme", "irritant", "irritante", "waardeloos", "waardeloze"}
    | {"belachelijk", "onzin", "kut", "klote", "rotding", "robot", "bot", "computer", "programma"}
    | {
        "boos",
        "woedend",
        "angry",
        "mad",
        "stupid",
        "useless",
        "rubbish",
        "ridiculous",
        "nonsense",
        "annoying",
        "program",
    }
)
_COMPLAINTS = re.compile(
    r"\b(?:werkt niet|werkt nergens|doet het niet|lukt (?:me )?niet|klopt (?:niet|niks|niets)"
    r"|word (?:er )?gek|hou op|houd op|geen zin|doesn t work|does not work|not working"
    r"|^(?:dat|dit) (?:is|was|vind|klopt)|^(?:that|this) (?:is|was)|^that s"
    r"|don t understand|do not understand|makes no sense|fed up)\b"
)
_COMING = re.compile(
    r"(?:ik (?:kan|kom) (?:wel|niet|toch|ook|dan|later|eerder|er)\b|ik ben er\b"
    r"|i (?:can|can t|cannot|could|will|won t) (?:come|be there|make it)\b"
    r"|i (?:can t|cannot|won t)\b|i m (?:not )?coming\b)"
)


def is_no_point(typed: str) -> bool:
    """Say whether words, Dutch or English, are plainly said to the bot, and not for a meeting."""
    if typed.rstrip().endswith(("?", "!")):
        return True
    said = plain(typed)
    first, second = [*said.split(), "", ""][:2]
    asks = first in _ASK or (first in _MAY_ASK and second in _WHOM)
    speaks = first in _GREET | _CRY | _ORDER | _TO_THE_BOT
    complains = not _COMPLAINT.isdisjoint(said.split()) or _COMPLAINTS.search(said) is not None
    return asks or speaks or complains or is_of_own_day(typed)


def is_about_coming(typed: str) -> bool:
    """Say whether somebody says whether they come: an answer that the bot missed."""
    return _COMING.match(plain(typed)) is not None
