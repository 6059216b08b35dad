"""The tables: each row is a model's facts, and its words in one sealed piece.

What the bot keeps for itself stands in `storage.bookkeeping_rows`.
"""

from sqlalchemy import MetaData, UniqueConstraint

from domain.accounts import AccountFacts
from domain.agenda import AgendaPointFacts
from domain.agreements import AgreementFacts
from domain.attendance import AttendanceFacts
from domain.calendars import CalendarFeedFacts
from domain.contacts import ContactFacts
from domain.crisis import CrisisPlanFacts
from domain.dial import DialFacts, ProposalFacts
from domain.expecting import ExpectationFacts
from domain.goals import GoalFacts
from domain.group_chats import GroupChatFacts
from domain.groups import GroupFacts
from domain.invitations import InvitationFacts
from domain.meetings import MeetingFacts
from domain.members import MemberFacts
from domain.own_notes import OwnNoteFacts
from domain.pick_ups import PickUpFacts
from domain.polls import OptionFacts, VoteFacts
from domain.preparing import PreparationFacts, PreparatoryAnswerFacts
from domain.resting import RestPlanFacts
from domain.series import SeriesFacts
from domain.shared_map import SharedMapFacts
from domain.sleeping import WaitingDeedFacts
from domain.summaries import SummaryDeliveryFacts, SummaryFacts
from domain.tasks import TaskFacts
from storage import bookkeeping_rows
from storage.column_types import settle_types
from storage.row import Row

metadata: MetaData = bookkeeping_rows.metadata
"""All tables."""


class AccountRow(AccountFacts, Row, table=True):
    """Accounts."""

    __tablename__ = "account"
    __table_args__ = (UniqueConstraint("platform", "lookup"),)


class GroupRow(GroupFacts, Row, table=True):
    """Groups."""

    __tablename__ = "support_group"


class GroupChatRow(GroupChatFacts, Row, table=True):
    """The group chats of groups."""

    __tablename__ = "group_chat"


class ContactRow(ContactFacts, Row, table=True):
    """People on network maps."""

    __tablename__ = "contact"


class SharedMapRow(SharedMapFacts, Row, table=True):
    """Copies of the map, one for each member to whom it was shown."""

    __tablename__ = "shared_map"


class MemberRow(MemberFacts, Row, table=True):
    """Members."""

    __tablename__ = "member"


class DialRow(DialFacts, Row, table=True):
    """What the owner handed over, a row for each step."""

    __tablename__ = "dial"
    __table_args__ = (UniqueConstraint("group_id", "step"),)


class ProposalRow(ProposalFacts, Row, table=True):
    """What companions did up to the last tap."""

    __tablename__ = "proposal"


class InvitationRow(InvitationFacts, Row, table=True):
    """Invitations."""

    __tablename__ = "invitation"


class PreparationRow(PreparationFacts, Row, table=True):
    """Preparatory talks."""

    __tablename__ = "preparation"


class PreparatoryAnswerRow(PreparatoryAnswerFacts, Row, table=True):
    """What members wrote for themselves first, sealed with their own key."""

    __tablename__ = "preparatory_answer"
    __table_args__ = (UniqueConstraint("member_id", "topic"),)


class OwnNoteRow(OwnNoteFacts, Row, table=True):
    """What owners wrote for themselves, sealed with their own key."""

    __tablename__ = "own_note"
    __table_args__ = (UniqueConstraint("meeting_id", "kind"),)


class ExpectationRow(ExpectationFacts, Row, table=True):
    """What owners and professionals may expect of each other."""

    __tablename__ = "expectation"


class GoalRow(GoalFacts, Row, table=True):
    """Goals."""

    __tablename__ = "goal"


class MeetingRow(MeetingFacts, Row, table=True):
    """Meetings."""

    __tablename__ = "meeting"


class SeriesRow(SeriesFacts, Row, table=True):
    """Meetings that come again."""

    __tablename__ = "series"


class CalendarFeedRow(CalendarFeedFacts, Row, table=True):
    """The addresses of people's own calendar feeds."""

    __tablename__ = "calendar_feed"


class OptionRow(OptionFacts, Row, table=True):
    """The days of a poll."""

    __tablename__ = "meeting_option"
    __table_args__ = (UniqueConstraint("meeting_id", "starts_local"),)


class VoteRow(VoteFacts, Row, table=True):
    """Answers to a poll."""

    __tablename__ = "vote"
    __table_args__ = (UniqueConstraint("option_id", "member_id"),)


class AttendanceRow(AttendanceFacts, Row, table=True):
    """Who comes."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)


class AgendaPointRow(AgendaPointFacts, Row, table=True):
    """Agenda points."""

    __tablename__ = "agenda_point"


class AgreementRow(AgreementFacts, Row, table=True):
    """Agreements."""

    __tablename__ = "agreement"


class TaskRow(TaskFacts, Row, table=True):
    """Tasks."""

    __tablename__ = "task"


class SummaryRow(SummaryFacts, Row, table=True):
    """Summaries. Beside each released version stands the owner's own copy."""

    __tablename__ = "summary"
    __table_args__ = (UniqueConstraint("meeting_id", "version", "state"),)


class SummaryDeliveryRow(SummaryDeliveryFacts, Row, table=True):
    """To whom each released version goes."""

    __tablename__ = "summary_delivery"
    __table_args__ = (UniqueConstraint("summary_id", "member_id"),)


class PickUpRow(PickUpFacts, Row, table=True):
    """Where professionals pick summaries up."""

    __tablename__ = "pick_up"
    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)


class CrisisPlanRow(CrisisPlanFacts, Row, table=True):
    """What people wrote down for when it goes badly."""

    __tablename__ = "crisis_plan"


class RestPlanRow(RestPlanFacts, Row, table=True):
    """What owners arranged for when it goes less well."""

    __tablename__ = "rest_plan"


class WaitingDeedRow(WaitingDeedFacts, Row, table=True):
    """What waits for the morning."""

    __tablename__ = "waiting_deed"
    __table_args__ = (UniqueConstraint("account_id", "deed", "subject_id"),)


def kinds_of_rows() -> list[type[Row]]:
    """Give the kinds of rows that hold sealed words, of all tables."""
    return Row.__subclasses__()


settle_types(metadata)
