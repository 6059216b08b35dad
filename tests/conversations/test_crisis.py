"""In need: where to turn is said at once, and the words are kept only on yes."""

from pathlib import Path

import pytest

from bot.core import build
from domain.clock import SetClock
from domain.helplines import Country, helplines, read_helplines
from handlers.talk.registry import Operator
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.chat import ChatPlatform, Play
from tests.conversations.conftest import START
from tests.conversations.groups import a_group, erases_everything


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
        Bot → Anna: Waar denk je aan bij Mark? …
    """)


def test_what_somebody_wrote_themselves_is_shown_in_need(play: Play) -> None:
    """Written in a quiet moment, shown to them alone: first, but where minutes count."""
    a_group(play, members=["Mark"])
    play("""
        Anna: nood
        Bot → Anna: Is er nu gevaar, … [Iets opschrijven voor later]
        Anna: opschrijven
        Bot → Anna: Soms gaat het slecht. … Niemand anders ziet dit, … [Niemand]
        Anna: Mark 06 12345678
        Bot → Anna: Nog iemand? … [Zo is het goed]
        Anna: Huisarts 050 1234567
        Bot → Anna: Nog iemand? …
        Anna: terug
        Bot → Anna: Nog iemand? …
        Anna: klaar
        Bot → Anna: Wat helpt jou als het slecht gaat? …
        Anna: als ik dood wil, bij Mark zitten
        Bot → Anna: Dat klinkt heel zwaar. …
        Bot → Anna: … Waren je woorden een antwoord? …
        Anna: ja
        Bot → Anna: Dit laat ik zien als je "nood" typt. … – Bellen: Mark 06 12345678
            – Goed om te weten: als ik dood wil, bij Mark zitten Zal ik het bewaren? …
            [Ja, bewaren] [Opnieuw] [Niet bewaren]
        Anna: ja
        Bot → Anna: Het staat klaar. …
        Anna: mijn man slaat mij
        Bot → Anna: Dit schreef je zelf op, voor als het slecht gaat. – Bellen: Mark 06 12345678 …
        Bot → Anna: Dat klinkt niet veilig. …
        Anna: ik heb een overdosis genomen
        Bot → Anna: Dat klinkt alsof er nu hulp nodig is. Bel 112. …
        Bot → Anna: Dit schreef je zelf op, …
        Mark: nood
        Bot → Mark: Is er nu gevaar, …
    """)
    with play.core.storage.unit() as unit:
        (plan,) = unit.crisis_plans.where()
        assert plan.people == ["Mark 06 12345678"]


def test_own_words_for_need_are_changed_and_erased(play: Play) -> None:
    """They go when their writer says so, and with everything else of the writer."""
    a_group(play, "Tom", members=[], english=["Tom"])
    for script in (
        """
        Tom: crisisplan
        Bot → Tom: Sometimes it goes badly. …
        Tom: nobody
        Bot → Tom: What helps you when it goes badly? …
        Tom: going outside
        Bot → Tom: … – Good to know: going outside … [Yes, keep it] [Again] [Don't keep it]
        Tom: keep it
        Bot → Tom: It is ready. …
        """,
        """
        Tom: crisis
        Bot → Tom: You wrote this yourself, … – Good to know: going outside
        Bot → Tom: Is there danger now, … [My own words]
        Tom: my own words
        Bot → Tom: This is what you wrote. … [Leave it so] [Write it again] [Erase]
        Tom: leave it so
        Bot → Tom: That's fine. Everything stays as it was.
        Tom: crisisplan
        Bot → Tom: This is what you wrote. …
        Tom: erase
        Bot → Tom: It is erased. …
        Tom: crisis
        Bot → Tom: Is there danger now, … [Write something for later]
        """,
    ):
        play(script)
    play("""
        Tom: crisisplan
        Bot → Tom: …
        Tom: Kim 06 12345678
        Bot → Tom: …
        Tom: done
        Bot → Tom: …
        Tom: skip
        Bot → Tom: …
        Tom: yes
        Bot → Tom: It is ready. …
    """)
    erases_everything(play, "Tom")
    with play.core.storage.unit() as unit:
        assert unit.crisis_plans.count() == 0


def test_in_another_country_other_numbers_are_said(tmp_path: Path) -> None:
    """Belgium has its own, and an operator's own crisis service comes with them."""
    lines = helplines(Country.BELGIUM, others=read_helplines("Crisisdienst Leie: 056 12 34 56"))
    clock = SetClock(START)
    storage = Storage(f"sqlite:///{tmp_path / 'a.db'}", KeyStore("sqlite://", bytes(32), clock))
    bring_up_to_date(storage.engine)
    operator = Operator("Voorbeeld vzw", "voorbeeld", helplines=lines)
    play = Play(build(storage, clock, {"practice": ChatPlatform()}, operator), clock)
    play("""
        Anna: nood
        Bot → Anna: … Bel 112. Denk je aan de dood? Bel 1813. Dag en nacht, ook zonder je naam.
            Doet iemand thuis je pijn, of ben je bang? Bel 1712. Gratis, op werkdagen.
            Je kunt ook je huisarts bellen. 's Avonds en in het weekend is er een dokter van wacht:
            1733. Praten kan ook hier: Crisisdienst Leie: 056 12 34 56.
            Praten kan ook hier: Tele-Onthaal: 106. Ik ben een computerprogramma. …
    """)
    storage.close()


def _kept_of_talks(play: Play) -> list[tuple[str | None, list[tuple[str, object]]]]:
    with play.core.storage.unit() as unit:
        return [(each.held, each.answers) for each in unit.conversations.where()]


def test_whoever_cannot_go_on_hears_that_nothing_has_to_happen(play: Play) -> None:
    """It is no danger by itself, and no answer to what a button says: rest is one tap away."""
    a_group(play, "Anna", ["Mark"])
    play("""
        Mark: Ik kan niet meer
        Bot → Mark: Dat klinkt zwaar. Je hoeft nu niets. … Bel 113 of gratis 0800-0113. … Ik heb dit
            aan niemand verteld. [Ik wil rust] [Waar ik hulp vind]
        Mark: ik wil rust
        Bot → Mark: Rust mag. …
        Mark: een week
        Bot → Mark: Goed. Tot en met …
        Mark: ik ben op
        Bot → Mark: Dat klinkt zwaar. … [Waar ik hulp vind]
        Mark: [Waar ik hulp vind]
        Bot → Mark: Is er nu gevaar, voor jou of voor iemand anders? …
    """)


def test_no_strength_is_an_answer_only_on_yes(play: Play) -> None:
    """To a question for words it may be the answer: that is asked, and it is kept on yes alone."""
    play("""
        Anna: /start
        Bot → Anna: …
        Anna: verder
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: Anna
        Bot → Anna: Dag Anna. Wat zou je fijn vinden …
        Anna: het is me te veel
        Bot → Anna: Dat klinkt zwaar. Je hoeft nu niets. …
        Bot → Anna: Je was bezig met een vraag. … [Ja, bewaar ze] [Nee, niet bewaren]
    """)
    assert _kept_of_talks(play) == [("het is me te veel", [("sitting-name", {"value": "Anna"})])]


@pytest.mark.parametrize(("who", "word"), [("Anna", "verberg"), ("Tom", "Hide!")])
def test_hide_is_never_taken_for_an_answer(play: Play, who: str, word: str) -> None:
    """Whoever hides the chat has somebody beside them: the word is nobody to call in need."""
    a_group(play, who, members=[], english=["Tom"])
    play.send(who, text="crisisplan")
    play.send(who, text="Kim 06 12345678")
    play("…")
    play.send(who, text=word)
    said = {"Anna": "Deze chat is leeg. …", "Tom": "This chat is empty. …"}[who]
    play(f"Bot → {who}: {said}")
    assert play.last(who).labels == []
