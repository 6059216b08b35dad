"""Clock times: "half drie", "kwart over 4", "14u30", "tien voor half vier", "3 pm"."""

from scheduling.reading import words
from scheduling.reading.halves import DAY, HALF_DAY, HOUR
from scheduling.reading.items import Clock, Notation
from scheduling.reading.sequence import Tokens
from scheduling.reading.tokens import Shape

Found = tuple[Clock, int]

_AT = frozenset({"om", "at", "@"})
_NEAR = frozenset({"rond", "omstreeks", "ongeveer", "circa", "ca", "around", "about", "tegen"})
_FRACTIONS = {"kwart": 15, "quarter": 15}
_NOON = frozenset({"noon", "midday"})
_MIDNIGHT = frozenset({"middernacht", "midnight"})
_EXACTLY = frozenset({"precies", "stipt", "exact", "klokslag", "sharp", "exactly"})
_HALVES = {"am": 0, "pm": HALF_DAY}
_BEFORE_WRITTEN = frozenset({"tot", "van", "-", "until", "to", "from", "tussen", "between"})
_NEAREST_HOUR = 12
_USUAL_MINUTES = 5
_REFUSED = Clock((), Notation.WRITTEN, is_refused=True)


def clock_at(tokens: Tokens, place: int) -> Found | None:
    """Return the clock time that starts at a place and the place after it, or None."""
    here = place
    is_announced = tokens.word(here) in _AT
    if is_announced:
        here += 1
        if tokens.has(here, "de", "klok", "van"):
            here += 3
    here = tokens.skip(here, _EXACTLY | _NEAR if is_announced else _EXACTLY)
    found = (
        _to_the_half(tokens, here)
        or _around_the_hour(tokens, here, is_announced)
        or _written(tokens, here, is_announced)
        or _on_the_hour(tokens, here, is_announced)
        or _named(tokens, here)
    )
    if found is None:
        return None
    clock, after = found
    return clock, tokens.skip(after, _EXACTLY)


def after_near(tokens: Tokens, place: int) -> Found | None:
    """Return a clock time after "rond" or "tegen": there a bare number is an hour too."""
    return clock_at(tokens, place) or _announced_hour(tokens, place)


def _to_the_half(tokens: Tokens, place: int) -> Found | None:
    """Read "half drie" (2:30) and "half past three" (3:30); English "half three" may be both."""
    if tokens.word(place) != "half":
        return None
    is_past = tokens.word(place + 1) == "past"
    hour_at = place + 2 if is_past else place + 1
    hour = _hour(tokens, hour_at)
    if hour is None or tokens.month(hour_at + 1) or tokens.at(hour_at).is_ordinal:
        return None
    after = _after_hour_word(tokens, hour_at + 1)
    if is_past:
        return Clock((hour * HOUR + 30,)), after
    if tokens.is_english:
        return Clock((hour * HOUR + 30, hour * HOUR - 30)), after
    return Clock((hour * HOUR - 30,)), after


def _around_the_hour(tokens: Tokens, place: int, is_announced: bool) -> Found | None:
    """Read "kwart over 4", "tien voor half vier", "twenty past two"."""
    start = place + 1 if tokens.word(place) in ("een", "a") else place
    word = tokens.word(start)
    minutes = _FRACTIONS.get(word)
    if minutes is None:
        minutes = tokens.cardinal(start)
        if minutes is None or not 1 <= minutes <= 29 or tokens.at(start).is_padded:
            return None
    sign_at = start + 1
    if tokens.word(sign_at) in ("minuten", "minuut", "minutes", "min"):
        sign_at += 1
    sign_word = tokens.word(sign_at)
    sign = words.OVER.get(sign_word)
    if sign is None:
        return None
    is_surely_minutes = bool(word) and minutes > _NEAREST_HOUR
    is_unsure = sign_word == "to" and not (is_announced or word in _FRACTIONS or is_surely_minutes)
    if is_unsure and not _may_count_down(tokens, start, sign_at + 1):
        return None
    shift = sign * minutes
    hour_at = sign_at + 1
    if tokens.word(hour_at) == "half":
        hour_at += 1
        shift -= 30
    hour = _hour(tokens, hour_at)
    if hour is None:
        return _around_late_hour(tokens, hour_at, shift)
    if tokens.month(hour_at + 1) or tokens.at(hour_at).is_ordinal:
        return None
    if tokens.is_counted(hour_at + 1):
        return None
    after = hour_at + 1
    if tokens.word(after) in _HALVES:
        return Clock(
            (_in_half(hour * HOUR + shift, tokens.word(after)),), Notation.EXACT
        ), after + 1
    return Clock((hour * HOUR + shift,), is_unsure=is_unsure), _after_hour_word(tokens, after)


