"""What Telegram shows of the bot before anybody talks with it: its commands, and who it is."""

from collections.abc import Mapping
from dataclasses import dataclass

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class CommandTexts:
    """What Telegram shows of the bot in one language.

    `commands` are pairs of a command (without the slash) and what it does. `description` (at
    most 512 characters) stands in a chat that has not begun, `short_description` (at most 120)
    in the bot's profile.
    """

    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


async def register(bot: Bot, texts: Mapping[str, CommandTexts]) -> None:
    """Have Telegram show these texts, for each language and (the first) for all others.

    Only what differs is set: Telegram allows few changes, and then refuses for hours. The bot
    works without, so a failure is logged and no more.
    """
    for language in (None, *texts) if texts else ():
        wanted = texts[language or next(iter(texts))]
        try:
            await _register_language(bot, language, wanted)
        except TelegramError as error:
            _log.warning("telegram: the commands were not registered", why=type(error).__name__)
            return


async def _register_language(bot: Bot, language: str | None, wanted: CommandTexts) -> None:
    # In a group chat the list of commands would tell everybody what the bot is for.
    scope = BotCommandScopeAllPrivateChats()
    shown = await bot.get_my_commands(scope, language)
    if tuple((command.command, command.description) for command in shown) != wanted.commands:
        commands = [BotCommand(name, text) for name, text in wanted.commands]
        await bot.set_my_commands(commands, scope, language)
    about = await bot.get_my_description(language_code=language)
    if about.description != wanted.description:
        await bot.set_my_description(wanted.description, language_code=language)
    in_short = await bot.get_my_short_description(language_code=language)
    if in_short.short_description != wanted.short_description:
        await bot.set_my_short_description(wanted.short_description, language_code=language)
