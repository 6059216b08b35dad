"""Those who were not there: they get what the owner wants them to have, and nothing before."""

from datetime import datetime
from uuid import UUID

from domain.attendance import Attendance, were_there
from domain.bookkeeping import Audience, Moment, OutboxRow
from domain.clock import day_in
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.rights import Action
from domain.sharing import Thing
from domain.sleeping import Deed, WaitingDeed
from domain.summaries import SummaryState, may_read
from handlers.followup.when_met import when_met
from handlers.shared.sleeping import sleeps_on
from handlers.talk.access import NotAllowed, may_have
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Said, Tap, Text, text
from storage.unit import Unit

KIND = "absent"
AGREED, NEXT = "agreed", "next"
_THINGS = {AGREED: Thing.AGREEMENTS, NEXT: Thing.CALENDAR}


def ask_owner(turn: Turn, moment: Moment) -> Said | None:
    """Ask the owner, once, what those may have who were not there; None where all were."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.absent_settled:
        return None
    names = [each.name for each in _absent(turn, meeting) if each.name]
    if not names:
        return None
    label = text("followup-absent-label")
    return Said(
        text("followup-absent", when=when_met(turn, meeting), names=names), label=label
    ).with_rows(*_choices(turn, meeting))


def choose(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Show what they would get; on yes, tell them. The owner may also see to it themselves."""
    group, _, meeting = turn.look_up(turn.unit.meetings, meeting_id, Action.CHANGE_SHARING)
    what, _, sure = which.partition(".")
    if meeting.absent_settled or meeting.state is not MeetingState.ENDED:
        turn.tell("common-old-button")
    elif what == "self":
        _settled(turn, meeting)
        turn.change_pressed(text("followup-absent-self"))
    elif what == "back" or message(turn, group, meeting, what) is None:
        names = [each.name for each in _absent(turn, meeting) if each.name]
        turn.change_pressed(
            text("followup-absent", when=when_met(turn, meeting), names=names),
            *_choices(turn, meeting),
        )
    elif sure == "yes":
        if not sleeps_on(turn, Deed.TELL_ABSENT, group.id, meeting.id, what=what):
            _tell(turn, group, meeting, what)
    else:
        _preview(turn, group, meeting, what)


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Tell it now, if there is still something to tell and the owner said nothing else since."""
    group, _ = turn.in_group()
    meeting = turn.unit.meetings.find(waiting.subject_id)
    if meeting is None or meeting.absent_settled:
        return
    if message(turn, group, meeting, waiting.about["what"]) is not None:
        _tell(turn, group, meeting, waiting.about["what"])


def look(turn: Turn, meeting_id: UUID | None, what: str) -> None:
    """Show it to a professional who asks for what there is for them."""
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None or what not in _THINGS:
        raise NotAllowed(Action.SEE_MENU)
    group, member = turn.access(Action.SEE_MENU, meeting.group_id, meeting.id)
    told = turn.unit.outbox.where(
        account_id=turn.account.id, kind=KIND, subject_id=meeting.id, limit=1
    )
    said = message(turn, group, meeting, what)
    if not told or said is None or not may_have(turn.unit, turn.now, member, _THINGS[what]):
        raise NotAllowed(Action.SEE_MENU, group.id)
    turn.say(said, group_id=group.id, audience=Audience.MEMBER, thing=_THINGS[what])


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when it leaves, whether there was such a meeting; sharing is looked at too."""
    meeting = unit.meetings.find(row.subject_id)
    return meeting is not None and meeting.state is MeetingState.ENDED


def message(turn: Turn, group: Group, meeting: Meeting, what: str) -> Text | None:
    """Say what was agreed, or when the next time is, as somebody who was not there gets it."""
    owner = group.owner_name or text("common-who-asked")
    following = _next(turn, meeting)
    next_line: list[Argument] = (
        [] if following is None else [text("followup-next", starts=following)]
    )
    agreed = turn.unit.agreements.where(meeting_id=meeting.id, order_by=("created_at",))
    if what == AGREED and agreed:
        lines: list[Argument] = [text("followup-agreed-line", what=each.text) for each in agreed]
        return text("followup-for-absent", owner=owner, lines=Lines((*lines, *next_line)))
    if what == NEXT and next_line:
        return text("followup-for-absent-next", owner=owner, lines=Lines(tuple(next_line)))
    return None


