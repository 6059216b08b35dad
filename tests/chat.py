"""Plays a chat that is written down, against the real core and a real database."""

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from textwrap import dedent
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.core import Core
from domain.bookkeeping import OutboxState
from domain.clock import SetClock
from messages.incoming import Incoming, OtherKind
from messages.outgoing import Choice, Outgoing
from tests.beginnings import Beginnings

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_EXPECTED = re.compile(r"Bot → (?P<who>[^:]+): (?P<what>.*)", re.S)
_BUTTON = re.compile(r"\[([^\]]+)\]")


@dataclass(slots=True)
class Heard:
    """A message as it reached somebody."""

    who: str
    message: Outgoing
    handle: str

    @property
    def labels(self) -> list[str]:
        """What its buttons say."""
        return [choice.label for row in self.message.rows for choice in row]

    def written(self) -> str:
        """Write it down as a script would."""
        words = " ".join(self.message.text.split())
        pieces = [f"[{label}]" for label in self.labels]
        files = [f"<{each.name}>" for each in self.message.attachments]
        return f"Bot → {self.who}: " + " ".join([words, *files, *pieces])


class ChatPlatform:
    """A platform of which the test is the other side."""

    name = "practice"
    fetches = False

    def link(self, payload: str) -> str:
        """Give an address that a script can open with `<link>`."""
        return f"https://practice.invalid/{payload}"

    def group_link(self, payload: str) -> str | None:
        """Give an address that adds the bot to a group chat."""
        return f"https://groups.invalid/{payload}"

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        """Everything fits."""
        return (message,)

    async def send(self, address: str, part: Outgoing) -> str:
        """Deliveries are taken by the play itself."""
        raise NotImplementedError

    async def run(self, receive: Callable[..., object]) -> None:
        """Events come from the script."""
        raise NotImplementedError


