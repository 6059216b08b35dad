"""The day after a meeting: how it was, who took what on, and what those may have who were away."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.followup import absent, looking_back, own_tasks
from handlers.shared.around_meeting import ASK_AFTER, TELL_ABSENT, TELL_TASKS
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let what follows a meeting come by itself, once, and let all of it be passed over."""
    registry.nudge(ASK_AFTER, looking_back.ask_owner, can_wait=True)
    registry.button("after-ask", looking_back.answer)
    registry.talk(
        "how-was-it",
        view=looking_back.view,
        talk=looking_back.look_back,
        then=looking_back.keep,
        go_on="followup-go-on",
    )
    registry.nudge(TELL_TASKS, own_tasks.tell, can_wait=True)
    registry.nudge(TELL_ABSENT, absent.ask_owner, can_wait=True)
    registry.button("absent", absent.choose)
    registry.button("absent-see", absent.look)
    registry.after_sleep(Deed.TELL_ABSENT, absent.after_a_night, action=Action.CHANGE_SHARING)
    registry.check(absent.KIND, absent.check)
