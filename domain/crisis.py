"""What somebody wrote down for when it goes badly: whom to call, and what helps (METHOD.md).

It is theirs alone: sealed with their own key, shown to nobody else, in no group.
"""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

MOST_PEOPLE = 3


class CrisisPlanFacts(Facts):
    """That an account wrote something down, and when last."""

    sealed_by: ClassVar[tuple[str, ...]] = ("account_id",)

    account_id: UUID = Field(unique=True)
    changed_at: datetime


class CrisisPlanWords(Words):
    """Whom to call, in the person's own words, and what helps them, or rather not."""

    people: list[str] = []
    helps: str | None = None


class CrisisPlan(CrisisPlanFacts, CrisisPlanWords):
    """What somebody wrote down for when it goes badly."""
