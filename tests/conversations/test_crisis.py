"""In need: where to turn is said at once, and the words are kept only on yes."""

from tests.chat import Play
from tests.conversations.groups import a_group


def test_whoever_asks_hears_where_to_turn_before_any_consent(play: Play) -> None:
    """Nobody needs to agree with anything first, and the question that was open stays open."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: nood
        Bot → Anna: Is er nu gevaar, voor jou of voor iemand anders? Bel 112. … Bel 113 of gratis
            0800-0113. … Veilig Thuis: 0800-2000. … Ik vertel niemand dat je dit vroeg.
        Anna: verder
        Bot → Anna: Eerst dit. …
    """)


def test_words_of_danger_before_consent_are_not_kept(play: Play) -> None:
    """Help comes at once, also before consent; then nothing that was typed may be kept."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: ik wil dood
        Bot → Anna: Dat klinkt heel zwaar. … Bel 112. … Bel 113 … Ik heb dit aan niemand verteld. …
    """)
    assert _kept_of_talks(play) == [(None, [])]


def test_words_of_danger_are_an_answer_only_on_yes(play: Play) -> None:
    """An open question waits until the person says that the words were its answer."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: verder
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: Anna
        Bot → Anna: Dag Anna. Wat zou je fijn vinden …
        Anna: mijn man slaat mij
        Bot → Anna: Dat klinkt niet veilig. … Veilig Thuis: 0800-2000. …
        Bot → Anna: Je was bezig met een vraag. … [Ja, bewaar ze] [Nee, niet bewaren]
    """)
    assert _kept_of_talks(play) == [("mijn man slaat mij", [("sitting-name", {"value": "Anna"})])]
    play("""
        Anna: ja
        Bot → Anna: "mijn man slaat mij" Dat staat er. …
    """)
    assert _kept_of_talks(play)[0][0] is None


def test_on_no_the_words_are_forgotten_and_the_question_comes_again(play: Play) -> None:
    """Nothing stays of what was not an answer."""
    play(
        """
        Tom: /start
        Bot → Tom: …
        Tom: go on
        Bot → Tom: …
        Tom: yes
        Bot → Tom: …
        Tom: i want to kill myself
        Bot → Tom: That sounds very hard. … Call 112. … Call 113, …
        Bot → Tom: You were busy with a question. … [Yes, keep them] [No, don't keep them]
        Tom: [No, don't keep them]
        Bot → Tom: Okay. I have not kept your words. …
        Bot → Tom: Thank you. …
        Tom: [Yes, keep them]
    """,
        english=["Tom"],
    )
    assert _kept_of_talks(play) == [(None, [])]


def test_words_that_nobody_spoke_for_are_forgotten(play: Play) -> None:
    """Another answer, or an hour of silence, lets them go."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: verder
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: ik wil dood
        Bot → Anna: …
        Bot → Anna: …
        Anna: Anna
        Bot → Anna: Dag Anna. …
        Anna: ik wil er niet meer zijn
        Bot → Anna: …
        Bot → Anna: …
    """)
    assert _kept_of_talks(play)[0][0] is not None
    play("-- 2026-11-22 11:20 --")
    assert _kept_of_talks(play) == [(None, [("sitting-name", {"value": "Anna"})])]


def test_words_of_danger_without_a_question_are_not_kept(play: Play) -> None:
    """With no talk open there is nothing to ask: help is said, and that is all."""
    a_group(play, members=["Mark"])
    play("""
        Mark: mijn moeder wil dood
        Bot → Mark: Dat klinkt alsof er iemand in gevaar is. …
        Mark: /menu ik wil niet meer leven
        Bot → Mark: Dat klinkt heel zwaar. …
        Anna: ik maak me zorgen, ik snij mezelf
        Bot → Anna: Dat klinkt heel zwaar. Ben je gewond? …
    """)
    assert _kept_of_talks(play) == []


def test_a_question_with_buttons_only_keeps_no_words(play: Play) -> None:
    """Where words can't be the answer, nobody is asked whether they were."""
    a_group(play, members=[])
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: Waar hoort Mark bij?
        Anna: ik wil dood
        Bot → Anna: Dat klinkt heel zwaar. …
        Anna: familie
        Bot → Anna: Waar denk je aan bij Mark?
    """)


def _kept_of_talks(play: Play) -> list[tuple[str | None, list[tuple[str, object]]]]:
    with play.core.storage.unit() as unit:
        return [(each.held, each.answers) for each in unit.conversations.where()]
