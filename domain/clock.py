"""The clock is asked for, never read, so that it can be moved; and what it shows in a zone."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells what time it is."""

    def now(self) -> datetime:
        """Give the current moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock: the only place where it is read."""

    def now(self) -> datetime:
        """Give the current moment, aware, in UTC."""
        return datetime.now(UTC)


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        """Start at an aware moment."""
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        """Give the moment that was set, in UTC."""
        return self._now

    def set(self, now: datetime) -> None:
        """Set it to an aware moment."""
        self._now = now.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move it on."""
        self._now += by


def local_in(zone: str, at: datetime) -> datetime:
    """Give the wall time, a naive one, that clocks show in a zone (an IANA name) at an instant."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def day_in(zone: str, at: datetime) -> date:
    """Give the day that it is in a zone (an IANA name) at an instant."""
    return local_in(zone, at).date()
