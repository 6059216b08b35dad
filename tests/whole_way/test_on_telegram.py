"""The whole way over the Bot API: a strict stand-in, and real HTTP."""

from pathlib import Path

import pytest

from tests.whole_way.script import read_file
from tests.whole_way.telegram_stage import telegram_stage
from tests.whole_way.walk import Walk


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_group_goes_the_whole_way(language: str, tmp_path: Path, database_url: str) -> None:
    """From hello to the follow-up, by tapping and typing, on both databases."""
    english = {"Anna", "Mark", "Noor"} if language == "en" else set()
    async with telegram_stage(tmp_path, database_url, english) as stage:
        walk = Walk(stage)
        await walk.along(read_file(f"{language}.chat"))
        await walk.end()
