"""Opening what the bot stands on: its database, its keys and its door, each with a clear word.

All of it before anything is begun: whoever starts the bot hears at once what can't work.
"""

import errno
import fcntl
import socket
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.erasing_again import look_for_revived
from bot.settings import Settings, WrongSettings
from bot.unlocking import begin_keys, open_keys
from domain.clock import Clock
from domain.members import SummaryRoute
from storage.engine import CannotOpenDatabase
from storage.reasons import reason
from storage.schema import bring_up_to_date
from storage.storage import Storage


def open_storage(settings: Settings, clock: Clock) -> Storage:
    """Open the database and the key store that the settings name, made or brought up to date.

    Raises `WrongSettings` where one of them can't be opened, or where they don't belong together.
    """
    keys = open_keys(settings, clock)
    try:
        storage = Storage(settings.database, keys)
        bring_up_to_date(storage.engine)
    except CannotOpenDatabase as why:
        wrong = "DATA_DIR" if settings.database_url is None else "DATABASE_URL"
        raise WrongSettings(f"STEUNGROEP_{wrong}: the database can't be opened: {why}.") from None
    if not keys.is_begun():
        _refuse_keyless(storage)
        begin_keys(settings, keys)
    storage.erase_keys()
    look_for_revived(storage, clock)
    keep_to_routes(storage, settings.routes)
    return storage


def open_in_use(settings: Settings, clock: Clock) -> Storage:
    """Open what the bot used before. Raises `WrongSettings`, also where there is nothing yet."""
    if is_there(settings.database):
        return open_storage(settings, clock)
    path = settings.database.removeprefix("sqlite:///")
    raise WrongSettings(
        f"There is no database at {path}. Is this the folder in which the bot is started?"
    )


def is_there(url: str) -> bool:
    """Whether a database is there already, as far as it is a file: to open it would make it."""
    path = url.removeprefix("sqlite:///")
    return path == url or seems_there(Path(path))


def seems_there(path: Path) -> bool:
    """Whether something is at a path, or may be, as this user may not look: opening it says so."""
    try:
        return path.exists()
    except PermissionError:
        return True


def has_keys(settings: Settings, clock: Clock) -> bool:
    """Whether there is a key store in use; none is made. Raises `WrongSettings`."""
    if not is_there(settings.keys):
        return False
    with closing(open_keys(settings, clock)) as keys:
        return keys.is_begun()


def keep_to_routes(storage: Storage, routes: Collection[SummaryRoute]) -> None:
    """Let no summary reach a professional by a way that the operator does not allow (any more).

    What an owner chose before is by their own hand again; then nothing of the group stands in that
    chat either.
    """
    with storage.unit() as unit:
        for route in SummaryRoute:
            for member in [] if route in routes else unit.members.where(route=route):
                member.route = SummaryRoute.BY_HAND
                unit.members.save(member)


def _refuse_keyless(storage: Storage) -> None:
    """Refuse an empty key store beside a database in use: it would lock out all who are in it."""
    with storage.unit() as unit:
        in_use = unit.accounts.count() > 0
    if in_use:
        raise WrongSettings(
            "STEUNGROEP_KEY_STORE: this key store is empty, and the database is not. Without the "
            "keys that belong to it nothing in it can be read. Put them back first."
        )


@contextmanager
def only_one(settings: Settings) -> Iterator[None]:
    """Refuse a second process on the same SQLite file: two would send everything twice."""
    if not settings.database.startswith("sqlite:///"):
        yield
        return
    path = Path(f"{settings.database.removeprefix('sqlite:///')}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = path.open("w")
    except OSError as error:
        wrong = "DATA_DIR" if settings.database_url is None else "DATABASE_URL"
        raise WrongSettings(
            f"STEUNGROEP_{wrong}: nothing can be written there: {reason(error)}."
        ) from None
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise WrongSettings(
                "Another process of this bot already runs on this database. Stop that one first, "
                f"or use PostgreSQL to run several ({path.name} is locked)."
            ) from None
        yield


def open_door_on(port: int, host: str, which: str) -> socket.socket:
    """Listen on a port; `which` begins the names of its settings. Raises `WrongSettings`."""
    from bot.web.serving import open_door

    try:
        return open_door(port, host)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            why = f"STEUNGROEP_{which}_PORT: another program listens there already."
        elif error.errno == errno.EACCES:
            why = f"STEUNGROEP_{which}_PORT: only the machine's administrator may listen there."
        else:
            why = f"STEUNGROEP_{which}_HOST: this machine can't listen there."
        raise WrongSettings(why) from None
