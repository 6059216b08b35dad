"""CPU of a whole turn ÷ CPU of python-telegram-bot's bare echo (QUALITY.md, section 3, row 1).

Ours: from the raw update to the commit, with dedupe, locks, reading, writing, sealing and the
outbox. Theirs: from the raw update to the answer on its default transport, storing nothing. Both
in sequence, in one process, in turns; the server is another process on the other core.
"""

import asyncio
import time
import warnings
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

from benchmarks.databases import NOW, NewDatabase, open_core
from benchmarks.people import Nowhere, bring_in, said_by, take
from benchmarks.stage import OUR_CORE, ROUNDS, TOKEN, pinned, serving
from domain.clock import SetClock

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


def measure(new: NewDatabase) -> Measured:
    """Measure both, round by round in turns, on one core."""
    with TemporaryDirectory() as folder, serving() as telegram, pinned(OUR_CORE):
        return asyncio.run(_measure(new, Path(folder), telegram.url))


async def _measure(new: NewDatabase, folder: Path, api_url: str) -> Measured:
    core = open_core(new(folder), folder, Nowhere(), SetClock(NOW))
    bring_in(core, 1)
    app = _echo_app(api_url)
    await app.initialize()
    updates = said_by(1, TURNS * (ROUNDS + 1))
    ours, theirs = [], []
    try:
        for number in range(ROUNDS + 1):
            each = updates[number * TURNS : (number + 1) * TURNS]
            began_at = time.process_time()
            for raw in each:
                take(core, raw)
            ours.append((time.process_time() - began_at) / TURNS * 1000)
            began_at = time.process_time()
            for raw in each:
                await app.process_update(Update.de_json(raw, app.bot))
            theirs.append((time.process_time() - began_at) / TURNS * 1000)
    finally:
        await app.shutdown()
        core.storage.close()
    # The first round has warmed both up.
    return Measured(median(ours[1:]), median(theirs[1:]))


def _echo_app(api_url: str) -> "Application[Any, Any, Any, Any, Any, Any]":
    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        assert update.message.text is not None
        await update.message.reply_text(update.message.text)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        builder = ApplicationBuilder().token(TOKEN).base_url(f"{api_url}/bot").updater(None)
        app = builder.build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    return app


if __name__ == "__main__":
    from benchmarks.databases import sqlite

    print(found := measure(sqlite), found.ratio)
