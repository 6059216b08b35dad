"""The practice room in a real browser, used as people use it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from messages.outgoing import Outgoing
from tests.platforms.practice.answering import AnsweringCore
from tests.platforms.practice.watched import watched_context

PHONE = 375
"""In CSS pixels: the width of a small phone."""


@pytest.fixture
async def page(core: AnsweringCore, browser: Browser) -> AsyncIterator[Page]:
    """Open the room."""
    async with watched_context(browser, core.room.address) as context:
        page = await context.new_page()
        await page.goto(core.room.address)
        yield page


def chat_of(page: Page, name: str) -> Locator:
    """Give somebody's part of the page, by the name that a screen reader says."""
    return page.get_by_role("region", name=name, exact=True)


def log_of(page: Page, name: str) -> Locator:
    """Give somebody's chat."""
    return chat_of(page, name).get_by_role("log")


async def type_as(page: Page, name: str, text: str) -> None:
    """Type something and send it with Enter."""
    box = chat_of(page, name).get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def test_two_people_chat_side_by_side(page: Page) -> None:
    """Each has a chat of their own, and what one says is not in the other's."""
    await type_as(page, "Anna", "hallo")
    await expect(log_of(page, "Anna")).to_contain_text("Je zei: hallo")
    await expect(chat_of(page, "Anna").get_by_role("textbox")).to_have_value("")
    await type_as(page, "Mark", "goedemorgen")
    await expect(log_of(page, "Mark")).to_contain_text("Je zei: goedemorgen")
    await expect(log_of(page, "Anna")).not_to_contain_text("goedemorgen")


async def test_a_name_stays_one_word_on_the_narrowest_screen(page: Page) -> None:
    """320 pixels is what is left of a screen at 400 % (WCAG 2.2, 1.4.10)."""
    await page.set_viewport_size({"width": 320, "height": 640})
    box = await page.get_by_role("heading", name="Anna", exact=True).bounding_box()
    assert box is not None
    assert box["height"] < box["width"]


async def test_shift_and_enter_start_a_new_line(page: Page, core: AnsweringCore) -> None:
    """A message can have several lines."""
    box = chat_of(page, "Anna").get_by_role("textbox")
    await box.fill("een")
    await box.press("Shift+Enter")
    await box.press_sequentially("twee")
    await box.press("Enter")
    await expect(log_of(page, "Anna")).to_contain_text("Je zei: een")
    assert core.taken[0].text == "een\ntwee"


async def test_a_button_changes_its_message(page: Page) -> None:
    """A press is shown, its message changes in place, and a notice is said; focus is not lost."""
    await page.get_by_role("button", name="Start, als Anna").click()
    await page.get_by_role("button", name="Verder", exact=True).click()
    log = log_of(page, "Anna")
    await expect(log).to_contain_text("Hoe zal ik je noemen?")
    await expect(log).to_contain_text("aangepast")
    await expect(log).to_contain_text("Anna koos")
    # What came of the press stands below it, also in a page that follows along.
    await expect(log.locator(".entry").last).to_contain_text("Hoe zal ik je noemen?")
    await expect(page.get_by_role("button", name="Verder", exact=True)).to_have_count(0)
    await expect(chat_of(page, "Anna").get_by_role("status")).to_have_text("Gelukt.")
    await expect(log).to_be_focused()


async def test_a_text_is_passed_on_and_its_link_opened_as_another(
    page: Page, core: AnsweringCore
) -> None:
    """Anna shares, Mark finds it in his chat, and opens the link as himself."""
    await type_as(page, "Anna", "deel")
    await chat_of(page, "Anna").get_by_role("link", name="Delen").click()
    small = page.get_by_role("dialog", name="Doorgeven")
    await expect(small.get_by_label("De tekst")).to_have_value(
        f"Hoi, kom je erbij? {core.room.link('geheim-1')}. Nee mag ook."
    )
    await small.get_by_label("Aan wie?").select_option("Mark")
    await small.get_by_role("button", name="Geef door").click()
    await expect(small).to_have_count(0)
    mark = chat_of(page, "Mark")
    await expect(mark.get_by_role("log")).to_contain_text("Anna gaf dit door, buiten de bot om")
    await expect(mark.get_by_role("textbox")).to_be_focused()
    await mark.get_by_role("link", name="/open/geheim-1").click()
    chooser = page.get_by_role("dialog", name="Wie opent deze link?")
    await expect(chooser.get_by_role("radio", name="Mark")).to_be_checked()
    await chooser.get_by_role("button", name="Open").click()
    await expect(mark.get_by_role("log")).to_contain_text("Je kreeg deze link")
    assert (core.taken[-1].address, core.taken[-1].start) == ("mark", "geheim-1")


