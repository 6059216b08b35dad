"""A stand-in for the Bot API: real HTTP, the real refusals, and a script for what people do."""

import asyncio
import contextlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

from aiohttp import web

from tests.platforms.telegram.standin.faults import Fault, FaultKind, Faults
from tests.platforms.telegram.standin.limits import DOCUMENTED, Limiter, Limits
from tests.platforms.telegram.standin.methods import Messages, Method
from tests.platforms.telegram.standin.parameters import (
    BOOLEAN,
    INTEGER,
    MOST_BYTES,
    STRUCTURE,
    TEXT,
    Parameters,
    read_parameters,
)
from tests.platforms.telegram.standin.people import Group, Person
from tests.platforms.telegram.standin.profile import Profile
from tests.platforms.telegram.standin.refusals import Refusal
from tests.platforms.telegram.standin.updates import Updates
from tests.platforms.telegram.standin.webhooks import Courier
from tests.platforms.telegram.standin.world import (
    SUPERGROUP,
    Account,
    Chat,
    World,
    read_the_clock,
)

TOKEN = "123456:AAinvented-token-of-the-stand-in"


@dataclass(frozen=True)
class Call:
    """One request, and the code that it was answered with (0: no answer)."""

    at: datetime
    method: str
    chat_id: int | None
    values: dict[str, Any] = field(repr=False)
    code: int


