"""A group chat over the Bot API: added, asked about, posted in, moved, and left."""

from pathlib import Path

import pytest

from tests.platforms.telegram.standin.people import Group
from tests.whole_way.telegram_stage import TelegramStage, telegram_stage

NEW_ID = -1_000_000_000_888


async def _types(stage: TelegramStage, who: str, text: str) -> None:
    await stage.types(who, text)
    await stage.settle()


async def _presses(stage: TelegramStage, who: str, label: str) -> None:
    await stage.presses(who, label)
    await stage.settle()


async def _taken(stage: TelegramStage) -> None:
    await stage.standin.until(lambda: not stage.standin.updates.waiting)
    await stage.settle()


async def _an_owner(stage: TelegramStage) -> None:
    """Let Anna have a group with Mark in it, who does not use the app."""
    await _types(stage, "Anna", "/start")
    for label in ("Verder", "Ja", "Overslaan", "Weet ik nog niet", "Nog niemand"):
        await _presses(stage, "Anna", label)
    await _types(stage, "Anna", "/uitnodigen")
    await _types(stage, "Anna", "Mark")
    for label in ("Familie, vriend of buur", "Praten", "Goed zo", "Mark antwoordt zelf", "Zei ja"):
        await _presses(stage, "Anna", label)


async def _a_linked_group(stage: TelegramStage, kind: str = "supergroup") -> Group:
    """Let Anna have the day told in her family's group."""
    await _types(stage, "Anna", "/groepschat")
    await _presses(stage, "Anna", "Ja, graag")
    group = stage.standin.group("Familie", kind=kind)
    anna = stage.person("Anna")
    group.add_bot(anna)
    group.say(f"/start@{stage.standin.world.bot_name} here", anna)
    await _taken(stage)
    await _presses(stage, "Anna", "Ja")
    await _presses(stage, "Anna", "Wel: de dag")
    return group


async def _a_meeting(stage: TelegramStage) -> None:
    await _types(stage, "Anna", "/bijeenkomst")
    await _types(stage, "Anna", "01-12-2026 14:00")
    for label in ("Het ligt vast", "Later", "Overslaan", "Ja, laat het weten"):
        await _presses(stage, "Anna", label)


@pytest.mark.parametrize("kind", ["group", "supergroup"])
async def test_a_group_chat_is_asked_for_told_and_left(
    kind: str, tmp_path: Path, database_url: str
) -> None:
    """Added by the link, the bot says nothing until the owner says yes; it leaves with a bye."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _an_owner(stage)
        anna = stage.person("Anna")
        group = await _a_linked_group(stage, kind)
        (link,) = [
            button.url
            for message in anna.received
            for row in message.buttons
            for button in row
            if button.url and "startgroup" in button.url
        ]
        assert link == f"https://t.me/{stage.standin.world.bot_name}?startgroup=here"
        assert group.texts == []
        await _a_meeting(stage)
        assert group.texts == ["Er is een dag gevonden: dinsdag 1 december om 14.00 uur."]
        await _types(stage, "Anna", "/groepschat")
        await _presses(stage, "Anna", "Uit de groep")
        assert group.texts[1:] == ["Ik ga uit deze groep. Dag allemaal!"]
        assert not group.chat.bot_is_in


@pytest.mark.attack(37, 38)
async def test_in_a_linked_group_only_commands_are_answered_and_elsewhere(
    tmp_path: Path, database_url: str
) -> None:
    """`/agenda` in the group is answered to the person (attacks 37 and 38)."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _an_owner(stage)
        group = await _a_linked_group(stage)
        anna, stranger = stage.person("Anna"), stage.person("Iemand")
        heard = len(anna.received)
        group.say("Gezellig!", anna)
        group.say("/agenda", stranger)
        group.say("/agenda", None)
        await _taken(stage)
        assert len(anna.received) == heard
        group.say(f"/agenda@{stage.standin.world.bot_name}", anna)
        await _taken(stage)
        assert len(anna.received) == heard + 1
        assert (group.texts, stranger.received) == ([], [])
        assert group.chat.bot_is_in


@pytest.mark.attack(35)
async def test_a_group_that_nobody_asked_for_is_left(tmp_path: Path, database_url: str) -> None:
    """Also where its owner asked for another an hour ago (attack 35)."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _an_owner(stage)
        group = stage.standin.group("Onbekend", kind="group")
        group.add_bot(stage.person("Anna"))
        await _taken(stage)
        assert not group.chat.bot_is_in
        assert len(group.texts) == 1


@pytest.mark.attack(36)
@pytest.mark.parametrize("tells_first", [True, False])
async def test_a_group_that_becomes_a_supergroup_is_followed(
    tmp_path: Path, database_url: str, *, tells_first: bool
) -> None:
    """Whichever Telegram says first, that it moved or that the bot was added (attack 36)."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _an_owner(stage)
        group = await _a_linked_group(stage, "group")
        moved = group.migrate(NEW_ID, stage.person("Iemand"), tells_first=tells_first)
        await _taken(stage)
        await _a_meeting(stage)
        assert moved.texts == ["Er is een dag gevonden: dinsdag 1 december om 14.00 uur."]
        assert group.texts == []
        assert moved.chat.bot_is_in


@pytest.mark.attack(36)
async def test_a_group_that_moved_unheard_is_followed(tmp_path: Path, database_url: str) -> None:
    """The refusal to deliver says where it went: the message goes once (attack 36)."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _an_owner(stage)
        group = await _a_linked_group(stage, "group")
        moved = group.move(NEW_ID)
        await _a_meeting(stage)
        assert moved.texts == ["Er is een dag gevonden: dinsdag 1 december om 14.00 uur."]
        moved.say(None, stage.person("Anna"), migrate_from_chat_id=group.chat.id)
        await _taken(stage)
        assert len(moved.texts) == 1


@pytest.mark.parametrize("told", [True, False])
async def test_thrown_out_the_owner_hears_it(
    tmp_path: Path, database_url: str, *, told: bool
) -> None:
    """By the word that it was removed, or else by the first post that can't be delivered."""
    async with telegram_stage(tmp_path, database_url, set()) as stage:
        await _an_owner(stage)
        group = await _a_linked_group(stage)
        if told:
            group.remove_bot(stage.person("Iemand"))
            await _taken(stage)
        else:
            group.chat.bot_is_in = False
            await _a_meeting(stage)
        (said,) = [each for each in stage.person("Anna").texts if "niet meer in de groep" in each]
        assert said.startswith('Ik zit niet meer in de groep "Familie".')
