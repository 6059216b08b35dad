"""For somebody without the app the owner taps in what they answered, marked so."""

from dataclasses import dataclass
from uuid import UUID

from domain.attendance import Coming
from domain.meetings import MeetingState
from domain.rights import Action
from handlers.day.poll import answering, voting
from handlers.day.rows import (
    Given,
    attendance_of,
    begin_about,
    meeting_of_talk,
    others,
)
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, each_of
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Text, text

_STATES = (MeetingState.FINDING, MeetingState.PLANNED)


@dataclass(frozen=True, slots=True)
class Helped:
    """Somebody without the app, and what there is to answer. No poll: whether they come."""

    id: UUID
    name: str
    poll: voting.Poll | None


@dataclass(frozen=True, slots=True)
class Help:
    """Whom the owner may answer for. `day`: of the planned meeting."""

    people: tuple[Helped, ...]
    day: Text | None


@dataclass(frozen=True, slots=True)
class Helping:
    """What somebody without the app answered."""

    member_id: UUID
    answers: tuple[Given, ...]
    coming: Coming | None


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to tap in what somebody without the app answered."""
    begin_about(turn, meeting_id, "answer-for", Action.ANSWER_FOR_OTHERS, *_STATES)


def view(turn: Turn) -> Help:
    """Give the members without the app, and what they can be asked now."""
    meeting = meeting_of_talk(turn, *_STATES)
    if meeting is None:
        return Help((), None)
    is_finding = meeting.state is MeetingState.FINDING
    helped = [
        Helped(
            each.id, each.name, answering.poll_for(turn, each, each.name) if is_finding else None
        )
        for each in others(turn, meeting)
        if each.account_id is None
    ]
    return Help(tuple(helped), None if is_finding else text("day-itself", day=meeting.begins_local))


def answer_for(given: Help) -> Talk[Helping | None]:
    """Ask who, and what they answered."""
    if not given.people:
        return None
    whom = given.people[0]
    if len(given.people) > 1:
        member_id = yield from ask(
            "poll-for-whom", OneOf([Option(each.id, each.name) for each in given.people])
        )
        whom = next(each for each in given.people if each.id == member_id)
    if given.day is None:
        answers = yield from voting.answer(whom.poll)
        return Helping(whom.id, answers, None)
    coming = yield from ask(
        f"day-do-they-come:{whom.id}", each_of(Coming, "day-they"), name=whom.name, day=given.day
    )
    return Helping(whom.id, (), coming)


def answered(turn: Turn, given: Helping | None) -> None:
    """Keep it, with who tapped it in."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, *_STATES)
    member = None if given is None else turn.unit.members.find(given.member_id)
    if meeting is None or given is None or member is None or not member.is_in:
        turn.say(text("day-no-more"), group_id=group.id)
        return
    if meeting.state is MeetingState.FINDING and given.answers:
        answering.keep(turn, meeting, member, given.answers)
        see = tap(text("poll-see"), "day-look", meeting.id)
    elif meeting.state is MeetingState.PLANNED and given.coming is not None:
        attendance = attendance_of(turn, meeting, member)
        attendance.coming = given.coming
        attendance.entered_by_id = turn.account.id
        turn.unit.attendances.save(attendance)
        see = tap(text("day-see-meeting"), "day-look", meeting.id)
    else:
        turn.say(text("day-no-more"), group_id=group.id)
        return
    turn.say(text("poll-written-for", name=member.name), [see], group_id=group.id)
