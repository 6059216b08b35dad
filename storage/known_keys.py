"""What a process knows of keys for a short while: so not every word asks the key store."""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from domain.clock import Clock

BELIEVED_FOR = timedelta(minutes=5)
"""How long a process relies on what it read of a key, before it looks again.

So long it may take until another process knows that a key was renewed. That one was erased it hears
at once (`storage.erased`).
"""
_KEPT_IN_MEMORY = 4096


@dataclass(frozen=True, slots=True)
class DataKey:
    """An opened key. It is never printed. Only the current key of its owner seals."""

    id: UUID
    owner_id: UUID
    is_current: bool
    read_at: datetime
    secret: bytes = field(repr=False)
    cipher: AESGCM = field(repr=False)


class KnownKeys:
    """The keys that were used last, of all that this process read."""

    def __init__(self, clock: Clock) -> None:
        """Go by a clock, to know how long ago a key was read."""
        self._clock = clock
        self._by_id: OrderedDict[UUID, DataKey] = OrderedDict()
        self._by_owner: OrderedDict[UUID, UUID] = OrderedDict()

    def find(self, key_id: UUID | None) -> DataKey | None:
        """Give a key that was read a short while ago."""
        known = None if key_id is None else self._by_id.get(key_id)
        if known is None:
            return None
        # Also a clock that was put back tells nothing of how long ago it was.
        if not timedelta() <= self._clock.now() - known.read_at < BELIEVED_FOR:
            return None
        self._by_id.move_to_end(known.id)
        return known

    def of_owner(self, owner_id: UUID) -> DataKey | None:
        """Give the current key of a group or person, if it was read a short while ago."""
        known = self.find(self._by_owner.get(owner_id))
        return known if known is not None and known.is_current else None

    def keep(self, key_id: UUID, owner_id: UUID, secret: bytes, *, current: bool) -> DataKey:
        """Know a key that was read just now."""
        key = DataKey(key_id, owner_id, current, self._clock.now(), secret, AESGCM(secret))
        self._by_id[key.id] = key
        if key.is_current:
            self._by_owner[key.owner_id] = key.id
        for kept in (self._by_id, self._by_owner):
            while len(kept) > _KEPT_IN_MEMORY:
                kept.popitem(last=False)
        return key

    def forget(self, key_id: UUID) -> None:
        """Know a key no more."""
        self._by_id.pop(key_id, None)

    def forget_of(self, owner_id: UUID) -> None:
        """Know no key of a group or person any more."""
        self._by_owner.pop(owner_id, None)
        for key_id in [each.id for each in self._by_id.values() if each.owner_id == owner_id]:
            del self._by_id[key_id]

    def clear(self) -> None:
        """Know nothing any more."""
        self._by_id.clear()
        self._by_owner.clear()
