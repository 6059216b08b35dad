"""Several names typed where one was asked for: it is asked, never guessed."""

from domain.names import names_in
from handlers.talk.kinds import OneOf
from handlers.talk.questions import Option, Talk, ask
from messages.said import text


def several_named(typed: str) -> Talk[tuple[str, ...]]:
    """Give the names of several people, if the person says that they are; else nothing."""
    names = names_in(typed)
    if len(names) < 2:
        return ()
    label = text("common-several-people", count=len(names), names=list(names))
    kind = OneOf([Option(True, label), Option(False, text("common-several-one"))], columns=1)
    are_several = yield from ask("common-several", kind, names=list(names))
    return names if are_several else ()
