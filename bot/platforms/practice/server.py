"""The room's door to the browser: on this machine only, and closed without leaving anybody hang."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"
"""The room is for who sits at this machine: there is no log-in."""

SECONDS_TO_CLOSE = 2


def open_door(port: int = 0) -> socket.socket:
    """Listen on this machine, on a port or on any free one; raises `OSError` if it is taken."""
    return socket.create_server((LOOPBACK, port))


class _Server(uvicorn.Server):
    """A web server that leaves the program's signals alone: who started the room ends it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def serve(app: ASGIApp, door: socket.socket, closing: asyncio.Event) -> None:
    """Serve until cancelled; then set `closing`, on which pages that follow along are ended.

    Addresses hold the payloads of links, so requests are not logged.
    """
    config = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=SECONDS_TO_CLOSE,
    )
    server = _Server(config)
    serving = asyncio.ensure_future(server.serve(sockets=[door]))
    try:
        await asyncio.shield(serving)
    except asyncio.CancelledError:
        closing.set()
        server.should_exit = True
        await serving
        raise
