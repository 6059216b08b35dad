"""Bringing updates to a webhook: in order for each person, again where it was not taken."""

import asyncio
import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.platforms.telegram.standin.parameters import Parameters
from tests.platforms.telegram.standin.refusals import bad_request
from tests.platforms.telegram.standin.updates import Update, Updates

PORTS = (443, 80, 88, 8443)
DEFAULT_CONNECTIONS = 40


@dataclass(frozen=True)
class Webhook:
    """Where updates are brought."""

    url: str
    secret: str
    connections: int


class Courier:
    """Brings updates to the webhook. `again_after`: real seconds before the second attempt.

    `local` takes any address, as the real server does with --local; otherwise it must be https.
    """

    def __init__(self, updates: Updates, *, local: bool, again_after: float) -> None:
        self.webhook: Webhook | None = None
        self.last_error: str | None = None
        self._updates = updates
        self._local = local
        self._again_after = again_after
        self._work: asyncio.Task[None] | None = None

    async def set(self, asked: Parameters) -> bool:
        """Bring updates from now on where it is asked, or no more where that is nowhere."""
        url = asked.text("url")
        webhook = self._read(url, asked) if url else None
        self._updates.allow(asked.structure("allowed_updates"))
        await self.stop()
        if asked.boolean("drop_pending_updates"):
            self._updates.waiting.clear()
        self.webhook = webhook
        self._updates.webhook_is_set = webhook is not None
        if webhook is not None:
            self._updates.end_poll("terminated by setWebhook request")
            self._work = asyncio.create_task(self._bring_all(webhook))
        self._updates.world.changed()
        return True

    def as_json(self) -> dict[str, Any]:
        """Give the WebhookInfo of the documentation."""
        self._updates.drop_old()
        about: dict[str, Any] = {
            "url": self.webhook.url if self.webhook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.waiting),
        }
        if self.webhook is not None:
            about["max_connections"] = self.webhook.connections
        if self.last_error is not None:
            about["last_error_date"] = int(self._updates.world.clock().timestamp())
            about["last_error_message"] = self.last_error
        return about

    async def stop(self) -> None:
        """Bring nothing more."""
        if self._work is not None:
            self._work.cancel()
            await asyncio.wait([self._work])
            self._work = None

    def _read(self, url: str, asked: Parameters) -> Webhook:
        address = urlsplit(url)
        if not address.hostname:
            raise bad_request("bad webhook: invalid webhook URL specified")
        if not self._local:
            if address.scheme != "https":
                raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
            if (address.port or 443) not in PORTS:
                ports = "Webhook can be set up only on ports 80, 88, 443 or 8443"
                raise bad_request(f"bad webhook: {ports}")
        secret = asked.text("secret_token")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
            raise bad_request("secret token contains unallowed characters")
        connections = asked.integer("max_connections", DEFAULT_CONNECTIONS)
        return Webhook(url, secret, min(max(connections, 1), 100))

    async def _bring_all(self, webhook: Webhook) -> None:
        """Start a worker for each lane that has something, until stopped."""
        workers: dict[int, asyncio.Task[None]] = {}
        places = asyncio.Semaphore(webhook.connections)
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
            while True:
                change = self._updates.world.change
                for lane in {update.lane for update in self._updates.waiting}:
                    if lane not in workers or workers[lane].done():
                        workers[lane] = group.create_task(
                            self._bring_lane(session, webhook, lane, places)
                        )
                await change.wait()

    async def _bring_lane(
        self,
        session: aiohttp.ClientSession,
        webhook: Webhook,
        lane: int,
        places: asyncio.Semaphore,
    ) -> None:
        attempts = 0
        while True:
            self._updates.drop_old()
            update = next((one for one in self._updates.waiting if one.lane == lane), None)
            if update is None:
                return
            async with places:
                taken = await self._bring(session, webhook, update)
            if taken:
                attempts = 0
                self._updates.confirm(update.id)
            else:
                self._updates.world.changed()
                await asyncio.sleep(min(self._again_after * 2**attempts, 60))
                attempts += 1

    async def _bring(
        self, session: aiohttp.ClientSession, webhook: Webhook, update: Update
    ) -> bool:
        headers = {}
        if webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret
        try:
            async with session.post(webhook.url, json=update.body, headers=headers) as answer:
                if 200 <= answer.status <= 299:
                    return True
                phrase = HTTPStatus(answer.status).phrase
                self.last_error = f"Wrong response from the webhook: {answer.status} {phrase}"
        except aiohttp.ClientError:
            self.last_error = "Connection refused"
        return False
