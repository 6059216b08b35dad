"""T8: a second process on SQLite is refused; on PostgreSQL two and three share the work."""

import asyncio
import json
import socket
import time
from collections import Counter
from contextlib import AsyncExitStack

import aiohttp
from aiohttp import web

from tests.faults.house import House, copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial
from tests.faults.processes import BotProcess
from tests.platforms.telegram.standin import Limits

WITHIN_SECONDS = 10.0
SECRET = "a-secret-of-the-trial"


async def with_two(trial: Trial) -> Outcome:
    """Two processes: on SQLite the second is refused."""
    outcome = Outcome()
    await (_refused(trial, outcome) if trial.is_single else _shared(trial, 2, outcome))
    return outcome


async def with_three(trial: Trial) -> Outcome:
    """Three processes, of which the one on duty is killed."""
    outcome = Outcome()
    await _shared(trial, 3, outcome)
    return outcome


async def _refused(trial: Trial, outcome: Outcome) -> None:
    async with opened(trial.folder, trial.database_url) as house:
        first, second = house.bot(), house.bot("second")
        first.start()
        await house.until(lambda: house.standin.updates.is_polled)
        second.start()
        code = await second.ended()
        outcome.check(code == 2, f"the second one ended with {code}")
        outcome.check("Another process of this bot" in second.logged(), "no clear word")
        # The lock of a process that was killed is nobody's.
        await first.kill()
        second.start()
        await house.until(lambda: house.standin.updates.is_polled)
        outcome.kills = house.kills
        outcome.note = "refused; after a kill another may begin at once"


async def _shared(trial: Trial, processes: int, outcome: Outcome) -> None:
    messages = 400 if trial.full else 30
    async with AsyncExitStack() as stack:
        house = await stack.enter_async_context(
            opened(trial.folder, trial.database_url, limits=Limits())
        )
        front = await stack.enter_async_context(Front())
        bots = []
        for number in range(processes):
            port = _free_port()
            bots.append(
                house.bot(
                    f"bot-{number + 1}",
                    STEUNGROEP_WEB_PORT=str(port),
                    STEUNGROEP_WEBHOOK_URL=f"{front.url}/hook",
                    STEUNGROEP_WEBHOOK_SECRET=SECRET,
                )
            )
            front.ports.append(port)
        people = list(house.people(100 if trial.full else 20))
        for bot in bots:
            bot.start()
        await house.until(lambda: all("running" in bot.logged() for bot in bots))
        killed_at, taken_over = 0.0, 0.0
        for number in range(messages):
            people[number % len(people)].say(f"/count {number}")
            await asyncio.sleep(0.03)
            if number == messages // 2:
                on_duty = next(bot for bot in bots if "on duty" in bot.logged())
                await on_duty.kill()
                at = house.clock.now().isoformat().replace("+00:00", "Z")
                outcome.log.append(f"{at}  {on_duty.log.stem}  killed")
                killed_at = time.monotonic()
                others = [bot for bot in bots if bot is not on_duty]
                watching = asyncio.create_task(_goes_on(house, others))
        taken_over = await watching - killed_at
        await house.drained()
        _judge(house, people, messages, outcome)
        outcome.check(taken_over < WITHIN_SECONDS, f"taken over after {taken_over:.1f} s")
        outcome.note += f"{processes} processes: taken over after {taken_over:.1f} s. "
        outcome.log += _log_of(bots)


def _judge(house: House, people: list, messages: int, outcome: Outcome) -> None:
    with house.storage.unit() as unit:
        done = Counter(each.name for each in unit.contacts.where())
    wanted = {f"{number}" for number in range(messages)}
    wanted |= {f"{number} later" for number in range(messages)}
    heard, rows = heard_by(people), house.rows()
    copies = copies_of(heard)
    lost = len(wanted - set(heard)) + len(wanted - set(done))
    outcome.kills += house.kills
    outcome.lost += lost
    outcome.copies += sum(copies.values())
    outcome.check(lost == 0, f"{lost} lost")
    outcome.check(done and max(done.values()) == 1, "an effect came twice")
    unmarked = [what for what in copies if not rows[what].maybe_sent]
    outcome.check(not unmarked, f"{len(unmarked)} copies that are not marked")
    violations = len(house.standin.limiter.violations)
    outcome.check(violations == 0, f"{violations} messages over the limits")


async def _goes_on(house: House, others: list[BotProcess]) -> float:
    """Give when a message came from another one: what was on its way at the kill does not count."""
    while not any("on duty" in bot.logged() for bot in others):
        await asyncio.sleep(0.01)
    before = len(house.standin.calls_of("sendMessage"))
    while len(house.standin.calls_of("sendMessage")) == before:
        await asyncio.sleep(0.01)
    return time.monotonic()


def _log_of(bots: list[BotProcess]) -> list[str]:
    """Give who was on duty when, in order."""
    lines = []
    for bot in bots:
        for line in bot.logged().splitlines():
            said = json.loads(line) if line.startswith("{") else {}
            if said.get("event") in ("running", "on duty", "off duty"):
                lines.append(f"{said['timestamp']}  {bot.log.stem}  {said['event']}")
    return sorted(lines)


class Front:
    """The web server in front of the bots: brings each update to the next one that answers."""

    def __init__(self) -> None:
        self.ports: list[int] = []
        self.url = ""
        self._next = 0
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> "Front":
        app = web.Application()
        app.router.add_post("/hook", self._pass_on)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.Response:
        assert self._session is not None
        body = await request.read()
        name = "X-Telegram-Bot-Api-Secret-Token"
        headers = {name: request.headers[name], "Content-Type": "application/json"}
        for _ in self.ports:
            self._next += 1
            port = self.ports[self._next % len(self.ports)]
            try:
                async with self._session.post(
                    f"http://127.0.0.1:{port}/hook", data=body, headers=headers
                ) as answer:
                    return web.Response(status=answer.status)
            except aiohttp.ClientError:
                continue
        return web.Response(status=502)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])
