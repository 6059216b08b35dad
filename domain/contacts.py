"""The people on the owner's network map."""

from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class Closeness(IntEnum):
    """The circle on the network map (METHOD.md, step A), from the inside out."""

    CLOSE = 1
    NEAR = 2
    FURTHER = 3


class Sector(StrEnum):
    """Where somebody on the network map comes from (METHOD.md, step A)."""

    FAMILY = "family"
    FRIENDS = "friends"
    NEIGHBOURS = "neighbours"
    WORK = "work"
    CARE = "care"
    ELSEWHERE = "elsewhere"


class Energy(StrEnum):
    """What the contact with somebody does to the owner: it is never shared with anybody."""

    GIVES = "gives"
    TAKES = "takes"
    BOTH = "both"


class InTouch(StrEnum):
    """About how often the owner and somebody are in touch."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    SELDOM = "seldom"


class ContactFacts(Facts):
    """Somebody on the owner's network map. They need not know it: it is the owner's alone."""

    group_id: UUID = Field(index=True)
    closeness: Closeness | None = None
    sector: Sector | None = None
    created_at: datetime


class ContactWords(Words):
    """How the owner calls them, how they are related, and what they are to the owner.

    `energy`, `in_touch` and `could_help` (with what, in the owner's own words) are for the
    owner's eyes alone: they are sealed, and stand in no picture and in nothing that is shared.
    """

    name: str
    relation: str | None = None
    energy: Energy | None = None
    in_touch: InTouch | None = None
    could_help: str | None = None


class Contact(ContactFacts, ContactWords):
    """Somebody on the owner's network map."""
