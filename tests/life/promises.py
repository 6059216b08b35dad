"""What holds after each step, whatever was done: looked at in the rows and in what people heard."""

from collections import Counter, defaultdict
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import CompoundSelect, func, literal, select, union_all
from sqlalchemy.engine import Connection

from bot.delivery import Delivery
from domain.bookkeeping import OutboxRow
from domain.meetings import MeetingState
from domain.members import MemberState, Role
from domain.quiet import is_quiet
from domain.tasks import TaskState
from handlers.talk.daily import GATHERED
from handlers.talk.which_group import signed
from messages.catalogue import LANGUAGES
from messages.rendering import Reader
from messages.said import Lines, Text, from_json
from storage import rows
from storage.unit import Storage, Unit
from tests.life.playing import Life
from tests.life.words import Typed, may_read, typed_in, words_in

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
        self.typed: defaultdict[str, list[Typed]] = defaultdict(list)
        self.own_accord: Counter[tuple[UUID, date]] = Counter()
        self.reached: Counter[str] = Counter()
        self._counted: set[tuple[str, str]] = set()
        self._rendered = 0
        self._before = Standing()
        life.before, life.look, life.after = self.types, self.leaves, self.hold

    # When somebody types

    def types(self, who: str, said: str) -> None:
        """Note in which talk somebody types a word of theirs."""
        found = words_in(said)
        if not found:
            return
        with Storage.unit(self.life.storage) as unit:
            talk, group_id = typed_in(unit, who, said)
        for each in found:
            self.typed[each].append(Typed(each, who, talk, group_id))

    # When a message leaves

    def leaves(self, delivery: Delivery, row: OutboxRow) -> None:
        """Look at a message just before its reader hears it."""
        life, message = self.life, delivery.parts[0]
        labels = [choice for each in message.rows for choice in each]
        said = " ".join([message.text, *(f"{each.label} {each.share or ''}" for each in labels)])
        said += " ".join(each.alt for each in message.attachments)
        files = [each.content for each in message.attachments if "text" in each.media_type]
        said += " ".join(each.decode(errors="replace") for each in files)
        with Storage.unit(life.storage) as unit:
            reader = unit.accounts.get(delivery.account_id)
            for each in words_in(said):
                typed = self.typed[each]
                assert any(may_read(unit, one, reader) for one in typed), (
                    f"{reader.address} reads what {typed}: "
                    f"{row.kind} {from_json(row.said).text.key}: {message.text!r}"
                )
            for kind, subject_id in _pieces(unit, row):
                why = _needless(unit, kind, subject_id, reader.id, life.clock.now())
                assert why is None, f"{reader.address} is told of {kind}: {why}"
            local = life.clock.now().astimezone(ZoneInfo(reader.zone))
            if row.own_accord:
                assert not is_quiet(local) or message.silent, f"{row.kind} rings at {local}"
                if life.times_sent[row.id] == 1:
                    self.own_accord[reader.id, local.date()] += 1
                    many = self.own_accord[reader.id, local.date()]
                    assert many == 1, f"{many} of its own accord on {local} to {reader.address}"
            copies = life.times_sent[row.id]
            assert copies == 1 or (row.maybe_sent and not row.once), f"{row.kind}: {copies} times"

    # After a step

    def hold(self, actor: str | None) -> None:
        """Look at everything after a step of somebody (None: of time)."""
        wrong = [each for each in self.logs if each["log_level"] == "error"]
        assert not wrong, wrong
        with Storage.unit(self.life.storage) as unit:
            self._renders(unit)
            self._one_talk(unit.connection)
            self._nothing_failed(unit.connection)
            self._each_moment_once()
            self._all_delivered(unit.connection)
            self._in_whose_hands(unit, actor)
            self._count(unit.connection)

    def rests(self) -> None:
        """Nothing that was due waits any more, and every id in every row points to something."""
        with Storage.unit(self.life.storage) as unit:
            self._nothing_overdue(unit.connection)
            for name, table in _tables.items():
                for column in table.columns:
                    target = _TARGETS.get(column.name)
                    if target is None or (name, column.name) in _MAY_DANGLE:
                        continue
                    known = select(_tables[target].c.id)
                    lost = select(func.count()).where(column.is_not(None), column.not_in(known))
                    count = unit.connection.execute(lost).scalar()
                    assert not count, f"{count} of {name}.{column.name} point to nothing"

    def _renders(self, unit: Unit) -> None:
        """Every message can be said in both languages."""
        life, outbox = self.life, _tables["outbox"]
        new = select(outbox.c.id).where(outbox.c.number > self._rendered)
        for row_id in unit.connection.execute(new).scalars().all():
            row = unit.outbox.find(row_id)
            assert row is not None
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
        newest = unit.connection.execute(select(func.max(outbox.c.number))).scalar()
        self._rendered = newest or 0

    def _one_talk(self, connection: Connection) -> None:
        talks = _tables["conversation"]
        many = (
            select(talks.c.account_id)
            .where(talks.c.state == "open")
            .group_by(talks.c.account_id)
            .having(func.count() > 1)
        )
        assert not connection.execute(many).all(), "somebody has two open talks"

    def _nothing_failed(self, connection: Connection) -> None:
        seen, moments, outbox = _tables["seen_event"], _tables["moment"], _tables["outbox"]
        for what in (
            select(seen.c.event_id).where(seen.c.failed.is_(True)),
            select(moments.c.kind).where(moments.c.state == "failed"),
            select(outbox.c.kind).where(outbox.c.state == "unknown"),
        ):
            found = connection.execute(what).all()
            assert not found, f"failed: {found}"

    def _each_moment_once(self) -> None:
        twice = [each for each, times in self.life.happened.items() if times > 1]
        assert not twice, f"happened more than once: {twice}"

    def _nothing_overdue(self, connection: Connection) -> None:
        now, moments = self.life.clock.now(), _tables["moment"]
        late = select(moments.c.kind, moments.c.due_at).where(
            moments.c.state == "planned", moments.c.due_at <= now
        )
        found = connection.execute(late).all()
        assert not found, f"still to happen at {now}: {found}"

    def _all_delivered(self, connection: Connection) -> None:
        now, outbox = self.life.clock.now(), _tables["outbox"]
        waits = select(outbox.c.kind, outbox.c.state).where(
            outbox.c.state.in_(("due", "leased", "sending")), outbox.c.due_at <= now
        )
        found = connection.execute(waits).all()
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
        owners = {
            row.id: row.owner_id
            for row in unit.connection.execute(
                select(_tables["support_group"].c.id, _tables["support_group"].c.owner_id)
            )
        }
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
        for row in connection.execute(_STANDS):
            self._reach(row.what + row.state, str(row.id))
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
            select(literal(what).label("what"), column.label("id"), state.label("state"))
            for what, column, state in parts
        )
    )


