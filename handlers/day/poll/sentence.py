"""Reading an answer to all days of a poll in one sentence: "Tuesday yes, Thursday no".

Only what is plain is read. One word that is not known, or a time, and nothing is: then each day
is asked about, as always.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from domain.polls import Vote
from handlers.talk.labels import plain

_WEEKDAYS = (
    frozenset({"maandag", "ma", "monday", "mon"}),
    frozenset({"dinsdag", "di", "tuesday", "tue"}),
    frozenset({"woensdag", "wo", "wednesday", "wed"}),
    frozenset({"donderdag", "thursday", "thu"}),
    frozenset({"vrijdag", "vr", "friday", "fri"}),
    frozenset({"zaterdag", "za", "saturday", "sat"}),
    frozenset({"zondag", "sunday", "sun"}),
)
_MONTHS = tuple(
    frozenset(each.split())
    for each in (
        "januari january jan",
        "februari february feb",
        "maart march mrt",
        "april apr",
        "mei may",
        "juni june",
        "juli july",
        "augustus august aug",
        "september sept",
        "oktober october okt oct",
        "november nov",
        "december dec",
    )
)
_ORDINALS = {
    **dict.fromkeys(("eerste", "first"), 0),
    **dict.fromkeys(("tweede", "second"), 1),
    **dict.fromkeys(("derde", "third"), 2),
    **dict.fromkeys(("vierde", "fourth"), 3),
    **dict.fromkeys(("vijfde", "fifth"), 4),
    **dict.fromkeys(("laatste", "last"), -1),
}
_ALL = frozenset({"allemaal", "alle", "alles", "allebei", "beide", "altijd", "all", "both", "any"})
_NONE = frozenset({"geen", "none", "neither"})
_ONLY = frozenset({"alleen", "enkel", "only", "just"})
_ENGLISH = frozenset({"i", "not", "don", "yes", "can", "both", "any", "all"})
_BUT = frozenset({"behalve", "except"})
_NO = frozenset({"niet", "nee", "no", "not", "cannot", "t"})
_MAYBE = frozenset({"misschien", "eventueel", "maybe", "perhaps"})
_YES = frozenset({"wel", "ja", "kan", "kunnen", "lukt", "past", "prima", "goed", "graag"})
_YES_TOO = frozenset({"yes", "can", "works", "fine", "good", "ok", "oke"})
_FIRM_YES = frozenset({"wel", "ja", "yes"})
"""With a no beside it, nobody knows which day is which."""
_FILLING = frozenset(
    {"ik", "we", "wij", "de", "het", "op", "van", "die", "deze", "dag", "dagen", "data", "dat"}
    | {
        "dan",
        "voor",
        "mij",
        "me",
        "ook",
        "is",
        "zijn",
        "heel",
        "echt",
        "enkele",
        "hoor",
        "helaas",
        "toch",
    }
    | {"i", "the", "on", "of", "those", "these", "them", "day", "days", "one", "is", "are", "for"}
    | {"do", "that", "it", "dates", "sorry", "would", "be", "don"}
)
_VOTE_AND_NOTE = re.compile(
    r"(ja|yes|nee|no|misschien|maybe)\b([\s,.;:–—-]+)(?:maar\s+|but\s+)?(\w.*\s.*\w)\W*$",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSES = re.compile(r"([,.;:\n]|\s(?:maar|en|but|and)\s)", re.IGNORECASE)


def read_votes(typed: str, starts: Sequence[datetime]) -> dict[int, Vote] | None:
    """Give what is said of which day, by its place among `starts` (wall times); None: unclear.

    Of what is not named nothing is said, unless "only", "all", or "none" does.
    """
    votes: dict[int, Vote] = {}
    waiting: set[int] = set()
    rest: Vote | None = None
    excepted = False
    is_list = True
    for words in _clauses(typed, starts):
        if not words or words[0] in ("maar", "en", "but", "and"):
            is_list = is_list and bool(words)
            continue
        found = _days_in(words, starts)
        if found is None or not (_NO.isdisjoint(words) or _FIRM_YES.isdisjoint(words)):
            return None
        days, others = found
        vote = _vote(others)
        excepted = excepted or not _BUT.isdisjoint(others)
        if not _NONE.isdisjoint(others) and not days:
            rest = Vote.NO
            continue
        if not _ALL.isdisjoint(others) and not days:
            if vote is Vote.NO and words[-1] not in _NO:
                # "Not on all days" says nothing of any.
                return None
            rest = vote or Vote.YES
            continue
        if not days:
            # "I can, only the first": said of nothing by itself.
            continue
        if excepted and rest is None:
            rest = Vote.YES if _NONE.isdisjoint(others) else Vote.NO
        if not _ONLY.isdisjoint(others):
            vote = vote or Vote.YES
            rest = Vote.YES if vote is Vote.NO else Vote.NO
        if excepted and vote in (None, Vote.YES):
            vote = Vote.YES if rest is Vote.NO else Vote.NO
        if waiting and vote is Vote.NO and not is_list:
            # "Tuesday, Thursday not": nobody knows how far "not" reaches.
            return None
        waiting |= days
        is_list = True
        if vote is not None:
            votes |= dict.fromkeys(waiting, vote)
            waiting = set()
    votes |= dict.fromkeys(waiting, Vote.YES)
    if rest is not None:
        votes = dict.fromkeys(range(len(starts)), rest) | votes
    return votes or None


def read_with_note(typed: str) -> tuple[Vote, str] | None:
    """Give the vote and the note in "ja, tot vier uur" and "nee ik werk dan"; None: no such thing.

    Of "nee na vier uur" nobody knows what it means: a no stands apart, or is followed by "ik".
    """
    said = _VOTE_AND_NOTE.match(typed.strip())
    if said is None:
        return None
    word, apart, note = said.groups()
    if plain(word) in _NO:
        return (Vote.NO, note) if apart.strip() or plain(note).split()[0] in ("ik", "i") else None
    return (Vote.YES if plain(word) in ("ja", "yes") else Vote.IF_NEED_BE), note


def names_day(typed: str, starts: Sequence[datetime]) -> bool:
    """Say whether the weekday of one of these wall times is named, whatever is said of it."""
    weekdays = {start.weekday() for start in starts}
    said = {word for words in _clauses(typed, starts) for word in words}
    return any(not _WEEKDAYS[day].isdisjoint(said) for day in weekdays)


def _clauses(typed: str, starts: Sequence[datetime]) -> Iterator[list[str]]:
    """Give the words of each clause; people also type on: "dinsdag niet donderdag wel"."""
    is_english = not _ENGLISH.isdisjoint(plain(typed).split())
    for part in _CLAUSES.split(typed):
        clause: list[str] = []
        for word in plain(part).split():
            # To a Dutch reader "do" is Thursday.
            each = "donderdag" if word == "do" and not is_english else word
            names = _meant(each, starts) is not None
            if names and _vote(set(clause)) and any(_meant(one, starts) for one in clause):
                yield clause
                clause = []
            clause.append(each)
        yield clause


def _days_in(words: Sequence[str], starts: Sequence[datetime]) -> tuple[set[int], set[str]] | None:
    """Give the days that are named, and the other words; None where a word is not known."""
    days: set[int] = set()
    named: set[int] | None = None
    others: set[str] = set()
    for word in words:
        meant = _meant(word, starts)
        if meant is None:
            if word not in _KNOWN:
                return None
            others.add(word)
            if named is not None:
                days |= named
            named = None
        else:
            # "Tuesday 1 December" is one day, said three times.
            named = meant if named is None else named & meant
            if not named:
                return None
    return (days if named is None else days | named), others


def _meant(word: str, starts: Sequence[datetime]) -> set[int] | None:
    """Give the places of the days that a word may mean; None where it names no day."""
    if word in _ORDINALS:
        place = _ORDINALS[word]
        return {place % len(starts)} if -1 <= place < len(starts) else set()
    if word.isdecimal():
        return {at for at, start in enumerate(starts) if start.day == int(word)}
    for names, part in ((_WEEKDAYS, "weekday"), (_MONTHS, "month")):
        for which, spelled in enumerate(names):
            if word in spelled:
                is_it = [
                    start.weekday() == which if part == "weekday" else start.month == which + 1
                    for start in starts
                ]
                return {at for at, yes in enumerate(is_it) if yes}
    return None


def _vote(words: set[str]) -> Vote | None:
    if not words.isdisjoint(_MAYBE):
        return Vote.IF_NEED_BE
    if not words.isdisjoint(_NO):
        return Vote.NO
    return None if words.isdisjoint(_YES | _YES_TOO) else Vote.YES


_KNOWN = _ALL | _NONE | _ONLY | _BUT | _NO | _MAYBE | _YES | _YES_TOO | _FILLING
