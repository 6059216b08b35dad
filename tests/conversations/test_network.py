"""The network map: drawn in several sittings, and for its owner's eyes alone."""

from uuid import UUID, uuid4

from domain.bookkeeping import OutboxState
from domain.contacts import Closeness, Contact, Sector
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, an_owner


def test_somebody_is_put_on_the_map_by_tapping(play: Play) -> None:
    """Name, relation, circle and where from; then the next, or the map as picture and words.

    Where from is not asked where the relation says it.
    """
    an_owner(play)
    play("""
        Anna: /netwerk
        Bot → Anna: Wie is er om je heen? … Alleen jij ziet de kaart. [Genoeg voor vandaag]
        Anna: Mark
        Bot → Anna: Wat is Mark van je? … [Overslaan] [Genoeg voor vandaag]
        Anna: broer
        Bot → Anna: Hoe dichtbij voelt Mark? [Heel dichtbij] [Dichtbij] [Verder weg]
            [Overslaan] [Genoeg voor vandaag]
        Anna: [Heel dichtbij]
        Bot → Anna: Mark staat op je kaart. Wie nog meer? … [Kaart zien] [Genoeg voor vandaag]
        Anna: Noor
        Bot → Anna: Wat is Noor van je? …
        Anna: [Overslaan]
        Bot → Anna: Hoe dichtbij voelt Noor? …
        Anna: [Overslaan]
        Bot → Anna: Waar ken je Noor van? [Familie] [Vrienden] [Buren] [Werk of school] [Zorg]
            [Anders] [Overslaan] [Genoeg voor vandaag]
        Anna: [Overslaan]
        Bot → Anna: Noor staat op je kaart. …
        Anna: [Kaart zien]
        Bot → Anna: Dit is je kaart. Alleen jij ziet hem. …
            Heel dichtbij: Mark (broer, familie) Nog geen plek: Noor <map.png>
            [Mark] [Noor] [Iemand erbij] [Delen of afdrukken]
    """)
    picture = play.last("Anna").message.attachments[0]
    assert picture.content.startswith(b"\x89PNG")
    assert picture.alt.startswith("Je kaart als plaatje: jij in het midden, met 2 namen.")


def test_somebody_is_put_on_the_map_by_typing(play: Play) -> None:
    """Every tap has its words; a slip costs one more message."""
    play.english.add("Tom")
    an_owner(play, "Tom")
    play("""
        Tom: network
        Bot → Tom: Who is around you? …
        Tom: Eve
        Bot → Tom: What is Eve to you? …
        Tom: a friend from work
        Bot → Tom: How close does Eve feel? [Very close] [Close] [Further away]
            [Skip] [Enough for today]
        Tom: two streets from here
        Bot → Tom: I don't get that yet. Tap a button. … How close does Eve feel? …
        Tom: 2
        Bot → Tom: Where do you know Eve from? …
        Tom: back
        Bot → Tom: How close does Eve feel? …
        Tom: far away
        Bot → Tom: Where do you know Eve from? …
        Tom: colleague
        Bot → Tom: Eve is on your map. …
        Tom: see the map
        Bot → Tom: This is your map. … Further away: Eve (a friend from work, work or school)
            <map.png> [Eve] [Add somebody] [Share or print]
    """)


def test_enough_for_today_keeps_what_was_said(play: Play) -> None:
    """The map grows in several sittings: somebody with only a name is on it too."""
    an_owner(play)
    play("""
        Anna: /netwerk
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: genoeg
        Bot → Anna: Mark staat op je kaart. Genoeg voor vandaag. Verder gaan? Typ "netwerk".
        -- 2026-11-24 10:00 --
        Anna: netwerk
        Bot → Anna: Dit is je kaart. … Nog geen plek: Mark <map.png> [Mark]
            [Iemand erbij] [Delen of afdrukken]
        Anna: iemand erbij
        Bot → Anna: Wie komt er op je kaart? … [Kaart zien] [Genoeg voor vandaag]
        Anna: [Genoeg voor vandaag]
        Bot → Anna: Genoeg voor vandaag. Alles is bewaard. …
    """)


