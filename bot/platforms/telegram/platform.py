"""The platform: everything of Telegram behind what the core asks of any platform."""

import asyncio
import re
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.contact import Contact
from bot.platforms.platform import Receive
from bot.platforms.telegram.cutting import cut_message
from bot.platforms.telegram.groups import GroupNotice, Groups
from bot.platforms.telegram.inbound import KINDS_OF_UPDATE, PLATFORM, GroupVisit, read_update
from bot.platforms.telegram.polling import Pause, fetch_updates, keep_trying, poll
from bot.platforms.telegram.profile import CommandTexts, register
from bot.platforms.telegram.request import AiohttpRequest
from bot.platforms.telegram.sending import answer_press, deliver
from bot.platforms.telegram.webhook import webhook_route
from messages.incoming import Happening, Incoming, Receipt
from messages.outgoing import Outgoing

TELEGRAM_API = "https://api.telegram.org"
PATIENCE = 20.0
"""How many seconds the server may take to answer."""
MOVING_TAKES = 5.0
"""How many seconds after the bot is added to a supergroup it is sure that nothing moved there."""

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")

_log = structlog.get_logger(__name__)


class WrongToken(Exception):
    """Telegram does not know the token. Never holds it."""


class WebhookRefused(Exception):
    """Telegram will not bring updates to this address; says why."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where Telegram brings updates, instead of the bot fetching them.

    `url` is the public https address; its path is where the web server listens. `secret` is 1 to
    256 letters, digits, _ and - that only Telegram and we know.
    """

    url: str
    secret: str = field(repr=False)


