"""Looking back now and then, when the owner wants (METHOD.md, step F).

What they write is theirs alone, sealed with their own key. Nothing is counted or compared, and
the bot never begins about it.
"""

from domain.rights import Action
from handlers.evaluation import asking, further, looking, rewording
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let the owner look back, keep what they think, and go further with it where they want."""
    registry.command(
        "evaluatie",
        "evaluation",
        "terugkijken",
        handler=looking.by_command,
        action=Action.SEE_MENU,
    )
    registry.talk(
        "evaluation",
        view=asking.view,
        talk=asking.look_back,
        then=asking.keep,
        go_on="evaluation-go-on",
    )
    registry.talk(
        "evaluation-words",
        view=rewording.view,
        talk=rewording.reword,
        then=rewording.keep,
        go_on=None,
    )
    registry.button("eval", asking.begin)
    registry.button("eval-list", looking.look)
    registry.button("eval-note", looking.look_at)
    registry.button("eval-words", rewording.begin)
    registry.button("eval-gone", looking.take_away)
    registry.button("eval-goal", further.make_goal)
    registry.button("eval-point", further.preview_point)
    registry.button("eval-put-on", further.put_on)
