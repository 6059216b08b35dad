"""What an operator can do beside running the bot: loaded only when it is asked for."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

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


COMMANDS = {
    "rotate-master-key": Command("make a new master key", "keys:rotate_master_key"),
    "renew-keys": Command("seal everything anew with new keys", "keys:renew_keys"),
}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add each command to those of the command line."""
    for name, command in COMMANDS.items():
        command.add_arguments(commands.add_parser(name, help=command.does))


def run(chosen: argparse.Namespace, settings: "Settings") -> None:
    """Do what was asked. Raises `WrongSettings`, with what is wrong in one line."""
    from domain.clock import SystemClock

    module, _, function = COMMANDS[chosen.command].where.partition(":")
    do = getattr(import_module(f"bot.commands.{module}"), function)
    do(chosen, settings, SystemClock())
