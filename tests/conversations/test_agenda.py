"""The agenda: everybody may name something, the owner decides what the group sees."""

from uuid import UUID

from domain.agenda import PointState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group


def test_a_point_goes_to_the_owner_first(play: Play) -> None:
    """Nobody else sees what a member names until the owner has put it on the agenda."""
    a_group(play)
    play("""
        Mark: /agenda
        Bot → Mark: Er staat nog niets op de agenda van de groep van Anna. … [Iets erbij]
        Mark: [Iets erbij]
        Bot → Mark: Waar wil je het over hebben? … Alleen Anna leest dit eerst.
        Mark: De woning bespreken
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "De woning bespreken" … [Hoe lang?]
            [Mag ook later] [Toch niet]
        Bot → Anna: Mark wil het hierover hebben: "De woning bespreken" Alleen jij ziet dit. …
            [Op de agenda] [Later] [Apart bespreken] [Niet]
        Noor: agenda
        Bot → Noor: Er staat nog niets op de agenda van de groep van Anna. …
        Anna: [Op de agenda]
        Bot → Anna: "De woning bespreken" staat nu op de agenda. De groep kan het zien. …
            [Agenda bekijken]
        Noor: agenda
        Bot → Noor: De agenda van de groep van Anna: 1. De woning bespreken [Iets erbij]
    """)


def test_words_behind_the_command_are_a_point(play: Play) -> None:
    """The owner's own point goes straight on, and a choice can be typed as well."""
    a_group(play)
    play("""
        Anna: /agenda vakantie
        Bot → Anna: "vakantie" staat nu op de agenda. De groep kan het zien. … [Agenda bekijken]
        Mark: /agenda de woning
        Bot → Mark: Dank je. … [Hoe lang?] [Mag ook later] [Toch niet]
        Bot → Anna: Mark wil het hierover hebben: "de woning" … [Op de agenda] [Later]
            [Apart bespreken] [Niet]
        Anna: later
        Bot → Anna: Goed. "de woning" blijft nog bij jou. … [Op de agenda] [Later]
            [Apart bespreken] [Niet]
        Mark: agenda
        Bot → Mark: De agenda van de groep van Anna: 1. vakantie [Iets erbij]
        Anna: agenda
        Bot → Anna: Dit staat op de agenda. De groep kan dit zien. … 1. vakantie
            [Iets erbij] [Volgorde of eraf] [Stuur rond] [Ligt nog bij jou: 1]
            [Wie ziet dit?] [Punten zonder naam]
        Anna: [Ligt nog bij jou: 1]
        Bot → Anna: Dit ligt nog bij jou. … Mark: de woning [de woning] [Terug naar de agenda]
        Anna: [de woning]
        Bot → Anna: Mark wil het hierover hebben: "de woning" … [Op de agenda] [Later]
            [Apart bespreken] [Niet]
        Anna: [Op de agenda]
        Bot → Anna: "de woning" staat nu op de agenda. De groep kan het zien. … [Agenda bekijken]
        Anna: [Agenda bekijken]
        Bot → Anna: Dit staat op de agenda. De groep kan dit zien. … 1. vakantie 2. de woning
    """)


def test_the_owner_orders_the_agenda_in_one_message(play: Play) -> None:
    """Points move up and down in place, and what is taken off waits with the owner."""
    a_group(play, members=["Mark"])
    for words in ("een", "twee", "drie"):
        play.send("Anna", text=f"/agenda {words}")
    play("""
        …
        Anna: agenda
        Bot → Anna: … 1. een 2. twee 3. drie [Iets erbij] [Volgorde of eraf] [Stuur rond]
            [Wie ziet dit?] [Punten zonder naam]
        Anna: [Volgorde of eraf]
        Bot → Anna: Welk punt … 1. een 2. twee 3. drie [een] [twee] [drie] [Klaar]
        Anna: [drie]
        Bot → Anna: Het gaat om: "drie" 1. een 2. twee 3. drie
            [Omhoog] [Omlaag] [Hoe lang?] [Samenvoegen] [Van de agenda] [Ander punt] [Klaar]
        Anna: [Omhoog]
        Bot → Anna: Het gaat om: "drie" 1. een 2. drie 3. twee
        Anna: [Omhoog]
        Bot → Anna: Het gaat om: "drie" 1. drie 2. een 3. twee
        Anna: [Omhoog]
        Bot → Anna: Het gaat om: "drie" 1. drie 2. een 3. twee
        Anna: [Ander punt]
        Bot → Anna: Welk punt … [drie] [een] [twee] [Klaar]
        Anna: [een]
        Bot → Anna: Het gaat om: "een" 1. drie 2. een 3. twee
        Anna: [Van de agenda]
        Bot → Anna: Welk punt … 1. drie 2. twee [drie] [twee] [Klaar]
        Anna: [Klaar]
        Bot → Anna: … 1. drie 2. twee [Iets erbij] [Volgorde of eraf] [Stuur rond]
            [Ligt nog bij jou: 1]
            [Wie ziet dit?] [Punten zonder naam]
    """)
    shown = [heard.handle for heard in play.said_to("Anna")[-9:]]
    assert len(set(shown)) == 1, "one message changed in place"


