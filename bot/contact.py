"""Contact with a platform's server: when it last answered, and what its clock says."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from domain.clock import Clock


class Contact:
    """What is learned of a server while the bot talks with it: no call is made for it.

    `failing_since_at`: no call has been answered since. `ahead_for`: how far the server's clock is
    before ours, as its answers say (HTTP, Date); None where none said.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.answered_at: datetime | None = None
        self.failing_since_at: datetime | None = None
        self.ahead_for: timedelta | None = None

    def answered(self, date: str | None) -> None:
        """Note that it answered, whatever it said, and the time that its answer bears."""
        self.answered_at = self._clock.now()
        self.failing_since_at = None
        if date is None:
            return
        try:
            said = parsedate_to_datetime(date)
        except ValueError:
            return
        if said.tzinfo is None:
            said = said.replace(tzinfo=UTC)
        self.ahead_for = said - self.answered_at

    def failed(self) -> None:
        """Note that a call was not answered."""
        if self.failing_since_at is None:
            self.failing_since_at = self._clock.now()
