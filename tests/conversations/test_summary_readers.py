"""One summary, looked at from every reader's side: own words, left out for one, corrected."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.opening import keep_to_routes
from domain.bookkeeping import OutboxState
from domain.members import SummaryRoute
from domain.summaries import SummaryState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_member, a_planned_meeting, the_chat_is_allowed

SECRET = "de kanarie slaapt slecht"
"""What one reader must never find, in whatever reaches them."""
READERS = ("Mark", "Noor", "Sanne", "Tineke")


@pytest.fixture
def group(play: Play) -> Play:
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


def test_a_part_in_other_words_and_a_line_of_ones_own(group: Play) -> None:
    """What was recorded stays the owner's; the others read the owner's words, and no other."""
    group("""
        Anna: verslag
        …
        Anna: anders zeggen
        Bot → Anna: Welke regel wil je anders zeggen? …
            [we bellen elke week] [de kanarie slaapt slecht] [Terug]
        Anna: de kanarie slaapt slecht
        Bot → Anna: Nu staat er: "de kanarie slaapt slecht" Hoe wil je het zeggen? [Laat staan]
        Anna: we letten op elkaar
        Bot → Anna: Zo lezen de anderen het straks. … – we letten op elkaar …
        Anna: [Anders zeggen]
        …
        Anna: [we letten op elkaar]
        Bot → Anna: Nu staat er: "we letten op elkaar" Hoe wil je het zeggen?
            [Laat staan] [Zoals het genoteerd was]
        Anna: [Zoals het genoteerd was]
        Bot → Anna: Zo lezen … – de kanarie slaapt slecht …
        Anna: [Anders zeggen]
        …
        Anna: [de kanarie slaapt slecht]
        …
        Anna: we letten op elkaar
        …
        Anna: iets erbij
        …
        Anna: eigen regel
        Bot → Anna: Wat wil je erbij zetten? Typ het zoals de anderen het mogen lezen.
        Anna: Dank jullie wel!
        Bot → Anna: Zo lezen … – Dank jullie wel! …
        Anna: [Delen]
        …
        Anna: [Ik geef het zelf]
        …
        Anna: [Ja, delen]
        Bot → Anna: … Dit bestand kun je zelf geven aan Sanne en Tineke. …
        Bot → Anna: Dit is jouw eigen bestand. Hier staat alles in. … <eigen-verslag.pdf>
        Bot → Mark: … – we letten op elkaar Verder: – Dank jullie wel!
        Bot → Noor: … – we letten op elkaar Verder: – Dank jullie wel!
        Bot → Sanne: Er staat iets voor je klaar. Je krijgt het niet van mij, …
        Anna: verslag
        Bot → Anna: Dit is jouw eigen verslag. …
            – de kanarie slaapt slecht (gedeeld als: we letten op elkaar) …
    """)
    assert SECRET in _last_pdf(group, "Anna", own=True)
    assert all(SECRET not in each for who in READERS[:3] for each in _all_that_reached(group, who))
    with group.core.storage.unit() as unit:
        recorded = {each.text for each in unit.agreements.where()}
        assert recorded == {"we bellen elke week", SECRET}


@pytest.mark.parametrize("kept_from", READERS)
@pytest.mark.parametrize("way", ["Ik geef het zelf", "In de chat"])
def test_no_reader_finds_what_was_left_out_for_them(group: Play, kept_from: str, way: str) -> None:
    """Whoever it is and however they get it: in no message and no file, and nobody else misses it.

    The canary is looked for in all that reaches each reader, also what they ask for, and after a
    correction that concerns another line.
    """
    group.send("Anna", text="verslag")
    group.presses("Anna", "Lezen als een ander")
    group.presses("Anna", kept_from)
    assert SECRET in group.last("Anna").message.text
    group.presses("Anna", f"Iets weglaten voor {kept_from}")
    group.presses("Anna", f"Erin: {SECRET}")
    group.presses("Anna", "Klaar, laat zien")
    assert SECRET not in group.last("Anna").message.text
    group.presses("Anna", "Als bestand zien")
    assert SECRET not in _last_pdf(group, "Anna")
    _release(group, way)
    _corrected(group)
    _release(group, way)
    for who in ("Mark", "Noor"):
        group.send(who, text="verslag")
    if way == "In de chat":
        group.presses("Sanne", "Ophalen")
    for who in ("Sanne", "Tineke"):
        group.presses("Anna", "Lezen als een ander", "Dit is jouw eigen verslag")
        group.presses("Anna", who)
        group.presses("Anna", "Als bestand zien")
        assert (SECRET in _last_pdf(group, "Anna")) is (who != kept_from)
    group("…")
    reached = {who: " ".join(_all_that_reached(group, who)) for who in READERS[:3]}
    for who, all_of_it in reached.items():
        by_hand = who == "Sanne" and way != "In de chat"
        assert (SECRET in all_of_it) is not (who == kept_from or by_hand)
        assert ("bellen elke" in all_of_it) is not by_hand
        # Nothing tells that something is not there: no gap, no number, no empty heading.
        assert "\n\n\n" not in all_of_it
        assert not any(word in all_of_it.casefold() for word in ("weggelaten", "versie 2", "v2"))


def test_one_summary_with_all_there_is_from_every_side(play: Play) -> None:
    """A part is left out for one professional; all others, also who is informed, read the whole.

    In the chat and as a file: what the one reads is as if the part had never been there.
    """
    a_meeting_with_all_there_is(play)
    whole = (
        "dinsdag 1 december om 14.00 uur Plaats: Buurthuis De Linde "
        "Er waren: Anna, Karim, Mark, Sanne en Tineke. Doelen: – Weer zwemmen "
        "Daar praatten we over: – de woning Afspraken: – we bellen elke week "
        "– de kanarie slaapt slecht Wie doet wat: "
        "– Mark: belt de woningbouw (voor vrijdag 4 december) "
        "– nog open: vraagt het na (bij de volgende bijeenkomst) "
        "De volgende keer is dinsdag 9 februari om 14.00 uur."
    )
    play(f"""
        Anna: verslag
        Bot → Anna: Zo lezen de anderen het straks. … Nog geen antwoord over een taak: Sanne. …
            Verslag van de groep van Anna {whole} …
        Anna: [Lezen als een ander]
        Bot → Anna: … [Ida] [Karim] [Mark] [Sanne] [Tineke] [Terug]
        Anna: [Sanne]
        …
        Anna: [Iets weglaten voor Sanne]
        …
        Anna: [Verder kijken]
        …
        Anna: [Erin: {SECRET}]
        …
        Anna: [Klaar, laat zien]
        Bot → Anna: … Afspraken: – we bellen elke week Wie doet wat: …
        Anna: [Terug]
        …
        Anna: [Delen]
        …
        Anna: [Ik geef het zelf]
        Bot → Anna: Hoe krijgt Sanne het verslag? …
        Anna: [In de chat]
        Bot → Anna: … In de chat: Ida en Mark Als bestand in de chat: Sanne
            Van jou zelf: Karim en Tineke Niet alles staat erin voor: Sanne Zal ik het delen? …
        Anna: [Ja, delen]
        Bot → Anna: … Dit bestand kun je zelf geven aan Karim en Tineke. … <verslag.pdf> …
        Bot → Ida: Verslag van de groep van Anna {whole}
        Bot → Karim: Er staat iets voor je klaar. Je krijgt het niet van mij, …
        Bot → Mark: Verslag van de groep van Anna {whole}
        Bot → Sanne: Er staat iets voor je klaar. [Ophalen]
        Sanne: ophalen
        Bot → Sanne: Hier is het. <verslag.pdf>
        Anna: verslag
        Bot → Anna: Dit is jouw eigen verslag. Hier staat alles in.
            Verslag van de groep van Anna {whole} …
        Anna: [Wie kreeg het?]
        Bot → Anna: … Verstuurd: Ida, Mark en Sanne Van jou zelf: Karim en Tineke …
    """)
    for_karim, for_sanne = _last_pdf(play, "Anna"), _last_pdf(play, "Sanne")
    assert for_karim == (
        "Verslag van de groep van Anna dinsdag 1 december 2026 om 14.00 uur Buurthuis De Linde "
        "Er waren Anna, Karim, Mark, Sanne, Tineke Doelen • Weer zwemmen "
        "Daar praatten we over • de woning Afspraken • we bellen elke week "
        "• de kanarie slaapt slecht Wie doet wat "
        "• belt de woningbouw wie: Mark · voor: vrijdag 4 december "
        "• vraagt het na wie: nog open · voor: de volgende bijeenkomst "
        "De volgende keer dinsdag 9 februari 2027 om 14.00 uur"
    )
    assert for_sanne == for_karim.replace(f" • {SECRET}", "")
    assert not any(SECRET in each for each in _all_that_reached(play, "Sanne")[-2:])


def test_each_readers_page_is_what_they_get(group: Play) -> None:
    """The owner looks with a reader's eyes: word for word what arrives, in the reader's way."""
    group("""
        Anna: verslag
        …
        Anna: lezen als
        Bot → Anna: Met wiens ogen wil je kijken? … [Mark] [Noor] [Sanne] [Tineke] [Terug]
        Anna: [Mark]
        Bot → Anna: Dit krijgt Mark in de chat: …
            [Als bestand zien] [Iets weglaten voor Mark] [Iemand anders] [Terug]
    """)
    shown = group.last("Anna").message.text.split("\n\n", 1)[1]
    group("""
        Anna: [Als bestand zien]
        Bot → Anna: Zo ziet het bestand voor Mark eruit. Er is nog niets gedeeld. <verslag.pdf>
        Anna: [Iemand anders]
        …
        Anna: [Tineke]
        Bot → Anna: Dit krijgt Tineke van jou zelf, als bestand of op papier: …
        Anna: [Terug]
        …
    """)
    _release(group, "Ik geef het zelf")
    assert group.said_to("Mark")[-1].message.text == shown


def test_a_correction_goes_to_the_same_readers_who_hear_what_changed(group: Play) -> None:
    """Only those for whom something changed hear of it; until then nobody notices anything."""
    group.send("Anna", text="verslag")
    group.presses("Anna", "Lezen als een ander")
    group.presses("Anna", "Noor")
    group.presses("Anna", "Iets weglaten voor Noor")
    group.presses("Anna", f"Erin: {SECRET}")
    group.presses("Anna", "Klaar, laat zien")
    _release(group, "In de chat")
    group("""
        …
        Anna: verslag
        …
        Anna: verbeteren
        Bot → Anna: Dit is een nieuwe versie. De anderen hebben nu nog de vorige. …
            [Iets weglaten] [Anders zeggen] [Iets erbij] [Lezen als een ander]
            [Wie ziet dit?] [Delen] [Laat zoals het was]
        Mark: verslag
        Bot → Mark: … – de kanarie slaapt slecht
        Anna: [Laat zoals het was]
        Bot → Anna: Dit is jouw eigen verslag. …
        Anna: [Verbeteren]
        …
        Anna: [Anders zeggen]
        …
        Anna: [de kanarie slaapt slecht]
        …
        Anna: de kanarie slaapt weer
        …
        Anna: [Delen]
        Bot → Anna: Dan krijgen zij de nieuwe versie. Ik zeg erbij wat er voor hen anders is.
            In de chat: Mark Als bestand in de chat: Sanne Van jou zelf: Tineke
            Er verandert niets voor: Noor Zal ik het delen? [Ja, delen] [Nog niet] [Andere manier]
        Anna: [Ja, delen]
        Bot → Anna: Het verslag is gedeeld. Dit bestand kun je zelf geven aan Tineke. …
        Bot → Anna: Dit is jouw eigen bestand. …
        Bot → Mark: Dit verslag is verbeterd. Anders dan eerst: de afspraken.
            Verslag van de groep van Anna … – de kanarie slaapt weer
        Bot → Sanne: Er staat iets voor je klaar. Het is nieuwer dan wat je had. [Ophalen]
        Noor: verslag
        Bot → Noor: Verslag van de groep van Anna … – we bellen elke week
        Anna: [Wie kreeg het?]
        Bot → Anna: Zo staat het ervoor. Of iemand het las, weet ik niet.
            Verstuurd: Mark en Sanne Van jou zelf: Tineke Er veranderde niets voor: Noor
            [Bestand voor Tineke] [Terug]
    """)


def test_the_way_that_was_chosen_holds_until_the_owner_says_otherwise(group: Play) -> None:
    """It is asked once for each professional; the next time it is shown, and can be changed."""
    a_member(group, "Anna", "Karim", professional=True)
    group("""
        Anna: verslag
        …
        Anna: delen
        Bot → Anna: Hoe krijgt Karim het verslag? … [Ik geef het zelf] [In de chat]
        Anna: ik geef het zelf
        Bot → Anna: Hoe krijgt Sanne het verslag? … [Ik geef het zelf] [In de chat]
        Anna: in de chat
        Bot → Anna: … Als bestand in de chat: Sanne Van jou zelf: Karim en Tineke …
            [Ja, delen] [Nog niet] [Andere manier]
        Anna: [Ja, delen]
        …
    """)
    _corrected(group)
    group("""
        …
        Anna: [Delen]
        Bot → Anna: … Als bestand in de chat: Sanne Van jou zelf: Karim en Tineke …
            [Ja, delen] [Nog niet] [Andere manier]
        Anna: andere manier
        Bot → Anna: Voor wie wil je een andere manier? [Karim] [Sanne]
        Anna: sanne
        Bot → Anna: Hoe krijgt Sanne het verslag? … [Ik geef het zelf] [In de chat]
        Anna: ik geef het zelf
        Bot → Anna: … Van jou zelf: Karim, Sanne en Tineke …
            [Ja, delen] [Nog niet] [Andere manier]
        Anna: terug
        Bot → Anna: Hoe krijgt Sanne het verslag? …
        Anna: 1
        …
        Anna: ja
        Bot → Anna: … Dit bestand kun je zelf geven aan Karim, Sanne en Tineke. …
        Bot → Anna: …
        Bot → Karim: Er is iets nieuws voor je. Je krijgt het niet van mij, …
        Bot → Mark: Dit verslag is verbeterd. …
        Bot → Noor: Dit verslag is verbeterd. …
        Bot → Sanne: Er is iets nieuws voor je. Je krijgt het niet van mij, …
    """)


@pytest.mark.parametrize("ends", [OutboxState.UNKNOWN, OutboxState.DEAD])
def test_what_may_not_have_arrived_is_the_owners_to_decide(group: Play, ends: OutboxState) -> None:
    """The owner hears it once, and it goes again only when they say so."""
    _release(group, "In de chat")
    group("…")
    _ends(group, "Sanne", "Ophalen", ends)
    state = "Ik weet niet of het aankwam" if ends is OutboxState.UNKNOWN else "Niet aangekomen"
    first = "Ik weet niet zeker" if ends is OutboxState.UNKNOWN else "Het lukte niet"
    group(f"""
        Bot → Anna: {first} … Sanne … [Nog een keer sturen] [Laat maar]
        Anna: laat maar
        Bot → Anna: Goed. Ik stuur Sanne niets.
        Anna: [Wie kreeg het?]
        Bot → Anna: … {state}: Sanne …
            [Nog een keer: Sanne] [Bestand voor Tineke] [Terug]
    """)
    if ends is OutboxState.UNKNOWN:
        group("""
            Sanne: [Ophalen]
            Bot → Sanne: Misschien staat het bestand al in deze chat. …
        """)
    group("""
        Anna: [Nog een keer sturen]
        Bot → Anna: Goed. Ik stuur het nog een keer naar Sanne.
        Bot → Sanne: Hier is het. <verslag.pdf>
        Anna: [Nog een keer sturen]
        Anna: [Nog een keer: Sanne]
        Anna: [Wie kreeg het?]
        Bot → Anna: … Verstuurd: Mark, Noor en Sanne …
    """)


def test_a_member_whom_it_did_not_reach_is_shown_to_the_owner(group: Play) -> None:
    """Not only professionals: the owner hears it once, and sends it again when they like."""
    for typed in ("verslag", "delen", "in de chat"):
        group.send("Anna", text=typed)
    group("…")
    _ends(group, "Anna", "Ja, delen", OutboxState.DEAD, to="Mark")
    group("""
        …
        Anna: verslag
        …
        Anna: [Wie kreeg het?]
        Bot → Anna: … Verstuurd: Noor en Sanne Niet aangekomen: Mark Van jou zelf: Tineke
            [Nog een keer: Mark] [Bestand voor Tineke] [Terug]
        Anna: [Nog een keer: Mark]
        Bot → Anna: Goed. Ik stuur het nog een keer naar Mark.
        Bot → Mark: Verslag van de groep van Anna …
    """)
    told = [each for each in group.said_to("Anna") if "Het lukte niet" in each.message.text]
    assert [each.labels for each in told] == [["Nog een keer sturen", "Laat maar"]]


def test_nobody_but_the_owner_sees_who_got_it_or_corrects_it(group: Play) -> None:
    """Neither by a button of the owner's, nor by one of an older version."""
    _release(group, "In de chat")
    group("…")
    with group.core.storage.unit() as unit:
        (public,) = unit.summaries.where(state=SummaryState.RELEASED)
        sent = unit.summary_deliveries.where(summary_id=public.id)
    assert {each.ended for each in sent} == {None}
    for who in ("Mark", "Sanne"):
        for name in ("correct", "undo", "who", "as", "pdf", "words", "add", "line", "parts"):
            group.send(who, button=button(f"summary-{name}", public.meeting_id))
        for name in ("summary-again", "summary-leave"):
            group.send(who, button=button(name, sent[0].id))
    group.send("Anna", button=button("summary-again", sent[0].id))
    group.send("Anna", button=button("summary-as", public.meeting_id, "ffffffff"))
    group("")
    with group.core.storage.unit() as unit:
        assert unit.summaries.where(state=SummaryState.DRAFT) == []


