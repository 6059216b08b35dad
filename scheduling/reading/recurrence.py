"""What comes again: "elke dinsdag", "om de twee weken", "the last Friday of every month"."""

from scheduling.reading import words
from scheduling.reading.items import DayPart, Item, Mark, Rule, Situation
from scheduling.reading.nth import CODES, LAST_WORDS, LISTING, MOST_PLACES, place_numbers
from scheduling.reading.sequence import Tokens
from scheduling.reading.weekdays import weekday_of

Found = tuple[list[Item], int]
WORKDAYS = CODES[:5]
_EVERY = frozenset({"elke", "iedere", "elk", "ieder", "every", "each", "alle"})
_UNITS = {
    "day": ("DAILY", 1), "week": ("WEEKLY", 1), "fortnight": ("WEEKLY", 2),
    "month": ("MONTHLY", 1), "quarter_year": ("MONTHLY", 3), "half_year": ("MONTHLY", 6),
    "year": ("YEARLY", 1),
}  # fmt: skip
_ADVERBS = {
    "dagelijks": ("DAILY", 1), "daily": ("DAILY", 1), "wekelijks": ("WEEKLY", 1),
    "weekly": ("WEEKLY", 1), "tweewekelijks": ("WEEKLY", 2), "veertiendaags": ("WEEKLY", 2),
    "14-daags": ("WEEKLY", 2), "fortnightly": ("WEEKLY", 2), "driewekelijks": ("WEEKLY", 3),
    "vierwekelijks": ("WEEKLY", 4), "zeswekelijks": ("WEEKLY", 6), "maandelijks": ("MONTHLY", 1),
    "monthly": ("MONTHLY", 1), "driemaandelijks": ("MONTHLY", 3), "quarterly": ("MONTHLY", 3),
    "halfjaarlijks": ("MONTHLY", 6), "jaarlijks": ("YEARLY", 1), "yearly": ("YEARLY", 1),
    "annually": ("YEARLY", 1), "tweemaandelijks": ("MONTHLY", 2),
}  # fmt: skip
_ADJECTIVES = {f"{word}e": rule for word, rule in _ADVERBS.items() if word.endswith(("s", "lijks"))}
_TWICE_OR_EVERY_TWO = frozenset({"biweekly", "bimonthly"})
_OTHER = frozenset({"elkeandere"})
_THROUGH = frozenset({"tem", "tot", "through", "to", "-"})
_OF_MONTH = frozenset({"van", "of", "in", "de", "the", "per"})
_MOST_LISTED = 10


def rule_at(tokens: Tokens, place: int, situation: Situation) -> Found | None:
    """Return the rule that starts at a place and the place after it, or None."""
    word = tokens.word(place)
    if word == "elkewerkdag":
        return [Rule("WEEKLY", weekdays=WORKDAYS)], place + 1
    if word in _ADVERBS or word in _ADJECTIVES:
        frequency, interval = (_ADVERBS | _ADJECTIVES)[word]
        return [Rule(frequency, interval)], place + 1
    if word in _TWICE_OR_EVERY_TWO:
        return [Mark.LOOSE], place + 1
    if word in words.PLURAL_WEEKDAYS:
        return [Rule("WEEKLY", weekdays=(CODES[words.PLURAL_WEEKDAYS[word]],))], place + 1
    if word in _OTHER:
        return _every_other(tokens, place + 1)
    if word == "om" and tokens.word(place + 1) == "de":
        return _after_every(tokens, place + 2)
    if word in _EVERY:
        return _every(tokens, place + 1)
    return _places_of_every_month(tokens, place)


def _after_every(tokens: Tokens, place: int) -> Found | None:
    """Read what follows "om de": "om de week" leaves one out, "om de twee weken" counts two."""
    unit = words.UNITS.get(tokens.word(place))
    if unit in _UNITS:
        frequency, interval = _UNITS[unit]
        return [Rule(frequency, interval * 2)], place + 1
    weekday = weekday_of(tokens, place)
    if weekday is not None:
        return [Rule("WEEKLY", 2, (CODES[weekday],))], place + 1
    return _counted_units(tokens, place)


def _every_other(tokens: Tokens, place: int) -> Found | None:
    weekday = words.PLURAL_WEEKDAYS.get(tokens.word(place), weekday_of(tokens, place))
    if weekday is not None:
        return [Rule("WEEKLY", 2, (CODES[weekday],))], place + 1
    unit = words.UNITS.get(tokens.word(place))
    if unit not in _UNITS:
        return None
    frequency, interval = _UNITS[unit]
    return [Rule(frequency, interval * 2)], place + 1


def _counted_units(tokens: Tokens, place: int) -> Found | None:
    """Read "drie maanden", "2e week": so many units between."""
    count = tokens.number(place)
    unit = words.UNITS.get(tokens.word(place + 1))
    if count is None or unit not in _UNITS or not 1 <= count <= 100:
        return None
    frequency, interval = _UNITS[unit]
    return [Rule(frequency, interval * count)], place + 2