class StandIn:
    """The server. `async with StandIn() as standin:` serves on 127.0.0.1.

    `clock` gives an aware instant: limits and ages go by it. `limits` may be None: then only the
    rest that was asked for is kept. `local` is the real server's --local: a webhook may be plain
    HTTP. `again_after` is how many real seconds it waits before it brings an update again.
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        bot_name: str = "steungroep_bot",
        clock: Callable[[], datetime] = read_the_clock,
        limits: Limits | None = DOCUMENTED,
        local: bool = False,
        again_after: float = 0.01,
    ) -> None:
        self.token = token
        bot = Account(int(token.partition(":")[0]), "Steungroep", None, is_bot=True)
        self.world = World(bot, bot_name, clock)
        self.limiter = Limiter(limits)
        self.updates = Updates(self.world)
        self.courier = Courier(self.updates, local=local, again_after=again_after)
        self.profile = Profile(self.world)
        self.faults = Faults()
        self.calls: list[Call] = []
        self._methods = self._list_methods()
        self._numbers = count(7_000_001)
        self._groups = count(1)
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def url(self) -> str:
        """Where it serves, for the bot's setting of the API's address."""
        return f"http://127.0.0.1:{self._port}"

    def person(self, name: str, *, language: str | None = "nl", is_bot: bool = False) -> Person:
        """Make a person, who has not pressed Start."""
        account = Account(next(self._numbers), name, language, is_bot=is_bot)
        return Person(self.world, self.updates, account)

    def group(self, title: str, kind: str = SUPERGROUP) -> Group:
        """Make a group (or a supergroup, or a channel) without the bot."""
        number = next(self._groups)
        chat_id = -number if kind == "group" else -1_000_000_000_000 - number
        return Group(self.world, self.updates, Chat(chat_id, kind, title))

    def calls_of(self, method: str) -> list[Call]:
        """Give the requests of one method so far."""
        return [call for call in self.calls if call.method == method]

    async def until(self, condition: Callable[[], Any], *, seconds: float = 60) -> None:
        """Wait until something holds.

        Looked at after everything that happens here, and often enough for what happens elsewhere.
        """
        async with asyncio.timeout(seconds):
            while not condition():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self.world.change.wait(), 0.02)

    async def start(self, port: int = 0) -> None:
        """Serve, on this port or any free one."""
        app = web.Application(client_max_size=MOST_BYTES + 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self.add_routes(app)
        # The access log would hold the token. A poll ends when its client goes away.
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Serve no more: connections are refused."""
        await self.courier.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> "StandIn":
        await self.start()
        return self

    async def __aexit__(self, *failure: object) -> None:
        await self.stop()

    def add_routes(self, app: web.Application) -> None:
        """Serve more than the Bot API; here nothing."""

    def _list_methods(self) -> dict[str, Method]:
        webhook = {
            "url": TEXT,
            "secret_token": TEXT,
            "max_connections": INTEGER,
            "ip_address": TEXT,
            "allowed_updates": STRUCTURE,
            "drop_pending_updates": BOOLEAN,
        }
        updates = {
            "offset": INTEGER,
            "limit": INTEGER,
            "timeout": INTEGER,
            "allowed_updates": STRUCTURE,
        }
        methods = Messages(self.world, self.limiter).methods() | self.profile.methods()
        methods |= {
            "getUpdates": Method(self._get_updates, updates),
            "setWebhook": Method(self.courier.set, webhook),
            "deleteWebhook": Method(self._delete_webhook, {"drop_pending_updates": BOOLEAN}),
            "getWebhookInfo": Method(self._webhook_info, {}),
        }
        return {name.lower(): method for name, method in methods.items()}

    async def _get_updates(self, asked: Parameters) -> list[dict[str, Any]]:
        self.updates.allow(asked.structure("allowed_updates"))
        return await self.updates.get(
            asked.integer("offset"), asked.integer("limit", 100), asked.integer("timeout")
        )

    async def _delete_webhook(self, asked: Parameters) -> bool:
        asked.values["url"] = ""
        return await self.courier.set(asked)

    async def _webhook_info(self, asked: Parameters) -> dict[str, Any]:
        return self.courier.as_json()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        name, asked, code = request.match_info["method"], Parameters(), 0
        at = self.world.clock()
        try:
            self._check_token(request.match_info["token"])
            asked = await read_parameters(request)
            fault = self.faults.take(name, _chat_id(asked))
            answer = await self._answer(request, name, asked, fault)
            code = answer.status
        except Refusal as refusal:
            code = refusal.code
            answer = web.json_response(refusal.as_json(), status=code)
        finally:
            self.calls.append(Call(at, name, _chat_id(asked), asked.values, code))
            self.world.changed()
        return answer

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token):
            raise Refusal(404, "Not Found")
        if token != self.token:
            raise Refusal(401, "Unauthorized")

    async def _answer(
        self, request: web.Request, name: str, asked: Parameters, fault: Fault | None
    ) -> web.StreamResponse:
        kind = fault.kind if fault else None
        match kind:
            case FaultKind.REFUSE if fault and fault.refusal:
                self._keep_rest(asked, fault.refusal)
                raise fault.refusal
            case FaultKind.RESET:
                return _break(request)
            case FaultKind.HANG:
                await asyncio.Event().wait()
            case FaultKind.GATEWAY if fault:
                return _page(fault.code)
            case FaultKind.SLOW if fault:
                await asyncio.sleep(fault.seconds)
        method = self._methods.get(name.lower())
        if method is None:
            raise Refusal(404, "Not Found: method not found")
        asked.check(method.parameters)
        result = await method.run(asked)
        match kind:
            case FaultKind.RESET_AFTER:
                return _break(request)
            case FaultKind.HANG_AFTER:
                await asyncio.Event().wait()
            case FaultKind.GATEWAY_AFTER if fault:
                return _page(fault.code)
            case FaultKind.BAD_JSON_AFTER if fault:
                return web.Response(text=fault.answer, content_type="application/json")
        return web.json_response({"ok": True, "result": result})

    def _keep_rest(self, asked: Parameters, refusal: Refusal) -> None:
        """Hold the bot to a rest that a test had it asked for."""
        chat_id, seconds = _chat_id(asked), refusal.parameters.get("retry_after")
        if chat_id is not None and seconds is not None:
            self.limiter.rest(chat_id, self.world.clock(), seconds)


def _chat_id(asked: Parameters) -> int | None:
    try:
        return int(asked.values["chat_id"])
    except (KeyError, TypeError, ValueError):
        return None


def _break(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _page(code: int) -> web.Response:
    return web.Response(
        status=code, text=f"<html><h1>{code} Bad Gateway</h1></html>", content_type="text/html"
    )
