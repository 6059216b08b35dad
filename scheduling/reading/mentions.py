"""Items put together: each mention is one day and time that somebody may have meant."""

from collections.abc import Sequence

from scheduling.reading.calendar_days import in_month
from scheduling.reading.draft import Draft
from scheduling.reading.items import (
    Bare,
    Clock,
    Day,
    DayPart,
    Instant,
    Item,
    Length,
    Mark,
    Notation,
    Nth,
    Period,
    Rule,
    Span,
)
from scheduling.reading.mention import Mention
from scheduling.reading.placed_days import has_date, nth_in, within
from scheduling.reading.rule_parts import (
    add_day,
    add_places,
    merged,
    weekdays_before,
    with_weekdays,
)
from scheduling.reading.sharing import LISTS, may_be_length, shared

_MOST_MINUTES = 59


class Builder(Draft):
    """Puts items together, one at a time."""

    def take(self, item: Item) -> None:
        """Add one item."""
        if isinstance(item, Mark):
            self.mark(item)
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
            self.renew(self.current.instant is not None or self.current.has_time)
            self.current.instant = item
        elif isinstance(item, Length):
            self.current.length = item
        else:
            self.bare(item)
        if not isinstance(item, DayPart):
            self.opening = None
        self.since = set()

    def done(self) -> list[Mention]:
        """Return the mentions, with what they share."""
        if not self.current.is_empty:
            self.mentions.append(self.current)
        if len(self.mentions) == 2 and may_be_length(self.mentions[1]):
            self.mentions[1].is_unclear = True
        return shared(self.mentions)

    def bare(self, bare: Bare) -> None:
        """Keep a number that nobody accounts for: what it stands beside must be asked about.

        Only behind a whole written time it may be part of an address.
        """
        now = self.current
        if bare.has_noun:
            return
        if now.day is not None and not self.since - (set() if bare.is_unsure else {Mark.COMMA}):
            now.bare = bare
        elif not bare.is_unsure and bare.number <= _MOST_MINUTES:
            is_whole = now.day is not None and now.clock is not None
            is_written = now.clock is not None and now.clock.notation is not Notation.SPOKEN
            now.is_stray |= not (is_whole and (is_written or now.part is not None))
            now.is_unclear |= now.period is not None or bool(self.since & LISTS)

    def _day(self, day: Day) -> None:
        now = self.current
        if now.rule is not None:
            opening = Mark.TO if self.expects_end else self.opening
            add_day(now, day, opening, is_choice=Mark.OR in self.since)
            self.expects_end = False
            return
        if self.expects_end and now.day is not None and not day.refused:
            now.end_day = self.in_week(day)
            self.expects_end = now.clock is not None
            return
        if self.expects_end and day.refused:
            now.day, now.end_day, self.expects_end = day, None, False
            return
        if self.since == {Mark.TOWARDS} and now.day is not None:
            self.retract()
        self.retracted = None
        now = self.current
        if now.day is not None and now.day.or_hours and day.weekday is not None:
            now.clock, now.end_clock = (Clock((hour * 60,)) for hour in now.day.or_hours)
            now.day = None
        is_replacing = now.is_day_inherited and not self.since
        is_past = now.period is not None and now.period.refused is not None
        self.renew((now.day is not None and not is_replacing) or bool(now.instant) or is_past)
        now = self.current
        now.day = self.in_week(day)
        now.is_day_inherited = False
        now.is_clock_first = now.clock is not None
        now.opening_day = self.opening
        now.is_unclear |= self.is_any
        self.is_any = False
        if now.period is not None and now.period.span is Span.MONTH and day.month_day is not None:
            now.day, now.period = in_month(now.period, day.month_day), None
        elif now.period is not None and now.period.span is Span.WEEK and day.weekday is not None:
            now.period = None

    def _clock(self, clock: Clock) -> None:
        now = self.current
        if (
            self.expects_end
            and now.clock is not None
            and (now.end_clock is None or now.end_day is not None)
        ):
            now.end_clock, self.expects_end = clock, False
            return
        if now.end_day is not None and now.clock is None:
            now.is_unclear = True
        if self.expects_end and now.clock is None:
            self.opening, self.expects_end = Mark.TO, False
        if self.retracted is not None and now.is_empty:
            now.day, self.retracted = self.retracted, None
        if now.clock is not None and now.is_clock_first and not self.since:
            self.begin_with_day()
            now = self.current
        is_other = now.clock is not None or (now.part is not None and bool(self.since & LISTS))
        if now.instant is not None:
            now.is_unclear = True
        keeps_part = now.clock is not None and now.part is not None
        self.renew(
            is_other,
            day=now.day,
            is_day_inherited=now.day is not None,
            period=now.period,
            rule=now.rule,
            part=now.part if keeps_part else None,
        )
        self.current.clock = clock
        self.current.opening_clock = self.opening
        self.current.is_unclear |= clock.is_unsure

    def _part(self, part: DayPart) -> None:
        now = self.current
        if self.expects_end and now.end_clock is None and now.clock is not None:
            now.is_unclear, self.expects_end = True, False
            return
        if now.end_clock is not None and now.part is not None and not self.since & LISTS:
            now.end_part = part.part
            return
        is_listed = now.clock is not None and bool(self.since & LISTS)
        self.renew(
            (now.part is not None and (now.part is not part.part or bool(self.since & LISTS)))
            or is_listed,
            day=now.day,
            is_day_inherited=now.day is not None,
            period=now.period,
        )
        self.current.part = part.part
        self.current.is_part_joined = part.is_joined

    def _period(self, period: Period) -> None:
        now = self.current
        if period.span is Span.WEEK and not period.is_edge and self.opening is None:
            if self.replaced(period):
                return
            if (now.day is None or not has_date(now.day)) and not period.refused:
                self.week = period
        if now.day is not None and period.span is Span.MONTH and now.day.month_day is not None:
            now.day = in_month(period, now.day.month_day)
            return
        if now.day is not None and has_date(now.day) and self.opening is None:
            now.day = within(now.day, period)
            return
        if now.nth is not None and period.span is Span.MONTH and period.starts_on is not None:
            now.day, now.nth = nth_in(now.nth, period), None
            return
        self.renew(now.day is not None or now.period is not None or now.rule is not None)
        self.current.period = period
        self.current.opening_day = self.opening

    def _rule(self, rule: Rule) -> None:
        now = self.current
        if now.rule is not None:
            together = merged(now.rule, rule)
            if together is not None and Mark.OR not in self.since:
                now.rule = together
                return
            self.renew(True)
            self.current.rule = rule
            return
        self.renew(now.period is not None)
        now = self.current
        now.rule = self.with_days_before(rule)
        if now.day is not None:
            day, now.day = now.day, None
            add_day(now, day, now.opening_day, is_choice=False)
        if now.nth is not None:
            nth, now.nth = now.nth, None
            self._nth(nth)

    def with_days_before(self, rule: Rule) -> Rule:
        """Take the weekdays of "maandag en woensdag om 10 uur, elke week" into the rule."""
        if not self.mentions or self.is_unclear:
            return rule
        codes = weekdays_before([*self.mentions, self.current])
        if codes is None or rule.frequency != "WEEKLY":
            self.is_unclear = True
            return rule
        self.mentions = []
        return with_weekdays(rule, codes)

    def _nth(self, nth: Nth) -> None:
        now = self.current
        if add_places(now, nth):
            return
        self.renew(now.day is not None or now.nth is not None)
        now = self.current
        if now.period is not None and now.period.span is Span.MONTH:
            now.day, now.period = nth_in(nth, now.period), None
            return
        now.nth = nth


def built(items: Sequence[Item]) -> tuple[list[Mention], bool]:
    """Return the mentions in a text, and whether it was said loosely ("ergens", "zsm")."""
    builder = Builder()
    for item in items:
        builder.take(item)
    mentions = builder.done()
    if builder.is_unclear and mentions:
        mentions[0].is_unclear = True
    return mentions, builder.is_loose
