"""The practice room keeps what a platform promises."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.platforms.platform import Busy, Platform, Unreachable
from bot.platforms.practice.chats import (
    LONGEST_NAME,
    MOST_PEOPLE,
    By,
    NoSuchMessage,
    NoSuchPerson,
    RoomIsFull,
)
from bot.platforms.practice.room import PracticeRoom
from bot.web.serving import open_door
from domain.clock import SetClock
from messages.outgoing import Attachment, Choice, Outgoing
from tests.platforms.practice.answering import DOT, NOW, AnsweringCore, press_label


async def test_it_is_a_platform(core: AnsweringCore) -> None:
    """The core treats it as any other: a name, links, parts, and deliveries with a handle."""
    platform: Platform = core.room
    assert platform.name == "practice"
    assert platform.link("abc") == f"{core.room.address}/open/abc"
    message = Outgoing("Hoi. " * 3000)
    assert list(platform.parts(message)) == [message]
    assert await platform.send("anna", message) != await platform.send("anna", message)


async def test_what_is_typed_goes_in_as_on_any_platform(core: AnsweringCore) -> None:
    """An event has its person, their app's language, and an id of its own."""
    await core.room.say("anna", "hallo")
    await core.room.say("anna", "hallo")
    first, second = core.taken
    assert (first.platform, first.address, first.text) == ("practice", "anna", "hallo")
    assert first.language == "nl"
    assert first.event_id != second.event_id


@pytest.mark.parametrize(
    ("typed", "payload"), [("/start", ""), ("/start geheim-1", "geheim-1"), ("/start  x ", "x")]
)
async def test_start_can_be_typed(core: AnsweringCore, typed: str, payload: str) -> None:
    """As in a chat app, /start with what follows is the opening of a link."""
    await core.room.say("anna", typed)
    assert core.taken[0].start == payload
    assert core.taken[0].text is None


async def test_a_press_tells_which_message_it_was_on(core: AnsweringCore) -> None:
    """A button sends what it carries, with the handle of its message; a notice comes back."""
    await core.room.open("anna")
    question = core.room.chats.of("anna")[-1]
    receipt = await core.room.press("anna", question.handle, 0, 0)
    assert core.taken[-1].button == "next"
    assert core.taken[-1].pressed_on == question.handle
    assert receipt.notice == "Gelukt."


async def test_a_message_is_changed_in_its_place(core: AnsweringCore) -> None:
    """An edit keeps handle and time, shows that it changed, and takes old buttons away."""
    await core.room.open("anna")
    before = core.room.chats.of("anna")[-1]
    await press_label(core.room, "anna", "Verder")
    after = core.room.chats.get_entry("anna", before.handle)
    assert after.edited
    assert after.at == before.at
    assert after.said.text == "Hoe zal ik je noemen?"
    assert [entry.by for entry in core.room.chats.of("anna")] == [By.OPENED, By.PRESSED, By.BOT]
    with pytest.raises(NoSuchMessage):
        await core.room.press("anna", before.handle, 0, 0)


async def test_what_a_press_changed_stays_below_it(core: AnsweringCore) -> None:
    """A message that moves along stays where people look, however often they press."""
    await core.room.open("anna")
    live = core.room.chats.of("anna")[-1]
    for step in range(3):
        await press_label(core.room, "anna", "Verder")
        await core.room.say("mark", "hallo")
        again = Outgoing(f"Stap {step}.", rows=live.said.rows, edits=live.handle)
        await core.room.send("anna", again)
    await core.room.send("anna", Outgoing("Wat anders."))
    chat = [(entry.by, entry.said.text) for entry in core.room.chats.of("anna")]
    pressed = (By.PRESSED, "Verder")
    assert chat[1:] == [pressed, pressed, pressed, (By.BOT, "Stap 2."), (By.BOT, "Wat anders.")]


async def test_an_edit_of_what_is_gone_is_a_fresh_message(core: AnsweringCore) -> None:
    """Nothing is lost when the message to change is not there, or is somebody else's."""
    theirs = await core.room.send("mark", Outgoing("Dag Mark."))
    for gone in ("nothing", theirs):
        handle = await core.room.send("anna", Outgoing("Dag Anna.", edits=gone))
        assert core.room.chats.get_entry("anna", handle).said.text == "Dag Anna."
    assert core.room.chats.get_entry("mark", theirs).said.text == "Dag Mark."


@pytest.mark.attack(2)
async def test_nobody_presses_anothers_button(core: AnsweringCore) -> None:
    """A button is pressed in the chat in which it stands, and at a place that it has."""
    await core.room.open("anna")
    question = core.room.chats.of("anna")[-1]
    for person_id, row, column in (("mark", 0, 0), ("anna", 1, 0), ("anna", 0, 2), ("anna", -1, 0)):
        with pytest.raises(NoSuchMessage):
            await core.room.press(person_id, question.handle, row, column)
    assert len(core.taken) == 1


async def test_a_button_that_opens_something_can_not_be_pressed(core: AnsweringCore) -> None:
    """Only a button that carries something goes to the bot."""
    await core.room.say("anna", "deel")
    with pytest.raises(NoSuchMessage):
        await core.room.press("anna", core.room.chats.of("anna")[-1].handle, 0, 0)
    with pytest.raises(NoSuchMessage):
        await press_label(core.room, "anna", "Delen")


