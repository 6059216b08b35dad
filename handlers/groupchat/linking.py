"""A group chat comes to a group, and goes: asked for by its owner, confirmed, ended.

What is posted, and how it leaves, is in `handlers.shared.group_chat`.
"""

from uuid import UUID

from domain.accounts import Account, AccountKind, AccountState
from domain.bookkeeping import Audience, Moment
from domain.group_chats import CONFIRMED_WITHIN, GroupChat, GroupChatState
from domain.groups import Group
from domain.rights import Action
from handlers.groupchat.page import show_page
from handlers.shared import group_chat
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.incoming import Visit
from messages.said import Link, Tap, text

UNCONFIRMED = "gchat-unconfirmed"
_PAYLOAD = "here"
"""What the link that adds the bot carries: nothing is told by it."""


def show(turn: Turn, _: str) -> None:
    """Say what it is, or how it stands."""
    group, _member = turn.in_group()
    linked = turn.unit.group_chats.first(group_id=group.id)
    if linked is not None and linked.state is GroupChatState.LINKED:
        show_page(turn, linked)
    elif linked is not None and linked.state is GroupChatState.PENDING:
        _ask_whether(turn, linked)
    else:
        turn.say(
            text("groupchat-what"),
            [
                tap(text("groupchat-yes-add"), "gchat-add", group.id),
                tap(text("groupchat-rather-not"), "gchat-not", group.id),
            ],
            group_id=group.id,
        )


def leave_it(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Leave it as it is: what was waited for is waited for no more."""
    group, _member = turn.access(Action.ARRANGE_GROUP_CHAT, group_id)
    linked = turn.unit.group_chats.first(group_id=group.id)
    if linked is not None and linked.state is GroupChatState.WAITING:
        turn.unit.group_chats.remove(linked)
    turn.say(text("groupchat-left"), group_id=group.id)


def wait(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Wait ten minutes for the bot to be added, and say how that is done."""
    group, _member = turn.access(Action.ARRANGE_GROUP_CHAT, group_id)
    linked = turn.unit.group_chats.first(group_id=group.id)
    if linked is not None and linked.state is not GroupChatState.WAITING:
        show(turn, "")
        return
    if linked is None:
        linked = GroupChat(group_id=group.id, asked_by_id=turn.account.id, asked_at=turn.now)
        turn.unit.group_chats.add(linked)
    else:
        linked.asked_at = turn.now
        linked.asked_by_id = turn.account.id
        turn.unit.group_chats.save(linked)
    turn.say(
        text("groupchat-add-me"),
        [Tap(text("groupchat-choose"), link=Link(_PAYLOAD, to_group=True))],
        [tap(text("groupchat-rather-not"), "gchat-not", group.id)],
        group_id=group.id,
    )


def added(turn: Turn, visit: Visit) -> None:
    """Somebody added the bot to a group chat: stay there if they are the owner who asked."""
    asked = group_chat.awaited(turn.unit, turn.now, turn.account)
    if asked is None:
        raise NotAllowed
    turn.access(Action.ARRANGE_GROUP_CHAT, asked.group_id, asked.id)
    turn.unit.group_chats.refresh(asked)
    if not asked.waits_at(turn.now):
        raise NotAllowed(Action.ARRANGE_GROUP_CHAT, asked.group_id)
    group, _member = turn.in_group()
    asked.state = GroupChatState.PENDING
    asked.title = visit.title
    asked.chat_id = _chat(turn, visit, group).id
    turn.unit.group_chats.save(asked)
    turn.plan(
        UNCONFIRMED, turn.now + CONFIRMED_WITHIN, group_id=asked.group_id, subject_id=asked.id
    )
    _ask_whether(turn, asked)


def _chat(turn: Turn, visit: Visit, group: Group) -> Account:
    """Give the account of the chat: a new one, unless it was said goodbye to just now."""
    unit, platform = turn.unit, turn.incoming.platform
    known = group_chat.find_chat(unit, platform, visit.chat)
    if known is not None:
        unit.outbox.withdraw(account_id=known.id)
        turn.unplan(group_chat.FORGET_MOMENT, account_id=known.id, subject_id=None)
        return known
    return unit.accounts.add(
        Account(
            platform=platform,
            lookup=unit.keys.hash("account", f"{platform}:{visit.chat}"),
            kind=AccountKind.GROUP_CHAT,
            language=turn.account.language,
            zone=group.zone,
            state=AccountState.ACTIVE,
            created_at=turn.now,
            address=visit.chat,
        )
    )


def _ask_whether(turn: Turn, linked: GroupChat) -> None:
    turn.say(
        text("groupchat-is-it", title=linked.title)
        if linked.title
        else text("groupchat-is-it-untitled"),
        [
            tap(text("groupchat-yes"), "gchat-this", linked.id, "yes"),
            tap(text("groupchat-no"), "gchat-this", linked.id, "no"),
        ],
        group_id=linked.group_id,
        audience=Audience.OWNER,
        subject_id=linked.id,
    )


def confirm(turn: Turn, linked_id: UUID | None, answer: str) -> None:
    """It is the one, and the owner chooses what is posted; or the bot leaves it."""
    linked = own_chat(turn, linked_id, GroupChatState.PENDING)
    if linked is None:
        return
    turn.unplan(UNCONFIRMED, account_id=turn.account.id, subject_id=linked.id)
    if answer != "yes":
        group_chat.let_go(turn, linked)
        turn.say(text("groupchat-not-this"), group_id=linked.group_id)
        return
    linked.state = GroupChatState.LINKED
    turn.unit.group_chats.save(linked)
    show_page(turn, linked)


def not_confirmed(turn: Turn, moment: Moment) -> None:
    """The owner did not say in time that it is the one: the bot leaves it."""
    if moment.group_id is None:
        return
    turn.unit.lock_group(moment.group_id)
    linked = turn.unit.group_chats.find(moment.subject_id)
    group = turn.unit.groups.find(moment.group_id)
    if linked is None or group is None or linked.state is not GroupChatState.PENDING:
        return
    group_chat.let_go(turn, linked)
    turn.say_to_owner(group, text("groupchat-not-in-time"), can_wait=True)


def end(turn: Turn, linked_id: UUID | None, _: str) -> None:
    """The owner takes it back: the bot says goodbye there, and leaves."""
    linked = own_chat(turn, linked_id, GroupChatState.LINKED)
    if linked is None:
        return
    group_chat.let_go(turn, linked)
    turn.say(text("groupchat-ended"), group_id=linked.group_id)


def forget(turn: Turn, _: Moment) -> None:
    """Forget a chat that the bot left a while ago, unless it was added there again."""
    if turn.account.is_person:
        return
    if turn.unit.group_chats.first(chat_id=turn.account.id) is None:
        turn.unit.forget_account(turn.account)


def own_chat(turn: Turn, linked_id: UUID | None, *states: GroupChatState) -> GroupChat | None:
    """Give the group chat, if it is the person's own to arrange and stands so now."""
    linked = turn.unit.group_chats.find(linked_id)
    if linked is None:
        turn.tell("common-old-button")
        return None
    turn.access(Action.ARRANGE_GROUP_CHAT, linked.group_id, linked.id)
    turn.unit.group_chats.refresh(linked)
    if linked.state not in states:
        turn.tell("common-old-button")
        return None
    return linked
