"""Killing the bot along the whole way loses nothing and repeats nothing."""

import random
from pathlib import Path

import pytest

from tests.faults.killed_stage import BotProcess, killed_stage
from tests.platforms.telegram.standin import faults
from tests.whole_way.script import Moves, Opens, Presses, Step, Types, read_file
from tests.whole_way.telegram_stage import TelegramStage
from tests.whole_way.walk import Walk

KILLS = 10
SEED = 20261122


@pytest.mark.long
@pytest.mark.parametrize("seed", [SEED])
async def test_killed_at_ten_points_nothing_is_lost_or_repeated(seed: int, tmp_path: Path) -> None:
    """Killed at rest, before it fetched, and with a message on its way: the chat is the same."""
    steps = read_file("nl.chat")
    acts = [place for place, step in enumerate(steps) if isinstance(step, Types | Presses | Opens)]
    chance = random.Random(seed)
    ways = {
        place: chance.choice(["rest", "away", "sending"]) for place in chance.sample(acts, KILLS)
    }
    async with killed_stage(tmp_path, set()) as (stage, bot):
        walk = Walk(stage)
        for place, step in enumerate(steps):
            match ways.get(place):
                case "rest":
                    await stage.settle()
                    await _again(bot)
                    await walk.step(step)
                case "away":
                    await stage.settle()
                    await bot.kill()
                    # What people do while the bot is away waits at Telegram.
                    await _while_away(stage, bot, walk, step)
                case "sending":
                    stage.standin.faults.add(faults.hang(), method="sendMessage")
                    stage.settles = False
                    await _until_hanging(stage, walk, step)
                    await _again(bot)
                    stage.settles = True
                case _:
                    await walk.step(step)
        await walk.end()
        assert bot.kills == KILLS
        bot.back_up()
    assert_no_word_is_readable(tmp_path, steps)


async def _again(bot: BotProcess) -> None:
    await bot.kill()
    await bot.start()


async def _while_away(
    stage: TelegramStage, bot: BotProcess, walk: Walk, step: Types | Presses | Opens | Moves
) -> None:
    stage.waits_for_bot = False
    stage.settles = False
    await walk.step(step)
    stage.waits_for_bot = True
    await bot.start()
    stage.settles = True


async def _until_hanging(
    stage: TelegramStage, walk: Walk, step: Types | Presses | Opens | Moves
) -> None:
    await walk.step(step)
    await stage.standin.until(lambda: not stage.standin.faults.left)


def assert_no_word_is_readable(folder: Path, steps: list[Step]) -> None:
    """Search database, write-ahead log, keys, logs and backup for what people typed.

    A single small word that is typed to choose ("menu", "ja") is no secret.
    """
    typed = {step.text for step in steps if isinstance(step, Types)}
    secrets = {text for text in typed if " " in text or text != text.lower()}
    secrets |= {"Anna", "Mark", "Ga je een keer mee", "zwemmen"}
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {"steungroep.db", "keys.db", "bot.log", "backup.db"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes()
        found = {text for text in secrets if text.encode() in content}
        assert not found, f"{path.name} holds {len(found)} typed texts in plain sight"
