"""Finding a day: days as people say them, and who can when."""

import pytest

from domain.meetings import MeetingState
from tests.chat import Play
from tests.conversations.groups import a_group, a_member, an_owner
from tests.conversations.polls import TWO_DAYS, a_poll, answers


def test_a_day_is_found_by_tapping(play: Play) -> None:
    """Days are typed as said, read back, asked, answered, ranked, chosen and told."""
    a_group(play, members=["Mark", "Noor"])
    play("""
        Anna: /bijeenkomst
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
        Anna: di 1 december 14u of do 3 dec half acht 's avonds
        Bot → Anna: Dus: dinsdag 1 december om 14.00 uur en donderdag 3 december om 19.30 uur.
            Klopt dat? [Ja] [Nee, anders]
        Anna: [Ja]
        Bot → Anna: Waar is het? … [Later]
        Anna: het buurthuis
        Bot → Anna: Hoe lang duurt het? … [Een uur] [Anderhalf uur] [Twee uur] [Overslaan]
        Anna: [Anderhalf uur]
        Bot → Anna: Ik kan nu vragen wie er kan op: dinsdag 1 december om 14.00 uur en donderdag
            3 december om 19.30 uur. Ik vraag het aan Mark en Noor. …
            Alleen jij ziet het antwoord. … [Ja, vraag het] [Nog niet]
        Anna: [Ja, vraag het]
        Bot → Anna: Gevraagd. … Dus heb ik bij jou overal ja gezet.
            [Wie kan wanneer] [Mijn antwoorden]
        Bot → Mark: Anna zoekt een dag om met de groep bij elkaar te komen. Het duurt anderhalf uur.
            Plaats: het buurthuis. – dinsdag 1 december om 14.00 uur
            – donderdag 3 december om 19.30 uur … Alleen Anna ziet je antwoord. [Invullen]
        Bot → Noor: Anna zoekt een dag … [Invullen]
        Mark: [Invullen]
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? [Ja] [Als het moet] [Nee]
        Mark: [Ja]
        Bot → Mark: Kun je op donderdag 3 december om 19.30 uur? [Ja] [Als het moet] [Nee]
        Mark: [Als het moet]
        Bot → Mark: Dank je. Alleen Anna ziet je antwoord. … [Veranderen]
        Bot → Anna: Er is antwoord van Mark. [Wie kan wanneer]
        Noor: [Invullen]
        Bot → Noor: Kun je op dinsdag 1 december om 14.00 uur? …
        Noor: [Nee]
        Bot → Noor: Kun je op donderdag 3 december om 19.30 uur? …
        Noor: [Ja]
        Bot → Noor: Dank je. Alleen Anna ziet je antwoord. … [Veranderen]
        Bot → Anna: Iedereen heeft geantwoord. … [Wie kan wanneer]
        Anna: [Wie kan wanneer]
        Bot → Anna: Het best past donderdag 3 december om 19.30 uur. Dan kan iedereen.
            Als het moet: Mark. Op donderdag 3 december om 19.30 uur: – ja: jij en Noor
            – als het moet: Mark Op dinsdag 1 december om 14.00 uur: – ja: jij en Mark
            – nee: Noor <poll.png>
            [Kies donderdag 3 december om 19.30 uur] [Andere dag kiezen] [Iets anders]
        Anna: [Kies donderdag 3 december om 19.30 uur]
        Bot → Anna: Het wordt dan donderdag 3 december om 19.30 uur. Plaats: het buurthuis.
            Ik vertel het aan Mark en Noor. … [Ja, laat het weten] [Nog niet]
        Anna: [Ja, laat het weten]
        Bot → Anna: Dat staat. Het wordt donderdag 3 december om 19.30 uur. …
            [Zet in agenda] [Bekijken]
        Bot → Anna: Wie wil je vragen om te leiden? … [Ikzelf] [Mark] [Noor] [Later]
        Bot → Mark: Er is een dag voor de groep van Anna: donderdag 3 december om 19.30 uur.
            Het duurt anderhalf uur. Plaats: het buurthuis. Kom je?
            [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
        Bot → Noor: Er is een dag … [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
    """)


