"""A group chat of the owner's people: the owner asks for it, chooses what is posted, and ends it.

What is posted, and how it leaves, is in `handlers.shared.group_chat`.
"""

from collections.abc import Iterable
from uuid import UUID

from domain.accounts import Account, AccountKind, AccountState
from domain.bookkeeping import Audience, Moment
from domain.group_chats import (
    CONFIRMED_WITHIN,
    GroupChat,
    GroupChatState,
    Post,
)
from domain.groups import Group
from domain.rights import Action
from domain.sleeping import Deed, WaitingDeed
from handlers.groupchat.page import OTHER_LANGUAGE, planned, show_page
from handlers.shared import group_chat
from handlers.shared.sleeping import sleeps_on
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.incoming import Visit
from messages.said import Link, Tap, text

UNCONFIRMED = "gchat-unconfirmed"
_PAYLOAD = "here"
"""What the link that adds the bot carries: nothing is told by it."""


def register(registry: Registry) -> None:
    """Let owners have a few things posted in a group chat."""
    registry.command("groepschat", "groupchat", handler=_show, action=Action.ARRANGE_GROUP_CHAT)
    registry.visited = _added
    registry.button("gchat-add", _wait)
    registry.button("gchat-not", _leave_it)
    registry.button("gchat-this", _confirm)
    registry.button("gchat-page", _look)
    registry.button("gchat-post", _turn_over)
    registry.after_sleep(Deed.POST, _after_a_night, action=Action.ARRANGE_GROUP_CHAT)
    registry.button("gchat-lang", _change_language)
    registry.button("gchat-end", _end)
    registry.moment(UNCONFIRMED, _not_confirmed)
    registry.moment(group_chat.REMINDER_MOMENT, group_chat.remind)
    registry.moment(group_chat.FORGET_MOMENT, _forget)


def _show(turn: Turn, _: str) -> None:
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


def _leave_it(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Leave it as it is: what was waited for is waited for no more."""
    group, _member = turn.access(Action.ARRANGE_GROUP_CHAT, group_id)
    linked = turn.unit.group_chats.first(group_id=group.id)
    if linked is not None and linked.state is GroupChatState.WAITING:
        turn.unit.group_chats.remove(linked)
    turn.say(text("groupchat-left"), group_id=group.id)


def _wait(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Wait ten minutes for the bot to be added, and say how that is done."""
    group, _member = turn.access(Action.ARRANGE_GROUP_CHAT, group_id)
    linked = turn.unit.group_chats.first(group_id=group.id)
    if linked is not None and linked.state is not GroupChatState.WAITING:
        _show(turn, "")
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


def _added(turn: Turn, visit: Visit) -> None:
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


def _confirm(turn: Turn, linked_id: UUID | None, answer: str) -> None:
    """It is the one, and the owner chooses what is posted; or the bot leaves it."""
    linked = _own(turn, linked_id, GroupChatState.PENDING)
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


def _not_confirmed(turn: Turn, moment: Moment) -> None:
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


def _look(turn: Turn, linked_id: UUID | None, _: str) -> None:
    linked = _own(turn, linked_id, GroupChatState.LINKED)
    if linked is not None:
        show_page(turn, linked)


def _turn_over(turn: Turn, linked_id: UUID | None, which: str) -> None:
    """Have something posted, or no longer."""
    linked = _own(turn, linked_id, GroupChatState.LINKED)
    if linked is None or which not in set(Post):
        return
    post = Post(which)
    if linked.posts(post) or not _waits(turn, linked, post):
        _turn(turn, linked, [post])


def _turn(turn: Turn, linked: GroupChat, posts: Iterable[Post]) -> None:
    for post in posts:
        linked.turn_over(post)
    turn.unit.group_chats.save(linked)
    for meeting in planned(turn, linked):
        group_chat.plan_reminder(turn, meeting)
    show_page(turn, linked)


def _waits(turn: Turn, linked: GroupChat, post: Post) -> bool:
    """Let posting more wait, if the owner sleeps on that; with what waits already."""
    known = turn.unit.waiting_deeds.first(
        account_id=turn.account.id, deed=Deed.POST, subject_id=linked.id
    )
    before = () if known is None else known.about["posts"]
    posts = sorted({*before, post.value})
    return sleeps_on(turn, Deed.POST, linked.group_id, linked.id, posts=posts)


def _after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Post from now on what the owner slept on, if the chat is still theirs."""
    linked = turn.unit.group_chats.find(waiting.subject_id)
    if linked is not None and linked.state is GroupChatState.LINKED:
        chosen = [Post(each) for each in waiting.about["posts"]]
        _turn(turn, linked, [each for each in chosen if not linked.posts(each)])


def _change_language(turn: Turn, linked_id: UUID | None, language: str) -> None:
    """Post in the other language."""
    linked = _own(turn, linked_id, GroupChatState.LINKED)
    if linked is None or language not in OTHER_LANGUAGE:
        return
    chat = turn.unit.accounts.get(linked.chat_id)
    chat.language = language
    turn.unit.accounts.save(chat)
    show_page(turn, linked)


def _end(turn: Turn, linked_id: UUID | None, _: str) -> None:
    """The owner takes it back: the bot says goodbye there, and leaves."""
    linked = _own(turn, linked_id, GroupChatState.LINKED)
    if linked is None:
        return
    group_chat.let_go(turn, linked)
    turn.say(text("groupchat-ended"), group_id=linked.group_id)


def _forget(turn: Turn, _: Moment) -> None:
    """Forget a chat that the bot left a while ago, unless it was added there again."""
    if turn.account.is_person:
        return
    if turn.unit.group_chats.first(chat_id=turn.account.id) is None:
        turn.unit.forget_account(turn.account)


def _own(turn: Turn, linked_id: UUID | None, *states: GroupChatState) -> GroupChat | None:
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
