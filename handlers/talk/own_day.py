"""What somebody tells of their own day: an errand, or how they feel. The bot offers nothing for it.

A guess, and a careful one: what may as well be about the group is not counted here.
"""

import re

from handlers.talk.labels import plain

_NOW = re.compile(
    r"\b(?:vandaag|vanmorgen|vanochtend|vanmiddag|vanavond|vannacht|gisteren|net|zonet|nu"
    r"|today|tonight|this (?:morning|afternoon|evening)|last night|yesterday|just now|right now)\b"
)
_OF_MYSELF = re.compile(
    r"(?:ik (?!kan\b|wil\b|zou\b|denk\b|dacht\b|stel\b)"
    r"|i (?!can\b|want\b|would\b|d\b|think\b|thought\b|suggest\b|propose\b))"
)
"""What one can, wants or has in mind may well be for the group."""
_AILS = re.compile(
    r"(?:ik (?:heb|ben|voel me|krijg)|i (?:have|am|feel|ve got|m)|i ve) (?:\w+ ){0,2}?"
    r"(?:\w*pijn|griep|koorts|ziek|moe|misselijk|verkouden|duizelig|slecht geslapen"
    r"|(?:head|tooth|stomach|back)ache|(?:a )?(?:cold|fever)|flu|sick|ill|tired|dizzy|slept badly)"
    r"(?: (?:vandaag|nu|today|now))?"
)
_DAY = re.compile(
    r"\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|vandaag"
    r"|ma|di|wo|do|vr|za|zo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow"
    r"|today|uur|o clock|\d{1,2} \d{2}|\d{1,2}(?:u|h|am|pm))\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:naar|ophalen|wegbrengen|go(?:ing)? to|to (?:the|my|a)|pick(?:ing)? up"
    r"|(?:bij|afspraak met|at|with) (?:de |het |mijn |the |my )?"
    r"(?:tandarts|dokter|huisarts|ziekenhuis|kapper|fysio\w*|psycholoog|psychiater|apotheek"
    r"|gemeente|dentist|doctor|gp|hospital|hairdresser|physio\w*|psychologist|psychiatrist"
    r"|pharmacy))\b"
)


def is_of_own_day(typed: str) -> bool:
    """Say whether words, Dutch or English, tell of somebody's own day, and ask nothing of a group.

    "Ik heb hoofdpijn vandaag", "dinsdag om 14 uur naar de tandarts".
    """
    said = plain(typed)
    if _AILS.fullmatch(said) or _is_errand(said):
        return True
    return is_of_oneself(typed) and _NOW.search(said) is not None


def is_of_oneself(typed: str) -> bool:
    """Say whether words tell what somebody does or is: "ik moet dinsdag om 14 uur werken"."""
    return _OF_MYSELF.match(plain(typed)) is not None


def _is_errand(said: str) -> bool:
    return _DAY.search(said) is not None and _ELSEWHERE.search(said) is not None
