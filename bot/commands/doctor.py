"""`steungroep doctor`: looks the whole over, says what is wrong, and what to do about it.

It changes nothing, and may be run while the bot runs. It shows no token, no key, and nothing that
people typed.
"""

import argparse
import asyncio
import shutil
import stat
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from bot.contact import Contact
from bot.opening import is_there, only_one, seems_there
from bot.settings import PREFIX, Settings, WrongSettings
from bot.unlocking import master_keys, open_keys
from bot.web.health import CLOCK_MAY_DIFFER, LATE_AFTER
from domain.bookkeeping import OutboxState
from domain.clock import Clock
from storage.engine import CannotOpenDatabase, others_on
from storage.renewing import is_under_way
from storage.schema import newest, version_of
from storage.storage import Storage

UNWELL: Final = 1
_LEAST_ROOM_BYTES: Final = 1024**3
_MANY_WAITING: Final = 100


class Mark(StrEnum):
    """How something is found: in order, worth a look, or wrong."""

    WELL = "well"
    LOOK = "look"
    WRONG = "WRONG"


class Finding(NamedTuple):
    """One thing that was looked at, in plain words with what to do."""

    mark: Mark
    subject: str
    words: str


_NO_KEYS: Final = Finding(
    Mark.LOOK, "keys", "there are none yet: they are made when the bot first starts."
)


def look_over(_: argparse.Namespace, settings: Settings, clock: Clock) -> int:
    """Look everything over; return 0, or 1 where something is wrong."""

    async def each() -> list[Finding]:
        return [finding async for finding in _findings(settings, clock)]

    findings = asyncio.run(each())
    for mark, subject, words in findings:
        sys.stdout.write(f"{mark:6} {subject}: {words}\n")
    if any(each.mark is Mark.WRONG for each in findings):
        sys.stdout.write("Something is wrong: see above.\n")
        return UNWELL
    sys.stdout.write("Nothing is wrong.\n")
    return 0


