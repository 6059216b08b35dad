"""The group chat of a group: what is posted there, how it moves on, and how it ends.

It hears only what the owner chose, in words that name nobody. Each post is looked at once more
when it leaves (`may_post`).
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from domain.accounts import Account
from domain.bookkeeping import Audience, Moment, OutboxRow, Priority
from domain.group_chats import GroupChat, GroupChatState, Post, is_for_all
from domain.groups import GroupState
from domain.meetings import Meeting, MeetingState
from domain.reminders import Reminder, remind_at
from handlers.talk.turn import Turn
from messages.said import Said, Text, text, to_json
from storage.unit import Unit

REMINDER_MOMENT = "gchat-reminder"
FORGET_MOMENT = "gchat-forget"
"""Forgets a chat that the bot said goodbye to."""
FORGET_AFTER = timedelta(days=1)
GOODBYE = "gchat-bye"
"""The last message: the bot leaves with it."""
_OFF = "gchat-off"
_NEEDED = {
    "gchat-date": (Post.DATE,),
    "gchat-date-place": (Post.DATE, Post.PLACE),
    "gchat-reminder": (Post.REMINDER,),
    "gchat-reminder-place": (Post.REMINDER, Post.PLACE),
    _OFF: (Post.DATE,),
}
"""What the owner must have chosen for each kind of post."""


class News(StrEnum):
    """What became of a meeting."""

    FOUND = "found"
    MOVED = "moved"
    PLACED = "placed"
    OFF = "off"


def post(turn: Turn, meeting: Meeting, news: News) -> None:
    """Post what became of a meeting, where the group has a chat and the owner chose this.

    To be called when its people are told the same.
    """
    linked = turn.unit.group_chats.first(group_id=meeting.group_id)
    if linked is None or meeting.starts_local is None or not linked.posts(Post.DATE):
        return
    if news is News.PLACED and not linked.posts(Post.PLACE):
        return
    place = place_posted(linked, meeting)
    match news:
        case News.FOUND:
            said = date_post(meeting.starts_local, place)
        case News.MOVED:
            said = _with_place(text("groupchat-post-moved", day=meeting.starts_local), place)
        case News.PLACED:
            said = (
                text("groupchat-post-placed-own-chat", day=meeting.starts_local)
                if place is None
                else _with_place(text("groupchat-post-placed", day=meeting.starts_local), place)
            )
        case News.OFF:
            said = text("groupchat-post-off", day=meeting.starts_local)
    kind = "gchat-date" if place is None else "gchat-date-place"
    _say(turn, linked, meeting, said, _OFF if news is News.OFF else kind, meeting.ends_at)


def plan_reminder(turn: Turn, meeting: Meeting) -> None:
    """Plan the reminder in the group chat, or move it with the meeting."""
    linked = turn.unit.group_chats.first(group_id=meeting.group_id)
    if linked is None or meeting.starts_at is None or not linked.posts(Post.REMINDER):
        return
    due_at = remind_at(Reminder.DAY, meeting.starts_at, meeting.zone)
    if due_at > turn.now and is_for_all(meeting):
        turn.plan(
            REMINDER_MOMENT,
            due_at,
            account_id=linked.asked_by_id,
            group_id=meeting.group_id,
            subject_id=meeting.id,
        )


def remind(turn: Turn, moment: Moment) -> None:
    """Post the reminder, if the meeting is still to come."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.starts_local is None:
        return
    linked = turn.unit.group_chats.first(group_id=meeting.group_id)
    if linked is None or not linked.posts(Post.REMINDER):
        return
    place = place_posted(linked, meeting)
    kind = "gchat-reminder" if place is None else "gchat-reminder-place"
    said = reminder_post(meeting.starts_local, place)
    _say(turn, linked, meeting, said, kind, meeting.starts_at, Priority.REMINDER)


def date_post(day: datetime, place: str | Text | None) -> Text:
    """Give the post that a day was found."""
    return _with_place(text("groupchat-post-date", day=day), place)


def reminder_post(day: datetime, place: str | Text | None) -> Text:
    """Give the post of the day before."""
    return _with_place(text("groupchat-post-reminder", day=day), place)


def place_posted(linked: GroupChat, meeting: Meeting) -> str | None:
    """Give the place, where there is one and the owner has it posted.

    Never the link of a meeting on a screen: that is for who comes.
    """
    return meeting.place if linked.posts(Post.PLACE) else None


