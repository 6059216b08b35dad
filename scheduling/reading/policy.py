"""From mentions to a reading: what is clear, what must be asked, what is refused."""

from collections.abc import Sequence

from scheduling.reading.items import Mark, Situation
from scheduling.reading.mention import Mention
from scheduling.reading.reading import (
    Kind,
    Moment,
    Reading,
    Reason,
    of_moment,
    of_options,
    one_of,
    vague,
)
from scheduling.reading.sharing import LINKS
from scheduling.reading.single import reading_of

_APART = frozenset({Mark.OTHER, Mark.STOP})


def decided(mentions: Sequence[Mention], is_loose: bool, situation: Situation) -> Reading:
    """Return the reading of everything that was mentioned."""
    if not mentions:
        return vague()
    if len(mentions) == 1:
        return _single(mentions[0], is_loose, situation)
    return _several(mentions, is_loose, situation)


def _single(mention: Mention, is_loose: bool, situation: Situation) -> Reading:
    reading = reading_of(mention, situation)
    is_whole = (mention.clock is not None and mention.day is not None) or mention.rule is not None
    if is_loose and not is_whole and reading.is_clear:
        return vague(reading.written)
    return reading


def _several(mentions: Sequence[Mention], is_loose: bool, situation: Situation) -> Reading:
    if any(mention.is_unclear for mention in mentions):
        return vague()
    mentions = _without_bygone(mentions, situation)
    if len(mentions) == 1:
        return _single(mentions[0], is_loose, situation)
    readings = [reading_of(mention, situation, is_option=True) for mention in mentions]
    for reading in readings:
        if reading.kind is Kind.INVALID:
            return reading
    has_clock = any(mention.clock is not None for mention in mentions)
    for mention in mentions[1:]:
        if has_clock and Mark.OTHER in mention.links and not all(m.has_time for m in mentions):
            return vague()
        if mention.is_day_inherited and mention.links == {Mark.OTHER}:
            return vague()
        is_linked = bool(mention.links & LINKS)
        is_whole = all(m.clock is not None and m.day is not None for m in mentions)
        if not is_linked and not is_whole and mention.links:
            return vague()
    if any(reading.kind is Kind.VAGUE for reading in readings):
        return vague()
    if any(m.day is None and m.clock is not None for m in mentions) and any(
        m.day for m in mentions
    ):
        return vague()
    if any(reading.kind is Kind.RECURRENCE for reading in readings):
        return one_of(readings)
    if all(reading.is_clear for reading in readings):
        if is_loose and all(reading.kind is Kind.DATE for reading in readings):
            return vague()
        return one_of([_options([m for reading in readings for m in reading.moments])])
    return one_of(_combined(readings))


def _without_bygone(mentions: Sequence[Mention], situation: Situation) -> Sequence[Mention]:
    """Leave out a past that is only told about, when the rest is whole.

    In "Gisteren was fijn. Dinsdag om 14 uur weer?" that is yesterday. A date in numbers must stand
    in words of its own: it may be a slip.
    """
    ahead: list[Mention] = []
    for place, mention in enumerate(mentions):
        after = mentions[place + 1].links if place + 1 < len(mentions) else set()
        is_told = mention.day is None or not mention.day.refused or bool(after & _APART)
        is_told = is_told and not (mention.links | after) & {Mark.OR, Mark.AND}
        is_past = reading_of(mention, situation).reason is Reason.PAST
        if not (is_told and is_past and mention.clock is None):
            ahead.append(mention)
    is_whole = all(mention.clock is not None and mention.day is not None for mention in ahead)
    return ahead if ahead and is_whole else mentions


def _options(moments: Sequence[Moment]) -> Reading:
    different = tuple(dict.fromkeys(moments))
    return of_moment(different[0]) if len(different) == 1 else of_options(different)


def _combined(readings: Sequence[Reading]) -> list[Reading]:
    """Return whole lists of options: the likeliest of each, then the next of each."""
    most = max(len(reading.alternatives) for reading in readings)
    combined = []
    for place in range(most):
        moments: list[Moment] = []
        for reading in readings:
            chosen = reading.alternatives or (reading,)
            moments += chosen[min(place, len(chosen) - 1)].moments
        combined.append(_options(moments))
    return combined
