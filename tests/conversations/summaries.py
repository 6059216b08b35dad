"""Summaries that are released and put right, and what of them reached whom."""

from io import BytesIO

from pypdf import PdfReader

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting, the_chat_is_allowed

SECRET = "de kanarie slaapt slecht"
"""What one reader must never find, in whatever reaches them."""


def a_meeting_that_is_over(play: Play) -> Play:
    """Give a group whose meeting is over, with a line that is not for everybody."""
    the_chat_is_allowed(play)
    a_group(play, members=["Mark", "Noor"], without_app=["Tineke"], professionals=["Sanne"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        …
        -- 2026-12-01 14:00 --
        …
    """)
    play.send("Anna", text="beginnen")
    play.presses("Anna", "Beginnen")
    for line in ("we bellen elke week", SECRET):
        play.send("Anna", text=f"/afspraak {line}")
    for label in ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    play("""
        …
        -- 2026-12-01 15:00 --
        …
    """)
    return play


def a_meeting_with_all_there_is(play: Play) -> None:
    """Let a meeting have been of which a summary says everything that it can; two take care."""
    the_chat_is_allowed(play)
    a_group(play, members=["Mark", "Ida"], without_app=["Tineke"], professionals=["Sanne", "Karim"])
    for typed in ("mensen", "Ida", "anders", "alleen verslagen", "ja"):
        play.send("Anna", text=typed)
    for typed in ("doelen", "Weer zwemmen", "delen", "ja", "/agenda de woning"):
        play.send("Anna", text=typed)
    a_planned_meeting(play, "2026-12-01T14:00")
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        meeting.place = "Buurthuis De Linde"
        unit.meetings.save(meeting)
    play("""
        -- 2026-12-01 14:00 --
        …
    """)
    play.send("Anna", text="beginnen")
    for label in ("Beginnen", "Iedereen is er", "Verder", "Verder"):
        play.presses("Anna", label)
    for line in ("Mark belt de woningbouw vrijdag", "Sanne vraagt het na, volgende keer"):
        play.send("Anna", text=f"/taak {line}")
        play.presses("Anna", "Ja")
    for line in ("we bellen elke week", SECRET):
        play.send("Anna", text=f"/afspraak {line}")
    for label in ("Verder", "Verder", "Verder", "dinsdag 9 februari om 14.00 uur", "Verder"):
        play.presses("Anna", label)
    play.presses("Anna", "Afsluiten")
    play("""
        …
        -- 2026-12-01 15:00 --
        …
        Mark: ja
        …
    """)


def releases(play: Play, way: str) -> None:
    """Let Anna release what stands there; the way is asked once, and holds the next time."""
    play.send("Anna", text="verslag")
    play.presses("Anna", "Delen")
    if way in play.last("Anna").labels:
        play.presses("Anna", way)
    play.presses("Anna", "Ja, delen")


def corrects(play: Play) -> None:
    """Let Anna begin a new version, in which another line says something else."""
    play.send("Anna", text="verslag")
    play.presses("Anna", "Verbeteren")
    play.presses("Anna", "Anders zeggen")
    play.presses("Anna", "we bellen elke week")
    play.send("Anna", text="we bellen elke dag")


def all_that_reached(play: Play, who: str) -> list[str]:
    """Give the words of every message and every file that somebody got."""
    found = []
    for heard in play.said_to(who):
        found.append(heard.message.text)
        found += [_words(each.content) for each in heard.message.attachments]
    return found


def last_pdf(play: Play, who: str, *, own: bool = False) -> str:
    """Give the words of the newest file that somebody got."""
    for heard in reversed(play.said_to(who)):
        for each in heard.message.attachments:
            if each.name.startswith("eigen") or not own:
                return _words(each.content)
    raise AssertionError("no file")


def _words(content: bytes) -> str:
    if not content.startswith(b"%PDF"):
        return ""
    return " ".join(
        " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split()
    )
