"""Rest that was arranged in a good time: who may start it, and who stops it."""

from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def test_the_one_who_was_named_starts_it_and_the_owner_sees_who(play: Play) -> None:
    """Arranged in a good time; after a yes; the group hears it an hour later, unless stopped."""
    _arranged(play)
    play("""
        Noor: [Ja, dat wil ik]
        Bot → Noor: Dank je. Is het nodig? Typ "rust". …
        Bot → Anna: Noor wil rust voor je beginnen, als dat nodig is. …
        Noor: rust
        Bot → Noor: Rust mag. … [Tot en met morgen] [Een week] [Tot ik het zeg] [Toch niet]
            [Rust beginnen in een groep]
        Noor: [Rust beginnen in een groep]
        Bot → Noor: Het gaat om Anna. … Wil je dat? [Ja, beginnen] [Nee]
        Noor: [Ja, beginnen]
        Bot → Noor: Het is begonnen. …
        -- 2026-11-22 10:16 --
        Bot → Anna: Noor heeft rust voor je begonnen, zoals jij dat wilde. … Dit gebeurt zondag
            22 november om 11.15 uur: – Ik zeg tegen Mark: « Ik heb rust nodig. Ik laat weten als
            ik er weer ben. » – Jij zegt dat zelf tegen Noor.
            – De bijeenkomst gaat door. Ik vraag of Mark wil leiden. [Stop dit]
        Noor: [Ja, beginnen]
        Bot → Noor: Het is begonnen. …
        -- 2026-11-22 11:14 --
        -- 2026-11-22 11:16 --
        Bot → Mark: Van Anna: « Ik heb rust nodig. Ik laat weten als ik er weer ben. » …
        Bot → Mark: Anna vraagt of jij dinsdag 1 december om 14.00 uur de bijeenkomst wilt leiden. …
        Bot → Anna: Gezegd tegen Mark. Zeg jij het tegen Noor? …
            Ik heb Mark gevraagd om te leiden. Nee mag.
        Mark: [Ja, dat wil ik]
        Bot → Mark: Dank je. Jij leidt op dinsdag 1 december om 14.00 uur. …
        Bot → Anna: Mark wil leiden …
        Anna: [Stop dit]
        Bot → Anna: Je rust is voorbij. Wat er gezegd is, kan ik niet terughalen. …
    """)


def test_the_owner_stops_it_before_anybody_hears(play: Play) -> None:
    """One tap within the hour, and nothing was said; it can be started again."""
    _arranged(play)
    play.presses("Noor", "Ja, dat wil ik")
    play.send("Noor", text="rust")
    play.presses("Noor", "Rust beginnen in een groep")
    play.presses("Noor", "Ja, beginnen")
    play("""
        …
        -- 2026-11-22 10:20 --
        Bot → Anna: Noor heeft rust voor je begonnen, …
        Anna: [Stop dit]
        Bot → Anna: Gestopt. Niemand heeft iets gehoord. Je rust is voorbij.
        -- 2026-11-22 12:00 --
        Mark: menu
        Bot → Mark: …
    """)


def test_nobody_starts_it_but_who_was_named_and_agreed(play: Play) -> None:
    """Not before their yes, not after their no, and nobody else; silence starts nothing."""
    _arranged(play)
    with play.core.storage.unit() as unit:
        (plan,) = unit.rest_plans.where()
    for who in ("Noor", "Mark"):
        play.send(who, button=button("rest-start", plan.id, "yes"))
    play("""
        -- 2026-11-23 08:00 --
        Noor: rust
        Bot → Noor: Rust mag. … [Tot en met morgen] [Een week] [Tot ik het zeg] [Toch niet]
        Noor: [Om wie gaat het?]
        Bot → Noor: Het gaat om Anna.
        Noor: [Liever niet]
        Bot → Noor: Dat is goed. …
        Bot → Anna: Noor wil liever niet rust voor je beginnen. … [Iets afspreken voor later]
    """)
    play.send("Noor", button=button("rest-start", plan.id, "yes"))
    play.send("Mark", button=button("rest-do", plan.id, "yes"))
    play.send("Mark", button=button("rest-stop", plan.id))
    play("-- 2026-11-24 12:00 --\n…")


def test_the_owner_does_as_they_arranged(play: Play) -> None:
    """It is shown once more, and nothing happens without their tap."""
    a_group(play, "Tom", members=["Kim"], english=["Tom", "Kim"])
    play("""
        Tom: rest
        Bot → Tom: … [Until tomorrow night] [A week] [Until I say so] [No rest now]
            [Arrange something for later] [Sleep on it]
        Tom: arrange
        Bot → Tom: Sometimes it does not go well. …
        Tom: Don't worry, I am resting
        Bot → Tom: Who may hear this? [Kim]
        Tom: Kim
        Bot → Tom: And if there is a meeting then? …
        Tom: as it is
        Bot → Tom: May somebody start this for you, … [Nobody, only me] [Kim]
        Tom: nobody
        Bot → Tom: I keep this. … – I tell Kim: « Don't worry, I am resting » …
        Tom: yes
        Bot → Tom: It is kept. Nothing happens by itself. …
        Tom: rest
        Bot → Tom: …
        Tom: a week
        Bot → Tom: … [As I arranged] [Let them know something]
        Tom: as i arranged
        Bot → Tom: This will happen. – I tell Kim: « Don't worry, I am resting » …
        Tom: yes
        Bot → Tom: Said to Kim.
        Bot → Kim: From Tom: « Don't worry, I am resting » You don't have to do anything.
        Tom: rest
        Bot → Tom: …
        Tom: go on
        Bot → Tom: Welcome back. …
    """)


def _arranged(play: Play) -> None:
    """Let Anna arrange in a good time that Noor, her case manager, may start it."""
    a_group(play, members=["Mark"], professionals=["Noor"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: rust
        Bot → Anna: …
        Anna: voor later
        Bot → Anna: Soms gaat het even niet. …
        Anna: rust nodig
        Bot → Anna: Wie mag dit horen? …
        Anna: iedereen
        Bot → Anna: En als er dan een bijeenkomst is? …
        Anna: gaat door
        Bot → Anna: Wie zou er kunnen leiden? …
        Anna: Mark
        Bot → Anna: Mag iemand dit voor jou beginnen, … [Niemand, alleen ik] [Mark] [Noor]
        Anna: Noor
        Bot → Anna: Dit bewaar ik. … – Noor mag dit voor jou beginnen, na een ja. …
        Anna: ja
        Bot → Anna: Het is bewaard. Ik vraag Noor … Er gebeurt niets vanzelf.
        Bot → Noor: Iemand uit een groep van jou vraagt je iets. … [Ja, dat wil ik] [Liever niet]
            [Om wie gaat het?]
    """)