def _preview(turn: Turn, group: Group, meeting: Meeting, what: str) -> None:
    said = message(turn, group, meeting, what)
    assert said is not None
    reached, by_hand = _reached(turn, meeting, what)
    who: list[Argument] = []
    if reached:
        who.append(text("followup-goes-to", names=[each.name for each in reached]))
    if by_hand:
        who.append(text("followup-by-you", names=[each.name for each in by_hand]))
    turn.change_pressed(
        text("followup-shall-tell", message=said, who=Lines(tuple(who))),
        [
            tap(text("followup-yes-tell"), "absent", meeting.id, f"{what}.yes"),
            tap(text("followup-back"), "absent", meeting.id, "back"),
        ],
    )


def _tell(turn: Turn, group: Group, meeting: Meeting, what: str) -> None:
    said = message(turn, group, meeting, what)
    assert said is not None
    reached, by_hand = _reached(turn, meeting, what)
    if what == AGREED:
        _note_who_knows(turn, meeting, [*reached, *by_hand])
    for member in reached:
        if member.hears_nameless:
            see = tap(text("followup-look"), "absent-see", meeting.id, what)
            turn.say_to_member(
                member,
                text("followup-nameless"),
                [see],
                kind=KIND,
                subject_id=meeting.id,
                thing=_THINGS[what],
            )
        else:
            turn.say_to_member(member, said, kind=KIND, subject_id=meeting.id, thing=_THINGS[what])
    _settled(turn, meeting)
    if by_hand:
        names = [each.name for each in by_hand]
        turn.change_pressed(text("followup-told-both", names=names))
    else:
        turn.change_pressed(text("followup-told"))


def _note_who_knows(turn: Turn, meeting: Meeting, members: list[Member]) -> None:
    """Note that they may hear this at the table the next time, as those who were there."""
    known = {each.member_id: each for each in turn.unit.attendances.where(meeting_id=meeting.id)}
    for member in members:
        attendance = known.get(member.id) or turn.unit.attendances.add(
            Attendance(
                group_id=meeting.group_id,
                meeting_id=meeting.id,
                member_id=member.id,
                entered_by_id=turn.account.id,
            )
        )
        attendance.knows_agreed = True
        turn.unit.attendances.save(attendance)


def _reached(turn: Turn, meeting: Meeting, what: str) -> tuple[list[Member], list[Member]]:
    """Give whom the bot tells, and whom the owner tells: no app, or not shared with them."""
    absent = _absent(turn, meeting)
    reached = [
        each
        for each in absent
        if each.account_id is not None and may_have(turn.unit, turn.now, each, _THINGS[what])
    ]
    return reached, [each for each in absent if each not in reached]


def _absent(turn: Turn, meeting: Meeting) -> list[Member]:
    """Give who belongs to a meeting and was not ticked as there; whoever is away has rest.

    Where nobody was ticked, nobody knows who was there. Whoever gets the summary that was released
    has it from there.
    """
    here = were_there(turn.unit.attendances.where(meeting_id=meeting.id))
    if not here:
        return []
    day = day_in(meeting.zone, turn.now)
    members = turn.unit.members.where(
        group_id=meeting.group_id, state=MemberState.IN, order_by=("joined_at",)
    )
    held_at = meeting.ended_at or turn.now
    summary = turn.unit.summaries.first(meeting_id=meeting.id, state=SummaryState.RELEASED)
    return [
        each
        for each in members
        if each.role is Role.MEMBER
        and (summary is None or not may_read(each, summary))
        and each.id not in here
        and each.joined_at <= held_at
        and meeting.takes_part(each)
        and not each.is_away_on(day)
    ]


def _choices(turn: Turn, meeting: Meeting) -> list[list[Tap]]:
    rows = []
    if turn.unit.agreements.count(meeting_id=meeting.id):
        rows.append([tap(text("followup-give-agreed"), "absent", meeting.id, AGREED)])
    if _next(turn, meeting) is not None:
        rows.append([tap(text("followup-give-next"), "absent", meeting.id, NEXT)])
    rows.append([tap(text("followup-give-self"), "absent", meeting.id, "self")])
    return rows


def _next(turn: Turn, meeting: Meeting) -> datetime | None:
    planned = turn.unit.meetings.where(group_id=meeting.group_id, state=MeetingState.PLANNED)
    times = [
        each.starts_local
        for each in planned
        if set(each.with_ids) == set(meeting.with_ids)
        and each.starts_local is not None
        and each.starts_at is not None
        and each.starts_at > turn.now
    ]
    return min(times, default=None)


def _settled(turn: Turn, meeting: Meeting) -> None:
    meeting.absent_settled = True
    turn.unit.meetings.save(meeting)
