"""Floods: who sends faster than anybody types holds up nobody else, and hears it once."""

from collections import OrderedDict
from enum import Enum, auto

AT_ONCE = 60
"""So much of one person is read at once: more than anybody sends while the bot is away a day."""
PER_SECOND = 2.0
"""So much after that: more than anybody types or taps."""
_REMEMBERED = 10_000


class Flood(Enum):
    """What becomes of an event: it is read; or it is the first that is too many, or another."""

    NO = auto()
    BEGINS = auto()
    GOES_ON = auto()


class _Room:
    """How much more of one person is read, and whether they heard that something was not."""

    __slots__ = ("at", "left", "told")

    def __init__(self, at: float) -> None:
        self.left = float(AT_ONCE)
        self.at = at
        self.told = False


class Floods:
    """Tells a flood from much at once."""

    def __init__(self) -> None:
        self._rooms: OrderedDict[tuple[str, str], _Room] = OrderedDict()

    def look(self, person: tuple[str, str], now: float) -> Flood:
        """Say what becomes of an event of a person now; `now` in seconds of any steady clock."""
        room = self._room(person, now)
        if room.left >= 1:
            return Flood.NO
        return Flood.GOES_ON if room.told else Flood.BEGINS

    def count(self, person: tuple[str, str], now: float) -> None:
        """Count an event that is read, or of which the person is told that it is not."""
        room = self._room(person, now)
        if room.left >= 1:
            room.left -= 1
        else:
            room.told = True

    def _room(self, person: tuple[str, str], now: float) -> _Room:
        room = self._rooms.pop(person, None) or _Room(now)
        room.left = min(float(AT_ONCE), room.left + (now - room.at) * PER_SECOND)
        room.at = now
        if room.left >= AT_ONCE / 2:
            room.told = False
        self._rooms[person] = room
        while len(self._rooms) > _REMEMBERED:
            self._rooms.popitem(last=False)
        return room
