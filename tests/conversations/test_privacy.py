"""Privacy: what is kept and who can see it, said to whoever asks: short first, more by a tap."""

from dataclasses import replace

import pytest

from bot.core import build
from bot.practice import PRACTICE_OPERATOR
from domain.accounts import Account
from domain.helplines import BELGIUM
from handlers.privacy import _platform, _who
from handlers.talk.turn import Turn
from messages.incoming import Incoming
from messages.said import text
from tests.chat import ChatPlatform, Play
from tests.conversations.conftest import OPERATOR
from tests.conversations.groups import a_group, an_owner


def test_privacy_is_explained_before_any_consent(play: Play) -> None:
    """It names the operator and the platform, who is responsible and where to complain."""
    play("""
        Anna: /privacy
        Bot → Anna: Ik bewaar wat je hier typt en kiest, alleen als je ja zei. … Dit is een
            oefenkamer. … Stichting Voorbeeld kan er technisch wel bij. … [Wat, en hoe lang]
            [Wie ziet het] [Verantwoordelijk, klacht]
        Anna: [Wat, en hoe lang]
        Bot → Anna: … Zonder je ja weet ik na een dag niets meer. … hoor ik 12 maanden niets? …
            Na 15 maanden wis ik het. [Wie ziet het] [Verantwoordelijk, klacht]
        Anna: klacht
        Bot → Anna: Stichting Voorbeeld zorgt dat de computer het doet. Wie verantwoordelijk is
            voor wat hier staat, is hier niet ingevuld. … privacy@voorbeeld.invalid …
            Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl. …
        Anna: [Wie ziet het]
        Bot → Anna: Je kaart van mensen ziet alleen jij, … Wie bij deze computer kan, kan alles
            zien. …
        Anna: /start
        Bot → Anna: Hoi. …
    """)


def test_privacy_comes_aside_and_the_question_again(play: Play) -> None:
    """Whoever wonders in the middle of a question does not lose it, and may ask by typing."""
    play(
        """
        Tom: /start
        Bot → Tom: …
        Tom: go on
        Bot → Tom: First this. …
        Tom: /privacy
        Bot → Tom: I keep what you type and choose here, … [What, and how long] [Who sees it]
            [Responsible, complaint]
        Bot → Tom: First this. … [Yes] [Read more] [No]
        Tom: /privacy who sees it?
        Bot → Tom: Only you see your map of people, … [What, and how long] [Responsible, complaint]
        Bot → Tom: First this. …
    """,
        english=["Tom"],
    )


def test_what_is_ones_own_is_one_tap_away(play: Play) -> None:
    """Once there is something: a copy, erasing, and taking back the yes."""
    an_owner(play)
    play("""
        Anna: /privacy
        Bot → Anna: …
    """)
    assert {"Mijn gegevens", "Wissen"} <= set(play.last("Anna").labels)
    play("""
        Anna: [Wissen]
        Bot → Anna: Dit wis ik. …
        Anna: niet wissen
        Bot → Anna: …
        Anna: [Wat, en hoe lang]
        Bot → Anna: …
        Anna: [Ik wil geen ja meer]
        Bot → Anna: Je zei ja: ik mag bewaren wat je hier typt. …
    """)


def test_who_is_responsible_is_said_where_it_is_filled_in() -> None:
    """The organisation, its own contact where it has one, and the office of the country."""
    filled_in = replace(OPERATOR, responsible="Zorggroep Voorbeeld", helplines=BELGIUM)
    said = _who(filled_in)
    assert said.args["responsible"] == "Zorggroep Voorbeeld"
    assert said.args["contact"] == OPERATOR.contact
    assert said.args["authority"] == text(
        "privacy-authority-be", authority="gegevensbeschermingsautoriteit.be"
    )
    own = _who(replace(filled_in, responsible_contact="fg@zorggroep.invalid"))
    assert own.args["contact"] == "fg@zorggroep.invalid"


@pytest.mark.parametrize(
    ("platform", "which"),
    [("telegram", "telegram"), ("practice", "practice"), ("matrix", "elsewhere")],
)
def test_each_platform_has_its_own_honest_words(play: Play, platform: str, which: str) -> None:
    """What Telegram can read is said there; a platform that nobody wrote about gets a caution."""
    with play.core.storage.unit() as unit:
        account = Account(platform=platform, lookup="x", address="x", created_at=play.clock.now())
        turn = Turn(unit, play.clock.now(), account, Incoming(platform, "1", "x", text="/privacy"))
        assert _platform(turn) == which


@pytest.mark.parametrize(
    "typed", ["dossier", "Wat moet ik in mijn dossier zetten?", "verslaglegging", "/dossier"]
)
def test_a_professional_asks_what_goes_in_their_file(play: Play, typed: str) -> None:
    """The bot keeps none; what the owner released they keep by their own rules, and say so."""
    a_group(play, members=["Mark"], professionals=["Noor"])
    play(f"""
        Noor: {typed}
        Bot → Noor: Ik houd geen dossier bij. … De eigenaar gaf dat vrij. … Bespreek het eerst met
            de eigenaar: …
        Anna: wat komt er in het dossier
        Bot → Anna: Ik houd geen dossier bij. Een hulpverlener moet soms … Je mag altijd vragen …
        Anna: bijeenkomst
        Bot → Anna: Welke dagen …
        Anna: komt dit in het dossier
        Bot → Anna: Ik houd geen dossier bij. …
        Bot → Anna: Welke dagen …
    """)


def test_a_professional_asks_about_their_file_in_english(play: Play) -> None:
    """The same in English."""
    a_group(play, "Tom", ["Sue"], professionals=["Kim"], english=["Tom", "Sue", "Kim"])
    play("""
        Kim: what must I note in my file?
        Bot → Kim: I keep no file. … Talk about it with the owner first: …
        Sue: file
        Bot → Sue: I keep no file. A professional must sometimes note …
    """)


def test_the_practice_room_names_itself_in_the_language_of_its_visitor(play: Play) -> None:
    """A made-up name of another language would be one more thing to wonder about."""
    play.core = build(
        play.core.storage, play.clock, {"practice": ChatPlatform()}, PRACTICE_OPERATOR
    )
    play(
        """
        Tom: /start
        Bot → Tom: …
        Tom: Go on
        Bot → Tom: … Telegram and Practice Room technically can. …
        Anna: /start
        Bot → Anna: …
        Anna: verder
        Bot → Anna: … Telegram en Oefenkamer kunnen er technisch wel bij. …
        Tom: /privacy
        Bot → Tom: … This is a practice room. … Practice Room could technically read it. …
        Bot → Tom: First this. …
        Tom: [Responsible, complaint]
        Bot → Tom: Practice Room keeps the computer going. … info@steungroep.invalid …
        """,
        english=["Tom"],
    )
