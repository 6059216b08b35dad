"""People in the first sitting, who are asked for their wish: each turn is a whole one.

What they type in turns is their wish, and a step back: an answer is read, replayed, sealed and
kept, and the next question said.
"""

from collections.abc import Sequence
from typing import Any

from benchmarks.updates import message
from bot.core import Core
from bot.platforms.platform import Receive
from bot.platforms.telegram.inbound import read_update
from messages.outgoing import Outgoing

_UNTIL_ASKED = ("/start", "verder", "ja", "Anna")


class Nowhere:
    """Telegram without sending: only its name and its links."""

    name = "telegram"
    fetches = False

    def link(self, payload: str) -> str:
        """Give an address as Telegram's are."""
        return f"https://t.me/echo_bot?start={payload}"

    def group_link(self, payload: str) -> str | None:
        """Nobody asks for it."""
        return payload

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        """Never more than one."""
        return (message,)

    async def send(self, address: str, part: Outgoing) -> str:
        """Nobody sends."""
        raise NotImplementedError

    async def run(self, receive: Receive) -> None:
        """Nobody listens."""
        raise NotImplementedError


def bring_in(core: Core, people: int, first: int = 4001) -> None:
    """Let so many people begin, up to the question for their wish; all that was said has left."""
    for number in range(first, first + people):
        for step, typed in enumerate(_UNTIL_ASKED):
            take(core, message(-(number * 10 + step), typed, number))
    with core.storage.unit() as unit:
        unit.outbox.withdraw()


def said_by(people: int, times: int, first: int = 4001) -> list[dict[str, Any]]:
    """Give the updates of so many people, who each type so many times."""
    return [
        message(time * people + number, "terug" if time % 2 else "Weer zwemmen.", first + number)
        for time in range(times)
        for number in range(people)
    ]


def take(core: Core, raw: dict[str, Any]) -> None:
    """Let one update be taken in, from what Telegram sent to the commit."""
    incoming = read_update(raw, "echo_bot").incoming
    assert incoming is not None
    core.turns.take(incoming)
