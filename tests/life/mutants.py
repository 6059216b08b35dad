"""Broken products, each in one way: a life by rules must find every one of them.

`python -m tests.life.mutants` breaks the product in each way, each in a process of its own, and
says after how many steps that was found; `python -m tests.life.mutants quiet blocked` takes these
two. LIFE_STEPS (2000) is when it gives up, SEED where the choices begin. It ends with 1 where one
was not found. What is broken here is broken in memory alone.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import bot.core
import bot.delivering.delivery
import bot.delivering.endings
import domain.agenda
import domain.meetings
import domain.preparing
import domain.quiet
import domain.sharing
import domain.summaries
import handlers.day.poll.asking_again
import handlers.day.poll.seeing
import handlers.day.reminders.reminding
import handlers.day.rows
import handlers.erase.coming_back
import handlers.goals.showing
import handlers.shared.around_meeting
import handlers.shared.erasing
import handlers.shared.leaving
import handlers.talk.access
import handlers.talk.daily
import handlers.talk.still_theirs
import handlers.tasks.handing
from domain.accounts import Account
from domain.bookkeeping import OutboxState, Planned
from domain.groups import GroupState
from domain.meetings import Meeting
from domain.members import Member, MemberState
from domain.rights import RIGHTS, Action, Right, Row
from domain.tasks import Task, TaskState
from messages.catalogue import Catalogue
from storage.claims import Claims
from storage.moments import Moments
from storage.outbox import Outbox
from storage.repository import Repository
from storage.storage import Storage
from storage.unit import Unit
from tests.life.__main__ import play
from tests.life.machine import GroupLife
from tests.life.playing import Missing

_OURS = ("bot", "domain", "handlers", "messages", "storage")


def _everywhere(old: Callable[..., Any], new: Callable[..., Any]) -> None:
    """Let every module of the product call something else."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in _OURS:
            for key, value in list(vars(module).items()):
                if value is old:
                    setattr(module, key, new)


def _always(old: Callable[..., Any], answer: Any) -> None:
    _everywhere(old, lambda *_, **__: answer)


def _property(owner: type, name: str, answer: Any) -> None:
    setattr(owner, name, property(lambda _: answer))


def _method(owner: type, name: str, answer: Any) -> None:
    setattr(owner, name, lambda *_, **__: answer)


def _any_member(unit: Unit, row: Any) -> Member | None:
    return unit.members.first(group_id=row.group_id, account_id=row.account_id)


def _removed_hear() -> None:
    """Messages leave for whoever was ever in the group; and who goes has nothing withdrawn."""
    _everywhere(handlers.talk.still_theirs.reader_of, _any_member)
    _always(handlers.talk.still_theirs._is_shared, True)
    _always(handlers.shared.leaving._withdraw, None)


def _removed_get_in() -> None:
    """Whoever was removed still does what members do."""

    def access(*args: Any, **given: Any) -> Any:
        turn, _, group_id = args[:3]
        member = turn.unit.members.first(group_id=group_id, account_id=turn.account.id)
        if member is not None and member.state is MemberState.REMOVED:
            group = turn.unit.groups.get(group_id)
            return group, member, handlers.talk.access.Allowed()
        return kept(*args, **given)

    kept = handlers.talk.access.access_group
    _everywhere(kept, access)


def _right(action: Action, right: Right, *columns: int) -> None:
    row = RIGHTS[action]
    rights = tuple(right if at in columns else each for at, each in enumerate(row.rights))
    RIGHTS[action] = Row(row.of, rights, row.thing, row.step)


def _once_a_day() -> None:
    """What is of the bot's own accord comes as often as there is something."""

    class Never:
        def __eq__(self, other: object) -> bool:
            return False

        __hash__ = None  # type: ignore[assignment]

    real = Account.__getattribute__

    def read(self: Account, name: str) -> Any:
        return Never() if name == "nudged_on" and _in_daily() else real(self, name)

    Account.__getattribute__ = read  # type: ignore[method-assign]


def _in_daily() -> bool:
    frame = sys._getframe(2)
    return frame.f_code.co_name == "_speak_once_a_day"


