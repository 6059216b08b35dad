"""What an operator can do beside running the bot: loaded only when it is asked for."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it does in a few words, where it is, and what it asks.

    `where` names a module of `bot.commands` and a function in it, which takes what was asked, the
    settings, and the clock.
    """

    does: str
    where: str
    add_arguments: Callable[[argparse.ArgumentParser], Any] = lambda _: None


def _a_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="its path")


def _restoring(parser: argparse.ArgumentParser) -> None:
    _a_file(parser)
    parser.add_argument(
        "--replace", action="store_true", help="put it in the place of all that is in the database"
    )
    parser.add_argument(
        "--leave-out-unreadable",
        action="store_true",
        help="put back all but those whose keys are not in the key store",
    )


def _waiting(parser: argparse.ArgumentParser) -> None:
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--send", action="store_true", help="send it after all, where it still holds")
    one.add_argument("--drop", action="store_true", help="never send it")


def _moving(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("to", metavar="URL", help="postgresql://user@host/name, empty")
    parser.add_argument("--keys", metavar="URL", help="another one, for the key store")


def _of_whom(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "number", type=_number, metavar="NUMBER", help="from their own copy: you, id"
    )
    parser.add_argument("--looks", action="store_true", help="also when others looked at it")


def _number(words: str) -> UUID:
    """Read the number of somebody's account, as it stands in their own copy."""
    try:
        return UUID(words)
    except ValueError:
        raise argparse.ArgumentTypeError(
            "not a number such as 0f8fad5b-d9cb-469f-a165-70867728950e. It stands in their own "
            "copy (they type mijngegevens, or mydata), under you, id"
        ) from None


COMMANDS = {
    "doctor": Command("look over settings, keys, database, Telegram and web", "doctor:look_over"),
    "backup": Command("write a backup of the data", "backups:make", _a_file),
    "restore": Command("put a backup back", "backups:put_back", _restoring),
    "set-aside": Command(
        "show, send or drop what a backup had waiting", "backups:look_at_waiting", _waiting
    ),
    "undelivered": Command("show what never arrived, or may not have", "undelivered:show"),
    "who-saw": Command(
        "show somebody what others did with what is theirs", "who_saw:show", _of_whom
    ),
    "copy-keys": Command("keep one copy of the key store", "backups:copy_the_keys", _a_file),
    "move-database": Command("move to another database", "moving:move", _moving),
    "rotate-master-key": Command("make a new master key", "keys:rotate_master_key"),
    "renew-keys": Command("seal everything anew with new keys", "keys:renew_keys"),
}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add each command to those of the command line."""
    for name, command in COMMANDS.items():
        command.add_arguments(commands.add_parser(name, help=command.does))


def run(chosen: argparse.Namespace, settings: "Settings") -> int:
    """Do what was asked; return the exit code. Raises `WrongSettings`, in one line."""
    from domain.clock import SystemClock

    module, _, function = COMMANDS[chosen.command].where.partition(":")
    do = getattr(import_module(f"bot.commands.{module}"), function)
    return do(chosen, settings, SystemClock()) or 0
