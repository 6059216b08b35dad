"""A precise day and a vague one in one breath: "dinsdag of eind februari".

The reader takes only what is precise. Here the two are told apart, so that nothing that was said
is lost: the one can be read, and of the other a day can be asked. In Dutch and English.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from typing import Final
from zoneinfo import ZoneInfo

from scheduling.reading import Kind, Reading, read
from scheduling.reading.text import plain
from scheduling.stretches import stretch_said

_LONGEST: Final = 200
"""In signs. More is a story, with something vague in it by chance."""

_OR: Final = re.compile(
    r"(?: ?[,;])? (?:(?:of|or)(?: (?:anders|else|otherwise))?|anders|otherwise)\b ?"
)
_OR_SIGN: Final = re.compile(rf"{_OR.pattern}|(?: ?[,;])? (?:en|and|maar|but|/) |[,;\n] ?")
"""As `_OR`, or a sign or small word that may also say more of the same day: "3 december, in de
middag". So these count only beside days that are said in full, and outside the vague ones."""
_BETWEEN: Final = re.compile(r"\b(?:tussen|between)\b")
_OF_A_DAY: Final = re.compile(r"\d{4}-\d\d-\d\dT")
"""What is known of a day of which a part was said, or from when: "3 december in de middag"."""
_A_WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Both:
    """The precise words and the vague ones, each to be read by itself."""

    exact: str = field(repr=False)
    vague: str = field(repr=False)


def both_said(typed: str, now: datetime, zone: ZoneInfo) -> Both | None:
    """Tell precise days from vague ones that were said beside them.

    None where only one of the two was said, or where it can't be told whether they belong
    together. `now` is an aware instant; days are those of `zone`.
    """
    words = plain(typed).strip(" .!?,")
    if len(words) > _LONGEST or _BETWEEN.search(words):
        return None
    apart = _apart(words, _OR_SIGN, now, zone)
    if apart is None or not _are_in_full(apart, now, zone):
        apart = _apart(words, _OR, now, zone)
    return apart


def _apart(words: str, sign: re.Pattern[str], now: datetime, zone: ZoneInfo) -> Both | None:
    """Put together what is precise, and what is vague, of the parts between these signs."""
    signs = [(0, 0), *(each.span() for each in sign.finditer(words)), (len(words), 0)]
    parts = [(words[start:end], words[end:after]) for (start, end), (after, _) in pairwise(signs)]
    exact, vague = "", ""
    has_day = False
    for says_day, run in groupby(parts, lambda part: _says_day(read(part[1], now, zone))):
        together = list(run)
        said = "".join(map("".join, together)).removeprefix(together[0][0])
        if not says_day and stretch_said(said, now, zone) is not None:
            vague += f"{' of ' if vague else ''}{said}"
        else:
            exact += f"{together[0][0] if exact else ''}{said}"
            has_day = has_day or says_day
    return Both(exact, vague) if has_day and vague else None


def _says_day(reading: Reading) -> bool:
    """Say whether words name a day, be it one of several, or one that does not exist."""
    return bool(
        reading.days
        or reading.possible_days
        or reading.kind is Kind.INVALID
        or _OF_A_DAY.match(reading.partial or "")
    )


def _are_in_full(said: Both, now: datetime, zone: ZoneInfo) -> bool:
    """Say whether a week before the precise words meant the same, and lie outside the vague."""
    days = read(said.exact, now, zone).days
    stretch = stretch_said(said.vague, now, zone)
    if stretch is None or not days or any(stretch[0] <= each <= stretch[1] for each in days):
        return False
    return days == read(said.exact, now - _A_WEEK, zone).days
