"""People's own calendars on the bot's web server: looked at, never changed, and never logged."""

from email.utils import format_datetime
from hashlib import sha256
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.web.guard import Guard, InDatabase
from domain.clock import Clock
from handlers.calendar.feeding import FOLDER, Feed, find_account, find_feed
from handlers.calendar.page import page
from messages.rendering import Renderer
from messages.web_page import POLICY
from storage.storage import Storage

LOOKS_A_MINUTE: Final = 6
"""How often one address may be looked at; a calendar looks once an hour or so."""
BURST: Final = 10

_PRIVATE = {"Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"}
"""Nobody on the way keeps it, and whoever does asks first whether it is still so."""


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
        self._web_address = web_address
        self._guard = Guard(in_database, burst=BURST, looks_a_minute=LOOKS_A_MINUTE)

    def routes(self) -> list[Route]:
        """Give what is served. Anything but looking is refused."""
        return [
            Route(f"/{FOLDER}/{{token}}.ics", self._feed, methods=["GET"]),
            Route(f"/{FOLDER}/{{token}}", self._page, methods=["GET"]),
        ]

    async def _feed(self, request: Request) -> Response:
        feed: Feed = await self._guard.looked_up(request, self._find_feed)
        mark = f'"{sha256(feed.content).hexdigest()[:32]}"'
        headers = {**_PRIVATE, "ETag": mark}
        if _is_known(request.headers.get("if-none-match", ""), mark):
            return Response(status_code=304, headers=headers)
        # No answer to "since when": what is shared may change without any meeting changing.
        headers["Last-Modified"] = format_datetime(feed.changed_at, usegmt=True)
        headers["Content-Disposition"] = 'inline; filename="agenda.ics"'
        return Response(feed.content, media_type="text/calendar; charset=utf-8", headers=headers)

    async def _page(self, request: Request) -> Response:
        written: str = await self._guard.looked_up(request, self._write_page)
        headers = {**_PRIVATE, "Content-Security-Policy": POLICY}
        return HTMLResponse(written, headers=headers)

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
