"""A group of which every record has a canary in every text, and people who may try all there is.

It builds upon the stage on which the rights are tried. The database is in memory, so that what
somebody does can be undone at once: each attempt finds the group as it was.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property
from uuid import uuid4

from bot.core import Core, build
from domain.accounts import Account, AccountKind, AccountState
from domain.agenda import AgendaPoint, PointState, WentInto
from domain.agreements import Agreement
from domain.attendance import Attendance
from domain.bookkeeping import Conversation, ConversationState
from domain.calendars import CalendarFeed
from domain.clock import SetClock
from domain.contacts import Contact
from domain.crisis import CrisisPlan
from domain.expecting import ExpectationState, Sentence
from domain.goals import Goal, GoalStep
from domain.group_chats import GroupChat, GroupChatState
from domain.groups import Group
from domain.invitations import Invitation, InvitationState
from domain.meetings import Meeting, MeetingKind, MeetingState
from domain.members import Member, Role
from domain.own_notes import NoteKind, OwnNote
from domain.polls import Option, Vote, VoteCast
from domain.preparing import (
    Circle,
    Company,
    Preparation,
    PreparationState,
    PreparatoryAnswer,
    Topic,
)
from domain.rights import Who
from domain.series import Series
from domain.shared_map import ShownPerson
from domain.sleeping import Deed, WaitingDeed
from domain.summaries import Part, PartKind, SummaryState
from domain.tasks import Task, TaskState
from handlers.invite.everyday import two_everyday_words
from messages.incoming import Incoming
from messages.outgoing import Outgoing
from storage.unit import Unit
from tests.attacks.canaries import Aviary, kinds
from tests.attacks.rights_stage import GONE, KEPT, OLAF, PAUSED, STRANGER, TODAY_AT_TEN, Stage
from tests.attacks.rights_stage import set_up as set_up_rights
from tests.chat import ChatPlatform
from tests.conversations.conftest import OPERATOR, START

NEIGHBOUR, GROUP_CHAT = "neighbour", "group chat"
"""The owner of another group, and the group chat in which the bot posts."""
PEOPLE = (*Who, PAUSED, KEPT, GONE, STRANGER, NEIGHBOUR)
"""Everybody who tries things."""
PRESSERS = (
    Who.INFORMAL,
    Who.GUEST,
    Who.COMPANION,
    KEPT,
    GONE,
    STRANGER,
)
"""Those of them who press buttons that others got: of those who may the same, one."""
MOST_AT_ONCE = 100
READERS = (*PEOPLE, OLAF, GROUP_CHAT)
LEFT_EMPTY = {"planned": frozenset({"video_link"}), "online": frozenset({"place"})}
"""What is met in a place is not met on a screen."""
TOKEN = "t" * 43
"""That of the invitation that waits for a yes."""
WEB = "https://bot.voorbeeld.invalid"


@dataclass(frozen=True)
class Heard:
    """A message as it reached somebody, with what came along."""

    who: str
    message: Outgoing
    handle: str

    def pieces(self) -> Iterator[str | bytes]:
        """Give all that its reader can see of it."""
        yield self.message.text
        for choice in (each for row in self.message.rows for each in row):
            yield from filter(None, (choice.label, choice.data, choice.url, choice.share))
        for file in self.message.attachments:
            yield from (file.name, file.alt, file.content)


@dataclass
class SightStage:
    """The group with its canaries, and the bot that everybody talks with."""

    stage: Stage
    aviary: Aviary
    core: Core
    addresses: dict[str, str]
    _sent: int = 0
    _by_address: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know who is who by their address."""
        self._by_address = {address: who for who, address in self.addresses.items()}

    def kept(self) -> bytes:
        """Give all that there is now."""
        return self.memory.serialize()

    def put_back(self, kept: bytes) -> None:
        """Let everything be as it was then."""
        self.memory.deserialize(kept)

    @cached_property
    def memory(self) -> sqlite3.Connection:
        """The database itself: what only this stage asks and notes need no unit of work."""
        with self.core.storage.engine.connect() as connection:
            memory = connection.connection.driver_connection
        assert isinstance(memory, sqlite3.Connection)
        return memory

    def take(self, who: str, event: Mapping[str, str]) -> tuple[list[Heard], str]:
        """Let somebody do something, and everything that is said leave at once.

        Gives what was heard by whom, and the notice that is shown to who did it.
        """
        incoming = Incoming("practice", uuid4().hex, self.addresses[who], **event)  # type: ignore[arg-type]
        if "moment" in event:
            account_id = str(self.stage.accounts[who])
            incoming = replace(incoming, platform="time", address=account_id)
        receipt = self.core.turns.take(incoming)
        return self._delivered(), receipt.notice or ""

    def _delivered(self) -> list[Heard]:
        """Let all that was said leave at once, whenever it was to leave, and note that it did."""
        self.memory.execute("UPDATE outbox SET due_at = created_at WHERE state = 'due'")
        self.memory.commit()
        heard = []
        for delivery in self.core.deliveries.take(MOST_AT_ONCE):
            self._sent += 1
            handle = f"m{self._sent}"
            who = self._by_address[delivery.address]
            heard += [Heard(who, part, handle) for part in delivery.parts]
            self.memory.execute(
                "UPDATE outbox SET state = 'sent', parts_sent = 1, handle = ? WHERE id = ?",
                (handle, delivery.row_id.hex),
            )
        self.memory.commit()
        return heard


