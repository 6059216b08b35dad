"""In groups and channels the bot says why it goes, once, and goes."""

import asyncio

import pytest

from bot.platforms.telegram.platform import MOVING_TAKES
from messages.incoming import Happening, Visit
from tests.platforms.telegram.conftest import GROUP_NOTICES, OTHER_NOTICE, Core, Running
from tests.platforms.telegram.standin import StandIn
from tests.platforms.telegram.standin.faults import refused, reset


@pytest.mark.attack(35)
@pytest.mark.parametrize("kind", ["group", "supergroup"])
@pytest.mark.parametrize("status", ["member", "administrator"])
@pytest.mark.parametrize("language", ["nl", "de", None])
async def test_the_bot_explains_itself_once_and_leaves(
    standin: StandIn, running: Running, core: Core, kind: str, status: str, language: str | None
) -> None:
    """Whoever adds it to a group reads why it can't stay, in their language (attack 35)."""
    anna = standin.person("Anna", language=language)
    group = standin.group("Familie", kind=kind)
    group.add_bot(anna, status)
    group.say("Wie is dat?", anna)
    async with running():
        await standin.until(lambda: not (standin.updates.waiting or group.chat.bot_is_in))
    assert group.texts == [GROUP_NOTICES.get(language or "", OTHER_NOTICE)]
    assert not group.chat.bot_is_in
    assert core.said == []


@pytest.mark.attack(35, 38)
async def test_a_channel_is_left_without_a_word(
    standin: StandIn, running: Running, core: Core
) -> None:
    """In a channel it may not write (attacks 35 and 38)."""
    channel = standin.group("Nieuws", kind="channel")
    channel.add_bot(standin.person("Anna"), "administrator")
    channel.say("Nieuws van vandaag", None)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert channel.texts == []
    assert not channel.chat.bot_is_in
    assert core.took == []


@pytest.mark.attack(37, 38)
async def test_nobody_in_a_group_is_heard(standin: StandIn, running: Running, core: Core) -> None:
    """Neither people nor an anonymous admin: the group is left (attacks 37 and 38)."""
    anna = standin.person("Anna")
    group = standin.group("Familie")
    group.chat.bot_is_in = True
    group.say("Hoe laat ook weer?", anna)
    group.say("/stop", None)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert core.said == []
    assert group.texts == []
    assert not group.chat.bot_is_in
    assert len(standin.calls_of("leaveChat")) == 2


@pytest.mark.attack(38)
async def test_a_press_in_a_group_is_answered_and_not_heard(
    standin: StandIn, running: Running, core: Core
) -> None:
    """A button that was forwarded to a group does nothing there (attack 38)."""
    anna = standin.person("Anna")
    group = standin.group("Familie")
    group.chat.bot_is_in = True
    message = {"message_id": 4, "date": 1, "chat": group.chat.as_json(), "text": "Ja?"}
    press = {"id": "77", "from": anna.account.as_json(), "chat_instance": "1", "data": "yes"}
    standin.updates.add("callback_query", press | {"message": message}, group.chat.id)
    inline = {"id": "78", "inline_message_id": "x"}
    standin.updates.add("callback_query", press | inline, anna.id)
    async with running():
        await standin.until(lambda: len(standin.calls_of("answerCallbackQuery")) == 2)
        await standin.until(lambda: not standin.updates.waiting)
    assert core.said == []
    assert not group.chat.bot_is_in


async def test_a_group_that_moved_meanwhile_is_left_too(
    standin: StandIn, running: Running, core: Core
) -> None:
    """The new number is the one to leave."""
    group = standin.group("Familie", kind="group")
    group.add_bot(standin.person("Anna"))
    moved = group.move(-1_000_000_000_888)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert not moved.chat.bot_is_in


@pytest.mark.parametrize("method", ["sendMessage", "leaveChat"])
@pytest.mark.parametrize("again", [True, False])
async def test_trouble_in_a_group_holds_up_nobody(
    standin: StandIn, running: Running, core: Core, method: str, *, again: bool
) -> None:
    """What fails is tried at the group's next message, without repeating itself."""
    anna = standin.person("Anna")
    group = standin.group("Familie", kind="group")
    standin.faults.add(reset() if again else refused(403, "Forbidden: no"), method=method)
    group.add_bot(anna)
    anna.say("Dag")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
        group.say("Nog iemand?", anna)
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.said] == ["Dag"]
    assert len(group.texts) == (method == "leaveChat")
    assert not group.chat.bot_is_in


