"""Stopping: what is under way comes to its end, and what is left is done after the next start."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.bot.programs import Program, started
from tests.platforms.telegram.standin import StandIn, faults
from tests.platforms.telegram.standin.people import Person

Given = dict[str, str | None]


@pytest.fixture
def anna(standin: StandIn) -> Person:
    """Give Anna, who has not pressed Start."""
    return standin.person("Anna")


async def stopped(program: Program) -> None:
    """See that it ends in peace, and says so."""
    code, _, complained = await program.ended()
    assert code == 0, complained
    assert '"event": "stopped"' in complained


async def test_a_message_on_its_way_arrives_once(
    standin: StandIn, settings: Given, anna: Person, tmp_path: Path
) -> None:
    """Asked to stop while Telegram takes its time, the bot hears the answer and writes it down."""
    async with started(tmp_path, "run", **settings) as program:
        await program.until_logged("running")
        standin.faults.add(faults.slow(0.5), method="sendMessage")
        anna.start()
        await standin.until(lambda: standin.faults.left == 0)
        program.ask_to_stop()
        await stopped(program)
    (hello,) = anna.texts
    mark = standin.person("Mark")
    mark.start()
    async with started(tmp_path, "run", **settings):
        await standin.until(lambda: mark.texts)
    assert anna.texts == [hello]


async def test_a_turn_under_way_is_not_cut(
    standin: StandIn, settings: Given, anna: Person, tmp_path: Path
) -> None:
    """Asked to stop while a turn waits for the database: it happens once, now or next time."""
    database = tmp_path / "data" / "steungroep.db"
    async with started(tmp_path, "run", **settings) as program:
        await program.until_logged("running")
        await standin.until(lambda: standin.calls_of("deleteWebhook"))
        with closing(sqlite3.connect(database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            anna.start()
            await standin.until(lambda: standin.calls_of("getUpdates"))
            program.ask_to_stop()
            other.execute("ROLLBACK")
        await stopped(program)
    mark = standin.person("Mark")
    mark.start()
    async with started(tmp_path, "run", **settings):
        await standin.until(lambda: anna.texts and mark.texts)
    assert len(anna.texts) == len(mark.texts) == 1
    assert len(standin.calls_of("sendMessage")) == 2


async def test_it_stops_while_it_waits_for_telegram(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """Where Telegram can't be reached at the start, it need not be killed."""
    standin.faults.add(faults.reset(), times=None)
    async with started(tmp_path, "run", **settings) as program:
        await program.until_logged("telegram: no contact")
        program.ask_to_stop()
        await stopped(program)
