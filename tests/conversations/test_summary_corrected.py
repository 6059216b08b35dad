"""A summary that is put right, or that did not arrive: who gets it again, and who decides."""

import pytest

from domain.bookkeeping import OutboxState
from domain.summaries import SummaryState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_member
from tests.conversations.summaries import SECRET, a_meeting_that_is_over, corrects, releases


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group whose meeting is over, with a line that is not for everybody."""
    return a_meeting_that_is_over(play)


def test_a_correction_goes_to_the_same_readers_who_hear_what_changed(group: Play) -> None:
    """Only those for whom something changed hear of it; until then nobody notices anything."""
    group.send("Anna", text="verslag")
    group.presses("Anna", "Lezen als een ander")
    group.presses("Anna", "Noor")
    group.presses("Anna", "Iets weglaten voor Noor")
    group.presses("Anna", f"Erin: {SECRET}")
    group.presses("Anna", "Klaar, laat zien")
    releases(group, "In de chat")
    group("""
        …
        Anna: verslag
        …
        Anna: verbeteren
        Bot → Anna: Dit is een nieuwe versie. De anderen hebben nu nog de vorige. …
            [Iets weglaten] [Anders zeggen] [Iets erbij] [Lezen als een ander]
            [Wie ziet dit?] [Delen] [Laat zoals het was]
        Anna: menu
        Bot → Anna: … Je verbetert een verslag. De anderen hebben nog het vorige, tot jij het nieuwe
            deelt. …
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


@pytest.mark.parametrize("ends", [OutboxState.UNKNOWN, OutboxState.DEAD])
def test_what_may_not_have_arrived_is_the_owners_to_decide(group: Play, ends: OutboxState) -> None:
    """The owner hears it once, and it goes again only when they say so."""
    releases(group, "In de chat")
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
    releases(group, "In de chat")
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
    releases(group, "In de chat")
    group("""
        …
        -- 2026-12-02 09:30 --
        …
    """)
    a_member(group, "Anna", "Bert")
    corrects(group)
    with group.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
    group.send("Noor", button=button("people-left", noor.group_id, "yes"))
    left = len(group.said_to("Noor"))
    heard = len(group.said_to("Bert"))
    releases(group, "In de chat")
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
    releases(group, "In de chat")
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
    releases(group, "In de chat")
    assert "we eten samen" in group.said_to("Mark")[-1].message.text


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
