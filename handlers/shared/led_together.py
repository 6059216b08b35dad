"""A meeting that two people lead together: when one of them can't, the other hears it."""

from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.sharing import Thing
from handlers.talk.turn import Turn
from messages.said import text


def lose_leader(turn: Turn, meeting: Meeting, member: Member) -> bool:
    """Let somebody lead a meeting no more, nor be asked to; say whether they were one of these.

    Whoever was to lead it with them hears, without a name or a reason, that they are alone: they
    said yes to less than that. The meeting is the caller's to save.
    """
    led_along = member.id in meeting.led_by
    was_asked_or_led = meeting.lose_leader(member.id)
    if led_along and meeting.state is MeetingState.PLANNED and meeting.starts_local is not None:
        for each in meeting.led_by:
            other = turn.unit.members.find(each)
            if other is not None and other.is_in and other.role is not Role.OWNER:
                turn.say_to_member(
                    other,
                    text("posts-alone-now", day=meeting.starts_local),
                    subject_id=meeting.id,
                    thing=Thing.CALENDAR,
                )
    return was_asked_or_led
