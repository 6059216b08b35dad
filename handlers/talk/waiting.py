"""Talks that were left half said: nothing of them is lost, and they are offered again.

What comes between (a command, a button, a link) goes first. When it is over, the person hears once
that the rest waits, and can go on in one tap; later, the menu has it.
"""

from domain.bookkeeping import Conversation, ConversationState
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.replay import without_page
from handlers.talk.turn import Turn
from messages.said import Text, text

GO_ON = "go-on"
"""The button with which a talk goes on that waits."""
_TYPED = ("line", "said", "several")
"""What a talk is about where somebody typed that with the command: a task, a point, names."""


def find_open(turn: Turn) -> Conversation | None:
    """Give the talk that the person has open, if any."""
    return turn.unit.conversations.first(account_id=turn.account.id, state=ConversationState.OPEN)


def anything_said(talk: Conversation) -> bool:
    """Whether somebody answered or typed anything in a talk: else there is nothing to keep."""
    return bool(without_page(talk.answers)) or any(talk.about.get(each) for each in _TYPED)


def set_aside(turn: Turn) -> None:
    """Let the open talk wait: its answers are kept."""
    talk = find_open(turn)
    if talk is not None:
        talk.state = ConversationState.SUSPENDED
        talk.held = None
        turn.unit.conversations.save(talk)
        turn.suspended = talk.id
        turn.set_aside = talk.id if anything_said(talk) else talk.interrupted_id


def go_on_label(registry: Registry, talk: Conversation) -> Text | None:
    """Give the words with which a talk goes on; None where nothing was said in it yet."""
    entry = registry.talks.get(talk.talk)
    if entry is None or entry.go_on is None or not anything_said(talk):
        return None
    return text(entry.go_on)


def offer(registry: Registry, turn: Turn) -> None:
    """Say once that a talk waits which something else came between, and offer to go on."""
    talk = turn.unit.conversations.find(turn.set_aside)
    if talk is None or not turn.account.consented or find_open(turn) is not None:
        return
    label = go_on_label(registry, talk)
    if label is not None:
        turn.leave_group_aside()
        turn.say(text("common-set-aside"), [tap(label, GO_ON, talk.id)], group_id=talk.group_id)
