"""Telegram: python-telegram-bot's `Bot` as transport, with our own requests and loops.

Importing this costs half a second: import it only where the bot is really to run on Telegram.
"""

from bot.platforms.telegram.platform import (
    PATIENCE,
    Telegram,
    Webhook,
    WebhookRefused,
    WrongToken,
)
from bot.platforms.telegram.profile import CommandTexts

__all__ = ["PATIENCE", "CommandTexts", "Telegram", "Webhook", "WebhookRefused", "WrongToken"]
