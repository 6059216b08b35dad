"""The command line: running the bot, the practice room, and what an operator does by hand."""

import argparse
import gc
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.commands import for_operators, understand

if TYPE_CHECKING:
    from bot.settings import Settings

WRONG_SETTINGS, BROKE_DOWN, INTERRUPTED = 2, 1, 130
"""Exit codes. 2 as for a wrong command line; 130 as shells have it for Ctrl+C."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code."""
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
    try:
        return _run(chosen)
    except KeyboardInterrupt:
        # Before there is anything to stop: from then on Ctrl+C ends it in peace.
        return INTERRUPTED


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
            _loop(running.until_stopped(running.run_practice_room(settings, chosen.keep)))
        else:
            with only_one(settings):
                _loop(running.until_stopped(running.run_on_telegram(settings)))
    except WrongSettings as wrong:
        sys.stderr.write(f"{wrong}\n")
        return WRONG_SETTINGS
    except Exception as error:
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
