"""Killing the bot along the whole way loses nothing and repeats nothing."""

import random
from pathlib import Path

import pytest

from tests.faults.killed_stage import BotProcess, killed_stage
from tests.platforms.telegram.standin import faults
from tests.whole_way.script import Moves, Opens, Presses, Types, read_file
from tests.whole_way.telegram_stage import TelegramStage
from tests.whole_way.walk import Walk

KILLS = 10
SEED = 20261122


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