def _may_count_down(tokens: Tokens, place: int, hour_at: int) -> bool:
    """Tell whether "ten to four" may be ten minutes to four, and not only from ten to four."""
    minutes, hour = tokens.cardinal(place), _hour(tokens, hour_at)
    if (
        minutes is None
        or hour is None
        or minutes % 5
        or tokens.word(place - 1) in ("from", "between")
    ):
        return False
    return bool(tokens.word(place)) or hour < minutes


def _around_late_hour(tokens: Tokens, place: int, shift: int) -> Found | None:
    hour = tokens.cardinal(place)
    if hour is None or not 13 <= hour <= 23:
        return None
    return Clock((hour * HOUR + shift,), Notation.EXACT), _after_hour_word(tokens, place + 1)


def _written(tokens: Tokens, place: int, is_announced: bool) -> Found | None:
    """Read "14:30", "9u30", "14.30 uur", "3:15 pm", "1430 uur"."""
    token = tokens.at(place)
    after = place + 1
    if token.shape is Shape.CLOCK:
        hour, minute = token.numbers
    elif token.shape is Shape.PAIR and token.between == "," and len(token.word) == 2:
        hour, minute = token.numbers
        if tokens.word(after) not in words.HOUR_WORDS:
            return None
    elif (
        token.shape is Shape.PAIR
        and token.between == "."
        and is_clock_pair(tokens, place, is_announced)
    ):
        hour, minute = token.numbers
    elif (
        (number := tokens.cardinal(place)) is not None
        and 100 <= number <= 2459
        and (tokens.word(after) in words.HOUR_WORDS or (is_announced and not token.word))
    ):
        hour, minute = divmod(number, 100)
    else:
        return None
    return _checked(tokens, hour, minute, after)


def is_clock_pair(tokens: Tokens, place: int, is_announced: bool) -> bool:
    """Tell whether "14.30" is a time: "15.12" may be a date, and is left to the days."""
    first, second = tokens.at(place).numbers
    if len(tokens.at(place).word) != 2:
        return False
    if second > 12 or second == 0:
        return first <= 24 or is_announced
    if first > 24:
        return False
    before = tokens.word(place - 1)
    ends_between = before in ("en", "and") and tokens.word(place - 3) in ("tussen", "between")
    is_end = before in _BEFORE_WRITTEN or ends_between
    # No other date comes behind a whole one: "24-11-2026 07.05".
    is_after_date = tokens.at(place - 1).shape is Shape.DATE or tokens.month(place - 1) is not None
    return is_announced or is_end or is_after_date or is_until_written(tokens, place + 1)


def is_until_written(tokens: Tokens, place: int) -> bool:
    """Tell whether "tot 15.30" follows: then the "14.05" before it is no date either.

    Behind a dash that is sure only of minutes in fives: "1.12 - 14.30 uur" is a day with its hour.
    """
    then = tokens.at(place + 1)
    is_pair = then.shape is Shape.PAIR and then.between == "." and len(then.word) == len("30")
    is_hour = is_pair and (then.numbers[1] > _NEAREST_HOUR or then.word == "00")
    if tokens.word(place) == "-" and tokens.at(place - 1).numbers[1] % _USUAL_MINUTES:
        return False
    return tokens.word(place) in ("tot", "-", "until", "to", "en", "and") and (
        is_hour or then.shape is Shape.CLOCK
    )


def _checked(tokens: Tokens, hour: int, minute: int, after: int) -> Found:
    after = _after_hour_word(tokens, after)
    half = tokens.word(after)
    if half in _HALVES and 1 <= hour <= 12 and minute < HOUR:
        return Clock((_in_half(hour * HOUR + minute, half),), Notation.EXACT), after + 1
    if hour == 24 and minute == 0:
        return Clock((DAY, 0), Notation.EXACT), after
    if hour > 23 or minute >= HOUR:
        return _REFUSED, after
    return Clock((hour * HOUR + minute,), Notation.WRITTEN), after


