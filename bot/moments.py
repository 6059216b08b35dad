"""What is due: found by its time, so that time that the bot was away heals itself."""

from datetime import datetime

from domain.clock import Clock
from messages.incoming import Incoming
from storage.storage import Storage

MOST_AT_ONCE = 100
TIME = "time"


class DueMoments:
    """Finds planned moments: each comes in as an event of its own. Time is another platform."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    def due(self) -> list[Incoming]:
        """Give what is due up to now, the earliest first."""
        with self._storage.unit() as unit:
            found = unit.moments.due(self._clock.now(), MOST_AT_ONCE)
        return [
            Incoming(TIME, str(moment_id), str(account_id), moment=str(moment_id))
            for moment_id, account_id in found
        ]

    def next_due_at(self) -> datetime | None:
        """Give when the next moment is due, if one is planned."""
        with self._storage.unit() as unit:
            return unit.moments.next_due_at()