async def _findings(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    for finding in _settings(settings):
        yield finding
    running = False
    if is_there(settings.database):
        for finding in _stored(settings, clock):
            yield finding
        running = _is_running(settings)
    else:
        yield Finding(
            Mark.LOOK, "database", "there is none yet: it is made when the bot first starts."
        )
    async for finding in _telegram(settings, clock):
        yield finding
    async for finding in _pages(settings, clock, running=running):
        yield finding


def _settings(settings: Settings) -> Iterator[Finding]:
    missing = [
        f"{PREFIX}{name.upper()}"
        for name in ("telegram_token", "operator", "operator_contact")
        if getattr(settings, name) is None
    ]
    if settings.webhook_url is not None and settings.webhook_secret is None:
        missing.append(f"{PREFIX}WEBHOOK_SECRET")
    if missing:
        words = f"set {', '.join(missing)}: the bot does not start without."
        yield Finding(Mark.WRONG, "settings", words)
    else:
        yield Finding(Mark.WELL, "settings", "all that the bot needs is set.")
    given = Path(".env")
    if given.is_file() and given.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield Finding(
            Mark.WRONG, "secrets", "others on this machine may read the file .env: chmod 600 .env"
        )
    if settings.master_key is None and seems_there(settings.master_key_path):
        words = f"is a copy of {settings.master_key_path} in a safe place? Without it all is lost."
        yield Finding(Mark.LOOK, "master key", words)


def _is_running(settings: Settings) -> bool:
    if not settings.database.startswith("sqlite:///"):
        return True
    try:
        with only_one(settings):
            return False
    except WrongSettings:
        return True


def _stored(settings: Settings, clock: Clock) -> Iterator[Finding]:
    if not is_there(settings.keys):
        yield _NO_KEYS
        return
    try:
        keys = open_keys(settings, clock)
    except WrongSettings as wrong:
        yield Finding(Mark.WRONG, "keys", str(wrong))
        return
    with closing(keys):
        if not keys.is_begun():
            yield _NO_KEYS
            return
        yield Finding(Mark.WELL, "keys", "the key store opens with this master key.")
        if len(master_keys(settings).read()) > 1:
            words = "a new one stands before the old one. To finish: steungroep rotate-master-key."
            yield Finding(Mark.LOOK, "master key", words)
        if is_under_way(keys):
            words = "they are being renewed. To finish: steungroep renew-keys."
            yield Finding(Mark.LOOK, "keys", words)
        try:
            storage = Storage(settings.database, keys)
            version = version_of(storage.engine)
        except CannotOpenDatabase as why:
            yield Finding(Mark.WRONG, "database", f"it can't be opened: {why}.")
            return
        with closing(storage):
            yield from _database(settings, storage, version)
            if version == newest():
                yield from _outbox(storage, clock)


def _database(settings: Settings, storage: Storage, version: str | None) -> Iterator[Finding]:
    if version is None:
        yield Finding(Mark.LOOK, "database", "it is empty: the bot makes its tables at the start.")
    elif version > newest():
        yield Finding(
            Mark.WRONG, "database", "a newer version of the bot has changed it: run that version."
        )
    elif version < newest():
        words = "it is of an older version: make a backup, then start the bot, which changes it."
        yield Finding(Mark.LOOK, "database", words)
    else:
        is_used = not storage.is_single and others_on(storage.engine)
        more = ", and the bot uses it" if is_used else ""
        yield Finding(Mark.WELL, "database", f"it opens, its tables are of this version{more}.")
    if storage.is_single:
        folder = Path(settings.database.removeprefix("sqlite:///")).parent
        room = shutil.disk_usage(folder).free
        if room < _LEAST_ROOM_BYTES:
            words = f"{room // 1024**2} MB are left in {folder}: make room before it is full."
            yield Finding(Mark.WRONG, "disk", words)


def _outbox(storage: Storage, clock: Clock) -> Iterator[Finding]:
    with storage.unit() as unit:
        first_at = unit.claims.earliest_due()
        dead = unit.outbox.count(state=OutboxState.DEAD)
        unknown = unit.outbox.count(state=OutboxState.UNKNOWN)
        aside = unit.outbox.count(state=OutboxState.SET_ASIDE)
    late_for = timedelta() if first_at is None else clock.now() - first_at
    if late_for >= LATE_AFTER:
        minutes = int(late_for.total_seconds() // 60)
        words = f"a message waits for {minutes} minutes. Does the bot run? What does its log say?"
        yield Finding(Mark.WRONG, "outbox", words)
    else:
        yield Finding(Mark.WELL, "outbox", "nothing waits longer than it should.")
    if aside:
        words = (
            f"{aside} messages were set aside when an older copy of the data was put back: "
            "steungroep set-aside shows them."
        )
        yield Finding(Mark.LOOK, "outbox", words)
    if dead or unknown:
        words = (
            f"in the last weeks {dead} messages never arrived; of {unknown} nobody knows. Their "
            "owners were told where it matters: steungroep undelivered shows them."
        )
        yield Finding(Mark.LOOK, "outbox", words)


async def _telegram(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    if settings.telegram_token is None:
        return
    # Imported late: it takes half a second.
    from bot.platforms.telegram.checkup import NoAnswer, UnknownToken, ask_standing

    contact = Contact(clock)
    token = settings.telegram_token.get_secret_value()
    try:
        standing = await ask_standing(token, settings.telegram_api_url, contact)
    except UnknownToken:
        words = "Telegram does not know it (any more). Copy it again from @BotFather."
        yield Finding(Mark.WRONG, "token", words)
        return
    except NoAnswer:
        words = "it does not answer. Does this machine reach it on port 443?"
        yield Finding(Mark.WRONG, "Telegram", words)
        return
    finally:
        if contact.ahead_for is not None:
            yield _clock(contact.ahead_for)
    yield Finding(Mark.WELL, "token", f"Telegram knows the bot as @{standing.name}.")
    wanted = settings.webhook_url or ""
    if standing.webhook_url == wanted:
        how = "Telegram brings messages by the webhook" if wanted else "the bot fetches messages"
        yield Finding(Mark.WELL, "messages", f"{how}, as set.")
    else:
        words = "Telegram brings messages another way than is set. Start the bot: it puts it right."
        yield Finding(Mark.LOOK, "messages", words)
    if standing.webhook_error is not None and wanted:
        words = f'bringing them last failed with "{standing.webhook_error}". Is the proxy right?'
        yield Finding(Mark.LOOK, "webhook", words)
    if standing.waiting >= _MANY_WAITING:
        words = f"{standing.waiting} wait at Telegram. Does the bot run? It keeps them for a day."
        yield Finding(Mark.WRONG, "messages", words)


def _clock(ahead_for: timedelta) -> Finding:
    seconds = round(abs(ahead_for).total_seconds())
    if abs(ahead_for) < CLOCK_MAY_DIFFER:
        return Finding(Mark.WELL, "clock", "it is the same as Telegram's.")
    way = "behind" if ahead_for > timedelta() else "before"
    words = f"it is {seconds} seconds {way} Telegram's. Let the machine keep its time (NTP)."
    return Finding(Mark.WRONG, "clock", words)


async def _pages(settings: Settings, clock: Clock, *, running: bool) -> AsyncIterator[Finding]:
    """Look whether the bot's own pages are there, from here and from where people come."""
    if not running or (settings.web_port == 0 and settings.web_address is None):
        return
    from bot.platforms.telegram.checkup import NoAnswer, answers

    places = []
    if settings.web_port:
        host = "127.0.0.1" if settings.web_host in ("0.0.0.0", "::") else settings.web_host  # noqa: S104
        places.append(("health page", f"http://{host}:{settings.web_port}/health"))
    if settings.web_address is not None:
        places.append(("web address", f"{settings.web_address}/health/live"))
    for subject, url in places:
        try:
            if await answers(url, Contact(clock)):
                yield Finding(Mark.WELL, subject, f"{url} answers.")
            else:
                yield Finding(Mark.WRONG, subject, f"{url} says that the bot is not well.")
        except NoAnswer:
            words = f"{url} does not answer as the bot does. Does it run, and is the proxy right?"
            yield Finding(Mark.WRONG, subject, words)
