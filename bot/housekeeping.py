"""Housekeeping: what is no longer needed is forgotten, and what nobody uses is looked at."""

from datetime import datetime, timedelta

from domain.clock import Clock
from domain.retention import Retention
from handlers.ending.silence import look
from storage.storage import Storage

EVERY = timedelta(hours=6)
MESSAGES_FOR = timedelta(days=30)
"""One-tap answers hold for 14 days; after that nobody needs what was said."""
EVENTS_FOR = timedelta(days=7)
"""Telegram keeps updates for 24 hours: none comes again after a week."""


class Housekeeping:
    """Forgets old bookkeeping."""

    def __init__(self, storage: Storage, clock: Clock, retention: Retention) -> None:
        """`retention` says how long the log of access is kept."""
        self._storage = storage
        self._clock = clock
        self._retention = retention
        self._done_at: datetime | None = None

    def tidy(self) -> None:
        """Forget what is old, and find who was silent for long, unless it was just done."""
        now = self._clock.now()
        if self._done_at is not None and now - self._done_at < EVERY:
            return
        self._done_at = now
        with self._storage.unit() as unit:
            unit.forget_events_before(now - EVENTS_FOR)
            unit.outbox.forget_before(now - MESSAGES_FOR)
            unit.moments.forget_before(now - MESSAGES_FOR)
            unit.accesses.forget_before(now - self._retention.log_for)
            look(unit, now, self._retention)
