"""Every command that the app offers is answered: with a slash, and as a bare word."""

import pytest

from bot.profile import COMMANDS
from messages.catalogue import Catalogue, Language
from tests.chat import Play
from tests.conversations.groups import a_group


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("start", ["/", ""], ids=["slash", "bare"])
def test_every_command_has_an_answer(play: Play, language: Language, start: str) -> None:
    """Both the owner and a member hear something of use, whatever is still to come."""
    a_group(play, members=["Mark"], english=["Anna", "Mark"] if language == "en" else [])
    said = Catalogue().text
    useless = {said(language, f"common-{which}") for which in ("unknown-command", "broken")}
    useless.add(said(language, "menu-not-understood"))
    for who in ("Anna", "Mark"):
        for command in ("start", *COMMANDS[language]):
            play.send(who, text="menu")
            heard = len(play.said_to(who))
            play.send(who, text=f"{start}{command}")
            answers = {each.message.text for each in play.said_to(who)[heard:]}
            assert answers, (who, command)
            assert not answers & useless, (who, command)


def test_the_commands_of_both_languages_are_the_same_ones(play: Play) -> None:
    """Each English name is an alias of the Dutch one in the same place."""
    known = play.core.registry.commands
    for dutch, english in zip(COMMANDS["nl"], COMMANDS["en"], strict=True):
        assert known[dutch] is known[english]


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("kaart zien", "Dit is je kaart. "),
        ("afspreken", "Welke dagen en tijden kunnen voor jou? "),
        ("taken bekijken", "Er staan geen taken "),
        ("groep", "Deze mensen doen mee. "),
    ],
)
def test_what_somebody_would_see_or_do_may_be_said_shortly(
    play: Play, said: str, begins: str
) -> None:
    """Nobody knows the commands; a word or two of the menu are enough."""
    a_group(play, members=["Mark"])
    play.send("Anna", text=said)
    assert play.last("Anna").message.text.startswith(begins)