def test_whoever_comes_between_two_versions_gets_neither(group: Play) -> None:
    """A correction goes to those who had the first; whoever left or is kept out gets nothing."""
    _release(group, "In de chat")
    group("""
        …
        -- 2026-12-02 09:30 --
        …
    """)
    a_member(group, "Anna", "Bert")
    _corrected(group)
    with group.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
    group.send("Noor", button=button("people-left", noor.group_id, "yes"))
    left = len(group.said_to("Noor"))
    heard = len(group.said_to("Bert"))
    _release(group, "In de chat")
    group("""
        …
        Bert: verslag
        Bot → Bert: Er is voor jou nog geen verslag om te lezen.
    """)
    assert len(group.said_to("Bert")) == heard + 1
    assert len(group.said_to("Noor")) == left
    assert "elke dag" in group.said_to("Mark")[-1].message.text


def test_what_was_forgotten_is_added_to_a_new_version(group: Play) -> None:
    """Once released, agreements and tasks are added again while the owner corrects it."""
    _release(group, "In de chat")
    group("""
        …
        Anna: verslag
        …
        Anna: verbeteren
        …
        Anna: iets erbij
        …
        Anna: afspraak erbij
        Bot → Anna: Wat spreken jullie af? …
        Anna: we eten samen
        Bot → Anna: Het staat erbij. … [Naar het verslag]
        Anna: [Naar het verslag]
        Bot → Anna: Dit is een nieuwe versie. … – we eten samen …
    """)
    _release(group, "In de chat")
    assert "we eten samen" in group.said_to("Mark")[-1].message.text


