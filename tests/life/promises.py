"""What holds after each step, whatever was done: looked at in the rows and in what people heard."""

from collections import Counter
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, bindparam, func, literal_column, or_, select, union_all
from sqlalchemy.engine import Connection

from bot.delivering.delivery import Delivery
from domain.bookkeeping import OutboxRow, OutboxState
from domain.members import MemberState
from domain.tasks import TaskState
from handlers.talk.which_group import signed
from messages.catalogue import LANGUAGES
from messages.incoming import Incoming
from messages.rendering import Reader
from messages.said import from_json
from storage import rows
from storage.prepared import Prepared
from storage.storage import Storage
from storage.unit import Unit
from tests.life.canaries import typed_in
from tests.life.leaving import Leaving
from tests.life.planned import Planned
from tests.life.playing import Life

_tables = rows.metadata.tables
_TARGETS = {
    "group_id": "support_group",
    "account_id": "account",
    "member_id": "member",
    "contact_id": "contact",
    "meeting_id": "meeting",
    "guest_at_id": "meeting",
    "option_id": "meeting_option",
    "summary_id": "summary",
    "goal_id": "goal",
    "series_id": "series",
    "chair_id": "member",
    "chair_asked_id": "member",
    "co_chair_id": "member",
    "co_chair_asked_id": "member",
    "note_taker_id": "member",
    "note_taker_asked_id": "member",
    "leader_id": "member",
    "helper_id": "member",
    "companion_id": "member",
    "reader_id": "member",
    "starter_id": "member",
    "lead_id": "member",
    "asker_id": "member",
    "handed_to_id": "member",
    "proposed_by_id": "member",
    "owner_id": "account",
}
_MAY_DANGLE = {("access_log", "group_id"), ("erasure", "owner_id")}
"""The log of access and what is still to be erased outlive what they are about."""


@dataclass
class Standing:
    """How things stood before a step: what only some people's hands may change."""

    members: dict[UUID, tuple[str, UUID | None, UUID]] = field(default_factory=dict)
    tasks: dict[UUID, tuple[str, UUID | None, UUID]] = field(default_factory=dict)
    released: set[tuple[UUID, UUID]] = field(default_factory=set)


