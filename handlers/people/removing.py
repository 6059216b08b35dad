"""Taking somebody out: silently, unless the owner wants a kind word to go.

The owner sees what that person still knows, and is offered another day or place.
"""

from uuid import UUID

from domain.bookkeeping import OutboxState
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState
from domain.rights import Action
from domain.sharing import Thing
from domain.sleeping import Deed, WaitingDeed
from handlers.people.looking import own_person, say
from handlers.people.words import time_of
from handlers.shared.leaving import let_go
from handlers.shared.sleeping import sleeps_on
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text

SILENT, KIND = "silent", "kind"


def ask(turn: Turn, member_id: UUID | None, how: str) -> None:
    """Ask whether somebody goes out, and show what they keep and would hear."""
    found = own_person(turn, member_id, Action.REMOVE_MEMBER)
    if found is None:
        return
    group, member = found
    stay = tap(text("people-out-no"), "people-one", member.id)
    if how == KIND and member.account_id is not None:
        what = text("people-out-preview", name=member.name, words=_kind_words(group, member))
        yes = tap(text("people-out-yes-kind"), "people-gone", member.id, KIND)
        say(turn, group, what, [yes], [stay])
        return
    rows = [[tap(text("people-out-yes"), "people-gone", member.id, SILENT)]]
    if member.account_id is not None:
        rows.append([tap(text("people-out-with-words"), "people-out", member.id, KIND)])
    lines: list[Argument] = [text("people-out-sure", name=member.name)]
    lines += ["", *_what_they_know(turn, group, member)]
    say(turn, group, text("people-page", lines=Lines(tuple(lines))), *rows, [stay])


def remove(turn: Turn, member_id: UUID | None, how: str) -> None:
    """Take somebody out, now or after a night."""
    found = own_person(turn, member_id, Action.REMOVE_MEMBER)
    if found is None:
        return
    group, member = found
    if not sleeps_on(turn, Deed.REMOVE, group.id, member.id, name=member.name, how=how):
        _remove(turn, group, member, how)


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Take out whom the owner slept on, if they are still in."""
    group, _ = turn.in_group()
    member = turn.unit.members.find(waiting.subject_id)
    if member is not None and member.is_in:
        _remove(turn, group, member, waiting.about["how"])


def _remove(turn: Turn, group: Group, member: Member, how: str) -> None:
    known = _known_meetings(turn, group, member)
    words, account_id = _kind_words(group, member), member.account_id
    led = let_go(turn, group, member, MemberState.REMOVED)
    is_told = how == KIND and account_id is not None
    if is_told:
        # They are in the group no more, so it is about no group of theirs.
        turn.say(words, to=account_id)
    lines: list[Argument] = [
        text("people-is-out-told" if is_told else "people-is-out", name=member.name)
    ]
    if led:
        lines.append(text("people-out-led", name=member.name))
    rows: list[list[Tap]] = []
    for meeting in known:
        lines += ["", _knows(meeting, member)]
        if meeting.state is MeetingState.PLANNED:
            rows.append(
                [
                    tap(text("people-other-day"), "day-move", meeting.id),
                    tap(text("people-other-place"), "day-place", meeting.id),
                ]
            )
    rows.append([tap(text("people-all"), "people", group.id)])
    say(turn, group, text("people-page", lines=Lines(tuple(lines))), *rows)


def _kind_words(group: Group, member: Member) -> Text:
    """Give the kind word; in a chat that may hold no names it has none."""
    if member.hears_nameless or not group.owner_name:
        return text("people-goodbye-nameless")
    return text("people-goodbye", name=member.name, owner=group.owner_name)


def _what_they_know(turn: Turn, group: Group, member: Member) -> list[Text]:
    """Say what somebody still knows afterwards."""
    known = [_knows(each, member) for each in _known_meetings(turn, group, member)]
    return [*known, text("people-keeps-chat", name=member.name)]


def _knows(meeting: Meeting, member: Member) -> Text:
    if meeting.state is MeetingState.FINDING:
        return text("people-knows-days", name=member.name)
    day = time_of(meeting)
    if meeting.place:
        return text("people-knows-both", name=member.name, day=day, place=meeting.place)
    return text("people-knows-day", name=member.name, day=day)


def _known_meetings(turn: Turn, group: Group, member: Member) -> list[Meeting]:
    """Give the meetings to come of which somebody knows when and where: they were told."""
    found = turn.unit.meetings.where(
        group_id=group.id,
        state=(MeetingState.FINDING, MeetingState.PLANNED),
        order_by=("created_at",),
    )
    return [
        each
        for each in found
        if (each.ends_at is None or each.ends_at > turn.now) and _was_told(turn, each, member)
    ]


def _was_told(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Whether word of a meeting reached somebody; without the app, the owner told them."""
    if not turn.unit.attendances.count(meeting_id=meeting.id, member_id=member.id):
        return False
    if member.account_id is None:
        return True
    said = turn.unit.outbox.where(
        account_id=member.account_id, subject_id=meeting.id, thing=Thing.CALENDAR
    )
    # What is sent is forgotten after a while: then it is long known.
    return not said or any(
        each.state in (OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.SENDING) for each in said
    )
