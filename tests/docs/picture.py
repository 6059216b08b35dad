"""Take the picture of the practice room for the README: `python -m tests.docs.picture`."""

import asyncio
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Locator, Page, async_playwright, expect

from domain.clock import SystemClock
from tests.bot.programs import started
from tests.docs.pages import DOCS

PICTURE = DOCS / "pictures" / "practice-room.png"
_EXAMPLE = "De groep is bij elkaar"
_PLACES = {"Mark": ("Heel dichtbij", "Vrienden"), "Noor": ("Dichtbij", "Zorg")}
_SIZE = {"width": 1280, "height": 1000}


async def take_picture() -> None:
    """Open a room as `make practice` does, play an example, walk on by hand, and look."""
    with tempfile.TemporaryDirectory() as folder:
        async with started(Path(folder), "practice") as program, async_playwright() as playwright:
            assert program.process.stdout is not None
            said = (await program.process.stdout.readline()).decode()
            browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"))
            page = await browser.new_page(viewport=_SIZE, reduced_motion="reduce")
            await page.goto(said.split()[-1])
            await _walk(page)
            await page.screenshot(path=PICTURE)
            await browser.close()
            program.ask_to_stop()
            await program.ended()


async def _walk(page: Page) -> None:
    tomorrow = (SystemClock().now() + timedelta(days=1)).date()
    await page.get_by_role("link", name="Tijd kiezen").click()
    await page.get_by_label("Dag en tijd").fill(f"{tomorrow}T10:00")
    await page.get_by_role("button", name="Zet de klok").click()
    await expect(page.locator("#clock")).to_contain_text("10.00 uur")
    await page.get_by_role("link", name="Voorbeeld").click()
    await page.get_by_label("Tot waar?").select_option(_EXAMPLE)
    await page.get_by_role("button", name="Speel af").click()
    await expect(_chat(page, "Noor")).to_contain_text("Je hoort nu bij de groep")
    await _type(page, "Mark", "/agenda hoe kom ik bij het zwembad?", "Anna leest dit")
    for name, places in _PLACES.items():
        await _type(page, "Anna", "/netwerk", "Dit is je kaart")
        for label in (name, "Andere plek", *places):
            await _press(page, "Anna", label)
    await _type(page, "Anna", "/netwerk", "Dit is je kaart")
    await _type(page, "Noor", "/menu", "Even rust")


async def _type(page: Page, name: str, text: str, answer: str) -> None:
    """Let somebody type something, and wait for what answers it."""
    box = page.get_by_role("region", name=name, exact=True).get_by_role("textbox")
    entries = _chat(page, name).locator("> *")
    before = await entries.count()
    await box.fill(text)
    await box.press("Enter")
    await expect(entries.nth(before + 1)).to_contain_text(answer)


async def _press(page: Page, name: str, label: str) -> None:
    """Let somebody press the newest button that says this, and wait for what answers it."""
    entries = _chat(page, name).locator("> *")
    before = await entries.count()
    await _chat(page, name).get_by_role("button", name=label, exact=True).last.click()
    await expect(entries.nth(before + 1)).to_be_visible()


def _chat(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True).get_by_role("log")


if __name__ == "__main__":
    asyncio.run(take_picture())
