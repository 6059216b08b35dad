"""The summary: the owner reads, leaves out and releases it, in private."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from domain.members import MemberState, SummaryRoute
from domain.summaries import PartKind, Summary, SummaryState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_member, a_planned_meeting, the_chat_is_allowed


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group whose meeting is over: a point, an agreement and two tasks."""
    a_group(play, members=["Mark"], without_app=["Noor"], professionals=["Sanne"])
    play.send("Anna", text="/agenda de woning")
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    play("""
        …
        -- 2026-12-01 14:00 --
        …
    """)
    play.send("Mark", text="beginnen")
    for label in ("Beginnen", "Iedereen is er", "Verder", "Verder"):
        play.presses("Mark", label)
    for line in ("Mark belt de woningbouw vrijdag", "Noor kookt soep morgen"):
        play.send("Mark", text=f"/taak {line}")
        play.presses("Mark", "Ja")
    play.send("Mark", text="/afspraak we bellen elke week")
    for label in ("Verder", "Verder", "Verder", "Verder", "Afsluiten"):
        play.presses("Mark", label)
    play("""
        …
        -- 2026-12-01 14:30 --
        …
        Mark: ja
        …
    """)
    return play


def test_a_summary_with_a_part_left_out(group: Play) -> None:
    """The owner reads it first and alone, leaves a part out, and each reader gets it their way."""
    group("""
        -- 2026-12-01 14:31 --
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar.
            Alleen jij kunt het zien. … [Lezen]
        Mark: verslag
        Bot → Mark: Er is voor jou nog geen verslag om te lezen.
        Anna: [Lezen]
        Bot → Anna: Zo lezen de anderen het straks. Nu zie alleen jij dit.
            Nog geen antwoord over een taak: Noor. Wachten mag.
            Verslag van de groep van Anna dinsdag 1 december om 14.00 uur
            Er waren: Anna, Mark, Noor en Sanne.
            Daar praatten we over: – de woning
            Afspraken: – we bellen elke week
            Wie doet wat: – Mark: belt de woningbouw (voor vrijdag 4 december)
            – nog open: kookt soep (voor woensdag 2 december)
            [Iets weglaten] [Anders zeggen] [Iets erbij] [Lezen als een ander]
            [Wie ziet dit?] [Delen]
        Anna: [Iets weglaten]
        Bot → Anna: Tik weg wat de anderen niet hoeven te lezen. …
            [Erin: Wie er waren] [Erin: de woning] [Erin: we bellen elke week]
            [Erin: belt de woningbouw] [Erin: kookt soep] [Klaar, laat zien]
        Anna: [Erin: we bellen elke week]
        Bot → Anna: … [Erin: Wie er waren] [Erin: de woning] [Weg: we bellen elke week]
            [Erin: belt de woningbouw] [Erin: kookt soep] [Klaar, laat zien]
        Anna: [Erin: kookt soep]
        Bot → Anna: …
        Anna: [Weg: kookt soep]
        Bot → Anna: …
        Anna: [Klaar, laat zien]
        Bot → Anna: Zo lezen de anderen het straks. … – de woning Wie doet wat: – Mark: …
            [Iets weglaten] [Anders zeggen] [Iets erbij] [Lezen als een ander]
            [Wie ziet dit?] [Delen]
        Anna: [Delen]
        Bot → Anna: Dan krijgen deze mensen het verslag. Daarna kan ik het niet terughalen.
            In de chat: Mark Van jou zelf: Noor en Sanne Zal ik het delen? [Ja, delen] [Nog niet]
        Anna: [Ja, delen]
        Bot → Anna: Het verslag is gedeeld. Dit bestand kun je zelf geven aan Noor en Sanne.
            Dat mag ook later. <verslag.pdf>
        Bot → Anna: Dit is jouw eigen bestand. Hier staat alles in. … <eigen-verslag.pdf>
        Bot → Mark: Verslag van de groep van Anna dinsdag 1 december om 14.00 uur
            Er waren: Anna, Mark, Noor en Sanne. Daar praatten we over: – de woning
            Wie doet wat: – Mark: belt de woningbouw (voor vrijdag 4 december)
            – nog open: kookt soep (voor woensdag 2 december)
        Bot → Sanne: Er staat iets voor je klaar. Je krijgt het niet van mij, …
    """)
    for_others, own = (_pdf(group, "Anna", back) for back in (2, 1))
    assert "we bellen elke week" not in for_others
    assert "Afspraken" not in for_others
    assert "we bellen elke week" in own
    assert "Eigen verslag van Anna" in own
    with group.core.storage.unit() as unit:
        (public,) = unit.summaries.where(state=SummaryState.RELEASED)
        assert (public.version, public.of(PartKind.AGREEMENT), public.left_out) == (1, [], [])


