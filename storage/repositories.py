"""The repositories of a unit of work: one for each kind of record, made when it is asked for."""

from typing import Any, Generic, TypeVar, overload

from sqlalchemy.engine import Connection

from domain.accounts import Account, AccountFacts, AccountWords
from domain.agenda import AgendaPoint, AgendaPointFacts, AgendaPointWords
from domain.agreements import Agreement, AgreementFacts, AgreementWords
from domain.attendance import Attendance, AttendanceFacts, AttendanceWords
from domain.bookkeeping import (
    Conversation,
    ConversationFacts,
    ConversationWords,
)
from domain.calendars import CalendarFeed, CalendarFeedFacts, CalendarFeedWords
from domain.contacts import Contact, ContactFacts, ContactWords
from domain.crisis import CrisisPlan, CrisisPlanFacts, CrisisPlanWords
from domain.dial import Dial, DialFacts, DialWords, Proposal, ProposalFacts, ProposalWords
from domain.expecting import Expectation, ExpectationFacts, ExpectationWords
from domain.goals import Goal, GoalFacts, GoalWords
from domain.group_chats import GroupChat, GroupChatFacts, GroupChatWords
from domain.groups import Group, GroupFacts, GroupWords
from domain.invitations import Invitation, InvitationFacts, InvitationWords
from domain.meetings import Meeting, MeetingFacts, MeetingWords
from domain.members import Member, MemberFacts, MemberWords
from domain.own_notes import OwnNote, OwnNoteFacts, OwnNoteWords
from domain.pick_ups import PickUp, PickUpFacts, PickUpWords
from domain.polls import Option, OptionFacts, OptionWords, VoteCast, VoteFacts, VoteWords
from domain.preparing import (
    Preparation,
    PreparationFacts,
    PreparationWords,
    PreparatoryAnswer,
    PreparatoryAnswerFacts,
    PreparatoryAnswerWords,
)
from domain.record import Facts
from domain.resting import RestPlan, RestPlanFacts, RestPlanWords
from domain.series import Series, SeriesFacts, SeriesWords
from domain.shared_map import SharedMap, SharedMapFacts, SharedMapWords
from domain.sleeping import WaitingDeed, WaitingDeedFacts, WaitingDeedWords
from domain.summaries import (
    Summary,
    SummaryDelivery,
    SummaryDeliveryFacts,
    SummaryDeliveryWords,
    SummaryFacts,
    SummaryWords,
)
from domain.tasks import Task, TaskFacts, TaskWords
from storage import bookkeeping_rows, rows
from storage.repository import Repository, Shape
from storage.sealing import Sealer

R = TypeVar("R", bound=Facts)


class Kept(Generic[R]):
    """A kind of record that is kept: a unit gives its repository by this name."""

    def __init__(self, shape: Shape[R]) -> None:
        """Keep how its records are laid down."""
        self.shape = shape

    @overload
    def __get__(self, unit: None, _: Any) -> "Kept[R]": ...

    @overload
    def __get__(self, unit: "Repositories", _: Any) -> Repository[R]: ...

    def __get__(self, unit: "Repositories | None", _: Any) -> "Kept[R] | Repository[R]":
        """Give the one repository of a unit."""
        return self if unit is None else unit.repository(self.shape)


