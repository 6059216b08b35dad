"""The agenda in full: just telling the bot, minutes, points without a name, going round."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from domain.agenda import AgendaPoint, PointState
from domain.meetings import MeetingState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting


def test_words_between_meetings_may_become_a_point(play: Play) -> None:
    """Whoever just tells the bot something is asked; a yes brings it to the owner."""
    a_group(play)
    a_planned_meeting(play, "2026-12-08 14:00")
    play("""
        Mark: we moeten het eens hebben over de woning, 10 min
        Bot → Mark: Wil je dit op de agenda? Zeg je niets, dan vergeet ik het. …
            [Ja, op de agenda] [Nee]
        Mark: ja
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "we moeten het eens hebben over de
            woning (10 minuten)" … [Hoe lang?] [Mag ook later] [Toch niet]
        Bot → Anna: Mark wil het hierover hebben: "we moeten het eens hebben over de woning
            (10 minuten)" …
        Anna: een dagje naar zee
        Bot → Anna: Wil je dit op de agenda? …
        Anna: [Ja, op de agenda]
        Bot → Anna: "een dagje naar zee" staat nu op de agenda. …
    """)


def test_words_are_forgotten_without_a_yes(play: Play) -> None:
    """On no, or after an hour, nothing of them is left, and the old buttons do nothing."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play("""
        Mark: de buurman heeft een hond
        Bot → Mark: Wil je dit op de agenda? …
        Mark: nee
        Bot → Mark: Goed. Ik ben het vergeten. …
        Mark: [Ja, op de agenda]
        Mark: de buurman heeft een kat
        Bot → Mark: Wil je dit op de agenda? …
        -- 2026-11-22 12:00 --
        Mark: [Ja, op de agenda]
    """)
    with play.core.storage.unit() as unit:
        assert unit.points.where() == []
        assert "buurman" not in str([row.said for row in unit.outbox.where()])


@pytest.mark.parametrize(
    "typed",
    [
        "hoe kom ik bij de dokter",
        "kan ik je ook bellen",
        "Is Mark al thuis denk je?",
        "hoi lieve mensen van de groep",
        "wat fijn dat dit er is!",
        "deze app is echt waardeloos",
        "het werkt niet bij mij",
        "zeg tegen Mark dat ik bel",
        "dat is niet grappig meer",
        "you are very kind to me",
        "Ik heb hoofdpijn vandaag",
        "dinsdag om 14 uur naar de tandarts",
        "morgen moet ik naar mijn zus",
        "I have a headache today",
        "dentist, no: going to the doctor on friday",
    ],
)
def test_what_is_plainly_no_point_is_not_offered_for_the_agenda(play: Play, typed: str) -> None:
    """A question, a cry, an order, one's own day: it is said what the bot can do."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play(f"""
        Anna: {typed}
        Bot → Anna: Dat snap ik nog niet. Ik ben een computerprogramma. Ik heb het niet bewaard. …
            [Wat kan er nu?] [Waar ik hulp vind]
        Anna: wat kan er nu
        Bot → Anna: Zo staat het met je groep. …
    """)


@pytest.mark.parametrize(
    "typed",
    [
        "ik voel me alleen op zondag",
        "mijn medicijnen in het weekend",
        "met zijn allen naar zee",
        "Ik wil vandaag iets bespreken",
    ],
)
def test_what_may_be_for_the_group_is_offered_for_the_agenda(play: Play, typed: str) -> None:
    """What is about themselves may be just what they want to talk about."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play(f"""
        Anna: {typed}
        Bot → Anna: Wil je dit op de agenda? …
    """)


def test_between_two_meetings_words_may_become_a_point_for_some_time(play: Play) -> None:
    """One meeting is behind them and the next has no day yet: just telling the bot is enough."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        meeting.state = MeetingState.ENDED
        unit.meetings.save(meeting)
    play.clock.set(datetime(2026, 12, 3, 12, tzinfo=UTC))
    play("""
        Mark: de buurman heeft een hond
        Bot → Mark: Wil je dit op de agenda? …
        Mark: ja
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "de buurman heeft een hond" …
        Bot → Anna: Mark wil het hierover hebben: "de buurman heeft een hond" …
    """)


def test_without_any_meeting_nothing_is_offered_for_an_agenda(play: Play) -> None:
    """Words that were typed in passing are no point for a day that nobody knows."""
    a_group(play, members=["Mark"])
    play("""
        Mark: de buurman heeft een hond
        Bot → Mark: Dat snap ik nog niet. …
        Mark: [Waar ik hulp vind]
        Bot → Mark: Is er nu gevaar, …
    """)


