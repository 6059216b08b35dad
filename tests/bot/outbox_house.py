"""An app over a database, on a platform that does what the test says."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from bot.app import App
from bot.core import build
from bot.delivering.limits import Limits
from bot.platforms.platform import Receive, Unknown
from domain.accounts import Account, AccountState
from domain.bookkeeping import OutboxRow, OutboxState
from domain.clock import SetClock
from handlers.talk.registry import Operator
from messages.outgoing import Outgoing
from messages.said import Said, text, to_json
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage

NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)


class Scripted:
    """A platform that does what the test says: it raises what is scripted, or delivers."""

    name = "practice"
    fetches = False

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, bool]] = []
        self.failures: list[Exception | None] = []
        self.tried = 0
        self.meanwhile: Callable[[], object] = lambda: None
        """Happens while a message is on its way."""

    def link(self, payload: str) -> str:
        """Links are not followed here."""
        return payload

    def group_link(self, payload: str) -> str | None:
        """Groups are not opened here."""
        return payload

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        """Everything fits."""
        return (message,)

    async def send(self, address: str, part: Outgoing) -> str:
        """Do what is scripted, or deliver."""
        self.tried += 1
        self.meanwhile()
        failure = self.failures.pop(0) if self.failures else None
        if isinstance(failure, Unknown):
            self.sent.append((address, part.text, part.silent))
        if failure is not None:
            raise failure
        self.sent.append((address, part.text, part.silent))
        return f"h{len(self.sent)}"

    async def run(self, receive: Receive) -> None:
        """Nobody comes in."""
        await asyncio.Event().wait()


class House:
    """An app over a database, with people to write to."""

    def __init__(
        self,
        storage: Storage,
        clock: SetClock,
        platform: Scripted,
        app: App,
        stop: Callable[[], object],
    ) -> None:
        self.stop = stop
        self.storage = storage
        self.clock = clock
        self.platform = platform
        self.app = app

    def person(self, address: str) -> UUID:
        """Let somebody have an account."""
        with self.storage.unit() as unit:
            account = Account(
                platform="practice",
                lookup=unit.keys.hash("account", f"practice:{address}"),
                created_at=NOW,
                consent_at=NOW,
                state=AccountState.ACTIVE,
                address=address,
            )
            return unit.accounts.add(account).id

    def say(self, to: UUID, what: str, **facts: object) -> UUID:
        """Put a message into the outbox."""
        given = {"kind": "answer", "due_at": self.clock.now(), "created_at": self.clock.now()}
        said = to_json(Said(text("common-group-of", owner=what)))
        row = OutboxRow.model_validate({"account_id": to, "said": said, **given, **facts})
        with self.storage.unit() as unit:
            return unit.outbox.add(row).id

    def state(self, row_id: UUID) -> OutboxState:
        """Give how a message stands."""
        with self.storage.unit() as unit:
            return unit.outbox.get(row_id).state

    async def settle(self) -> None:
        """Let all that is due be delivered."""
        self.app.outbox.wake()
        await self.app.outbox.wait_until_idle()

    async def later(self, **by: float) -> None:
        """Let time go by, and what is due then be delivered."""
        self.clock.advance(timedelta(**by))
        await self.settle()

    def said(self) -> list[str]:
        """Give what was delivered, in order."""
        return [words.removeprefix("De groep van ") for _, words, _ in self.platform.sent]


@asynccontextmanager
async def opened(
    folder: Path, url: str, limits: Limits | None = None, *, delivers: bool = True
) -> AsyncIterator[House]:
    """Open an app, and let it run, if it `delivers` by itself."""
    clock = SetClock(NOW)
    storage = Storage(url, KeyStore(f"sqlite:///{folder / 'keys.db'}", bytes(range(32)), clock))
    bring_up_to_date(storage.engine)
    platform = Scripted()
    platforms = {"practice": platform}
    core = build(storage, clock, platforms, Operator("Voorbeeld", "voorbeeld"))
    app = App(core, platforms, {"practice": limits} if limits else None)
    running = asyncio.create_task(app.run() if delivers else asyncio.sleep(0))
    yield House(storage, clock, platform, app, running.cancel)
    running.cancel()
    await asyncio.wait([running])
    app.close()
