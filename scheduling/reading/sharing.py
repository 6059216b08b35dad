"""What mentions share: "dinsdag of donderdag om 14 uur", "woensdag om 10 of 11 uur"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from scheduling.reading.items import Mark, Notation
from scheduling.reading.mention import Mention

LINKS = frozenset({Mark.OR, Mark.AND, Mark.COMMA, Mark.LINE, Mark.BUT})
LISTS = frozenset({Mark.OR, Mark.AND})
_BREAKS = frozenset({Mark.STOP, Mark.OTHER})
_MOST_TOGETHER = 24
_LONGEST_LENGTH = 180


def shared(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions with the days and hours that were said once for several of them."""
    together = _crossed(_once(mentions))
    _share_backwards(together)
    _share_onwards(together)
    return together


def is_listed(mention: Mention) -> bool:
    """Tell whether a mention goes on with a list, without a sentence or other words between.

    Speech comes without signs, so that nothing at all between two days is a list too.
    """
    return not mention.links & _BREAKS


def _once(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions without a day that is said twice, the second time with its hour."""
    kept: list[Mention] = []
    for mention in mentions:
        before = kept[-1] if kept else None
        if before is None or not _is_same_day(before, mention):
            kept.append(mention)
            continue
        if not mention.has_time:
            mention.clock, mention.part = before.clock, before.part
            mention.end_clock, mention.length = before.end_clock, before.length
        kept[-1] = mention
    return kept


def _is_same_day(before: Mention, mention: Mention) -> bool:
    return (
        before.day is not None
        and mention.day is not None
        and bool(before.day.dates)
        and before.day.dates == mention.day.dates
        and not (before.has_time and mention.has_time)
        and Mark.OR not in mention.links
    )


def _is_day_only(mention: Mention) -> bool:
    return (
        mention.day is not None
        and not mention.has_time
        and mention.end_day is None
        and mention.opening_day is None
    )


def _is_clock_only(mention: Mention) -> bool:
    return mention.day is None and mention.clock is not None and mention.rule is None


def _is_more_clock(mention: Mention) -> bool:
    return mention.is_day_inherited and mention.clock is not None and mention.rule is None


def _run(
    mentions: Sequence[Mention], start: int, is_one: Callable[[Mention], bool], first: bool
) -> int:
    """Return where a run of such mentions ends; all but a first one are listed."""
    place = start
    while place < len(mentions) and is_one(mentions[place]):
        if not (first and place == start) and not is_listed(mentions[place]):
            break
        place += 1
    return place


def _crossed(mentions: Sequence[Mention]) -> list[Mention]:
    """Return every day at every hour, in "dinsdag of woensdag om 10 of 14 uur"."""
    crossed: list[Mention] = []
    place = 0
    while place < len(mentions):
        days = _run(mentions, place, _is_day_only, first=True)
        clocks = _run(mentions, place, _is_clock_only, first=True)
        middle = max(days, clocks)
        after = middle + 1
        days_said: Sequence[Mention] = ()
        times_said: Sequence[Mention] = ()
        if middle > place and middle < len(mentions) and is_listed(mentions[middle]):
            joint = mentions[middle]
            if days > place and joint.clock is not None and not joint.is_clock_first:
                after = _run(mentions, middle + 1, _is_more_clock, first=False)
                days_said, times_said = [*mentions[place:middle], joint], mentions[middle:after]
            elif clocks > place and joint.is_clock_first:
                after = _run(mentions, middle + 1, _is_day_only, first=False)
                days_said, times_said = mentions[middle:after], [*mentions[place:middle], joint]
            if after > middle + 1:
                crossed += _product(days_said, times_said)
                place = after
                continue
        end = max(middle, place + 1)
        crossed += mentions[place:end]
        place = end
    return crossed


def _product(days: Sequence[Mention], times: Sequence[Mention]) -> list[Mention]:
    if len(days) * len(times) > _MOST_TOGETHER:
        return [replace(days[0], is_unclear=True)]
    links = {Mark.OR}
    return [replace(time, day=day.day, links=links) for day in days for time in times]


def _share_backwards(mentions: Sequence[Mention]) -> None:
    """Give days the hour, and hours the day, that is said after the last of them."""
    for place in range(len(mentions) - 2, -1, -1):
        mention, after = mentions[place], mentions[place + 1]
        if not is_listed(after) or after.day is None:
            continue
        if mention.day is not None and mention.clock is None:
            if mention.part is None or mention.part is after.part:
                _take_time(mention, after)
        elif mention.day is None and mention.clock is not None and after.is_clock_first:
            mention.day, mention.is_clock_first = after.day, True
        if (
            mention.clock is not None
            and mention.part is None
            and after.is_day_inherited
            and not after.is_part_joined
        ):
            mention.part = after.part


def _share_onwards(mentions: Sequence[Mention]) -> None:
    """Give days the hour that is said before the first of them: "om 14 uur op di of do"."""
    for place in range(1, len(mentions)):
        before, mention = mentions[place - 1], mentions[place]
        is_more = bool(mention.links & LISTS) and not mention.has_time
        if before.is_clock_first and is_more and mention.day is not None:
            _take_time(mention, before)
            mention.is_clock_first = True


def _take_time(mention: Mention, source: Mention) -> None:
    mention.clock, mention.end_clock = source.clock, source.end_clock
    mention.length, mention.opening_clock = source.length, source.opening_clock
    if mention.part is None and not source.is_part_joined:
        mention.part = source.part


def may_be_length(mention: Mention) -> bool:
    """Tell whether the "2 uur" of "dinsdag 10 uur, 2 uur" may be how long it takes."""
    return (
        mention.is_day_inherited
        and mention.links == {Mark.COMMA}
        and mention.clock is not None
        and mention.clock.notation is Notation.SPOKEN
        and mention.clock.minutes[0] <= _LONGEST_LENGTH
        and mention.clock.minutes[0] % 60 == 0
    )
