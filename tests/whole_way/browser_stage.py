"""The stage of the practice room in a real browser: a tab for each person, and one for all."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from playwright.async_api import Browser, BrowserContext, Locator, Page, expect

from bot.app import App
from bot.platforms.practice.chats import By, Entry
from bot.platforms.practice.room import FIRST_PEOPLE, PracticeRoom
from bot.practice import HOME, furnish_room
from bot.web.serving import open_door
from domain.clock import SetClock
from messages.catalogue import Catalogue, Language
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.platforms.practice.watched import watched_context
from tests.whole_way.telegram_stage import OPERATOR, START
from tests.whole_way.walk import Seen

_PATIENCE_SECONDS = 10.0
_PATIENCE_MS = 1000 * _PATIENCE_SECONDS
_LONGEST_PICTURE = 2400
_LINK = re.compile(r"http://127\.0\.0\.1:\d+/open/\S+")
_READ = """log => [...log.querySelectorAll(".entry.bot")].map(entry => ({
  handle: entry.id,
  change: Number(entry.dataset.change),
  text: entry.querySelector(".bubble > .text").textContent,
  labels: [...entry.querySelectorAll(".row > *")].map(each => each.textContent.trim()),
}))"""


class BrowserStage:
    """People in front of a browser: by turns they take the mouse, and the keyboard."""

    def __init__(
        self, context: BrowserContext, app: App, room: PracticeRoom, language: Language
    ) -> None:
        self._context = context
        self._app = app
        self._room = room
        self._language = language
        self._catalogue = Catalogue()
        self._tabs: dict[str, Page] = {}
        self._together: Page | None = None
        self._acts = 0
        self._waited = 0.0

    async def types(self, who: str, text: str) -> None:
        """Let somebody type; an empty chat has a button to start with."""
        tab = await self._front(await self._tab(who))
        start = tab.locator("form.empty button")
        if text == "/start" and await start.is_visible():
            await self._press(tab, start)
            return
        box = tab.get_by_role("textbox")
        if self._by_keyboard():
            await box.focus()
            await tab.keyboard.type(text)
            async with _answered(tab):
                await tab.keyboard.press("Enter")
        else:
            await box.click()
            await box.fill(text)
            async with _answered(tab):
                await tab.locator("form.typing button").click()

    async def presses(self, who: str, label: str) -> None:
        """Let somebody press the newest button that says this."""
        tab = await self._front(await self._tab(who))
        button = tab.get_by_role("log").get_by_role("button", name=label, exact=True).last
        await self._press(tab, button)

    async def opens(self, who: str) -> None:
        """Let somebody open the newest link: it is passed on to them, or pasted in their tab."""
        tab = await self._front(await self._tab(who))
        bearer = max((each for each in self._entries() if _link_in(each)), key=_change_of)
        giver = self._room.chats.get_person(bearer.person_id).name
        shares = any(each.share for row in bearer.said.rows for each in row)
        if giver != who and shares:
            await self._pass_on(await self._front(await self._tab(giver)), bearer, who)
            await self._front(tab)
            link = tab.get_by_role("log").locator('a[href^="/open/"]').last
            await link.click(timeout=_PATIENCE_MS)
        else:
            await tab.goto(_link_in(bearer))
            await tab.get_by_role("radio", name=who, exact=True).check()
        async with _answered(tab):
            await self._named(tab, "button", "practice-open").click()

    async def moves(self, to: datetime) -> None:
        """Let time go on, by the room's own clock."""
        together = await self._front(await self._everybody())
        await self._named(together, "link", "practice-set-clock").click()
        field = together.get_by_role("dialog").locator("input[type=datetime-local]")
        await field.fill(to.astimezone(HOME).strftime("%Y-%m-%dT%H:%M"))
        async with _answered(together):
            await self._named(together, "button", "practice-set-clock-do").click()

    async def unseen(self, who: str) -> list[Seen]:
        """Give what the bot's messages show now; one that changed has another version."""
        read = await (await self._tab(who)).get_by_role("log").evaluate(_READ)
        return [
            Seen((each["handle"], each["change"]), each["text"], each["labels"]) for each in read
        ]

    async def wait(self) -> bool:
        """Wait a little for something new."""
        self._waited += 0.02
        await asyncio.sleep(0.02)
        return self._waited < _PATIENCE_SECONDS

    async def settle(self) -> None:
        """Wait until the bot has nothing left to say, and every tab shows it."""
        self._waited = 0.0
        self._app.outbox.wake()
        await self._app.outbox.wait_until_idle()
        for who, tab in self._tabs.items():
            theirs = [each for each in self._entries() if each.person_id == self._id_of(who)]
            if theirs:
                newest = max(theirs, key=_change_of)
                shown = tab.locator(f'#m-{newest.handle}[data-change="{newest.change}"]')
                await expect(shown).to_have_count(1, timeout=_PATIENCE_MS)

    async def take_pictures(self, folder: Path) -> None:
        """Save how each person's chat looks from its beginning to its end, and the room."""
        folder.mkdir(parents=True, exist_ok=True)
        for who, tab in self._tabs.items():
            await self._front(tab)
            await tab.screenshot(path=folder / f"{self._language}-{who}.png")
            await tab.set_viewport_size({"width": 480, "height": 800})
            height = await tab.get_by_role("log").evaluate("log => log.scrollHeight") + 300
            await tab.set_viewport_size({"width": 480, "height": height})
            for top in range(0, height, _LONGEST_PICTURE):
                await tab.screenshot(
                    path=folder / f"{self._language}-{who}-{top // _LONGEST_PICTURE + 1}.png",
                    clip={
                        "x": 0,
                        "y": top,
                        "width": 480,
                        "height": min(_LONGEST_PICTURE, height - top),
                    },
                )
        await (await self._everybody()).screenshot(path=folder / f"{self._language}-room.png")

    async def _tab(self, who: str) -> Page:
        """Give somebody's tab; who is not in the room yet is let in when first named."""
        if who not in self._tabs:
            together = await self._everybody()
            if who not in {each.name for each in self._room.chats.people.values()}:
                await self._let_in(together, who)
            alone = together.get_by_role("region", name=who, exact=True).locator(".who a")
            address = await alone.get_attribute("href")
            self._tabs[who] = await self._context.new_page()
            await self._tabs[who].goto(f"{self._room.address}{address}")
        return self._tabs[who]

    async def _front(self, tab: Page) -> Page:
        """Take a tab to the front: a browser draws those behind it once a second."""
        await tab.bring_to_front()
        return tab

    async def _let_in(self, together: Page, who: str) -> None:
        await self._front(together)
        await self._named(together, "link", "practice-add-person").click()
        await together.get_by_role("dialog").get_by_role("textbox").fill(who)
        await together.get_by_role("dialog").get_by_role("combobox").select_option(self._language)
        async with _answered(together):
            await self._named(together, "button", "practice-add").click()

    async def _everybody(self) -> Page:
        """Give the tab with everybody, in the language of the script."""
        if self._together is None:
            self._together = await self._context.new_page()
            await self._together.goto(self._room.address)
            if self._language != "nl":
                await self._together.locator('[action="/language"] button').click()
        return self._together

    async def _press(self, tab: Page, button: Locator) -> None:
        async with _answered(tab):
            if self._by_keyboard():
                await button.focus(timeout=_PATIENCE_MS)
                await tab.keyboard.press("Enter" if self._acts % 4 else "Space")
            else:
                await button.click(timeout=_PATIENCE_MS)

    async def _pass_on(self, tab: Page, bearer: Entry, to: str) -> None:
        """Pass the text of this message on, as its button offers."""
        await tab.locator(f'#m-{bearer.handle} a[href*="/share/"]').first.click()
        await tab.get_by_role("dialog").get_by_role("combobox").select_option(to)
        async with _answered(tab):
            await self._named(tab, "button", "practice-share-do").click()

    def _by_keyboard(self) -> bool:
        self._acts += 1
        return self._acts % 2 == 0

    def _named(self, page: Page, role: str, key: str) -> Locator:
        """Give a part of the room's own page by what it says."""
        name = self._catalogue.text(self._language, key)
        return page.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]

    def _entries(self) -> list[Entry]:
        return list(self._room.chats.entries.values())

    def _id_of(self, who: str) -> str:
        return next(each.id for each in self._room.chats.people.values() if each.name == who)