class Telegram:
    """The bot on Telegram: `start` it, `run` it, `stop` it.

    `texts` are the commands and descriptions for each language; the first is also shown to
    people whose language is not among them. `group_notice` gives, for a language or none, what
    the bot says in a group before it leaves. `pause` waits (seconds) before a new attempt.
    `contact` learns from every call how the server is reached.
    Raises `WrongToken` where the token can't be one.
    """

    name = PLATFORM

    def __init__(
        self,
        token: str,
        api_url: str | None = None,
        *,
        group_notice: GroupNotice,
        texts: Mapping[str, CommandTexts] | None = None,
        webhook: Webhook | None = None,
        pause: Pause = asyncio.sleep,
        patience: float = PATIENCE,
        contact: Contact | None = None,
    ) -> None:
        if not _TOKEN.fullmatch(token):
            raise WrongToken("a token looks like 123456:letters-and-digits")
        base = (api_url or TELEGRAM_API).rstrip("/") + "/bot"
        # What waits for updates has a connection of its own: it holds up no message.
        self._calls = AiohttpRequest(patience, contact)
        self._updates = AiohttpRequest(patience, contact)
        self._bot = Bot(token, base, request=self._calls, get_updates_request=self._updates)
        self._texts = texts or {}
        self._groups = Groups(self._bot, group_notice)
        self._webhook = webhook
        self._pause = pause
        self._patience = patience
        self._bot_name: str | None = None
        self._receive: Receive | None = None
        self._asides: set[asyncio.Task[None]] = set()
        self._moving: set[int] = set()

    async def start(self) -> None:
        """Open the connection and ask for the bot's name; waits until the server answers.

        Raises `WrongToken`.
        """
        await self._calls.initialize()
        await self._updates.initialize()
        try:
            await keep_trying(self._ask_name, self._pause)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End what is done aside, and close the connections. A webhook stays set."""
        if self._asides:
            await asyncio.wait(self._asides, timeout=self._patience)
        await self._calls.shutdown()
        await self._updates.shutdown()

    @property
    def fetches(self) -> bool:
        """Whether the bot fetches updates; else Telegram brings them."""
        return self._webhook is None

    def link(self, payload: str) -> str:
        """Give the t.me address that opens a chat with the bot with this payload."""
        return f"https://t.me/{self.bot_name}?start={payload}"

    def group_link(self, payload: str) -> str | None:
        """Give the t.me address with which the bot is added to a group."""
        return f"https://t.me/{self.bot_name}?startgroup={payload}"

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        """Cut a message into pieces that are each delivered by one call, the same every time."""
        return cut_message(message)

    async def send(self, address: str, part: Outgoing) -> str:
        """Deliver one part; return its handle. Raises a `DeliveryFailed`."""
        return await deliver(self._bot, self._calls, address, part)

    async def run(self, receive: Receive) -> None:
        """Take events in and hand them to the core, until cancelled. Raises `WebhookRefused`.

        Beside it, commands and descriptions are registered where they have changed.
        """
        self._receive = receive
        registering = asyncio.create_task(register(self._bot, self._texts))
        try:
            await self._take_in()
        finally:
            registering.cancel()

    def routes(self) -> list[Route]:
        """Give what the web server must serve: the webhook, where there is one."""
        if self._webhook is None:
            return []
        path = urlsplit(self._webhook.url).path or "/"
        return [webhook_route(path, self._webhook.secret, self._take)]

    @property
    def bot_name(self) -> str:
        """The bot's own name on Telegram, without the @. Known from `start` on."""
        if self._bot_name is None:
            raise RuntimeError("the bot's name is known once it has started")
        return self._bot_name

    async def _ask_name(self) -> None:
        try:
            self._bot_name = (await self._bot.get_me()).username
        except InvalidToken:
            # The library's own error may hold the token.
            raise WrongToken("Telegram does not know this token") from None

    async def _take_in(self) -> None:
        webhook = self._webhook
        if webhook is None:
            await keep_trying(self._bot.delete_webhook, self._pause)
            await poll(self._fetch, self._take, self._pause)
        else:
            await keep_trying(lambda: self._set_webhook(webhook), self._pause)
            await asyncio.Event().wait()

    async def _fetch(self, offset: int | None) -> Any:
        return await fetch_updates(self._updates, self._bot.base_url, offset, self._patience)

    async def _set_webhook(self, webhook: Webhook) -> None:
        try:
            await self._bot.set_webhook(
                webhook.url, secret_token=webhook.secret, allowed_updates=KINDS_OF_UPDATE
            )
        except BadRequest as refusal:
            raise WebhookRefused(refusal.message) from None

    async def _take(self, raw: dict[str, Any]) -> None:
        """Handle one update. Raises what the core raised: then it must come again."""
        if self._receive is None:
            raise RuntimeError("nobody takes events yet")
        try:
            arrival = read_update(raw, self.bot_name)
        except Exception as error:
            # It would never be read: to have it come again would hold up all others.
            _log.error("telegram: an update that can't be read", why=type(error).__name__)
            return
        receipt = Receipt()
        if arrival.incoming is not None:
            receipt = await self._receive(arrival.incoming)
        if arrival.press is not None:
            self._aside(self._try_to_answer(arrival.press, receipt.notice))
        visit = arrival.visit
        if visit is None or receipt.stays or visit.chat_id in self._moving:
            return
        if arrival.incoming is not None and visit.may_have_moved:
            self._moving.add(visit.chat_id)
            self._aside(self._leave_unless_moved(arrival.incoming, visit))
        else:
            await self._groups.leave(visit)

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something without having the next events wait for it."""
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _leave_unless_moved(self, added: Incoming, visit: GroupVisit) -> None:
        """Leave a supergroup, unless it turns out to be a group where the bot may be."""
        if self._receive is None or added.visit is None:
            return
        try:
            await self._pause(MOVING_TAKES)
            heard = replace(added, visit=replace(added.visit, what=Happening.HEARD))
            if not (await self._receive(heard)).stays:
                await self._groups.leave(visit)
        except Exception as error:
            # The next message from that group is the next attempt.
            _log.warning("telegram: a group was not left yet", why=type(error).__name__)
        finally:
            self._moving.discard(visit.chat_id)

    async def _try_to_answer(self, press: str, notice: str | None) -> None:
        try:
            await answer_press(self._bot, press, notice)
        except TelegramError as error:
            _log.info("telegram: a press was not answered", why=type(error).__name__)
