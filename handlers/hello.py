"""Hello: who the bot is, what is kept, and whether that is all right (METHOD.md, step A)."""

from enum import StrEnum

from domain.bookkeeping import Moment
from handlers.shared.consenting import ask_consent
from handlers.talk.kinds import OneOf
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.registry import Operator, Registry
from handlers.talk.turn import FORGET_MOMENT, Turn
from messages.said import text

INVITED_TALK = "invited"
"""What somebody talks about who came by an invitation."""


class Greeting(StrEnum):
    """How somebody answered the first hello."""

    AGREED = "agreed"
    NOT_NOW = "not-now"
    REFUSED = "refused"
    OTHER_LANGUAGE = "other-language"


def register(registry: Registry) -> None:
    """Answer /start, and lead a new person to consent."""
    registry.command("start", "hallo", "hello", handler=_start, before_consent=True)
    registry.talk(
        "hello",
        view=lambda _: registry.operator,
        talk=hello,
        then=_greeted,
        before_consent=True,
    )
    registry.moment(FORGET_MOMENT, _forget)


def hello(operator: Operator) -> Talk[Greeting]:
    """Say who the bot is, then ask for consent, naming the operator (AVG art. 9, 2a)."""
    first = yield from ask(
        "hello-who",
        OneOf(
            [
                Option("on", text("hello-go-on")),
                Option(Greeting.NOT_NOW.value, text("hello-not-now")),
                Option(Greeting.OTHER_LANGUAGE.value, text("hello-other-language")),
            ]
        ),
    )
    if first != "on":
        return Greeting(first)
    agreed = yield from ask_consent("hello-consent", operator)
    return Greeting.AGREED if agreed else Greeting.REFUSED


def _start(turn: Turn, _: str) -> None:
    """Begin with hello; somebody who is known gets the menu, or goes on where they were."""
    if turn.account.erases_at is not None:
        turn.run("verwijder")
        return
    if not turn.account.consented:
        invited = turn.unit.conversations.first(account_id=turn.account.id, talk=INVITED_TALK)
        if invited is None:
            turn.begin("hello")
        else:
            # "Menu" is no wish for a group of their own: the question they came for goes on.
            turn.resume(invited.id)
        return
    if turn.end_silence():
        turn.say(text("hello-messages-again"))
    turn.run("menu")


def _greeted(turn: Turn, greeting: Greeting) -> None:
    match greeting:
        case Greeting.AGREED:
            turn.give_consent()
            turn.begin("first-sitting")
        case Greeting.OTHER_LANGUAGE:
            turn.account.language = "nl" if turn.account.language == "en" else "en"
            turn.unit.accounts.save(turn.account)
            turn.begin("hello")
        case Greeting.NOT_NOW:
            turn.say(text("hello-another-time"))
        case Greeting.REFUSED:
            turn.say(text("hello-nothing-kept"))


def _forget(turn: Turn, _: Moment) -> None:
    """Forget an account that did not consent (QUALITY.md, section 6)."""
    if turn.account.consented:
        return
    turn.unit.forget_account(turn.account)