def test_whether_somebody_comes_is_no_point(play: Play) -> None:
    """They are led to the question that they answer."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play("""
        Mark: ik kan toch niet op die dag
        Bot → Mark: Dat snap ik nog niet. Hoort het bij een vraag van mij? …
    """)


def test_a_question_is_no_point_in_english(play: Play) -> None:
    """The same in English."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue"])
    a_planned_meeting(play, "2026-12-08 14:00", "Tom")
    play("""
        Sue: can I bring my sister
        Bot → Sue: I don't get that yet. I am a computer program. … [What can I do now?]
            [Where I find help]
        Sue: my sister has lost her keys
        Bot → Sue: Would you like this on the agenda? …
    """)


def test_words_of_danger_come_before_the_agenda(play: Play) -> None:
    """Somebody in need is told where to turn, and is not asked about an agenda."""
    a_group(play, members=["Mark"])
    play.send("Mark", text="ik wil niet meer leven")
    assert "agenda" not in play.last("Mark").message.text
    play("…")


def test_words_are_for_the_group_that_is_chosen(play: Play) -> None:
    """Whoever is in several groups says which; a guest of nothing is asked nothing."""
    a_group(play, members=["Mark"])
    a_group(play, "Bert", ["Mark"])
    for owner in ("Anna", "Bert"):
        a_planned_meeting(play, "2026-12-08 14:00", owner)
    play("""
        Mark: de tuin moet leeg
        Bot → Mark: Wil je dit op een agenda? Van welke groep? …
            [De groep van Anna] [De groep van Bert] [Nee]
        Mark: [De groep van Bert]
        Bot → Mark: De groep van Bert: Dank je. Bert leest dit en kiest zelf: "de tuin moet leeg" …
        Bot → Bert: Mark wil het hierover hebben: "de tuin moet leeg" …
    """)


def test_a_proposer_says_how_long_and_that_later_is_fine(play: Play) -> None:
    """Both are one tap, and the owner sees them where the point lies."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /agenda de woning
        Bot → Mark: Dank je. … [Hoe lang?] [Mag ook later] [Toch niet]
        Bot → Anna: …
        Mark: hoe lang
        Bot → Mark: Hoe lang mag dit duren? "de woning" [5 minuten] [10 minuten] [15 minuten]
            [30 minuten] [Maakt niet uit]
        Mark: [15 minuten]
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "de woning (15 minuten)" …
        Mark: [Mag ook later]
        Bot → Mark: Dank je. … Ik zei erbij dat het ook een andere keer mag.
            [Hoe lang?] [Toch volgende keer] [Toch niet]
        Anna: agenda
        Bot → Anna: Er staat nog niets op de agenda. …
        Anna: [Ligt nog bij jou: 1]
        Bot → Anna: … Mark: de woning (15 minuten) – mag ook later …
        Anna: [de woning]
        Bot → Anna: Mark wil het hierover hebben: "de woning (15 minuten)" Het hoeft niet de
            volgende keer. … [Op de agenda] [Later] [Apart bespreken] [Niet]
        Anna: apart bespreken
        Bot → Anna: Goed. "de woning" bewaar ik voor een ander gesprek. … [Toch op de agenda]
        Mark: [Hoe lang?]
        Anna: agenda
        Bot → Anna: Er staat nog niets op de agenda. …
        Anna: ligt nog bij jou
        Bot → Anna: … Mark: de woning (15 minuten) – voor een ander gesprek …
    """)


