"""The methods of the Bot API that say who the bot is."""

import re
from dataclasses import dataclass, field
from typing import Any

from tests.platforms.telegram.standin.methods import Method
from tests.platforms.telegram.standin.parameters import STRUCTURE, TEXT, Parameters
from tests.platforms.telegram.standin.refusals import bad_request
from tests.platforms.telegram.standin.texts import count_units
from tests.platforms.telegram.standin.world import World

MOST_COMMANDS = 100
MOST_DESCRIPTION = 512
MOST_SHORT_DESCRIPTION = 120
_LANGUAGE = {"language_code": TEXT}


@dataclass
class Profile:
    """What Telegram shows of the bot, by language ("" for all others)."""

    world: World
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)

    def methods(self) -> dict[str, Method]:
        """Give the methods by name."""
        scope = _LANGUAGE | {"scope": STRUCTURE}
        description = _LANGUAGE | {"description": TEXT}
        short = _LANGUAGE | {"short_description": TEXT}
        return {
            "getMe": Method(self.get_me, {}),
            "getMyCommands": Method(self.get_commands, scope),
            "setMyCommands": Method(self.set_commands, scope | {"commands": STRUCTURE}),
            "getMyDescription": Method(self.get_description, _LANGUAGE),
            "setMyDescription": Method(self.set_description, description),
            "getMyShortDescription": Method(self.get_short_description, _LANGUAGE),
            "setMyShortDescription": Method(self.set_short_description, short),
        }

    async def get_me(self, asked: Parameters) -> dict[str, Any]:
        """Tell who the bot is."""
        return self.world.bot_as_json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }

    async def get_commands(self, asked: Parameters) -> list[dict[str, str]]:
        """Give the commands of a language, exactly as they were set for it."""
        return self.commands.get(_language(asked), [])

    async def set_commands(self, asked: Parameters) -> bool:
        """Show these commands."""
        language = _language(asked)
        commands = asked.structure("commands")
        if not isinstance(commands, list):
            raise bad_request("expected an Array of BotCommand")
        if len(commands) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self.commands[language] = [_read_command(command) for command in commands]
        self.world.changed()
        return True

    async def get_description(self, asked: Parameters) -> dict[str, str]:
        """Give what stands in a chat that has not begun."""
        return {"description": self.descriptions.get(_language(asked), "")}

    async def set_description(self, asked: Parameters) -> bool:
        """Show this in a chat that has not begun."""
        text = asked.text("description")
        if count_units(text) > MOST_DESCRIPTION:
            raise bad_request("description is too long")
        self.descriptions[_language(asked)] = text
        self.world.changed()
        return True

    async def get_short_description(self, asked: Parameters) -> dict[str, str]:
        """Give what stands in the bot's profile."""
        return {"short_description": self.short_descriptions.get(_language(asked), "")}

    async def set_short_description(self, asked: Parameters) -> bool:
        """Show this in the bot's profile."""
        text = asked.text("short_description")
        if count_units(text) > MOST_SHORT_DESCRIPTION:
            raise bad_request("short description is too long")
        self.short_descriptions[_language(asked)] = text
        self.world.changed()
        return True


def _language(asked: Parameters) -> str:
    language = asked.text("language_code")
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise bad_request("invalid language code specified")
    return language


def _read_command(command: Any) -> dict[str, str]:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, text = command.get("command"), command.get("description")
    if not isinstance(name, str) or not re.fullmatch(r"/?[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(text, str) or not 1 <= count_units(text) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name.removeprefix("/"), "description": text}
