"""Showing the map to somebody: exactly what the owner saw, and only while they share it."""

import pytest

from domain.bookkeeping import OutboxState
from domain.contacts import Closeness, Contact, Energy, InTouch, Sector
from domain.members import SummaryRoute
from domain.sharing import Thing, set_sharing
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, erases_everything

SECRETS = ("energie", "elke week", "rijden", "ex van", "energy", "every week")


def test_the_owner_shows_the_map_to_a_member(play: Play) -> None:
    """Whom, which names, without whom; then exactly that, and nothing before the last tap."""
    _a_group_with_a_map(play)
    play("""
        Anna: netwerk
        Bot → Anna: Dit is je kaart. Alleen jij ziet hem. …
        Anna: delen
        Bot → Anna: Wat wil je met je kaart? Niets gaat vanzelf naar iemand toe. …
        Anna: iemand laten zien
        Bot → Anna: Wie mag een kopie van je kaart zien? … [Mark] [Noor]
        Anna: mark
        Bot → Anna: Op je kaart staan ook mensen van buiten je groep. Zij weten dat niet.
            Hoe mag Mark hen zien? [Met hun naam] [Als "iemand"]
        Anna: als iemand
        Bot → Anna: Wil je iemand weglaten? … Mark ziet niet dat er iemand mist.
            [Iedereen mag blijven]
        Anna: pietje
        Bot → Anna: Die naam vind ik niet op je kaart. … Wil je iemand weglaten? …
        Anna: bas en noor
        Bot → Anna: Precies dit krijgt Mark, met het plaatje. Mark ziet ook de eigen plek:
            Heel dichtbij. Heel dichtbij: Mark (familie) Verder weg: iemand (buren)
            Het gaat naar de chat van Mark. … <map.png>
            [Ja, laat zien aan Mark] [Nee, niet laten zien]
        Anna: ja
        Bot → Anna: Mark krijgt je kaart te zien zoals jij hem zag. … [Wie ziet dit?] [Kaart zien]
        Bot → Mark: Dit is een kaart van Anna: … Heel dichtbij: Mark (familie)
            Verder weg: iemand (buren) Je krijgt dit in vertrouwen. … <map.png>
        Anna: netwerk
        Bot → Anna: Dit is je kaart. Een kopie ervan is te zien voor Mark. …
    """)
    for heard in play.said_to("Mark"):
        alt = " ".join(each.alt for each in heard.message.attachments)
        assert not any(each in heard.message.text + alt for each in (*SECRETS, "Bas", "Kees"))


def test_the_copy_that_is_seen_is_the_copy_that_is_sent(play: Play) -> None:
    """The picture of the preview is the picture that arrives, to the last byte."""
    _a_group_with_a_map(play)
    _share(play, "Mark")
    (preview,) = play.said_to("Anna")[-2].message.attachments
    (sent,) = play.last("Mark").message.attachments
    assert preview.content == sent.content


