"""What the owner notes of somebody on the map, for themselves; printing; finding a name."""

from io import BytesIO

from pypdf import PdfReader

from domain.contacts import Closeness, Contact, Energy, InTouch, Sector
from tests.chat import Play
from tests.conversations.groups import a_group, an_owner

SECRETS = ("energie", "Kost", "kost", "elke week", "rijden")


def test_more_is_said_about_somebody_in_three_short_questions(play: Play) -> None:
    """How often, what it gives or takes, and what with: all tapped or typed, for the owner."""
    _with_people(play, "Mark")
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: Mark [Andere woorden] [Andere plek] [Mark vragen] [Meer over Mark]
            [Van de kaart] [Kaart zien]
        Anna: [Meer over Mark]
        Bot → Anna: Hoe vaak heb je contact met Mark? Ongeveer is genoeg. Alleen jij ziet dit.
            [Elke dag] [Elke week] [Elke maand] [Minder vaak] [Overslaan] [Genoeg voor vandaag]
        Anna: wekelijks
        Bot → Anna: Hoe is het contact met Mark voor jou? … Alleen jij ziet dit. …
            [Geeft energie] [Kost energie] [Allebei] [Overslaan] [Genoeg voor vandaag]
        Anna: ?
        Bot → Anna: Contact kan energie geven en energie kosten. … Hoe is het contact met Mark
            voor jou? …
        Anna: [Kost energie]
        Bot → Anna: Waar zou Mark je mee kunnen helpen? … Mark hoort dit niet.
            [Overslaan] [Genoeg voor vandaag]
        Anna: rijden naar het zwembad
        Bot → Anna: Mark Contact: elke week Het contact kost energie
            Kan misschien helpen met: rijden naar het zwembad Dit ziet alleen jij. …
        Anna: [Meer over Mark]
        Bot → Anna: Hoe vaak heb je contact met Mark? Nu staat er: Elke week. [Elke dag]
            [Elke week] [Elke maand] [Minder vaak] [Weghalen] [Zo laten] [Genoeg voor vandaag]
        Anna: [Zo laten]
        Bot → Anna: Hoe is het contact met Mark voor jou? Nu staat er: Kost energie. …
        Anna: weghalen
        Bot → Anna: Waar zou Mark je mee kunnen helpen? Nu staat er: "rijden naar het zwembad".
            [Weghalen] [Zo laten] [Genoeg voor vandaag]
        Anna: [Weghalen]
        Bot → Anna: Mark Contact: elke week Dit ziet alleen jij. …
    """)


def test_enough_after_one_question_keeps_it(play: Play) -> None:
    """Who is tired stops halfway: what was said is there, and nothing is pressed."""
    _with_people(play, "Mark")
    play("""
        Anna: /netwerk mark
        Bot → Anna: Over wie gaat het? [Mark] [Naam zoeken] [Kaart zien]
        Anna: [Mark]
        Bot → Anna: Mark …
        Anna: meer over mark
        Bot → Anna: Hoe vaak heb je contact met Mark? …
        Anna: [Minder vaak]
        Bot → Anna: Hoe is het contact met Mark voor jou? …
        Anna: ik ben moe
        Bot → Anna: Genoeg voor vandaag. Alles is bewaard. …
    """)
    with play.core.storage.unit() as unit:
        (mark,) = unit.contacts.where()
        assert (mark.in_touch, mark.energy, mark.could_help) == (InTouch.SELDOM, None, None)


def test_who_gives_energy_is_seen_in_words_alone(play: Play) -> None:
    """One message for the owner: no ranking, no picture."""
    _with_people(play, "Mark", "Noor", "Ali")
    _note(play, "Mark", energy=Energy.TAKES)
    _note(play, "Noor", energy=Energy.GIVES)
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: delen of afdrukken
        Bot → Anna: Wat wil je met je kaart? Niets gaat vanzelf naar iemand toe.
            [Kaart om af te drukken] [Iemand de kaart laten zien] [Wat geeft energie?]
            [Kaart zien]
        Anna: [Wat geeft energie?]
        Bot → Anna: Zo noemde jij het contact. Er is geen goed of fout. Alleen jij ziet dit.
            Geeft energie: Noor Kost energie: Mark [Kaart zien]
    """)
    assert play.last("Anna").message.attachments == ()


