"""What was said so far, while items are put together: what a mark makes of it."""

from dataclasses import replace

from scheduling.reading.calendar_days import in_week
from scheduling.reading.items import (
    Day,
    Mark,
    Period,
)
from scheduling.reading.mention import Mention
from scheduling.reading.reading import Reason
from scheduling.reading.sharing import LINKS, LISTS

_OPENINGS = frozenset(
    {Mark.AFTER, Mark.BEFORE, Mark.FROM_ON, Mark.BY, Mark.AROUND, Mark.TO, Mark.THROUGH}
)
_CLAUSE_ENDS = frozenset({Mark.COMMA, Mark.STOP, Mark.LINE, Mark.BUT})


class Draft:
    """What was said so far: whole mentions, and the one that grows.

    `opening` is a word such as "na" in front of what comes; `expects_end` is set after "tot".
    `since` are the marks since the last item. `week` holds for the weekdays that follow.
    """

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self.current = Mention()
        self.opening: Mark | None = None
        self.expects_end = False
        self.is_between = False
        self.since: set[Mark] = set()
        self.week: Period | None = None
        self.retracted: Day | None = None
        self.is_any = False
        self.is_loose = False
        self.is_unclear = False

    def mark(self, mark: Mark) -> None:
        """Take a mark: what it says of what was said, or of what comes."""
        if mark is Mark.BETWEEN:
            self.is_between = True
        elif mark is Mark.AND and self.is_between and not self.current.is_empty:
            self.expects_end, self.is_between = True, False
        elif mark in (Mark.TO, Mark.THROUGH) and self.has_start():
            self.expects_end = True
        elif mark in _OPENINGS:
            self.opening = mark
        elif mark is Mark.LOOSE:
            self.is_loose, self.opening = True, None
        elif mark is Mark.UNCLEAR:
            self.is_unclear = True
        elif mark is Mark.OR_LATER and self.current.clock is not None:
            self.current.opening_clock = Mark.FROM_ON
        elif mark is Mark.BYGONE and self.current.day is not None:
            self.current.day = Day(refused=Reason.PAST)
        elif mark is Mark.SAME_TIME:
            self.take_time_before()
        elif mark is Mark.ANY:
            self.is_any = True
        elif mark is Mark.RATHER:
            self.retract()
        else:
            if mark is Mark.STOP:
                self.week = None
            if mark in _CLAUSE_ENDS:
                self.is_any = False
            self.since.add(mark)
            if mark is not Mark.OTHER:
                self.expects_end = False
            if mark is Mark.OTHER or mark in LINKS:
                self.opening = None

    def take_time_before(self) -> None:
        """Give the day the hour of the mention before it: "woensdag zelfde tijd"."""
        before = self.mentions[-1] if self.mentions else Mention()
        if self.current.day is None or self.current.has_time or before.clock is None:
            self.is_loose = True
            return
        self.current.clock, self.current.end_clock = before.clock, before.end_clock
        self.current.part, self.current.length = before.part, before.length

    def retract(self) -> None:
        """Forget what was said last, but for its day when only another hour follows."""
        if self.mentions and not self.current.is_empty:
            self.mentions[0].is_unclear = True
        self.retracted = self.current.day
        self.current = Mention()

    def has_start(self) -> bool:
        """Tell whether something was said that "tot" can end."""
        return self.current.clock is not None or self.current.day is not None

    def renew(self, is_needed: bool, **inherited: object) -> None:
        """Begin another mention when this one already holds what comes now."""
        if not is_needed:
            self.current.links |= self.since if self.current.is_empty else set()
            return
        self.mentions.append(self.current)
        self.current = Mention(links=set(self.since))
        for name, value in inherited.items():
            setattr(self.current, name, value)
        self.expects_end = False

    def begin_with_day(self) -> None:
        """Leave the hour before a day to itself: in "om 13 uur werk ik, dinsdag 15 uur"."""
        before = self.current
        self.mentions.append(replace(before, day=None, is_clock_first=False))
        self.current = Mention(day=before.day, opening_day=before.opening_day, links={Mark.COMMA})

    def in_week(self, day: Day) -> Day:
        """Return a weekday in the week that was said before it, and other days as they are."""
        if self.week is not None and day.weekday is not None and day.refused is None:
            return in_week(self.week, day.weekday)
        return day

    def replaced(self, week: Period) -> bool:
        """Place the weekdays said before "volgende week" in that week; tell whether there are."""
        is_found = False
        for mention in (self.current, *reversed(self.mentions)):
            if mention.day is None or mention.day.weekday is None:
                break
            mention.day, is_found = in_week(week, mention.day.weekday), True
            if not mention.links & LISTS:
                break
        return is_found
