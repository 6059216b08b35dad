"""Serving web pages: closed without leaving anybody hang, and without logging requests."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"
"""This machine only: what listens elsewhere was asked to."""

SECONDS_TO_CLOSE = 2


def open_door(port: int = 0, host: str = LOOPBACK) -> socket.socket:
    """Listen on a port, or on any free one (0); raises `OSError` if it is taken."""
    return socket.create_server((host, port))


class _Server(uvicorn.Server):
    """A web server that leaves the program's signals alone: who started it ends it."""

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