@asynccontextmanager
async def _answered(tab: Page) -> AsyncIterator[None]:
    """Wait until the room has taken what is done here."""
    async with tab.expect_response(lambda answer: answer.request.method == "POST") as coming:
        yield
    answer = await coming.value
    assert answer.status < 400, f"the room said {answer.status}"


def _link_in(entry: Entry) -> str:
    """Give the link that the bot put in a message; nothing where there is none."""
    if entry.by is not By.BOT:
        return ""
    choices = [choice for row in entry.said.rows for choice in row]
    words = [entry.said.text, *(choice.share or choice.url or "" for choice in choices)]
    found = _LINK.search(" ".join(words))
    return found[0].rstrip(".,") if found else ""


def _change_of(entry: Entry) -> int:
    return entry.change


@asynccontextmanager
async def browser_stage(browser: Browser, language: Language) -> AsyncIterator[BrowserStage]:
    """Open a practice room as the program does, with a clock that starts where scripts start.

    With SCREENSHOTS set to a folder, pictures of how it ended are saved there.
    """
    clock = SetClock(START)
    storage = Storage("sqlite://", KeyStore("sqlite://", bytes(range(32)), clock))
    bring_up_to_date(storage.engine)
    app, room = furnish_room(
        storage,
        clock,
        open_door(),
        operator=OPERATOR,
        people=[(name, language) for name, _ in FIRST_PEOPLE],
    )
    running = asyncio.create_task(app.run())
    try:
        async with watched_context(browser, room.address) as context:
            stage = BrowserStage(context, app, room, language)
            try:
                yield stage
            finally:
                if folder := os.environ.get("SCREENSHOTS"):
                    await stage.take_pictures(Path(folder))
    finally:
        running.cancel()
        await asyncio.wait([running])
        app.close()
