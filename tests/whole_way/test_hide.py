"""/verberg over the Bot API, and in the practice room: the chat is emptied, and nothing is lost."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.platforms.practice.chats import By
from bot.platforms.practice.room import PracticeRoom
from bot.practice import furnish_room
from bot.web.serving import open_door
from domain.bookkeeping import OutboxState
from domain.clock import SetClock
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.platforms.telegram.standin.faults import gateway
from tests.platforms.telegram.standin.world import Shown
from tests.whole_way.telegram_stage import START, TelegramStage, telegram_stage

DONE = "Deze chat is leeg. Wat ouder is dan twee dagen, kan ik niet weghalen."


def _chat_of(stage: TelegramStage, who: str) -> list[Shown]:
    """Give all that stands in somebody's chat, from both sides."""
    return list(stage.standin.world.chats[stage.person(who).id].messages.values())


async def _begins(stage: TelegramStage) -> None:
    """Let Anna tell a few things, and leave a question open."""
    await stage.types("Anna", "/start")
    await stage.settle()
    for label in ("Verder", "Ja"):
        await stage.presses("Anna", label)
        await stage.settle()
    await stage.types("Anna", "Anna")
    await stage.settle()
    await stage.types("Anna", "Weer zwemmen")
    await stage.settle()
    await stage.presses("Anna", "Nog niemand")
    await stage.settle()


async def test_only_a_neutral_sentence_is_left(tmp_path: Path, database_url: str) -> None:
    """What the bot said and what was typed to it goes; `menu` brings everything back."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _begins(stage)
        assert len(_chat_of(stage, "Anna")) > 6
        await stage.types("Anna", "/verberg")
        await stage.settle()
        (left,) = _chat_of(stage, "Anna")
        assert left.text.startswith(DONE)
        assert left.buttons == []
        await stage.types("Anna", "menu")
        await stage.settle()
        assert "Kaart van mensen" in str(_chat_of(stage, "Anna")[-1].buttons)
        await stage.types("Anna", "verberg")
        await stage.settle()
        assert [each.text for each in _chat_of(stage, "Anna")] == [left.text]


async def test_what_is_too_old_stays_and_the_rest_goes(tmp_path: Path, database_url: str) -> None:
    """Telegram lets a bot take away what is less than two days old: the sentence says so."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _begins(stage)
        old = {each.id for each in _chat_of(stage, "Anna")}
        await stage.moves(START + timedelta(days=2, hours=1))
        before = {each.id for each in _chat_of(stage, "Anna")} - old
        await stage.types("Anna", "menu")
        await stage.settle()
        await stage.types("Anna", "/hide")
        await stage.settle()
        left = {each.id for each in _chat_of(stage, "Anna")}
        assert old <= left
        assert len(left - old) == 1
        assert not before & left


async def test_a_failure_on_the_way_is_tried_again(tmp_path: Path, database_url: str) -> None:
    """Nothing half: where Telegram is away for a moment, it is done when it is back."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _begins(stage)
        stage.standin.faults.add(gateway(), method="deleteMessages")
        await stage.types("Anna", "/verberg")
        await stage.settle()
        await stage.moves(START + timedelta(minutes=5))
        assert [each.text[:18] for each in _chat_of(stage, "Anna")] == [DONE[:18]]


async def test_nothing_of_anybody_else_goes(tmp_path: Path, database_url: str) -> None:
    """Other people's chats stay as they are."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _begins(stage)
        await stage.types("Mark", "/start")
        await stage.settle()
        others = [each.id for each in _chat_of(stage, "Mark")]
        await stage.types("Anna", "/verberg")
        await stage.settle()
        assert len(_chat_of(stage, "Anna")) == 1
        assert [each.id for each in _chat_of(stage, "Mark")] == others


async def _opens(room: PracticeRoom, who: str) -> None:
    """Let somebody open the bot, once the room is open."""
    while True:
        try:
            await room.open(who)
        except RuntimeError:
            await asyncio.sleep(0.01)
        else:
            return


async def test_the_practice_room_is_emptied_as_well() -> None:
    """Who is in the room sees the one sentence, and the others their own chats."""
    clock = SetClock(START)
    storage = Storage("sqlite://", KeyStore("sqlite://", bytes(32), clock))
    bring_up_to_date(storage.engine)
    app, room = furnish_room(storage, clock, open_door())
    running = asyncio.create_task(app.run())
    try:
        anna, mark = list(room.chats.people)[:2]
        await _opens(room, mark)
        await room.open(anna)
        await app.settle()
        theirs = room.chats.of(mark)
        await room.say(anna, "verberg")
        await app.settle()
        (left,) = room.chats.of(anna)
        assert (left.by, left.said.text[: len(DONE)]) == (By.BOT, DONE)
        assert room.chats.of(mark) == theirs
        with storage.unit() as unit:
            assert unit.outbox.count(state=OutboxState.SENT) > 2
    finally:
        running.cancel()
        await asyncio.wait([running])
        app.close()
