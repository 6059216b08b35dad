"""The tables of what the bot keeps for itself: talks, messages, moments, and who saw what."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, MetaData, text
from sqlmodel import Field, SQLModel

from domain.bookkeeping import AccessFacts, ConversationFacts, MomentFacts, OutboxFacts
from storage.column_types import settle_types
from storage.row import Row

metadata: MetaData = Row.metadata


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


settle_types(metadata)
# On SQLite only an INTEGER primary key counts by itself.
metadata.tables["outbox"].columns["number"].type = BigInteger().with_variant(Integer, "sqlite")
