"""What all tables have in common."""

from sqlmodel import SQLModel


class Row(SQLModel):
    """What every row has beside its facts: the sealed words (empty where nothing is typed)."""

    sealed: bytes = b""
