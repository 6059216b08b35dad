"""What the owner has posted in their group chat, and in which language."""

from collections.abc import Iterable
from uuid import UUID

from domain.group_chats import GroupChat, GroupChatState, Post
from domain.sleeping import Deed, WaitingDeed
from handlers.groupchat.linking import own_chat
from handlers.groupchat.page import OTHER_LANGUAGE, planned, show_page
from handlers.shared import group_chat
from handlers.shared.sleeping import sleeps_on
from handlers.talk.turn import Turn


def look(turn: Turn, linked_id: UUID | None, _: str) -> None:
    """Show what is posted, from a button."""
    linked = own_chat(turn, linked_id, GroupChatState.LINKED)
    if linked is not None:
        show_page(turn, linked)


def turn_over(turn: Turn, linked_id: UUID | None, which: str) -> None:
    """Have something posted, or no longer."""
    linked = own_chat(turn, linked_id, GroupChatState.LINKED)
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


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Post from now on what the owner slept on, if the chat is still theirs."""
    linked = turn.unit.group_chats.find(waiting.subject_id)
    if linked is not None and linked.state is GroupChatState.LINKED:
        chosen = [Post(each) for each in waiting.about["posts"]]
        _turn(turn, linked, [each for each in chosen if not linked.posts(each)])


def change_language(turn: Turn, linked_id: UUID | None, language: str) -> None:
    """Post in the other language."""
    linked = own_chat(turn, linked_id, GroupChatState.LINKED)
    if linked is None or language not in OTHER_LANGUAGE:
        return
    chat = turn.unit.accounts.get(linked.chat_id)
    chat.language = language
    turn.unit.accounts.save(chat)
    show_page(turn, linked)
