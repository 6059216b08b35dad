"""Asking for consent, which comes before anything that somebody types is kept."""

from handlers.talk.kinds import OneOf, confirm
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.registry import Operator
from messages.said import text


def ask_consent(key: str, operator: Operator) -> Talk[bool]:
    """Ask for consent in the words of this key, naming the operator (AVG art. 9, 2a).

    Whoever likes reads more first, and is then asked once more.
    """
    choices = [
        Option("yes", text("common-yes")),
        Option("more", text("hello-read-more")),
        Option("no", text("common-no")),
    ]
    agreed = yield from ask(key, OneOf(choices, columns=3), operator=operator.name)
    if agreed == "more":
        return (
            yield from confirm(
                "hello-consent-more", operator=operator.name, contact=operator.contact
            )
        )
    return agreed == "yes"