def may_post(unit: Unit, row: OutboxRow) -> bool:
    """Look again, when a message to a group chat leaves: nothing else gets there.

    The chat must still be the group's, the owner still want this posted, and it be true.
    """
    if row.audience is not Audience.GROUP_CHAT:
        return False
    if row.kind == GOODBYE:
        return True
    needed: Sequence[Post] = _NEEDED.get(row.kind, ())
    linked = unit.group_chats.first(chat_id=row.account_id)
    if not needed or linked is None or linked.group_id != row.group_id:
        return False
    group = unit.groups.find(row.group_id)
    meeting = unit.meetings.find(row.subject_id)
    if group is None or group.state is not GroupState.OPEN or meeting is None:
        return False
    stands = MeetingState.CANCELLED if row.kind == _OFF else MeetingState.PLANNED
    return (
        all(linked.posts(each) for each in needed)
        and is_for_all(meeting)
        and meeting.state is stands
        and meeting.sequence == row.subject_version
    )


def let_go(turn: Turn, linked: GroupChat) -> None:
    """Let a group chat be the group's no more: the bot says goodbye there, and leaves."""
    unit = turn.unit
    unit.group_chats.remove(linked)
    chat = unit.accounts.find(linked.chat_id)
    if chat is None:
        return
    unit.outbox.withdraw(account_id=chat.id)
    # It must outlive the group, whose rows may be erased in this same turn.
    turn.say(
        text("groupchat-bye"),
        to=chat.id,
        audience=Audience.GROUP_CHAT,
        kind=GOODBYE,
        priority=Priority.PEOPLE,
    )
    turn.plan(FORGET_MOMENT, turn.now + FORGET_AFTER, account_id=chat.id)


def lost(unit: Unit, now: datetime, chat: Account) -> None:
    """Note that the bot is in a chat no more: all of it is forgotten, and the owner hears it."""
    linked = unit.group_chats.first(chat_id=chat.id)
    unit.forget_account(chat)
    if linked is None:
        return
    unit.group_chats.remove(linked)
    group = unit.groups.find(linked.group_id)
    if group is None:
        return
    was_theirs = linked.state is GroupChatState.LINKED
    said = "groupchat-lost" if was_theirs else "groupchat-lost-before"
    unit.outbox.add(
        OutboxRow(
            account_id=group.owner_id,
            group_id=group.id,
            audience=Audience.OWNER,
            kind="groupchat",
            priority=Priority.PEOPLE,
            due_at=now,
            created_at=now,
            said=to_json(Said(text(said, title=linked.title))),
        )
    )


def find_chat(unit: Unit, platform: str, address: str) -> Account | None:
    """Give the account of a group chat by its address, if the bot knows it."""
    lookup = unit.keys.hash("account", f"{platform}:{address}")
    found = unit.accounts.first(platform=platform, lookup=lookup)
    return None if found is None or found.is_person else found


def follow(unit: Unit, account: Account, address: str) -> None:
    """Follow a chat to its new address, unless it is known there already."""
    lookup = unit.keys.hash("account", f"{account.platform}:{address}")
    if unit.accounts.first(platform=account.platform, lookup=lookup) is None:
        account.address = address
        account.lookup = lookup
        unit.accounts.save(account)


def awaited(unit: Unit, now: datetime, account: Account) -> GroupChat | None:
    """Give what somebody asked a short while ago: to be in a group chat that they add the bot to.

    Of several the last one.
    """
    asked = unit.group_chats.where(asked_by_id=account.id, state=GroupChatState.WAITING)
    waiting = [each for each in asked if each.waits_at(now)]
    return max(waiting, key=lambda each: each.asked_at, default=None)


def _with_place(said: Text, place: str | Text | None) -> Text:
    return said if place is None else text("groupchat-post-with-place", said=said, place=place)


def _say(
    turn: Turn,
    linked: GroupChat,
    meeting: Meeting,
    said: Text,
    kind: str,
    expires_at: datetime | None,
    priority: Priority = Priority.PEOPLE,
) -> None:
    if linked.chat_id is None or not is_for_all(meeting):
        return
    turn.say(
        said,
        to=linked.chat_id,
        group_id=linked.group_id,
        audience=Audience.GROUP_CHAT,
        kind=kind,
        subject_id=meeting.id,
        subject_version=meeting.sequence,
        priority=priority,
        expires_at=expires_at,
    )