_STANDS = _stands()


def _standing(connection: Connection) -> Standing:
    members, tasks = _tables["member"].columns, _tables["task"].columns
    summaries = _tables["summary"].columns
    return Standing(
        members={
            row.id: (row.state, row.account_id, row.group_id)
            for row in connection.execute(
                select(members.id, members.state, members.account_id, members.group_id)
            )
        },
        tasks={
            row.id: (row.state, row.member_id, row.group_id)
            for row in connection.execute(
                select(tasks.id, tasks.state, tasks.member_id, tasks.group_id)
            )
        },
        released={
            (row.id, row.group_id)
            for row in connection.execute(
                select(summaries.id, summaries.group_id).where(summaries.state == "released")
            )
        },
    )


def _pieces(unit: Unit, row: OutboxRow) -> Iterator[tuple[str, UUID | None]]:
    """Give what a message of the bot's own accord is about: several things where gathered."""
    if not row.own_accord:
        return
    if row.kind != GATHERED:
        yield row.kind, row.subject_id
        return
    things = from_json(row.said).text.args["things"]
    for piece in things.lines if isinstance(things, Lines) else ():
        if isinstance(piece, Text) and "moment" in piece.args:
            moment = unit.moments.find(UUID(str(piece.args["moment"])))
            if moment is not None:
                yield moment.kind, moment.subject_id


def _needless(
    unit: Unit, kind: str, subject_id: UUID | None, reader_id: UUID, now: datetime
) -> str | None:
    """Say why somebody need not be told: they answered, or it is over."""
    if kind == "tasks-due":
        task = unit.tasks.find(subject_id)
        if task is None or task.state is not TaskState.ACCEPTED:
            return "the task is over"
    if kind in ("day-reminder", "asked-again"):
        meeting = unit.meetings.find(subject_id)
        if meeting is None:
            return "no such meeting"
        member = unit.members.first(
            group_id=meeting.group_id, account_id=reader_id, state=MemberState.IN
        )
        if member is None:
            return "they are not in the group"
        if kind == "day-reminder":
            if meeting.state is not MeetingState.PLANNED:
                return f"the meeting is {meeting.state}"
            coming = unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
            if coming is not None and coming.coming == "no" and member.role is not Role.OWNER:
                return "they can't come, and said so"
        elif meeting.state is not MeetingState.FINDING:
            return "the day is known"
        else:
            votes = unit.votes.where(meeting_id=meeting.id, member_id=member.id)
            if len(votes) >= unit.options.count(meeting_id=meeting.id):
                return "they answered"
    return None