class Repositories:
    """What one unit of work reads and writes, each row known once."""

    accounts = Kept(Shape(Account, AccountFacts, AccountWords, rows.AccountRow))
    """Accounts."""
    groups = Kept(Shape(Group, GroupFacts, GroupWords, rows.GroupRow))
    """Groups."""
    group_chats = Kept(Shape(GroupChat, GroupChatFacts, GroupChatWords, rows.GroupChatRow))
    """The group chats of groups."""
    contacts = Kept(Shape(Contact, ContactFacts, ContactWords, rows.ContactRow))
    """People on network maps."""
    shared_maps = Kept(Shape(SharedMap, SharedMapFacts, SharedMapWords, rows.SharedMapRow))
    """Copies of network maps that their owners showed to somebody."""
    members = Kept(Shape(Member, MemberFacts, MemberWords, rows.MemberRow))
    """Members, the owner among them."""
    dials = Kept(Shape(Dial, DialFacts, DialWords, rows.DialRow))
    """What the owner handed over."""
    proposals = Kept(Shape(Proposal, ProposalFacts, ProposalWords, rows.ProposalRow))
    """What companions did up to the last tap."""
    invitations = Kept(Shape(Invitation, InvitationFacts, InvitationWords, rows.InvitationRow))
    """Invitations."""
    preparations = Kept(Shape(Preparation, PreparationFacts, PreparationWords, rows.PreparationRow))
    """Preparatory talks."""
    preparatory_answers = Kept(
        Shape(
            PreparatoryAnswer,
            PreparatoryAnswerFacts,
            PreparatoryAnswerWords,
            rows.PreparatoryAnswerRow,
        )
    )
    """What members wrote for themselves first, sealed with their own key."""
    own_notes = Kept(Shape(OwnNote, OwnNoteFacts, OwnNoteWords, rows.OwnNoteRow))
    """What owners wrote for themselves around a meeting, sealed with their own key."""
    expectations = Kept(Shape(Expectation, ExpectationFacts, ExpectationWords, rows.ExpectationRow))
    """What owners and professionals may expect of each other."""
    goals = Kept(Shape(Goal, GoalFacts, GoalWords, rows.GoalRow))
    """Goals."""
    meetings = Kept(Shape(Meeting, MeetingFacts, MeetingWords, rows.MeetingRow))
    """Meetings."""
    series = Kept(Shape(Series, SeriesFacts, SeriesWords, rows.SeriesRow))
    """Meetings that come again."""
    calendar_feeds = Kept(
        Shape(CalendarFeed, CalendarFeedFacts, CalendarFeedWords, rows.CalendarFeedRow)
    )
    """The addresses of people's own calendar feeds."""
    options = Kept(Shape(Option, OptionFacts, OptionWords, rows.OptionRow))
    """The days that members are asked about."""
    votes = Kept(Shape(VoteCast, VoteFacts, VoteWords, rows.VoteRow))
    """Answers to these days."""
    attendances = Kept(Shape(Attendance, AttendanceFacts, AttendanceWords, rows.AttendanceRow))
    """Who comes."""
    points = Kept(Shape(AgendaPoint, AgendaPointFacts, AgendaPointWords, rows.AgendaPointRow))
    """Agenda points."""
    agreements = Kept(Shape(Agreement, AgreementFacts, AgreementWords, rows.AgreementRow))
    """Agreements."""
    tasks = Kept(Shape(Task, TaskFacts, TaskWords, rows.TaskRow))
    """Tasks."""
    summaries = Kept(Shape(Summary, SummaryFacts, SummaryWords, rows.SummaryRow))
    """Summaries, each version a row."""
    summary_deliveries = Kept(
        Shape(SummaryDelivery, SummaryDeliveryFacts, SummaryDeliveryWords, rows.SummaryDeliveryRow)
    )
    """To whom each released summary goes."""
    pick_ups = Kept(Shape(PickUp, PickUpFacts, PickUpWords, rows.PickUpRow))
    """Where professionals pick summaries up."""
    crisis_plans = Kept(Shape(CrisisPlan, CrisisPlanFacts, CrisisPlanWords, rows.CrisisPlanRow))
    """What people wrote down for when it goes badly."""
    rest_plans = Kept(Shape(RestPlan, RestPlanFacts, RestPlanWords, rows.RestPlanRow))
    """What owners arranged for when it goes less well."""
    waiting_deeds = Kept(
        Shape(WaitingDeed, WaitingDeedFacts, WaitingDeedWords, rows.WaitingDeedRow)
    )
    """What waits for the morning."""
    conversations = Kept(
        Shape(Conversation, ConversationFacts, ConversationWords, bookkeeping_rows.ConversationRow)
    )
    """Talks under way."""

    def __init__(self, connection: Connection, sealer: Sealer) -> None:
        """Read and write over a connection whose transaction has begun."""
        self.connection = connection
        self._sealer = sealer
        self._made: dict[str, Repository[Any]] = {}

    def repository(self, shape: Shape[R]) -> Repository[R]:
        """Give the repository of these records; the same one within a unit."""
        name = shape.table.name
        if name not in self._made:
            self._made[name] = Repository(self.connection, self._sealer, shape)
        return self._made[name]
