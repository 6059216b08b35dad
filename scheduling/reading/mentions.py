"""Items put together: each mention is one day and time that somebody may have meant."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from scheduling.reading.calendar_days import in_month, in_week, nth_in_month
from scheduling.reading.items import (
    Bare,
    Clock,
    Day,
    DayPart,
    Instant,
    Item,
    Length,
    Mark,
    Nth,
    Period,
    Rule,
    Span,
)
from scheduling.reading.reading import Part, Reason
from scheduling.reading.recurrence import CODES

_LINKS = frozenset({Mark.OR, Mark.AND, Mark.COMMA, Mark.LINE, Mark.BUT})
_LISTS = frozenset({Mark.OR, Mark.AND})
_OPENINGS = frozenset(
    {Mark.AFTER, Mark.BEFORE, Mark.FROM_ON, Mark.BY, Mark.AROUND, Mark.TO, Mark.THROUGH}
)


@dataclass(slots=True)
class Mention:
    """One day and time, as far as it was said.

    `opening_day` and `opening_clock` are words such as "na" and "voor" in front of them.
    `links` are the marks between this mention and the one before.
    """

    day: Day | None = None
    part: Part | None = None
    clock: Clock | None = None
    end_day: Day | None = None
    end_clock: Clock | None = None
    length: Length | None = None
    instant: Instant | None = None
    period: Period | None = None
    nth: Nth | None = None
    rule: Rule | None = None
    rule_starts: Day | None = None
    rule_ends: Day | None = None
    bare: Bare | None = None
    opening_day: Mark | None = None
    opening_clock: Mark | None = None
    is_loose: bool = False
    is_unclear: bool = False
    is_day_inherited: bool = False
    is_clock_first: bool = False
    is_part_joined: bool = False
    links: set[Mark] = field(default_factory=set)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said that tells a day or time."""
        return not any(
            (self.day, self.part, self.clock, self.instant, self.period, self.nth, self.rule)
        )

    @property
    def has_time(self) -> bool:
        """Whether a clock time or part of the day was said."""
        return self.clock is not None or self.part is not None or self.instant is not None


