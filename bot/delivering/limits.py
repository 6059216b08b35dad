"""A platform's limits, kept before it has to say so; who waits for an answer goes first."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from uuid import UUID

_CHATS_REMEMBERED = 10_000
_SECOND = 1.0
_MINUTE_SECONDS = 60.0
_MOST_NEAR = 15
"""At most so many are written down before their turn: half a second's."""
_LEARNS = 0.2
"""The share of the newest in how long it is thought to take to write one down."""
_UNANSWERED_FOR_SECONDS = 10.0
"""After so long without an answer a message counts as arrived: a few that hang hold up nobody, and
where all hang, fewer leave."""
_MAY_CATCH_UP_SECONDS = 0.1
"""A timer that was late is made up for: the window keeps it within the limit."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many messages a platform takes: overall, and in one chat, with a short burst.

    Telegram: about 30 a second overall, and one a second in a chat, where short bursts are let
    through, and 20 a minute in a group chat (Bot FAQ, "My bot is hitting limits").
    """

    overall_per_second: int = 30
    chat_per_second: float = 1
    chat_burst: int = 3
    group_per_minute: int = 20


class Limiter:
    """Makes deliveries wait so that one platform's limits hold. Time is the event loop's own.

    The platform counts a message when it arrives: some time after it left, and before its answer
    came. So it is counted here from when it leaves until its answer and the time of the limit: the
    platform can never count more, however long messages are under way.
    """

    def __init__(self, limits: Limits | None) -> None:
        """Keep these limits; None keeps none."""
        self._limits = limits
        self._gate = None if limits is None else _Gate(limits.overall_per_second)
        self._chats: OrderedDict[UUID, _Chat] = OrderedDict()

    @property
    def is_limited(self) -> bool:
        """Whether there are limits to keep."""
        return self._limits is not None

    @property
    def waiting(self) -> int:
        """How many messages wait for their turn among all, and have not left."""
        return 0 if self._gate is None else self._gate.waiting

    def is_free(self, chat_id: UUID, others: int, at: float) -> bool:
        """Whether a message and so many others could leave without waiting, at this loop time.

        It only reads: also another thread may ask.
        """
        chat = self._chats.get(chat_id)
        if chat is not None and chat.pause(at) > 0:
            return False
        return self._gate is None or self._gate.has_room_for(others + 1)

    def pause(self, chat_id: UUID, *, in_group: bool) -> float:
        """Give the seconds until the next message may leave for a chat."""
        chat = self._chat(chat_id, in_group=in_group)
        return 0.0 if chat is None else chat.pause(_now())

    @asynccontextmanager
    async def place(
        self, chat_id: UUID, priority: int, *, in_group: bool
    ) -> AsyncIterator["Place"]:
        """Give a message its place among the few that leave next; one at a time for each chat.

        Of all who wait, the lowest `priority` goes first. Within the block it is written down that
        it leaves; then, at its `turn`, it leaves at once, and is answered.
        """
        chat = self._chat(chat_id, in_group=in_group)
        if chat is None or self._gate is None:
            yield Place(None, priority)
            return
        if (pause := chat.pause(_now())) > 0:
            await asyncio.sleep(pause)
        place = Place(self._gate, priority)
        try:
            await self._gate.come_near(place)
            yield place
        finally:
            if place.slot is not None:
                chat.count(_now())
            self._gate.leave(place)

    def remember(self, chat_id: UUID, seconds_ago: float, *, in_group: bool) -> None:
        """Count a message that another process sent, the longest ago first."""
        chat = self._chat(chat_id, in_group=in_group)
        if chat is not None and self._gate is not None:
            chat.count(_now() - seconds_ago)
            self._gate.remember(seconds_ago)

    def _chat(self, chat_id: UUID, *, in_group: bool) -> "_Chat | None":
        if self._limits is None:
            return None
        chat = self._chats.pop(chat_id, None) or _Chat(self._limits, in_group=in_group)
        self._chats[chat_id] = chat
        while len(self._chats) > _CHATS_REMEMBERED:
            self._chats.popitem(last=False)
        return chat


class _Chat:
    """The limits of one chat: a short burst, then so many a second; in a group also a minute."""

    __slots__ = ("_full_at", "_of_minute", "_per_one", "_room")

    def __init__(self, limits: Limits, *, in_group: bool) -> None:
        self._per_one = 1 / limits.chat_per_second
        self._room = (limits.chat_burst - 1) * self._per_one
        self._full_at = 0.0
        self._of_minute = deque[float](maxlen=limits.group_per_minute) if in_group else None

    def pause(self, now: float) -> float:
        """Give the seconds until the next may leave."""
        pause = self._full_at - self._room - now
        of_minute = self._of_minute
        if of_minute is not None and len(of_minute) == of_minute.maxlen:
            pause = max(pause, of_minute[0] + _MINUTE_SECONDS - now)
        return max(0.0, pause)

    def count(self, at: float) -> None:
        """Count one that was answered, by whoever kept to these limits as well."""
        full_at = max(self._full_at, at) + self._per_one
        self._full_at = min(full_at, at + self._room + self._per_one)
        if self._of_minute is not None:
            self._of_minute.append(at)


