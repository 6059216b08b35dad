"""Looking back: for now, kind words and what there is already (METHOD.md, step F)."""

from domain.members import Role
from domain.rights import Action
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import text


def register(registry: Registry) -> None:
    """Answer /evaluatie with what can be looked back on today."""
    registry.command(
        "evaluatie", "evaluation", "terugkijken", handler=_look_back, action=Action.SEE_MENU
    )


def _look_back(turn: Turn, _: str) -> None:
    """Say what there is so far: the owner may go through goals and people, at any time."""
    group, member = turn.in_group()
    goals = tap(text("evaluation-goals"), "in", group.id, "doelen")
    if member.role is Role.OWNER:
        people = tap(text("evaluation-people"), "in", group.id, "netwerk")
        ending = tap(text("evaluation-ending"), "in", group.id, "afscheid")
        turn.say(text("evaluation-own"), [goals, people], [ending], group_id=group.id)
    else:
        turn.say(text("evaluation-member", owner=group.owner_name), [goals], group_id=group.id)
