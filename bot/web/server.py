"""The bot's web server: whether it is well, the webhook, calendars, and summaries to pick up."""

from collections.abc import Sequence
from typing import Final

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES: Final = 256 * 1024
"""The most that anybody may send: an update of Telegram has at most 64 KiB."""

HEADERS: Final = (
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)
"""What is said on every answer, unless a page says so itself in other words."""


def make_web(routes: Sequence[BaseRoute]) -> ASGIApp:
    """Make the web server of these pages."""
    # Around the whole, so that also what breaks is answered so.
    return _Careful(Starlette(routes=list(routes)))


class _Careful:
    """Takes in no more than it must, and says on every answer that nothing is kept or framed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, unless it is announced as too big."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                said = {name.lower() for name, _ in message["headers"]}
                ours = (each for each in HEADERS if each[0] not in said)
                message["headers"] = [*message["headers"], *ours]
            await send(message)

        app = Response(status_code=413) if _is_too_big(scope) else self._app
        await app(scope, receive, with_headers)


def _is_too_big(scope: Scope) -> bool:
    """Whether it says itself that it is. What does not say so is measured where it is read."""
    length = Headers(scope=scope).get("content-length", "0")
    is_number = length.isascii() and length.isdecimal() and len(length) < 10
    return not is_number or int(length) > MOST_BYTES