def test_a_day_is_found_by_typing(play: Play) -> None:
    """Every button can be typed: its words, its number, or other words for the same."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: Welke dagen …
        Anna: morgen 10 uur of overmorgen half drie
        Bot → Anna: Dus: maandag 23 november om 10.00 uur en dinsdag 24 november om 14.30 uur. …
        Anna: klopt
        Bot → Anna: Waar is het? …
        Anna: later
        Bot → Anna: Hoe lang duurt het? …
        Anna: niet te lang
        Bot → Anna: Hoeveel minuten? … Hoe lang duurt het? …
        Anna: 45
        Bot → Anna: Ik kan nu vragen …
        Anna: doe maar
        Bot → Anna: Gevraagd. …
        Bot → Mark: Anna zoekt een dag … Het duurt 45 minuten. De plek hoor je nog. …
        Mark: invullen
        Bot → Mark: Kun je op maandag 23 november om 10.00 uur? …
        Mark: 2
        Bot → Mark: Kun je op dinsdag 24 november om 14.30 uur? …
        Mark: terug
        Bot → Mark: Kun je op maandag 23 november om 10.00 uur? …
        Mark: ik kan niet
        Bot → Mark: Kun je op dinsdag 24 november om 14.30 uur? …
        Mark: dat kan
        Bot → Mark: Dank je. …
        Bot → Anna: Iedereen heeft geantwoord. …
        Anna: wie kan wanneer
        Bot → Anna: Het best past dinsdag 24 november om 14.30 uur. Dan kan iedereen. …
        Anna: 1
        Bot → Anna: Het wordt dan dinsdag 24 november om 14.30 uur. De plek hoor je nog. …
        Anna: ja
        Bot → Anna: Dat staat. …
        Bot → Anna: Wie wil je vragen om te leiden? …
        Bot → Mark: Er is een dag … Kom je? …
        Anna: ikzelf
        Bot → Anna: Goed. Jij leidt. …
    """)


def test_a_day_is_found_in_english(play: Play) -> None:
    """The same in English, for whoever reads that; others read their own language."""
    a_group(play, owner="Tom", members=["Mark"], english=["Tom"])
    play("""
        Tom: /meeting
        Bot → Tom: Which days and times can you do? …
        Tom: Tuesday 1 December at 2pm or Thursday 3 December at 19:30
        Bot → Tom: So: Tuesday 1 December at 14:00 and Thursday 3 December at 19:30.
            Is that right? [Yes] [No, something else]
        Tom: [Yes]
        Bot → Tom: Where is it? … [Later]
        Tom: the library
        Bot → Tom: How long is it? … [An hour] [An hour and a half] [Two hours] [Skip]
        Tom: two hours
        Bot → Tom: I can now ask who can come on: … I ask Mark. … [Yes, ask them] [Not yet]
        Tom: [Yes, ask them]
        Bot → Tom: Asked. … [Who can when] [My answers]
        Bot → Mark: Tom zoekt een dag … Het duurt twee uur. Plaats: the library. …
        Mark: [Invullen]
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: [Ja]
        Bot → Mark: Kun je op donderdag 3 december om 19.30 uur? …
        Mark: [Ja]
        Bot → Mark: Dank je. Alleen Tom ziet je antwoord. …
        Bot → Tom: Everybody has answered. … [Who can when]
        Tom: [Who can when]
        Bot → Tom: These days are equally good: Tuesday 1 December at 14:00 and Thursday 3
            December at 19:30. Everybody can come then. On Tuesday 1 December at 14:00 everybody
            can. On Thursday 3 December at 19:30 everybody can. <poll.png>
            [Choose Tuesday 1 December at 14:00] [Choose Thursday 3 December at 19:30]
            [Something else]
        Tom: [Choose Tuesday 1 December at 14:00]
        Bot → Tom: Then it will be Tuesday 1 December at 14:00. … [Yes, let them know] [Not yet]
        Tom: [Yes, let them know]
        Bot → Tom: Done. … [Add to calendar] [Look at it]
        Bot → Tom: Whom do you want to ask to lead? … [Myself] [Mark] [Later]
        Bot → Mark: Er is een dag voor de groep van Tom: dinsdag 1 december om 14.00 uur. …
    """)


