"""CPU of a whole turn ÷ CPU of python-telegram-bot's bare echo (QUALITY.md, section 3, row 1).

Ours: from the raw update to the commit, with dedupe, locks, reading, writing, sealing and the
outbox. Theirs: from the raw update to the answer on its default transport, storing nothing. Both
in sequence, in one process, in turns; the server is another process on the other core.
"""

import asyncio
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

from benchmarks.updates import message
from bot.core import Core, build
from bot.platforms.platform import Receive
from bot.platforms.telegram.inbound import read_update
from domain.clock import SetClock
from handlers.talk.registry import Operator
from messages.outgoing import Outgoing
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.unit import Storage

ROUNDS = 5
WARM_UP = 100
TURNS = 400


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU milliseconds for one update, the median of the rounds."""

    turn_ms: float
    echo_ms: float

    @property
    def ratio(self) -> float:
        """Ours ÷ theirs."""
        return self.turn_ms / self.echo_ms


class _Nowhere:
    """Telegram without sending: only its name and its links."""

    name = "telegram"

    def link(self, payload: str) -> str:
        return f"https://t.me/steun_bot?start={payload}"

    def group_link(self, payload: str) -> str | None:
        """Nobody asks for it."""
        return payload

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        return (message,)

    async def send(self, address: str, part: Outgoing) -> str:
        raise NotImplementedError

    async def run(self, receive: Receive) -> None:
        raise NotImplementedError


def measure() -> Measured:
    """Measure both, round by round in turns, pinned to one core."""
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[0]})
    port = _free_port()
    server = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server", str(port)], stdout=subprocess.PIPE
    )
    os.sched_setaffinity(server.pid, {cores[-1]})
    assert server.stdout is not None
    server.stdout.readline()
    try:
        with tempfile.TemporaryDirectory() as folder:
            return asyncio.run(_measure(port, Path(folder)))
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()
        os.sched_setaffinity(0, set(cores))


async def _measure(port: int, folder: Path) -> Measured:
    core = _core(folder)
    app = _echo_app(port)
    await app.initialize()
    ours, theirs = [], []
    try:
        _take(core, 0, WARM_UP)
        await _echo(app, 0, WARM_UP)
        for number in range(ROUNDS):
            begin = WARM_UP + number * TURNS
            started = time.process_time()
            _take(core, begin, TURNS)
            ours.append((time.process_time() - started) / TURNS * 1000)
            started = time.process_time()
            await _echo(app, begin, TURNS)
            theirs.append((time.process_time() - started) / TURNS * 1000)
    finally:
        await app.shutdown()
        core.storage.close()
    return Measured(statistics.median(ours), statistics.median(theirs))


def _core(folder: Path) -> Core:
    """Open a core in which Anna is asked for her wish, in the first sitting."""
    clock = SetClock(datetime(2026, 11, 22, 9, 15, tzinfo=UTC))
    keys = KeyStore(f"sqlite:///{folder / 'keys.db'}", bytes(range(32)), clock)
    storage = Storage(f"sqlite:///{folder / 'steungroep.db'}", keys)
    bring_up_to_date(storage.engine)
    core = build(storage, clock, {"telegram": _Nowhere()}, Operator("Voorbeeld", "voorbeeld"))
    for number, typed in enumerate(("/start", "verder", "ja", "Anna"), start=1):
        incoming = read_update(message(-number, typed), "steun_bot").incoming
        assert incoming is not None
        core.turns.take(incoming)
    return core


def _take(core: Core, begin: int, turns: int) -> None:
    """Take updates in: a wish, and a step back, in turns."""
    for number in range(begin, begin + turns):
        raw = message(number, "terug" if number % 2 else "Weer zwemmen.")
        incoming = read_update(raw, "steun_bot").incoming
        assert incoming is not None
        core.turns.take(incoming)


def _echo_app(port: int) -> "Application":  # type: ignore[type-arg]
    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.message.text is not None
        await update.message.reply_text(update.message.text)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        app = (
            ApplicationBuilder()
            .token("1:echo")
            .base_url(f"http://127.0.0.1:{port}/bot")
            .updater(None)
            .build()
        )
    app.add_handler(MessageHandler(filters.TEXT, echo))
    return app


async def _echo(app: "Application", begin: int, turns: int) -> None:  # type: ignore[type-arg]
    for number in range(begin, begin + turns):
        await app.process_update(Update.de_json(message(number, "Weer zwemmen."), app.bot))


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port
