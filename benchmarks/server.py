"""A Bot API server that says yes to everything, in a process of its own: `python -m …`.

It hands out the updates that it was told to, answers each message after the delay that it was
told, and notes when. It is as quick as can be, so that what is measured is the bot.
"""

import asyncio
import json
import sys
import time
from dataclasses import dataclass, field
from typing import Any

import uvloop
from aiohttp import web

ME = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "echo_bot"}
_SENT = {
    "message_id": 1,
    "date": 1_795_338_900,
    "chat": {"id": 4001, "type": "private", "first_name": "Anna"},
    "from": ME,
    "text": "Weer zwemmen.",
}
_DELIVERED = frozenset({"sendMessage", "editMessageText"})
_BATCH = 100
"""As Telegram does (Bot API, getUpdates)."""
_WAIT_SECONDS = 20.0


@dataclass
class Played:
    """What is handed out, and what came of it. Times are this machine's monotonic seconds."""

    waiting: list[dict[str, Any]] = field(default_factory=list)
    send_seconds: float = 0.0
    began_at: float = 0.0
    answered_at: list[float] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Server:
    """The Bot API, and beside it the pages with which the benchmark steers it."""

    def __init__(self) -> None:
        self.played = Played()
        self._pace: asyncio.Task[None] | None = None

    async def call(self, request: web.Request) -> web.Response:
        """Answer a method of the Bot API."""
        method = request.path.rpartition("/")[2]
        given = await request.post() if request.method == "POST" else {}
        if method == "getUpdates":
            offset = given.get("offset") or request.query.get("offset") or 0
            return _yes(await self._updates(request, int(str(offset))))
        if method in _DELIVERED:
            played = self.played
            if played.send_seconds:
                await asyncio.sleep(played.send_seconds)
            played.answered_at.append(time.monotonic())
            played.changed.set()
            return _yes(_SENT)
        if method.startswith("getMyCommands"):
            return _yes([])
        if method.startswith("getMy"):
            return _yes({})
        return _yes(ME if method == "getMe" else True)

    async def _updates(self, request: web.Request, offset: int) -> list[dict[str, Any]]:
        played = self.played
        played.waiting = [each for each in played.waiting if each["update_id"] >= offset]
        deadline = time.monotonic() + _WAIT_SECONDS
        while not played.waiting and time.monotonic() < deadline:
            played.changed.clear()
            try:
                async with asyncio.timeout(deadline - time.monotonic()):
                    await played.changed.wait()
            except TimeoutError:
                break
            # Something else may be played meanwhile: a request that waits hears that too.
            played = self.played
        if request.transport is None:
            # It was asked by a bot that is gone: nothing of the next one's has begun.
            return []
        if played.waiting and not played.began_at:
            played.began_at = time.monotonic()
        return played.waiting[:_BATCH]

    async def play(self, request: web.Request) -> web.Response:
        """Begin anew: hand these updates out, at once or so many a second."""
        told = await request.json()
        if self._pace is not None:
            self._pace.cancel()
        changed = self.played.changed
        self.played = Played(send_seconds=told["send_seconds"], changed=changed)
        if told["per_second"]:
            self._pace = asyncio.create_task(self._hand_out(told["updates"], told["per_second"]))
        else:
            self.played.waiting = told["updates"]
        changed.set()
        return web.json_response({})

    async def _hand_out(self, updates: list[dict[str, Any]], per_second: float) -> None:
        starts_at = time.monotonic()
        for number, update in enumerate(updates):
            await asyncio.sleep(max(0.0, starts_at + number / per_second - time.monotonic()))
            self.played.waiting.append(update)
            self.played.changed.set()

    async def heard(self, request: web.Request) -> web.Response:
        """Wait until so many messages were delivered; say when the first update left, and when."""
        count = int(request.query["count"])
        while len(self.played.answered_at) < count:
            await asyncio.sleep(0.005)
        played = self.played
        return web.json_response(
            {"began_at": played.began_at, "answered_at": played.answered_at[:count]}
        )


def _yes(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result}, dumps=json.dumps)


def main(port: int) -> None:
    """Serve on this port of the loopback, until stopped."""
    server = Server()
    app = web.Application(client_max_size=1 << 28)
    app.router.add_post("/control/play", server.play)
    app.router.add_get("/control/heard", server.heard)
    app.router.add_route("*", "/{path:.*}", server.call)
    uvloop.install()
    web.run_app(
        app,
        host="127.0.0.1",
        port=port,
        print=None,
        access_log=None,
        loop=uvloop.new_event_loop(),
        backlog=1024,
    )


if __name__ == "__main__":
    main(int(sys.argv[1]))