def test_what_can_not_be_read_is_asked_again_and_what_is_missing_is_asked(play: Play) -> None:
    """A slip costs one more message, never the poll; what was said already is kept."""
    a_group(play, members=["Mark"])
    play("""
        Anna: /bijeenkomst
        Bot → Anna: Welke dagen …
        Anna: ergens binnenkort
        Bot → Anna: Ik zie daar nog geen dag of tijd in. Welke dagen …
        Anna: volgende week
        Bot → Anna: Welke dag, van maandag 23 november tot en met zondag 29 november? …
        Anna: dinsdag of donderdag
        Bot → Anna: Hoe laat? Het gaat om dinsdag 24 november en donderdag 26 november.
            [10.00] [11.00] [14.00] [15.30] [19.00] [19.30] [Andere tijd]
        Anna: pas als het licht is
        Bot → Anna: Ik zie daar nog geen tijd in. … Hoe laat? …
        Anna: half 8
        Bot → Anna: Dat kan ik op meer manieren lezen. Welke bedoel je?
            [dinsdag 24 november om 19.30 uur] [dinsdag 24 november om 07.30 uur]
            [Nee, anders]
        Anna: 's avonds
        Bot → Anna: Dus: dinsdag 24 november om 19.30 uur en donderdag 26 november om 19.30 uur. …
        Anna: [Nee, anders]
        Bot → Anna: Welke dagen …
        Anna: maandag 1-12-2026 10:00
        Bot → Anna: De dag en de datum horen niet bij elkaar. Welke bedoel je?
            [dinsdag 1 december om 10.00 uur] [maandag 30 november om 10.00 uur]
        Anna: [dinsdag 1 december om 10.00 uur]
        Bot → Anna: Dus: dinsdag 1 december om 10.00 uur. …
        Anna: nee toch 2 december om 14 uur
        Bot → Anna: Dus: woensdag 2 december om 14.00 uur. Wil je eerst vragen wie er kan? Of ligt
            het vast? [Eerst vragen] [Het ligt vast] [Nee, anders]
        Anna: ja
        Bot → Anna: Eerst vragen, of ligt het vast? …
    """)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31 februari om 10 uur", "Die dag bestaat niet. … [zondag 28 februari om 10.00 uur] …"),
        ("1 januari 2020 14u", "Dat is al geweest. …"),
        ("gisteren 3 uur", "Dat is al geweest. …"),
        ("14:00", "De tijd heb ik. Welke dag wordt het?"),
        ("elke dinsdag 14u", "Ik plan één bijeenkomst tegelijk. De eerste is dan dinsdag 24 …"),
        ("elke 3 maanden", "Ik plan één bijeenkomst tegelijk. Welke dag en tijd wordt de eerste?"),
        (
            "vrijdag 4 december middag",
            "Hoe laat? Het gaat om vrijdag 4 december, in de middag. [14.00] [15.30] [Andere tijd]",
        ),
        ("dinsdagnacht", "Hoe laat? Het gaat om dinsdag 24 november, in de nacht."),
        ("di t/m do om 10 uur", "Hoe laat? Het gaat om dinsdag 24 november, woensdag 25 …"),
        (
            "binnen een week",
            "Welke dag, van zondag 22 november tot en met zondag 29 november? …",
        ),
        ("31 oktober 2027 half 3 's nachts", "Dus: zondag 31 oktober 2027 om 02.30 uur. …"),
        ("28 maart 2027 half 3 's nachts", "Die tijd bestaat niet op die dag. …"),
        ("1 t/m 3 december", "Hoe laat? Het gaat om dinsdag 1 december, woensdag 2 december en …"),
        ("di 1 dec 14:00-15:30", "Dus: dinsdag 1 december om 14.00 uur (anderhalf uur). …"),
        ("1 december 2027 14u", "Dus: woensdag 1 december 2027 om 14.00 uur. …"),
    ],
)
def test_each_kind_of_answer_has_its_own_question(play: Play, typed: str, said: str) -> None:
    """Nothing is taken that was not said, and the reason is told without blame."""
    an_owner(play)
    play(f"""
        Anna: /bijeenkomst
        Bot → Anna: …
        Anna: {typed}
        Bot → Anna: {said.replace("[zondag 28 februari om 10.00 uur] …", "…")}
    """)