@pytest.mark.parametrize("status", ["left", "kicked"])
async def test_the_core_hears_that_the_bot_is_out(
    standin: StandIn, running: Running, core: Core, status: str
) -> None:
    """Nothing is said or left where the bot no longer is; a person who blocks is no group."""
    anna = standin.person("Anna")
    group = standin.group("Familie")
    group.remove_bot(anna, status)
    anna.block()
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert core.happened == [(Happening.GONE, str(group.chat.id))]
    assert not standin.calls_of("leaveChat")
    assert not standin.calls_of("sendMessage")


async def test_the_core_hears_who_added_the_bot_where(
    standin: StandIn, running: Running, core: Core
) -> None:
    """With the group's address and title: and where the core says so, the bot stays."""
    core.stays = True
    anna = standin.person("Anna")
    group = standin.group("Familie", kind="group")
    group.add_bot(anna)
    group.say("Welkom!", anna)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    added, heard = core.took
    assert added.visit == Visit(Happening.ADDED, str(group.chat.id), title="Familie")
    assert (added.address, heard.address) == (str(anna.id), str(anna.id))
    assert (heard.visit, heard.text) == (Visit(Happening.HEARD, str(group.chat.id)), None)
    assert group.chat.bot_is_in
    assert group.texts == []


@pytest.mark.attack(37)
@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("/agenda", "/agenda"),
        ("/agenda@{bot}", "/agenda"),
        ("/agenda@{bot} en wat Mark zei", "/agenda"),
        ("/agendapunt over geld", "/agendapunt"),
        ("/agenda@een_andere_bot", None),
        ("/start@{bot} here", None),
        ("/start", None),
        ("wat staat er op de /agenda?", None),
        ("/é", None),
        ("/", None),
    ],
)
async def test_of_a_group_the_core_hears_bare_commands_alone(
    standin: StandIn, running: Running, core: Core, typed: str, command: str | None
) -> None:
    """What follows a command, and all else that is said there, is not passed on (attack 37)."""
    core.stays = True
    anna = standin.person("Anna")
    group = standin.group("Familie")
    group.chat.bot_is_in = True
    group.say(typed.format(bot=standin.world.bot_name), anna)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    (heard,) = core.took
    assert (heard.text, heard.address) == (command, str(anna.id))


@pytest.mark.attack(38)
async def test_who_is_not_known_for_certain_gives_no_command(
    standin: StandIn, running: Running, core: Core
) -> None:
    """An anonymous admin, a channel, another bot, a forwarded or changed message (attack 38)."""
    core.stays = True
    anna, robot = standin.person("Anna"), standin.person("Robot")
    robot.account.is_bot = True
    group = standin.group("Familie")
    channel = {"id": -100, "type": "channel", "title": "Nieuws"}
    group.chat.bot_is_in = True
    group.say("/stop", None)
    group.say("/stop", anna, sender_chat=channel)
    group.say("/stop", robot)
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Iemand"}
    group.say("/stop", anna, forward_origin=origin)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert core.said == []
    assert [what for what, _ in core.happened] == [Happening.HEARD] * 4
    assert {address for _, address in core.happened} == {str(group.chat.id)}


@pytest.mark.attack(36)
async def test_the_core_hears_where_a_group_moved(
    standin: StandIn, running: Running, core: Core
) -> None:
    """Telegram says it in both chats; the bot does not leave for it (attack 36)."""
    anna = standin.person("Anna")
    group = standin.group("Familie", kind="group")
    group.chat.bot_is_in = True
    moved = group.migrate(-1_000_000_000_888, anna, tells_first=False)
    all_told = asyncio.Event()

    async def pause(seconds: float) -> None:
        assert seconds == MOVING_TAKES
        await all_told.wait()

    async with running(pause=pause):
        await standin.until(lambda: not standin.updates.waiting)
        core.stays = True
        all_told.set()
        await standin.until(lambda: len(core.happened) == 4)
    old, new = str(group.chat.id), str(moved.chat.id)
    visits = [each.visit for each in core.took]
    assert visits.count(Visit(Happening.MOVED, old, moved_to=new)) == 2
    assert visits[-1] == Visit(Happening.HEARD, new, title="Familie")
    assert moved.chat.bot_is_in
    assert moved.texts == []