class Builder:
    """Puts items together, one at a time."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self.current = Mention()
        self._opening: Mark | None = None
        self._expects_end = False
        self._is_between = False
        self._since: set[Mark] = set()
        self._week: Period | None = None
        self.is_loose = False

    def take(self, item: Item) -> None:
        """Add one item."""
        if isinstance(item, Mark):
            self._mark(item)
            return
        if isinstance(item, Day):
            self._day(item)
        elif isinstance(item, Clock):
            self._clock(item)
        elif isinstance(item, DayPart):
            self._part(item)
        elif isinstance(item, Period):
            self._period(item)
        elif isinstance(item, Rule):
            self._rule(item)
        elif isinstance(item, Nth):
            self._nth(item)
        elif isinstance(item, Instant):
            self._renew(self.current.instant is not None or self.current.has_time)
            self.current.instant = item
        elif isinstance(item, Length):
            self.current.length = item
        elif self.current.day is not None and not item.has_noun and not self._since - {Mark.COMMA}:
            self.current.bare = item
        self._opening = None
        self._since = set()

    def done(self) -> list[Mention]:
        """Return the mentions, with what they share."""
        if not self.current.is_empty:
            self.mentions.append(self.current)
        return _shared(_once(self.mentions))

    def _mark(self, mark: Mark) -> None:
        if mark is Mark.BETWEEN:
            self._is_between = True
        elif mark is Mark.AND and self._is_between and not self.current.is_empty:
            self._expects_end, self._is_between = True, False
        elif mark in (Mark.TO, Mark.THROUGH) and self._has_start():
            self._expects_end = True
        elif mark in _OPENINGS:
            self._opening = mark
        elif mark is Mark.LOOSE:
            self.is_loose = True
            self.current.is_loose = True
        elif mark is Mark.RATHER:
            self.current = Mention()
        else:
            if mark is Mark.STOP:
                self._week = None
            self._since.add(mark)
            if mark is not Mark.OTHER:
                self._expects_end = False
            if mark is Mark.OTHER or mark in _LINKS:
                self._opening = None

    def _has_start(self) -> bool:
        return self.current.clock is not None or self.current.day is not None

    def _renew(self, is_needed: bool, **inherited: object) -> None:
        """Begin another mention when this one already holds what comes now."""
        if not is_needed:
            self.current.links |= self._since if self.current.is_empty else set()
            return
        self.mentions.append(self.current)
        self.current = Mention(links=set(self._since))
        for name, value in inherited.items():
            setattr(self.current, name, value)
        self._expects_end = False

    def _day(self, day: Day) -> None:
        now = self.current
        if now.rule is not None and self._day_of_rule(day):
            return
        if self._expects_end and now.day is not None and not day.refused:
            now.end_day = self._in_week(day)
            self._expects_end = now.clock is not None
            return
        if self._expects_end and day.refused:
            now.day, now.end_day, self._expects_end = day, None, False
            return
        is_replacing = now.is_day_inherited and not self._since
        self._renew((now.day is not None and not is_replacing) or now.instant is not None)
        now = self.current
        now.day = self._in_week(day)
        now.is_day_inherited = False
        now.is_clock_first = now.clock is not None
        now.opening_day = self._opening
        if now.period is not None and now.period.span is Span.MONTH and day.month_day is not None:
            now.day, now.period = in_month(now.period, day.month_day), None
        elif now.period is not None and now.period.span is Span.WEEK and day.weekday is not None:
            now.period = None

    def _in_week(self, day: Day) -> Day:
        if self._week is not None and day.weekday is not None and day.refused is None:
            return in_week(self._week, day.weekday)
        return day

    def _clock(self, clock: Clock) -> None:
        now = self.current
        if (
            self._expects_end
            and now.clock is not None
            and (now.end_clock is None or now.end_day is not None)
        ):
            now.end_clock, self._expects_end = clock, False
            return
        if self._expects_end and now.clock is None:
            self._opening, self._expects_end = Mark.TO, False
        is_other = now.clock is not None or (now.part is not None and bool(self._since & _LISTS))
        if now.instant is not None:
            now.is_unclear = True
        keeps_part = now.clock is not None and now.part is not None
        self._renew(
            is_other,
            day=now.day,
            is_day_inherited=now.day is not None,
            period=now.period,
            rule=now.rule,
            part=now.part if keeps_part else None,
        )
        self.current.clock = clock
        self.current.opening_clock = self._opening

    def _part(self, part: DayPart) -> None:
        now = self.current
        is_listed = now.clock is not None and bool(self._since & _LISTS)
        self._renew(
            (now.part is not None and (now.part is not part.part or bool(self._since & _LISTS)))
            or is_listed,
            day=now.day,
            is_day_inherited=now.day is not None,
            period=now.period,
        )
        self.current.part = part.part
        self.current.is_part_joined = part.is_joined

    def _period(self, period: Period) -> None:
        now = self.current
        if period.span is Span.WEEK and not period.is_edge and self._opening is None:
            if self._replaced(period):
                return
            self._week = period
        if now.day is not None and period.span is Span.MONTH and now.day.month_day is not None:
            now.day = in_month(period, now.day.month_day)
            return
        if now.nth is not None and period.span is Span.MONTH and period.starts_on is not None:
            now.day, now.nth = _nth_in(now.nth, period), None
            return
        self._renew(now.day is not None or now.period is not None or now.rule is not None)
        self.current.period = period
        self.current.opening_day = self._opening

    def _replaced(self, week: Period) -> bool:
        """Place the weekdays said before "volgende week" in that week; tell whether there are."""
        is_found = False
        for mention in (self.current, *reversed(self.mentions)):
            if mention.day is None or mention.day.weekday is None:
                break
            mention.day, is_found = in_week(week, mention.day.weekday), True
            if not mention.links & _LISTS:
                break
        return is_found

    def _rule(self, rule: Rule) -> None:
        now = self.current
        if now.rule is not None:
            merged = _merged(now.rule, rule)
            if merged is not None and Mark.OR not in self._since:
                now.rule = merged
                return
            self._renew(True)
            self.current.rule = rule
            return
        self._renew(now.period is not None)
        now = self.current
        now.rule = rule
        if now.day is not None:
            day, now.day = now.day, None
            if not self._day_of_rule(day, is_before=True):
                now.rule_starts = day
        if now.nth is not None:
            nth, now.nth = now.nth, None
            self._nth(nth)

    def _day_of_rule(self, day: Day, *, is_before: bool = False) -> bool:
        """Add a day to the rule: a weekday or date of it, its start or its end."""
        now = self.current
        rule = now.rule
        if rule is None:
            return False
        opening = now.opening_day if is_before else self._opening
        if opening in (Mark.BY, Mark.BEFORE, Mark.TO, Mark.THROUGH) or (
            self._expects_end and not is_before
        ):
            now.rule_ends, self._expects_end = day, False
        elif opening is Mark.FROM_ON or opening is Mark.AFTER:
            now.rule_starts = day
        elif day.weekday is not None and rule.frequency == "WEEKLY":
            codes = {*rule.weekdays, CODES[day.weekday]}
            if rule.weekdays and Mark.OR in self._since:
                now.is_unclear = True
            now.rule = replace(rule, weekdays=tuple(code for code in CODES if code in codes))
        elif day.month_day is not None and rule.frequency == "MONTHLY":
            now.rule = replace(rule, month_days=(*rule.month_days, day.month_day))
        elif day.dates and rule.frequency == "YEARLY" and day.weekday is None:
            there = day.dates[0]
            now.rule = replace(rule, month=there.month, month_days=(there.day,))
        elif day.weekday is not None:
            now.is_unclear = True
        else:
            now.rule_starts = day
        return True

    def _nth(self, nth: Nth) -> None:
        now = self.current
        if now.rule is not None and now.rule.frequency == "MONTHLY":
            codes = tuple(f"{place}{CODES[nth.weekday]}" for place in nth.places)
            now.rule = replace(now.rule, weekdays=(*now.rule.weekdays, *codes))
            return
        self._renew(now.day is not None or now.nth is not None)
        now = self.current
        if now.period is not None and now.period.span is Span.MONTH:
            now.day, now.period = _nth_in(nth, now.period), None
            return
        now.nth = nth


def _nth_in(nth: Nth, period: Period) -> Day:
    if period.starts_on is None or len(nth.places) > 1:
        return Day(refused=Reason.NONEXISTENT_DATE)
    start = period.starts_on
    there = nth_in_month(nth.places[0], nth.weekday, start.year, start.month)
    return Day((there,)) if there else Day(refused=Reason.NONEXISTENT_DATE)


def _merged(first: Rule, second: Rule) -> Rule | None:
    """Return one rule of two that say the same: "elke week, op dinsdagen"."""
    if first.frequency != second.frequency:
        return None
    if first.interval != 1 and second.interval != 1:
        return None
    codes = {*first.weekdays, *second.weekdays}
    is_weekly = first.frequency == "WEEKLY"
    weekdays = tuple(code for code in CODES if code in codes) if is_weekly else tuple(codes)
    return replace(
        first,
        interval=max(first.interval, second.interval),
        weekdays=weekdays,
        month_days=tuple({*first.month_days, *second.month_days}),
    )


def _once(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions without a day that is said twice, the second time with its hour."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if (
            before is not None
            and before.day is not None
            and mention.day is not None
            and before.day.dates == mention.day.dates
            and before.day.dates
            and not (before.has_time and mention.has_time)
            and Mark.OR not in mention.links
        ):
            if not mention.has_time:
                mention.clock, mention.part = before.clock, before.part
                mention.end_clock, mention.length = before.end_clock, before.length
            kept[-1] = mention
        else:
            kept.append(mention)
    return kept


def _shared(mentions: list[Mention]) -> list[Mention]:
    """Give mentions in a list the hour that is said once, after or before all of them."""
    for place in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[place], mentions[place + 1]
        is_listed = bool(after.links & _LINKS) and Mark.STOP not in after.links
        if not is_listed or mention.clock is not None or after.day is None or mention.day is None:
            continue
        if mention.part is None or mention.part is after.part:
            _take_time(mention, after)
    for place in range(1, len(mentions)):
        before, mention = mentions[place - 1], mentions[place]
        is_listed = bool(mention.links & _LISTS)
        if before.is_clock_first and is_listed and not mention.has_time and mention.day is not None:
            _take_time(mention, before)
            mention.is_clock_first = True
    for place in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[place], mentions[place + 1]
        if (
            mention.clock is not None
            and mention.part is None
            and after.is_day_inherited
            and not after.is_part_joined
            and bool(after.links & _LISTS)
        ):
            mention.part = after.part
    return mentions


def _take_time(mention: Mention, source: Mention) -> None:
    mention.clock, mention.end_clock = source.clock, source.end_clock
    mention.length, mention.opening_clock = source.length, source.opening_clock
    if mention.part is None and not source.is_part_joined:
        mention.part = source.part


def built(items: Sequence[Item]) -> tuple[list[Mention], bool]:
    """Return the mentions in a text, and whether it was said loosely ("ergens", "zsm")."""
    builder = Builder()
    for item in items:
        builder.take(item)
    return builder.done(), builder.is_loose


def day_before(day: Day) -> Day:
    """Return the day before a day."""
    return Day(tuple(there - timedelta(days=1) for there in day.dates))
