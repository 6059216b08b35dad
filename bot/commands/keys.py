"""Renewing keys: `steungroep rotate-master-key` and `steungroep renew-keys`."""

import argparse
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

from bot.alone import alone
from bot.opening import has_keys, open_in_use
from bot.settings import Settings, WrongSettings
from bot.unlocking import master_keys, open_keys
from domain.clock import Clock
from storage.master import MasterKeyFile, with_a_new_one
from storage.renewing import Renewal, Swept, wrap_with_newest


def rotate_master_key(_: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Make a new master key, wrap all keys with it, and let the old one go.

    The bot may be running. Killed half way, both master keys are kept; the next time it goes on.
    Raises `WrongSettings`.
    """
    if not has_keys(settings, clock):
        raise WrongSettings("There are no keys yet: the first start of the bot makes them.")
    keys = open_keys(settings, clock)
    source = master_keys(settings)
    masters = source.read()
    if len(masters) == 1:
        if not isinstance(source, MasterKeyFile):
            raise WrongSettings(_by_hand(settings))
        masters = with_a_new_one(masters)
        _write(settings, source, masters)
    wrapped = wrap_with_newest(keys, masters)
    keys.close()
    sys.stdout.write(f"{wrapped} keys are wrapped with the new master key.\n")
    if isinstance(source, MasterKeyFile):
        _write(settings, source, masters[:1])
        sys.stdout.write(f"Keep a copy of {source.path} somewhere else.\n")
    else:
        sys.stdout.write("Take the old one out of STEUNGROEP_MASTER_KEY.\n")
    sys.stdout.write(
        "Take a new copy of the key store as well, and throw away the old copies of both: together "
        "they still open everything.\n"
    )


def renew_keys(_: argparse.Namespace, settings: Settings, clock: Clock) -> None:
    """Give every group and person a new key, and seal their words anew with it.

    The bot may be running: then the old keys stay until it can't be using them any more. Killed
    half way, the next time it goes on. Raises `WrongSettings`.
    """
    storage = open_in_use(settings, clock)
    renewal = Renewal(storage, clock)
    with ExitStack() as stack:
        try:
            stack.enter_context(alone(settings, storage))
            is_alone = True
        except WrongSettings:
            is_alone = False
        renewal.begin()
        swept = renewal.go_on(alone=is_alone)
        _tell(swept)
        while not swept.is_finished:
            _wait(renewal, clock)
            swept = renewal.go_on()
            _tell(swept)
    storage.close()
    sys.stdout.write(
        "The old keys are erased. Older backups can't be read any more: make a new one now, and "
        "take a new copy of the key store.\n"
    )


def _tell(swept: Swept) -> None:
    sys.stdout.write(f"{swept.moved} pieces are sealed with new keys.\n")
    if swept.damaged:
        sys.stdout.write(
            f"{swept.damaged} pieces can't be opened, by nobody: they are damaged, or do not "
            "belong where they are. I left them as they are.\n"
        )
    sys.stdout.flush()


def _wait(renewal: Renewal, clock: Clock) -> None:
    """Wait until no process can be using an old key; there is no harm in stopping meanwhile."""
    settled_at = renewal.may_finish_at()
    seconds = 1.0
    if settled_at is not None:
        seconds = max(seconds, (settled_at - clock.now()).total_seconds())
    sys.stdout.write(
        f"The bot is running, and may use old keys for {seconds / 60:.0f} minutes more. I wait for "
        "that. You may stop me (Ctrl+C): run this again later, and it goes on.\n"
    )
    sys.stdout.flush()
    time.sleep(seconds)


def _write(settings: Settings, file: MasterKeyFile, masters: Sequence[bytes]) -> None:
    try:
        file.write(masters)
    except OSError:
        raise WrongSettings(_by_hand(settings)) from None


def _by_hand(settings: Settings) -> str:
    which = "MASTER_KEY" if settings.master_key_file is None else "MASTER_KEY_FILE"
    return (
        f"STEUNGROEP_{which}: I can't write there. Do it by hand: make a new key (head -c 32 "
        "/dev/urandom | base64), set it before the old one with a blank between, start every "
        "process of the bot again, and then run this again."
    )
