"""Attacks are made on the same bot as conversations are played with."""

from tests.conversations.conftest import empty_database, play

__all__ = ["empty_database", "play"]
