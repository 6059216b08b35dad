"""Picking a summary up: a page behind a link, that opens with a code given by another way."""

import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

OPEN_FOR: Final = timedelta(days=14)
MOST_WRONG: Final = 3
DIGITS: Final = 8
"""Three tries hit a code of eight digits once in 33 million times; the link has 256 bits more."""


class PickUpState(StrEnum):
    """Whether something can be picked up. CLOSED: after three wrong codes."""

    OPEN = "open"
    EXPIRED = "expired"
    CLOSED = "closed"


class PickUpFacts(Facts):
    """Where one professional picks up the summary of one meeting, in its newest version.

    The token of the link and the code are kept as keyed hashes only. `code_hash` is empty while no
    code was given yet. How often it was opened is kept nowhere here (METHOD.md, principle 9).
    """

    group_id: UUID
    meeting_id: UUID
    member_id: UUID
    token_hash: str = Field(unique=True)
    code_hash: str = ""
    wrong: int = 0
    made_at: datetime
    expires_at: datetime


class PickUpWords(Words):
    """Nothing is typed in a link or a code."""


class PickUp(PickUpFacts, PickUpWords):
    """Where one professional picks up the summary of one meeting."""

    def state_at(self, now: datetime) -> PickUpState:
        """Give how it stands at an instant."""
        if self.wrong >= MOST_WRONG:
            return PickUpState.CLOSED
        return PickUpState.OPEN if now < self.expires_at else PickUpState.EXPIRED

    def can_open(self, now: datetime) -> bool:
        """Whether a right code opens it at an instant."""
        return bool(self.code_hash) and self.state_at(now) is PickUpState.OPEN


def new_code() -> str:
    """Make a code: digits alone, as these sound the same in every language."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"


def spoken(code: str) -> str:
    """Give a code in two groups, as people read it to each other."""
    half = DIGITS // 2
    return f"{code[:half]} {code[half:]}"


def read_code(typed: str) -> str | None:
    """Read a code as somebody typed it, with spaces or dots; None where it can't be one."""
    digits = "".join(str(int(each)) for each in typed if each.isdecimal())
    return digits if len(digits) == DIGITS else None