def test_a_person_moves_gets_another_name_and_goes(play: Play) -> None:
    """Everything on the map can be changed, and taken off again after one more look."""
    _with_mark(play)
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: mark
        Bot → Anna: Mark [Andere woorden] [Andere plek] [Mark vragen]
            [Meer over Mark] [Van de kaart] [Kaart zien]
        Anna: [Andere plek]
        Bot → Anna: Hoe dichtbij voelt Mark? [Heel dichtbij] [Dichtbij] [Verder weg] [Zo laten]
        Anna: dichtbij
        Bot → Anna: Waar ken je Mark van? …
        Anna: buurman
        Bot → Anna: Mark (buren) Plek op de kaart: Dichtbij [Andere woorden] [Andere plek]
            [Mark vragen]
            [Meer over Mark] [Van de kaart] [Kaart zien]
        Anna: [Andere plek]
        Bot → Anna: …
        Anna: [Zo laten]
        Bot → Anna: …
        Anna: [Zo laten]
        Bot → Anna: Mark (buren) Plek op de kaart: Dichtbij …
        Anna: andere woorden
        Bot → Anna: Hoe wil je Mark noemen? [Zo laten]
        Anna: Marko
        Bot → Anna: Wat is Marko van je? … [Zo laten]
        Anna: buurman
        Bot → Anna: Marko (buurman, buren) …
        Anna: van de kaart
        Bot → Anna: Zal ik Marko van je kaart halen? … [Ja, van de kaart] [Nee]
        Anna: nee
        Bot → Anna: Marko (buurman, buren) …
        Anna: [Van de kaart]
        Bot → Anna: Zal ik Marko van je kaart halen? …
        Anna: [Ja, van de kaart]
        Bot → Anna: Marko staat niet meer op je kaart. [Kaart zien]
        Anna: [Kaart zien]
        Bot → Anna: Er staat nog niemand op je kaart. … [Iemand erbij]
        Anna: [Andere plek]
    """)


def test_the_circles_are_explained_to_whoever_asks(play: Play) -> None:
    """A question mark gives more words, and the question again."""
    an_owner(play)
    play("""
        Anna: /netwerk
        Bot → Anna: …
        Anna: ?
        Bot → Anna: De kaart is een plaatje met jou in het midden. … Wie is er om je heen? …
        Anna: Mark
        Bot → Anna: …
        Anna: [Overslaan]
        Bot → Anna: …
        Anna: ?
        Bot → Anna: Er zijn drie kringen om je heen. … Hoe dichtbij voelt Mark? …
    """)


def test_a_long_map_shows_a_few_names_at_a_time(play: Play) -> None:
    """About six buttons: the rest comes with "more names", and round again."""
    an_owner(play)
    with play.core.storage.unit() as unit:
        group = unit.groups.where()[0]
        for name in ("Ali", "Bea", "Cas", "Daan", "Eva", "Fien", "Gijs", "Hans"):
            unit.contacts.add(
                Contact(
                    group_id=group.id,
                    created_at=play.clock.now(),
                    name=name,
                    closeness=Closeness.NEAR,
                    sector=Sector.FRIENDS,
                )
            )
    play("""
        Anna: netwerk
        Bot → Anna: … Dichtbij: Ali (vrienden), … en Hans (vrienden) <map.png>
            [Ali] [Bea] [Cas] [Daan] [Eva] [Meer namen] [Naam zoeken]
            [Iemand erbij] [Delen of afdrukken]
        Anna: meer
        Bot → Anna: Over wie gaat het? [Fien] [Gijs] [Hans] [Meer namen] [Naam zoeken]
        Anna: [Meer namen] (Over wie)
        Bot → Anna: Over wie gaat het? [Ali] [Bea] [Cas] [Daan] [Eva] [Meer namen]
            [Naam zoeken]
    """)


def test_somebody_on_the_map_is_asked_and_taken_off(play: Play) -> None:
    """From the map to an invitation; off the map, its link works no more, and nobody hears."""
    _with_mark(play)
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Anna: mark vragen
        Bot → Anna: Waar hoort Mark bij? …
        Anna: familie
        Bot → Anna: Waar denk je aan bij Mark? …
        Anna: praten
        Bot → Anna: Dit kun je aan Mark sturen. …
        Anna: goed zo
        Bot → Anna: Klaar. …
        Anna: [Mark vragen]
        Bot → Anna: Mark heeft hier nog niet geantwoord. …
        Anna: [Van de kaart]
        Bot → Anna: Zal ik Mark van je kaart halen? Een uitnodiging stopt dan ook. …
        Anna: ja, van de kaart
        Bot → Anna: Mark staat niet meer op je kaart. …
        Mark: <link>
        Bot → Mark: Deze link werkt niet (meer). …
    """)
    with play.core.storage.unit() as unit:
        assert unit.invitations.count() == 0


def test_a_member_gets_another_name_in_the_group_only_if_the_owner_says_so(play: Play) -> None:
    """The map is the owner's alone; what the group reads changes on yes."""
    a_group(play, members=["Mrak"])
    play("""
        Anna: /netwerk
        Bot → Anna: …
        Anna: [Mrak]
        Bot → Anna: Mrak Doet mee in je groep [Andere woorden] [Andere plek] [Meer over Mrak]
            [Van de kaart] [Kaart zien]
        Anna: [Andere woorden]
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: In de groep heet diegene Mrak. … in Mark? De groep ziet dat. [Ja] [Nee]
        Anna: ja
        Bot → Anna: Wat is Mark van je? …
        Anna: [Zo laten]
        Bot → Anna: Mark Doet mee in je groep …
        Anna: [Van de kaart]
        Bot → Anna: Zal ik Mark van je kaart halen? Mark blijft wel in je groep, …
        Anna: [Ja, van de kaart]
        Bot → Anna: Mark staat niet meer op je kaart. …
        Anna: mensen
        Bot → Anna: … Mark: naaste [Mark] [Wie ziet wat?] [Iemand vragen]
    """)
    with play.core.storage.unit() as unit:
        assert [each.name for each in unit.members.where()] == ["Anna", "Mark"]
        assert [each.contact_id for each in unit.members.where()] == [None, None]
        assert unit.invitations.count() == 0


