"""Low energy: what an owner arranged in a good time, for when it goes less well (METHOD.md).

Only the owner starts it, or the one person whom they named and who said yes. Silence starts
nothing.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

OWNER_MAY_STOP_FOR = timedelta(hours=1)
"""How long the group hears nothing after somebody else started it: the owner may stop it first."""


class Sentence(StrEnum):
    """What the group may hear: ready-made, in each reader's own language."""

    SLOWER = "slower"
    BACK_LATER = "back-later"
    CARD = "card"


class MeetingThen(StrEnum):
    """What happens with the meeting that is planned. GOES_ON: somebody else is asked to lead."""

    AS_IT_IS = "as-it-is"
    GOES_ON = "goes-on"
    OFF = "off"


class RestPlanFacts(Facts):
    """What an owner arranged for their group.

    `sentence` is what is said, where it is ready-made; nothing is said without it and without
    words. `lead_id` is who is asked to lead. `starter_id` is the member who may start it, once
    they agreed.
    """

    group_id: UUID = Field(unique=True)
    sentence: Sentence | None = None
    meeting: MeetingThen = MeetingThen.AS_IT_IS
    lead_id: UUID | None = None
    starter_id: UUID | None = Field(default=None, index=True)
    starter_agreed: bool = False
    changed_at: datetime


class RestPlanWords(Words):
    """The owner's own words, in place of a ready-made sentence, and which members hear them."""

    words: str | None = None
    hearers: list[UUID] = []


class RestPlan(RestPlanFacts, RestPlanWords):
    """What an owner arranged for when it goes less well."""

    @property
    def says_something(self) -> bool:
        """Whether anybody hears anything."""
        return bool(self.hearers) and (self.sentence is not None or bool(self.words))