def test_where_the_operator_allows_the_chat_no_more_it_is_by_hand_again(group: Play) -> None:
    """What waits does not leave, what is asked for is not given, and nothing of it is lost."""
    _release(group, "In de chat")
    keep_to_routes(group.core.storage, {SummaryRoute.BY_HAND})
    group("""
        …
        Sanne: [Ophalen]
        Bot → Sanne: Er staat iets voor je klaar. Je krijgt het niet van mij, …
    """)


def test_one_summary_for_each_reader_in_english(play: Play) -> None:
    """The main way in English: other words, a line, one reader's eyes, and a correction."""
    a_group(play, "Tom", ["Kim"], professionals=["Sue"], english=["Tom", "Kim", "Sue"])
    a_planned_meeting(play, "2026-11-22T10:30", "Tom")
    for words in ("begin", "yes", "everybody", "/agreement we call every week"):
        play.send("Tom", text=words)
    for label in ("More", "Stop the meeting", "Yes, stop"):
        play.presses("Tom", label)
    play("""
        …
        Tom: summary
        …
        Tom: say it differently
        Bot → Tom: Which line would you like to say differently? … [we call every week] [Back]
        Tom: we call every week
        Bot → Tom: Now it says: "we call every week" How would you like to say it? [Leave it]
        Tom: we keep in touch
        Bot → Tom: … – we keep in touch …
        Tom: add something
        …
        Tom: add a line
        …
        Tom: Thank you all
        Bot → Tom: … Thank you all …
        Tom: read as
        …
        Tom: Kim
        Bot → Tom: This is what Kim gets in the chat: … – we keep in touch Also: – Thank you all
            [See it as a file] [Leave something out for Kim] [Somebody else] [Back]
        Tom: somebody else
        …
        Tom: sue
        Bot → Tom: This is what Sue gets from you, as a file or on paper: … – Thank you all …
        Tom: [Leave something out for Sue]
        Bot → Tom: Tap away what Sue need not read. Sue won't see that something is gone. …
        Tom: [In: Thank you all]
        …
        Tom: done
        Bot → Tom: This is what Sue gets … – we keep in touch [See it as a file]
            [Leave something out for Sue] [Somebody else] [Back]
        Tom: [Back]
        …
        Tom: share
        …
        Tom: yes
        Bot → Tom: The summary has been shared. … <summary.pdf> [Who got it?]
        Bot → Tom: This file is for Sue. … <summary.pdf>
        Bot → Tom: This is your own file. … <own-summary.pdf>
        Bot → Kim: Summary of the group of Tom … – we keep in touch Also: – Thank you all
        Bot → Sue: There is something for you. You don't get it from me, …
        Tom: who got it
        Bot → Tom: This is how it stands. Whether somebody read it, I don't know.
            Sent: Kim From you: Sue [File for Sue] [Back]
        Tom: [Back]
        Bot → Tom: … – we call every week (shared as: we keep in touch) …
        Tom: put it right
        …
        Tom: leave something out
        …
        Tom: In: Thank you all
        …
        Tom: done
        …
        Tom: share
        Bot → Tom: Then they get the new version. … In the chat: Kim …
        Tom: yes
        …
        -- 2026-11-22 12:00 --
        …
    """)
    told = next(
        each.message.text for each in play.said_to("Kim") if "put right" in each.message.text
    )
    assert told.startswith(
        "This summary has been put right. Different from before: what else it says."
    )
    assert "Thank you all" not in told


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