def test_two_points_become_one(play: Play) -> None:
    """The owner puts points together, under words of their own if they like."""
    a_group(play, members=["Mark"])
    for words in ("huis, 10 min", "verhuizen, 15 min", "zee"):
        play.send("Anna", text=f"/agenda {words}")
    play("""
        …
        Anna: agenda
        Bot → Anna: … 1. huis (10 minuten) 2. verhuizen (15 minuten) 3. zee …
        Anna: [Volgorde of eraf]
        Bot → Anna: …
        Anna: [huis]
        Bot → Anna: …
        Anna: [Samenvoegen]
        Bot → Anna: Met welk punt hoort dit bij elkaar? "huis" [verhuizen] [zee]
        Anna: verhuizen
        Bot → Anna: Dan wordt het één punt: "huis / verhuizen" … [Zo is het goed]
        Anna: een ander huis
        Bot → Anna: Het gaat om: "een ander huis (25 minuten)" 1. een ander huis (25 minuten) 2. zee
            [Omhoog] [Omlaag] [Hoe lang?] [Weer uit elkaar] [Van de agenda] [Ander punt] [Klaar]
        Anna: [Hoe lang?]
        Bot → Anna: Hoe lang mag dit duren? …
        Anna: [30 minuten]
        Bot → Anna: Het gaat om: "een ander huis (30 minuten)" …
        Anna: uit elkaar
        Bot → Anna: Het gaat om: "huis (10 minuten)" 1. huis (10 minuten) 2. verhuizen (15 minuten)
            3. zee
            [Omhoog] [Omlaag] [Hoe lang?] [Samenvoegen] [Van de agenda] [Ander punt] [Klaar]
        Anna: [Weer uit elkaar]
        Bot → Anna: Het gaat om: "huis (10 minuten)" …
    """)


def test_a_point_without_a_name_is_nobodys(play: Play) -> None:
    """Only where the owner allows it; it comes the next morning, and says of nobody whose it is."""
    a_group(play)
    play("""
        Anna: agenda
        Bot → Anna: …
        Anna: [Punten zonder naam]
        Bot → Anna: Wie een punt noemt, doet dat nu met naam. … Wel kan iemand het soms raden, …
            [Ja, dat mag] [Terug naar de agenda]
        Anna: ja dat mag
        Bot → Anna: Een punt mag nu ook zonder naam. … [Liever met naam] [Terug naar de agenda]
        Mark: /agenda de ruzie
        Bot → Mark: Mag je naam erbij? Het gaat om: "de ruzie" Zonder naam hoort niemand van mij van
            wie het is, Anna ook niet. … In een kleine groep kan iemand het raden. …
            [Met mijn naam] [Zonder naam]
        Mark: zonder naam
        Bot → Mark: Dank je. Anna krijgt dit morgen, zonder naam: "de ruzie" …
        Anna: agenda
        Bot → Anna: Er staat nog niets op de agenda. [Iets erbij] [Wie ziet dit?]
            [Punten zonder naam]
        Noor: /agenda
        Bot → Noor: …
        -- 2026-11-23 10:00 --
        Bot → Anna: Iemand noemde een punt zonder naam. Alleen jij ziet het. [Bekijken]
        Anna: bekijken
        Bot → Anna: Dit ligt nog bij jou. … Iemand: de ruzie [de ruzie] [Terug naar de agenda]
        Anna: [de ruzie]
        Bot → Anna: Iemand wil het hierover hebben: "de ruzie" …
        Anna: [Op de agenda]
        Bot → Anna: "de ruzie" staat nu op de agenda. …
        Anna: agenda
        Bot → Anna: …
        Anna: [Punten zonder naam]
        Bot → Anna: …
        Anna: [Liever met naam]
        Bot → Anna: Wie een punt noemt, doet dat nu met naam. …
        Noor: /agenda de hond
        Bot → Noor: Dank je. …
        Bot → Anna: Noor wil het hierover hebben: "de hond" …
    """)
    with play.core.storage.unit() as unit:
        (point,) = unit.points.where(proposed_by_id=None)
        assert point.text == "de ruzie"


def test_the_agenda_goes_round_once_and_changes_are_gathered(play: Play) -> None:
    """Nobody is told of a draft; then all get it as shown, and hear of all changes in one."""
    a_group(play, members=["Mark"], without_app=["Tineke"], professionals=["Noor"])
    a_planned_meeting(play, "2026-12-08 14:00")
    play("""
        Anna: /agenda de woning
        Bot → Anna: …
        Anna: stuur de agenda rond
        Bot → Anna: Zo gaat de agenda rond: «De agenda van de groep van Anna, voor dinsdag 8
            december
            om 14.00 uur: 1. de woning Wil jij ook iets noemen? Het mag.» Dit gaat naar Mark.
            Naar Noor gaat alleen: er is iets voor je. … Zonder deze app: Tineke. …
            [Ja, stuur rond] [Nog niet] [Wie ziet dit?]
        Anna: ja
        Bot → Anna: De agenda is rond. Tineke hoort het van jou. … [Agenda bekijken]
        Bot → Mark: De agenda van de groep van Anna, voor dinsdag 8 december om 14.00 uur: …
            [Iets erbij]
        Bot → Noor: Er is iets voor je over een bijeenkomst. [Agenda bekijken]
        Noor: [Agenda bekijken]
        Bot → Noor: De agenda van de groep van Anna: 1. de woning [Iets erbij]
        Anna: /agenda zee
        Bot → Anna: "zee" staat nu op de agenda. De groep hoort het morgen, …
        Anna: /agenda de hond
        Bot → Anna: …
        Anna: [Agenda bekijken]
        Bot → Anna: … Wat je veranderde, hoort de groep op maandag 23 november in één bericht. …
        -- 2026-11-23 10:00 --
        …
        -- 2026-11-24 12:00 --
    """)
    assert play.last("Mark").written() == (
        "Bot → Mark: De agenda van de groep van Anna is iets veranderd. Zo is hij nu: "
        "1. de woning 2. zee 3. de hond [Agenda bekijken]"
    )
    assert play.last("Noor").message.text == "Er is iets voor je over een bijeenkomst."