def test_no_means_that_nothing_is_shared(play: Play) -> None:
    """Until the last tap nobody hears anything; a changed map is looked at anew."""
    _a_group_with_a_map(play)
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: delen
        Bot → Anna: …
        Anna: [Iemand de kaart laten zien]
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: …
        Anna: [Met hun naam]
        Bot → Anna: …
        Anna: [Iedereen mag blijven]
        Bot → Anna: Precies dit krijgt Mark, … Verder weg: Kees (buren) …
        Anna: nee
        Bot → Anna: Goed. Er is niets gedeeld. [Wie ziet dit?] [Kaart zien]
        Anna: [Wie ziet dit?]
        Bot → Anna: Alleen jij ziet je kaart. [Kaart zien]
    """)
    with play.core.storage.unit() as unit:
        assert unit.shared_maps.count() == 0


def test_a_professional_hears_that_something_is_there(play: Play) -> None:
    """A nameless chat holds no name and no picture, until they ask for it."""
    _a_group_with_a_map(play)
    _share(play, "Noor")
    play("""
        Noor: bekijken
        Bot → Noor: Dit is een kaart van Anna: … <map.png>
    """)
    assert (
        play.said_to("Noor")[-2].written() == "Bot → Noor: Er staat iets voor je klaar. [Bekijken]"
    )
    assert "Een hulpverlener moet soms opschrijven" in play.said_to("Anna")[-2].message.text


def test_a_professional_whose_chat_the_owner_chose_gets_it_there(play: Play) -> None:
    """Where the owner chose the chat before, the map comes in it."""
    _a_group_with_a_map(play)
    with play.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
        noor.route = SummaryRoute.CHAT
        unit.members.save(noor)
    _share(play, "Noor")
    assert play.last("Noor").message.text.startswith("Dit is een kaart van Anna")


def test_the_owner_sees_who_sees_it_and_stops(play: Play) -> None:
    """What was shown can be looked at and stopped; an old button then gives nothing."""
    _a_group_with_a_map(play)
    _share(play, "Noor")
    play("""
        Anna: wie ziet dit
        Bot → Anna: Een kopie van je kaart is te zien voor Noor (van zondag 22 november). …
            [Noor] [Kaart zien]
        Anna: [Noor]
        Bot → Anna: Dit kan Noor zien, met het plaatje. … <map.png>
            [Niet meer delen] [Opnieuw laten zien]
        Anna: niet meer delen
        Bot → Anna: Noor kan je kaart hier niet meer openen. Wat al in de chat van Noor staat,
            blijft daar. Ik zeg Noor niets. [Kaart zien]
        Noor: [Bekijken]
        Anna: [Niet meer delen]
        Anna: [Opnieuw laten zien]
        Anna: netwerk
        Bot → Anna: Dit is je kaart. Alleen jij ziet hem. …
    """)


def test_showing_it_again_takes_the_place_of_the_earlier_copy(play: Play) -> None:
    """The map grows; who had a copy sees the new one only when the owner shows it again."""
    _a_group_with_a_map(play)
    _share(play, "Mark")
    _add(play, "Eva", closeness=Closeness.NEAR)
    play("""
        Anna: [Wie ziet dit?]
        Bot → Anna: …
        Anna: [Mark]
        Bot → Anna: Dit kan Mark zien, … Heel dichtbij: Mark (familie) Dichtbij: Bas (vrienden)
            Verder weg: Kees (buren) Nog geen plek: Noor (zorg) …
        Anna: [Opnieuw laten zien]
        Bot → Anna: Op je kaart staan ook mensen van buiten je groep. …
        Anna: [Met hun naam]
        Bot → Anna: …
        Anna: [Iedereen mag blijven]
        Bot → Anna: Precies dit krijgt Mark, … Dichtbij: Bas (vrienden) en Eva …
        Anna: ja
        Bot → Anna: Mark krijgt je kaart te zien zoals jij hem zag. …
        Bot → Mark: Dit is een kaart van Anna: … Dichtbij: Bas (vrienden) en Eva …
    """)
    with play.core.storage.unit() as unit:
        assert unit.shared_maps.count() == 1


def test_who_goes_off_the_map_goes_off_the_copies(play: Play) -> None:
    """A copy that can still be asked for does not keep whom the owner took off."""
    _a_group_with_a_map(play)
    _share(play, "Noor")
    play("""
        Anna: /netwerk kees
        Bot → Anna: …
        Anna: [Kees]
        Bot → Anna: …
        Anna: [Van de kaart]
        Bot → Anna: …
        Anna: [Ja, van de kaart]
        Bot → Anna: …
        Noor: [Bekijken]
        Bot → Noor: Dit is een kaart van Anna: … Heel dichtbij: Mark (familie)
            Dichtbij: Bas (vrienden) Nog geen plek: Noor (zorg) …
    """)


def test_who_erases_all_goes_off_the_copies(play: Play) -> None:
    """Nobody can ask for a copy with the name of who is forgotten; their own copy goes."""
    _a_group_with_a_map(play)
    _share(play, "Noor")
    _share(play, "Mark")
    erases_everything(play, "Mark")
    play("…")
    play("""
        Noor: [Bekijken]
        Bot → Noor: Dit is een kaart van Anna: … Dichtbij: Bas (vrienden) …
    """)
    assert "Mark" not in play.last("Noor").message.text
    with play.core.storage.unit() as unit:
        assert unit.shared_maps.count() == 1


@pytest.mark.attack(33)
def test_what_was_taken_back_meanwhile_is_not_sent(play: Play) -> None:
    """Attack 33: a copy that waits is looked at again when it leaves, and withdrawn."""
    _a_group_with_a_map(play)
    _up_to_the_preview(play, "Mark")
    yes = next(
        each.data
        for row in play.last("Anna").message.rows
        for each in row
        if each.label == "Ja, laat zien aan Mark"
    )
    play.core.turns.take(Incoming("practice", "yes", "Anna", button=yes))
    with play.core.storage.unit() as unit:
        (copy,) = unit.shared_maps.where()
    play.core.turns.take(Incoming("practice", "back", "Anna", button=button("net-back", copy.id)))
    heard = len(play.said_to("Mark"))
    play.deliver()
    assert len(play.said_to("Mark")) == heard
    with play.core.storage.unit() as unit:
        (row,) = unit.outbox.where(kind="map-given")
        assert row.state is OutboxState.WITHDRAWN


@pytest.mark.attack(33)
def test_keeping_the_map_in_general_stops_the_copy_too(play: Play) -> None:
    """Attack 33: what the owner says for all things of this kind holds for a copy as well."""
    _a_group_with_a_map(play)
    _share(play, "Noor")
    with play.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
        set_sharing(noor, Thing.MAP, shared=False)
        unit.members.save(noor)
    heard = len(play.said_to("Noor"))
    play.presses("Noor", "Bekijken")
    assert len(play.said_to("Noor")) == heard
    play.send("Anna", text="netwerk")
    assert "Alleen jij ziet hem" in play.last("Anna").message.text
    play("…")


@pytest.mark.attack(1, 2)
def test_a_copy_is_for_one_person(play: Play) -> None:
    """Attacks 1 and 2: another member who presses its button sees nothing, and neither map."""
    _a_group_with_a_map(play)
    _share(play, "Noor")
    _share(play, "Mark")
    with play.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
        (copy,) = unit.shared_maps.where(member_id=noor.id)
        (group,) = unit.groups.where()
    for action, subject in (
        ("net-see", copy.id),
        ("net-copy", copy.id),
        ("net-back", copy.id),
        ("net-again", copy.id),
        ("net-seen", group.id),
        ("net-share", group.id),
        ("net-print", group.id),
        ("net-energy", group.id),
        ("net-more", group.id),
        ("net-find", group.id),
    ):
        heard = len(play.said_to("Mark"))
        play.send("Mark", button=button(action, subject))
        assert [each.message.text for each in play.said_to("Mark")[heard:]] == []
    with play.core.storage.unit() as unit:
        assert unit.shared_maps.count() == 2


def test_without_anybody_in_the_group_it_can_be_printed(play: Play) -> None:
    """Whoever has nobody with the app yet is shown the other way, and no dead end."""
    a_group(play, members=[], without_app=["Tineke"])
    play("""
        Anna: netwerk
        Bot → Anna: …
        Anna: delen
        Bot → Anna: …
        Anna: iemand laten zien
        Bot → Anna: In je groep is nog niemand die hier berichten krijgt. …
            [Kaart om af te drukken]
    """)


def test_an_owner_who_sleeps_on_it_shows_it_in_the_morning(play: Play) -> None:
    """What waits for the morning is what was seen, and it can be taken back until then."""
    _a_group_with_a_map(play)
    play("""
        Anna: slaap
        Bot → Anna: …
        Anna: [Ja, zet het aan]
        Bot → Anna: …
    """)
    _up_to_the_preview(play, "Mark")
    play("""
        Anna: [Ja, laat zien aan Mark]
        Bot → Anna: Je slaapt er eerst een nachtje over. … krijgt Mark je kaart te zien, …
            [Toch niet]
    """)
    _add(play, "Eva", closeness=Closeness.NEAR)
    play("""
        -- 2026-11-23 09:00 --
        Bot → Mark: Dit is een kaart van Anna: … Dichtbij: Bas (vrienden) Verder weg: …
        Bot → Anna: Mark krijgt je kaart te zien …
    """)


def test_a_map_is_shown_in_english(play: Play) -> None:
    """Each reads it in their own language; the names stay as they are."""
    _a_group_with_a_map(play, english=["Anna", "Mark"])
    play("""
        Anna: network
        Bot → Anna: …
        Anna: share
        Bot → Anna: What do you want with your map? …
        Anna: show
        Bot → Anna: Who may see a copy of your map? … [Mark] [Noor]
        Anna: mark
        Bot → Anna: People from outside your group are on your map too. …
        Anna: somebody
        Bot → Anna: Do you want to leave somebody out? …
        Anna: kees
        Bot → Anna: This is exactly what Mark gets, with the picture. Mark also sees their own
            place: Very close. Very close: Mark (family) Close: somebody (friends)
            No place yet: Noor (care) It goes to Mark in their chat. … <map.png>
            [Yes, show it to Mark] [No, don't show it]
        Anna: yes
        Bot → Anna: Mark gets to see your map as you saw it. …
        Bot → Mark: This is a map of Anna: people, and how close they feel now. … <map.png>
    """)


def _a_group_with_a_map(play: Play, *, english: list[str] | None = None) -> None:
    """Let Anna have Mark and Noor in her group, and more people on her map, with her notes."""
    a_group(play, members=["Mark"], professionals=["Noor"], english=english or [])
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.contacts.where() if each.name == "Mark")
        mark.closeness, mark.sector = Closeness.CLOSE, Sector.FAMILY
        mark.energy, mark.in_touch = Energy.TAKES, InTouch.WEEKLY
        mark.could_help, mark.relation = "rijden", "ex van mijn zus"
        unit.contacts.save(mark)
    _add(play, "Bas", closeness=Closeness.NEAR, sector=Sector.FRIENDS)
    _add(play, "Kees", closeness=Closeness.FURTHER, sector=Sector.NEIGHBOURS)


def _add(
    play: Play, name: str, closeness: Closeness | None = None, sector: Sector | None = None
) -> None:
    """Put somebody on Anna's map."""
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        unit.contacts.add(
            Contact(
                group_id=group.id,
                created_at=play.clock.now(),
                name=name,
                closeness=closeness,
                sector=sector,
                energy=Energy.GIVES,
            )
        )


def _up_to_the_preview(play: Play, name: str) -> None:
    """Let Anna choose to show somebody everything by name, up to the last tap."""
    play.send("Anna", text="netwerk")
    play.presses("Anna", "Delen of afdrukken")
    play.presses("Anna", "Iemand de kaart laten zien")
    play.presses("Anna", name)
    play.presses("Anna", "Met hun naam")
    play.presses("Anna", "Iedereen mag blijven")
    play("…")


def _share(play: Play, name: str) -> None:
    """Let Anna show somebody everything by name."""
    _up_to_the_preview(play, name)
    play.presses("Anna", f"Ja, laat zien aan {name}")
    play("…")
