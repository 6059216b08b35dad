"""A group with one of every kind of person in it, and one of every thing: to try the rights on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from bot.contents import contents
from domain.accounts import Account, AccountState
from domain.agenda import AgendaPoint, PointState
from domain.agreements import Agreement
from domain.attendance import Attendance
from domain.clock import SetClock
from domain.contacts import Contact
from domain.dial import Dial, DialStep, Hand, Proposal
from domain.expecting import Expectation, Reads, Sentence
from domain.goals import Goal
from domain.groups import Group
from domain.invitations import Invitation, InvitationState
from domain.meetings import Meeting, MeetingState, MeetingStep
from domain.members import Member, MemberKind, MemberState, Role
from domain.polls import Option
from domain.resting import RestPlan
from domain.rights import Action, Who
from domain.shared_map import SharedMap
from domain.sharing import Thing
from domain.summaries import Summary, SummaryState
from domain.tasks import Task, TaskState
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import button
from handlers.talk.engine import Engine
from handlers.talk.turn import Turn
from messages.catalogue import Catalogue
from messages.incoming import Incoming
from messages.rendering import Renderer
from storage.keys import KeyStore
from storage.repository import NotFound
from storage.schema import bring_up_to_date
from storage.storage import Storage
from storage.unit import Unit
from tests.conversations.conftest import OPERATOR, START

TODAY_AT_TEN = datetime.fromisoformat("2026-11-22T10:00")
"""A local time on the day on which it all happens."""
OLAF = "olaf"
"""A member of whom the others try the things: they are nobody's else's own."""
STRANGER, GONE = "stranger", "gone"
"""Somebody of no group, and somebody who was taken out of this one."""
PAUSED, KEPT = "paused", "kept"
"""A member who can't for a while, and one with whom nothing is shared."""


class RolledBack(Exception):
    """What was tried is undone, so that the next attempt finds everything as it was."""


@dataclass
class Stage:
    """The group, and who is in it, by what they are; `shared` says what the owner shares.

    `others` are members beside those of the table of rights.
    """

    storage: Storage
    shared: bool
    others: tuple[str, ...] = ()
    engine: Engine = field(
        default_factory=lambda: Engine(contents(OPERATOR), Renderer(Catalogue()))
    )
    accounts: dict[str, UUID] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    things: dict[str, UUID] = field(default_factory=dict)

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody who is in the group."""
        return (*Who, OLAF, *self.others)

    def tries(self, person: str, action: Action, event: Mapping[str, str]) -> bool:
        """Let somebody try something, and undo it; say whether they may, and so did it."""
        incoming = Incoming("practice", address=person, event_id=uuid4().hex, **event)
        done = False
        try:
            with self.storage.unit() as unit:
                turn = Turn(unit, START, unit.accounts.get(self.accounts[person]), incoming)
                self.engine.take(turn)
                lines = unit.accesses.where(who_id=turn.account.id, action=action.value)
                done = any(each.allowed for each in lines)
                _undo()
        except (RolledBack, NotAllowed, NotFound):
            return done
        return done

    def presses(self, name: str, thing: str, person: str, arg: str) -> Mapping[str, str]:
        """Give a press of a button; of a person's own thing where there is one for each."""
        own = self.things.get(f"{thing}:{person}", self.things.get(f"{thing}:{OLAF}"))
        subject_id = self.things[thing] if own is None else own
        return {"button": button(name, subject_id, arg)}


def _undo() -> None:
    raise RolledBack


def set_up(url: str, *, shared: bool, others: tuple[str, ...] = ()) -> Stage:
    """Set the stage in an empty database."""
    storage = Storage(url, KeyStore("sqlite://", bytes(32), SetClock(START)))
    bring_up_to_date(storage.engine)
    stage = Stage(storage, shared, others)
    with storage.unit() as unit:
        _people(unit, stage)
        _meetings(unit, stage)
        _things(unit, stage)
    return stage


def _people(unit: Unit, stage: Stage) -> None:
    for person in (*stage.people, STRANGER, GONE):
        account = Account(
            platform="practice",
            lookup=unit.keys.hash("account", f"practice:{person}"),
            state=AccountState.ACTIVE,
            consent_at=START,
            created_at=START,
            address=person,
        )
        stage.accounts[person] = unit.accounts.add(account).id
    group = unit.groups.add(
        Group(owner_id=stage.accounts[Who.OWNER], created_at=START, owner_name="Anna")
    )
    stage.things["group"] = group.id
    roles = {Who.OWNER: Role.OWNER, Who.GUEST: Role.GUEST, Who.INFORMED: Role.INFORMED}
    kinds = {Who.PROFESSIONAL: MemberKind.PROFESSIONAL, Who.PEER: MemberKind.PEER}
    for person in (*stage.people, GONE):
        member = Member(
            group_id=group.id,
            account_id=stage.accounts[person],
            role=roles.get(person, Role.MEMBER),  # type: ignore[call-overload]
            kind=kinds.get(person, MemberKind.INFORMAL),  # type: ignore[call-overload]
            state=MemberState.REMOVED if person == GONE else MemberState.IN,
            joined_at=START - timedelta(days=9),
            name=person.capitalize(),
            sharing={thing.value: stage.shared and person != KEPT for thing in Thing},
            paused_until=date(2027, 1, 1) if person == PAUSED else None,
        )
        stage.members[person] = unit.members.add(member)
        stage.things[f"as:{person}"] = member.id
    stage.things["member"] = stage.members[OLAF].id