def full_stage(url: str) -> tuple[Stage, Aviary, dict[str, str]]:
    """Set a stage in an empty database with a canary in every text of every kind of record.

    Gives the addresses too, of each person by what they are.
    """
    stage = set_up_rights(url, shared=True, others=(PAUSED, KEPT))
    aviary = Aviary()
    with stage.storage.unit() as unit:
        _more_people(unit, stage)
        _more_things(unit, stage)
        _own_things(unit, stage)
    with stage.storage.unit() as unit:
        return stage, aviary, _put_canaries(unit, stage, aviary)


@contextmanager
def sight_stage() -> Iterator[SightStage]:
    """Set the stage in memory, with the bot that everybody talks with."""
    stage, aviary, addresses = full_stage("sqlite://")
    # What is undone needs its keys again.
    stage.storage.keys.erase = lambda *_: None  # type: ignore[method-assign]
    operator = replace(OPERATOR, web_address=WEB)
    core = build(stage.storage, SetClock(START), {"practice": ChatPlatform()}, operator)
    yield SightStage(stage, aviary, core, addresses)
    stage.storage.close()


def _more_people(unit: Unit, stage: Stage) -> None:
    for who, kind in ((NEIGHBOUR, AccountKind.PERSON), (GROUP_CHAT, AccountKind.GROUP_CHAT)):
        account = Account(
            platform="practice",
            lookup=who,
            kind=kind,
            state=AccountState.ACTIVE,
            consent_at=START,
            created_at=START,
            sleeps_on_it=who == NEIGHBOUR,
            address=who,
        )
        stage.accounts[who] = unit.accounts.add(account).id
    theirs = unit.groups.add(Group(owner_id=stage.accounts[NEIGHBOUR], created_at=START))
    neighbour = Member(
        group_id=theirs.id,
        account_id=stage.accounts[NEIGHBOUR],
        role=Role.OWNER,
        joined_at=START,
        name="",
    )
    stage.members[NEIGHBOUR] = unit.members.add(neighbour)
    deed = WaitingDeed(
        account_id=stage.accounts[NEIGHBOUR],
        group_id=theirs.id,
        deed=Deed.REMOVE,
        subject_id=neighbour.id,
        due_at=START + timedelta(days=1),
        created_at=START,
    )
    stage.things["deed"] = unit.waiting_deeds.add(deed).id
    chat = GroupChat(
        group_id=stage.things["group"],
        asked_by_id=stage.accounts[Who.OWNER],
        asked_at=START,
        state=GroupChatState.LINKED,
        chat_id=stage.accounts[GROUP_CHAT],
        posts_date=True,
        posts_reminder=True,
        posts_place=True,
    )
    stage.things["chat"] = unit.group_chats.add(chat).id


