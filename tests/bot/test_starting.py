"""Starting: what can't work is said in one line before anything is begun, with exit code 2."""

import base64
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import main
from tests.bot.programs import outcome, started
from tests.platforms.telegram.standin import StandIn, faults

Given = dict[str, str | None]
OTHER_KEY = base64.b64encode(bytes(32)).decode()


def test_help_needs_no_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody who looks around is not told off for what they did not set."""
    monkeypatch.setenv("STEUNGROEP_WEB_PORT", "many")
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert all(name in said for name in ("run", "practice", "understand"))


async def test_help_loads_next_to_nothing(tmp_path: Path) -> None:
    """The command line reads its words before it loads what a bot needs."""
    async with started(
        tmp_path,
        "import sys, bot.cli\n"
        "try: bot.cli.main(['--help'])\n"
        "except SystemExit: print(*sorted(sys.modules), sep='\\n')",
        module="tests.bot.python",
    ) as program:
        code, said, _ = await program.ended()
    heavy = {"pydantic", "structlog", "sqlalchemy", "telegram", "starlette", "scheduling.reading"}
    assert code == 0
    assert heavy.isdisjoint(said.splitlines())


@pytest.mark.parametrize(
    ("wrong", "line"),
    [
        ({"telegram_token": None}, "STEUNGROEP_TELEGRAM_TOKEN: needed."),
        ({"telegram_token": "k4n4rie"}, "STEUNGROEP_TELEGRAM_TOKEN: a token looks like"),
        ({"telegram_token": "1:k4n4rie"}, "STEUNGROEP_TELEGRAM_TOKEN: Telegram does not know"),
        ({"operator": None}, "STEUNGROEP_OPERATOR and STEUNGROEP_OPERATOR_CONTACT: needed."),
        ({"operator_contact": None}, "STEUNGROEP_OPERATOR and STEUNGROEP_OPERATOR_CONTACT: needed"),
        ({"webhook_url": "https://bot.voorbeeld.invalid"}, "STEUNGROEP_WEBHOOK_SECRET: needed"),
        ({"web_host": "203.0.113.7"}, "STEUNGROEP_WEB_HOST: this machine can't listen there."),
        ({"web_port": "eight"}, "STEUNGROEP_WEB_PORT: must be a whole number"),
        ({"master_key": "k4n4rie"}, "STEUNGROEP_MASTER_KEY: a master key is 32 bytes"),
        ({"data_dir": "a-file/data"}, "STEUNGROEP_DATA_DIR: nothing can be written there"),
        (
            {"database_url": "postgresql://bot:k4n4rie@127.0.0.1:1/steungroep"},
            "STEUNGROEP_DATABASE_URL: the database can't be opened",
        ),
        ({"database_url": "sqlite:///a-file"}, "STEUNGROEP_DATABASE_URL: the database can't be"),
        ({"key_store": "sqlite:///a-file/keys.db"}, "STEUNGROEP_KEY_STORE: the key store can't be"),
        (
            {"key_store": "sqlite:///a-file", "master_key": OTHER_KEY},
            "STEUNGROEP_KEY_STORE: the key store can't be opened",
        ),
    ],
)
async def test_what_cannot_work_is_named(
    wrong: Given, line: str, settings: Given, tmp_path: Path
) -> None:
    """One line that begins with the setting; what it was set to is not in it."""
    (tmp_path / "a-file").write_text("No folder, and no database either.\n")
    code, complained = await outcome(tmp_path, "run", **settings | wrong)
    (said,) = [each for each in complained.splitlines() if "I made a master key" not in each]
    assert (code, said.startswith(line)) == (2, True), said
    assert "k4n4rie" not in complained


@pytest.mark.parametrize(("command", "which"), [("run", "web"), ("practice", "practice")])
async def test_a_port_that_is_taken_is_told(
    command: str, which: str, settings: Given, tmp_path: Path
) -> None:
    """Nothing is begun: no key is made, and Telegram is not asked for anything."""
    if command == "practice":
        settings = {}
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        taken = {f"{which}_port": str(other.getsockname()[1])}
        code, complained = await outcome(tmp_path, command, **settings | taken)
    line = f"STEUNGROEP_{which.upper()}_PORT: another program listens there already.\n"
    assert (code, complained) == (2, line)
    assert not (tmp_path / "keys").exists()


async def test_a_webhook_that_telegram_refuses_is_told(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """The reason that Telegram gives is passed on."""
    reason = "Bad Request: bad webhook: HTTPS url must be provided for webhook"
    standin.faults.add(faults.refused(400, reason), method="setWebhook")
    webhook = {"webhook_url": "http://bot.voorbeeld.invalid/k4n4rie", "webhook_secret": "geheim"}
    code, complained = await outcome(tmp_path, "run", **settings | webhook)
    last = complained.splitlines()[-1]
    assert code == 2
    assert last.startswith("STEUNGROEP_WEBHOOK_URL: Telegram refuses it: ")
    assert "https url must be provided" in last.lower()
    assert "k4n4rie" not in complained


async def test_a_second_process_on_one_file_is_refused(settings: Given, tmp_path: Path) -> None:
    """Two would send everything twice; the first goes on, and after its end another may start."""
    async with started(tmp_path, "run", **settings) as first:
        await first.until_logged("running")
        code, complained = await outcome(tmp_path, "run", **settings)
        assert (code, complained.startswith("Another process of this bot")) == (2, True)
        first.ask_to_stop()
        assert (await first.ended())[0] == 0
    async with started(tmp_path, "run", **settings) as second:
        await second.until_logged("running")


async def test_another_master_key_is_refused(settings: Given, tmp_path: Path) -> None:
    """Also when nobody has typed anything yet; and a lost file is not replaced by a new key."""
    async with started(tmp_path, "run", **settings) as first:
        await first.until_logged("running")
        first.ask_to_stop()
        await first.ended()
    code, complained = await outcome(tmp_path, "run", **settings | {"master_key": OTHER_KEY})
    assert code == 2
    assert complained.startswith("STEUNGROEP_MASTER_KEY: this is not the master key of this")
    assert OTHER_KEY not in complained

    kept = tmp_path / "keys" / "master.key"
    elsewhere = kept.rename(tmp_path / "copy")
    code, complained = await outcome(tmp_path, "run", **settings)
    assert (code, kept.exists()) == (2, False)
    assert complained.startswith("STEUNGROEP_MASTER_KEY: the key store needs its master key")
    elsewhere.rename(kept)
    async with started(tmp_path, "run", **settings) as again:
        await again.until_logged("running")


async def test_a_database_in_use_without_its_keys_is_refused(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """A folder of keys that was not put in its place does not lock everybody out."""
    anna = standin.person("Anna")
    async with started(tmp_path, "run", **settings) as first:
        await first.until_logged("running")
        anna.start()
        await standin.until(lambda: anna.texts)
        first.ask_to_stop()
        await first.ended()
    (tmp_path / "keys").rename(tmp_path / "elsewhere")
    for _ in range(2):
        code, complained = await outcome(tmp_path, "run", **settings)
        assert code == 2
        assert (
            "STEUNGROEP_KEY_STORE: this key store is empty, and the database is not" in complained
        )


async def test_a_database_of_a_newer_version_is_left_alone(settings: Given, tmp_path: Path) -> None:
    """Going back to an older version of the bot does not spoil what the newer one wrote."""
    async with started(tmp_path, "run", **settings) as first:
        await first.until_logged("running")
        first.ask_to_stop()
        await first.ended()
    with closing(sqlite3.connect(tmp_path / "data" / "steungroep.db")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    code, complained = await outcome(tmp_path, "run", **settings)
    assert code == 2
    assert "it was made by a newer version of the bot" in complained


async def test_practice_does_not_open_beside_a_real_token(settings: Given, tmp_path: Path) -> None:
    """Nobody practises with real people by mistake."""
    code, complained = await outcome(tmp_path, "practice", **settings)
    assert code == 2
    assert complained.startswith("The practice room does not open beside a real token.")


async def test_a_kept_room_is_one_program_at_a_time(tmp_path: Path) -> None:
    """The folder is named as it was given: on the command line."""
    (tmp_path / "a-file").touch()
    code, complained = await outcome(tmp_path, "practice", "--keep", "a-file/room")
    assert code == 2
    assert complained.startswith("--keep: nothing can be written there")
    async with started(tmp_path, "practice", "--keep", "room") as first:
        assert first.process.stdout is not None
        assert (
            b"The practice room is open: http://127.0.0.1:" in await first.process.stdout.readline()
        )
        code, complained = await outcome(tmp_path, "practice", "--keep", "room")
        assert (code, complained.startswith("--keep: Another process")) == (2, True)
        first.ask_to_stop()
        code, said, complained = await first.ended()
        assert (code, "{" in complained) == (0, False)
        assert said.endswith("The practice room is closed. It is kept in room.\n")


async def test_several_processes_share_postgresql(
    settings: Given, tmp_path: Path, new_postgresql_database: Callable[[], str]
) -> None:
    """A second process on PostgreSQL is welcome."""
    settings |= {"database_url": new_postgresql_database()}
    async with started(tmp_path, "run", **settings) as first:
        await first.until_logged("running")
        async with started(tmp_path, "run", **settings) as second:
            await second.until_logged("running")
            for program in (first, second):
                program.ask_to_stop()
                assert (await program.ended())[0] == 0


async def test_what_breaks_ends_with_one(settings: Given, tmp_path: Path) -> None:
    """Whoever watches the process learns that it did not end by itself."""
    broken = (
        "import sys, bot.running, bot.cli\n"
        "async def broken(_): raise RuntimeError('k4n4rie')\n"
        "bot.running.run_on_telegram = broken\n"
        "sys.exit(bot.cli.main(['run']))"
    )
    async with started(tmp_path, broken, module="tests.bot.python", **settings) as program:
        code, said, complained = await program.ended()
    assert code == 1
    assert '"error": "RuntimeError"' in complained
    assert "k4n4rie" not in said + complained