async def test_in_a_tab_of_ones_own_passing_on_leaves_the_tab(
    page: Page, core: AnsweringCore
) -> None:
    """Anna's tab stays Anna's, and says that Mark has it."""
    await page.goto(f"{core.room.address}/p/anna")
    await type_as(page, "Anna", "deel")
    await chat_of(page, "Anna").get_by_role("link", name="Delen").click()
    small = page.get_by_role("dialog", name="Doorgeven")
    await small.get_by_label("Aan wie?").select_option("Mark")
    await small.get_by_role("button", name="Geef door").click()
    await expect(page.locator("#notice")).to_have_text("Doorgegeven aan Mark.")
    await expect(page).to_have_url(f"{core.room.address}/p/anna")
    assert "kom je erbij?" in core.room.chats.of("mark")[-1].said.text


async def test_a_link_is_opened_as_somebody_new(page: Page, core: AnsweringCore) -> None:
    """Who opens a link may be somebody whom the room did not know, with an app in English."""
    await type_as(page, "Anna", "deel")
    await chat_of(page, "Anna").get_by_role("link", name="Openen").click()
    chooser = page.get_by_role("dialog")
    await chooser.get_by_role("radio", name="Iemand nieuws").check()
    await chooser.get_by_role("button", name="Open").click()
    await expect(chooser.get_by_role("alert")).to_have_text("Vul een naam in.")
    await chooser.get_by_label("Naam").fill("Sam")
    await chooser.get_by_label("Taal van de app").select_option("English")
    await chooser.get_by_role("button", name="Open").click()
    await expect(log_of(page, "Sam")).to_contain_text("Je kreeg deze link")
    await expect(chat_of(page, "Sam").get_by_role("textbox")).to_be_focused()
    assert core.taken[-1].language == "en"


async def test_a_link_is_opened_in_a_tab_of_its_own(page: Page, core: AnsweringCore) -> None:
    """Somebody who pastes the link into a browser chooses who they are, and is in their chat."""
    await page.goto(core.room.link("geheim-1"))
    await page.get_by_role("radio", name="Noor").check()
    await page.get_by_role("button", name="Open").click()
    await expect(page).to_have_url(f"{core.room.address}/p/noor")
    await expect(log_of(page, "Noor")).to_contain_text("Je kreeg deze link")


async def test_a_picture_is_shown_and_said_and_a_file_is_kept(page: Page, tmp_path: Path) -> None:
    """A picture has its words with it; a file is saved under its own name."""
    await type_as(page, "Anna", "kaart")
    picture = chat_of(page, "Anna").get_by_role("img", name="Jij in het midden, Mark dichtbij.")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("picture => picture.decode().then(() => picture.naturalWidth)")
    async with page.expect_download() as coming:
        await chat_of(page, "Anna").get_by_role("link", name="afspraak.ics").click()
    download = await coming.value
    assert download.suggested_filename == "afspraak.ics"
    await download.save_as(tmp_path / "kept")
    assert (tmp_path / "kept").read_bytes() == b"BEGIN:VCALENDAR\r\n"


async def test_the_clock_is_moved(page: Page) -> None:
    """By an hour, a day, to what comes next, and to any time; what is due comes in."""
    clock = page.locator("#clock")
    await expect(clock).to_have_text("dinsdag 24 november om 10.00 uur")
    await page.get_by_role("button", name="Uur verder").click()
    await expect(clock).to_have_text("dinsdag 24 november om 11.00 uur")
    await page.get_by_role("button", name="Naar volgende moment").click()
    await expect(clock).to_have_text("dinsdag 24 november om 15.00 uur")
    await expect(log_of(page, "Mark")).to_contain_text("Morgen is de steungroep.")
    await expect(log_of(page, "Mark")).to_contain_text("zonder geluid")
    await page.get_by_role("button", name="Dag verder").click()
    await expect(clock).to_have_text("woensdag 25 november om 15.00 uur")
    await page.get_by_role("link", name="Tijd kiezen").click()
    small = page.get_by_role("dialog")
    await expect(small).to_contain_text("vrijdag 27 november om 10.00 uur")
    await small.get_by_label("Dag en tijd").fill("2026-12-01T14:30")
    await small.get_by_role("button", name="Zet de klok").click()
    await expect(clock).to_have_text("dinsdag 1 december om 14.30 uur")
    await page.get_by_role("button", name="Naar volgende moment").click()
    await expect(page.locator("#notice")).to_have_text("Er is nu niets gepland.")


