"""What may not happen to the room: other sites' requests, other names for it, floods of text."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BODY_BYTES = 128 * 1024
"""Enough for the longest text, each of its characters written as %XX%XX%XX."""

_OWN_NAMES = frozenset({"127.0.0.1", "localhost"})

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Guard:
    """Lets in only requests that a page of the room itself made, or that change nothing.

    A site elsewhere can make a browser send requests to this machine, and can let its own name
    point here (DNS rebinding). So the name must be the room's, and whatever changes something
    must come from the same origin. A browser says so in Origin and Sec-Fetch-Site.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on; every answer gets the headers that keep the page to itself."""
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        refusal = _refusal(scope["method"], Headers(scope=scope))
        answer = PlainTextResponse(refusal[1], status_code=refusal[0]) if refusal else self._app
        await answer(scope, receive, send_guarded)


def _refusal(method: str, headers: Headers) -> tuple[int, str] | None:
    """Give status and words of a refusal, or None for what may come in."""
    host = headers.get("host", "")
    if host.rpartition(":")[0] not in _OWN_NAMES and host not in _OWN_NAMES:
        return 403, "another name"
    if method in {"GET", "HEAD"}:
        return None
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if origin is None and site is None:
        return 403, "no origin"
    if origin not in {None, f"http://{host}"} or site not in {None, "same-origin"}:
        return 403, "another origin"
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdecimal()):
        return 411, "no length"
    # The server itself holds a request to the length that it announced.
    if int(length[:20]) > MOST_BODY_BYTES:
        return 413, "too long"
    return None
