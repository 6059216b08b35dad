"""Plays a life on the real core: with kills at commits, blocks, and everything that was shown."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, TypeVar
from uuid import UUID, uuid4

from bot.core import Core, build
from bot.delivering.delivery import Delivery
from domain.bookkeeping import Moment, MomentState, OutboxRow, OutboxState
from domain.clock import SetClock
from domain.members import SummaryRoute
from handlers.talk.turn import Turn
from messages.catalogue import Catalogue
from messages.incoming import Incoming
from messages.outgoing import Outgoing
from storage.keys import KeyStore
from storage.storage import Storage
from storage.unit import Unit
from tests.chat import ChatPlatform, Heard, Play
from tests.conversations.conftest import OPERATOR
from tests.life.canaries import word

LIFE_OPERATOR = replace(OPERATOR, routes=frozenset({SummaryRoute.BY_HAND, SummaryRoute.CHAT}))
T = TypeVar("T")
_LINK = re.compile(r"https://practice\.invalid/([\w-]+)")
_CATALOGUE = Catalogue()
_MOST_STOPS = 3000
_NEWEST = 400
"""How many of the buttons and links of before can still be pressed and opened."""


class Killed(BaseException):
    """The bot was killed here. Not an `Exception`: nothing of the bot's own may catch it."""


class Missing(Exception):
    """Somebody does not see the button or the link that a scene needs."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A button that somebody saw."""

    who: str
    data: str
    handle: str
    label: str


class BreakableStorage(Storage):
    """A storage whose owner can be killed right before or after a commit.

    `before` and `after` count commits from now: at 0 the next one is hit; None: not at all.
    `erasing`: killed after the commit, and before the keys that go with it are erased.
    """

    before: int | None = None
    after: int | None = None
    erasing = False
    has_committed = False
    """Whether the kill came after the commit."""

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """Open a unit of work, and be killed around its commit if that was asked for."""
        with super().unit() as unit:
            yield unit
            self.before = _one_less(self.before)
        self.has_committed = self.after == 0
        self.after = _one_less(self.after)

    def erase_keys(self) -> None:
        """Erase the keys, unless killed just before."""
        if self.erasing:
            self.erasing = False
            raise Killed
        super().erase_keys()

    def spare(self) -> None:
        """Kill nobody from now on."""
        self.before = self.after = None
        self.erasing = False


def _one_less(left: int | None) -> int | None:
    if left == 0:
        raise Killed
    return None if left is None else left - 1


