"""The examples that the practice room can play by itself."""

from bot.platforms.practice.room import Scenario


def scenarios() -> list[Scenario]:
    """Give the examples, from the first hello on."""
    return []