def _meetings(unit: Unit, stage: Stage) -> None:
    for which, state, days in (
        ("planned", MeetingState.PLANNED, 3),
        ("running", MeetingState.RUNNING, 0),
        ("finding", MeetingState.FINDING, None),
        ("ended", MeetingState.ENDED, -7),
        ("off", MeetingState.CANCELLED, 5),
        ("released", MeetingState.ENDED, -5),
    ):
        starts = None if days is None else TODAY_AT_TEN + timedelta(days=days)
        meeting = unit.meetings.add(
            Meeting(
                group_id=stage.things["group"],
                state=state,
                starts_local=starts,
                created_at=START,
                chair_id=stage.members[Who.CHAIR].id,
                note_taker_id=stage.members[Who.NOTE_TAKER].id,
                step=MeetingStep.WELCOME if state is MeetingState.RUNNING else None,
                ended_at=START - timedelta(days=1) if state is MeetingState.ENDED else None,
            )
        )
        if which == "finding":
            meeting.chair_id = meeting.note_taker_id = None
            unit.meetings.save(meeting)
        if which == "running":
            # Who leads along with a chair may what a chair may.
            meeting.chair_id, meeting.co_chair_id = None, meeting.chair_id
            unit.meetings.save(meeting)
        stage.things[which] = meeting.id
    guest = stage.members[Who.GUEST]
    guest.guest_at_id = stage.things["planned"]
    unit.members.save(guest)
    option = Option(
        group_id=stage.things["group"],
        meeting_id=stage.things["finding"],
        starts_local=TODAY_AT_TEN + timedelta(days=9),
    )
    stage.things["option"] = unit.options.add(option).id
    for which, meeting_id in (("ended", "draft"), ("released", "released")):
        summary = Summary(
            group_id=stage.things["group"],
            meeting_id=stage.things[which],
            state=SummaryState.DRAFT if meeting_id == "draft" else SummaryState.RELEASED,
            created_at=START,
            released_at=None if meeting_id == "draft" else START,
            starts_local="2026-11-17T10:00:00",
        )
        stage.things[f"summary-{meeting_id}"] = unit.summaries.add(summary).id
    own = Summary(
        group_id=stage.things["group"],
        meeting_id=stage.things["released"],
        state=SummaryState.OWN,
        created_at=START,
        released_at=START,
        starts_local="2026-11-17T10:00:00",
    )
    unit.summaries.add(own)


def _things(unit: Unit, stage: Stage) -> None:
    group_id, things, members = stage.things["group"], stage.things, stage.members
    contact = unit.contacts.add(Contact(group_id=group_id, created_at=START, name="Eva"))
    things["contact"] = contact.id
    things["goal"] = unit.goals.add(Goal(group_id=group_id, created_at=START, text="zwemmen")).id
    for state in (PointState.PROPOSED, PointState.ON):
        point = AgendaPoint(
            group_id=group_id,
            proposed_by_id=members[OLAF].id,
            state=state,
            position=1,
            created_at=START,
            text="huis",
        )
        things[f"point-{state.value}"] = unit.points.add(point).id
    agreed = Agreement(
        group_id=group_id, meeting_id=things["ended"], created_at=START, text="samen eten"
    )
    things["agreement"] = unit.agreements.add(agreed).id
    waits = Invitation(
        group_id=group_id,
        contact_id=contact.id,
        state=InvitationState.PENDING,
        invitee_id=stage.accounts[STRANGER],
        everyday_words=["green", "bike"],
        created_at=START,
        expires_at=START + timedelta(days=9),
    )
    things["pending"] = unit.invitations.add(waits).id
    helper = members[Who.COMPANION]
    for step in DialStep:
        dial = Dial(
            group_id=group_id,
            step=step,
            hand=Hand.FOR_ME,
            companion_id=helper.id,
            agreed_at=START - timedelta(days=30),
            until_on=date(2027, 2, 1),
        )
        things["dial"] = unit.dials.add(dial).id
    proposal = Proposal(
        group_id=group_id, by_id=helper.id, step=DialStep.ASKING, created_at=START, talk="invite"
    )
    things["proposal"] = unit.proposals.add(proposal).id
    sentence = Sentence(ready=Reads.SUMMARY.value)
    note = Expectation(
        group_id=group_id,
        member_id=members[Who.PROFESSIONAL].id,
        asked_at=START,
        reads=sentence,
        answers=sentence,
        never=sentence,
    )
    things["expectation"] = unit.expectations.add(note).id
    plan = RestPlan(
        group_id=group_id,
        starter_id=members[Who.INFORMAL].id,
        starter_agreed=True,
        changed_at=START,
    )
    things["rest-plan"] = unit.rest_plans.add(plan).id
    for person in stage.people:
        _own_things(unit, stage, person)


def _own_things(unit: Unit, stage: Stage, person: str) -> None:
    """Give somebody a task, an answer, a copy of the map, and somebody to ask for the owner."""
    group_id, member = stage.things["group"], stage.members[person]
    task = Task(
        group_id=group_id,
        member_id=member.id,
        state=TaskState.ACCEPTED,
        created_at=START,
        text="bellen",
    )
    copy = SharedMap(group_id=group_id, member_id=member.id, created_at=START, people=[])
    coming = Attendance(
        group_id=group_id,
        meeting_id=stage.things["planned"],
        member_id=member.id,
        entered_by_id=stage.accounts[person],
    )
    passed_on = Invitation(
        group_id=group_id,
        contact_id=stage.things["contact"],
        state=InvitationState.OPEN,
        asker_id=member.id,
        token_hash=uuid4().hex,
        created_at=START,
        expires_at=START + timedelta(days=9),
    )
    stage.things[f"task:{person}"] = unit.tasks.add(task).id
    stage.things[f"copy:{person}"] = unit.shared_maps.add(copy).id
    stage.things[f"coming:{person}"] = unit.attendances.add(coming).id
    stage.things[f"passed-on:{person}"] = unit.invitations.add(passed_on).id