def test_too_many_days_are_too_much_to_ask(play: Play) -> None:
    """At most eight questions for whoever answers."""
    an_owner(play)
    days = " of ".join(f"{day} december 14u" for day in range(1, 10))
    play(f"""
        Anna: /bijeenkomst
        Bot → Anna: …
        Anna: {days}
        Bot → Anna: Dat zijn er veel om te beantwoorden. Kies er hoogstens 8. Welke dagen …
    """)


def test_one_day_that_is_fixed_is_told_at_once(play: Play) -> None:
    """Nobody is asked about what the owner knows already."""
    a_group(play, members=["Mark"])
    play("""
        Anna: /bijeenkomst
        Bot → Anna: …
        Anna: dinsdag 1 december 14u
        Bot → Anna: Dus: dinsdag 1 december om 14.00 uur. … Of ligt het vast? …
        Anna: [Het ligt vast]
        Bot → Anna: Waar is het? …
        Anna: bij mij
        Bot → Anna: Hoe lang …
        Anna: [Overslaan]
        Bot → Anna: Het wordt dan dinsdag 1 december om 14.00 uur. Ik vertel het aan Mark.
            Zal ik het laten weten? [Ja, laat het weten] [Nog niet]
        Anna: [Ja, laat het weten]
        Bot → Anna: Dat staat. …
        Bot → Anna: Wie wil je vragen om te leiden? …
        Bot → Mark: Er is een dag voor de groep van Anna: dinsdag 1 december om 14.00 uur.
            Het duurt een uur. Plaats: bij mij. Kom je? …
    """)


def test_nobody_hears_of_it_before_the_owner_says_so(play: Play) -> None:
    """What is ready may wait: members see nothing, and asking can be later."""
    a_group(play, members=["Mark"])
    play.send("Anna", text="/bijeenkomst")
    play.send("Anna", text=TWO_DAYS)
    for label in ("Ja", "Later", "Overslaan"):
        play.presses("Anna", label)
    play("""
        …
        Anna: [Nog niet]
        Bot → Anna: Alles is bewaard. Niemand heeft iets gehoord. … [Nu vragen] [Eerst iets kiezen]
        Mark: bijeenkomst
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
        Anna: bijeenkomst
        Bot → Anna: Dit staat klaar. Niemand heeft nog iets gehoord. – dinsdag 1 december om 14.00
            uur – donderdag 3 december om 19.30 uur [Dag kiezen] [Nu vragen] [Iets anders]
        Anna: [Nu vragen]
        Bot → Anna: Gevraagd. …
        Bot → Mark: Anna zoekt een dag …
    """)


def test_an_owner_without_members_can_keep_days(play: Play) -> None:
    """There is nobody to ask yet, and that is said kindly."""
    an_owner(play)
    play("""
        Anna: /bijeenkomst
        Bot → Anna: …
        Anna: di 1 december 14u of do 3 dec 15u
        Bot → Anna: …
        Anna: [Ja]
        Bot → Anna: …
        Anna: [Later]
        Bot → Anna: …
        Anna: [Overslaan]
        Bot → Anna: De dagen zijn bewaard. Er is nog niemand in je groep om te vragen. …
    """)


