"""How a meeting is said: when, where, how long, and who."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from domain.clock import local_in
from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member
from domain.places import map_link
from domain.polls import Option
from handlers.day.finding.saying import time_said
from handlers.day.rows import others, owner_of
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text, variant


def owner_said(group: Group, reader: Member) -> Text | str:
    """Say whose group it is, towards a member; an owner may have given no name.

    In the chat of a professional nobody is named, unless they ask (METHOD.md, what every person
    gets).
    """
    is_nameless = reader.hears_nameless or not group.owner_name
    return text("day-owner") if is_nameless else group.owner_name


def group_said(group: Group, reader: Member) -> Text:
    """Say which group it is, towards a member; to a professional nobody is named."""
    if reader.hears_nameless or not group.owner_name:
        return text("day-a-group-of-yours")
    return group_asked_for(group)


def group_asked_for(group: Group) -> Text:
    """Say which group it is, to a member who asks."""
    if not group.owner_name:
        return text("day-a-group-of-yours")
    return text("day-group-of", owner=group.owner_name)


def meeting_said(meeting: Meeting, group: Group, reader: Member) -> Text:
    """Say what kind of meeting it is, of which group, towards a member."""
    return variant("kinds-of", meeting.kind.value, group=group_said(group, reader))


def meeting_asked_for(meeting: Meeting, group: Group) -> Text:
    """Say what kind of meeting it is, of which group, to a member who asks."""
    return variant("kinds-of", meeting.kind.value, group=group_asked_for(group))


def which_group(meeting: Meeting, reader: Member) -> list[list[Tap]]:
    """Give the button with which a professional asks whose group it is."""
    if not reader.hears_nameless:
        return []
    return [[tap(text("day-which-group"), "day-look", meeting.id)]]


def option_said(option: Option, meeting: Meeting) -> Text:
    """Say a day to choose from, with its length where that differs from the meeting's."""
    is_usual = option.minutes == meeting.minutes
    return time_said(option.starts_local, None if is_usual else option.minutes)


def when_for(meeting: Meeting, zone: str) -> datetime | Text:
    """Give the wall time of a planned meeting, and where a reader's clock differs theirs too."""
    there = meeting.begins_local
    assert meeting.starts_at is not None
    yours = local_in(zone, meeting.starts_at)
    return there if yours == there else text("reminders-both-times", day=there, yours=yours)


def when_to(turn: Turn, meeting: Meeting, reader: Member) -> datetime | Text:
    """Give when a meeting is, towards a member."""
    account = turn.unit.accounts.find(reader.account_id)
    return when_for(meeting, meeting.zone if account is None else account.zone)


def good_to_know(meeting: Meeting, reader: Member) -> tuple[Text, ...]:
    """Say what to bring and how to get there. A professional sees it when they ask."""
    if not meeting.good_to_know or reader.hears_nameless:
        return ()
    return (text("reminders-good-to-know", words=meeting.good_to_know),)


def where(meeting: Meeting) -> Text:
    """Say where it is, with a way to find it; or that nobody knows yet."""
    if meeting.video_link is not None:
        return text("kinds-on-screen")
    if not meeting.place:
        return text("day-at-nowhere-yet")
    found = map_link(meeting.place)
    if found is None:
        return text("day-at", place=meeting.place)
    return text("kinds-at-map", place=meeting.place, map=found)


def where_own(meeting: Meeting) -> Text:
    """Say where it is, to the owner, who sees the link of a screen as well."""
    if meeting.video_link is None:
        return where(meeting)
    return text("kinds-screen-own", link=meeting.video_link)


def label_said(meeting: Meeting) -> Text:
    """Name a meeting on a button, among others."""
    kind = variant("kinds-name", meeting.kind.value)
    if meeting.starts_local is None:
        return text("kinds-label-finding", kind=kind)
    return text("kinds-label-planned", kind=kind, day=meeting.starts_local)


def where_for(meeting: Meeting, reader: Member) -> Text:
    """Say where it is, towards a member. A professional asks for it: "bij Anna thuis" names."""
    return text("day-at-asked-for") if reader.hears_nameless and meeting.place else where(meeting)


def about_for(turn: Turn, group: Group, meeting: Meeting, reader: Member) -> Text | Lines:
    """Say where it is, and with whom where not everybody takes part, towards a member."""
    here = where_for(meeting, reader)
    if reader.hears_nameless or not meeting.with_ids:
        return here
    return Lines((here, text("kinds-with", names=company(turn, group, meeting, reader))))


def company(turn: Turn, group: Group, meeting: Meeting, reader: Member) -> list[Argument]:
    """Name those with whom somebody meets."""
    owner = owner_of(turn, group)
    named: list[Argument] = [each.name for each in others(turn, meeting) if each.id != reader.id]
    if meeting.takes_part(owner) and owner.id != reader.id:
        named.insert(0, owner_said(group, reader))
    return named


def names(reader_id: UUID, members: Iterable[Member]) -> list[Argument]:
    """Name people towards whoever plans: `reader_id` is their account, and they are "jij"."""
    return [
        text("day-you") if each.account_id == reader_id else each.name or text("common-who-asked")
        for each in members
    ]


@dataclass(frozen=True, slots=True)
class Reached:
    """Somebody who would be asked or told, as a talk may know them."""

    id: UUID
    name: str = field(repr=False)
    account_id: UUID | None


def reached(members: Iterable[Member]) -> tuple[Reached, ...]:
    """Give no more of people than how they are called and reached."""
    return tuple(Reached(each.id, each.name, each.account_id) for each in members)


def without_app(members: Iterable[Member | Reached]) -> list[Argument]:
    """Name those for whom the owner fills in the answers."""
    return [each.name for each in members if each.account_id is None]


def with_app(members: Iterable[Member | Reached]) -> list[Argument]:
    """Name those who hear from the bot."""
    return [each.name for each in members if each.account_id is not None]


def heard_by(members: Sequence[Member] | Sequence[Reached]) -> tuple[Text, ...]:
    """Say who will hear it from the bot, and who from the owner."""
    said = []
    if here := with_app(members):
        said.append(text("day-hear-here", names=here))
    if elsewhere := without_app(members):
        said.append(text("day-hear-elsewhere", names=elsewhere))
    return tuple(said) or (text("day-hear-nobody"),)


def asked_by(members: Sequence[Member] | Sequence[Reached]) -> tuple[Text, ...]:
    """Say whom the bot will ask, and whom the owner."""
    said = []
    if here := with_app(members):
        said.append(text("day-ask-here", names=here))
    if elsewhere := without_app(members):
        said.append(text("day-ask-elsewhere", names=elsewhere))
    return tuple(said)
