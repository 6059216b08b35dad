"""What Telegram shows of the bot: set once, in both languages, and left alone after that."""

from tests.platforms.telegram.conftest import TEXTS, Core, Running
from tests.platforms.telegram.standin import StandIn
from tests.platforms.telegram.standin.faults import refused, rest


async def test_commands_and_descriptions_are_shown_in_every_language(
    standin: StandIn, running: Running
) -> None:
    """Dutch and English apps show their own; all others show the first."""
    profile = standin.profile
    async with running(texts=TEXTS):
        await standin.until(lambda: "en" in profile.short_descriptions)
    assert [command["command"] for command in profile.commands["nl"]] == ["menu", "stop"]
    assert profile.commands["en"][0]["description"] == "What can I do now?"
    assert profile.commands[""] == profile.commands["nl"]
    assert profile.descriptions == {
        "": "Dag. Ik help.",
        "nl": "Dag. Ik help.",
        "en": "Hello. I help.",
    }
    assert profile.short_descriptions == {"": "Ik help.", "nl": "Ik help.", "en": "I help."}


async def test_what_is_shown_already_is_not_set_again(
    standin: StandIn, running: Running, core: Core
) -> None:
    """Telegram allows few changes a day: a restart makes none."""
    async with running(texts=TEXTS):
        await standin.until(lambda: "en" in standin.profile.short_descriptions)
    async with running(texts=TEXTS):
        await standin.until(lambda: len(standin.calls_of("getMyShortDescription")) == 6)
    assert len(standin.calls_of("setMyCommands")) == 3
    assert len(standin.calls_of("setMyDescription")) == 3
    assert len(standin.calls_of("setMyShortDescription")) == 3


async def test_a_bot_whose_texts_are_refused_works_all_the_same(
    standin: StandIn, running: Running, core: Core
) -> None:
    """A long rest, or a mistake in a text, keeps nobody from talking."""
    standin.faults.add(rest(20_000), method="setMyCommands")
    standin.person("Anna").say("Dag")
    async with running(texts=TEXTS):
        await standin.until(lambda: not standin.updates.waiting)
    standin.faults.add(refused(400, "Bad Request: no"), method="getMyCommands")
    standin.person("Mark").say("Hoi")
    async with running(texts=TEXTS):
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag", "Hoi"]


async def test_without_texts_nothing_is_set(standin: StandIn, running: Running) -> None:
    """What an operator set at @BotFather stays."""
    async with running():
        await standin.until(lambda: standin.updates.is_polled)
    assert {call.method for call in standin.calls} <= {"getMe", "deleteWebhook", "getUpdates"}