class Place:
    """Where a message stands: far, near, or in a slot.

    Near, it may be written down that it leaves. Its slot is taken until a second after its answer.
    """

    __slots__ = ("_gate", "near_at", "priority", "slot")

    def __init__(self, gate: "_Gate | None", priority: int) -> None:
        self._gate = gate
        self.priority = priority
        self.near_at: float | None = None
        self.slot: list[float] | None = None

    async def turn(self) -> None:
        """Wait until it may leave. What may not leave after all just does not ask."""
        if self._gate is not None:
            await self._gate.enter(self)


class _Gate:
    """Lets so many through in any second, evenly, and of those who wait the most urgent first.

    As many come near before their turn as leave while one is written down: so the rate is kept,
    however long that takes, and no more are said to have left than must be.
    """

    def __init__(self, per_second: int) -> None:
        self._most = per_second
        self._apart = 1 / per_second
        self._next_at = 0.0
        self._taken: list[list[float]] = []
        self._near = 0
        self._writing_for = 0.0
        self._far, self._at_gate = _Line(), _Line()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def waiting(self) -> int:
        """How many have not left."""
        return len(self._far) + self._near

    def has_room_for(self, count: int) -> bool:
        """Whether so many more may come near at once."""
        return len(self._far) + self._near + count <= self._most_near

    async def come_near(self, place: Place) -> None:
        """Wait until it is among the few that leave next."""
        coming = self._far.join(place)
        self._let_near()
        await coming

    async def enter(self, place: Place) -> None:
        """Wait for a slot among all."""
        if place.near_at is not None:
            self._writing_for += (_now() - place.near_at - self._writing_for) * _LEARNS
        entering = self._at_gate.join(place)
        self._let_in()
        await entering

    def leave(self, place: Place) -> None:
        """Note that it was answered, if it left: its slot is free a second later."""
        if place.slot is not None:
            place.slot[0] = _now() + _SECOND
        self._goes(place)
        self._let_in()

    def remember(self, seconds_ago: float) -> None:
        """Count a message that another process sent."""
        if seconds_ago < _SECOND:
            self._taken.append([_now() + _SECOND - seconds_ago])

    @property
    def _most_near(self) -> int:
        return min(_MOST_NEAR, 2 + round(self._writing_for * self._most))

    def _let_near(self) -> None:
        while self._near < self._most_near and (first := self._far.pop()) is not None:
            self._near += 1
            first.near_at = _now()

    def _goes(self, place: Place) -> None:
        """Let another come near in its stead, if it was near."""
        if place.near_at is not None:
            place.near_at = None
            self._near -= 1
            self._let_near()

    def _let_in(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        while self._at_gate.is_waited_in():
            now = _now()
            if (pause := self._pause(now)) > 0:
                self._timer = asyncio.get_running_loop().call_later(pause, self._let_in)
                return
            if (first := self._at_gate.pop()) is not None:
                first.slot = [now + _UNANSWERED_FOR_SECONDS]
                self._taken.append(first.slot)
                self._next_at = max(self._next_at, now - _MAY_CATCH_UP_SECONDS) + self._apart
                self._goes(first)

    def _pause(self, now: float) -> float:
        self._taken = [slot for slot in self._taken if slot[0] > now]
        pause = self._next_at - now
        if len(self._taken) >= self._most:
            pause = max(pause, min(slot[0] for slot in self._taken) - now)
        return pause


class _Line:
    """Places that wait, the most urgent first, else as they came."""

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, Place, asyncio.Future[None]]] = []
        self._numbers = count()

    def __len__(self) -> int:
        return len(self._waiting)

    def join(self, place: Place) -> asyncio.Future[None]:
        """Wait from now on; it is done when the place is taken out."""
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (place.priority, next(self._numbers), place, waiting))
        return waiting

    def is_waited_in(self) -> bool:
        """Whether anybody waits."""
        while self._waiting and self._waiting[0][3].done():
            heappop(self._waiting)
        return bool(self._waiting)

    def pop(self) -> Place | None:
        """Take out the first, if anybody waits."""
        if not self.is_waited_in():
            return None
        _, _, place, waiting = heappop(self._waiting)
        waiting.set_result(None)
        return place


def _now() -> float:
    return asyncio.get_running_loop().time()
