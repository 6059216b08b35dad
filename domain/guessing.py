"""Guessing links: whoever opens many that were never made has to wait, longer each time.

A token has 256 bits, so no guess hits. Waiting keeps guessing from costing anybody else.
"""

from datetime import datetime, timedelta
from typing import Final

from domain.accounts import Account

FREE_GUESSES: Final = 5
"""So many wrong links in a day are a slip: an address that was cut off, or typed over."""
FORGOTTEN_AFTER: Final = timedelta(days=1)
LONGEST_WAIT: Final = timedelta(days=1)


def must_wait(account: Account, now: datetime) -> bool:
    """Whether links of this account are not looked up at an instant."""
    if account.wrong_link_at is None or account.wrong_links < FREE_GUESSES:
        return False
    doubled = min(account.wrong_links - FREE_GUESSES, 16)
    return now < account.wrong_link_at + min(timedelta(minutes=2**doubled), LONGEST_WAIT)


def note_wrong_link(account: Account, now: datetime) -> None:
    """Count a link that was never made; a day without any makes a new start."""
    last = account.wrong_link_at
    is_old = last is None or last + FORGOTTEN_AFTER < now
    account.wrong_links = 1 if is_old else account.wrong_links + 1
    account.wrong_link_at = now