def _more_things(unit: Unit, stage: Stage) -> None:
    """Add what belongs to the group: goals, a talk of a few, agreements, a rhythm, open tasks."""
    group_id, things, members = stage.things["group"], stage.things, stage.members
    steps = [GoalStep(mark="a", text="")]
    for name, shared, shares_steps in (
        ("own", False, False),
        ("shared", True, False),
        ("whole", True, True),
    ):
        goal = Goal(
            group_id=group_id,
            created_at=START,
            shared=shared,
            shares_steps=shares_steps,
            text="",
            steps=[each.model_copy() for each in steps],
        )
        things[f"goal:{name}"] = unit.goals.add(goal).id
    unit.goals.remove(unit.goals.get(things["goal"]))
    things["goal"] = things["goal:own"]
    few = Meeting(
        group_id=group_id,
        kind=MeetingKind.PREPARATORY,
        state=MeetingState.PLANNED,
        starts_local=TODAY_AT_TEN + timedelta(days=5),
        created_at=START,
        with_ids=[members[Who.OWNER].id, members[Who.PROFESSIONAL].id],
    )
    things["few"] = unit.meetings.add(few).id
    online = Meeting(
        group_id=group_id,
        state=MeetingState.PLANNED,
        starts_local=TODAY_AT_TEN + timedelta(days=8),
        link_at_once=True,
        created_at=START,
    )
    things["online"] = unit.meetings.add(online).id
    for name, state in (("point:later", PointState.LATER), ("point:nameless", PointState.PROPOSED)):
        point = AgendaPoint(
            group_id=group_id,
            proposed_by_id=members[Who.INFORMAL].id if state is PointState.LATER else None,
            state=state,
            created_at=START,
            text="",
        )
        things[name] = unit.points.add(point).id
    merged = AgendaPoint(
        group_id=group_id,
        proposed_by_id=members[Who.INFORMAL].id,
        state=PointState.MERGED,
        created_at=START,
        text="",
        went_into=WentInto(point_id=things["point-on"], at=START, text=""),
    )
    things["point:merged"] = unit.points.add(merged).id
    for name in ("running", "ended", "released"):
        agreed = Agreement(group_id=group_id, meeting_id=things[name], created_at=START, text="")
        things[f"agreement:{name}"] = unit.agreements.add(agreed).id
    for name, state in (("open", TaskState.OFFERED), ("done", TaskState.DONE)):
        task = Task(
            group_id=group_id,
            meeting_id=things["released"],
            state=state,
            member_id=members[OLAF].id if name == "done" else None,
            created_at=START,
            text="",
        )
        things[f"task:{name}"] = unit.tasks.add(task).id
    offered = Task(
        group_id=group_id,
        member_id=members[Who.INFORMAL].id,
        state=TaskState.OFFERED,
        created_at=START,
        text="",
        instead="",
    )
    things["task:offered"] = unit.tasks.add(offered).id
    series = Series(
        group_id=group_id,
        rule="FREQ=WEEKLY;INTERVAL=6;BYDAY=TU",
        starts_local=TODAY_AT_TEN + timedelta(days=30),
        zone="Europe/Amsterdam",
        changed_at=START,
        created_at=START,
    )
    things["series"] = unit.series.add(series).id
    _invitations(unit, stage)
    plan = unit.rest_plans.get(things["rest-plan"])
    plan.hearers = [members[Who.INFORMAL].id, members[Who.PROFESSIONAL].id]
    unit.rest_plans.save(plan)
    for person in stage.people:
        copy = unit.shared_maps.get(things[f"copy:{person}"])
        copy.people = [ShownPerson(contact_id=things["contact"], name="")]
        unit.shared_maps.save(copy)
    note = unit.expectations.get(things["expectation"])
    note.reads, note.answers, note.never = Sentence(), Sentence(), Sentence()
    note.state = ExpectationState.OTHERWISE
    unit.expectations.save(note)
    for summary in unit.summaries.where():
        summary.parts = [
            Part(key=kind.value, kind=kind, lines=[""])
            for kind in PartKind
            if kind is not PartKind.NEXT
        ]
        if summary.state is not SummaryState.RELEASED:
            summary.own_words = {PartKind.POINT.value: ""}
            summary.added = [Part(key="own-line", kind=PartKind.OWN_LINE, lines=[""])]
        summary.first_released_at = summary.released_at
        unit.summaries.save(summary)


def _invitations(unit: Unit, stage: Stage) -> None:
    """Let there be one that waits for a yes, one for who it is, and one that a member passes on."""
    group_id, things = stage.things["group"], stage.things
    for person in stage.people:
        if person != Who.INFORMAL:
            unit.invitations.remove(unit.invitations.get(things[f"passed-on:{person}"]))
    asked = Invitation(
        group_id=group_id,
        contact_id=things["contact"],
        state=InvitationState.OPEN,
        token=TOKEN,
        token_hash=unit.keys.hash("invitation", TOKEN),
        created_at=START,
        expires_at=START + timedelta(days=9),
    )
    things["invitation"] = unit.invitations.add(asked).id
    for name, invitation_id in (
        ("open", things["invitation"]),
        ("pending", things["pending"]),
        ("asked", things[f"passed-on:{Who.INFORMAL}"]),
    ):
        contact = unit.contacts.add(Contact(group_id=group_id, created_at=START, name=""))
        things[f"contact:{name}"] = contact.id
        invitation = unit.invitations.get(invitation_id)
        invitation.contact_id = contact.id
        invitation.everyday_words = two_everyday_words()
        unit.invitations.save(invitation)


