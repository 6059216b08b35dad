"""The bot's web server: whether it is well, the webhook, and the calendars that people follow."""

from collections.abc import Awaitable, Callable, Sequence

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_HEADERS = (
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cache-control", b"no-store"),
)


def make_web(
    healthy: Callable[[], Awaitable[dict[str, bool]]], routes: Sequence[BaseRoute]
) -> Starlette:
    """Make the web server. `healthy` says of each part whether it is well."""

    async def health(_: Request) -> JSONResponse:
        parts = await healthy()
        return JSONResponse(parts, status_code=200 if all(parts.values()) else 503)

    return Starlette(
        routes=[Route("/health", health, methods=["GET"]), *routes],
        middleware=[Middleware(_SafeHeaders)],
    )


class _SafeHeaders:
    """Says on every answer that nothing is kept, framed, guessed or passed on.

    Where a page says so itself in other words, these stay.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = {name.lower() for name, _ in message["headers"]}
                ours = (each for each in _HEADERS if each[0] not in said)
                message["headers"] = [*message["headers"], *ours]
            await send(message)

        await self._app(scope, receive, with_headers)