def _answered_again() -> None:
    """Whoever answered a poll is asked again."""

    def asked(turn: Any, meeting: Meeting) -> list[Member]:
        known = handlers.day.rows.attendances_of(turn, meeting)
        return [each for each in handlers.day.rows.others(turn, meeting) if each.id in known]

    _everywhere(handlers.day.rows.still_waited_for, asked)
    _everywhere(handlers.day.poll.asking_again.drop, lambda *_, **__: None)


def _no_is_reminded() -> None:
    """Whoever said that they can't come is reminded all the same."""
    real = handlers.shared.around_meeting.plan_reminders

    def plan(turn: Any, meeting: Meeting, account: Account, *, comes: bool) -> None:
        real(turn, meeting, account, comes=True)

    _everywhere(real, plan)
    kept = handlers.day.rows.attendance_of

    def unsure(*args: Any) -> Any:
        return kept(*args).model_copy(update={"coming": None})

    handlers.day.reminders.reminding.attendance_of = unsure  # type: ignore[attr-defined]


def _moment_lost() -> None:
    """A moment of three is over without having happened."""
    real = handlers.talk.daily.happen

    def happen(registry: Any, turn: Any, moment_id: Any) -> None:
        if moment_id.int % 3:
            real(registry, turn, moment_id)
            return
        moment = turn.unit.moments.find(moment_id)
        if moment is not None:
            handlers.talk.daily._done(turn, moment)

    _everywhere(real, happen)


def _reminder_unsaid() -> None:
    """A reminder happens, and says nothing."""
    _always(handlers.day.reminders.reminding.remind, None)


def _moment_not_planned() -> None:
    """What is planned for a reminder never reaches the table."""
    real = Moments.plan

    def plan(self: Moments, planned: Planned) -> None:
        if planned["kind"] != "day-reminder":
            real(self, planned)

    Moments.plan = plan  # type: ignore[method-assign]


def _moment_key_not_unique() -> None:
    """Planned again, a moment is there twice."""
    real = Moments.plan
    number = iter(range(10**9))

    def plan(self: Moments, planned: Planned) -> None:
        real(self, {**planned, "key": f"{planned['key']}{next(number)}"})

    Moments.plan = plan  # type: ignore[method-assign]


def _moment_twice() -> None:
    """A moment happens, and stays planned where the bot is started again."""
    real = Storage.erase_keys

    def erase_keys(self: Storage) -> None:
        with self.unit() as unit:
            for moment in unit.moments.where(state="done", kind="day-reminder"):
                moment.state = "planned"  # type: ignore[assignment]
                unit.moments.save(moment)
        real(self)

    Storage.erase_keys = erase_keys  # type: ignore[method-assign]


def _answer_lost() -> None:
    """An event counts as seen before what it brings about is committed: a kill loses it."""
    real = Unit.take_event

    def take_event(self: Unit, platform: str, event_id: str, *args: Any, **given: Any) -> bool:
        seen = event_id in _seen
        _seen.add(event_id)
        return real(self, platform, event_id, *args, **given) and not seen

    Unit.take_event = take_event  # type: ignore[method-assign]


_seen: set[str] = set()


def _outbox_twice() -> None:
    """Whoever takes the outbox over sends once more what was sent last."""
    real = Claims.recover

    def recover(self: Claims, *args: Any, **given: Any) -> int:
        outbox = self._outbox
        for row in outbox.where(state=OutboxState.SENT, order_by=("-created_at",), limit=3):
            outbox.mark(row.id, OutboxState.DUE)
        return real(self, *args, **given)

    Claims.recover = recover  # type: ignore[method-assign]


def _blocked() -> None:
    """Whoever blocks the bot is tried again with each message."""

    def unreachable(self: Any, unit: Unit, row_id: Any, term: int, account_id: Any) -> None:
        self.end(unit, row_id, term, OutboxState.DEAD, told=True)

    bot.delivering.endings.Endings.unreachable = unreachable  # type: ignore[method-assign]


