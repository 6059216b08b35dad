"""Agreements: what was agreed in a meeting."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words


class AgreementFacts(Facts):
    """Something that was agreed in a meeting. It holds until `let_go_at`."""

    group_id: UUID
    meeting_id: UUID = Field(index=True)
    created_at: datetime
    let_go_at: datetime | None = None


class AgreementWords(Words):
    """What was agreed."""

    text: str


class Agreement(AgreementFacts, AgreementWords):
    """Something that was agreed."""
