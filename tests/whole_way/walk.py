"""Walks a script over a real way in and out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tests.whole_way.script import Expects, Moves, Opens, Presses, Step, Types


@dataclass(frozen=True, slots=True)
class Seen:
    """A message that somebody has not looked at yet, as it is shown now."""

    key: tuple[str, int]
    text: str
    labels: list[str]


class Stage(Protocol):
    """Where the people are: Telegram's stand-in, or a browser."""

    async def types(self, who: str, text: str) -> None:
        """Let somebody type."""
        ...

    async def presses(self, who: str, label: str) -> None:
        """Let somebody press the newest button that says this."""
        ...

    async def opens(self, who: str) -> None:
        """Let somebody open the newest link."""
        ...

    async def moves(self, to: datetime) -> None:
        """Let time go on, and happen what is due."""
        ...

    async def unseen(self, who: str) -> list[Seen]:
        """Give the messages of the bot that somebody has not looked at, the oldest first."""
        ...

    async def wait(self) -> bool:
        """Wait a little for something new; False when that has lasted too long."""
        ...

    async def settle(self) -> None:
        """Wait until the bot has nothing left to say."""
        ...


class Walk:
    """Walks a script, and keeps what was looked at."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._looked_at: set[tuple[str, tuple[str, int]]] = set()
        self._people: set[str] = set()
        self.written: list[str] = []

    async def along(self, steps: Iterable[Step]) -> None:
        """Walk along; raises with the whole chat when it goes another way."""
        for step in steps:
            await self.step(step)

    async def step(self, step: Step) -> None:
        """Take one step."""
        match step:
            case Expects():
                await self._expect(step)
            case Types(who, text):
                await self._begin(f"{who}: {text}", who)
                await self._stage.types(who, text)
            case Presses(who, label):
                await self._begin(f"{who}: [{label}]", who)
                await self._stage.presses(who, label)
            case Opens(who):
                await self._begin(f"{who}: <link>", who)
                await self._stage.opens(who)
            case Moves(to):
                await self._begin(f"-- {to:%Y-%m-%d %H:%M} --")
                await self._stage.moves(to)

    async def end(self) -> None:
        """Check that the bot said nothing that is not in the script."""
        await self._begin("the end")

    async def _begin(self, line: str, who: str | None = None) -> None:
        await self._stage.settle()
        for person in self._people:
            if unread := await self._unread(person):
                self._fail(f"before {line!r} the bot also said to {person}:", unread)
        if who is not None:
            self._people.add(who)
        self.written.append(line)

    async def _unread(self, who: str) -> list[Seen]:
        return [
            seen for seen in await self._stage.unseen(who) if (who, seen.key) not in self._looked_at
        ]

    async def _expect(self, step: Expects) -> None:
        self._people.add(step.who)
        while True:
            unread = await self._unread(step.who)
            for seen in unread:
                if step.fits(seen.text, seen.labels):
                    self._looked_at.add((step.who, seen.key))
                    self.written.append(_written(step.who, seen))
                    return
            if not await self._stage.wait():
                self._fail(f"expected: {step.written}\nbut {step.who} heard:", unread)

    def _fail(self, why: str, unread: list[Seen]) -> None:
        said = "\n".join(_written("?", seen) for seen in unread) or "nothing more"
        chat = "\n".join(self.written[-40:])
        raise AssertionError(f"{why}\n{said}\n\nThe chat so far:\n{chat}")


def _written(who: str, seen: Seen) -> str:
    buttons = " ".join(f"[{label}]" for label in seen.labels)
    return f"Bot → {who}: {' '.join(seen.text.split())} {buttons}"