def test_what_changes_back_is_no_news(play: Play) -> None:
    """Whoever got the agenda hears nothing of what was on it for an hour."""
    a_group(play, members=["Mark"])
    play("""
        Anna: /agenda een
        Bot → Anna: …
        Anna: rondsturen
        Bot → Anna: Zo gaat de agenda rond: «De agenda van de groep van Anna: 1. een …
        Anna: ja
        Bot → Anna: De agenda is rond. …
        Bot → Mark: …
        Anna: /agenda twee
        Bot → Anna: …
        Anna: agenda
        Bot → Anna: …
        Anna: [Volgorde of eraf]
        Bot → Anna: …
        Anna: [twee]
        Bot → Anna: …
        Anna: [Van de agenda]
        Bot → Anna: …
        -- 2026-11-23 12:00 --
    """)


def test_who_has_no_agenda_gets_none(play: Play) -> None:
    """It goes to those with whom the owner shares it; a stale yes shows what it would be now."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Anna: /agenda een
        Bot → Anna: …
        Anna: [Agenda bekijken]
        Bot → Anna: …
        Anna: [Stuur rond]
        Bot → Anna: … Dit gaat naar Mark en Noor. …
        Anna: /agenda twee
        Bot → Anna: …
        Anna: [Ja, stuur rond]
        Bot → Anna: Zo gaat de agenda rond: … 1. een 2. twee …
    """)
    group_id = _group_id(play)
    play.send("Mark", button=button("agenda-send", group_id))
    play.send("Mark", button=button("agenda-go", group_id, "x"))
    play.send("Mark", button=button("agenda-name", group_id, "yes"))
    play("")


def test_the_agenda_goes_round_in_english(play: Play) -> None:
    """The main way in English, by typing."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    play("""
        Kim: /agenda we should talk about the garden
        Bot → Kim: Thank you. Tom reads this and chooses: "we should talk about the garden" …
        Bot → Tom: Kim would like to talk about this: …
        Tom: put it on
        Bot → Tom: "we should talk about the garden" is on the agenda now. …
        Tom: send the agenda round
        Bot → Tom: This is how the agenda goes round: «The agenda of the group of Tom: …» It goes to
            Kim. [Yes, send it round] [Not yet] [Who sees this?]
        Tom: yes
        Bot → Tom: The agenda has gone round. …
        Bot → Kim: The agenda of the group of Tom: 1. we should talk about the garden …
    """)


def _group_id(play: Play) -> UUID:
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        return group.id


def _points(play: Play) -> dict[str, AgendaPoint]:
    with play.core.storage.unit() as unit:
        return {each.text: each for each in unit.points.where()}


def test_what_was_merged_stays_out(play: Play) -> None:
    """A point that went into another is not shown, and can't be taken back by who named it."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /agenda dak
        Bot → Mark: …
        Bot → Anna: …
        Anna: erop
        Bot → Anna: …
        Anna: /agenda goot
        Bot → Anna: …
    """)
    points = _points(play)
    play.send("Anna", button=button("agenda-merge", points["goot"].id))
    play("""
        Bot → Anna: …
        Anna: dak
        Bot → Anna: Dan wordt het één punt: "goot / dak" …
        Anna: goed
        Bot → Anna: Het gaat om: "goot / dak" 1. goot / dak …
        Mark: [Toch niet]
    """)
    assert _points(play)["dak"].state is PointState.MERGED
