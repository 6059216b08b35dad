"""Goals: what the owner would like to go well, in their own words (METHOD.md, step A).

Only the owner says that a goal was reached or let go, and who sees it. Nothing is counted.
"""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.goals import details, reaching, sharing, showing, steps, writing
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners write their goals, and members see those that are shared."""
    registry.command(
        "doelen", "goals", "doel", "goal", handler=showing.answer, action=Action.SEE_MENU
    )
    registry.talk(
        "goal",
        view=writing.view,
        talk=writing.wording,
        then=writing.worded,
        action=Action.CHANGE_GOALS,
        go_on="goals-go-on",
    )
    registry.button("goal-add", writing.begin)
    registry.button("goal-page", showing.show_more)
    registry.button("goal-all", showing.show_all)
    registry.button("goal-gone", showing.show_let_go)
    registry.button("goal-one", showing.show_one)
    registry.button("goal-words", writing.begin_words)
    registry.button("goal-state", reaching.change_state)
    registry.button("goal-tell", reaching.tell)
    registry.button("goal-news", reaching.look)
    registry.button("goal-share", sharing.share)
    registry.after_sleep(Deed.SHARE_GOAL, sharing.share_after_a_night, action=Action.CHANGE_GOALS)
    registry.after_sleep(Deed.TELL_GOAL, reaching.tell_after_a_night, action=Action.CHANGE_GOALS)
    registry.button("goal-more", details.choose)
    registry.talk(
        "goal-detail",
        view=details.view,
        talk=details.detail,
        then=details.keep,
        action=Action.CHANGE_GOALS,
        go_on=None,
    )
    registry.button("goal-steps", steps.show)
    registry.button("goal-step", steps.change)
    registry.talk(
        "goal-step",
        view=steps.view,
        talk=steps.step,
        then=steps.keep,
        action=Action.CHANGE_GOALS,
        go_on=None,
    )
