"""Giving the copy: it is made when the message leaves, so that it lies around nowhere."""

from domain.members import MemberState
from domain.rights import Action
from handlers.export.packing import PRESENTER
from handlers.talk.access import write_down
from handlers.talk.turn import Turn
from messages.said import Enclosed, text


def ask(turn: Turn) -> None:
    """Say what is in the copy, and enclose it. Whoever gave no yes has nothing here."""
    account = turn.account
    if account.consent_at is None and account.erases_at is None:
        turn.say(text("hello-nothing-kept"))
        return
    for member in turn.unit.members.where(
        account_id=account.id, state=(MemberState.IN, MemberState.HIDDEN)
    ):
        write_down(turn, Action.EXPORT, member.group_id, allowed=True)
    turn.say(
        text("export-here"),
        enclosed=[Enclosed(PRESENTER, {"account": str(account.id), "at": turn.now.isoformat()})],
    )
