"""Being alone on a database: what can't be done while the bot runs is refused while it does."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.opening import only_one
from bot.settings import Settings, WrongSettings
from storage.engine import others_on
from storage.schema import nobody_starts
from storage.storage import Storage


@contextmanager
def alone(settings: Settings, storage: Storage) -> Iterator[None]:
    """Be the only process on an opened database until this ends; one that starts has to wait.

    Raises `WrongSettings` when another one is there.
    """
    if storage.is_single:
        with only_one(settings):
            yield
        return
    with nobody_starts(storage.engine):
        if others_on(storage.engine):
            raise WrongSettings(
                "Another process of this bot runs on this database. Stop that one first."
            )
        yield
