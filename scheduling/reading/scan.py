"""The tokens read from left to right into days, times and the marks between them."""

from collections.abc import Callable

from scheduling.reading import words
from scheduling.reading.dates import in_period, month_day_at
from scheduling.reading.feasts import feast_at
from scheduling.reading.hours import after_near, clock_at
from scheduling.reading.items import Bare, DayPart, Item, Mark, Period, Situation, Span
from scheduling.reading.marks import (
    BEFORE_DAYS,
    BLOCKING,
    LIMITS,
    MARKS,
    NOT_STREETS,
    SHORTEST_STREET,
    STREETS,
)
from scheduling.reading.nth import edge_day_at, nth_at
from scheduling.reading.periods import period_at
from scheduling.reading.recurrence import rule_at
from scheduling.reading.relative import day_beside_at, length_at, offset_at, relative_day_at
from scheduling.reading.sequence import PLAIN, Tokens
from scheduling.reading.tokens import Shape
from scheduling.reading.weekdays import dated_weekday_at, week_with_at, weekday_at

Found = tuple[list[Item], int]
_AFTER_NAMES = words.listed("kan wil heeft is komt en of zegt gaat moet ook vindt zou mag")
"""What follows "Elke" where it is somebody's name."""

_PERIODS = frozenset({"day", "week", "fortnight", "month", "quarter_year"})
_BEFORE_HOUR = frozenset({"om", "tot", "van", "tussen", "vanaf", "rond", "tegen", "na"})
_NOT_DAYS = PLAIN - BEFORE_DAYS


def _one(
    found: Callable[[Tokens, int, Situation], tuple[Item, int] | None],
) -> Callable[[Tokens, int, Situation], Found | None]:
    def several(tokens: Tokens, place: int, situation: Situation) -> Found | None:
        one = found(tokens, place, situation)
        return None if one is None else ([one[0]], one[1])

    return several


def _period_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    found = period_at(tokens, place, situation) or week_with_at(tokens, place, situation)
    if found is None:
        return None
    inner = in_period(tokens, found[1], found[0])
    if inner is not None:
        return [inner[0]], inner[1]
    nth = nth_at(tokens, tokens.skip(found[1], words.THIN | {","}), situation)
    if nth is not None and found[0].span is Span.MONTH:
        return [found[0], *nth[0]], nth[1]
    return [found[0]], found[1]


def _clock_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    del situation
    found = clock_at(tokens, place)
    return None if found is None else ([found[0]], found[1])


def _length_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    del situation
    found = length_at(tokens, place)
    return None if found is None else ([found[0]], found[1])


def _part_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    del situation
    word = tokens.word(place)
    if word not in words.PARTS or word == "vroeg":
        return None
    return [DayPart(words.PARTS[word])], place + 1


_READERS: tuple[Callable[[Tokens, int, Situation], Found | None], ...] = (
    _one(feast_at),
    rule_at,
    relative_day_at,
    day_beside_at,
    _one(edge_day_at),
    nth_at,
    weekday_at,
    dated_weekday_at,
    offset_at,
    _length_at,
    _clock_at,
    _period_at,
    _one(month_day_at),
    _part_at,
)


def scan(tokens: Tokens, situation: Situation) -> list[Item]:
    """Return the items of a text, in order. Each reader looks a fixed number of steps ahead."""
    items: list[Item] = []
    place = 0
    while place < len(tokens):
        after = _after_blocked(tokens, place)
        if after is not None:
            items.append(Mark.OTHER)
            place = after
            continue
        is_sign = tokens.at(place).shape is Shape.SIGN and tokens.word(place) != "@"
        for reader in () if is_sign else _READERS:
            found = reader(tokens, place, situation)
            if found is not None:
                items += found[0]
                place = found[1]
                break
        else:
            items += _mark(tokens, place, situation)
            place += 1
            if items and items[-1] is Mark.AROUND and (near := after_near(tokens, place)):
                items.append(near[0])
                place = near[1]
    return items


def _after_blocked(tokens: Tokens, place: int) -> int | None:
    """Return the place after "lokaal 2.14" or "Kerkstraat 12", or None."""
    if tokens.at(place).shape is not Shape.WORD:
        return None
    word = tokens.word(place)
    is_street = len(word) >= SHORTEST_STREET and word.endswith(STREETS)
    if word not in BLOCKING and not (is_street and word not in NOT_STREETS):
        return None
    here = tokens.skip(place + 1, frozenset({":", ".", "nr", "nummer", "is"}))
    token = tokens.at(here)
    if token.shape not in (Shape.NUMBER, Shape.PAIR) or tokens.month(here + 1):
        return None
    if tokens.word(here + 1) in words.HOUR_WORDS:
        return None
    return here + 1


def _is_slip_of_hour(tokens: Tokens, place: int) -> bool:
    """Tell whether an unknown word stands where an hour was said: "tot viet uur"."""
    return tokens.may_be_counted(place) and tokens.word(place - 1) in _BEFORE_HOUR


def _mark(tokens: Tokens, place: int, situation: Situation) -> list[Item]:
    """Return the mark for a word that is no day or time; nothing for words that add nothing."""
    token = tokens.at(place)
    if token.shape is Shape.NUMBER:
        if words.UNITS.get(tokens.word(place + 1)) in _PERIODS and not token.is_ordinal:
            return [Mark.UNCLEAR]
        has_noun = token.is_ordinal or tokens.is_counted(place + 1)
        is_unsure = tokens.may_be_counted(place + 1)
        return [Bare(token.numbers[0], token.is_padded, has_noun, is_unsure)]
    word = tokens.word(place)
    if word == "of" and situation.is_english:
        return []
    if word == "elke" and tokens.word(place + 1) in _AFTER_NAMES:
        return [Mark.OTHER]
    if word in MARKS:
        mark = MARKS[word]
        if mark in LIMITS and tokens.word(place + 1) in _NOT_DAYS:
            return []
        return [mark]
    if word == "over" and tokens.word(place + 1) == "half":
        return [Mark.UNCLEAR]
    if word in words.HOUR_WORDS and _is_slip_of_hour(tokens, place - 1):
        return [Mark.UNCLEAR]
    if word == "een" and tokens.word(place + 1) in ("week", "maand", "month"):
        return [Mark.UNCLEAR]
    if word in ("een", "a", "any", "welke") and tokens.word(place + 1) in words.WEEKDAYS:
        return [Mark.ANY]
    if word == "tegen":
        return [Mark.AROUND if after_near(tokens, place + 1) else Mark.BY]
    if word in PLAIN or word in words.THIN or token.shape is Shape.SIGN:
        return []
    if token.shape is Shape.PAIR:
        return [Bare(token.numbers[0], has_noun=True)]
    if word in words.SEASONS:
        return [Period(Span.UNKNOWN)]
    return [Mark.OTHER]
