"""Members as they stand, for what becomes of them."""

from domain.members import Member
from tests.chat import Play


def person(play: Play, name: str) -> Member:
    """Give the newest member of that name, as they stand in the group."""
    with play.core.storage.unit() as unit:
        (found,) = [
            each for each in unit.members.where(order_by=("-joined_at",)) if each.name == name
        ]
        return found
