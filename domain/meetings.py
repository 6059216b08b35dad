"""Meetings: what people meet for, when and where, and how far it is."""

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlmodel import Field

from domain.members import Member, Role
from domain.record import Facts, Words

USUAL_MINUTES = 60
"""The length that is offered: METHOD.md, step D ("60 minutes is a good offer")."""
_OVER_AFTER = timedelta(hours=6)


class MeetingKind(StrEnum):
    """What people meet for (METHOD.md, kinds of meeting).

    SUPPORT and RESOURCE are two names for the meeting of the group itself.
    """

    SUPPORT = "support"
    RESOURCE = "resource"
    NETWORK = "network"
    PREPARATORY = "preparatory"
    PRACTICAL = "practical"

    @property
    def usual_minutes(self) -> int:
        """How long it takes when nobody says otherwise."""
        return _USUAL_MINUTES.get(self, USUAL_MINUTES)


_USUAL_MINUTES = {MeetingKind.NETWORK: 90, MeetingKind.PRACTICAL: 120}
"""A talk about something hard needs time for everybody's turn; painting a room takes longer."""


OF_THE_GROUP = (MeetingKind.SUPPORT, MeetingKind.RESOURCE)
"""The kinds in which the group itself meets; the others are beside it."""


class PollSight(StrEnum):
    """Who sees how the answers stand: the owner, and who else.

    Others see how many can, never who. ANSWERED: only once they have answered themselves.
    """

    OWNER = "owner"
    ANSWERED = "answered"
    ASKED = "asked"


class MeetingState(StrEnum):
    """How far a meeting is."""

    FINDING = "finding"
    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"
    CANCELLED = "cancelled"


UNSETTLED = (MeetingState.FINDING, MeetingState.PLANNED, MeetingState.RUNNING)
"""How a meeting stands that is not over."""


class MeetingStep(StrEnum):
    """Where a running meeting is (METHOD.md, steps D and E)."""

    WELCOME = "welcome"
    RULES = "rules"
    OPENING = "opening"
    LAST = "last"
    GOALS = "goals"
    POINTS = "points"
    AGREEMENTS = "agreements"
    ROUND = "round"
    NEXT = "next"
    END = "end"


class MeetingFacts(Facts):
    """One meeting. Its time is wall time in its zone; instants are derived from these.

    `sequence` counts the changes that a calendar must follow (RFC 5545, SEQUENCE), the last of
    them at `changed_at`. `chair_id` is a member who said yes to leading; `chair_asked_id` one
    who was asked; so too `co_chair_id` and `co_chair_asked_id`, for leading together with the
    chair, and `note_taker_id` and `note_taker_asked_id`, for writing down. `series_id` is the
    series that it is one of, `series_local` the wall time that the rule gave it. `answer_by_on` is
    the last day on which answers to a poll are waited for, in the meeting's zone. `link_at_once`:
    who comes gets the video link at once, and not only an hour before.

    While it runs: `leader_id` is the member on whose phone it goes on, `step_at` when its page was
    turned to, `break_until_at` until when people take a break. `has_opening`: the two opening
    questions are wanted, or not; None: nobody chose. `absent_settled`: the owner said what those
    who were not there may have of it.
    """

    group_id: UUID = Field(index=True)
    kind: MeetingKind = MeetingKind.SUPPORT
    state: MeetingState = MeetingState.FINDING
    starts_local: datetime | None = None
    zone: str = "Europe/Amsterdam"
    minutes: int = USUAL_MINUTES
    sequence: int = 0
    changed_at: datetime | None = None
    chair_id: UUID | None = None
    chair_asked_id: UUID | None = None
    co_chair_id: UUID | None = None
    co_chair_asked_id: UUID | None = None
    note_taker_id: UUID | None = None
    note_taker_asked_id: UUID | None = None
    sight: PollSight = PollSight.OWNER
    answer_by_on: date | None = None
    link_at_once: bool = False
    step: MeetingStep | None = None
    point_id: UUID | None = None
    step_at: datetime | None = None
    leader_id: UUID | None = None
    break_until_at: datetime | None = None
    has_opening: bool | None = None
    absent_settled: bool = False
    created_at: datetime
    ended_at: datetime | None = None
    series_id: UUID | None = Field(default=None, index=True)
    series_local: datetime | None = None


class MeetingWords(Words):
    """Where it is, who takes part, and who must be there.

    `with_ids` are the members who take part; empty: the whole group. `must_be_there` is the
    owner's alone. `video_link` is the address of a meeting on a screen. `good_to_know` is what to
    bring and how to get there, as the owner typed it. `goals_said` and `parked_ids` are goals and
    points that came up while it ran: for the owner alone, who decides about them afterwards.
    """

    place: str | None = None
    video_link: str | None = None
    good_to_know: str | None = None
    with_ids: list[UUID] = []
    must_be_there: list[UUID] = []
    goals_said: list[str] = []
    parked_ids: list[UUID] = []


class Meeting(MeetingFacts, MeetingWords):
    """One meeting of a group."""

    def takes_part(self, member: Member) -> bool:
        """Whether this member is one of those who meet, and so is asked, told and reminded.

        A guest takes part in one meeting; whoever is informed, in none.
        """
        if member.role is Role.GUEST:
            return member.guest_at_id == self.id
        if member.role is Role.INFORMED:
            return False
        return not self.with_ids or member.id in self.with_ids

    def is_open_to(self, member: Member) -> bool:
        """Whether it may concern this member at all: a talk of a few is theirs alone."""
        is_guest = member.guest_at_id == self.id
        return not self.with_ids or member.id in self.with_ids or is_guest

    @property
    def led_by(self) -> tuple[UUID, ...]:
        """The members who said yes to leading it: nobody, one, or two together."""
        return tuple(each for each in (self.chair_id, self.co_chair_id) if each is not None)

    def lose_leader(self, member_id: UUID) -> bool:
        """Let somebody lead it no more, nor be asked to; say whether they were one of these.

        Whoever was to lead it with them leads it alone then.
        """
        led = False
        for post in ("chair_id", "chair_asked_id", "co_chair_id", "co_chair_asked_id"):
            if getattr(self, post) == member_id:
                setattr(self, post, None)
                led = True
        if self.chair_id is None and self.chair_asked_id is None:
            self.chair_id, self.co_chair_id = self.co_chair_id, None
        return led

    @property
    def begins_local(self) -> datetime:
        """The wall time of its start. Raises `ValueError` where its day is not known yet."""
        if self.starts_local is None:
            raise ValueError("it has no day yet")
        return self.starts_local

    @property
    def starts_at(self) -> datetime | None:
        """The instant of its start, where its day is known."""
        return None if self.starts_local is None else instant_of(self.starts_local, self.zone)

    @property
    def ends_at(self) -> datetime | None:
        """The instant of its end, where its day is known."""
        return None if self.starts_at is None else self.starts_at + timedelta(minutes=self.minutes)

    def is_over(self, at: datetime) -> bool:
        """Whether at an instant nobody looks at it any more as one to come, begun or not.

        That is some hours after its start: people may be late, or only begin to talk.
        """
        return self.starts_at is not None and self.starts_at + _OVER_AFTER <= at


def instant_of(local: datetime, zone: str) -> datetime:
    """Give the instant of a wall time in a zone (an IANA name), in UTC.

    Of a time that the clocks show twice: the first. One that they skip is moved on by as much.
    """
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
