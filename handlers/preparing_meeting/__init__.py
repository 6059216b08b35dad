"""Preparing a meeting: what the owner wants of it, and what whoever leads needs (step D).

It is not the preparatory talk with one member (step B, `handlers/prepare`).
"""

from domain.rights import Action
from handlers.preparing_meeting import asking, helping, looking, writing
from handlers.shared.around_meeting import ASK_BEFORE, BRIEF
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let the owner think a meeting over beforehand, and those who help with it get ready."""
    registry.command("vooraf", "beforehand", handler=looking.by_command, action=Action.SEE_MEETING)
    registry.button("before-see", looking.look)
    registry.nudge(ASK_BEFORE, asking.ask_owner)
    registry.button("before-ask", asking.answer)
    registry.talk(
        "before-meeting",
        view=writing.view,
        talk=writing.think_over,
        then=writing.keep,
        go_on="before-go-on",
        is_over=writing.is_over,
    )
    registry.button("before-write", writing.begin)
    registry.moment(BRIEF, helping.plan_briefs)
    registry.nudge(helping.BRIEFED, helping.tell)
