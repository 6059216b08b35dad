"""What an owner and a professional may expect of each other: a short note, both say yes to it."""

from domain.rights import Action
from handlers.expecting import answering, showing, writing
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners write the note, and professionals answer it."""
    registry.command(
        "verwachting",
        "verwachtingen",
        "expectation",
        "expectations",
        handler=showing.show,
        action=Action.SEE_EXPECTATION,
    )
    registry.talk(
        "expecting-note",
        view=writing.known,
        talk=writing.note,
        then=writing.noted,
        action=Action.NOTE_EXPECTATION,
    )
    registry.talk(
        "expecting-rather",
        view=answering.of_talk,
        talk=answering.rather,
        then=answering.said_rather,
        action=Action.ANSWER_EXPECTATION,
    )
    registry.button("exp-note", writing.begin)
    registry.button("exp-see", showing.look)
    registry.button("exp-say", answering.answer)
    registry.button("exp-for", answering.answer_for)
    registry.check(showing.ASKED, showing.check)