def _release(play: Play, way: str) -> None:
    """Let Anna release what stands there; the way is asked once, and holds the next time."""
    play.send("Anna", text="verslag")
    play.presses("Anna", "Delen")
    if way in play.last("Anna").labels:
        play.presses("Anna", way)
    play.presses("Anna", "Ja, delen")


def _corrected(play: Play) -> None:
    """Let Anna begin a new version, in which another line says something else."""
    play.send("Anna", text="verslag")
    play.presses("Anna", "Verbeteren")
    play.presses("Anna", "Anders zeggen")
    play.presses("Anna", "we bellen elke week")
    play.send("Anna", text="we bellen elke dag")


def _ends(play: Play, who: str, label: str, state: OutboxState, to: str | None = None) -> None:
    """Let somebody press a button, and what it brings (`to` somebody) not arrive for sure."""
    deliver, play.deliver = play.deliver, lambda: None  # type: ignore[method-assign]
    play.presses(who, label)
    play.deliver = deliver  # type: ignore[method-assign]
    taken = play.core.deliveries.take(50)
    (delivery,) = [each for each in taken if to in (None, each.address)]
    end = play.core.deliveries.endings.end
    play.core.deliveries.settle([lambda unit: end(unit, delivery.row_id, delivery.term, state)])
    for each in taken:
        if each is not delivery:
            play.core.deliveries.settle(
                [lambda unit, row=each.row_id: unit.outbox.mark(row, OutboxState.SENT)]
            )
    play.deliver()


def _all_that_reached(play: Play, who: str) -> list[str]:
    """Give the words of every message and every file that somebody got."""
    found = []
    for heard in play.said_to(who):
        found.append(heard.message.text)
        found += [_words(each.content) for each in heard.message.attachments]
    return found


def _last_pdf(play: Play, who: str, *, own: bool = False) -> str:
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
