"""Taking updates in where Telegram brings them: a route of the web server."""

import hmac
import json
from typing import Any

import structlog
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.platforms.platform import Busy
from bot.platforms.telegram.polling import Take

MOST_BYTES = 256 * 1024
"""The Bot API server builds no update of more than 64 KiB: four times that is surely not one."""
PROOF_HEADER = "X-Telegram-Bot-Api-Secret-Token"
_COME_AGAIN = {"Retry-After": "1"}

_log = structlog.get_logger(__name__)


def webhook_route(path: str, secret: str, take: Take) -> Route:
    """Give the route on which Telegram delivers, which answers 200 once an update was taken.

    Whoever does not know the secret gets 403 before anything is read. Telegram brings an update
    again that was not answered with 200, and keeps those of one chat in order.
    """

    async def endpoint(request: Request) -> Response:
        given = request.headers.get(PROOF_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            _log.info("telegram: a webhook call without the secret")
            return Response(status_code=403)
        body = await _read_body(request)
        if body is None:
            return Response(status_code=413)
        update = _read_json(body)
        if update is None:
            return Response(status_code=400)
        try:
            await take(update)
        except Busy:
            return Response(status_code=503, headers=_COME_AGAIN)
        except Exception as error:
            # Whatever it was: it was not stored.
            _log.error("telegram: an update comes again", why=type(error).__name__)
            return Response(status_code=503, headers=_COME_AGAIN)
        return Response(status_code=200)

    return Route(path, endpoint, methods=["POST"])


async def _read_body(request: Request) -> bytes | None:
    """Read what was sent; None where it is too much (and then not read to its end)."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _read_json(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) and isinstance(update.get("update_id"), int) else None
