"""Whether the bot is well: its database, its platform, its clock, and what waits to be sent.

Anybody who reaches the web server may ask, so it says yes or no and nothing else: no numbers, no
names, no times. The numbers are on a page of their own, for whoever has the token.
"""

import hmac
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.app import App
from bot.contact import Contact
from bot.metrics import gauge

LOST_AFTER: Final = timedelta(minutes=2)
"""So long a platform may not answer before the bot is called not well."""
CLOCK_MAY_DIFFER: Final = timedelta(seconds=30)
"""From here on reminders come at the wrong minute; signatures and certificates fail later."""
LATE_AFTER: Final = timedelta(minutes=10)
"""So long a message may wait after its time: platforms ask for rest, but not for so long."""

_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
"""Prometheus' text format."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """How it stands: how late the first message is, and the first of what was planned.

    `contact_lost_for` is how long the platform has not answered; `clock_ahead_for` how far its
    clock is before ours. None: not late, not lost, not known.
    """

    outbox_late_for: timedelta | None = None
    moments_late_for: timedelta | None = None
    contact_lost_for: timedelta | None = None
    clock_ahead_for: timedelta | None = None


class Health:
    """Looks at the parts of a running bot."""

    def __init__(self, app: App, contact: Contact) -> None:
        self._app = app
        self._contact = contact

    async def parts(self) -> dict[str, bool]:
        """Say of each part whether it is well. What could not be looked at, is not."""
        try:
            numbers = await self.numbers()
        except Exception:
            # Whatever it was: without its database the bot can do nothing.
            return {"database": False, "platform": not self._is_lost(), "clock": True}
        ahead = numbers.clock_ahead_for
        return {
            "database": True,
            "platform": not self._is_lost(),
            "clock": ahead is None or abs(ahead) < CLOCK_MAY_DIFFER,
            "outbox": (numbers.outbox_late_for or timedelta()) < LATE_AFTER,
        }

    async def numbers(self) -> Numbers:
        """Look how it stands. Raises what the database raises."""
        core, contact = self._app.core, self._contact
        now = core.clock.now()
        first_message_at = await self._app.in_database(core.deliveries.next_due_at)
        first_moment_at = await self._app.next_moment()
        return Numbers(
            outbox_late_for=_since(first_message_at, now),
            moments_late_for=_since(first_moment_at, now),
            contact_lost_for=_since(contact.failing_since_at, now),
            clock_ahead_for=contact.ahead_for,
        )

    async def measured(self) -> list[str]:
        """Give all that operators may measure, as Prometheus reads it."""
        app = self._app
        lines = [
            *app.metrics.lines(),
            *gauge("steungroep_events_waiting", app.waiting),
            *gauge("steungroep_cpu_seconds", time.process_time()),
        ]
        try:
            numbers = await self.numbers()
        except Exception:
            return [*lines, *gauge("steungroep_database_up", 0)]
        return [
            *lines,
            *gauge("steungroep_database_up", 1),
            *_gauge("steungroep_outbox_late_seconds", numbers.outbox_late_for),
            *_gauge("steungroep_moments_late_seconds", numbers.moments_late_for),
            *_gauge("steungroep_contact_lost_seconds", numbers.contact_lost_for),
            *_gauge("steungroep_clock_ahead_seconds", numbers.clock_ahead_for),
        ]

    def _is_lost(self) -> bool:
        lost_for = _since(self._contact.failing_since_at, self._app.core.clock.now())
        return lost_for is not None and lost_for >= LOST_AFTER


def health_routes(health: Health, metrics_token: str | None) -> Sequence[Route]:
    """Give the pages of how it is, and where a token is set, of its metrics.

    Whether somebody asks from this machine is no proof: behind a proxy all do. So the numbers are
    there only for whoever shows the token.
    """

    async def ready(_: Request) -> JSONResponse:
        parts = await health.parts()
        return JSONResponse(parts, status_code=200 if all(parts.values()) else 503)

    async def live(_: Request) -> JSONResponse:
        return JSONResponse({"live": True})

    async def metrics(request: Request) -> Response:
        shown = request.headers.get("Authorization", "")
        if not hmac.compare_digest(shown.encode(), f"Bearer {metrics_token}".encode()):
            return Response(status_code=401, headers={"WWW-Authenticate": "Bearer"})
        lines = "\n".join([*await health.measured(), ""])
        return Response(lines, headers={"Content-Type": _CONTENT_TYPE})

    routes = [
        Route("/health", ready, methods=["GET"]),
        Route("/health/live", live, methods=["GET"]),
    ]
    if metrics_token is not None:
        routes.append(Route("/metrics", metrics, methods=["GET"]))
    return routes


def _gauge(name: str, lasting: timedelta | None) -> list[str]:
    return gauge(name, 0 if lasting is None else lasting.total_seconds())


def _since(at: datetime | None, now: datetime) -> timedelta | None:
    """Give how long ago something was to be; None where it is yet to come."""
    return now - at if at is not None and at <= now else None