@dataclass
class Life(Play):
    """A chat between people and the bot, of whom anybody may do anything at any time.

    Called as it goes: `before` when somebody is about to do something, `look` with each message
    just before somebody hears it, `after` when somebody did something, or time (None), and all
    that came of it was delivered. `lines` is what was done and heard, for whoever reads a failure.

    `jammed`: the platform takes nothing for now, and all that was said waits. `resting`: until when
    it takes nothing for somebody's chat. `refusals` counts how
    often the platform said that somebody blocks the bot, since they last wrote. `told` counts
    the short notices of each person.
    """

    database_url: str = ""
    keys_url: str = ""
    look: Callable[[Delivery, OutboxRow], None] = lambda *_: None
    before: Callable[[Incoming], None] = lambda _: None
    after: Callable[[str | None], None] = lambda _: None
    blocked: set[str] = field(default_factory=set)
    jammed: bool = False
    resting: dict[str, datetime] = field(default_factory=dict)
    refusals: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    words: int = 0
    shown: list[Shown] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    events: list[tuple[datetime, Incoming]] = field(default_factory=list)
    happened: Counter[tuple[str, datetime]] = field(default_factory=Counter)
    times_sent: Counter[UUID] = field(default_factory=Counter)
    kills: int = 0
    put_back: list[datetime] = field(default_factory=list)
    term: int = 0
    _happening: list[tuple[str, datetime]] = field(default_factory=list)

    @classmethod
    def open(cls, database_url: str, keys_url: str, clock: SetClock) -> "Life":
        """Begin a life over a database that has its tables."""
        life = cls(_core(database_url, keys_url, clock), clock)
        life.database_url, life.keys_url = database_url, keys_url
        life._watch()
        return life

    @property
    def storage(self) -> BreakableStorage:
        """The storage, as what can be killed."""
        storage = self.core.storage
        assert isinstance(storage, BreakableStorage)
        return storage

    def restart(self) -> None:
        """Throw the bot away, and start it again over what was committed."""
        self.core.storage.close()
        self.core = _core(self.database_url, self.keys_url, self.clock)
        self._watch()
        self.core.storage.erase_keys()
        self.term += 1
        begin = self.core.deliveries.begin
        self.core.deliveries.settle([lambda unit: begin(unit, self.term, timedelta(minutes=1))])

    def close(self) -> None:
        """Let go of the files."""
        self.core.storage.close()

    # What people do

    def send(self, who: str, **event: Any) -> None:
        """Let somebody do one thing, and deliver what comes of it. Whoever writes, unblocks."""
        self.blocked.discard(who)
        del self.refusals[who]
        self.clock.advance(timedelta(seconds=1))
        given = {"event_id": uuid4().hex, "language": "en" if who in self.english else "nl"}
        incoming = Incoming("practice", address=who, **{**given, **event})
        self.events.append((self.clock.now(), incoming))
        self.lines.append(self._as_line(incoming))
        self.before(incoming)
        self.take(incoming)
        self.deliver()
        self.after(who)

    def _as_line(self, incoming: Incoming) -> str:
        done = incoming.text or incoming.start or incoming.other
        if incoming.button is not None:
            labels = [each.label for each in self.shown if each.data == incoming.button]
            done = f"{labels[-1:]} {incoming.button}"
        return f"{self.clock.now():%m-%d %H:%M} {incoming.address}: {done}"

    def again(self, incoming: Incoming) -> None:
        """Let the platform give an event a second time."""
        self.take(incoming)
        self.deliver()
        self.after(incoming.address)

    def take(self, incoming: Incoming) -> None:
        """Take an event in; killed meanwhile, the platform gives it again."""
        while True:
            self._happening = []
            try:
                receipt = self.core.turns.take(incoming)
            except Killed:
                # A notice is no row: the kill may have taken it along.
                self.told[incoming.address] += self.storage.has_committed
                self.storage.spare()
                self._note_if_committed()
                self._killed()
                continue
            self.happened.update(self._happening)
            if receipt.notice is not None:
                self.told[incoming.address] += 1
            return

    def _note_if_committed(self) -> None:
        """Count what happened where the commit was there before the kill."""
        with self.storage.unit() as unit:
            for key, due_at in self._happening:
                moment = unit.moments.first(key=key)
                waits = moment is not None and moment.state is MomentState.PLANNED
                if moment is None or not waits or moment.due_at != due_at:
                    self.happened[key, due_at] += 1

    def _killed_or(self, ask: Callable[[], T]) -> T:
        """Ask again after a kill."""
        while True:
            try:
                return ask()
            except Killed:
                self.storage.spare()
                self._killed()

    def tidy(self) -> None:
        """Let the bot tidy away what is old; killed meanwhile, it does so once it is back."""

        def tidied() -> None:
            self.core.housekeeping.tidy()

        self._killed_or(tidied)

    def next_moment_at(self) -> datetime | None:
        """Give when the next planned thing is due."""
        return self._killed_or(self.core.moments.next_due_at)

    def _killed(self) -> None:
        self.kills += 1
        # What was not written down of whoever blocks the bot, it must find out once more.
        self.refusals.clear()
        self.restart()

    # What time does

    def put_clock_back(self) -> None:
        """Let an hour come once more."""
        now = self.clock.now()
        self.clock.set(now - timedelta(hours=1))
        self.put_back.append(now)
        self.lines.append("    an hour comes once more")

    def came_at(self, due_at: datetime) -> int:
        """Give how often a time came that has come: again where the clock was put back over it."""
        return 1 + sum(at - timedelta(hours=1) < due_at <= at for at in self.put_back)

    def until(self, target: datetime) -> None:
        """Let time go by, stopping at each moment that is due."""
        for _ in range(_MOST_STOPS):
            due_at = self.next_moment_at()
            waiting_at = self._killed_or(self.core.deliveries.next_due_at)
            if self.jammed:
                waiting_at = None
            stops = [each for each in (due_at, waiting_at) if each and each <= target]
            self.clock.set(max(min([*stops, target]), self.clock.now()))
            self.tick()
            if not stops:
                return
        raise AssertionError("time never comes to rest: something is due for ever")

    def tick(self) -> None:
        """Let happen what is due now, and deliver what comes of it."""
        for _ in range(_MOST_STOPS):
            due = self._killed_or(self.core.moments.due)
            for event in due:
                self.take(event)
            self.deliver()
            if not due:
                break
        self.after(None)

    def away_until(self, target: datetime) -> None:
        """Let the bot be off till then; it catches up when it is back."""
        self.clock.set(target)
        self.restart()
        self.until(target)

    # What the bot does

    def deliver(self) -> None:
        """Deliver what is due, as the dispatcher would; killed meanwhile, its successor goes on."""
        while not self.jammed:
            try:
                while taken := self.core.deliveries.take(50, self.term):
                    self._send_all(taken)
            except Killed:
                self.storage.spare()
                self._killed()
                continue
            return

    def _send_all(self, taken: Sequence[Delivery]) -> None:
        closed: set[UUID] = set()
        for delivery in taken:
            rests_until = self.resting.get(delivery.address, self.clock.now())
            if delivery.account_id in closed or rests_until > self.clock.now():
                self._settle(partial(self._put_off, rests_until), delivery)
            elif delivery.address in self.blocked:
                closed.add(delivery.account_id)
                self.refusals[delivery.address] += 1
                self._settle(self._unreachable, delivery)
            elif self._settle(self._mark_sending, delivery):
                handle = self._hears(delivery)
                self._settle(partial(self._mark_sent, handle), delivery)

    def _settle(self, change: Callable[[Unit, Delivery], Any], delivery: Delivery) -> Any:
        return self.core.deliveries.settle([lambda unit: change(unit, delivery)])[0]

    def _put_off(self, until: datetime, unit: Unit, delivery: Delivery) -> None:
        unit.claims.put_off([delivery.row_id], until, term=self.term)

    def _unreachable(self, unit: Unit, delivery: Delivery) -> None:
        self.core.deliveries.endings.unreachable(
            unit, delivery.row_id, delivery.term, delivery.account_id
        )

    def _mark_sending(self, unit: Unit, delivery: Delivery) -> bool:
        return unit.claims.mark_sending(delivery.row_id, term=self.term)

    def _mark_sent(self, handle: str, unit: Unit, delivery: Delivery) -> None:
        now = self.clock.now()
        unit.outbox.mark(
            delivery.row_id, OutboxState.SENT, handle=handle, parts_sent=1, sent_at=now
        )

    def _hears(self, delivery: Delivery) -> str:
        message = delivery.parts[0]
        handle = message.edits or f"m{len(self.heard)}"
        row = self._row(delivery)
        self.times_sent[delivery.row_id] += 1
        heard = Heard(delivery.address, message, handle)
        self.lines.append(f"    {row.kind} {heard.written()}")
        self.look(delivery, row)
        self.heard.append(heard)
        self._remember(delivery.address, message, handle)
        return handle

    def _row(self, delivery: Delivery) -> OutboxRow:
        # Not through `unit`: looking must not be what is killed.
        with Storage.unit(self.storage) as unit:
            return unit.outbox.get(delivery.row_id)

    def _remember(self, who: str, message: Outgoing, handle: str) -> None:
        for choice in (each for row in message.rows for each in row):
            if choice.data is not None:
                self.shown.append(Shown(who, choice.data, handle, choice.label))
            self.links += _LINK.findall(choice.share or choice.url or "")
        self.links += _LINK.findall(message.text)
        del self.shown[:-_NEWEST], self.links[:-_NEWEST]

    def visible(self, who: str) -> list[Shown]:
        """Give the buttons of the newest messages that somebody looks at, the newest last."""
        return [each for each in self.shown if each.who == who][-12:]

    def last(self, who: str) -> Heard:
        """Give the last message that somebody heard. Raises `Missing`: they heard none."""
        heard = self.said_to(who)
        if not heard:
            raise Missing
        return heard[-1]

    def word(self) -> str:
        """Give a word that nobody typed before."""
        self.words += 1
        return word(self.words)

    def _fail(self, why: str) -> None:
        raise Missing(why)

    # What is counted

    def _watch(self) -> None:
        """Let each planned thing that happens be counted."""
        registry = self.core.registry
        for table in (registry.moments, registry.nudges):
            for kind, handler in list(table.items()):
                table[kind] = partial(self._happens, handler)

    def _happens(self, handler: Callable[[Turn, Moment], Any], turn: Turn, moment: Moment) -> Any:
        due_at = moment.due_at
        result = handler(turn, moment)
        if turn.incoming.moment is not None:
            self._happening.append((moment.key, due_at))
        return result


def _core(database_url: str, keys_url: str, clock: SetClock) -> Core:
    storage = BreakableStorage(database_url, KeyStore(keys_url, bytes(range(32)), clock))
    core = build(storage, clock, {"practice": ChatPlatform()}, LIFE_OPERATOR)
    # Read once for all starts: it would be half of a life's time.
    core.renderer._catalogue = _CATALOGUE
    return core
