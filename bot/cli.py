"""The command line: running the bot, the practice room, and what an operator does by hand."""

import argparse
import gc
import os
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.commands import for_operators, understand

if TYPE_CHECKING:
    from bot.settings import Settings

WRONG_SETTINGS, BROKE_DOWN, INTERRUPTED, NOBODY_READS = 2, 1, 130, 141
"""Exit codes. 2 as for a wrong command line; as shells have it 130 for Ctrl+C, 141 for `| head`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code."""
    try:
        try:
            return _do(arguments)
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        # Before there is anything to stop: from then on Ctrl+C ends it in peace.
        return INTERRUPTED
    except BrokenPipeError:
        # `| head` has read enough. What is still to be written goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS


def _do(arguments: Sequence[str] | None) -> int:
    parser = argparse.ArgumentParser(
        prog="steungroep",
        description="A chat bot with which somebody runs their own support group.",
        epilog="Settings come from the environment or a file .env: docs/operating.md names them.",
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
    understand.add_arguments(
        commands.add_parser("understand", help="show how dates in lines of text are read")
    )
    for_operators.add_to(commands)
    chosen = parser.parse_args(arguments)
    if chosen.command == "understand":
        return understand.run(chosen)
    return _run(chosen)


def _run(chosen: argparse.Namespace) -> int:
    # All of this is imported late: the other commands and --help need none of it. Looking for
    # garbage among thousands of modules that stay would take a tenth of the start.
    gc.disable()
    import structlog

    from bot.logs import set_up_logs, what_failed
    from bot.reading_settings import read_settings
    from bot.settings import WrongSettings

    try:
        settings = read_settings()
        set_up_logs(_log_level(chosen.command, settings))
        if chosen.command in for_operators.COMMANDS:
            return for_operators.run(chosen, settings)
        from bot import running
        from bot.opening import only_one

        if chosen.command == "practice":
            from bot.practice import run_practice_room

            _loop(running.until_stopped(run_practice_room(settings, chosen.keep)))
        else:
            with only_one(settings):
                _loop(running.until_stopped(running.run_on_telegram(settings)))
    except WrongSettings as wrong:
        sys.stderr.write(f"{wrong}\n")
        return WRONG_SETTINGS
    except Exception as error:
        if isinstance(error, BrokenPipeError) and chosen.command != "run":
            raise
        structlog.get_logger().critical("broke down", **what_failed(error))
        return BROKE_DOWN
    return 0


def _log_level(command: str, settings: "Settings") -> str:
    """Who tries the bot reads words: lines for machines come only if asked for, or if it fails."""
    is_asked_for = "log_level" in settings.model_fields_set
    return "warning" if command == "practice" and not is_asked_for else settings.log_level


def _loop(work: Coroutine[Any, Any, None]) -> None:
    """Run on uvloop where there is one: it costs a third less for each message."""
    import asyncio

    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


if __name__ == "__main__":
    sys.exit(main())