def _hidden_hear() -> None:
    """Whoever took back their yes, or waits to be erased, hears all that comes."""
    _property(Account, "hears_only_answers", False)
    _always(handlers.talk.daily._is_held_back, False)
    Outbox.withdraw = lambda *_, **__: None  # type: ignore[method-assign, assignment]


def _hidden_group_speaks() -> None:
    """A group whose owner waits to be erased is there for its members."""
    Unit.state_of_group = lambda *_: GroupState.OPEN  # type: ignore[method-assign]
    Outbox.withdraw = lambda *_, **__: None  # type: ignore[method-assign, assignment]


def _wrong_language() -> None:
    """Everything is said in Dutch."""
    real = bot.delivering.delivery.Reader

    def reader(language: str, *args: Any, **given: Any) -> Any:
        return real("nl", *args, **given)

    bot.delivering.delivery.Reader = reader  # type: ignore[assignment, misc]


def _english_fails() -> None:
    """One text can't be said in English."""
    real = Catalogue.text

    def text(self: Catalogue, language: Any, key: str, *args: Any, **given: Any) -> str:
        if language == "en" and key == "tasks-owner-looks":
            raise KeyError(key)
        return real(self, language, key, *args, **given)

    Catalogue.text = text  # type: ignore[method-assign]


def _zone() -> None:
    """When a meeting is moved, its wall time is read as UTC."""

    def instant(local: Any, zone: str) -> Any:
        return local.replace(tzinfo=domain.meetings.UTC)

    _everywhere(domain.meetings.instant_of, instant)


def _reminder_does_not_move() -> None:
    """A meeting moves, and its reminders stay."""
    real = handlers.day.reminders.reminding.plan

    def plan(turn: Any, meeting: Meeting) -> None:
        if meeting.sequence == 0:
            real(turn, meeting)

    handlers.day.reminders.reminding.plan = plan


def _summary_by_members() -> None:
    """A member shares the summary of somebody else's group."""
    for action in (Action.PREPARE_SUMMARY, Action.RELEASE_SUMMARY):
        _right(action, Right.YES, 1, 2, 3)


def _left_out_is_read() -> None:
    """What the owner leaves out of a summary is in it for others."""

    def for_others(draft: Any) -> Any:
        return draft.model_copy(update={"left_out": [], "own_words": {}, "added": []})

    _everywhere(domain.summaries.for_others, for_others)


def _task_without_yes() -> None:
    """A task is somebody's as soon as it is offered."""
    for name in ("add", "save"):
        setattr(Repository, name, _accepting(getattr(Repository, name)))


def _accepting(real: Callable[..., Any]) -> Callable[..., Any]:
    def write(self: Any, record: Any) -> Any:
        if isinstance(record, Task) and record.state is TaskState.OFFERED and record.member_id:
            record.state = TaskState.ACCEPTED
        return real(self, record)

    return write


def _handed_without_yes() -> None:
    """A task that is handed over is the other's at once."""
    real = handlers.tasks.handing._hand_to

    def hand(turn: Any, group: Any, member: Any, task: Any, other: Any) -> None:
        real(turn, group, member, task, other)
        task.member_id, task.handed_to_id = other.id, None
        turn.unit.tasks.save(task)

    _everywhere(real, hand)


def _points_open() -> None:
    """What somebody proposes is on everybody's agenda at once."""
    real = domain.agenda.on_agenda

    def on_agenda(points: Any) -> Any:
        kept = list(points)
        return [*real(kept), *(each for each in kept if each.state in domain.agenda.WAITING)]

    _everywhere(real, on_agenda)


def _goals_open() -> None:
    """A goal that is the owner's alone is shown to whoever sees goals."""
    real = handlers.goals.showing.listed

    def listed(turn: Any, group: Any) -> Any:
        return [each.model_copy(update={"shared": True}) for each in real(turn, group)]

    _everywhere(real, listed)


def _never_erased() -> None:
    """Who waits to be erased stays."""
    _always(handlers.erase.coming_back.erase_in_time, None)


