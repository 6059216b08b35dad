"""How a meeting is said: when, where, how long, and who."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.groups import Group, Member, Role
from domain.meetings import Meeting, Option
from handlers.day.days import time_said
from messages.said import Argument, Text, text


def owner_said(group: Group) -> Text | str:
    """Say whose group it is; an owner may have given no name."""
    return group.owner_name or text("day-owner")


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
