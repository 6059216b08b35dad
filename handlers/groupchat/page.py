"""What is posted in a group chat: shown word for word, for the owner to choose from."""

from datetime import datetime, time, timedelta

from domain.bookkeeping import Audience
from domain.group_chats import GroupChat, Post, is_for_all
from domain.meetings import Meeting, MeetingState
from handlers.shared import group_chat
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Tap, Text, in_language, text, variant

PAGE = "gchat-page"
OTHER_LANGUAGE = {"nl": "en", "en": "nl"}


def show_page(turn: Turn, linked: GroupChat) -> None:
    """Show what is posted in the chat, word for word, and let the owner choose."""
    chat = turn.unit.accounts.get(linked.chat_id)
    day, place = _example(turn, linked)
    where = place if linked.posts_place else None
    lines: dict[str, Argument] = {
        "date": in_language(group_chat.date_post(day, where), chat.language),
        "reminder": in_language(group_chat.reminder_post(day, where), chat.language),
    }
    other = OTHER_LANGUAGE[chat.language]
    turn.show(
        text("groupchat-page", title=linked.title, chosen=_chosen(linked), **lines),
        *[[_toggle(linked, post)] for post in Post],
        [
            tap(variant("groupchat-in", other), "gchat-lang", linked.id, other),
            tap(text("groupchat-end"), "gchat-end", linked.id),
        ],
        kind=PAGE,
        group_id=linked.group_id,
        subject_id=linked.id,
        audience=Audience.OWNER,
    )


def _chosen(linked: GroupChat) -> Text:
    chosen = [variant("groupchat-said", each.value) for each in Post if linked.posts(each)]
    return text("groupchat-chosen", posts=chosen) if chosen else text("groupchat-chosen-nothing")


def _toggle(linked: GroupChat, post: Post) -> Tap:
    label = (
        variant("groupchat-off", post.value)
        if linked.posts(post)
        else variant("groupchat-on", post.value)
    )
    return tap(label, "gchat-post", linked.id, post.value)


def _example(turn: Turn, linked: GroupChat) -> tuple[datetime, "str | Text"]:
    """Give the day and place to show posts with: those of the next meeting, else invented ones."""
    coming = planned(turn, linked)
    starts = [each.starts_local for each in coming if each.starts_local is not None]
    places = [each.place for each in coming if each.place]
    soon = turn.today + timedelta(days=7)
    day = min(starts, default=datetime.combine(soon, time(14)))
    return day, places[0] if places else text("groupchat-example-place")


def planned(turn: Turn, linked: GroupChat) -> list[Meeting]:
    """Give the meetings to come that the chat may hear of."""
    found = turn.unit.meetings.where(group_id=linked.group_id, state=MeetingState.PLANNED)
    coming = [each for each in found if each.starts_at is not None and each.starts_at > turn.now]
    return [each for each in coming if is_for_all(each)]