def _erased_stays_a_member() -> None:
    """Who is erased leaves their place in the group of others behind."""
    _always(handlers.shared.erasing._forget_member, None)


def _erased_is_kept() -> None:
    """Who is erased right now is still written to."""
    _always(handlers.shared.erasing._take_out_of_groups, None)


MUTANTS: Mapping[str, Callable[[], None]] = {
    "removed-hear": _removed_hear,
    "removed-get-in": _removed_get_in,
    "may-have": partial(_always, handlers.talk.access.may_have, True),
    "shares": partial(_always, domain.sharing.shares, True),
    "is-shared": partial(_always, handlers.talk.still_theirs._is_shared, True),
    "all-rights": partial(_always, handlers.talk.access.allowed_in, handlers.talk.access.Allowed()),
    "informed-take-part": partial(_method, Meeting, "takes_part", True),
    "map-for-members": partial(_right, Action.SEE_MAP, Right.YES, 1, 2, 3),
    "agenda-for-guests": partial(_right, Action.SEE_AGENDA, Right.YES, 1, 2, 3, 4, 5),
    "goals-for-all": partial(_right, Action.SEE_GOALS, Right.YES, 1, 2, 3, 4, 5),
    "paused-asked": partial(_method, Member, "is_away_on", False),
    "once-a-day": _once_a_day,
    "answered-again": _answered_again,
    "no-is-reminded": _no_is_reminded,
    "moment-lost": _moment_lost,
    "reminder-unsaid": _reminder_unsaid,
    "moment-not-planned": _moment_not_planned,
    "moment-key": _moment_key_not_unique,
    "moment-twice": _moment_twice,
    "answer-lost": _answer_lost,
    "outbox-twice": _outbox_twice,
    "summary-by-companion": partial(_right, Action.RELEASE_SUMMARY, Right.READY, 8),
    "summary-by-members": _summary_by_members,
    "left-out-is-read": _left_out_is_read,
    "poll-counts": partial(_always, handlers.day.poll.seeing.may_see_counts, True),
    "blocked": _blocked,
    "hidden-hear": _hidden_hear,
    "hidden-group": _hidden_group_speaks,
    "never-erased": _never_erased,
    "erased-stays": _erased_stays_a_member,
    "erased-kept": _erased_is_kept,
    "language": _wrong_language,
    "english-fails": _english_fails,
    "zone": _zone,
    "reminder-stays": _reminder_does_not_move,
    "circles": partial(_always, domain.preparing.may_read, True),
    "goals-open": _goals_open,
    "points-open": _points_open,
    "quiet": partial(_always, domain.quiet.is_quiet, False),
    "rest": partial(_method, Account, "rests_on", False),
    "names": partial(_property, Member, "hears_nameless", False),
    "task-without-yes": _task_without_yes,
    "handed-without-yes": _handed_without_yes,
}


def _find(name: str) -> int:
    """Break the product in one way, and play until it is found; 1: it was not."""
    most, number = int(os.environ.get("LIFE_STEPS", "2000")), int(os.environ.get("SEED") or 1)
    MUTANTS[name]()
    while sum(GroupLife.taken.values()) < most:
        try:
            error = play(number)
        except Missing as missing:
            # So broken that people do not even come together.
            error = missing
        done = sum(GroupLife.taken.values())
        if error is not None:
            why = " ".join(f"{type(error).__name__}: {error}".split())[:300]
            sys.stdout.write(f"{name}: {done} steps: {why}\n")
            return 0
        number += 1
    sys.stdout.write(f"{name}: NOT FOUND in {most} steps\n")
    return 1


def main(names: list[str]) -> int:
    """Look for each in a process of its own; 1 where one was not found."""
    lost = 0
    for name in names or MUTANTS:
        one = [sys.executable, "-m", "tests.life.mutants", "--one", name]
        lost += subprocess.run(one, check=False).returncode != 0
    sys.stdout.write(f"{len(names or MUTANTS) - lost} found, {lost} not\n")
    return 1 if lost else 0


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(_find(given[1]) if given[:1] == ["--one"] else main(given))
