"""One summary, looked at from every reader's side: own words, and left out for one."""

import pytest

from bot.opening import keep_to_routes
from domain.members import SummaryRoute
from tests.chat import Play
from tests.conversations.groups import a_group, a_member, a_planned_meeting
from tests.conversations.summaries import (
    SECRET,
    a_meeting_that_is_over,
    a_meeting_with_all_there_is,
    all_that_reached,
    corrects,
    last_pdf,
    releases,
)

READERS = ("Mark", "Noor", "Sanne", "Tineke")


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group whose meeting is over, with a line that is not for everybody."""
    return a_meeting_that_is_over(play)


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
    assert SECRET in last_pdf(group, "Anna", own=True)
    assert all(SECRET not in each for who in READERS[:3] for each in all_that_reached(group, who))
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
    assert SECRET not in last_pdf(group, "Anna")
    releases(group, way)
    corrects(group)
    releases(group, way)
    for who in ("Mark", "Noor"):
        group.send(who, text="verslag")
    if way == "In de chat":
        group.presses("Sanne", "Ophalen")
    for who in ("Sanne", "Tineke"):
        group.presses("Anna", "Lezen als een ander", "Dit is jouw eigen verslag")
        group.presses("Anna", who)
        group.presses("Anna", "Als bestand zien")
        assert (SECRET in last_pdf(group, "Anna")) is (who != kept_from)
    group("…")
    reached = {who: " ".join(all_that_reached(group, who)) for who in READERS[:3]}
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
    for_karim, for_sanne = last_pdf(play, "Anna"), last_pdf(play, "Sanne")
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
    assert not any(SECRET in each for each in all_that_reached(play, "Sanne")[-2:])


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
    releases(group, "Ik geef het zelf")
    assert group.said_to("Mark")[-1].message.text == shown


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
    corrects(group)
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


def test_where_the_operator_allows_the_chat_no_more_it_is_by_hand_again(group: Play) -> None:
    """What waits does not leave, what is asked for is not given, and nothing of it is lost."""
    releases(group, "In de chat")
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
