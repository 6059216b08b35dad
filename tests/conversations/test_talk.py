"""What every talk can do: back, again, skip, enough, typing, stale buttons, going on tomorrow."""

from pathlib import Path

import pytest

from domain.accounts import AccountState
from domain.clock import SetClock
from tests.chat import Play
from tests.conversations.conftest import START, open_core

TO_THE_WISH = """
    Anna: /start
    Bot → Anna: …
    Anna: [Verder]
    Bot → Anna: …
    Anna: [Ja]
    Bot → Anna: Dank je. Hoe zal ik je noemen? …
    Anna: Anna
    Bot → Anna: Dag Anna. Wat zou je fijn vinden …
"""


def test_back_asks_the_question_before_again(play: Play) -> None:
    """Going back costs one word, and the new answer counts."""
    play(TO_THE_WISH)
    play("""
        Anna: terug
        Bot → Anna: Dank je. Hoe zal ik je noemen? …
        Anna: Annie
        Bot → Anna: Dag Annie. Wat zou je fijn vinden …
    """)


def test_back_at_the_first_question_says_so(play: Play) -> None:
    """There is nothing before it; the question stands."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: terug
        Bot → Anna: Dit is de eerste vraag. …
        Bot → Anna: Hoi. …
    """)


def test_what_is_no_answer_is_asked_again_kindly(play: Play) -> None:
    """Words that fit no button get help, and the question once more."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: doe maar gewoon wat
        Bot → Anna: Dat snap ik nog niet. Tik op een knop. … Hoi. …
        Anna: verder
        Bot → Anna: Eerst dit. …
    """)


@pytest.mark.parametrize("typed", ["1", "verder", "VERDER!", "ga verder", "Ja"])
def test_a_button_can_be_typed(play: Play, typed: str) -> None:
    """Its number, its words, or words that mean the same."""
    play(f"""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: {typed}
        Bot → Anna: Eerst dit. …
    """)


def test_a_number_is_an_answer_where_any_words_are(play: Play) -> None:
    """A name of "2" is a name, not the second button."""
    play(TO_THE_WISH)
    play("""
        Anna: 2
        Bot → Anna: "2" Dat staat er. …
    """)


def test_a_long_text_is_kindly_refused(play: Play) -> None:
    """It says how much fits, and asks again."""
    play(TO_THE_WISH)
    play(f"""
        Anna: {"heel graag " * 60}
        Bot → Anna: Dat is een lange tekst. Er passen 300 tekens in. … Dag Anna. …
    """)


@pytest.mark.attack(43)
@pytest.mark.parametrize("kind", ["picture", "voice", "file", "sticker", "place", "contact"])
def test_anything_but_words_is_kindly_refused(play: Play, kind: str) -> None:
    """Nothing is opened or kept, and the open question still stands."""
    play(TO_THE_WISH)
    play(f"""
        Anna: ({kind})
        Bot → Anna: Ik kan alleen woorden lezen. …
        Anna: zwemmen
        Bot → Anna: "zwemmen" Dat staat er. …
    """)


def test_a_button_of_an_earlier_question_gets_the_current_one(play: Play) -> None:
    """A stale press changes nothing."""
    play(TO_THE_WISH)
    play("""
        Anna: [Overslaan]
        Bot → Anna: Dag Anna. Wat zou je fijn vinden …
        Anna: zwemmen
        Bot → Anna: "zwemmen" Dat staat er. …
    """)


@pytest.mark.attack(4, 17)
@pytest.mark.parametrize(
    "data", ["", "é" * 40, "rommel", "q::", "q::x.y", "in:AAAA:menu", "is-this::yes", "role=owner"]
)
def test_junk_in_a_button_changes_nothing(play: Play, data: str) -> None:
    """It is answered, and the talk goes on (attacks 4 and 17)."""
    play(TO_THE_WISH)
    play.send("Anna", button=data)
    play("…")
    play("""
        Anna: zwemmen
        Bot → Anna: "zwemmen" Dat staat er. …
    """)


def test_enough_for_today_keeps_what_was_said(play: Play) -> None:
    """The wish and the name are there; nobody heard anything."""
    play(TO_THE_WISH)
    play("""
        Anna: Weer zwemmen
        Bot → Anna: …
        Anna: genoeg
        Bot → Anna: Dat was het begin. Alles is bewaard. Niemand heeft iets gehoord. …
    """)
    with play.core.storage.unit() as unit:
        assert [goal.text for goal in unit.goals.where()] == ["Weer zwemmen"]
        assert [account.name for account in unit.accounts.where()] == ["Anna"]


def test_a_talk_goes_on_after_a_restart(play: Play, tmp_path: Path) -> None:
    """What was half typed is there when the bot comes back."""
    play(TO_THE_WISH)
    play.core.storage.close()
    play.core = open_core(
        f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", SetClock(START)
    )
    play("""
        Anna: Weer zwemmen
        Bot → Anna: "Weer zwemmen" Dat staat er. …
    """)


@pytest.mark.attack(7)
def test_the_same_event_twice_has_one_effect(play: Play) -> None:
    """A platform that sends an event again gets no second answer (attack 7)."""
    play(TO_THE_WISH)
    play.send("Anna", text="zwemmen", event_id="e1")
    play("""
        Bot → Anna: "zwemmen" Dat staat er. …
    """)
    play.send("Anna", text="zwemmen", event_id="e1")
    play("")


def test_an_unknown_command_is_answered_kindly(play: Play) -> None:
    """It says where to find what there is."""
    play(TO_THE_WISH)
    play("""
        Anna: /bestaatniet
        Bot → Anna: Dat ken ik niet. Typ "menu". …
        Anna: zwemmen
        Bot → Anna: "zwemmen" Dat staat er. …
    """)


def test_the_language_of_the_app_is_taken_and_can_be_changed(play: Play) -> None:
    """Whoever's app speaks English is greeted so, and can choose Dutch at once."""
    play(
        """
        Tom: /start
        Bot → Tom: Hi. I am a computer program. … [Go on] [Not now] [Nederlands]
        Tom: [Nederlands]
        Bot → Tom: Hoi. Ik ben een computerprogramma. … [Verder] [Nu niet] [English]
        """,
        english=["Tom"],
    )


@pytest.mark.attack(29)
def test_a_handler_that_raises_is_answered_kindly_and_nothing_is_half_done(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words stay out of the answer; what was said before is still there (attack 29)."""
    play(TO_THE_WISH)

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("handlers.talk.answering.typed_answer", broken)
        play("""
            Anna: zwemmen
            Bot → Anna: Er ging iets mis bij mij. Dat ligt niet aan jou. …
        """)
    play("""
        Anna: zwemmen
        Bot → Anna: "zwemmen" Dat staat er. …
    """)


def test_somebody_who_blocked_the_bot_and_comes_back_is_heard_again(play: Play) -> None:
    """Writing to the bot is enough to be reached again."""
    play(TO_THE_WISH)
    with play.core.storage.unit() as unit:
        account = unit.accounts.where()[0]
        account.state = AccountState.UNREACHABLE
        unit.accounts.save(account)
    play("""
        Anna: zwemmen
        Bot → Anna: "zwemmen" Dat staat er. …
    """)
