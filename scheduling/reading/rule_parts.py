"""The parts of a rule that are said around it: its days, its first and its last one."""

from collections.abc import Sequence
from dataclasses import replace

from scheduling.reading.items import Day, Mark, Nth, Rule
from scheduling.reading.mention import Mention
from scheduling.reading.nth import CODES

_LIMITS = frozenset({Mark.BY, Mark.BEFORE, Mark.TO, Mark.THROUGH})


def add_day(mention: Mention, day: Day, opening: Mark | None, *, is_choice: bool) -> None:
    """Add a day to the rule of a mention: a weekday or date of it, its start or its end.

    `opening` is the word before the day; `is_choice` is "of" between two weekdays.
    """
    rule = mention.rule
    if rule is None:
        return
    if opening in _LIMITS:
        mention.rule_ends = day
    elif opening is Mark.FROM_ON or opening is Mark.AFTER:
        _start(mention, rule, day)
    elif day.weekday is not None and rule.frequency == "WEEKLY":
        mention.is_unclear |= bool(rule.weekdays) and is_choice
        mention.rule = with_weekdays(rule, (CODES[day.weekday],))
    elif day.month_day is not None and rule.frequency == "MONTHLY":
        mention.rule = replace(rule, month_days=_in_order({*rule.month_days, day.month_day}))
    elif day.dates and rule.frequency == "YEARLY" and day.weekday is None:
        there = day.dates[0]
        mention.rule = replace(rule, month=there.month, month_days=(there.day,))
    elif day.weekday is not None:
        mention.is_unclear = True
    else:
        _start(mention, rule, day)


def _start(mention: Mention, rule: Rule, day: Day) -> None:
    """Take the first day of a rule, and its weekday where that was said."""
    mention.rule_starts = day
    weekday = day.weekday if day.named is None else day.named
    if weekday is not None and rule.frequency == "WEEKLY" and not rule.weekdays:
        mention.rule = with_weekdays(rule, (CODES[weekday],))


def add_places(mention: Mention, nth: Nth) -> bool:
    """Add "de eerste maandag" to a monthly rule; tell whether there is one."""
    rule = mention.rule
    if rule is None or rule.frequency != "MONTHLY":
        return False
    codes = tuple(f"{place}{CODES[nth.weekday]}" for place in nth.places)
    mention.rule = replace(rule, weekdays=(*rule.weekdays, *codes))
    return True


def with_weekdays(rule: Rule, codes: Sequence[str]) -> Rule:
    """Return a weekly rule that falls on these weekdays too."""
    together = {*rule.weekdays, *codes}
    return replace(rule, weekdays=tuple(code for code in CODES if code in together))


def weekdays_before(chain: Sequence[Mention]) -> tuple[str, ...] | None:
    """Return the weekdays of "maandag en woensdag om 10 uur, elke week", or None."""
    named = [mention.day.weekday for mention in chain if mention.day and not mention.period]
    if len(named) < len(chain) or any(Mark.OR in mention.links for mention in chain):
        return None
    codes = tuple(CODES[weekday] for weekday in named if weekday is not None)
    return codes if len(codes) == len(chain) else None


def merged(first: Rule, second: Rule) -> Rule | None:
    """Return one rule of two that say the same: "elke week, op dinsdagen"; or None."""
    if first.frequency != second.frequency or (first.interval != 1 and second.interval != 1):
        return None
    if first.frequency == "WEEKLY":
        together = with_weekdays(first, second.weekdays).weekdays
    else:
        together = tuple(dict.fromkeys((*first.weekdays, *second.weekdays)))
    return replace(
        first,
        interval=max(first.interval, second.interval),
        weekdays=together,
        month_days=_in_order({*first.month_days, *second.month_days}),
    )


def _in_order(days: set[int]) -> tuple[int, ...]:
    """Return days of the month in order, the last (-1) at the end."""
    return tuple(sorted(days, key=lambda day: (day < 0, day)))
