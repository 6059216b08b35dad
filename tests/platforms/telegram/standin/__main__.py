"""Run the stand-in in its own process: python -m tests.platforms.telegram.standin --port 8081."""

import argparse
import asyncio
import signal
import sys

from tests.platforms.telegram.standin.control import ControlledStandIn
from tests.platforms.telegram.standin.limits import DOCUMENTED, Limits
from tests.platforms.telegram.standin.server import TOKEN


async def serve(port: int, token: str, limits: Limits | None) -> None:
    """Serve until asked to stop; print the address and the token on one line once it serves."""
    standin = ControlledStandIn(token=token, limits=limits, local=True)
    await standin.start(port)
    sys.stdout.write(f"{standin.url} {token}\n")
    sys.stdout.flush()
    stopped = asyncio.Event()
    # Where tests run in the background, an interrupt would be ignored.
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    await stopped.wait()
    await standin.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free port, which is printed")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--no-limits", action="store_true", help="let everything be sent at once")
    options = parser.parse_args()
    asyncio.run(serve(options.port, options.token, None if options.no_limits else DOCUMENTED))
