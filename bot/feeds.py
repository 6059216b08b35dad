"""People's own calendars on the bot's web server: looked at, never changed, and never logged."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from hashlib import sha256
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from domain.clock import Clock
from handlers.calendar.feeding import FOLDER, Feed, find_account, find_feed, is_token
from handlers.calendar.page import POLICY, page
from messages.rendering import Renderer
from storage.unit import Storage

LOOKS_A_MINUTE = 6
"""How often one address may be looked at; a calendar looks once an hour or so."""
BURST = 10
GUESSES_A_MINUTE = 60
"""How many unknown addresses are looked up: guessing costs the guesser, and nobody else."""
_REMEMBERED = 10_000

_PRIVATE = {"Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"}
"""Nobody on the way keeps it, and whoever does asks first whether it is still so."""

InDatabase = Callable[..., Awaitable[Any]]


class _Allowance:
    """So many at once, and then so many a minute. Time is the event loop's own."""

    __slots__ = ("_at", "_left", "_most", "_per_second")

    def __init__(self, most: int, per_minute: float) -> None:
        self._most, self._per_second = most, per_minute / 60
        self._left, self._at = float(most), 0.0

    def has(self, now: float) -> bool:
        """Whether there is one left."""
        self._left = min(self._most, self._left + (now - self._at) * self._per_second)
        self._at = now
        return self._left >= 1

    def take(self, now: float) -> None:
        """Take one."""
        self._left = max(0.0, self._left - 1) if self.has(now) else self._left


class Feeds:
    """Answers calendars that follow, and people who open the address themselves."""

    def __init__(
        self,
        storage: Storage,
        renderer: Renderer,
        clock: Clock,
        in_database: InDatabase,
        web_address: str,
    ) -> None:
        """Look in this storage by `in_database`, as turns do."""
        self._storage = storage
        self._renderer = renderer
        self._clock = clock
        self._in_database = in_database
        self._web_address = web_address
        self._known: OrderedDict[bytes, _Allowance] = OrderedDict()
        self._guesses = _Allowance(GUESSES_A_MINUTE, GUESSES_A_MINUTE)

    def routes(self) -> list[Route]:
        """Give what is served. Anything but looking is refused."""
        return [
            Route(f"/{FOLDER}/{{token}}.ics", self._feed, methods=["GET"]),
            Route(f"/{FOLDER}/{{token}}", self._page, methods=["GET"]),
        ]

    async def _feed(self, request: Request) -> Response:
        feed: Feed = await self._looked_up(request, self._find_feed)
        mark = f'"{sha256(feed.content).hexdigest()[:32]}"'
        headers = {**_PRIVATE, "ETag": mark}
        if _is_known(request.headers.get("if-none-match", ""), mark):
            return Response(status_code=304, headers=headers)
        # No answer to "since when": what is shared may change without any meeting changing.
        headers["Last-Modified"] = format_datetime(feed.changed_at, usegmt=True)
        headers["Content-Disposition"] = 'inline; filename="agenda.ics"'
        return Response(feed.content, media_type="text/calendar; charset=utf-8", headers=headers)

    async def _page(self, request: Request) -> Response:
        written: str = await self._looked_up(request, self._write_page)
        headers = {**_PRIVATE, "Content-Security-Policy": POLICY}
        return HTMLResponse(written, headers=headers)

    async def _looked_up(self, request: Request, find: Callable[[str], Any]) -> Any:
        """Find what is at an address. What is nobody's (any more) looks like any unknown page."""
        token: str = request.path_params["token"]
        if not is_token(token):
            raise HTTPException(404)
        now = asyncio.get_running_loop().time()
        # What is remembered of an address can't be turned back into it.
        mark = sha256(token.encode()).digest()
        known = self._known.get(mark)
        if not (known or self._guesses).has(now):
            raise HTTPException(429, headers={"Retry-After": "60"})
        found = await self._in_database(find, token)
        if found is None:
            self._known.pop(mark, None)
            self._guesses.take(now)
            raise HTTPException(404)
        known = known or _Allowance(BURST, LOOKS_A_MINUTE)
        known.take(now)
        self._known[mark] = known
        self._known.move_to_end(mark)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return found

    def _find_feed(self, token: str) -> Feed | None:
        with self._storage.unit() as unit:
            return find_feed(unit, self._renderer, token, self._clock.now())

    def _write_page(self, token: str) -> str | None:
        with self._storage.unit() as unit:
            account = find_account(unit, token)
            if account is None:
                return None
            return page(self._renderer, account, self._web_address, token)


def _is_known(told: str, mark: str) -> bool:
    """Whether a calendar has this very version (RFC 9110, 13.1.2: a weak comparison)."""
    marks = (each.strip().removeprefix("W/") for each in told.split(","))
    return any(each in (mark, "*") for each in marks)
