"""How people and what is shared with them are said."""

from domain.clock import day_in
from domain.meetings import Meeting
from domain.members import Member, MemberState, Role
from domain.sharing import Thing
from handlers.talk.turn import Turn
from messages.said import Text, text, variant


def people_of(turn: Turn, group_id: object) -> list[Member]:
    """Give who is in a group beside its owner, by name."""
    members = turn.unit.members.where(group_id=group_id, state=MemberState.IN)
    others = [each for each in members if each.role is not Role.OWNER]
    return sorted(others, key=lambda each: each.name.casefold())


def thing_said(thing: Thing) -> Text:
    """Say a kind of thing in everyday words."""
    return variant("people-thing", thing.value)


def of_thing(thing: Thing) -> Text:
    """Say a kind of thing within a sentence."""
    return variant("people-of-thing", thing.value)


def is_said(turn: Turn, member: Member) -> Text:
    """Say what somebody is here, in everyday words, and until when where there is an end."""
    what = _what_is_said(turn, member)
    if member.ends_on is None or member.role is Role.GUEST:
        return what
    return text("people-is-until", what=what, day=member.ends_on)


def _what_is_said(turn: Turn, member: Member) -> Text:
    if member.role is Role.MEMBER:
        return variant("people-is", member.kind.value)
    if member.role is Role.INFORMED:
        return text("people-is-informed")
    meeting = turn.unit.meetings.find(member.guest_at_id)
    if meeting is None or meeting.starts_local is None:
        return text("people-is-guest")
    return text("people-is-guest-on", day=meeting.starts_local)


def time_of(meeting: Meeting) -> Text:
    """Say when a meeting is, or that its day is still looked for."""
    if meeting.starts_local is None:
        return text("people-day-sought")
    return text("people-day", day=meeting.starts_local)


def is_away(turn: Turn, member: Member) -> bool:
    """Whether somebody said that they can't for a while, by the day of their group."""
    group = turn.unit.groups.get(member.group_id)
    return member.is_away_on(day_in(group.zone, turn.now))
