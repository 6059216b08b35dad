"""Tasks: somebody's only when they said yes, and asked about kindly (METHOD.md, principle 2)."""

from domain.rights import Action
from handlers.talk.registry import Registry
from handlers.tasks import answering, due, mine, offering, settling
from handlers.tasks.taking import DUE


def register(registry: Registry) -> None:
    """Let people say yes or no to tasks, see their own, and be asked when one is due."""
    registry.moment("offer-tasks", offering.offer_all)
    registry.button("task-say", answering.answer)
    registry.talk(
        "task-instead",
        view=answering.view,
        talk=answering.instead,
        then=answering.keep_instead,
        action=Action.ANSWER_TASK,
        go_on=None,
    )
    registry.button("task-owner", settling.settle)
    registry.command("taken", "tasks", "mijn-taken", "my-tasks", handler=mine.overview)
    registry.button("task-see", mine.look)
    registry.nudge(DUE, due.question)
    registry.button("task-is", due.answer)
    registry.button("task-again", due.ask_again)
    registry.button("task-tell", due.tell)
