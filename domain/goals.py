"""Goals: what the owner would like to go well, in their own words."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlmodel import Field

from domain.record import Facts, Words

MOST_GOAL = 300
"""How many characters a goal may have."""


class GoalState(StrEnum):
    """How a goal stands: only the owner says so (METHOD.md, principle 2)."""

    OPEN = "open"
    REACHED = "reached"
    LET_GO = "let-go"


class GoalDomain(StrEnum):
    """What a goal is about (METHOD.md, domains of life). Nobody has to say."""

    SELF = "self"
    HEALTH = "health"
    SAFETY = "safety"
    RELATIONS = "relations"
    LIVING = "living"
    WORK = "work"
    LEARNING = "learning"
    LEISURE = "leisure"
    MEANING = "meaning"


class GoalTerm(StrEnum):
    """Whether a goal is for soon, or for later."""

    SHORT = "short"
    LONG = "long"


class GoalStep(Words):
    """A small step towards a goal. `mark` names it on buttons, whatever its words become."""

    mark: str
    text: str
    is_done: bool = False


class GoalFacts(Facts):
    """Something that the owner would like to go well. `shared`: the group may see it.

    `shares_steps`: the group sees its small steps as well; all else about it is the owner's alone.
    """

    group_id: UUID = Field(index=True)
    state: GoalState = GoalState.OPEN
    shared: bool = False
    shares_steps: bool = False
    created_at: datetime


class GoalWords(Words):
    """The goal, in the owner's own words, and what they like to say about it.

    `now` is how it is now, `why` why it matters, `needs` what is needed, `helpers` who helps.
    `told_ids` are the members whom the owner let know that it was reached.
    """

    text: str
    domain: GoalDomain | None = None
    term: GoalTerm | None = None
    now: str | None = None
    why: str | None = None
    needs: str | None = None
    helpers: str | None = None
    steps: list[GoalStep] = []
    told_ids: list[UUID] = []


class Goal(GoalFacts, GoalWords):
    """Something that the owner would like to go well."""
