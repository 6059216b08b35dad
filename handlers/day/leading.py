"""Who leads the meeting: asked, never appointed (METHOD.md, step C)."""

from dataclasses import dataclass
from uuid import UUID

from domain.groups import Group, Member, Role
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.rows import meeting_of_talk, others, own_meeting
from handlers.day.words import owner_said, when
from handlers.talk.kinds import OneOf, YesOrNo
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn, tap
from messages.said import text

LATER = "later"


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who may be asked to lead. `without_app`: the owner asks them, and taps in the answer."""

    owner_id: UUID
    members: tuple[tuple[UUID, str], ...]
    without_app: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom the owner would like to lead. `said_yes`: what somebody without the app answered."""

    member_id: UUID | None = None
    said_yes: bool | None = None


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to choose who leads."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if meeting is not None:
        turn.begin("who-leads", meeting.group_id, meeting=str(meeting.id))


def candidates(turn: Turn) -> Candidates | None:
    """Give who may be asked; None where the meeting is off meanwhile."""
    group, member = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None:
        return None
    found = others(turn, group.id, meeting)
    return Candidates(
        member.id,
        tuple((each.id, each.name) for each in found),
        frozenset(each.id for each in found if each.account_id is None),
    )


def who_leads(view: Candidates | None) -> Talk[Chosen]:
    """Ask whom the owner would like; of somebody without the app also what they said."""
    if view is None:
        return Chosen()
    offered: list[Option[UUID | str]] = [Option(view.owner_id, text("day-myself"))]
    for member_id, name in view.members:
        offered.append(Option(member_id, name))
    offered.append(Option(LATER, text("common-later")))
    whom = yield from ask("day-who-leads", OneOf(offered))
    if not isinstance(whom, UUID):
        return Chosen()
    if whom not in view.without_app:
        return Chosen(whom)
    name = dict(view.members)[whom]
    kind = YesOrNo(text("day-answer-was-yes"), text("day-rather-not"), {"name": name})
    said_yes = yield from ask(f"day-leads-they:{whom}", kind, name=name)
    return Chosen(whom, said_yes)


def chosen(turn: Turn, wanted: Chosen) -> None:
    """Ask whom the owner chose; nobody leads before they said yes."""
    group, owner = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    member = turn.unit.members.find(wanted.member_id)
    if meeting is None or member is None or not member.is_in or member.group_id != group.id:
        turn.say(text("day-lead-later"), group_id=group.id)
        return
    if member.id == owner.id or wanted.said_yes:
        _settle(turn, group, meeting, member)
        key = "day-lead-yourself" if member.id == owner.id else "day-lead-they"
        what = text(key, name=member.name) if member.id != owner.id else text(key)
        turn.say(what, group_id=group.id)
    elif member.account_id is None:
        turn.say(
            text("day-lead-said-no", name=member.name),
            [tap(text("day-somebody-else"), "day-lead", meeting.id)],
            group_id=group.id,
        )
    elif meeting.chair_id == member.id:
        turn.say(text("day-lead-they", name=member.name), group_id=group.id)
    else:
        _ask(turn, group, meeting, member)


def answer(turn: Turn, meeting_id: UUID | None, said: str) -> None:
    """Take the answer of whoever was asked to lead; the owner hears it."""
    meeting = own_meeting(turn, meeting_id, Action.SEE_MEETING, MeetingState.PLANNED)
    if meeting is None:
        return
    group, member = turn.in_group()
    if meeting.chair_asked_id != member.id:
        turn.tell("common-old-button")
        return
    if said == "yes":
        _settle(turn, group, meeting, member)
        turn.change_pressed(text("day-lead-thanks", day=when(meeting)))
        turn.say_to_owner(group, text("day-lead-said-yes", name=member.name, day=when(meeting)))
        return
    meeting.chair_asked_id = None
    turn.unit.meetings.save(meeting)
    turn.change_pressed(text("day-lead-no-thanks", owner=owner_said(group, member)))
    turn.say_to_owner(
        group,
        text("day-lead-said-no", name=member.name),
        [tap(text("day-somebody-else"), "day-lead", meeting.id)],
    )


def _ask(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    _release(turn, meeting, member)
    meeting.chair_asked_id = member.id
    turn.unit.meetings.save(meeting)
    turn.say_to_member(
        member,
        text("day-lead-asked", owner=owner_said(group, member), day=when(meeting)),
        [
            tap(text("day-lead-yes"), "day-led", meeting.id, "yes"),
            tap(text("day-rather-not"), "day-led", meeting.id, "no"),
        ],
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )
    turn.say(text("day-lead-asking", name=member.name), group_id=group.id)


def _settle(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    _release(turn, meeting, member)
    meeting.chair_id, meeting.chair_asked_id = member.id, None
    turn.unit.meetings.save(meeting)


def _release(turn: Turn, meeting: Meeting, member: Member) -> None:
    """Tell whoever was to lead, or was asked, that they need not."""
    for member_id in {meeting.chair_id, meeting.chair_asked_id} - {None, member.id}:
        earlier = turn.unit.members.find(member_id)
        if earlier is not None and earlier.is_in and earlier.role is not Role.OWNER:
            turn.say_to_member(
                earlier,
                text("day-lead-not-needed", day=when(meeting)),
                subject_id=meeting.id,
                thing=Thing.CALENDAR,
            )
    meeting.chair_id = None
