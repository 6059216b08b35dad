"""What people want, in words of their own: nobody has to know the name of a command."""

import pytest

from bot.contents import contents
from handlers.talk.registry import Operator
from handlers.talk.remarks import Remarks
from handlers.talk.wanted import Wanted
from messages.catalogue import Catalogue, Language
from messages.rendering import Reader, Renderer
from messages.said import Text
from tests.chat import Play
from tests.conversations.groups import a_group


def test_what_somebody_wants_is_understood_where_nothing_is_asked(play: Play) -> None:
    """Also with small words around it. Who may not, hears what they would by the command."""
    a_group(play, "Anna", ["Mark"])
    play("""
        Anna: Wie doet er mee?
        Bot → Anna: Deze mensen doen mee. …
        Anna: oh ik wil mijn broer uitnodigen
        Bot → Anna: Zo staat het met vragen. …
        Anna: de afspraken graag
        Bot → Anna: Er zijn nu geen afspraken die nog gelden. …
        Anna: ik wil iets bespreken
        Bot → Anna: Er staat nog niets op de agenda. …
        Anna: er kijkt iemand mee
        Bot → Anna: Deze chat is leeg. …
        Mark: ik kan toch niet komen
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
        Mark: ik wil iemand uitnodigen
        Bot → Mark: Dit is voor wie zelf een groep heeft. …
    """)


def test_what_somebody_wants_is_understood_in_english(play: Play) -> None:
    """The words stand in the texts of each language."""
    a_group(play, "Anna", ["Mark"], english=["Anna", "Mark"])
    play("""
        Anna: who is in my group?
        Bot → Anna: These people take part. …
        Anna: how do I invite my brother?
        Bot → Anna: This is how asking stands. …
        Mark: what did we agree?
        Bot → Mark: …
    """)


def test_words_of_ones_own_stay_an_answer(play: Play) -> None:
    """Where any words are an answer, these are; where they are none, they are what is wanted."""
    a_group(play, "Anna", ["Mark"])
    play("""
        Anna: doelen
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: iemand uitnodigen
        Bot → Anna: Dat staat er. Alleen jij ziet het. « iemand uitnodigen » …
        Anna: uitnodigen
        Bot → Anna: Zo staat het met vragen. …
        Anna: [Iemand vragen]
        Bot → Anna: Hoe heet diegene? …
        Anna: Noor
        Bot → Anna: Waar hoort Noor bij? …
        Anna: wie doet er mee?
        Bot → Anna: Deze mensen doen mee. …
        Bot → Anna: Je was nog met iets bezig. Dat is bewaard. … [Verder met vragen]
        Anna: [Verder met vragen]
        Bot → Anna: Waar hoort Noor bij? …
    """)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_phrase_means_one_thing(language: Language) -> None:
    """Every phrase is that of a command, of one alone, and none is said in passing."""
    catalogue, registry = Catalogue(), contents(Operator("Voorbeeld", "voorbeeld"))
    renderer, reader = Renderer(catalogue), Reader(language, str)
    wanted, remarks = Wanted(registry, renderer), Remarks(renderer)
    known = catalogue.keys()
    keys = [key for key in known if key.startswith("wanted-")]
    assert len(keys) > 20
    for key in keys:
        command = registry.commands[key.removeprefix("wanted-").removesuffix(".typed")]
        for words in renderer.text(Text(key), reader).split("|"):
            said = words.replace("…", "Noor")
            assert wanted.find(said, reader) is command, said
            assert remarks.find(said, reader) is None, said
