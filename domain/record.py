"""What every kind of row has in common: facts that may be read, and words that are sealed."""

from datetime import datetime
from os import urandom
from typing import ClassVar
from uuid import UUID, uuid4

from sqlmodel import Field, SQLModel

_RANDOM_BYTES = 10
_FIXED = 0xF000_C000_0000_0000_0000
_VERSION_AND_VARIANT = 0x7000_8000_0000_0000_0000


def time_ordered_id(at: datetime) -> UUID:
    """Make an id that sorts by its time: rows of one time then lie together in their index.

    It is a UUID of version 7 (RFC 9562, 5.7): milliseconds, and 74 bits that nobody can guess.
    """
    number = int.from_bytes(urandom(_RANDOM_BYTES)) & ~_FIXED | _VERSION_AND_VARIANT
    return UUID(int=int(at.timestamp() * 1000) << 80 | number)


class Facts(SQLModel):
    """Ids, states, times and kinds: what the software must search and sort by.

    `sealed_by` names the fields whose id owns the key, the first that is set: a group's for what
    concerns the group, an account's for what concerns only a person.
    """

    model_config = {"hide_input_in_errors": True}

    sealed_by: ClassVar[tuple[str, ...]] = ("group_id",)

    id: UUID = Field(default_factory=uuid4, primary_key=True)


class Words(SQLModel):
    """Everything that people typed. It is only ever stored sealed, and no error quotes it."""

    model_config = {"hide_input_in_errors": True}
