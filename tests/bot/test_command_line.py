"""The command line, used wrongly or left half way: a plain word, an exit code, and no traceback."""

import os
import signal
from argparse import Namespace
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands.moving import move
from bot.opening import open_storage
from bot.settings import Settings, WrongSettings
from domain.clock import SystemClock
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