@dataclass
class Play:
    """A chat between people and the bot: `play("Anna: /start …")`.

    With `beginnings`, it may go on from a copy of what another chat played before it.
    """

    core: Core
    clock: SetClock
    beginnings: Beginnings | None = None
    english: set[str] = field(default_factory=set)
    heard: list[Heard] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    _unread: list[Heard] = field(default_factory=list)
    _opened: Core = field(init=False)

    def __post_init__(self) -> None:
        """Remember how it was opened."""
        self._opened = self.core

    def __call__(self, script: str, *, english: Sequence[str] = ()) -> None:
        """Play a script line by line; every message of the bot must be in it."""
        self.english |= set(english)
        for line in _lines(script):
            expected = _EXPECTED.fullmatch(line)
            if line == "…":
                self._unread.clear()
            elif expected:
                self._expect(line, expected["who"], expected["what"])
            else:
                self._nothing_unread(line)
                self.lines.append(line)
                self._act(line)
        self._nothing_unread("the end")

    def begins(self, what: Hashable, really: Callable[[], None]) -> None:
        """Come to where `really` brings it, which `what` tells apart from other beginnings.

        A chat in which something happened, or of which the core was changed, plays it really.
        """
        is_new = self.core is self._opened and not self.heard and not self.lines
        if self.beginnings is None or not is_new:
            really()
        else:
            self.beginnings.begin(self, what, really)

    # What people do

    def _act(self, line: str) -> None:
        if line.startswith("--"):
            self._move(line.strip("- "))
            return
        who, _, what = line.partition(": ")
        if what == "<link>":
            self.opens(who, self.newest_link())
        elif pressed := re.fullmatch(r"\[([^\]]+)\](?: \((.+)\))?", what):
            self.presses(who, pressed[1], pressed[2])
        elif other := re.fullmatch(r"\((\w+)\)", what):
            self.send(who, other=OtherKind(other[1]))
        else:
            self.send(who, text=what.replace("\\n", "\n"))

    def send(self, who: str, **event: object) -> None:
        """Let somebody do one thing, and deliver what comes of it."""
        given = {"event_id": uuid4().hex, "language": "en" if who in self.english else "nl"}
        self.core.turns.take(Incoming("practice", address=who, **{**given, **event}))  # type: ignore[arg-type]
        self.deliver()

    def opens(self, who: str, payload: str) -> None:
        """Let somebody open a link."""
        self.send(who, start=payload)

    def presses(self, who: str, label: str, in_message: str | None = None) -> None:
        """Let somebody press the newest button that says this."""
        for heard in reversed(self.heard):
            if heard.who != who or (in_message and in_message not in heard.message.text):
                continue
            for choice in (each for row in heard.message.rows for each in row):
                if choice.label == label and choice.data is not None:
                    self.send(who, button=choice.data, pressed_on=heard.handle)
                    return
        self._fail(f"{who} sees no button [{label}]")

    def newest_link(self) -> str:
        """Give the payload of the newest link that the bot gave anybody."""
        for heard in reversed(self.heard):
            found = re.search(r"https://practice\.invalid/(\S+)", _all_words(heard.message))
            if found:
                return found[1]
        self._fail("the bot gave no link")
        raise AssertionError

    def _move(self, to: str) -> None:
        """Move the clock to a local time in Amsterdam, and let happen what is due."""
        self.until(datetime.fromisoformat(to).replace(tzinfo=AMSTERDAM))

    def until(self, target: datetime) -> None:
        """Let time go by, stopping at each moment that is due."""
        while True:
            due_at = self.core.moments.next_due_at()
            waiting_at = self.core.deliveries.next_due_at()
            stops = [each for each in (due_at, waiting_at) if each and each <= target]
            self.clock.set(max(min([*stops, target]), self.clock.now()))
            for event in self.core.moments.due():
                self.core.turns.take(event)
            self.deliver()
            if not stops:
                return

    # What the bot does

    def deliver(self) -> None:
        """Take what is due out of the outbox, as a dispatcher would."""
        while taken := self.core.deliveries.take(50):
            for delivery in taken:
                message = delivery.parts[0]
                handle = message.edits or f"m{len(self.heard)}"
                heard = Heard(delivery.address, message, handle)
                self.heard.append(heard)
                self._unread.append(heard)
                self.core.deliveries.settle(
                    [
                        lambda unit, row=delivery.row_id, name=handle: unit.outbox.mark(
                            row, OutboxState.SENT, handle=name, parts_sent=1
                        )
                    ]
                )

    # What the script expects

    def _expect(self, line: str, who: str, what: str) -> None:
        if not self._unread:
            self._fail(f"expected: {line}\nbut the bot said nothing more")
        heard = self._unread.pop(0)
        self.lines.append(heard.written())
        if heard.who != who or not _matches(what, heard):
            self._fail(f"expected: {line}\nbut heard: {heard.written()}")

    def _nothing_unread(self, before: str) -> None:
        if self._unread:
            said = "\n".join(heard.written() for heard in self._unread)
            self._fail(f"before {before!r} the bot also said:\n{said}")

    def _fail(self, why: str) -> None:
        chat = "\n".join([*self.lines[-40:], *(heard.written() for heard in self._unread)])
        raise AssertionError(f"{why}\n\nThe chat so far:\n{chat}")

    def said_to(self, who: str) -> list[Heard]:
        """Give all that somebody heard."""
        return [heard for heard in self.heard if heard.who == who]

    def last(self, who: str) -> Heard:
        """Give the last message that somebody heard."""
        return self.said_to(who)[-1]


def _lines(script: str) -> list[str]:
    """Cut a script into lines; an indented line goes on with the one before."""
    found: list[str] = []
    for line in dedent(script).strip().splitlines():
        if line.startswith(" ") and found:
            found[-1] += f" {line.strip()}"
        elif line.strip():
            found.append(line.strip())
    return found


def _matches(expected: str, heard: Heard) -> bool:
    """Compare words, where "…" stands for any, and the buttons where the script has some."""
    labels = _BUTTON.findall(expected)
    if labels and labels != heard.labels:
        return False
    words = " ".join(_BUTTON.sub("", expected).split())
    files = [f"<{each.name}>" for each in heard.message.attachments]
    said = " ".join([*heard.message.text.split(), *files])
    pattern = re.escape(words).replace("\\ …", "(?: .*)?").replace("…", ".*")
    return re.fullmatch(pattern, said, re.S) is not None


def _all_words(message: Outgoing) -> str:
    choices: list[Choice] = [choice for row in message.rows for choice in row]
    return " ".join([message.text, *(choice.share or choice.url or "" for choice in choices)])
