"""Picking a summary up on the bot's web server: a page, a code, and what is there for somebody."""

from typing import Final
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.web.guard import Guard, InDatabase
from domain.clock import Clock
from handlers.summary.codes import FOLDER
from handlers.summary.page import MOST_TYPED, Pages
from handlers.summary.picking import Tried, find_waiting, try_code
from messages.catalogue import Language, language_of
from messages.rendering import Renderer
from messages.web_page import POLICY
from storage.locks import TryAgain
from storage.storage import Storage

LOOKS_A_MINUTE: Final = 10
BURST: Final = 20
MOST_BYTES: Final = 1024
"""A form with a code is far smaller."""
MOST_ATTEMPTS: Final = 5
"""How often a try is done anew that met another change of the group; then it is refused."""

_PRIVATE = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "X-Robots-Tag": "noindex",
}


class PickUps:
    """Shows the page and takes codes. Looking changes nothing; only a sent code does."""

    def __init__(
        self,
        storage: Storage,
        renderer: Renderer,
        clock: Clock,
        in_database: InDatabase,
    ) -> None:
        """Look in this storage by `in_database`, as turns do."""
        self._storage = storage
        self._renderer = renderer
        self._clock = clock
        self._guard = Guard(in_database, burst=BURST, looks_a_minute=LOOKS_A_MINUTE)

    def routes(self) -> list[Route]:
        """Give what is served: looking, and sending a code."""
        path = f"/{FOLDER}/{{token}}"
        return [
            Route(path, self._ask, methods=["GET"]),
            Route(path, self._try, methods=["POST"]),
        ]

    async def _ask(self, request: Request) -> Response:
        try:
            language: Language = await self._guard.looked_up(request, self._find)
        except HTTPException as refused:
            return self._refused(request, refused)
        return HTMLResponse(Pages(self._renderer, language).ask(), headers=_PRIVATE)

    async def _try(self, request: Request) -> Response:
        sent = await _read_form(request)
        if sent is None:
            return Response(status_code=413, headers=_PRIVATE)
        typed, as_file = sent
        try:
            tried: Tried = await self._guard.looked_up(request, self._try_code, typed, as_file)
        except HTTPException as refused:
            return self._refused(request, refused)
        pages = Pages(self._renderer, tried.language)
        if tried.file is not None:
            headers = {
                **_PRIVATE,
                "Content-Disposition": f'attachment; filename="{tried.file.name}"',
            }
            return Response(tried.file.content, media_type=tried.file.media_type, headers=headers)
        if tried.document is not None:
            return HTMLResponse(pages.found(tried.document, typed), headers=_PRIVATE)
        if tried.left > 0:
            return HTMLResponse(pages.ask(tried), status_code=422, headers=_PRIVATE)
        return self._refused(request, HTTPException(404))

    def _refused(self, request: Request, refused: HTTPException) -> Response:
        """Say the same to everybody who may not, whatever the reason."""
        pages = Pages(self._renderer, _language_of(request))
        written = pages.too_often() if refused.status_code == 429 else pages.gone()
        headers = {**_PRIVATE, **(refused.headers or {})}
        return HTMLResponse(written, status_code=refused.status_code, headers=headers)

    def _find(self, token: str) -> Language | None:
        with self._storage.unit() as unit:
            waiting = find_waiting(unit, token, self._clock.now())
            return None if waiting is None else waiting.language

    def _try_code(self, token: str, typed: str, as_file: bool) -> Tried | None:
        for attempt in range(MOST_ATTEMPTS):
            try:
                with self._storage.unit() as unit:
                    now = self._clock.now()
                    return try_code(unit, self._renderer, token, typed, now, as_file=as_file)
            except TryAgain:
                if attempt == MOST_ATTEMPTS - 1:
                    raise
        return None


async def _read_form(request: Request) -> tuple[str, bool] | None:
    """Read what was typed, and whether the file is asked for; None where it is too much."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    try:
        fields = parse_qs(body.decode(errors="replace"), max_num_fields=10)
    except ValueError:
        return None
    typed = fields.get("code", [""])[0][:MOST_TYPED]
    return typed, fields.get("as") == ["file"]


def _language_of(request: Request) -> Language:
    """Give the language that a browser asks for first, where it is one of ours; else Dutch."""
    wanted = request.headers.get("accept-language", "").strip()
    return language_of(wanted)
