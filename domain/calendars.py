"""Somebody's own calendar: the address that it follows, and how it rings."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class CalendarAlarm(StrEnum):
    """When somebody's own calendar rings for a meeting: only if they want that."""

    NONE = "none"
    DAY = "day"
    HOUR = "hour"

    @property
    def before(self) -> timedelta | None:
        """How long before the start it rings."""
        return _BEFORE[self]


_BEFORE = {
    CalendarAlarm.NONE: None,
    CalendarAlarm.DAY: timedelta(days=1),
    CalendarAlarm.HOUR: timedelta(hours=1),
}


class CalendarFeedFacts(Facts):
    """The address of a person's own calendar feed. Its token is kept as a keyed hash only.

    When it was looked at last is kept nowhere (METHOD.md, principle 9).
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("account_id",)

    account_id: UUID = Field(unique=True)
    token_hash: str = Field(unique=True)
    created_at: datetime


class CalendarFeedWords(Words):
    """Nothing is typed in an address."""


class CalendarFeed(CalendarFeedFacts, CalendarFeedWords):
    """The address of a person's own calendar feed."""