def test_the_printed_page_holds_nothing_that_is_the_owners_alone(play: Play) -> None:
    """The page has everybody, with or without a place, and no energy, frequency or help."""
    _with_people(play, "Mark", "Noor")
    _note(play, "Mark", energy=Energy.TAKES, in_touch=InTouch.WEEKLY, could_help="rijden")
    _note(play, "Mark", closeness=Closeness.CLOSE, sector=Sector.FAMILY, relation="broer")
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: afdrukken
        Bot → Anna: Wat wil je met je kaart? …
        Anna: [Kaart om af te drukken]
        Bot → Anna: Dit is je kaart op papier, ook in woorden. … <kaart.pdf>
    """)
    (page,) = play.last("Anna").message.attachments
    words = " ".join(each.extract_text() for each in PdfReader(BytesIO(page.content)).pages)
    assert "Kaart van zondag 22 november 2026" in words
    assert "Mark (broer, familie)" in words
    assert "Noor" in words
    assert not any(each in words for each in SECRETS)


def test_a_name_is_found_on_a_large_map(play: Play) -> None:
    """With many names, a piece of one is enough; who is not found costs one message."""
    _with_people(play, *(f"Vriend {letter}" for letter in "ABCDEFG"), "Tante Truus")
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: [Naam zoeken]
        Bot → Anna: Wie zoek je? Een stukje van de naam is genoeg. [Kaart zien]
        Anna: truus
        Bot → Anna: Over wie gaat het? [Tante Truus] [Naam zoeken] [Kaart zien]
        Anna: [Naam zoeken]
        Bot → Anna: …
        Anna: pietje
        Bot → Anna: Die naam vind ik niet op je kaart. … [Naam zoeken] [Kaart zien]
        Anna: [Naam zoeken]
        Bot → Anna: …
        Anna: [Kaart zien] (Wie zoek je)
        Bot → Anna: Dit is je kaart. …
    """)


def test_forty_people_are_a_picture_and_words(play: Play) -> None:
    """A large map still comes in one message, with five names and the way to the others."""
    _with_people(play, *(f"Naam {number}" for number in range(40)))
    play.send("Anna", text="netwerk")
    heard = play.last("Anna")
    assert [each.name for each in heard.message.attachments] == ["map.png"]
    assert len(heard.labels) == 9
    play("…")


def test_a_map_in_english(play: Play) -> None:
    """The same questions, page and words in English."""
    play.english.add("Tom")
    an_owner(play, "Tom")
    play("""
        Tom: network
        Bot → Tom: …
        Tom: Eve
        Bot → Tom: …
        Tom: enough
        Bot → Tom: Eve is on your map. …
        Tom: /network eve
        Bot → Tom: Who is it about? [Eve] [Find a name] [See the map]
        Tom: eve
        Bot → Tom: Eve [Other words] [Other place] [Ask Eve] [More about Eve]
            [Off the map] [See the map]
        Tom: more about eve
        Bot → Tom: How often are you in touch with Eve? … Only you see this.
            [Every day] [Every week] [Every month] [Less often] [Skip] [Enough for today]
        Tom: now and then
        Bot → Tom: How is it for you to be in touch with Eve? …
        Tom: both
        Bot → Tom: What could Eve help you with? …
        Tom: skip
        Bot → Tom: Eve In touch: less often Being in touch gives and takes energy
            Only you see this. …
        Tom: see the map
        Bot → Tom: This is your map. … No place yet: Eve <map.png> …
        Tom: print
        Bot → Tom: What do you want with your map? …
        Tom: map to print
        Bot → Tom: This is your map on paper, also in words. … <map.pdf>
    """)


def test_somebody_is_asked_about_who_is_gone(play: Play) -> None:
    """An old button about somebody who is off the map does nothing, and says so kindly."""
    a_group(play, members=["Mark"])
    play("""
        Anna: /netwerk
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Anna: [Van de kaart]
        Bot → Anna: …
        Anna: [Ja, van de kaart]
        Bot → Anna: …
        Anna: [Meer over Mark]
        Anna: [Delen of afdrukken]
    """)


def _with_people(play: Play, *names: str) -> None:
    """Let Anna have these people on her map, with their names alone."""
    an_owner(play)
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        for name in names:
            unit.contacts.add(Contact(group_id=group.id, created_at=play.clock.now(), name=name))


def _note(play: Play, name: str, **facts: object) -> None:
    """Write down more about somebody on Anna's map."""
    with play.core.storage.unit() as unit:
        contact = next(each for each in unit.contacts.where() if each.name == name)
        for fact, value in facts.items():
            setattr(contact, fact, value)
        unit.contacts.save(contact)