def test_a_point_can_be_taken_back_until_it_is_on(play: Play) -> None:
    """A slip costs one tap, and the owner's old buttons then change nothing."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /agenda verkeerde groep
        Bot → Mark: …
        Bot → Anna: …
        Anna: [Niet]
        Bot → Anna: Goed. "verkeerde groep" komt niet op de agenda. … [Toch op de agenda]
        Mark: [Toch niet]
        Bot → Mark: Goed. Het is weg.
        Anna: [Toch op de agenda]
        Anna: agenda
        Bot → Anna: Er staat nog niets op de agenda. [Iets erbij] [Wie ziet dit?]
            [Punten zonder naam]
        Mark: /agenda de woning
        Bot → Mark: …
        Bot → Anna: …
        Anna: [Niet]
        Bot → Anna: …
        Anna: [Toch op de agenda]
        Bot → Anna: "de woning" staat nu op de agenda. De groep kan het zien. … [Agenda bekijken]
        Mark: [Toch niet]
        Mark: agenda
        Bot → Mark: De agenda van de groep van Anna: 1. de woning [Iets erbij]
    """)


def test_only_the_owner_decides_about_the_agenda(play: Play) -> None:
    """Who names a point can't put it on, nor move what is on; nothing changes."""
    a_group(play)
    play("""
        Mark: /agenda de woning
        …
    """)
    point = _only_point(play)
    for name, arg in (("agenda-decide", "on"), ("agenda-move", "up"), ("agenda-undo", "")):
        play.send("Noor", button=button(name, point, arg))
    play.send("Mark", button=button("agenda-decide", point, "on"))
    play("")
    with play.core.storage.unit() as unit:
        assert unit.points.get(point).state is PointState.PROPOSED


def test_a_point_that_is_too_long_is_asked_for_anew(play: Play) -> None:
    """Nothing is cut off silently."""
    a_group(play, members=["Mark"])
    play.send("Mark", text=f"/agenda {'woning ' * 40}")
    play("""
        Bot → Mark: Dat is een lange tekst. Er passen 200 tekens in. …
    """)


def test_words_go_along_to_the_group_that_is_chosen(play: Play) -> None:
    """Who is in several groups says which one, and need not type the point again."""
    a_group(play, members=["Mark"])
    a_group(play, "Bert", ["Mark"])
    play("""
        Mark: /agenda de woning
        Bot → Mark: Om welke groep gaat het? [De groep van Anna] [De groep van Bert]
        Mark: [De groep van Bert]
        Bot → Mark: De groep van Bert: Dank je. Bert leest dit en kiest zelf: "de woning" …
        Bot → Bert: Mark wil het hierover hebben: "de woning" …
        Mark: agenda
        Bot → Mark: Om welke groep gaat het? …
        Mark: anna
        Bot → Mark: De groep van Anna: Er staat nog niets op de agenda van de groep van Anna. …
    """)


def test_the_agenda_in_english(play: Play) -> None:
    """The same way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    play("""
        Kim: /agenda the garden
        Bot → Kim: Thank you. Tom reads this and chooses: "the garden" … [How long?]
            [Later is fine too] [Take it back]
        Bot → Tom: Kim would like to talk about this: "the garden" …
            [On the agenda] [Later] [A talk of its own] [Leave it out]
        Tom: put it on
        Bot → Tom: "the garden" is on the agenda now. … [See the agenda]
        Kim: agenda
        Bot → Kim: The agenda of the group of Tom: 1. the garden [Add something]
    """)


def _only_point(play: Play) -> UUID:
    with play.core.storage.unit() as unit:
        (point,) = unit.points.where()
        return point.id
