"""Tasks: somebody's only when they said yes, and asked about kindly (METHOD.md, principle 2)."""

from domain.rights import Action
from handlers.shared.telling_task import task
from handlers.talk.registry import Registry
from handlers.tasks import adding, answering, due, handing, mine, news, offering, opening, settling
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
    registry.button("task-take", opening.take)
    registry.check(opening.OPEN, opening.check)
    registry.button("task-new", adding.begin)
    registry.talk(
        "new-task",
        view=adding.view,
        talk=task,
        then=adding.keep,
        action=Action.GIVE_TASK,
        go_on="telling-go-on",
    )
    registry.button("task-goal", adding.choose_goal)
    registry.command("taken", "tasks", "mijn-taken", "my-tasks", handler=mine.overview)
    registry.button("task-see", mine.look)
    registry.button("task-more", mine.more)
    registry.button("task-all", mine.who_does_what)
    _register_what_becomes_of_them(registry)


def _register_what_becomes_of_them(registry: Registry) -> None:
    registry.nudge(DUE, due.question, can_wait=True)
    registry.check(DUE, due.check)
    registry.button("task-is", due.answer)
    registry.button("task-again", due.ask_again)
    registry.talk(
        "task-when",
        view=due.view,
        talk=due.when,
        then=due.keep_when,
        action=Action.ANSWER_TASK,
    )
    registry.button("task-hand", handing.hand)
    registry.button("task-over", handing.answer)
    registry.button("task-gave", handing.tell)
    registry.moment(handing.ASK_LATER, handing.ask_later)
    registry.button("task-tell", news.tell)
    registry.button("task-group", news.tell_group)
    registry.check(news.TOLD, news.check)
    registry.button("task-news", news.look)
    registry.button("task-helps", news.help_with_it)
    registry.button("task-thank", news.thank)
