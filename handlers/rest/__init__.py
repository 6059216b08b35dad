"""Rest: nothing of the bot's own accord, and the group hears only what the owner chose."""

from functools import partial

from domain.rights import Action
from handlers.rest import arranging, carrying_out, resting, starting
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let people rest, go on, and come back gently; let owners say what happens meanwhile."""
    registry.command("rust", "rest", handler=resting.ask)
    registry.button("rest", resting.rest)
    registry.nudge(resting.REST_OVER, resting.come_back)
    registry.button("rest-now", partial(arranging.begin, "arrange-rest-now"))
    registry.button("rest-plan", partial(arranging.begin, "arrange-rest"))
    registry.talk(
        "arrange-rest-now",
        view=arranging.now,
        talk=arranging.arrange,
        then=partial(arranging.arranged_now, registry),
        action=Action.ARRANGE_REST,
        go_on="rest-plan-go-on",
    )
    registry.talk(
        "arrange-rest",
        view=arranging.ahead,
        talk=arranging.arrange,
        then=arranging.arranged_ahead,
        action=Action.ARRANGE_REST,
        go_on="rest-plan-go-on",
    )
    registry.button("rest-do", partial(carrying_out.as_arranged, registry))
    registry.button("rest-starter", starting.agree)
    registry.button("rest-whose", starting.say_whose)
    registry.button("rest-start", starting.start)
    registry.moment(starting.STARTED, starting.tell_owner)
    registry.moment(starting.GOES_OUT, partial(starting.goes_out, registry))
    registry.button("rest-stop", starting.stop)