def test_a_professional_gets_the_file_in_the_chat_where_the_owner_chose_so(group: Play) -> None:
    """Their chat says only that there is something; the file comes when they ask, once."""
    the_chat_is_allowed(group)
    group("""
        -- 2026-12-01 14:31 --
        …
        Anna: lezen
        …
        Anna: delen
        Bot → Anna: Hoe krijgt Sanne het verslag? Mensen uit de zorg werken met strenge regels.
            Zelf geven: jij stuurt het bestand, of je geeft het op papier.
            In de chat: als bestand, maar de app kan er technisch bij.
            [Ik geef het zelf] [In de chat]
        Anna: in de chat
        Bot → Anna: … In de chat: Mark Als bestand in de chat: Sanne Van jou zelf: Noor …
        Anna: terug
        Bot → Anna: Hoe krijgt Sanne het verslag? …
        Anna: 2
        …
        Anna: ja
        Bot → Anna: Het verslag is gedeeld. Dit bestand kun je zelf geven aan Noor. …
        Bot → Mark: …
        Bot → Sanne: Er staat iets voor je klaar. [Ophalen]
        Sanne: ophalen
        Bot → Sanne: Hier is het. <verslag.pdf>
        Sanne: verslag
        Bot → Sanne: Er staat iets voor je klaar. [Ophalen]
    """)
    assert "we bellen elke week" in _pdf(group, "Sanne", 2)
    with group.core.storage.unit() as unit:
        assert [row.once for row in unit.outbox.where(kind="file-of-summary")] == [True]
        (member,) = unit.members.where(kind="professional")
        member.route = SummaryRoute.BY_HAND
        unit.members.save(member)
    group("""
        Sanne: [Ophalen]
        Bot → Sanne: Er staat iets voor je klaar. Je krijgt het niet van mij, …
    """)


def test_what_is_said_yes_to_is_what_was_shown(group: Play) -> None:
    """When the summary changes meanwhile the owner is asked again; once released it is over."""
    group("""
        -- 2026-12-01 14:31 --
        …
        Anna: [Lezen]
        …
        Anna: [Iets weglaten]
        …
        Anna: [Klaar, laat zien]
        …
        Anna: [Delen]
        Bot → Anna: Dan krijgen deze mensen het verslag. …
        Anna: [Erin: de woning]
        Bot → Anna: Tik weg …
        Anna: [Ja, delen]
        Bot → Anna: Dan krijgen deze mensen het verslag. …
        Anna: [Weg: de woning]
        Bot → Anna: Tik weg …
        Anna: ja, delen
        Bot → Anna: Dan krijgen deze mensen het verslag. …
        Anna: [Nog niet]
        Bot → Anna: Goed. Niemand krijgt iets. Later delen? Typ "verslag".
        Anna: verslag
        Bot → Anna: Zo lezen de anderen het straks. …
        Anna: [Delen]
        …
        Anna: [Ja, delen]
        …
        Anna: [Erin: we bellen elke week]
        Anna: [Delen]
        Anna: [Anders zeggen]
        Anna: [Iets weglaten]
        Anna: /afspraak nog iets
        Bot → Anna: Er is nu geen bijeenkomst waar dit bij hoort.
        Anna: verslag
        Bot → Anna: Dit is jouw eigen verslag. Hier staat alles in. … – de woning …
            [Wie kreeg het?] [Lezen als een ander] [Bestand voor anderen] [Verbeteren]
        Anna: [Bestand voor anderen]
        Bot → Anna: Dit bestand is wat de anderen kunnen lezen. <verslag.pdf>
    """)


def test_the_owner_adds_what_was_forgotten(group: Play) -> None:
    """Right after the meeting too: a task that is added is asked of its person."""
    group("""
        -- 2026-12-01 14:31 --
        …
        Anna: [Lezen]
        …
        Anna: [Iets erbij]
        Bot → Anna: Wat wil je erbij zetten? …
            [Afspraak erbij] [Taak erbij] [Eigen regel erbij] [Terug]
        Anna: [Taak erbij]
        Bot → Anna: Wie doet wat, en voor wanneer? …
        Anna: Mark koopt bloemen morgen
        Bot → Anna: Mark: koopt bloemen …
        Anna: ja
        Bot → Anna: Het staat erbij. … [Naar het verslag]
        Anna: [Naar het verslag]
        Bot → Anna: … – nog open: koopt bloemen (voor woensdag 2 december) …
            [Iets weglaten] [Anders zeggen] [Iets erbij] [Lezen als een ander]
            [Wie ziet dit?] [Delen]
        -- 2026-12-01 14:40 --
        Bot → Mark: Bij de groep van Anna staat dit bij jouw naam: "koopt bloemen …
        Mark: /taak Anna doet alles
        Bot → Mark: Er is nu geen bijeenkomst waar dit bij hoort.
    """)


