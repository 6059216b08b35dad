"""Asking Telegram how the bot stands there, without changing anything: for `steungroep doctor`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, TelegramError

from bot.contact import Contact
from bot.platforms.telegram.request import AiohttpRequest

_PATIENCE = 10.0


@dataclass(frozen=True, slots=True)
class Standing:
    """How the bot stands at Telegram.

    `webhook_url` is empty where the bot fetches updates itself. `waiting` is how many updates
    wait there; `webhook_error` what went wrong when Telegram last brought one, in its own words.
    """

    name: str
    webhook_url: str
    waiting: int
    webhook_error: str | None


class NoAnswer(Exception):
    """Telegram, or a page, can't be reached; or what answers there is something else."""


class UnknownToken(Exception):
    """Telegram does not know the token."""


async def ask_standing(token: str, api_url: str, contact: Contact) -> Standing:
    """Ask who the bot is, and how it gets its updates. Raises `NoAnswer` and `UnknownToken`."""
    base = f"{api_url}/bot{token}"
    async with _requests(contact) as requests:
        try:
            me: Any = await requests.post(f"{base}/getMe")
            webhook: Any = await requests.post(f"{base}/getWebhookInfo")
            return Standing(
                name=str(me["username"]),
                webhook_url=str(webhook.get("url", "")),
                waiting=int(webhook.get("pending_update_count", 0)),
                webhook_error=webhook.get("last_error_message"),
            )
        except InvalidToken:
            # The library's own error may hold the token.
            raise UnknownToken from None
        except (TelegramError, LookupError, TypeError, ValueError, AttributeError):
            raise NoAnswer from None


async def answers(url: str, contact: Contact) -> bool:
    """Say whether a page of ours answers there that all is well. Raises `NoAnswer`."""
    async with _requests(contact) as requests:
        try:
            await requests.do_request(url, "GET")
        except (BadRequest, Conflict, Forbidden, InvalidToken):
            raise NoAnswer from None
        except TelegramError:
            if contact.answered_at is None:
                raise NoAnswer from None
            return False
    return True


@asynccontextmanager
async def _requests(contact: Contact) -> AsyncIterator[AiohttpRequest]:
    requests = AiohttpRequest(_PATIENCE, contact)
    await requests.initialize()
    try:
        yield requests
    finally:
        await requests.shutdown()
