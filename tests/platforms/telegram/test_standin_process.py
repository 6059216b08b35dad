"""The stand-in in its own process: a bot that is killed and started again finds it unchanged."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.platforms.platform import SlowDown, Unreachable
from bot.platforms.telegram import Telegram
from messages.outgoing import Choice, Outgoing
from tests.platforms.telegram.conftest import Core, group_notice

ROOT = Path(__file__).parents[3]


class Control:
    """What a test does to a stand-in elsewhere."""

    def __init__(self, url: str, token: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.token = token
        self._session = session

    async def ask(self, method: str, path: str, /, **values: Any) -> Any:
        """Call the control; give its answer."""
        async with self._session.request(method, f"{self.url}{path}", json=values) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json() if answer.status == 200 else None


@pytest.fixture
async def control() -> AsyncIterator[Control]:
    """Start a stand-in in its own process, and end it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.platforms.telegram.standin",
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    url, token = (await process.stdout.readline()).decode().split()
    async with aiohttp.ClientSession() as session:
        yield Control(url, token, session)
    process.send_signal(signal.SIGINT)
    assert await process.wait() == 0


async def test_everything_can_be_scripted_from_elsewhere(control: Control, core: Core) -> None:
    """People, what their chat shows, faults and the clock: the whole way over HTTP."""
    await control.ask("PUT", "/control/clock", now="2026-11-22T10:15:00+01:00")
    anna = (await control.ask("POST", "/control/people", name="Anna", language="nl"))["id"]
    people = f"/control/people/{anna}"
    await control.ask("POST", f"{people}/start", payload="Ab_1")
    telegram = Telegram(control.token, control.url, group_notice=group_notice)
    await telegram.start()
    work = asyncio.create_task(telegram.run(core.receive))
    question = Outgoing("Klopt dat?", rows=((Choice("Ja", data="yes"),),))
    await telegram.send(str(anna), question)
    await control.ask("POST", f"{people}/press", what="Ja")
    while (await control.ask("GET", "/control"))["waiting"]:
        await asyncio.sleep(0.005)
    assert [(one.start, one.button) for one in core.took] == [("Ab_1", None), (None, "yes")]

    shown = await control.ask("GET", people)
    assert [message["text"] for message in shown] == ["/start Ab_1", "Klopt dat?"]
    assert shown[1]["buttons"] == [[{"label": "Ja", "data": "yes", "url": None}]]
    assert shown[1]["at"] == "2026-11-22T09:15:00+00:00"

    rest = {"fault": "rest", "arguments": {"seconds": 30}, "method": "sendMessage"}
    await control.ask("POST", "/control/faults", **rest)
    with pytest.raises(SlowDown):
        await telegram.send(str(anna), Outgoing("Te snel"))
    await control.ask("PUT", "/control/clock", now="2026-11-22T10:16:00+01:00")
    await control.ask("POST", f"{people}/block")
    with pytest.raises(Unreachable):
        await telegram.send(str(anna), Outgoing("Dag"))
    await control.ask("DELETE", "/control/faults")
    state = await control.ask("GET", "/control")
    assert (state["calls"]["sendMessage"], state["violations"]) == (3, 0)
    work.cancel()
    await asyncio.wait([work])
    await telegram.stop()


async def test_what_nobody_can_do_is_refused(control: Control) -> None:
    """A mistake in a script is told, not swallowed."""
    anna = (await control.ask("POST", "/control/people", name="Anna"))["id"]
    with pytest.raises(AssertionError, match="sees no button"):
        await control.ask("POST", f"/control/people/{anna}/press", what="Ja")
    with pytest.raises(AssertionError, match="no such action"):
        await control.ask("POST", f"/control/people/{anna}/fly")
    with pytest.raises(AssertionError, match="no such person"):
        await control.ask("GET", "/control/people/1")