def test_nobody_but_the_owner_sees_or_changes_a_draft(group: Play) -> None:
    """Whatever is pressed, by whomever: nothing leaves before the owner's yes."""
    group("""
        -- 2026-12-01 14:31 --
        …
    """)
    draft = _only(group, SummaryState.DRAFT)
    for who in ("Mark", "Sanne"):
        for name, subject, arg in (
            ("summary-see", draft.meeting_id, ""),
            ("summary-parts", draft.meeting_id, ""),
            ("sum-part", draft.meeting_id, "out.all.present"),
            ("summary-release", draft.meeting_id, ""),
            ("summary-get", draft.id, ""),
            ("summary-file", draft.id, ""),
        ):
            group.send(who, button=button(name, subject, arg))
    group("")
    assert _only(group, SummaryState.DRAFT).left_out == []


@pytest.mark.parametrize("change", ["leaves", "is replaced"])
def test_it_is_looked_at_again_when_it_leaves(group: Play, change: str) -> None:
    """Who left, or a version that was replaced, since it was released: it does not go."""
    group("""
        -- 2026-12-01 14:31 --
        …
        Anna: [Lezen]
        …
        Anna: [Delen]
        …
    """)
    heard = len(group.said_to("Mark"))
    deliver, group.deliver = group.deliver, lambda: None
    group.presses("Anna", "Ja, delen")
    with group.core.storage.unit() as unit:
        (public,) = unit.summaries.where(state=SummaryState.RELEASED)
        if change == "leaves":
            mark = next(each for each in unit.members.where() if each.name == "Mark")
            mark.state = MemberState.LEFT
            unit.members.save(mark)
        else:
            unit.summaries.add(
                Summary(
                    group_id=public.group_id,
                    meeting_id=public.meeting_id,
                    version=2,
                    state=SummaryState.RELEASED,
                    created_at=group.clock.now(),
                    released_at=group.clock.now(),
                    starts_local=public.starts_local,
                )
            )
    deliver()
    assert len(group.said_to("Mark")) == heard


def test_whoever_comes_later_starts_with_what_comes_after(group: Play) -> None:
    """A new member does not read what was released before they came."""
    group("""
        -- 2026-12-01 14:31 --
        …
        Anna: [Lezen]
        …
        Anna: [Delen]
        …
        Anna: [Ja, delen]
        …
        -- 2026-12-02 14:00 --
        …
    """)
    a_member(group, "Anna", "Bert")
    group("""
        Bert: verslag
        Bot → Bert: Er is voor jou nog geen verslag om te lezen.
        Mark: verslag
        Bot → Mark: Verslag van de groep van Anna …
    """)


def test_a_summary_in_english(play: Play) -> None:
    """The main way in English, by typing; alone with one member."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    a_planned_meeting(play, "2026-11-22T10:30", "Tom")
    for words in ("begin", "yes", "everybody", "/agreement we call every week"):
        play.send("Tom", text=words)
    for label in ("More", "Stop the meeting", "Yes, stop"):
        play.presses("Tom", label)
    play("""
        …
        Tom: summary
        Bot → Tom: This is how the others will read it. Only you can see it now.
            Summary of the group of Tom Sunday 22 November at 10:30
            There were: Tom and Kim. Agreements: – we call every week
            [Leave something out] [Say it differently] [Add something]
            [Read as somebody else] [Who sees this?] [Share]
        Tom: share
        Bot → Tom: Then these people get the summary. … In the chat: Kim …
            [Yes, share] [Not yet]
        Tom: yes
        Bot → Tom: The summary has been shared. … <summary.pdf>
        Bot → Kim: Summary of the group of Tom Sunday 22 November at 10:30 …
        -- 2026-11-22 12:00 --
        Kim: summary
        Bot → Kim: Summary of the group of Tom …
    """)


def _pdf(play: Play, who: str, back: int) -> str:
    """Give the words of a file that somebody got, so many messages back."""
    (file,) = play.said_to(who)[-back].message.attachments
    return PdfReader(BytesIO(file.content)).pages[0].extract_text()


def _only(play: Play, state: SummaryState) -> Summary:
    with play.core.storage.unit() as unit:
        (summary,) = unit.summaries.where(state=state)
        return summary
