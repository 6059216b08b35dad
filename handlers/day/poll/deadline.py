"""The last day for answers: the owner then hears how it stands. It decides nothing."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.day.poll import asking_again
from handlers.day.poll.standing import head_of
from handlers.day.rows import attendances_of, begin_about, meeting_of_talk, options_of
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, Read
from handlers.talk.questions import NotUnderstood, Option, Place, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from handlers.talk.vague_days import last_days
from messages.said import Said, text
from scheduling.reading import Reason, read_due

PASSED = "last-day"


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to say until when answers are waited for."""
    begin_about(turn, meeting_id, "poll-until", Action.PLAN_MEETING, MeetingState.FINDING)


def view(turn: Turn) -> bool:
    """Say whether a day is still being looked for."""
    return meeting_of_talk(turn, MeetingState.FINDING) is not None


def until(is_open: bool) -> Talk[date | None]:
    """Ask for the last day; "before Friday" may be that day or the one before it."""
    days: tuple[date, ...] = ()
    while is_open and len(days) != 1:
        if days:
            options = [Option(each.isoformat(), text("day-itself", day=each)) for each in days]
            options.append(Option("", text("day-otherwise")))
            which = yield from ask("day-which", OneOf(options, columns=1))
            days = (date.fromisoformat(which),) if which else ()
            continue
        found = yield from ask_or_skip(
            "poll-until-when", Read(_read, _laid, _taken), skip="poll-no-last-day"
        )
        if found is None:
            return None
        days = found
    return days[0] if days else None


def kept(turn: Turn, last_on: date | None) -> None:
    """Keep the last day, and plan what follows from it."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None:
        turn.say(text("day-no-more"), group_id=group.id)
        return
    meeting.answer_by_on = last_on
    turn.unit.meetings.save(meeting)
    plan(turn, group, meeting)
    asking_again.plan_anew(turn, meeting)
    what = text("poll-until-none") if last_on is None else text("poll-until-kept", day=last_on)
    turn.say(what, [tap(text("poll-back"), "day-look", meeting.id)], group_id=group.id)


def plan(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Plan to tell the owner how it stands, on the morning after the last day."""
    if meeting.answer_by_on is None or len(attendances_of(turn, meeting)) < 2:
        drop(turn, group, meeting)
        return
    owner = turn.unit.accounts.get(group.owner_id)
    turn.plan_nudge(
        PASSED,
        meeting.answer_by_on + timedelta(days=1),
        owner,
        group_id=group.id,
        subject_id=meeting.id,
    )


def drop(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Plan nothing for after the last day."""
    turn.unplan(PASSED, account_id=group.owner_id, subject_id=meeting.id)


def tell(turn: Turn, moment: Moment) -> Said | None:
    """Tell the owner how it stands after the last day; late answers still count."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    group = None if meeting is None else turn.unit.groups.find(meeting.group_id)
    if meeting is None or group is None or meeting.state is not MeetingState.FINDING:
        return None
    if not options_of(turn, meeting):
        return None
    said = Said(
        text("poll-until-passed", head=head_of(turn, group, meeting)),
        label=text("poll-until-label"),
    )
    return said.with_rows([tap(text("poll-see"), "day-look", meeting.id)])


def _read(typed: str, place: Place) -> tuple[date, ...]:
    """Read the last day: each that may be meant. Raises `NotUnderstood`."""
    return last_days(typed, place, _read_exact)


def _read_exact(typed: str, place: Place) -> tuple[date, ...]:
    reading = read_due(typed, place.now, place.zone)
    days = reading.possible_days
    today = place.now.astimezone(place.zone).date()
    if reading.reason is Reason.PAST or (days and max(days) < today):
        raise NotUnderstood(text("day-refused-past"))
    return tuple(each for each in days if each >= today)


def _laid(days: tuple[date, ...]) -> list[str]:
    return [each.isoformat() for each in days]


def _taken(kept_days: Any) -> tuple[date, ...]:
    return tuple(date.fromisoformat(each) for each in kept_days)
