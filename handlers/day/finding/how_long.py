"""Asking how long a meeting lasts."""

from collections.abc import Sequence
from typing import Any

from domain.meetings import USUAL_MINUTES
from handlers.talk.questions import Kind, NotUnderstood, Option, Place, Stale
from messages.said import text
from messages.typed import clean
from scheduling.reading import read

SHORTEST, LONGEST = 10, 8 * 60
"""In minutes: what a meeting may last."""
_AN_HOUR = frozenset({"uur", "uurtje", "een uurtje", "1 uurtje", "hour", "about an hour"})


class Minutes(Kind[int]):
    """How long something takes: tapped, or as people say it ("anderhalf uur", "90")."""

    columns = 3

    def options(self) -> Sequence[Option[int]]:
        """Give the usual lengths."""
        return [Option(each, text("day-lasts", minutes=each)) for each in (USUAL_MINUTES, 90, 120)]

    def read(self, typed: str, place: Place) -> int:
        """Read what was typed."""
        words = clean(typed)
        if words.isdecimal() and len(words) <= len(str(LONGEST)):
            minutes = int(words)
        else:
            # The reader of dates knows lengths where they stand beside a time.
            found = read(f"14:00 gedurende {_one_hour(words)}", place.now, place.zone)
            until = found.moments[0].until_at if len(found.moments) == 1 else None
            minutes = 0 if until is None else until.hour * 60 + until.minute - 14 * 60
        if not SHORTEST <= minutes <= LONGEST:
            raise NotUnderstood
        return minutes

    def restore(self, kept: Any) -> int:
        """Give it back."""
        if not isinstance(kept, int):
            raise Stale
        return kept


def _one_hour(words: str) -> str:
    """Give "an hour" as it is read, where somebody said it in their own way."""
    return "een uur" if words.casefold().rstrip(" .!") in _AN_HOUR else words
