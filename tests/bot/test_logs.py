"""Logs: when all goes wrong at once, what people typed and the token are still said nowhere."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.programs import started
from tests.platforms.telegram.standin import StandIn, faults

Given = dict[str, str | None]
CANARY = "k4n4rie-in-de-mijn"
TOKEN = "123456:AAk4n4rie-of-the-token"


def files(folder: Path) -> Iterator[Path]:
    """Give every file that the program left."""
    return (path for path in folder.rglob("*") if path.is_file())


def logged(complained: str) -> list[dict[str, object]]:
    """Give what was logged; every line must be one."""
    lines = [each for each in complained.splitlines() if not each.startswith("I made a master key")]
    return [json.loads(line) for line in lines]


@pytest.mark.attack(27, 29)
async def test_words_are_in_no_log_and_no_file(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """A turn that raises, threads, warnings and libraries that complain, and a crash (27, 29)."""
    anna = standin.person("Anna")
    async with started(
        tmp_path, module="tests.bot.breaking", log_level="debug", **settings
    ) as program:
        anna.start()
        await standin.until(lambda: len(anna.texts) == 1)
        anna.say(f"/turn {CANARY}")
        await standin.until(lambda: len(anna.texts) == 2)
        assert CANARY not in anna.texts[-1]
        anna.say(f"/elsewhere {CANARY}")
        await program.until_logged("broke down")
        anna.say(f"/crash {CANARY}")
        code, said, complained = await program.ended()
    assert code == 1
    assert CANARY not in said + complained
    found = logged(complained)
    assert {"turn failed", "library", "broke down"} <= {line["event"] for line in found}
    assert {"ValueError", "RuntimeError"} <= {line.get("error") for line in found}
    assert {"another.package", "py.warnings"} <= {line.get("name") for line in found}
    left = list(files(tmp_path))
    assert {"steungroep.db", "keys.db"} <= {path.name for path in left}
    for path in left:
        assert CANARY.encode() not in path.read_bytes(), path.name


@pytest.mark.attack(28)
async def test_the_token_is_in_no_log(settings: Given, tmp_path: Path) -> None:
    """HTTP logging on, and a network that fails in every way: the address is not logged (28)."""
    async with StandIn(token=TOKEN, limits=None) as standin:
        settings |= {"telegram_token": TOKEN, "telegram_api_url": standin.url}
        for method, fault in (
            ("getMe", faults.reset()),
            ("getMe", faults.bad_json()),
            ("deleteWebhook", faults.gateway()),
            ("deleteWebhook", faults.refused(409, "Conflict")),
            ("sendMessage", faults.reset()),
        ):
            standin.faults.add(fault, method=method)
        anna = standin.person("Anna")
        async with started(
            tmp_path, module="tests.bot.breaking", log_level="debug", **settings
        ) as program:
            anna.start()
            await standin.until(lambda: anna.texts)
            standin.faults.add(faults.refused(401, "Unauthorized"), method="getUpdates")
            anna.say("hallo")
            await standin.until(lambda: not standin.faults.left)
            program.ask_to_stop()
            code, said, complained = await program.ended()
    assert code == 0
    assert "k4n4rie" not in said + complained
    found = logged(complained)
    assert {"telegram: no contact", "not delivered", "stopped"} <= {line["event"] for line in found}
    assert "sqlalchemy.engine.Engine" in {line.get("name") for line in found}
    for path in files(tmp_path):
        assert b"k4n4rie" not in path.read_bytes(), path.name


async def test_an_event_can_be_followed_until_it_was_delivered(
    standin: StandIn, settings: Given, tmp_path: Path
) -> None:
    """From the event to what was said because of it, and from there to its delivery: by ids."""
    anna = standin.person("Anna")
    async with started(tmp_path, "run", log_level="debug", **settings) as program:
        anna.start()
        await standin.until(lambda: anna.texts)
        program.ask_to_stop()
        _, _, complained = await program.ended()
    lines = logged(complained)
    (committed,) = [each for each in lines if each["event"] == "committed"]
    (delivered,) = [each for each in lines if each["event"] == "delivered"]
    assert committed["event_id"]
    assert committed["rows"] == [delivered["row"]]
