"""What every kind of row has in common: facts that may be read, and words that are sealed."""

from typing import ClassVar
from uuid import UUID, uuid4

from sqlmodel import Field, SQLModel


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
