"""The limits on sending, as the documentation gives them (Bots FAQ, "My bot is hitting limits")."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.platforms.telegram.standin.refusals import Refusal, too_many_requests


@dataclass(frozen=True)
class Limits:
    """How much a bot may send.

    "In a single chat, avoid sending more than one message per second. We may allow short bursts":
    `chat_burst` messages at once, one more each second. "Not more than 20 messages per minute" to
    one group. "Not more than about 30 messages per second" in all.
    """

    overall_per_second: int = 30
    chat_per_second: float = 1.0
    chat_burst: int = 3
    group_per_minute: int = 20


DOCUMENTED = Limits()


@dataclass(frozen=True)
class Violation:
    """A message that was too many. `early`: it came while the server had asked for rest."""

    at: datetime
    chat_id: int
    early: bool


class Limiter:
    """Counts what is sent, and refuses what is too much. Without limits it only keeps rests."""

    def __init__(self, limits: Limits | None) -> None:
        self.limits = limits
        self.violations: list[Violation] = []
        self._all: deque[datetime] = deque()
        self._groups: defaultdict[int, deque[datetime]] = defaultdict(deque)
        self._full_at: dict[int, datetime] = {}
        self._rest_until: dict[int, datetime] = {}

    def take(self, chat_id: int, now: datetime, *, is_group: bool) -> Refusal | None:
        """Count one message; give the refusal where it is too many (and not counted)."""
        rest = self._rest_until.get(chat_id, now)
        if rest > now:
            self.violations.append(Violation(now, chat_id, early=True))
            return too_many_requests(_seconds(rest - now))
        wait = self._wait(chat_id, now, is_group=is_group)
        if wait > timedelta():
            self.violations.append(Violation(now, chat_id, early=False))
            self.rest(chat_id, now, _seconds(wait))
            return too_many_requests(_seconds(wait))
        return None

    def rest(self, chat_id: int, now: datetime, seconds: int) -> None:
        """Ask for rest in a chat: who writes there earlier is refused again."""
        self._rest_until[chat_id] = now + timedelta(seconds=seconds)

    def _wait(self, chat_id: int, now: datetime, *, is_group: bool) -> timedelta:
        if self.limits is None:
            return timedelta()
        group = self._groups[chat_id] if is_group else deque[datetime]()
        one = timedelta(seconds=1 / self.limits.chat_per_second)
        full_at = max(self._full_at.get(chat_id, now), now)
        wait = max(
            _until_fewer(self._all, self.limits.overall_per_second, timedelta(seconds=1), now),
            _until_fewer(group, self.limits.group_per_minute, timedelta(minutes=1), now),
            full_at + one - now - one * self.limits.chat_burst,
            timedelta(),
        )
        if not wait:
            self._all.append(now)
            group.append(now)
            self._full_at[chat_id] = full_at + one
        return wait


def _until_fewer(sent: deque[datetime], most: int, within: timedelta, now: datetime) -> timedelta:
    while sent and sent[0] <= now - within:
        sent.popleft()
    return sent[0] + within - now if len(sent) >= most else timedelta()


def _seconds(wait: timedelta) -> int:
    return max(math.ceil(wait.total_seconds()), 1)
