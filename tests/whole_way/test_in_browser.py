"""The whole way in the practice room: a real browser, three people in three tabs.

`SCREENSHOTS=folder pytest tests/whole_way/test_in_browser.py` saves how each chat looks.
"""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from messages.catalogue import Language
from tests.whole_way.browser_stage import browser_stage
from tests.whole_way.script import read_file
from tests.whole_way.walk import Walk

WRITTEN = sorted(path.stem for path in Path(__file__).parent.glob("*.chat"))


@pytest.mark.parametrize("language", WRITTEN)
async def test_a_group_goes_the_whole_way(language: Language, browser: Browser) -> None:
    """From hello to the follow-up, with the mouse and with the keyboard."""
    async with browser_stage(browser, language) as stage:
        walk = Walk(stage)
        await walk.along(read_file(f"{language}.chat"))
        await walk.end()
