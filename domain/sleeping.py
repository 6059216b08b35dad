"""Sleep on it: what an owner wants to let wait until the next morning, for themselves alone."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Field

from domain.record import Facts, Words

MORNING = time(9)
"""When a deed that was slept on happens, in the owner's own zone."""
LEAST_NIGHT = timedelta(hours=6)
"""What lies between at the least: whoever is still up at four sleeps first."""


class Deed(StrEnum):
    """What waits for the morning (METHOD.md: inviting, sharing, removing, releasing, erasing).

    OFF: switching this off. It waits as well, or it would hold nobody back.
    """

    INVITE = "invite"
    SHARE = "share"
    SHARE_GOAL = "share-goal"
    TELL_GOAL = "tell-goal"
    SHARE_MAP = "share-map"
    SHARE_TOLD = "share-told"
    REMOVE = "remove"
    RELEASE = "release"
    TELL_ABSENT = "tell-absent"
    POST = "post"
    ERASE = "erase"
    END = "end"
    OFF = "off"


class WaitingDeedFacts(Facts):
    """Something that an account decided, and that happens at `due_at`, if not taken back.

    `subject_id` is what it is done to. There is no `group_id` where it is about the account.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("group_id", "account_id")

    account_id: UUID = Field(index=True)
    group_id: UUID | None = None
    deed: Deed
    subject_id: UUID | None = None
    due_at: datetime
    created_at: datetime


class WaitingDeedWords(Words):
    """Whom it is about, as the owner calls them, and what was decided."""

    name: str = ""
    about: dict[str, Any] = {}


class WaitingDeed(WaitingDeedFacts, WaitingDeedWords):
    """Something that waits for the morning."""


def morning_after(now: datetime, zone: ZoneInfo) -> datetime:
    """Give the first morning in a zone with a night before it: an aware instant."""
    day = now.astimezone(zone).date()
    morning = datetime.combine(day, MORNING, zone)
    if morning - now >= LEAST_NIGHT:
        return morning
    return datetime.combine(day + timedelta(days=1), MORNING, zone)