async def test_who_is_not_in_the_room_can_not_be_reached(core: AnsweringCore) -> None:
    """A delivery to somebody unknown ends as at any platform."""
    with pytest.raises(Unreachable):
        await core.room.send("nobody", Outgoing("Dag."))
    with pytest.raises(NoSuchPerson):
        await core.room.say("nobody", "hallo")


async def test_what_the_bot_could_not_take_is_marked(core: AnsweringCore) -> None:
    """The person sees that it did not arrive, instead of waiting for an answer."""
    core.busy = True
    with pytest.raises(Busy):
        await core.room.say("anna", "hallo")
    assert [entry.lost for entry in core.room.chats.of("anna")] == [True]


async def test_the_clock_stops_at_each_moment_on_its_way(core: AnsweringCore) -> None:
    """What is planned comes at its own time, also when the clock goes on for days."""
    await core.room.move(timedelta(days=4))
    assert core.told == [NOW + timedelta(hours=5), NOW + timedelta(days=3)]
    assert core.clock.now() == NOW + timedelta(days=4)
    shown = [entry.at for entry in core.room.chats.of("mark")]
    assert shown == core.told


async def test_the_clock_goes_to_the_next_moment(core: AnsweringCore) -> None:
    """One press, and what comes next is there; without anything planned, nothing moves."""
    assert await core.room.move_to_next()
    assert core.clock.now() == NOW + timedelta(hours=5)
    assert await core.room.move_to_next()
    assert not await core.room.move_to_next()
    assert core.clock.now() == NOW + timedelta(days=3)


async def test_the_clock_can_go_back(core: AnsweringCore) -> None:
    """Going back does nothing twice, and nothing early."""
    await core.room.move(timedelta(days=1))
    await core.room.move(timedelta(days=-2))
    assert core.told == [NOW + timedelta(hours=5)]
    assert core.clock.now() == NOW - timedelta(days=1)


async def test_names_may_be_alike_and_strange(core: AnsweringCore) -> None:
    """Everybody gets an address of their own that can stand in a link."""
    names = ["Anna", "Anna", "Noor el Hadji", "李", "?!"]
    made = [core.room.add_person(name, "en").id for name in names]
    assert made == ["anna-2", "anna-3", "noor-el-hadji", "iemand", "iemand-2"]


async def test_a_room_can_be_full(core: AnsweringCore) -> None:
    """A page stays usable: there is an end to how many people come in."""
    for _ in range(MOST_PEOPLE - len(core.room.chats.people)):
        core.room.add_person("Sam" * (LONGEST_NAME // 3), "nl")
    with pytest.raises(RoomIsFull):
        core.room.add_person("Sam", "nl")


async def test_an_example_plays_by_the_same_way(core: AnsweringCore) -> None:
    """An example types and presses as people do; nothing is put in by another door."""
    await core.room.play("hello", "en")
    assert [(e.address, e.start, e.button) for e in core.taken] == [
        ("sam", "", None),
        ("sam", None, "next"),
    ]
    assert core.taken[0].language == "en"


async def test_a_room_closes_while_pages_follow_it(core: AnsweringCore) -> None:
    """Ending the room does not wait for the pages that are still open."""
    running = next(task for task in asyncio.all_tasks() if "PracticeRoom.run" in repr(task))
    reader, writer = await asyncio.open_connection(*core.room.address[7:].split(":"))
    writer.write(f"GET / HTTP/1.1\r\nHost: {core.room.address[7:]}\r\n\r\n".encode())
    page = await reader.readuntil(b"data-follow=")
    assert page
    follow = (await reader.readuntil(b">")).split(b'"')[1].replace(b"&amp;", b"&").decode()
    writer.write(f"GET {follow} HTTP/1.1\r\nHost: {core.room.address[7:]}\r\n\r\n".encode())
    await reader.readuntil(b"so-far")
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert b"0\r\n\r\n" in await reader.read()
    writer.close()


class FileShelf:
    """Keeps a room in a file, in plain sight: a real one seals it first."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> bytes | None:
        """Give what the file holds."""
        return self._path.read_bytes() if self._path.exists() else None

    def write(self, content: bytes) -> None:
        """Replace the file."""
        self._path.write_bytes(content)


async def test_a_room_can_be_kept(tmp_path: Path) -> None:
    """People, chats, buttons, pictures and the time are as they were left."""

    async def nothing() -> None:
        return None

    def make(clock: SetClock) -> PracticeRoom:
        return PracticeRoom(
            open_door(),
            clock=clock,
            next_moment=nothing,
            settle=nothing,
            zone=ZoneInfo("Europe/Amsterdam"),
            shelf=FileShelf(tmp_path / "room"),
        )

    room = make(SetClock(NOW))
    room.add_person("Sam", "en")
    picture = Attachment("kaart.png", "image/png", DOT, "Jij in het midden.")
    handle = await room.send(
        "anna", Outgoing("Kaart.", ((Choice("Mooi", data="ok"),),), (picture,), silent=True)
    )
    room.pass_on("anna", "mark", "Hoi Mark.")
    await room.move(timedelta(hours=1))
    again = make(SetClock(datetime(2030, 1, 1, tzinfo=UTC)))
    assert again.clock.now() == NOW + timedelta(hours=1)
    assert list(again.chats.people.values()) == list(room.chats.people.values())
    assert again.chats.get_entry("anna", handle).said == room.chats.get_entry("anna", handle).said
    (note,) = again.chats.of("mark")
    assert (note.giver, note.said.text, note.by) == ("Anna", "Hoi Mark.", By.PASSED_ON)
    for each in (room, again):
        each.close()
