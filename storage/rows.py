"""The tables: each row is a model's facts, and its words in one sealed piece."""

from datetime import datetime
from enum import Enum as PythonEnum
from enum import IntEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    DateTime,
    Enum,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine
from sqlmodel import Field, SQLModel
from sqlmodel.sql.sqltypes import AutoString

from domain.accounts import AccountFacts
from domain.agenda import AgendaPointFacts
from domain.agreements import AgreementFacts
from domain.attendance import AttendanceFacts
from domain.bookkeeping import AccessFacts, ConversationFacts, MomentFacts, OutboxFacts
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
from storage.instants import Instant

metadata: MetaData = SQLModel.metadata


class Row(SQLModel):
    """What every row has beside its facts: the sealed words (empty where nothing is typed)."""

    sealed: bytes = b""


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


class ConversationRow(ConversationFacts, Row, table=True):
    """Talks under way."""

    __tablename__ = "conversation"


class OutboxTable(OutboxFacts, Row, table=True):
    """What must be sent. `number` is the order in which it was said.

    Every turn writes here, so the indexes hold only the rows that somebody looks for. What they
    hold is written with OR: SQLite uses such an index where one of these is asked for, and never
    where it is written with IN.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index(
            "ix_outbox_due",
            "due_at",
            "number",
            sqlite_where=text("state = 'due' OR state = 'leased' OR state = 'sending'"),
            postgresql_where=text("state = 'due' OR state = 'leased' OR state = 'sending'"),
        ),
        Index(
            "ix_outbox_sent",
            "sent_at",
            sqlite_where=text("sent_at IS NOT NULL"),
            postgresql_where=text("sent_at IS NOT NULL"),
        ),
        Index(
            "ix_outbox_ended_badly",
            "number",
            sqlite_where=text("state = 'dead' OR state = 'unknown'"),
            postgresql_where=text("state = 'dead' OR state = 'unknown'"),
        ),
        Index(
            "ix_outbox_handle",
            "account_id",
            "handle",
            sqlite_where=text("handle IS NOT NULL"),
            postgresql_where=text("handle IS NOT NULL"),
        ),
        Index(
            "ix_outbox_answerable",
            "account_id",
            "number",
            sqlite_where=text("answerable"),
            postgresql_where=text("answerable"),
        ),
    )

    id: UUID = Field(unique=True)
    number: int | None = Field(default=None, primary_key=True)


class MomentRow(MomentFacts, Row, table=True):
    """What happens later."""

    __tablename__ = "moment"
    __table_args__ = (
        Index(
            "ix_moment_due",
            "due_at",
            sqlite_where=text("state = 'planned'"),
            postgresql_where=text("state = 'planned'"),
        ),
    )


class AccessRow(AccessFacts, Row, table=True):
    """The log of access."""

    __tablename__ = "access_log"


class SeenEventRow(SQLModel, table=True):
    """Events that were taken in: the same one never counts twice.

    `handle` is the platform's name for a message that came in, and `lookup` whose chat it is in: so
    it can be taken away from there.
    """

    __tablename__ = "seen_event"
    __table_args__ = (
        Index(
            "ix_seen_event_lookup",
            "lookup",
            sqlite_where=text("lookup IS NOT NULL"),
            postgresql_where=text("lookup IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    platform: str = Field(primary_key=True)
    event_id: str = Field(primary_key=True)
    at: datetime
    failed: bool = False
    lookup: str | None = None
    handle: str | None = None


class ErasureRow(SQLModel, table=True):
    """Whose key must be erased: written with the rows that go, until it is done."""

    __tablename__ = "erasure"

    owner_id: UUID = Field(primary_key=True)
    kind: str


class ErasedRow(SQLModel, table=True):
    """One row, with a mark that is another one after every erasure of keys."""

    __tablename__ = "erased"

    place: int = Field(primary_key=True)
    mark: UUID


class DutyRow(SQLModel, table=True):
    """Which process is on duty, of those that share this database, and for how long."""

    __tablename__ = "duty"

    name: str = Field(primary_key=True)
    holder: str
    backend: int
    term: int
    until_at: datetime


def _plain_type(name: str, given: TypeEngine[Any]) -> TypeEngine[Any]:
    """Choose the same plain column type on every database; SQLModel's own differ."""
    if isinstance(given, Enum):
        values: type[PythonEnum] | None = given.enum_class
        whole = values is not None and issubclass(values, IntEnum)
        return SmallInteger() if whole else String(32)
    if isinstance(given, DateTime) or "DateTime" in type(given).__name__:
        return DateTime() if name.endswith("_local") else Instant()
    if isinstance(given, AutoString):
        return String()
    return given


def _settle_types(table: Table) -> None:
    for column in table.columns:
        column.type = _plain_type(column.name, column.type)


for _table in metadata.tables.values():
    _settle_types(_table)

# On SQLite only an INTEGER primary key counts by itself.
metadata.tables["outbox"].columns["number"].type = BigInteger().with_variant(Integer, "sqlite")