def test_a_change_of_somebody_who_is_gone_ends_kindly(play: Play) -> None:
    """A talk about somebody who is no longer on the map ends: nobody is stuck in it."""
    _with_mark(play)
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Anna: [Andere plek]
        Bot → Anna: Hoe dichtbij voelt Mark? …
        Anna: [Van de kaart]
        Bot → Anna: …
        Anna: [Ja, van de kaart]
        Bot → Anna: Mark staat niet meer op je kaart. …
        Anna: dichtbij
        Bot → Anna: Dit gesprek is al voorbij. …
    """)


def test_nobody_else_sees_the_map(play: Play) -> None:
    """A member who presses the owner's buttons, or asks for the map, sees nothing of it."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        group, (contact,) = unit.groups.where()[0], unit.contacts.where()
    for action, subject, arg in (
        ("net-map", group.id, ""),
        ("net-page", group.id, "0"),
        ("net-add", group.id, ""),
        ("net-one", contact.id, ""),
        ("net-edit", contact.id, "name"),
        ("net-off", contact.id, "yes"),
        ("net-one", UUID(int=1), ""),
    ):
        heard = len(play.said_to("Mark"))
        play.send("Mark", button=button(action, subject, arg))
        assert [each.message.text for each in play.said_to("Mark")[heard:]] == []
    with play.core.storage.unit() as unit:
        assert [each.name for each in unit.contacts.where()] == ["Mark"]


def test_the_map_is_drawn_for_the_owner_of_that_moment(play: Play) -> None:
    """A map that waits is withdrawn when the group is no longer its reader's."""
    _with_mark(play)
    with play.core.storage.unit() as unit:
        (anna,), (group,) = unit.accounts.where(), unit.groups.where()
        group.owner_id = uuid4()
        unit.groups.save(group)
    play.core.turns.take(
        Incoming("practice", "a-late-map", "Anna", button=button("net-map", group.id))
    )
    play.deliver()
    with play.core.storage.unit() as unit:
        (newest,) = unit.outbox.where(account_id=anna.id, order_by=("-number",), limit=1)
    assert newest.state is OutboxState.WITHDRAWN
    play("")


def _with_mark(play: Play) -> None:
    """Let Anna put Mark on her map, with his name alone."""
    an_owner(play)
    play.send("Anna", text="/netwerk")
    play.send("Anna", text="Mark")
    play.send("Anna", text="genoeg")
    play("…")


def test_several_people_are_put_on_the_map_at_once(play: Play) -> None:
    """It is asked, never guessed; what is said of one person stays with one."""
    an_owner(play)
    play("""
        Anna: /netwerk
        …
        Anna: Tineke en Bas
        Bot → Anna: Tineke en Bas. Zijn dat meer mensen, … [Twee mensen: Tineke en Bas] [Eén naam]
        Anna: [Twee mensen: Tineke en Bas]
        Bot → Anna: Tineke en Bas staan op je kaart. Wie nog meer? …
        Anna: Kees en Co
        Bot → Anna: Kees en Co. Zijn dat meer mensen, …
        Anna: [Eén naam]
        Bot → Anna: Wat is Kees en Co van je? …
        Anna: genoeg voor vandaag
        Bot → Anna: Kees en Co staat op je kaart. …
    """)
    with play.core.storage.unit() as unit:
        assert [each.name for each in unit.contacts.where()] == ["Tineke", "Bas", "Kees en Co"]


def test_several_people_in_english(play: Play) -> None:
    """The same in English, by typing."""
    a_group(play, "Tom", [], english=["Tom"])
    play("""
        Tom: /network
        …
        Tom: Sue and Kim
        Bot → Tom: Sue and Kim. Are these several people, … [Two people: Sue and Kim] [One name]
        Tom: two
        Bot → Tom: Sue and Kim are on your map. Who else? …
        Tom: Mark, my brother
        Bot → Tom: Which name shall I use? Later others may read it too. [Mark] [Mark, my brother]
            [Enough for today]
        Tom: mark
        Bot → Tom: How close does Mark feel? …
        Tom: skip
        Bot → Tom: Mark is on your map. Who else? …
        Tom: invite
        Bot → Tom: Who would you like to ask? [Sue] [Kim] [Mark] [Somebody else]
    """)
