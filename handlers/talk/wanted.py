"""What people ask for in words of their own: "who takes part?", "I want to ask somebody".

Their words stand in the texts, in `wanted.ftl`: nobody has to know the name of a command.
"""

from collections.abc import Iterator

from handlers.talk.labels import plain, readings
from handlers.talk.phrases import Phrases
from handlers.talk.registry import Command, Registry
from messages.rendering import Reader, Renderer
from messages.said import Text, variant


class Wanted:
    """Knows which command is meant."""

    def __init__(self, registry: Registry, renderer: Renderer) -> None:
        """Read the words from the texts when they are first needed."""

        def meant() -> Iterator[tuple[Text, Command]]:
            for name, command in registry.commands.items():
                words = variant("wanted", name)
                if renderer.has(f"{words.key}.typed"):
                    yield words, command

        self._phrases = Phrases(renderer, meant)

    def find(self, typed: str, reader: Reader) -> Command | None:
        """Say which command was meant by typed words, or None."""
        for spoken in readings(plain(typed), beside=True):
            for said in spoken:
                if (found := self._phrases.find(said, reader)) is not None:
                    return found
        return None
