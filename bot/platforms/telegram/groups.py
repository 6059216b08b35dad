"""Leaving groups and channels: the bot talks with people, each in their own chat."""

import asyncio
from collections.abc import Callable

import structlog
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.platforms.telegram.inbound import GroupVisit

GroupNotice = Callable[[str | None], str]
"""Gives what to say in a group, in the language (a BCP 47 tag) of whoever added the bot."""

_log = structlog.get_logger(__name__)


class Groups:
    """Explains once why the bot does not stay, in words that name nobody, and leaves."""

    def __init__(self, bot: Bot, notice: GroupNotice) -> None:
        self._bot = bot
        self._notice = notice
        self._one_at_a_time = asyncio.Lock()

    async def leave(self, visit: GroupVisit) -> None:
        """Leave; whoever just added the bot is told why.

        Where leaving fails, the next message from that group is the next attempt, without words.
        """
        async with self._one_at_a_time:
            await self._leave(visit)

    async def _leave(self, visit: GroupVisit) -> None:
        chat_id = visit.chat_id
        if visit.added:
            try:
                await self._bot.send_message(chat_id, self._notice(visit.language))
            except ChatMigrated as moved:
                chat_id = moved.new_chat_id
            except TelegramError as error:
                _log.info("telegram: a group was left without a word", why=type(error).__name__)
        try:
            await self._bot.leave_chat(chat_id)
        except (Forbidden, BadRequest):
            # It was removed before, or the group is gone.
            return
        except TelegramError as error:
            _log.warning("telegram: a group could not be left", why=type(error).__name__)
