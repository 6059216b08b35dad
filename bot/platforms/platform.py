"""What the core asks of every platform, and the ways in which a delivery can fail."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from messages.incoming import Incoming, Receipt
from messages.outgoing import Outgoing

Receive = Callable[[Incoming], Awaitable[Receipt]]
"""Hands an event to the core; returns once its turn is committed; raises `Busy`."""


class Busy(Exception):
    """The queue is full: the event was not taken, and may come again."""


class DeliveryFailed(Exception):
    """A delivery did not come to a good end. Never holds content or an address."""


class NotSent(DeliveryFailed):
    """Certainly not accepted (no connection, or a server error before acceptance): try again."""


class Unknown(DeliveryFailed):
    """May have been accepted: the connection broke, or time ran out, after the request left."""


class SlowDown(DeliveryFailed):
    """The platform asks for rest in this chat, or everywhere.

    `retry_after` is in seconds.
    """

    def __init__(self, retry_after: float) -> None:
        """Keep the seconds."""
        super().__init__("slow down")
        self.retry_after = retry_after


class Unreachable(DeliveryFailed):
    """The person blocked the bot, or the chat is gone: no more attempts."""


class Refused(DeliveryFailed):
    """The platform will never take this message as it is."""


class Moved(DeliveryFailed):
    """The chat has a new address."""

    def __init__(self, address: str) -> None:
        """Keep the new address, out of the text of the exception."""
        super().__init__("moved")
        self.address = address


class Platform(Protocol):
    """One way in and out."""

    name: str

    @property
    def fetches(self) -> bool:
        """Whether it fetches events, so that only one process may run it at a time."""
        ...

    def link(self, payload: str) -> str:
        """Give the address that opens a chat with the bot with this payload (`Incoming.start`)."""
        ...

    def group_link(self, payload: str) -> str | None:
        """Give the address with which the bot is added to a group chat; None: there are none."""
        ...

    def parts(self, message: Outgoing) -> Sequence[Outgoing]:
        """Cut a message into pieces that are each delivered by one call, the same every time."""
        ...

    async def send(self, address: str, part: Outgoing) -> str:
        """Deliver one part; return its handle. Raises a `DeliveryFailed`."""
        ...

    async def run(self, receive: Receive) -> None:
        """Take events in and hand them to the core, until cancelled.

        An event is confirmed to the platform's server only after `receive` returned.
        """
        ...