async def test_an_example_is_played(page: Page) -> None:
    """Whoever looks around gets a group to look at."""
    await page.get_by_role("link", name="Voorbeeld").click()
    await page.get_by_role("button", name="Speel af").click()
    await expect(log_of(page, "Sam")).to_contain_text("Hoe zal ik je noemen?")


async def test_three_people_in_three_tabs(page: Page, core: AnsweringCore) -> None:
    """Each tab follows one person; the room follows all three."""
    tabs = {}
    for name in ("Anna", "Mark", "Noor"):
        tabs[name] = await page.context.new_page()
        await tabs[name].goto(f"{core.room.address}/p/{name.lower()}")
        await expect(tabs[name]).to_have_title(f"{name} – Oefenkamer")
        await expect(tabs[name].get_by_role("log")).to_have_count(1)
    for name, tab in tabs.items():
        await type_as(tab, name, f"hier is {name}")
    for name, tab in tabs.items():
        await expect(log_of(tab, name)).to_contain_text(f"Je zei: hier is {name}")
        await expect(log_of(page, name)).to_contain_text(f"Je zei: hier is {name}")
        others = tabs.keys() - {name}
        for other in others:
            await expect(log_of(tab, name)).not_to_contain_text(other)
    await core.room.move_to_next()
    await expect(log_of(tabs["Mark"], "Mark")).to_contain_text("Morgen is de steungroep.")
    await expect(tabs["Noor"].locator("#clock")).to_contain_text("15.00 uur")


async def test_what_the_bot_could_not_take_is_not_lost(page: Page, core: AnsweringCore) -> None:
    """When the bot is too busy, what was typed is back in its place, to be sent again."""
    core.busy = True
    await type_as(page, "Anna", "hallo")
    await expect(log_of(page, "Anna")).to_contain_text("Niet aangekomen.")
    anna = chat_of(page, "Anna")
    await expect(anna.get_by_role("status")).to_contain_text("De bot is nog bezig.")
    await expect(anna.get_by_role("textbox")).to_have_value("hallo")
    core.busy = False
    await anna.get_by_role("textbox").press("Enter")
    await expect(log_of(page, "Anna")).to_contain_text("Je zei: hallo")
    await expect(anna.get_by_role("status")).to_have_text("")


async def test_the_room_speaks_english_too(page: Page) -> None:
    """The room's own words change; the people's apps do not."""
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Practice room")
    await expect(page.locator("#clock")).to_have_text("Tuesday 24 November at 10:00")
    await expect(chat_of(page, "Anna")).to_contain_text("app in Dutch")
    await page.get_by_role("button", name="Nederlands").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Oefenkamer")


async def test_the_keyboard_is_enough(page: Page) -> None:
    """From the top of the page: to the chats, start, a button, a small question and out of it."""
    keyboard = page.keyboard
    await keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Naar de gesprekken")).to_be_focused()
    await keyboard.press("Enter")
    for focused in (
        chat_of(page, "Anna").get_by_role("link", name="Apart: de chat van Anna"),
        chat_of(page, "Anna").get_by_role("link", name="Naar waar je typt"),
        log_of(page, "Anna"),
        page.get_by_role("button", name="Start, als Anna"),
    ):
        await keyboard.press("Tab")
        await expect(focused).to_be_focused()
    await keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Verder", exact=True)).to_be_visible()
    await expect(log_of(page, "Anna")).to_be_focused()
    await keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Verder", exact=True)).to_be_focused()
    await keyboard.press("Space")
    await expect(log_of(page, "Anna")).to_contain_text("Hoe zal ik je noemen?")
    await expect(log_of(page, "Anna")).to_be_focused()
    await keyboard.press("Tab")
    await keyboard.type("deel")
    await keyboard.press("Enter")
    share = page.get_by_role("link", name="Delen")
    await expect(share).to_be_visible()
    await keyboard.press("Shift+Tab")
    await keyboard.press("Shift+Tab")
    await expect(share).to_be_focused()
    await keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Doorgeven")).to_be_visible()
    await keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(share).to_be_focused()


