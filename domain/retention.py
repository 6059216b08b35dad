"""How long is kept what nobody uses: first a kind question, then it goes (AVG art. 5, 1e)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

ENDED_FOR: Final = timedelta(days=30)
"""How long a group that its owner rounded off can be opened again."""
WARNED_BEFORE: Final = timedelta(days=7)
"""How long before that end the owner hears of it once more."""
HEARD_EVERY: Final = timedelta(days=7)
"""How often it is kept that somebody said something: no more precisely than this."""


@dataclass(frozen=True, slots=True)
class Retention:
    """After how many months of silence an owner is asked, and after how many theirs is erased.

    `log_for_months`: how long a line in the log of access is kept. NEN 7513 (8.5) says two years at
    the least; for care providers it is five (Staatscourant 2019, 38007).
    """

    warn_after_months: int = 12
    erase_after_months: int = 15
    log_for_months: int = 24

    @property
    def log_for(self) -> timedelta:
        """How long a line in the log of access is kept: months of 31 days, so never too short."""
        return timedelta(days=31 * self.log_for_months)

    def warned_if_heard_by(self, today: date) -> date:
        """Give the day: whoever was noted as heard on it or before, and not since, is asked now.

        They may have said something in the days after it that was not noted: these are allowed for.
        """
        return months_before(today, self.warn_after_months) - HEARD_EVERY

    def erases_on(self, warned_on: date) -> date:
        """Give when it is erased of somebody who was warned on a day, and says nothing."""
        return months_before(warned_on, self.warn_after_months - self.erase_after_months)


USUAL_RETENTION: Final = Retention()
"""What holds where an operator set nothing else."""


def months_before(day: date, months: int) -> date:
    """Give the same day some months before; the last of the month where there is no such day."""
    count = day.year * 12 + day.month - 1 - months
    year, month = divmod(count, 12)
    following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))
