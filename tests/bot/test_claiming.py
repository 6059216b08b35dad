"""What a turn says is claimed in the turn's own commit, where nothing stands in the way."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from domain.bookkeeping import OutboxState
from handlers.talk.turn import Turn
from messages.incoming import Incoming, Receipt
from messages.said import Enclosed, text
from tests.bot.outbox_house import House, opened
from tests.statements import commits

HELLO = Incoming("practice", "1", "anna", text="/start")


def _watched(house: House, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Give, for each time that turns happen, whether something was claimed along with them."""
    turns, seen = house.app.core.turns, list[bool]()
    take = turns.take_together

    def noted(*given: Any) -> tuple[list[Receipt], Any]:
        receipts, claimed = take(*given)
        seen.append(claimed is not None and bool(claimed[0]))
        return receipts, claimed

    monkeypatch.setattr(turns, "take_together", noted)
    return seen


async def test_an_answer_is_claimed_with_its_turn(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It arrives once, and nobody had to look for it."""
    async with opened(tmp_path, database_url) as house:
        await house.settle()
        seen = _watched(house, monkeypatch)
        await house.app.receive(HELLO)
        await house.app.outbox.wait_until_idle()
        assert seen == [True]
        assert len(house.platform.sent) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_lone_message_takes_two_commits(tmp_path: Path, database_url: str) -> None:
    """One in which it comes in, and its answer is said to leave; one that says it arrived."""
    async with opened(tmp_path, database_url) as house:
        # What the bot does when it begins is done by then.
        await house.app.receive(Incoming("practice", "0", "mark", text="/start"))
        await house.app.outbox.wait_until_idle()
        with commits(house.storage.engine) as seen:
            await house.app.receive(HELLO)
            await house.app.outbox.wait_until_idle()
        assert len(seen) == 2


async def test_what_encloses_a_picture_is_claimed_after_its_turn(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To make it takes a while, and others wait for the turn."""
    async with opened(tmp_path, database_url) as house:
        house.app.core.registry.command("draws", handler=_draws, before_consent=True)
        await house.settle()
        seen = _watched(house, monkeypatch)
        await house.app.receive(Incoming("practice", "2", "anna", text="/draws"))
        await house.app.outbox.wait_until_idle()
        assert seen == [False]
        assert len(house.platform.sent) == 1


async def test_a_claim_that_fails_is_no_part_of_the_turn(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The turn happens by itself, once, and its answer is claimed after it."""
    async with opened(tmp_path, database_url) as house:
        await house.settle()
        seen, deliveries = _watched(house, monkeypatch), house.app.core.deliveries
        look, faults = deliveries.look, [RuntimeError()]

        def failing(*given: Any) -> Any:
            if faults:
                raise faults.pop()
            return look(*given)

        monkeypatch.setattr(deliveries, "look", failing)
        await house.app.receive(HELLO)
        await house.app.outbox.wait_until_idle()
        assert seen == [False]
        assert len(house.platform.sent) == 1


async def test_what_a_turn_claimed_as_the_bot_stopped_leaves_once(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It leaves, or leaves later; nobody gets it twice, or as what may be a copy."""
    async with opened(tmp_path, database_url) as house:
        await house.settle()
        loop, deliveries = asyncio.get_running_loop(), house.app.core.deliveries
        look, is_claimed, is_stopped = deliveries.look, asyncio.Event(), threading.Event()

        def slow(*given: Any) -> Any:
            found = look(*given)
            loop.call_soon_threadsafe(is_claimed.set)
            is_stopped.wait()
            return found

        monkeypatch.setattr(deliveries, "look", slow)
        coming = asyncio.create_task(house.app.receive(HELLO))
        await is_claimed.wait()
        house.stop()
        await asyncio.sleep(0)
        is_stopped.set()
        await coming
    monkeypatch.setattr(deliveries, "look", look)
    async with opened(tmp_path, database_url) as again:
        await again.settle()
        with again.storage.unit() as unit:
            (row,) = unit.outbox.where()
        assert len(house.platform.sent + again.platform.sent) == 1
        assert (row.state, row.maybe_sent) == (OutboxState.SENT, False)


def _draws(turn: Turn, _: str) -> None:
    turn.say(text("common-yes"), enclosed=[Enclosed("nothing", {})])