class Promises:
    """The promises of one life. Raises `AssertionError` with what was broken."""

    def __init__(self, life: Life, logs: Sequence[MutableMapping[str, Any]]) -> None:
        """Begin to look at a life; `logs` are the lines that its bot writes."""
        self.life = life
        self.logs = logs
        self.reached: Counter[str] = Counter()
        self.leaving = Leaving(life)
        self.planned = Planned(life, self.leaving)
        self._counted: set[tuple[str, str]] = set()
        self._rendered = 0
        self._before = Standing()
        self._expects = 0
        self._times: dict[tuple[str, datetime], int] = {}
        life.before, life.look, life.after = self.does, self.leaves, self.hold

    # When somebody does something, and when a message leaves

    def does(self, incoming: Incoming) -> None:
        """Note the words of theirs that somebody types, and that they wait for an answer."""
        life, who = self.life, incoming.address
        with Storage.unit(life.storage) as unit:
            for each in typed_in(unit, life.clock.now(), incoming):
                self.leaving.typed[each.word].append(each)
        self._expects = len(life.said_to(who)) + life.told[who]

    def leaves(self, delivery: Delivery, row: OutboxRow) -> None:
        """Look at a message just before its reader hears it."""
        with Storage.unit(self.life.storage) as unit:
            self.leaving.look(delivery, row, unit)

    # After a step

    def hold(self, actor: str | None) -> None:
        """Look at everything after a step of somebody (None: of time)."""
        wrong = [each for each in self.logs if each["log_level"] == "error"]
        assert not wrong, wrong
        with Storage.unit(self.life.storage) as unit:
            self._renders(unit)
            self._one_talk(unit.connection)
            self._nothing_failed(unit.connection)
            self._each_moment_once(unit)
            if not self.life.jammed:
                self._all_delivered(unit.connection)
                self._answered(actor)
            self._left_in_peace()
            self._in_whose_hands(unit, actor)
            self.planned.hold(unit)
            self._count(unit.connection)

    def rests(self) -> None:
        """Nothing that was due waits any more, and every id in every row points to something."""
        with Storage.unit(self.life.storage) as unit:
            self._nothing_overdue(unit.connection)
            self.planned.rests(unit)
            lost = _LOST.rows(unit.connection, {})
            assert not lost, f"point to nothing: {lost}"

    def _renders(self, unit: Unit) -> None:
        """Every message can be said in both languages."""
        life = self.life
        for number, row_id in _SAID.rows(unit.connection, {"rendered": self._rendered}):
            self._rendered = max(number, self._rendered)
            if row_id in life.times_sent:
                # It was said in both when it left.
                continue
            row = unit.outbox.get(row_id)
            said = from_json(row.said)
            for language in LANGUAGES:
                reader = Reader(
                    language,
                    lambda payload: f"https://practice.invalid/{payload}",
                    life.clock.now().date(),
                )
                whole = signed(unit, row.account_id, row.group_id, said.text)
                life.core.renderer.text(whole, reader)
                life.core.renderer.rows(said, reader)

    def _one_talk(self, connection: Connection) -> None:
        assert not _TWO_TALKS.rows(connection, {}), "somebody has two open talks"

    def _nothing_failed(self, connection: Connection) -> None:
        found = _FAILED.rows(connection, {})
        assert not found, f"failed: {found}"

    def _each_moment_once(self, unit: Unit) -> None:
        """What is planned happens once each time its hour comes.

        Once more where its message could not leave on its day.
        """
        life = self.life
        for (key, due_at), times in life.happened.items():
            if times > self._times.get((key, due_at), 1):
                self._times[key, due_at] = times
                kind, account_id = key.split(":")[:2]
                given_up = unit.outbox.where(
                    account_id=UUID(account_id), own_accord=True, state=OutboxState.WITHDRAWN
                )
                most = life.came_at(due_at) + len(given_up) * (kind in life.core.registry.nudges)
                assert times <= most, f"{key} of {due_at} happened {times} times"

    def _left_in_peace(self) -> None:
        for who, times in self.life.refusals.items():
            assert times <= 1, f"{who} blocks the bot, and was tried {times} times"

    def _answered(self, actor: str | None) -> None:
        """Whoever did something got an answer: else it may have been lost."""
        life = self.life
        if actor is None or life.resting.get(actor, life.clock.now()) > life.clock.now():
            return
        heard = len(self.life.said_to(actor)) + self.life.told[actor]
        assert heard > self._expects, f"{actor} got no answer to {self.life.events[-1][1]}"

    def _nothing_overdue(self, connection: Connection) -> None:
        now = self.life.clock.now()
        found = _OVERDUE.rows(connection, {"now": now})
        assert not found, f"still to happen at {now}: {found}"

    def _all_delivered(self, connection: Connection) -> None:
        now = self.life.clock.now()
        found = _UNDELIVERED.rows(connection, {"now": now})
        assert not found, f"not delivered at {now}: {found}"

    def _in_whose_hands(self, unit: Unit, actor: str | None) -> None:
        """What is somebody's own to decide, nobody else decided in this step."""
        now, before = _standing(unit.connection), self._before
        self._before = now
        if actor is None:
            return
        lookup = unit.keys.hash("account", f"practice:{actor}")
        account = unit.accounts.first(platform="practice", lookup=lookup)
        actor_id = None if account is None else account.id
        owners = dict(_OWNERS.rows(unit.connection, {}))
        for member_id, (state, account_id, group_id) in now.members.items():
            was = before.members.get(member_id, ("", None, group_id))
            if state == MemberState.IN and was[0] != MemberState.IN:
                hands = (owners[group_id], account_id)
                allowed = hands if was[0] == MemberState.HIDDEN else hands[:1]
                assert actor_id in allowed, f"{actor} let somebody into a group of others"
        for task_id, (state, whom, group_id) in now.tasks.items():
            was_task = before.tasks.get(task_id)
            if state != TaskState.ACCEPTED or was_task == (state, whom, group_id):
                continue
            if was_task is not None and was_task[0] == TaskState.DONE:
                continue
            _, whose, _ = now.members.get(whom or task_id, ("", None, group_id))
            allowed = (owners[group_id],) if whose is None else (whose,)
            assert actor_id in allowed, f"{actor} said yes to somebody else's task"
        for _, group_id in now.released - before.released:
            assert actor_id == owners[group_id], f"{actor} released a summary"

    # What was reached

    def _count(self, connection: Connection) -> None:
        """Count how often each state was reached."""
        for what, subject_id, state in _STANDS.rows(connection, {}):
            self._reach(what + state, str(subject_id))
        for key, due_at in self.life.happened:
            self._reach(f"moment: {key.partition(':')[0]}", f"{key}{due_at}")

    def _reach(self, what: str, which: str) -> None:
        if (what, which) not in self._counted:
            self._counted.add((what, which))
            self.reached[what] += 1


