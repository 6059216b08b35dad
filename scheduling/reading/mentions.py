"""Items put together: each mention is one day and time that somebody may have meant."""

from collections.abc import Sequence
from dataclasses import replace

from scheduling.reading.calendar_days import in_month, in_week
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
from scheduling.reading.reading import Reason
from scheduling.reading.rule_parts import (
    add_day,
    add_places,
    merged,
    weekdays_before,
    with_weekdays,
)
from scheduling.reading.sharing import LINKS, LISTS, may_be_length, shared

_OPENINGS = frozenset(
    {Mark.AFTER, Mark.BEFORE, Mark.FROM_ON, Mark.BY, Mark.AROUND, Mark.TO, Mark.THROUGH}
)


_CLAUSE_ENDS = frozenset({Mark.COMMA, Mark.STOP, Mark.LINE, Mark.BUT})
_MOST_MINUTES = 59


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
        self._retracted: Day | None = None
        self._is_any = False
        self.is_loose = False
        self.is_unclear = False

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
        else:
            self._bare(item)
        if not isinstance(item, DayPart):
            self._opening = None
        self._since = set()

    def done(self) -> list[Mention]:
        """Return the mentions, with what they share."""
        if not self.current.is_empty:
            self.mentions.append(self.current)
        if len(self.mentions) == 2 and may_be_length(self.mentions[1]):
            self.mentions[1].is_unclear = True
        return shared(self.mentions)

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
            self.is_loose, self._opening = True, None
        elif mark is Mark.UNCLEAR:
            self.is_unclear = True
        elif mark is Mark.OR_LATER and self.current.clock is not None:
            self.current.opening_clock = Mark.FROM_ON
        elif mark is Mark.BYGONE and self.current.day is not None:
            self.current.day = Day(refused=Reason.PAST)
        elif mark is Mark.SAME_TIME:
            self._take_time_before()
        elif mark is Mark.ANY:
            self._is_any = True
        elif mark is Mark.RATHER:
            self._retract()
        else:
            if mark is Mark.STOP:
                self._week = None
            if mark in _CLAUSE_ENDS:
                self._is_any = False
            self._since.add(mark)
            if mark is not Mark.OTHER:
                self._expects_end = False
            if mark is Mark.OTHER or mark in LINKS:
                self._opening = None

    def _bare(self, bare: Bare) -> None:
        """Keep a number that nobody accounts for: what it stands beside must be asked about.

        Only behind a whole written time it may be part of an address.
        """
        now = self.current
        if bare.has_noun:
            return
        if now.day is not None and not self._since - (set() if bare.is_unsure else {Mark.COMMA}):
            now.bare = bare
        elif not bare.is_unsure and bare.number <= _MOST_MINUTES:
            is_whole = now.day is not None and now.clock is not None
            is_written = now.clock is not None and now.clock.notation is not Notation.SPOKEN
            now.is_stray |= not (is_whole and (is_written or now.part is not None))
            now.is_unclear |= now.period is not None or bool(self._since & LISTS)

    def _take_time_before(self) -> None:
        """Give the day the hour of the mention before it: "woensdag zelfde tijd"."""
        before = self.mentions[-1] if self.mentions else Mention()
        if self.current.day is None or self.current.has_time or before.clock is None:
            self.is_loose = True
            return
        self.current.clock, self.current.end_clock = before.clock, before.end_clock
        self.current.part, self.current.length = before.part, before.length

    def _retract(self) -> None:
        """Forget what was said last, but for its day when only another hour follows."""
        if self.mentions and not self.current.is_empty:
            self.mentions[0].is_unclear = True
        self._retracted = self.current.day
        self.current = Mention()

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
        if now.rule is not None:
            opening = Mark.TO if self._expects_end else self._opening
            add_day(now, day, opening, is_choice=Mark.OR in self._since)
            self._expects_end = False
            return
        if self._expects_end and now.day is not None and not day.refused:
            now.end_day = self._in_week(day)
            self._expects_end = now.clock is not None
            return
        if self._expects_end and day.refused:
            now.day, now.end_day, self._expects_end = day, None, False
            return
        if self._since == {Mark.TOWARDS} and now.day is not None:
            self._retract()
        self._retracted = None
        now = self.current
        if now.day is not None and now.day.or_hours and day.weekday is not None:
            now.clock, now.end_clock = (Clock((hour * 60,)) for hour in now.day.or_hours)
            now.day = None
        is_replacing = now.is_day_inherited and not self._since
        is_past = now.period is not None and now.period.refused is not None
        self._renew((now.day is not None and not is_replacing) or bool(now.instant) or is_past)
        now = self.current
        now.day = self._in_week(day)
        now.is_day_inherited = False
        now.is_clock_first = now.clock is not None
        now.opening_day = self._opening
        now.is_unclear |= self._is_any
        self._is_any = False
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
        if now.end_day is not None and now.clock is None:
            now.is_unclear = True
        if self._expects_end and now.clock is None:
            self._opening, self._expects_end = Mark.TO, False
        if self._retracted is not None and now.is_empty:
            now.day, self._retracted = self._retracted, None
        if now.clock is not None and now.is_clock_first and not self._since:
            self._begin_with_day()
            now = self.current
        is_other = now.clock is not None or (now.part is not None and bool(self._since & LISTS))
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
        self.current.is_unclear |= clock.is_unsure

    def _begin_with_day(self) -> None:
        """Leave the hour before a day to itself: in "om 13 uur werk ik, dinsdag 15 uur"."""
        before = self.current
        self.mentions.append(replace(before, day=None, is_clock_first=False))
        self.current = Mention(day=before.day, opening_day=before.opening_day, links={Mark.COMMA})

    def _part(self, part: DayPart) -> None:
        now = self.current
        if self._expects_end and now.end_clock is None and now.clock is not None:
            now.is_unclear, self._expects_end = True, False
            return
        if now.end_clock is not None and now.part is not None and not self._since & LISTS:
            now.end_part = part.part
            return
        is_listed = now.clock is not None and bool(self._since & LISTS)
        self._renew(
            (now.part is not None and (now.part is not part.part or bool(self._since & LISTS)))
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
            if (now.day is None or not has_date(now.day)) and not period.refused:
                self._week = period
        if now.day is not None and period.span is Span.MONTH and now.day.month_day is not None:
            now.day = in_month(period, now.day.month_day)
            return
        if now.day is not None and has_date(now.day) and self._opening is None:
            now.day = within(now.day, period)
            return
        if now.nth is not None and period.span is Span.MONTH and period.starts_on is not None:
            now.day, now.nth = nth_in(now.nth, period), None
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
            if not mention.links & LISTS:
                break
        return is_found

    def _rule(self, rule: Rule) -> None:
        now = self.current
        if now.rule is not None:
            together = merged(now.rule, rule)
            if together is not None and Mark.OR not in self._since:
                now.rule = together
                return
            self._renew(True)
            self.current.rule = rule
            return
        self._renew(now.period is not None)
        now = self.current
        now.rule = self._with_days_before(rule)
        if now.day is not None:
            day, now.day = now.day, None
            add_day(now, day, now.opening_day, is_choice=False)
        if now.nth is not None:
            nth, now.nth = now.nth, None
            self._nth(nth)

    def _with_days_before(self, rule: Rule) -> Rule:
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
        self._renew(now.day is not None or now.nth is not None)
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
