"""How a meeting is said: when, where, how long, and who."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.groups import Group, Member, Role
from domain.meetings import Meeting, Option
from handlers.day.days import time_said
from handlers.talk.turn import tap
from messages.said import Argument, Tap, Text, text


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


def which_group(meeting: Meeting, reader: Member) -> list[list[Tap]]:
    """Give the button with which a professional asks whose group it is."""
    if not reader.hears_nameless:
        return []
    return [[tap(text("day-which-group"), "day-look", meeting.id)]]


def option_said(option: Option, meeting: Meeting) -> Text:
    """Say a day to choose from, with its length where that differs from the meeting's."""
    is_usual = option.minutes == meeting.minutes
    return time_said(option.starts_local, None if is_usual else option.minutes)


def when(meeting: Meeting) -> datetime:
    """Give the wall time of a planned meeting."""
    assert meeting.starts_local is not None
    return meeting.starts_local


def where(meeting: Meeting) -> Text:
    """Say where it is, or that nobody knows yet."""
    return text("day-at", place=meeting.place) if meeting.place else text("day-at-nowhere-yet")


def where_for(meeting: Meeting, reader: Member) -> Text:
    """Say where it is, towards a member. A professional asks for it: "bij Anna thuis" names."""
    return text("day-at-asked-for") if reader.hears_nameless and meeting.place else where(meeting)


def names(members: Iterable[Member]) -> list[Argument]:
    """Name people towards the owner, who is "jij"."""
    return [text("day-you") if each.role is Role.OWNER else each.name for each in members]


def without_app(members: Iterable[Member]) -> list[Argument]:
    """Name those for whom the owner fills in the answers."""
    return [each.name for each in members if each.account_id is None]


def with_app(members: Iterable[Member]) -> list[Argument]:
    """Name those who hear from the bot."""
    return [each.name for each in members if each.account_id is not None]


def heard_by(members: Sequence[Member]) -> tuple[Text, ...]:
    """Say who will hear it from the bot, and who from the owner."""
    said = []
    if here := with_app(members):
        said.append(text("day-hear-here", names=here))
    if elsewhere := without_app(members):
        said.append(text("day-hear-elsewhere", names=elsewhere))
    return tuple(said) or (text("day-hear-nobody"),)


def asked_by(members: Sequence[Member]) -> tuple[Text, ...]:
    """Say whom the bot will ask, and whom the owner."""
    said = []
    if here := with_app(members):
        said.append(text("day-ask-here", names=here))
    if elsewhere := without_app(members):
        said.append(text("day-ask-elsewhere", names=elsewhere))
    return tuple(said)
