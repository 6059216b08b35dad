"""In groups and channels the bot says why it goes, once, and goes."""

import pytest

from tests.platforms.telegram.conftest import GROUP_NOTICES, OTHER_NOTICE, Core, Running
from tests.platforms.telegram.standin import StandIn
from tests.platforms.telegram.standin.faults import refused, reset


@pytest.mark.attack
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
    group.say("/agenda", anna)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert group.texts == [GROUP_NOTICES.get(language or "", OTHER_NOTICE)]
    assert not group.chat.bot_is_in
    assert core.took == []


@pytest.mark.attack
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


@pytest.mark.attack
async def test_nobody_in_a_group_is_heard(standin: StandIn, running: Running, core: Core) -> None:
    """Neither people nor an anonymous admin: the group is left (attacks 37 and 38)."""
    anna = standin.person("Anna")
    group = standin.group("Familie")
    group.chat.bot_is_in = True
    group.say("/agenda", anna)
    group.say("/stop", None)
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert core.took == []
    assert group.texts == []
    assert not group.chat.bot_is_in
    assert len(standin.calls_of("leaveChat")) == 2


@pytest.mark.attack
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
    assert core.took == []
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
    group = standin.group("Familie")
    standin.faults.add(reset() if again else refused(403, "Forbidden: no"), method=method)
    group.add_bot(anna)
    anna.say("Dag")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
        group.say("Nog iemand?", anna)
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]
    assert len(group.texts) == (method == "leaveChat")
    assert not group.chat.bot_is_in


async def test_being_removed_from_a_group_is_no_event(
    standin: StandIn, running: Running, core: Core
) -> None:
    """Nothing is said or left where the bot no longer is."""
    anna = standin.person("Anna")
    group = standin.group("Familie")
    change = {"user": standin.world.bot_as_json(), "status": "left"}
    body = {
        "chat": group.chat.as_json(),
        "from": anna.account.as_json(),
        "date": 1,
        "old_chat_member": change | {"status": "member"},
        "new_chat_member": change,
    }
    standin.updates.add("my_chat_member", body, group.chat.id)
    anna.block()
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert core.took == []
    assert not standin.calls_of("leaveChat")
    assert not standin.calls_of("sendMessage")
