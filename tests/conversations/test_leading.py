"""Who leads a meeting: asked and never appointed; who leads alone hears once what helps."""

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.meetings import a_date, the_newest_meeting


def test_leading_is_asked_and_never_appointed(play: Play) -> None:
    """Whoever is asked may say no; the next one is asked, and the owner hears both answers."""
    a_group(play, members=["Mark", "Noor"])
    a_date(play)
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Wie leidt?]
        Bot → Anna: Wie wil je vragen om te leiden? … [Ikzelf] [Mark] [Noor] [Later]
        Anna: Mark
        Bot → Anna: Ik vraag het aan Mark. Je hoort het antwoord.
        Bot → Mark: Wil jij het gesprek leiden op donderdag 3 december om 19.30 uur? Dat is een
            vraag van Anna. … Nee is ook goed. [Ja, dat wil ik] [Liever niet]
        Anna: bijeenkomst
        Bot → Anna: … Gevraagd om te leiden: Mark …
        Mark: [Liever niet]
        Bot → Mark: Dat is goed. Ik zeg tegen Anna alleen: liever niet.
        Bot → Anna: Mark wil liever niet leiden. Dat mag. [Iemand anders vragen]
        Anna: [Iemand anders vragen]
        Bot → Anna: Wie wil je vragen om te leiden? …
        Anna: [Noor]
        Bot → Anna: Ik vraag het aan Noor. …
        Bot → Noor: Wil jij het gesprek leiden …
        Noor: ja graag
        Bot → Noor: Dank je. Jij leidt op donderdag 3 december om 19.30 uur. …
        Bot → Anna: Noor wil leiden op donderdag 3 december om 19.30 uur.
        Mark: [Ja, dat wil ik]
        Noor: bijeenkomst
        Bot → Noor: … Jij leidt deze keer. …
        Noor: [Ik kan niet]
        Bot → Noor: Dank je dat je het zegt. …
        Bot → Anna: Noor kan er donderdag 3 december om 19.30 uur niet bij zijn, en zou leiden. …
            [Iemand anders vragen] [Bekijken]
    """)
    assert the_newest_meeting(play).chair_id is None


def test_somebody_else_may_be_asked_after_all(play: Play) -> None:
    """Who was asked before hears that they need not, so that nobody waits."""
    a_group(play, members=["Mark"], without_app=["Piet"])
    a_date(play)
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Wie leidt?]
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Bot → Mark: Wil jij het gesprek leiden …
        Anna: [Wie leidt?]
        Bot → Anna: …
        Anna: [Piet]
        Bot → Anna: Vraag het zelf aan Piet. Wat zei Piet? [Zei ja] [Liever niet]
        Anna: liever niet
        Bot → Anna: Piet wil liever niet leiden. Dat mag. …
        Anna: [Iemand anders vragen]
        Bot → Anna: …
        Anna: [Ikzelf]
        Bot → Anna: Goed. Jij leidt. …
        Bot → Mark: Je hoeft op donderdag 3 december om 19.30 uur toch niet te leiden. …
        Mark: [Ja, dat wil ik]
        Anna: [Wie leidt?]
        Bot → Anna: …
        Anna: [Piet]
        Bot → Anna: Vraag het zelf aan Piet. …
        Anna: [Zei ja]
        Bot → Anna: Piet leidt.
    """)


def test_whoever_leads_alone_hears_once_what_helps_if_their_phone_fails(play: Play) -> None:
    """One line why, one tap, no need; whoever was asked can go on, and nobody else."""
    a_group(play, "Anna", ["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-03T19:30")
    play("""
        Anna: /bijeenkomst
        Bot → Anna: …
        Anna: [Wie leidt?]
        Bot → Anna: …
        Anna: ikzelf
        Bot → Anna: Goed. Jij leidt. … En als je telefoon leeg raakt? … Het hoeft niet.
            [Iemand vragen]
        Anna: [Iemand vragen]
        Bot → Anna: Wie wil je vragen om op te schrijven wat jullie afspreken? …
        Anna: Mark
        Bot → Anna: Ik vraag het aan Mark. …
        Bot → Mark: Wil jij opschrijven wat jullie afspreken, …
        Mark: [Ja, dat wil ik]
        Bot → Mark: Dank je. …
        Bot → Anna: Mark wil opschrijven …
        Anna: [Wie leidt?]
        Bot → Anna: …
        Anna: ikzelf
        Bot → Anna: Goed. Jij leidt. Ik help je er stap voor stap doorheen.
        -- 2026-12-03 19:30 --
        …
        Anna: beginnen
        Bot → Anna: …
        Anna: [Beginnen] (Dit gaat over)
        …
        Noor: beginnen
        Bot → Noor: De bijeenkomst loopt al. Verder gaan kan Anna, of wie Anna koos.
            Lukt dat nu niet? Praat gewoon door. Opschrijven kan ook later.
        Mark: beginnen
        Bot → Mark: … Wie is er? …
        Bot → Anna: Mark leidt nu verder, op een andere telefoon. …
    """)


def test_it_is_not_said_where_nobody_could_go_on(play: Play) -> None:
    """Tom has somebody without the app with him: there is nobody to ask, so nothing is said."""
    a_group(play, "Tom", members=[], without_app=["Kim"], english=["Tom"])
    a_planned_meeting(play, "2026-12-03T19:30", "Tom")
    play("""
        Tom: /meeting
        Bot → Tom: …
        Tom: [Who leads?]
        Bot → Tom: …
        Tom: myself
        Bot → Tom: Good. You lead. I help you through it step by step.
    """)
