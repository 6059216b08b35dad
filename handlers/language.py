"""Language: Dutch or English, for each person, at any moment."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from handlers.talk.kinds import OneOf
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.catalogue import LANGUAGES, Language
from messages.said import text, variant


@dataclass(frozen=True, slots=True)
class Chosen:
    """The language that somebody wants to read."""

    language: Language


def register(registry: Registry) -> None:
    """Let people choose their language, also before consent."""
    registry.command("taal", "language", handler=_begin, before_consent=True)
    registry.talk(
        "language",
        view=lambda _: None,
        talk=language,
        then=_choose,
        before_consent=True,
        go_on=None,
    )


def language(_: None) -> Talk[Chosen]:
    """Ask which language, each called by its own name."""
    options = [Option(each, variant("language-name", each)) for each in LANGUAGES]
    return Chosen((yield from ask("language-which", OneOf(options))))


def _begin(turn: Turn, _: str) -> None:
    """Ask; the talk that was open waits, and is asked again afterwards."""
    left = turn.let_wait()
    waits: dict[str, Any] = {} if left is None else {"waits": str(left)}
    turn.begin("language", **waits)


def _choose(turn: Turn, chosen: Chosen) -> None:
    """Speak the language from now on, and go on where the person was."""
    turn.account.language = chosen.language
    turn.unit.accounts.save(turn.account)
    turn.say(text("language-chosen"))
    if "waits" in turn.about:
        turn.resume(UUID(turn.about["waits"]))