def test_somebody_without_the_app_answers_through_the_owner(play: Play) -> None:
    """The owner taps it in, and it stays marked as such."""
    a_group(play, members=["Mark"], without_app=["Piet", "Wim"])
    a_poll(play)
    answers(play, "Mark", ["ja", "ja"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: Deze dagen zijn nu even goed: … Steeds kunnen er 2 van de 4. …
        Anna: [Voor iemand invullen]
        Bot → Anna: Voor wie vul je het in? [Piet] [Wim]
        Anna: Piet
        Bot → Anna: Kan Piet op dinsdag 1 december om 14.00 uur? [Ja] [Als het moet] [Nee]
        Anna: nee
        Bot → Anna: Kan Piet op donderdag 3 december om 19.30 uur? …
        Anna: [Ja]
        Bot → Anna: Genoteerd voor Piet. Ik zet erbij dat jij dit deed. [Wie kan wanneer]
        Anna: [Wie kan wanneer]
        Bot → Anna: Het best past nu donderdag 3 december om 19.30 uur. Dan kunnen er 3 van de 4.
            Op donderdag 3 december om 19.30 uur: – ja: jij, Mark en Piet (door jou ingevuld)
            – nog niet bekend: Wim Op dinsdag … – nee: Piet (door jou ingevuld) …
    """)
    with play.core.storage.unit() as unit:
        piet = next(each for each in unit.members.where() if each.name == "Piet")
        owner = next(each for each in unit.members.where() if each.name == "Anna")
        entered = {each.entered_by_id for each in unit.votes.where(member_id=piet.id)}
    assert entered == {owner.account_id}


def test_the_owner_hears_of_answers_in_one_message_that_grows(play: Play) -> None:
    """One message for some, a new one when all have answered, and a word when minds change."""
    a_group(play, members=["Mark", "Noor", "Kees"])
    a_poll(play)
    play.presses("Mark", "Invullen")
    play("""
        …
        Mark: ja
        Bot → Mark: …
        Mark: ja
        Bot → Mark: Dank je. …
        Bot → Anna: Er is antwoord van Mark. …
    """)
    first = play.last("Anna").handle
    answers(play, "Noor", ["ja", "nee"])
    assert play.last("Anna").message.text == "Er is antwoord van Mark en Noor."
    assert play.last("Anna").handle == first
    answers(play, "Kees", ["ja", "nee"])
    assert play.last("Anna").message.text.startswith("Iedereen heeft geantwoord.")
    assert play.last("Anna").handle != first
    play("""
        Mark: bijeenkomst
        Bot → Mark: Er wordt een dag gezocht voor de groep van Anna. De plek hoor je nog.
            Dit zijn jouw antwoorden: – dinsdag 1 december om 14.00 uur: ja
            – donderdag 3 december om 19.30 uur: ja [Veranderen]
        Mark: [Veranderen]
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: nee
        Bot → Mark: Kun je op donderdag 3 december om 19.30 uur? …
        Mark: ja
        Bot → Mark: Dank je. …
        Bot → Anna: Mark heeft een antwoord veranderd. [Wie kan wanneer]
    """)


def test_days_are_added_without_losing_answers(play: Play) -> None:
    """Who answered is asked only about what is new."""
    a_group(play, members=["Mark"])
    a_poll(play)
    answers(play, "Mark", ["nee", "nee"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Iets anders]
        Bot → Anna: Wat wil je doen? [Dagen erbij] [Dag eraf] [Wie moet erbij zijn?]
            [Mijn antwoorden] [Stoppen met zoeken] [Nog meer]
        Anna: dagen erbij
        Bot → Anna: Welke dagen …
        Anna: di 1 december 14u
        Bot → Anna: Dus: …
        Anna: ja
        Bot → Anna: Die dagen stonden er al. Er is niets veranderd.
        Anna: [Dagen erbij]
        Bot → Anna: Welke dagen …
        Anna: vrijdag 4 december 10 uur
        Bot → Anna: Dus: …
        Anna: ja
        Bot → Anna: Gevraagd. …
        Bot → Mark: Er zijn dagen bij gekomen. Wat je eerder zei, blijft staan.
            – vrijdag 4 december om 10.00 uur … [Invullen]
        Mark: ja
        Bot → Mark: Kun je op vrijdag 4 december om 10.00 uur? …
        Mark: ja
        Bot → Mark: Dank je. …
        Bot → Anna: Iedereen heeft geantwoord. …
        Anna: ja
        Bot → Anna: …
        Anna: bijeenkomst
        Bot → Anna: Het best past vrijdag 4 december om 10.00 uur. Dan kan iedereen.
            Op vrijdag 4 december om 10.00 uur kan iedereen.
            Op dinsdag 1 december om 14.00 uur: – ja: jij – nee: Mark
            Op donderdag 3 december om 19.30 uur: – ja: jij – nee: Mark <poll.png>
            [Kies vrijdag 4 december om 10.00 uur] [Andere dag kiezen] [Iets anders]
    """)


def test_somebody_who_joins_later_can_be_asked_as_well(play: Play) -> None:
    """The owner sees who was not asked yet, and asks them with one tap."""
    a_group(play, members=["Mark"])
    a_poll(play)
    a_member(play, "Anna", "Noor")
    play("""
        Noor: bijeenkomst
        Bot → Noor: Er is voor jou nog geen bijeenkomst. …
        Anna: bijeenkomst
        Bot → Anna: Er zijn nog geen antwoorden van anderen. …
            [Dag kiezen] [Ook vragen: Noor] [Iets anders]
        Anna: [Ook vragen: Noor]
        Bot → Anna: Gevraagd. …
        Bot → Noor: Anna zoekt een dag …
    """)


def test_nobody_is_named_to_a_professional_until_they_ask(play: Play) -> None:
    """The chat of a professional holds a day and a length; whose group it is, on a tap."""
    a_group(play, members=[], professionals=["Sara"])
    play.send("Anna", text="/bijeenkomst")
    play.send("Anna", text=TWO_DAYS)
    play.presses("Anna", "Ja")
    play.send("Anna", text="bij Anna thuis")
    play.presses("Anna", "Overslaan")
    play("""
        …
        Anna: [Ja, vraag het]
        Bot → Anna: Gevraagd. …
        Bot → Sara: Er is iets voor je: een groep waar je bij hoort, zoekt een dag. Het duurt een
            uur. De plek zie je als je tikt op "Welke groep?". – dinsdag 1 december om 14.00
            uur – donderdag 3 december om 19.30 uur Kun je zeggen wanneer jij kunt? Alleen de
            eigenaar van de groep ziet je antwoord. [Invullen] [Welke groep?]
        Sara: [Welke groep?]
        Bot → Sara: Er wordt een dag gezocht voor de groep van Anna. Plaats: bij Anna thuis. …
    """)


def test_only_the_owner_plans_and_decides(play: Play) -> None:
    """A member's press on the owner's buttons changes nothing, and answers stay the owner's."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play)
    answers(play, "Mark", ["ja", "nee"])
    play.send("Anna", text="bijeenkomst")
    play("…")
    taps = [choice.data for row in play.last("Anna").message.rows for choice in row]
    for data in taps:
        play.send("Noor", button=data)
    play("""
        Noor: bijeenkomst
        Bot → Noor: Er wordt een dag gezocht voor de groep van Anna. …: nog geen antwoord …
            [Invullen]
    """)
    assert "Mark" not in " ".join(heard.message.text for heard in play.said_to("Noor"))
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        refused = [each for each in unit.accesses.where() if not each.allowed]
    assert meeting.state is MeetingState.FINDING
    assert refused


def test_a_stranger_who_presses_a_button_learns_nothing(play: Play) -> None:
    """Who is not in the group gets the same words as for anything that is not theirs."""
    a_group(play, members=["Mark"])
    an_owner(play, "Eva")
    a_poll(play)
    taps = [choice.data for row in play.last("Mark").message.rows for choice in row]
    before = len(play.heard)
    for data in taps:
        play.send("Eva", button=data)
    assert len(play.heard) == before


def test_asking_one_person_is_said_of_one(play: Play) -> None:
    """With one member in the group, nothing speaks of several."""
    a_group(play, members=["Mark"])
    play("""
        Anna: /bijeenkomst
        Bot → Anna: …
        Anna: di 1 december 16u of do 3 december 10u
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Anna: later
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: … Ik vraag het aan Mark. Wie de vraag krijgt, ziet dat die van jou komt. …
    """)
