"""What an operator does by hand, as they do it: on the command line, beside the running bot."""

from collections.abc import Callable
from pathlib import Path

from bot.opening import open_storage
from bot.settings import Settings
from domain.clock import SystemClock
from tests.bot.programs import outcome, started
from tests.platforms.telegram.standin import StandIn

Given = dict[str, str | None]


async def _says(folder: Path, *words: str, **settings: str | None) -> str:
    """Run a command that must go well; give what it says."""
    async with started(folder, *words, **settings) as program:
        code, said, complained = await program.ended()
    assert (code, complained) == (0, ""), complained
    return said


async def test_a_backup_is_made_put_back_and_moved(
    standin: StandIn,
    settings: Given,
    tmp_path: Path,
    new_postgresql_database: Callable[[], str],
) -> None:
    """Made while the bot runs; put back and moved only while it does not."""
    anna = standin.person("Anna")
    to, keys_to = new_postgresql_database(), new_postgresql_database()
    async with started(tmp_path, "run", **settings) as running:
        await running.until_logged("running")
        anna.start()
        await standin.until(lambda: anna.texts)
        said = await _says(tmp_path, "backup", "backup", **settings)
        assert said.startswith("backup: ")
        assert "The keys are not in it" in said
        for words in (("restore", "--replace", "backup"), ("move-database", to)):
            code, complained = await outcome(tmp_path, *words, **settings)
            assert (code, complained.startswith("Another process of this bot")) == (2, True)
        running.ask_to_stop()
        assert (await running.ended())[0] == 0
    code, complained = await outcome(tmp_path, "restore", "backup", **settings)
    assert (code, complained.startswith("The database is not empty.")) == (2, True)
    said = await _says(tmp_path, "restore", "--replace", "backup", **settings)
    assert "rows are back, as they were on " in said
    assert "Nobody went since." in said
    assert "Nothing is set aside." in await _says(tmp_path, "set-aside", **settings)
    said = await _says(tmp_path, "move-database", to, "--keys", keys_to, **settings)
    assert "account: 1 (" in said
    moved = settings | {"database_url": to, "key_store": keys_to}
    heard = len(anna.texts)
    async with started(tmp_path, "run", **moved) as running:
        await running.until_logged("running")
        anna.say("/taal")
        await standin.until(lambda: len(anna.texts) > heard)
        code, complained = await outcome(tmp_path, "restore", "--replace", "backup", **moved)
        assert (code, complained.startswith("Another process of this bot")) == (2, True)


async def test_there_must_be_something_to_back_up(tmp_path: Path) -> None:
    """In the wrong folder no empty backup is made, and no database and keys either."""
    for words in (("backup", "backup"), ("renew-keys",)):
        code, complained = await outcome(tmp_path, *words)
        assert (code, complained.startswith("There is no database at data/")) == (2, True)
    assert list(tmp_path.iterdir()) == []


async def test_what_is_no_backup_is_refused(tmp_path: Path) -> None:
    """A slip of the pen leaves the database as it was; and without its keys nothing is begun."""
    (tmp_path / "notes").write_text("Boodschappen\n")
    code, complained = await outcome(tmp_path, "restore", "notes")
    assert (code, complained.startswith("There are no keys here")) == (2, True)
    assert not (tmp_path / "keys" / "master.key").exists()
    settings = Settings(
        data_dir=tmp_path / "data", key_store=f"sqlite:///{tmp_path / 'keys' / 'keys.db'}"
    )
    open_storage(settings, SystemClock()).close()
    code, complained = await outcome(tmp_path, "restore", "notes")
    assert (code, complained) == (2, "notes is no backup of this bot.\n")
    code, complained = await outcome(tmp_path, "restore", "nowhere")
    assert (code, complained) == (2, "nowhere: there is no such file.\n")


async def test_what_did_not_arrive_is_shown_without_its_words(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """The operator sees that somebody blocked the bot before it answered; not who, nor what."""
    anna = standin.person("Anna")
    async with started(tmp_path, "run", **settings) as running:
        await running.until_logged("running")
        assert await _says(tmp_path, "undelivered", **settings) == "All that was said arrived.\n"
        anna.start()
        anna.block()
        await running.until_logged("not delivered")
        running.ask_to_stop()
        assert (await running.ended())[0] == 0
    said = (await _says(tmp_path, "undelivered", **settings)).splitlines()
    assert "never arrived, row=" in said[0]
    assert "Anna" not in said[0]
    assert said[-1].startswith("The log tells why: look for the same row.")
