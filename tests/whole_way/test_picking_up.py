"""A summary is picked up in a real browser: by keyboard, on a phone, and without any script.

`SCREENSHOTS=folder pytest tests/whole_way/test_picking_up.py` saves how it looks.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from tests.attacks.web_stage import pages_of, served
from tests.chat import Play
from tests.conversations.conftest import beginnings, play
from tests.conversations.test_picking_up import (
    released,
    the_code,
    the_link,
    with_a_summary,
    wrong,
)

__all__ = ["beginnings", "play"]

SIZES: dict[str, Any] = {"desktop": (1280, 800), "phone": (360, 740), "zoomed": (320, 256)}
"""320 by 256 is what is left of a small screen at 400 % (WCAG 2.2, 1.4.10)."""
CONTRAST = """() => {
  const parts = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number);
  const light = colour => {
    const [r, g, b] = parts(colour).map(each => each / 255).map(
      each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (!/, 0\\)$/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return Math.min(...[...document.querySelectorAll("main *")]
    .filter(each => each.innerText)
    .map(each => [light(getComputedStyle(each).color), light(behind(each))])
    .map(([one, other]) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)));
}"""
"""The lowest contrast between words and what is behind them (WCAG 2.2, 1.4.3)."""


@asynccontextmanager
async def opened(
    browser: Browser, site: str, size: str, scheme: Any = "light"
) -> AsyncIterator[Page]:
    """Open a browser without any script; at the end it asked nothing of anybody else."""
    width, height = SIZES[size]
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        java_script_enabled=False,
        color_scheme=scheme,
        locale="nl-NL",
    )
    asked: list[str] = []
    complaints: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("weberror", lambda error: complaints.append(str(error.error)))
    page = await context.new_page()
    page.on("console", lambda said: complaints.append(said.text))
    yield page
    await context.close()
    assert all(url.startswith((site, "about:")) for url in asked)
    refused = [each for each in complaints if "responded with a status of" not in each]
    assert refused == []


async def picture(page: Page, name: str) -> None:
    """Save how it looks, where that is asked for."""
    if folder := os.environ.get("SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=Path(folder) / f"pick-up-{name}.png", full_page=True)


@pytest.mark.parametrize("size", SIZES)
async def test_it_is_picked_up_with_the_keyboard_alone(
    play: Play, browser: Browser, size: str
) -> None:
    """A wrong code is told where the eye is; the right one shows it; a file can be had."""
    with_a_summary(play)
    released(play)
    code = the_code(play)
    scheme = "dark" if size == "phone" else "light"
    async with (
        served(pages_of(play.core)) as site,
        opened(browser, site, size, scheme) as page,
    ):
        address = f"{site}/ophalen/{the_link(play)}"
        await page.goto(address)
        await picture(page, f"{size}-1-ask")
        field = page.get_by_label("Code")
        await expect(field).to_be_focused()
        await page.keyboard.type(wrong(code))
        await page.keyboard.press("Enter")
        said = page.get_by_role("alert")
        await expect(said).to_have_text("Deze code klopt niet. Je kunt het nog 2 keer proberen.")
        await expect(field).to_have_accessible_description(
            "Deze code klopt niet. Je kunt het nog 2 keer proberen. "
            "Acht cijfers. Een leeg plekje ertussen mag."
        )
        await expect(field).to_be_focused()
        await picture(page, f"{size}-2-wrong")
        await page.keyboard.type(code)
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("button", name="Openen")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", level=1)).to_have_text(
            "Verslag van de groep van Anna"
        )
        await expect(page.get_by_role("listitem")).to_have_text("we bellen elke week")
        assert (await page.title(), page.url) == ("Ophalen", address)
        assert await page.locator("html").get_attribute("lang") == "nl"
        await picture(page, f"{size}-3-found")
        async with page.expect_download() as coming:
            await page.keyboard.press("Tab")
            await page.keyboard.press("Enter")
        file = await coming.value
        assert file.suggested_filename == "verslag.pdf"
        assert Path(await file.path()).read_bytes().startswith(b"%PDF")


async def test_in_english_and_when_it_is_gone(play: Play, browser: Browser) -> None:
    """Whoever picks it up reads it in their own language; a dead link says nothing of anybody."""
    with_a_summary(play)
    released(play)
    with play.core.storage.unit() as unit:
        member = next(each for each in unit.members.where() if each.name == "Sanne")
        account = unit.accounts.get(member.account_id)
        account.language = "en"
        unit.accounts.save(account)
    async with served(pages_of(play.core)) as site, opened(browser, site, "phone") as page:
        await page.goto(f"{site}/ophalen/{the_link(play)}")
        await page.get_by_label("Code").fill(the_code(play))
        await page.get_by_role("button", name="Open").click()
        await expect(page.get_by_role("button", name="As a file (PDF)")).to_be_visible()
        assert (await page.title(), await page.locator("html").get_attribute("lang")) == (
            "Pick up",
            "en",
        )
        await picture(page, "english")
        await page.goto(f"{site}/ophalen/{'a' * 43}")
        await expect(page.get_by_role("heading", level=1)).to_have_text("Hier is niets te vinden")
        await picture(page, "gone")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everybody_can_read_it(play: Play, browser: Browser, scheme: Any) -> None:
    """Enough contrast, large enough to tap, and nothing falls off a narrow screen."""
    with_a_summary(play)
    released(play)
    async with served(pages_of(play.core)) as site:
        # This once with scripts, as it is one that measures.
        context = await browser.new_context(
            viewport={"width": 320, "height": 640}, color_scheme=scheme, bypass_csp=True
        )
        page = await context.new_page()
        await page.goto(f"{site}/ophalen/{the_link(play)}")
        for step in range(2):
            assert await page.evaluate(CONTRAST) >= 4.5
            assert await page.evaluate("document.documentElement.scrollWidth") <= 320
            box = await page.get_by_role("button").bounding_box()
            assert box is not None
            assert box["height"] >= 44
            if step == 0:
                await page.get_by_label("Code").fill(the_code(play))
                await page.get_by_role("button").click()
        await context.close()