def _own_things(unit: Unit, stage: Stage) -> None:
    """Add what somebody wrote for themselves: notes, answers beforehand, what helps, a talk."""
    group_id, things, members = stage.things["group"], stage.things, stage.members
    owner_id, writer_id = stage.accounts[Who.OWNER], stage.accounts[Who.INFORMAL]
    for kind, reader in (
        (NoteKind.WORTH_WHILE, members[Who.CHAIR].id),
        (NoteKind.WHO, None),
        (NoteKind.NOT_ABOUT, None),
    ):
        note = OwnNote(
            account_id=owner_id,
            group_id=group_id,
            meeting_id=things["planned"],
            kind=kind,
            reader_id=reader,
            changed_at=START,
            text="",
        )
        things[f"note:{kind.value}"] = unit.own_notes.add(note).id
    looked_back = OwnNote(
        account_id=owner_id, group_id=group_id, kind=NoteKind.MISSED, changed_at=START, text=""
    )
    things["looked-back"] = unit.own_notes.add(looked_back).id
    talk = Preparation(
        group_id=group_id,
        member_id=members[Who.INFORMAL].id,
        helper_id=members[Who.PROFESSIONAL].id,
        company=Company.BOTH,
        state=PreparationState.AGREED,
        owner_agreed=True,
        member_agreed=True,
        helper_agreed=True,
        created_at=START,
    )
    things["preparation"] = unit.preparations.add(talk).id
    for topic, circle in zip(Topic, Circle, strict=False):
        answer = PreparatoryAnswer(
            account_id=writer_id,
            group_id=group_id,
            member_id=members[Who.INFORMAL].id,
            topic=topic,
            circle=circle,
            helper_id=members[Who.PROFESSIONAL].id if circle is Circle.HELPER else None,
            changed_at=START,
            text="",
        )
        things[f"answer:{circle.value}"] = unit.preparatory_answers.add(answer).id
    without_app = Member(group_id=group_id, joined_at=START, name="")
    things["without-app"] = unit.members.add(without_app).id
    for topic, circle in ((Topic.LIMITS, Circle.OWNER), (Topic.OFFERING, Circle.GROUP)):
        told = PreparatoryAnswer(
            group_id=group_id,
            member_id=without_app.id,
            topic=topic,
            circle=circle,
            by_owner=True,
            changed_at=START,
            text="",
        )
        things[f"told:{circle.value}"] = unit.preparatory_answers.add(told).id
    another = Option(
        group_id=group_id,
        meeting_id=things["finding"],
        starts_local=TODAY_AT_TEN + timedelta(days=10),
    )
    unit.options.add(another)
    for person in (Who.INFORMAL, Who.PEER):
        asked = Attendance(
            group_id=group_id,
            meeting_id=things["finding"],
            member_id=members[person].id,
            entered_by_id=stage.accounts[person],
        )
        unit.attendances.add(asked)
        vote = VoteCast(
            group_id=group_id,
            meeting_id=things["finding"],
            option_id=things["option"],
            member_id=members[person].id,
            vote=Vote.IF_NEED_BE,
            entered_by_id=stage.accounts[person],
            answered_at=START,
        )
        things[f"vote:{person}"] = unit.votes.add(vote).id
    for person in (Who.OWNER, Who.INFORMAL):
        plan = CrisisPlan(account_id=stage.accounts[person], changed_at=START)
        things[f"plan:{person}"] = unit.crisis_plans.add(plan).id
        left = Conversation(
            account_id=stage.accounts[person],
            talk="crisis-own",
            state=ConversationState.SUSPENDED,
            changed_at=START,
        )
        things[f"talk:{person}"] = unit.conversations.add(left).id
    for place, person in enumerate(PEOPLE):
        token = feed_token(place)
        feed = CalendarFeed(
            account_id=stage.accounts[person],
            token_hash=unit.keys.hash("feed", token),
            created_at=START,
        )
        unit.calendar_feeds.add(feed)


def feed_token(place: int) -> str:
    """Give the token of the calendar of one of PEOPLE."""
    return f"{place:a>43}"


def _put_canaries(unit: Unit, stage: Stage, aviary: Aviary) -> dict[str, str]:
    """Fill every record of every kind; give everybody's address, which is a canary too."""
    names = {value: name for name, value in stage.accounts.items()}
    things = {value: name for name, value in stage.things.items()}
    addresses = {}
    for table, shape in kinds().items():
        repository = unit.repository(shape)
        for record in repository.where():
            aviary.fill(shape, record, LEFT_EMPTY.get(things.get(record.id, ""), frozenset()))
            if table == "account":
                record.address = aviary.put("account.address", record)
                record.lookup = unit.keys.hash("account", f"practice:{record.address}")
                addresses[names[record.id]] = record.address
            repository.save(record)
    return addresses