_WITH_STATES = (
    "account",
    "support_group",
    "member",
    "invitation",
    "preparation",
    "expectation",
    "goal",
    "meeting",
    "agenda_point",
    "task",
    "summary",
    "summary_delivery",
)


def _stands() -> CompoundSelect[Any]:
    """Give the statement that tells how everything stands."""
    conversations = _tables["conversation"].columns
    parts = [
        (f"{name}: ", _tables[name].columns.id, _tables[name].columns.state)
        for name in _WITH_STATES
        if "state" in _tables[name].columns
    ]
    parts.append(("role: ", _tables["member"].columns.id, _tables["member"].columns.role))
    parts.append(("talk: ", conversations.id, conversations.talk))
    return union_all(
        *(
            select(
                literal_column(f"'{what}'").label("what"), column.label("id"), state.label("state")
            )
            for what, column, state in parts
        )
    )


_STANDS = Prepared(_stands())


def _lost() -> CompoundSelect[Any]:
    """Give the statement that finds what points to nothing."""
    parts = []
    for name, table in _tables.items():
        for column in table.columns:
            target = _TARGETS.get(column.name)
            if target is not None and (name, column.name) not in _MAY_DANGLE:
                known = select(_tables[target].c.id)
                parts.append(
                    select(literal_column(f"'{name}.{column.name}'").label("what")).where(
                        column.is_not(None), column.not_in(known)
                    )
                )
    return union_all(*parts)


def _is(column: Any, *states: str) -> Any:
    return or_(*(column == literal_column(f"'{each}'") for each in states))


_LOST = Prepared(_lost())
_talks, _moments, _outbox = (_tables[each].c for each in ("conversation", "moment", "outbox"))
_members, _tasks, _summaries = (_tables[each].c for each in ("member", "task", "summary"))
_groups, _seen = _tables["support_group"].c, _tables["seen_event"].c
_TWO_TALKS = Prepared(
    select(_talks.account_id)
    .where(_is(_talks.state, "open"))
    .group_by(_talks.account_id)
    .having(func.count() > literal_column("1"))
)
_FAILED = Prepared(
    union_all(
        select(_seen.event_id.label("what")).where(_seen.failed.is_(True)),
        select(_moments.kind).where(_is(_moments.state, "failed")),
        select(_outbox.kind).where(_is(_outbox.state, "unknown")),
    )
)
_OVERDUE = Prepared(
    select(_moments.kind, _moments.due_at).where(
        _is(_moments.state, "planned"), _moments.due_at <= bindparam("now")
    )
)
_UNDELIVERED = Prepared(
    select(_outbox.kind, _outbox.state).where(
        _is(_outbox.state, "due", "leased", "sending"), _outbox.due_at <= bindparam("now")
    )
)
_SAID = Prepared(select(_outbox.number, _outbox.id).where(_outbox.number > bindparam("rendered")))
_OWNERS = Prepared(select(_groups.id, _groups.owner_id))
_WHO = Prepared(select(_members.id, _members.state, _members.account_id, _members.group_id))
_WHAT = Prepared(select(_tasks.id, _tasks.state, _tasks.member_id, _tasks.group_id))
_RELEASED = Prepared(
    select(_summaries.id, _summaries.group_id).where(_is(_summaries.state, "released"))
)


def _standing(connection: Connection) -> Standing:
    return Standing(
        members={row[0]: row[1:] for row in _WHO.rows(connection, {})},
        tasks={row[0]: row[1:] for row in _WHAT.rows(connection, {})},
        released={(row[0], row[1]) for row in _RELEASED.rows(connection, {})},
    )
