"""`steungroep undelivered`: what never arrived, or may not have; never to whom, or what it says."""

import argparse
import sys

from bot.opening import open_in_use
from bot.settings import Settings
from domain.bookkeeping import OutboxState
from domain.clock import Clock
from storage.undelivered import Undelivered, undelivered

_WHAT_NOW = (
    "The log tells why: look for the same row. Where it matters to a group, its owner was told. "
    "Nothing of this is sent again.\n"
)


def show(_: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Print a line for each, the newest first. Raises `WrongSettings`."""
    storage = open_in_use(settings, clock)
    try:
        with storage.unit() as unit:
            lines = [_line(each) for each in undelivered(unit.connection)]
    finally:
        storage.close()
    sys.stdout.write("".join(lines) + _WHAT_NOW if lines else "All that was said arrived.\n")


def _line(found: Undelivered) -> str:
    ended = "never arrived" if found.state is OutboxState.DEAD else "may have arrived"
    again = f", tried again {found.attempts} times" if found.attempts else ""
    said_at = f"{found.said_at:%Y-%m-%d %H:%M} UTC"
    return f"{said_at}  {found.kind}: {ended}{again}, row={found.id}\n"