def _every(tokens: Tokens, place: int) -> Found | None:
    """Read what follows "elke" or "every"."""
    unit = words.UNITS.get(tokens.word(place))
    if unit in _UNITS:
        frequency, interval = _UNITS[unit]
        return [Rule(frequency, interval)], place + 1
    if tokens.word(place) in ("weekend", "weekeinde"):
        return [Rule("WEEKLY", weekdays=("SA", "SU"))], place + 1
    if tokens.word(place) in words.PARTS:
        return [Rule("DAILY"), DayPart(words.PARTS[tokens.word(place)])], place + 1
    counted = _counted_units(tokens, place) if not _is_first(tokens, place) else None
    if counted is not None:
        return counted
    return (
        _weekdays(tokens, place)
        or _places(tokens, place, is_every=True)
        or _day_of_month(tokens, place)
    )


def _is_first(tokens: Tokens, place: int) -> bool:
    """Tell whether this is the "eerste" of "elke eerste dag van de maand"."""
    return tokens.at(place).is_ordinal and tokens.number(place) == 1


def _weekdays(tokens: Tokens, place: int) -> Found | None:
    """Read "dinsdag en donderdag", "maandag t/m vrijdag", "dinsdagmiddag"."""
    days: list[int] = []
    part: list[Item] = []
    here = place
    for _ in range(_MOST_LISTED):
        weekday = weekday_of(tokens, here)
        if weekday is None:
            break
        if days and tokens.word(here - 1) in _THROUGH:
            weekday_range = range(days[-1] + 1, days[-1] + 1 + (weekday - days[-1]) % 7)
            days += [day % 7 for day in weekday_range]
        else:
            days.append(weekday)
        here += 1
        if tokens.word(here) == "." and tokens.word(here - 1) in words.SHORT_WEEKDAYS:
            here += 1
        if tokens.word(here) in words.PARTS:
            part = [DayPart(words.PARTS[tokens.word(here)], is_joined=tokens.at(here).is_joined)]
            here += 1
        then = here + 1 if tokens.word(here) == "," and tokens.word(here + 1) in LISTING else here
        is_listed = tokens.word(then) in LISTING | _THROUGH
        following = tokens.skip(then + 1, frozenset({"elke", "iedere", "op", "every", "on"}))
        if not is_listed or weekday_of(tokens, following) is None:
            break
        here = following
    if not days:
        return None
    codes = tuple(CODES[day] for day in sorted(set(days)))
    return [Rule("WEEKLY", weekdays=codes), *part], here


def _places(tokens: Tokens, place: int, *, is_every: bool) -> Found | None:
    """Read "2e en 4e donderdag van de maand" as a rule."""
    found = place_numbers(tokens, place)
    if found is None:
        return None
    places, here = found
    weekday = weekday_of(tokens, here)
    if weekday is None or not all(-2 <= number <= MOST_PLACES for number in places):
        return None
    codes = tuple(f"{number}{CODES[weekday]}" for number in places)
    after = here + 1
    part: list[Item] = []
    if tokens.word(after) in words.PARTS:
        part = [DayPart(words.PARTS[tokens.word(after)], is_joined=tokens.at(after).is_joined)]
        after += 1
    of_month = tokens.skip(after, _OF_MONTH | _EVERY)
    has_month = tokens.word(of_month) in ("maand", "month") and of_month > after
    if has_month:
        after = of_month + 1
    elif is_every and places == (2,):
        every_two = Rule("WEEKLY", 2, (CODES[weekday],))
        return [Rule("MONTHLY", weekdays=codes, other=every_two), *part], after
    return [Rule("MONTHLY", weekdays=codes), *part], after


def _day_of_month(tokens: Tokens, place: int) -> Found | None:
    """Read "15e van de maand", "laatste dag van de maand", "5 mei"."""
    number = tokens.number(place)
    is_last = tokens.word(place) in LAST_WORDS
    here = place + 1
    month = tokens.month(here)
    if number is not None and month is not None and 1 <= number <= 31:
        return [Rule("YEARLY", month_days=(number,), month=month)], here + 1
    if tokens.word(here) in ("dag", "day"):
        here += 1
    elif is_last:
        return None
    after = tokens.skip(here, _OF_MONTH | _EVERY)
    has_month = tokens.word(after) in ("maand", "month") and after > here
    if not is_last and (number is None or not tokens.at(place).is_ordinal or not 1 <= number <= 31):
        return None
    if not has_month and (is_last or tokens.may_be_counted(here)):
        return None
    day = -1 if is_last or number is None else number
    other = Rule("MONTHLY", month_days=(-1,)) if day == 31 else None
    return [Rule("MONTHLY", month_days=(day,), other=other)], after + 1 if has_month else here


def _places_of_every_month(tokens: Tokens, place: int) -> Found | None:
    """Read "(de) eerste dinsdag van elke maand" and "de 15e van elke maand"."""
    if not tokens.at(place).is_ordinal and tokens.word(place) not in LAST_WORDS:
        return None
    found = place_numbers(tokens, place)
    if found is None:
        return None
    here = found[1] + (weekday_of(tokens, found[1]) is not None or tokens.word(found[1]) == "dag")
    here += tokens.word(here) in words.PARTS or tokens.word(here) == "day"
    here = tokens.skip(here, frozenset({"van", "of", "in"}))
    if tokens.word(here) not in _EVERY or tokens.word(here + 1) not in ("maand", "month"):
        return None
    return _places(tokens, place, is_every=False) or _day_of_month(tokens, place)
