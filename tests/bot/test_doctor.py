"""`steungroep doctor`: what an operator is told of a bot that is well, and of one that is not."""

from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bot.programs import outcome_said, started
from tests.platforms.telegram.standin import StandIn, faults

Given = dict[str, str | None]


def found(said: str) -> Iterator[tuple[str, str]]:
    """Give each finding: how it was found, and what."""
    for line in said.splitlines():
        mark, _, rest = line.partition(" ")
        if mark in ("well", "look", "WRONG"):
            yield mark, rest.strip().partition(":")[0]


async def test_a_bot_that_runs_is_found_well(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """It may be asked while the bot runs, and changes nothing."""
    async with started(tmp_path, "run", **settings) as program:
        await program.until_logged("running")
        code, said = await outcome_said(tmp_path, "doctor", **settings)
    assert code == 0, said
    assert said.endswith("Nothing is wrong.\n")
    assert {mark for mark, _ in found(said)} <= {"well", "look"}
    subjects = {subject for mark, subject in found(said) if mark == "well"}
    assert subjects >= {"settings", "keys", "database", "outbox", "token", "messages", "clock"}


async def test_a_bot_on_postgresql_is_found_in_use(
    standin: StandIn,
    settings: Given,
    tmp_path: Path,
    new_postgresql_database: Callable[[], str],
) -> None:
    """In words that an operator would use."""
    settings |= {"database_url": new_postgresql_database()}
    async with started(tmp_path, "run", **settings) as program:
        await program.until_logged("running")
        code, said = await outcome_said(tmp_path, "doctor", **settings)
    assert code == 0, said
    assert "its tables are of this version, and the bot uses it." in said


async def test_before_the_first_start_nothing_is_made(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """Whoever asks first hears that there is no database yet; keys and data are not made."""
    code, said = await outcome_said(tmp_path, "doctor", **settings)
    assert code == 0, said
    assert ("look", "database") in found(said)
    assert not list(tmp_path.rglob("*.db"))


async def test_what_is_wrong_is_said_with_what_to_do(settings: Given, tmp_path: Path) -> None:
    """A token that nobody knows, and secrets that others may read: exit code 1."""
    async with started(tmp_path, "run", **settings) as program:
        await program.until_logged("running")
    next(tmp_path.rglob("master.key")).chmod(0o644)
    (tmp_path / ".env").touch(0o644)
    async with StandIn(token="999:another", limits=None) as other:
        settings |= {"telegram_api_url": other.url}
        code, said = await outcome_said(tmp_path, "doctor", **settings)
    wrong = [subject for mark, subject in found(said) if mark == "WRONG"]
    assert (code, wrong) == (1, ["secrets", "keys", "token"]), said
    assert "@BotFather" in said
    assert "chmod 600" in said
    assert str(settings["telegram_token"]) not in said


async def test_a_platform_that_does_not_answer_is_said(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """Then the token is not blamed."""
    standin.faults.add(faults.gateway(), method="getMe")
    code, said = await outcome_said(tmp_path, "doctor", **settings)
    assert code == 1
    assert [subject for mark, subject in found(said) if mark == "WRONG"] == ["Telegram"]
