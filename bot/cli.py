"""The command line: `steungroep run`, `steungroep practice`, `steungroep understand`."""

import argparse
import asyncio
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Any

from bot.logs import set_up_logs
from bot.settings import Settings, WrongSettings, read_settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="steungroep",
        description="A chat bot with which somebody runs their own support group.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run the bot on Telegram")
    practice = commands.add_parser("practice", help="try the bot in the browser")
    practice.add_argument(
        "--keep",
        type=Path,
        metavar="FOLDER",
        help="keep the room in this folder (sealed), to go on another time",
    )
    # Imported late below, where it is chosen: reading dates is no business of the others.
    understand = commands.add_parser("understand", help="show how dates in lines are read")
    from bot.commands import understand as understanding

    understanding.add_arguments(understand)
    chosen = parser.parse_args(arguments)
    if chosen.command == "understand":
        return understanding.run(chosen)
    try:
        settings = read_settings()
        set_up_logs(settings.log_level)
        _run(settings, chosen)
    except WrongSettings as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 2
    return 0


def _run(settings: Settings, chosen: argparse.Namespace) -> None:
    from bot import running

    if chosen.command == "practice":
        _loop(running.run_practice_room(settings, chosen.keep))
    else:
        with running.only_one(settings):
            _loop(running.run_on_telegram(settings))


def _loop(work: Coroutine[Any, Any, None]) -> None:
    """Run on uvloop where there is one: it costs a third less for each message."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


if __name__ == "__main__":
    sys.exit(main())
