"""The command line, used wrongly or left half way: a plain word, an exit code, and no traceback."""

import os
import signal
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands.backups import copy_the_keys, make, put_back
from bot.commands.doctor import look_over
from bot.commands.keys import rotate_master_key
from bot.commands.moving import move
from bot.opening import open_storage
from bot.settings import Settings, WrongSettings
from domain.clock import Clock, SystemClock
from tests.bot.programs import started

LEFT = 128 + signal.SIGPIPE
NOW = "2026-11-22T10:15"


@pytest.fixture
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Be in the folder in which a bot was started once, with nothing set."""
    monkeypatch.chdir(tmp_path)
    settings = Settings()
    open_storage(settings, SystemClock()).close()
    return settings


def test_who_saw_says_which_number_it_asks_for(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to know what a UUID is."""
    with pytest.raises(SystemExit) as ended:
        main(["who-saw", "x"])
    complained = capsys.readouterr().err
    assert ended.value.code == 2
    assert "UUID" not in complained
    assert "stands in their own copy" in complained


@pytest.mark.parametrize(
    ("to", "keys", "told"),
    [
        ("data/steungroep.db", None, "Give another database than the one in use"),
        ("data/../data/steungroep.db", None, "The new place for the database is in use"),
        ("keys/keys.db", None, "Give another database than the one in use"),
        ("new.db", "new.db", "Give another database than the one in use"),
        ("", None, "The database to move to must name a file"),
        (":memory:", None, "The database to move to must name a file"),
        ("new.db", "", "The key store to move to must name a file"),
    ],
)
def test_nothing_moves_to_where_it_would_be_lost(
    to: str, keys: str | None, told: str, at_home: Settings
) -> None:
    """To the place that is in use, or to memory: "all of it arrived" would cost all of it."""
    chosen = Namespace(to=f"sqlite:///{to}", keys=None if keys is None else f"sqlite:///{keys}")
    with pytest.raises(WrongSettings, match=told):
        move(chosen, at_home, SystemClock())


@pytest.mark.parametrize("words", [("understand", "--now", NOW), ("undelivered",)])
async def test_whoever_reads_no_further_is_left_in_peace(
    words: tuple[str, ...], at_home: Settings, tmp_path: Path
) -> None:
    """As with `| head`: it ends without a word, and with the exit code that shells have for it."""
    (tmp_path / "lines").write_text("morgen om 14 uur\n" * 10)
    read, write = os.pipe()
    os.close(read)
    with (tmp_path / "lines").open() as typed:
        async with started(tmp_path, *words, hears=typed.fileno(), says_to=write) as program:
            os.close(write)
            code, _, complained = await program.ended()
    assert (code, complained) == (LEFT, "")


@pytest.mark.parametrize(
    ("do", "path", "told"),
    [
        (make, "nowhere/backup", "nowhere/backup can't be written: it is not there, or its folder"),
        (make, "notes/backup", "notes/backup can't be written: a part of its path is no folder."),
        (make, "notes", "notes is there already. I write over nothing."),
        (put_back, "data", "data can't be read: it is a folder."),
        (put_back, "notes", "notes is no backup of this bot."),
        (copy_the_keys, "nowhere/keys", "nowhere/keys can't be written: it is not there, or its"),
        (copy_the_keys, "keys/master.key", "keys/master.key is no older copy of the key store"),
    ],
)
def test_a_wrong_path_is_told_in_plain_words(
    do: Callable[[Namespace, Settings, Clock], None], path: str, told: str, at_home: Settings
) -> None:
    """Which path, and what is the matter with it."""
    Path("notes").write_text("Boodschappen\n")
    chosen = Namespace(file=Path(path), replace=False, leave_out_unreadable=False)
    with pytest.raises(WrongSettings) as wrong:
        do(chosen, at_home, SystemClock())
    assert str(wrong.value).startswith(told)


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("sqlite:///notes", "it is no database of SQLite"),
        ("sqlite:///data", "it is a folder, or this user may not open it"),
        ("sqlite:///notes/steungroep.db", "a file stands where a folder should be"),
        ("postgresql://127.0.0.1:1/steungroep", "no server answers there, or it does not let"),
    ],
)
def test_why_a_database_does_not_open_is_told_in_plain_words(
    url: str, why: str, at_home: Settings
) -> None:
    """Nobody has to know what an OperationalError is."""
    Path("notes").write_text("Boodschappen\n")
    with pytest.raises(WrongSettings) as wrong:
        open_storage(Settings(database_url=url), SystemClock())
    assert f"STEUNGROEP_DATABASE_URL: the database can't be opened: {why}" in str(wrong.value)


@pytest.mark.parametrize("do", [rotate_master_key, put_back, look_over])
def test_where_no_bot_was_nothing_is_made(
    do: Callable[[Namespace, Settings, Clock], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whoever is in the wrong folder leaves it as it was; also where the database is elsewhere."""
    monkeypatch.chdir(tmp_path)
    settings = Settings(database_url="postgresql://127.0.0.1:1/steungroep", web_port=0)
    with suppress(WrongSettings):
        do(Namespace(file=Path("backup")), settings, SystemClock())
    assert list(tmp_path.iterdir()) == []
