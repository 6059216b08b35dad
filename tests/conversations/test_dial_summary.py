"""A companion makes the summary ready; releasing it stays the owner's own tap."""

from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def _meeting_is_over(play: Play) -> None:
    a_group(play, members=["Mark", "Noor"])
    play("""
        Anna: /regie
        …
        Anna: [Het verslag]
        …
        Anna: samen
        …
        Anna: Noor
        …
        Anna: 2
        …
        Anna: ja
        …
        Noor: ja
        …
    """)
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    play("""
        …
        -- 2026-12-01 14:00 --
        …
    """)
    play.send("Mark", text="beginnen")
    for label in ("Beginnen", "Iedereen is er", "Verder", "Verder"):
        play.presses("Mark", label)
    for line in ("we bellen elke week", "we gaan zwemmen"):
        play.send("Mark", text=f"/afspraak {line}")
    for label in ("Verder", "Verder", "Verder", "Verder", "Afsluiten"):
        play.presses("Mark", label)
    play("""
        …
        -- 2026-12-01 14:30 --
        …
    """)


def test_a_companion_makes_the_summary_ready_and_the_owner_releases_it(play: Play) -> None:
    """What is left out stays a draft; the release waits for the owner, who reads it all first."""
    _meeting_is_over(play)
    play("""
        -- 2026-12-01 14:31 --
        Bot → Noor: Er is een verslag om klaar te maken. … [Lezen]
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar.
            Alleen jij en Noor kunnen het zien. … [Lezen]
        Mark: verslag
        Bot → Mark: Er is voor jou nog geen verslag om te lezen.
        Noor: lezen
        Bot → Noor: Zo lezen de anderen het straks. Nu zien alleen Anna en Noor dit. …
            [Iets weglaten] [Anders zeggen] [Eigen regel erbij] [Delen]
        Noor: iets weglaten
        Bot → Noor: …
        Noor: [Erin: we gaan zwemmen]
        Bot → Noor: …
        Noor: [Klaar, laat zien]
        Bot → Noor: Zo lezen de anderen het straks. …
        Noor: delen
        Bot → Noor: …
        Noor: ja
        Bot → Noor: Het staat klaar. Anna kijkt ernaar. …
        Bot → Anna: Noor maakte iets voor je klaar. Er is nog niets gebeurd. … – we bellen elke
            week …
            [Ja, doe maar] [Zelf aanpassen] [Liever niet]
        Mark: verslag
        Bot → Mark: Er is voor jou nog geen verslag om te lezen.
        Anna: ja
        …
        Mark: verslag
        Bot → Mark: Verslag van de groep van Anna … – we bellen elke week …
    """)
    assert "zwemmen" not in play.heard[-1].message.text


def test_the_owners_own_files_are_no_companions(play: Play) -> None:
    """Whoever helps, and presses a button of the owner's own copy, hears that it can't be."""
    _meeting_is_over(play)
    play("""
        -- 2026-12-01 14:31 --
        …
    """)
    for label in ("Lezen", "Iets weglaten", "Erin: we gaan zwemmen", "Klaar, laat zien", "Delen"):
        play.presses("Anna", label)
    play.presses("Anna", "Ja, delen")
    play("…")
    play.send("Anna", text="verslag")
    own = play.last("Anna")
    assert "we gaan zwemmen" in own.message.text
    files = [each for row in own.message.rows for each in row if "Bestand" in each.label]
    assert len(files) == 2
    heard = len(play.said_to("Noor"))
    for each in files:
        pressed = Incoming("practice", address="Noor", event_id=each.label, button=each.data)
        notice = play.core.turns.take(pressed).notice
        assert notice == "Dit kan hier niet. Er is niets veranderd."
    play.deliver()
    assert len(play.said_to("Noor")) == heard
