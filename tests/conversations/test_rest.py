"""Rest: the bot says nothing of its own accord; what people send still comes."""

from datetime import date

from handlers.talk.turn import button
from tests.chat import Play
from tests.conversations.groups import a_group


def test_a_rest_ends_gently_by_itself(play: Play) -> None:
    """One kind message on the morning after; nothing is late, and more rest is one tap away."""
    a_group(play, members=["Mark"])
    play("""
        Mark: rust
        Bot → Mark: Rust mag. … Niemand hoort dat je rust neemt. … [Tot en met morgen] [Een week]
            [Tot ik het zeg] [Toch niet]
        Mark: morgen
        Bot → Mark: Goed. Tot en met maandag 23 november zeg ik niets uit mezelf. …
        Mark: menu
        Bot → Mark: … Je hebt rust tot en met maandag 23 november. …
        -- 2026-11-24 09:59 --
        -- 2026-11-24 10:01 --
        Bot → Mark: Je rust is voorbij. Niets is te laat … [Kijken wat er kan] [Een week]
            [Tot ik het zeg]
        Mark: kijken
        Bot → Mark: Dit is de groep van Anna. …
        Mark: [Een week] (Je rust is voorbij)
        Bot → Mark: Goed. Tot en met dinsdag 1 december zeg ik niets uit mezelf. …
    """)


def test_a_rest_without_end_lasts_until_the_person_says_so(play: Play) -> None:
    """Whatever was to come of the bot's own accord waits, however long it takes."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /rust
        Bot → Mark: …
        Mark: een dag
        Bot → Mark: Goed. Tot en met maandag 23 november …
        -- 2026-11-24 09:00 --
        Mark: rust
        Bot → Mark: Rust mag. …
        Mark: tot ik het zeg
        Bot → Mark: Goed. Ik zeg niets uit mezelf tot jij weer verder wilt. …
        -- 2026-12-22 12:00 --
        Mark: menu
        Bot → Mark: … Je hebt rust. Ik zeg niets uit mezelf, …
        Mark: rust
        Bot → Mark: Goed. Ik zeg niets uit mezelf tot … [Weer verder] [Een week] [Tot ik het zeg]
        Mark: weer verder
        Bot → Mark: Welkom terug. Niets is te laat …
        -- 2026-12-24 12:00 --
    """)


def test_a_rest_in_english_and_second_thoughts(play: Play) -> None:
    """No rest after all changes nothing; a button of before still ends it."""
    a_group(play, members=["Tom"], english=["Tom"])
    play("""
        Tom: rest
        Bot → Tom: Rest is fine. … [Until tomorrow night] [A week] [Until I say so] [No rest now]
        Tom: no
        Bot → Tom: That's fine. Everything stays as it was.
        Tom: [A week]
        Bot → Tom: All right. Until the end of Sunday 29 November I don't speak up. …
        Tom: rest
        Bot → Tom: All right. Until the end of Sunday 29 November … [Go on again]
            [A week] [Until I say so]
        Tom: go on
        Bot → Tom: Welcome back. …
        -- 2026-12-02 12:00 --
    """)
    play.send("Tom", button=button("rest", None, "forever"))
    play("")


def test_what_the_bot_would_say_waits_while_somebody_rests(play: Play) -> None:
    """Whatever is of the bot's own accord comes on the morning after the last day of rest."""
    a_group(play, members=["Mark"])
    play("""
        Mark: rust
        Bot → Mark: …
        Mark: morgen
        Bot → Mark: …
    """)
    with play.core.storage.unit() as unit:
        (resting,) = [each for each in unit.accounts.where() if each.rests_until is not None]
        resting.rests_until = date(2026, 11, 26)
        unit.accounts.save(resting)
    play("""
        -- 2026-11-26 23:00 --
        -- 2026-11-27 10:00 --
        Bot → Mark: Je rust is voorbij. …
    """)


def test_whoever_meant_something_else_goes_on_where_they_were(play: Play) -> None:
    """The word may have been an answer: no rest after all, and the question is back."""
    a_group(play, members=[])
    play("""
        Anna: /doelen
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: Rust
        Bot → Anna: Rust mag. …
        Anna: toch niet
        Bot → Anna: Prima. Alles blijft zoals het was.
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: Meer rust in huis
        Bot → Anna: Dat staat er. …
    """)
