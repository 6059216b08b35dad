"""Who was there can be left out of a summary one by one: nobody sees that a name is gone."""

from io import BytesIO

from pypdf import PdfReader

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def _a_meeting_is_over(play: Play, *, english: bool = False) -> None:
    """Let a meeting with Mark, Noor and Saar there come to its end; the draft waits."""
    members = ["Mark", "Noor", "Saar"]
    a_group(play, members=members, english=["Anna", *members] if english else [])
    a_planned_meeting(play, "2026-11-22T10:30")
    words = ("begin", "yes", "everybody") if english else ("beginnen", "ja", "iedereen")
    for each in words:
        play.send("Anna", text=each)
    labels = ("More", "Stop the meeting", "Yes, stop")
    for label in labels if english else ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    play("""
        …
        -- 2026-11-22 12:00 --
        …
    """)


def test_one_person_is_left_out_for_everybody(play: Play) -> None:
    """The others read the names that stand there; the owner's own copy has them all."""
    _a_meeting_is_over(play)
    play("""
        Anna: verslag
        Bot → Anna: … Er waren: Anna, Mark, Noor en Saar. …
        Anna: [Iets weglaten]
        Bot → Anna: Tik weg wat de anderen niet hoeven te lezen. …
            [Erin: Wie er waren] [Klaar, laat zien]
        Anna: [Erin: Wie er waren]
        Bot → Anna: Tik weg wie er niet in hoeft te staan. Niemand ziet dat er een naam weg is. …
            [Erin: Anna] [Erin: Mark] [Erin: Noor] [Erin: Saar]
            [Niemand noemen] [Terug naar de rest]
        Anna: [Erin: Noor]
        Bot → Anna: Tik weg wie er niet in hoeft te staan. …
            [Erin: Anna] [Erin: Mark] [Weg: Noor] [Erin: Saar]
            [Niemand noemen] [Terug naar de rest]
        Anna: terug naar de rest
        Bot → Anna: … [Erin: Wie er waren] [Klaar, laat zien]
        Anna: klaar
        Bot → Anna: … Er waren: Anna, Mark en Saar. …
        Anna: [Delen]
        …
        Anna: [Ja, delen]
        Bot → Anna: Het verslag is gedeeld. …
        Bot → Anna: Dit is jouw eigen bestand. Hier staat alles in. … <eigen-verslag.pdf>
        Bot → Mark: … Er waren: Anna, Mark en Saar.
        Bot → Noor: … Er waren: Anna, Mark en Saar.
        Bot → Saar: … Er waren: Anna, Mark en Saar.
    """)
    (file,) = play.last("Anna").message.attachments
    assert "Noor" in PdfReader(BytesIO(file.content)).pages[0].extract_text()


def test_nobody_is_named_and_all_are_again(play: Play) -> None:
    """One tap for all of them, and the heading goes with the last name; one name reads well too."""
    _a_meeting_is_over(play)
    play("""
        Anna: verslag
        Bot → Anna: …
        Anna: [Iets weglaten]
        Bot → Anna: …
        Anna: [Erin: Wie er waren]
        Bot → Anna: …
        Anna: niemand noemen
        Bot → Anna: … [Weg: Anna] [Weg: Mark] [Weg: Noor] [Weg: Saar]
            [Iedereen noemen] [Terug naar de rest]
        Anna: [Terug naar de rest]
        Bot → Anna: … [Weg: Wie er waren] [Klaar, laat zien]
        Anna: [Weg: Wie er waren]
        Bot → Anna: …
        Anna: [Weg: Saar]
        Bot → Anna: …
        Anna: [Terug naar de rest]
        Bot → Anna: …
        Anna: [Klaar, laat zien]
        Bot → Anna: … Er was: Saar. …
        Anna: [Iets weglaten]
        Bot → Anna: …
        Anna: [Erin: Wie er waren]
        Bot → Anna: …
        Anna: [Erin: Saar]
        Bot → Anna: …
        Anna: [Iedereen noemen]
        Bot → Anna: … [Erin: Anna] [Erin: Mark] [Erin: Noor] [Erin: Saar]
            [Niemand noemen] [Terug naar de rest]
    """)


def test_one_person_is_left_out_for_one_reader_in_english(play: Play) -> None:
    """Mark alone does not read that Noor was there; she and Saar do. By typing."""
    _a_meeting_is_over(play, english=True)
    play("""
        Anna: summary
        Bot → Anna: …
        Anna: read as somebody else
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: … There were: Anna, Mark, Noor and Saar. …
        Anna: leave something out for mark
        Bot → Anna: Tap away what Mark need not read. …
        Anna: who was there
        Bot → Anna: Tap away who doesn't have to be named. Nobody sees that a name is gone. …
        Anna: noor
        Bot → Anna: …
        Anna: back to the rest
        Bot → Anna: …
        Anna: done
        Bot → Anna: … There were: Anna, Mark and Saar. …
        Anna: back
        Bot → Anna: …
        Anna: share
        Bot → Anna: …
        Anna: yes
        Bot → Anna: The summary has been shared. …
        Bot → Mark: … There were: Anna, Mark and Saar.
        Bot → Noor: … There were: Anna, Mark, Noor and Saar.
        Bot → Saar: … There were: Anna, Mark, Noor and Saar.
        Mark: summary
        Bot → Mark: … There were: Anna, Mark and Saar.
    """)
