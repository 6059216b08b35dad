"""The command line, used wrongly or left half way: a plain word, an exit code, and no traceback."""

import os
import signal
from pathlib import Path

import pytest

from bot.cli import main
from bot.opening import open_storage
from bot.settings import Settings
from domain.clock import SystemClock
from tests.bot.programs import started

LEFT = 128 + signal.SIGPIPE
NOW = "2026-11-22T10:15"


def test_who_saw_says_which_number_it_asks_for(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody has to know what a UUID is."""
    with pytest.raises(SystemExit) as ended:
        main(["who-saw", "x"])
    complained = capsys.readouterr().err
    assert ended.value.code == 2
    assert "UUID" not in complained
    assert "stands in their own copy" in complained


@pytest.mark.parametrize("words", [("understand", "--now", NOW), ("undelivered",)])
async def test_whoever_reads_no_further_is_left_in_peace(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    """As with `| head`: it ends without a word, and with the exit code that shells have for it."""
    keys = f"sqlite:///{tmp_path / 'keys' / 'keys.db'}"
    open_storage(Settings(data_dir=tmp_path / "data", key_store=keys), SystemClock()).close()
    (tmp_path / "lines").write_text("morgen om 14 uur\n" * 10)
    read, write = os.pipe()
    os.close(read)
    with (tmp_path / "lines").open() as typed:
        async with started(tmp_path, *words, hears=typed.fileno(), says_to=write) as program:
            os.close(write)
            code, _, complained = await program.ended()
    assert (code, complained) == (LEFT, "")
