"""What must be planned, and what must have been said once its time came: nothing falls away."""

from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, literal_column, select

from domain.accounts import Account, AccountState
from domain.bookkeeping import Moment, MomentState
from domain.groups import GroupState
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.sharing import Thing
from domain.tasks import TaskState
from handlers.talk.buttons import read_button
from storage import rows
from storage.prepared import Prepared
from storage.unit import Unit
from tests.life.leaving import Leaving
from tests.life.playing import Life
from tests.life.readers import is_shown, meets

_moments, _accounts = (rows.metadata.tables[each] for each in ("moment", "account"))
_WAITS_FOR = timedelta(minutes=15)
_AT_TABLE = timedelta(hours=4)
"""So long after the last page was turned, or it began, a meeting that nobody ends may go on."""
_SAME = (_moments.c.kind, _moments.c.account_id, _moments.c.subject_id, _moments.c.due_at)
_DONE = Prepared(
    select(_moments.c.id, _moments.c.due_at).where(_moments.c.state == literal_column("'done'"))
)
_TWICE = Prepared(
    select(*_SAME)
    .where(
        _moments.c.state == literal_column("'planned'"),
        # Put off for a day, the first of these two comes to where the second is.
        _moments.c.kind.not_in((literal_column("'asked-again'"), literal_column("'day-reminder'"))),
    )
    .group_by(*_SAME)
    .having(func.count() > literal_column("1"))
)
_GOING = Prepared(select(_accounts.c.id).where(_accounts.c.erases_at.is_not(None)))


