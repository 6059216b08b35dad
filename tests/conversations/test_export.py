"""A copy of all that is somebody's own: a file to read, one for machines, and a calendar."""

import json
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import vobject
from pypdf import PdfReader

from handlers.export.packing import PRESENTER
from tests.chat import Play
from tests.conversations.groups import (
    a_group,
    a_planned_meeting,
    an_owner,
    the_chat_is_allowed,
    the_meeting_is_off,
)
from tests.conversations.preparing import tells
from tests.conversations.reading import goes


def copy_of(play: Play, who: str) -> dict[str, bytes]:
    """Open the newest file that somebody got."""
    (file,) = play.last(who).message.attachments
    assert file.media_type == "application/zip"
    with ZipFile(BytesIO(file.content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def read(play: Play, who: str, name: str = "alles.json") -> dict[str, Any]:
    """Read the part for machines."""
    found: dict[str, Any] = json.loads(copy_of(play, who)[name])
    return found


def test_an_owner_takes_their_group_along(play: Play) -> None:
    """Everything in one file with a name that says nothing; the calendar can be read."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-10T14:00")
    play("""
        Anna: mijngegevens
        Bot → Anna: Dit is alles van jou. … Bewaar het op een veilige plek. … <kopie.zip>
    """)
    copy = copy_of(play, "Anna")
    assert set(copy) == {"alles.json", "lezen.pdf", "agenda.ics"}
    (group,) = read(play, "Anna")["groups"]
    assert [each["name"] for each in group["members"]] == ["Anna", "Mark"]
    assert [each["name"] for each in group["contacts"]] == ["Mark"]
    assert copy["lezen.pdf"].startswith(b"%PDF-")
    calendar = vobject.readOne(copy["agenda.ics"].decode())
    (event,) = calendar.vevent_list
    assert event.dtstart.value.isoformat() == "2026-12-10T14:00:00+01:00"


def test_what_the_file_says_of_itself_is_in_the_language_of_its_reader(play: Play) -> None:
    """The names in it are the same for every reader, so that programs can read any copy."""
    a_group(play, members=["Mark"], english=["Mark"])
    play.send("Anna", text="mijngegevens")
    play.send("Mark", text="/mydata")
    play("…")
    dutch, english = read(play, "Anna"), read(play, "Mark", "everything.json")
    assert dutch["about"]["tasks"].startswith("Taken. ")
    assert english["about"]["tasks"].startswith("Tasks. ")
    assert dutch["left_out"]["outbox"].startswith("Wat ik zei. ")
    assert english["left_out"]["outbox"].startswith("What I said. ")
    for what in ("about", "left_out"):
        assert list(dutch[what]) == list(english[what])
        assert not set(dutch[what].values()) & set(english[what].values())


def test_a_member_takes_their_own_along_in_english(play: Play) -> None:
    """Also a meeting that was long ago, or called off; and nothing of the others."""
    a_group(play, members=["Mark", "Noor"], english=["Mark"])
    a_planned_meeting(play, "2026-12-10T14:00")
    the_meeting_is_off(play)
    play("""
        -- 2027-06-01 12:00 --
        …
        Mark: /mydata
        Bot → Mark: This is all that is yours. … Keep it in a safe place. … <copy.zip>
    """)
    copy = copy_of(play, "Mark")
    assert set(copy) == {"everything.json", "read.pdf", "calendar.ics"}
    (page,) = PdfReader(BytesIO(copy["read.pdf"])).pages
    assert "In the group\n• Mark" in page.extract_text()
    (group,) = read(play, "Mark", "everything.json")["groups"]
    assert [each["state"] for each in group["meetings"]] == ["cancelled"]
    assert "Noor" not in copy["everything.json"].decode()
    calendar = vobject.readOne(copy["calendar.ics"].decode())
    assert [each.status.value for each in calendar.vevent_list] == ["CANCELLED"]


def test_before_a_yes_there_is_nothing_to_take_along(play: Play) -> None:
    """It is said so, and no file is made."""
    play("""
        Anna: /mijngegevens
        Bot → Anna: Prima. Ik bewaar niets van je. …
    """)


def test_who_waits_to_be_erased_can_still_take_everything_along(play: Play) -> None:
    """The week is there for that as well; it brings nothing back."""
    an_owner(play)
    play("""
        Anna: verwijder
        Bot → Anna: …
        Anna: eerst mijn gegevens
        Bot → Anna: Dit is alles van jou. … <kopie.zip>
        Anna: verwijder
        …
        Anna: wis over een week
        …
        Anna: /mijngegevens
        Bot → Anna: Dit is alles van jou. … <kopie.zip>
    """)
    found = read(play, "Anna")
    assert found["groups"][0]["group"]["state"] == "hidden"
    assert found["you"]["erases_at"] is not None


def test_a_removed_member_gets_what_is_still_kept_of_them(play: Play) -> None:
    """Attack 30: their own answers, and not the group; an old message changes nothing."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-10T14:00")
    for said in ("mensen", "Mark", "uit de groep"):
        play.send("Anna", text=said)
    play.presses("Anna", "Ja, zonder bericht")
    play("…")
    play("""
        Mark: mijngegevens
        Bot → Mark: Dit is alles van jou. … <kopie.zip>
    """)
    found = read(play, "Mark")
    assert found["groups"] == []
    assert [each["name"] for each in found["former_groups"]] == ["Mark"]
    assert "Anna" not in json.dumps(found)
    assert "agenda.ics" not in copy_of(play, "Mark")


def test_the_copy_is_made_when_it_leaves(play: Play) -> None:
    """Nothing of it is kept: what waits holds numbers alone."""
    an_owner(play)
    play.send("Anna", text="/mijngegevens")
    with play.core.storage.unit() as unit:
        row = unit.outbox.where(order_by=("-number",), limit=1)[0]
        ((presenter, about),) = row.said["enclosed"]
    assert presenter == PRESENTER
    assert set(about) == {"account", "at"}
    play("…")


def test_a_summary_in_the_copy_reads_as_its_readers_read_it(play: Play) -> None:
    """No times for machines, and what only the owner sees says so."""
    the_chat_is_allowed(play)
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    goes(play, "-- 2026-12-01 14:00 --")
    play.send("Anna", text="beginnen")
    for label in ("Beginnen", "Iedereen is er"):
        play.presses("Anna", label)
    play.send("Anna", text="/taak Mark belt de bank, uiterlijk 11 december")
    play.presses("Anna", "Ja")
    for label in ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses("Anna", label)
    play("…")
    goes(play, "-- 2026-12-01 15:00 --")
    for line in ("verslag delen", "delen", "ja", "export"):
        play.send("Anna", text=line)
    play("…")
    pages = PdfReader(BytesIO(copy_of(play, "Anna")["lezen.pdf"])).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "14.00 uur (alleen voor jou) " in words
    assert "er waren: Anna, Mark" in words
    assert "belt de bank (uiterlijk vrijdag 11 december 2026)" in words
    assert "vóór" not in words
    play.send("Mark", text="export")
    play("…")
    pages = PdfReader(BytesIO(copy_of(play, "Mark")["lezen.pdf"])).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "er waren: Anna, Mark" in words
    assert "alleen voor jou" not in words


def test_what_somebody_without_the_app_told_goes_along_with_its_mark(play: Play) -> None:
    """The owner wrote it down, and takes it along; another only what the group reads."""
    a_group(play, members=["Mark"], without_app=["Tineke"])
    tells(play, "Niet bellen na negen uur", "Alleen ik")
    for who, count in (("Anna", 1), ("Mark", 0)):
        play.send(who, text="/mijngegevens")
        play("…")
        (group,) = read(play, who)["groups"]
        told = group["preparatory_answers"]
        assert [each["by_owner"] for each in told] == [True] * count
