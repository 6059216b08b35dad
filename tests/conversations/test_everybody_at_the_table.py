"""A guest, somebody who can't for a while, and somebody who is informed, around one meeting."""

import pytest

from domain.tasks import TaskState
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting, an_invitation


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group with a guest (Gijs), somebody away (Piet) and somebody informed (Ina)."""
    a_group(play, members=["Mark", "Piet", "Ina"], without_app=["Tineke"])
    a_planned_meeting(play, "2026-12-01 14:00", chair="Mark")
    an_invitation(play, name="Gijs", as_guest=True)
    play.opens("Gijs", play.newest_link())
    play.presses("Gijs", "Ja")
    play.presses("Gijs", "Ja")
    play.presses("Anna", "Ja, dit is Gijs")
    for words in ("mensen", "ina", "anders", "alleen verslagen", "/agenda de woning"):
        play.send("Anna", text=words)
    play.send("Piet", text="mensen")
    for label in ("Ik kan even niet", "Een maand", "Nee"):
        play.presses("Piet", label)
    play("…")
    return play


def test_what_each_of_them_hears_of_the_agenda(group: Play) -> None:
    """A guest may name something, who is informed hears kindly what they get, who is away rests."""
    group("""
        Gijs: agenda
        Bot → Gijs: Waar wil jij het over hebben? … [Iets erbij]
        Gijs: /agenda de medicijnen
        Bot → Gijs: Dank je. Anna leest dit en kiest zelf: "de medicijnen" …
        Bot → Anna: Gijs wil het hierover hebben: "de medicijnen" …
        Ina: agenda
        Bot → Ina: Jij krijgt de verslagen van Anna, zodra Anna ze deelt. …
        Ina: /agenda iets van mij
        Bot → Ina: Jij krijgt de verslagen van Anna, …
        Ina: beginnen
        Bot → Ina: Jij krijgt de verslagen van een groep. … [Zelf een groep beginnen]
        Gijs: netwerk
        Bot → Gijs: Je bent één keer te gast bij een groep. … [Zelf een groep beginnen]
        Piet: agenda
        Bot → Piet: De agenda van de groep van Anna: 1. de woning [Iets erbij]
        Anna: stuur de agenda rond
        Bot → Anna: Zo gaat de agenda rond: … Dit gaat naar Mark. Zonder deze app: Tineke. Dat …
    """)


def test_a_guest_may_take_something_on_and_then_goes(group: Play) -> None:
    """They answer for it on the day that they still belong; then the owner asks how it goes."""
    group("""
        -- 2026-12-01 14:00 --
        …
        Mark: beginnen
        …
        Mark: [Beginnen]
        Bot → Mark: … [Anna] [Gijs] [Mark is er] [Piet] [Tineke] [Iedereen is er]
            [Twee vragen vooraf] [Verder] [Meer]
        Mark: [Gijs]
        Bot → Mark: …
        Mark: /taak Gijs stuurt de folder
        Bot → Mark: Voor wanneer? …
        Mark: geen dag
        Bot → Mark: Gijs: stuurt de folder …
        Mark: ja
        Bot → Mark: …
        Mark: /taak Piet belt de bank volgende keer
        Bot → Mark: Piet: belt de bank Bij de volgende bijeenkomst. …
        Mark: ja
        Bot → Mark: …
        Mark: [Meer]
        Bot → Mark: …
        Mark: [Stoppen]
        Bot → Mark: …
        Mark: [Ja, stoppen]
        Bot → Mark: …
        Gijs: agenda
        Bot → Gijs: Je was te gast bij één bijeenkomst. Die is voorbij. …
        -- 2026-12-01 14:30 --
        Bot → Gijs: Bij de groep van Anna staat dit bij jouw naam: "stuurt de folder" …
        Gijs: [Ja]
        Bot → Gijs: Fijn. Dit doe jij: "stuurt de folder" Ik vraag er later niet naar. …
        -- 2026-12-02 16:00 --
        …
        Gijs: taken
        Bot → Gijs: Er staan geen taken bij jouw naam.
    """)
    told = [each.message.text for each in group.said_to("Anna")]
    assert any("Gijs zei ja op:\n\n– stuurt de folder" in each for each in told)
    assert "Piet" not in [each.who for each in group.heard[-12:]], "who is away hears nothing"
    with group.core.storage.unit() as unit:
        states = {each.text: each.state for each in unit.tasks.where()}
    assert states == {"stuurt de folder": TaskState.LET_GO, "belt de bank": TaskState.NOTED}


def test_who_leads_for_the_owner_gets_what_they_need(play: Play) -> None:
    """A companion for leading is briefed as a chair is."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Anna: /agenda de woning
        …
        Anna: regie
        …
        Anna: [De bijeenkomst leiden]
        …
        Anna: voor mij
        …
        Anna: Mark
        …
        Anna: 2
        …
        Anna: ja
        …
        Mark: [Ja, graag]
        …
        -- 2026-11-30 12:00 --
        …
        Mark: vooraf
        Bot → Mark: … Typ "beginnen" als jullie er zijn. … De agenda: 1. de woning
    """)
    assert "Jij leidt deze keer." in play.said_to("Mark")[-2].written()