def _on_the_hour(tokens: Tokens, place: int, is_announced: bool) -> Found | None:
    """Read "10 uur", "14u", "3 pm", "veertien uur dertig", and after "om" a bare hour."""
    hour = tokens.cardinal(place)
    if (
        hour is None
        and tokens.word(place) == "een"
        and (is_announced or _is_one_o_clock(tokens, place))
    ):
        hour = 1
    if hour is None or tokens.at(place).word == "'":
        return None
    after = place + 1
    if tokens.word(after) in words.HOUR_WORDS:
        return _with_minutes(tokens, place, hour, after + 1)
    if tokens.word(after) in _HALVES:
        if not 1 <= hour <= 12:
            return _REFUSED, after + 1
        return Clock((_in_half(hour * HOUR, tokens.word(after)),), Notation.EXACT), after + 1
    return _announced_hour(tokens, place) if is_announced else None


def _is_one_o_clock(tokens: Tokens, place: int) -> bool:
    """Tell whether "een uur" is a time of day here, and not a length."""
    return tokens.word(place + 1) in words.HOUR_WORDS and (
        tokens.word(place + 2) in words.PARTS
        or tokens.word(place - 1) in ("tot", "van", "tussen", "en", "voor", "na", "rond", "of")
    )


def _with_minutes(tokens: Tokens, place: int, hour: int, after: int) -> Found | None:
    """Read what follows "veertien uur": minutes, or nothing."""
    if hour > 24:
        return (_REFUSED, after) if tokens.word(place - 1) in _AT else None
    minute = tokens.cardinal(after)
    if minute == 0 and tokens.at(after).word == "nul":
        return _checked(tokens, hour, 0, after + 1)
    if (
        minute is not None
        and minute % 5 == 0
        and 0 < minute < HOUR
        and not tokens.month(after + 1)
        and tokens.word(after + 1) not in words.HOUR_WORDS
        and tokens.word(after + 1) not in words.OVER
        and not tokens.is_counted(after + 1)
        and not tokens.at(after).is_ordinal
    ):
        if tokens.at(after).word and hour <= _NEAREST_HOUR and hour:
            return Clock((hour * HOUR + minute,)), after + 1
        return _checked(tokens, hour, minute, after + 1)
    if tokens.at(place).is_padded or hour in (0, 24):
        return _checked(tokens, hour, 0, after)
    if tokens.word(after) in _HALVES and hour <= _NEAREST_HOUR:
        return Clock((_in_half(hour * HOUR, tokens.word(after)),), Notation.EXACT), after + 1
    return Clock((hour * HOUR,)), after


def _announced_hour(tokens: Tokens, place: int) -> Found | None:
    """Read the number in "om 3" or "om 14 30", unless it counts something or is a date."""
    hour = tokens.cardinal(place)
    after = place + 1
    if hour is None or hour > 24 or tokens.month(after) or tokens.is_counted(after):
        return None
    minute = tokens.cardinal(after)
    if (
        minute is not None
        and minute % 5 == 0
        and 0 < minute < HOUR
        and bool(tokens.at(place).word) == bool(tokens.at(after).word)
        and (minute >= 10)
        and not tokens.month(after + 1)
        and not tokens.is_counted(after + 1)
        and tokens.word(after + 1) not in (*words.OVER, *words.HOUR_WORDS)
    ):
        if tokens.at(place).word and 1 <= hour <= _NEAREST_HOUR:
            return Clock((hour * HOUR + minute,)), after + 1
        return _checked(tokens, hour, minute, after + 1)
    if tokens.at(place).is_padded or hour in (0, 24):
        return _checked(tokens, hour, 0, after)
    return Clock((hour * HOUR,)), after


def _named(tokens: Tokens, place: int) -> Found | None:
    word = tokens.word(place)
    if word == "12" or word in _NOON:
        return Clock((HALF_DAY,), Notation.EXACT), place + 1
    if word in _MIDNIGHT:
        return Clock((DAY, 0), Notation.EXACT), place + 1
    return None


def _hour(tokens: Tokens, place: int) -> int | None:
    """Return an hour of the clock face, 1 to 12."""
    hour = 1 if tokens.word(place) in ("een", "one") else tokens.cardinal(place)
    return hour if hour is not None and 1 <= hour <= _NEAREST_HOUR else None


def _after_hour_word(tokens: Tokens, place: int) -> int:
    return place + 1 if tokens.word(place) in words.HOUR_WORDS else place


def _in_half(minutes: int, half: str) -> int:
    return minutes % HALF_DAY + _HALVES[half]