class Planned:
    """Looks at what is planned in one life. Raises `AssertionError` with what is missing."""

    def __init__(self, life: Life, leaving: Leaving) -> None:
        """Begin with nothing that happened."""
        self.life = life
        self.leaving = leaving
        self._keys: set[str] = set()
        self._done: set[tuple[UUID, datetime]] = set()

    def hold(self, unit: Unit) -> None:
        """Look at everything that is planned, and at what happened since the last look."""
        self._each_once(unit)
        self._keys = {key for key, _ in self.life.happened}
        for row in _DONE.rows(unit.connection, {}):
            if row not in self._done:
                self._done.add(row)
                self._happened(unit, unit.moments.get(row[0]))
        for meeting in unit.meetings.where(state=MeetingState.PLANNED):
            self._reminded(unit, meeting)
        for account in _going(unit):
            if account.erases_at is not None and account.erases_at > self.life.clock.now():
                found = unit.moments.first(kind="forget-person", account_id=account.id)
                assert _is_planned(found, account.erases_at), f"{account.address} is never erased"
        self._asked_about_tasks(unit)

    def rests(self, unit: Unit) -> None:
        """Nobody is there any more who should be erased by now.

        Where the bot was away meanwhile, it first hears whether they came back: a quarter of an
        hour, and an hour more for each time that the clock was put back in it.
        """
        now = self.life.clock.now()
        latest = now + _WAITS_FOR + timedelta(hours=len(self.life.put_back))
        for account in _going(unit):
            moment = unit.moments.first(kind="forget-person", account_id=account.id)
            is_planned = moment is not None and moment.state is MomentState.PLANNED
            due_at = moment.due_at if moment is not None and is_planned else now
            assert now < due_at <= max(account.erases_at or now, latest), (
                f"{account.address} was to be erased at {account.erases_at}"
            )

    def _each_once(self, unit: Unit) -> None:
        found = _TWICE.rows(unit.connection, {})
        assert not found, f"planned more than once: {found}"

    def _happened(self, unit: Unit, moment: Moment) -> None:
        """What is over did happen; a reminder that was wanted then was said."""
        reader = unit.accounts.find(moment.account_id)
        if reader is None or reader.state is not AccountState.ACTIVE:
            return
        assert moment.key in self._keys, f"{moment.kind} is over, and never happened"
        if moment.kind != "day-reminder":
            return
        meeting = unit.meetings.find(moment.subject_id)
        if meeting is None or not self._can_hear(reader) or self._sits(unit, meeting.group_id):
            return
        for member in unit.members.where(group_id=meeting.group_id, account_id=reader.id):
            if self._comes(unit, meeting, member) and _starts_at(meeting) > self.life.clock.now():
                told = ("day-reminder", reader.id, meeting.id)
                assert told in self.leaving.heard, f"{reader.address} never heard of {meeting.id}"

    def _can_hear(self, reader: Account) -> bool:
        life = self.life
        is_away = life.jammed or reader.address in (*life.blocked, *life.resting)
        return reader.erases_at is None and reader.rests_until is None and not is_away

    def _sits(self, unit: Unit, group_id: UUID) -> bool:
        """Whether a group is at the table: what is said waits until they have left it."""
        now = self.life.clock.now()
        return any(
            each.step_at is None
            or now - each.step_at < _AT_TABLE
            or timedelta() < now - _starts_at(each) < _AT_TABLE
            for each in unit.meetings.where(group_id=group_id, state=MeetingState.RUNNING)
        )

    def _comes(self, unit: Unit, meeting: Meeting, member: Member) -> bool:
        """Whether somebody was asked or told, belongs there, and did not say no."""
        group = unit.groups.get(meeting.group_id)
        if meeting.state is not MeetingState.PLANNED or group.state is not GroupState.OPEN:
            return False
        coming = unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
        if member.state is not MemberState.IN or coming is None or coming.coming == "no":
            return False
        is_asked = meets(meeting, member) and is_shown(member, Thing.CALENDAR)
        is_away = member.paused_until is not None
        return member.role is Role.OWNER or (is_asked and not is_away)

    def _reminded(self, unit: Unit, meeting: Meeting) -> None:
        """Whoever comes is reminded the day before, at the hour and in the zone of their own."""
        now = self.life.clock.now()
        for member in unit.members.where(group_id=meeting.group_id, state=MemberState.IN):
            account = unit.accounts.find(member.account_id)
            if account is None or not account.reminds_day:
                continue
            if not self._comes(unit, meeting, member):
                continue
            # They are back this very moment: their reminders are planned anew in the next.
            if unit.moments.first(
                kind="back-again", account_id=account.id, subject_id=meeting.id, state="planned"
            ):
                continue
            zone = ZoneInfo(account.zone)
            # Midnight may come once more: then it was that day already.
            days = {_day(each, zone) for each in (now, *self.life.put_back)}
            day = _starts_at(meeting).astimezone(zone).date() - timedelta(days=1)
            due_at = datetime.combine(day, time(account.nudge_hour), zone)
            # Once more in an hour that was put back, it came already.
            if due_at > self.life.clock.now() and self.life.came_at(due_at) == 1:
                found = unit.moments.first(key=f"day-reminder:{account.id}:{meeting.id}:")
                # Something else came earlier that day, and brought it along; or their hour changed.
                was_told = (
                    found is not None
                    and (found.id, found.due_at) in self._done
                    and _day(found.due_at, zone) == day
                    and day in days
                )
                assert was_told or _is_planned(found, due_at), (
                    f"{account.address} is not reminded at {due_at}, but {_when(found)}"
                )

    def _asked_about_tasks(self, unit: Unit) -> None:
        """Whoever said yes to a task is asked about it on its day, by themselves or the owner.

        Not so where somebody said that they do not want to be asked, or chose another day for it.
        """
        pressed = [read_button(each.button) for _, each in self.life.events if each.button]
        again = [each for each in pressed if each and each[0] == "task-again"]
        left = {task_id for _, task_id, which in again if which in ("no", "day")}
        chosen = {task_id for _, task_id, _ in again}
        for task in unit.tasks.where(state=TaskState.ACCEPTED):
            member = unit.members.find(task.member_id)
            if task.due_on is None or task.asked or member is None or not member.is_in:
                continue
            if task.id in left:
                continue
            group = unit.groups.get(task.group_id)
            account = unit.accounts.get(member.account_id or group.owner_id)
            zone = ZoneInfo(account.zone)
            if task.due_on <= self.life.clock.now().astimezone(zone).date():
                continue
            due_at = datetime.combine(task.due_on, time(account.nudge_hour), zone)
            found = unit.moments.first(key=f"tasks-due:{account.id}:{task.id}:")
            if task.id in chosen and found is not None:
                due_at = max(due_at, found.due_at)
            assert _is_planned(found, due_at), f"{account.address}: no question at {due_at}"


def _going(unit: Unit) -> list[Account]:
    """Give who waits to be erased."""
    return [unit.accounts.get(each) for (each,) in _GOING.rows(unit.connection, {})]


def _starts_at(meeting: Meeting) -> datetime:
    assert meeting.starts_local is not None
    return meeting.starts_local.replace(tzinfo=ZoneInfo(meeting.zone), fold=0)


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()


def _when(moment: Moment | None) -> str:
    return "never" if moment is None else f"{moment.state} for {moment.due_at}"


def _is_planned(moment: Moment | None, due_at: datetime) -> bool:
    planned = moment is not None and moment.state is MomentState.PLANNED
    return planned and moment is not None and moment.due_at == due_at