async def test_the_keyboard_passes_no_buttons_of_before(page: Page) -> None:
    """From a chat, Tab goes to its newest buttons and then to the text; Shift and Tab goes back."""
    keyboard = page.keyboard
    for time in range(2):
        await type_as(page, "Anna", "deel")
        await expect(page.get_by_role("link", name="Delen")).to_have_count(time + 1)
    chat, log = chat_of(page, "Anna"), log_of(page, "Anna")
    share, box = page.get_by_role("link", name="Delen"), chat.get_by_role("textbox")
    await log.focus()
    await keyboard.press("Tab")
    await expect(share.last).to_be_focused()
    await keyboard.press("Shift+Tab")
    await keyboard.press("Shift+Tab")
    await expect(share.first).to_be_focused()
    await type_as(page, "Anna", "hallo")
    await expect(log).to_contain_text("Je zei: hallo")
    await log.focus()
    await keyboard.press("Tab")
    await expect(box).to_be_focused()
    await chat.get_by_role("link", name="Naar waar je typt").focus()
    await expect(chat.get_by_role("link", name="Naar waar je typt")).to_be_in_viewport()
    await keyboard.press("Enter")
    await expect(box).to_be_focused()


async def test_a_screen_reader_finds_its_way(page: Page) -> None:
    """One heading for the page, one for each person, a name for each field and button."""
    await type_as(page, "Anna", "kaart")
    await expect(log_of(page, "Anna")).to_contain_text("Je kaart.")
    await expect(page.locator("body")).to_match_aria_snapshot("""
        - link "Naar de gesprekken"
        - banner:
          - heading "Oefenkamer" [level=1]
          - paragraph: /Dit is oefenen/
          - button "English"
          - region "De klok van deze kamer":
            - heading "De klok van deze kamer" [level=2]
            - status:
              - time: dinsdag 24 november om 10.00 uur
            - button "Uur verder"
            - button "Dag verder"
            - button "Naar volgende moment"
            - link "Tijd kiezen"
          - link "Iemand erbij"
          - link "Voorbeeld"
        - main:
          - region "Anna":
            - heading "Anna" [level=2]
            - text: app in het Nederlands
            - 'link "Apart: de chat van Anna"'
            - link "Naar waar je typt"
            - log "Chat van Anna met de bot":
              - paragraph: dinsdag 24 november
              - paragraph: Anna
              - paragraph: kaart
              - paragraph:
                - time: 10:00
              - paragraph: De bot
              - paragraph: Je kaart.
              - link "Jij in het midden, Mark dichtbij."
              - group: In woorden
              - paragraph:
                - link "afspraak.ics 1 kB"
            - textbox "Bericht van Anna aan de bot"
            - button "Stuur"
          - region "Mark":
            - heading "Mark" [level=2]
          - region "Noor":
            - heading "Noor" [level=2]
    """)


@pytest.mark.parametrize("path", ["/", "/p/anna", "/people", "/open/geheim-1"])
async def test_a_phone_needs_no_sideways_scrolling(
    page: Page, core: AnsweringCore, path: str
) -> None:
    """On a small phone all fits the width, also long words, and all buttons can be hit."""
    long = "aansprakelijkheidswaardevaststellingsveranderingen" * 2
    await core.room.send("anna", Outgoing(f"{long} https://example.org/{long}"))
    await core.room.say("anna", "deel")
    await core.room.say("anna", "kaart")
    core.room.add_person(long[:40], "nl")
    await page.set_viewport_size({"width": PHONE, "height": 667})
    await page.goto(core.room.address + path)
    widest = await page.evaluate(
        "Math.max(...[...document.querySelectorAll('html, main, .log, .chat, header')]"
        ".map((part) => part.scrollWidth - part.clientWidth))"
    )
    assert widest <= 0
    for target in await page.get_by_role("button").or_(page.get_by_role("textbox")).all():
        box = await target.bounding_box()
        assert box is None or min(box["width"], box["height"]) >= 24


async def test_the_newest_message_is_in_view(page: Page, core: AnsweringCore) -> None:
    """A chat stays at its end, also when it was long before the page was opened."""
    for number in range(30):
        await core.room.send("anna", Outgoing(f"Bericht {number}."))
    await expect(log_of(page, "Anna").get_by_text("Bericht 29.")).to_be_in_viewport()
    await page.reload()
    await expect(log_of(page, "Anna").get_by_text("Bericht 29.")).to_be_in_viewport()


async def test_a_page_is_no_longer_than_the_screen(page: Page, core: AnsweringCore) -> None:
    """A long chat scrolls by itself: below the place to type is nothing."""
    for number in range(30):
        await core.room.send("anna", Outgoing(f"Bericht {number}."))
    await page.set_viewport_size({"width": PHONE, "height": 667})
    await page.goto(core.room.address + "/p/anna")
    await expect(log_of(page, "Anna").get_by_text("Bericht 29.")).to_be_in_viewport()
    longer = "document.documentElement.scrollHeight - window.innerHeight"
    assert await page.evaluate(longer) <= 0
