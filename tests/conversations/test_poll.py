"""A poll in full: who must be there, a last day, who sees it, reminders, and ties."""

from datetime import datetime
from uuid import uuid4

import pytest

from domain.bookkeeping import MomentState
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group
from tests.conversations.polls import a_poll, answers, kept_poll

EIGHT_DAYS = (
    "1 december 14u, 2 december 10u, 3 december half acht 's avonds, 4 december 16.00-17.30, "
    "7 december 14u, 8 december 10u, 9 december 19u, 10 december 15u"
)


def test_twelve_people_and_eight_days(play: Play) -> None:
    """Everybody answers in their own way; the best day is said with its reason, and chosen."""
    rows = {
        "Mark": "jjjjjjjj",
        "Noor": "njmjjjjj",
        "Kees": "nnnjjmnn",
        "Samira": "njmnmjmj",
        "Jan-Willem": "jnmjnmnn",
        "Fatima": "mjmjjjnj",
        "Joost": "jmjmmjjj",
        "Elif": "jjmjjnjm",
        "Bram": "njjjnmjj",
        "Hendrika-Johanna": "jmjnnjnj",
    }
    said = {"j": "ja", "n": "nee", "m": "als het moet"}
    a_group(play, members=list(rows), without_app=["Tom"])
    kept_poll(play, EIGHT_DAYS)
    play("""
        Anna: [Wie moet erbij zijn?]
        Bot → Anna: Wie moet er echt bij zijn? Tik de namen aan. Alleen jij ziet dit. …
        Anna: [Samira]
        Bot → Anna: Wie moet er echt bij zijn? … [Mark] [Noor] [Kees] [Samira moet erbij zijn]
            [Jan-Willem] [Fatima] [Joost] [Elif] [Bram] [Hendrika-Johanna] [Tom]
            [Terug naar het overzicht]
        Anna: Noor
        Bot → Anna: …
        Anna: [Terug naar het overzicht]
        Bot → Anna: Dit staat klaar. …
        Anna: [Nu vragen]
        …
    """)
    for name, letters in rows.items():
        answers(play, name, [said[letter] for letter in letters])
    play.send("Anna", text="wie kan wanneer")
    shown = play.last("Anna")
    assert shown.message.text.startswith(
        "Het best past nu dinsdag 8 december om 10.00 uur. "
        "Iedereen die erbij moet zijn, kan. En 7 van de 9 anderen."
    )
    assert "– nee: Samira (moet erbij zijn) en Hendrika-Johanna" in shown.message.text
    assert "vrijdag 4 december om 16.00 uur (anderhalf uur)" in shown.message.text
    assert [each.name for each in shown.message.attachments] == ["poll.png"]
    assert len(shown.message.text) < 3000
    play("""
        …
        Anna: [Kies dinsdag 8 december om 10.00 uur]
        Bot → Anna: Het wordt dan dinsdag 8 december om 10.00 uur. …
        Anna: [Ja, laat het weten]
        …
    """)
    told = [each for each in play.heard if "Er is een dag voor" in each.message.text]
    assert {each.who for each in told} == set(rows)
    assert not any("moet erbij" in heard.message.text for heard in play.said_to("Noor"))


def test_days_go_and_come_back_with_their_answers(play: Play) -> None:
    """A day that is dropped is asked of nobody; put back, what was answered stands again."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play)
    answers(play, "Mark", ["ja", "nee"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: …
        Anna: [Iets anders]
        Bot → Anna: …
        Anna: [Dag eraf]
        Bot → Anna: Welke dag gaat eraf? De antwoorden bewaar ik.
            [dinsdag 1 december om 14.00 uur] [donderdag 3 december om 19.30 uur]
            [Nee, laat staan]
        Anna: [dinsdag 1 december om 14.00 uur]
        Bot → Anna: Dinsdag 1 december om 14.00 uur gaat eraf. …
            [Toch weer erbij] [Terug naar het overzicht]
        Anna: [dinsdag 1 december om 14.00 uur]
        Noor: [Invullen]
        Bot → Noor: Kun je op donderdag 3 december om 19.30 uur? …
        Noor: ja
        Bot → Noor: Dank je. …
        Bot → Anna: Iedereen heeft geantwoord. …
        Anna: [Dag eraf]
        Bot → Anna: Er staat nog maar één dag. … [Dagen erbij] [Stoppen met zoeken]
        Anna: [Toch weer erbij]
        Bot → Anna: Dinsdag 1 december om 14.00 uur staat er weer bij, met de antwoorden van eerder.
        Anna: [Terug naar het overzicht]
        Bot → Anna: … Op dinsdag 1 december om 14.00 uur: – ja: jij en Mark
            – nog niet bekend: Noor … – nee: Mark …
    """)


def test_after_the_last_day_the_owner_hears_how_it_stands_and_decides(play: Play) -> None:
    """Nothing is decided by a date; a late answer still counts."""
    a_group(play, members=["Mark", "Noor"])
    kept_poll(play)
    play("""
        Anna: [Nog meer]
        Bot → Anna: …
        Anna: [Tot wanneer antwoorden?]
        Bot → Anna: Tot en met welke dag mogen mensen antwoorden? … [Geen laatste dag]
        Anna: ooit
        Bot → Anna: Ik zie daar nog geen dag in. …
        Anna: gisteren
        Bot → Anna: Dat is al geweest. …
        Anna: begin december
        Bot → Anna: … Welke bedoel je? [dinsdag 1 december] [donderdag 10 december] [Nee, anders]
        Anna: nee anders
        Bot → Anna: Tot en met welke dag mogen mensen antwoorden? …
        Anna: uiterlijk vrijdag
        Bot → Anna: Goed. Antwoorden kan tot en met vrijdag 27 november. …
        Anna: [Terug naar het overzicht]
        Bot → Anna: Dit staat klaar. … Antwoorden kan tot en met vrijdag 27 november. …
        Anna: [Nu vragen]
        Bot → Anna: Gevraagd. …
        Bot → Mark: … Alleen Anna ziet je antwoord. Antwoorden kan tot en met vrijdag 27 november.
            [Invullen]
        Bot → Noor: …
    """)
    answers(play, "Mark", ["ja", "nee"])
    play.until(datetime.fromisoformat("2026-11-28T09:59+01:00"))
    play("…")
    play.until(datetime.fromisoformat("2026-11-28T10:00+01:00"))
    play("""
        Bot → Anna: De laatste dag om te antwoorden is voorbij. Het best past nu dinsdag 1 december
            om 14.00 uur. Dan kunnen er 2 van de 3. Jij kiest, wanneer je wilt. Wie later antwoordt,
            telt gewoon mee. [Wie kan wanneer]
    """)
    answers(play, "Noor", ["nee", "ja"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: Deze dagen zijn nu even goed: dinsdag 1 december om 14.00 uur en donderdag 10
            december om 19.00 uur. Steeds kunnen er 2 van de 3. …
    """)


def test_only_who_has_not_answered_is_asked_again_and_twice_at_most(play: Play) -> None:
    """At ten, never at night; then no more. Whom the bot asked the owner sees if they ask."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play, "di 8 december 14u of do 10 december 19u")
    answers(play, "Mark", ["ja", "ja"])
    play("""
        -- 2026-11-25 09:59 --
        Anna: bijeenkomst
        …
        Anna: [Iets anders]
        …
        Anna: [Nog meer]
        …
        Anna: [Wie vroeg je nog eens?]
        Bot → Anna: Ik heb niemand nog een keer gevraagd. …
    """)
    play.until(datetime.fromisoformat("2026-11-25T10:00+01:00"))
    play("""
        Bot → Noor: Anna zoekt nog een dag. Wil je nog zeggen wanneer jij kunt? Nee is ook een
            antwoord. – dinsdag 8 december om 14.00 uur – donderdag 10 december om 19.00 uur Alleen
            Anna ziet je antwoord. [Invullen]
    """)
    play.until(datetime.fromisoformat("2026-12-07T22:00+01:00"))
    play("""
        Bot → Noor: Anna zoekt nog een dag. …
        Anna: [Wie vroeg je nog eens?]
        Bot → Anna: Ik vroeg het nog een keer aan: – Noor, op woensdag 25 november en zondag 29
            november Meer dan twee keer vraag ik het niet. …
        Noor: invullen
        Bot → Noor: Kun je op dinsdag 8 december om 14.00 uur? …
    """)


@pytest.mark.parametrize("answered", [("ja", "ja"), ("ja",)], ids=["all", "one"])
def test_who_answers_while_the_reminder_waits_does_not_get_it(
    play: Play, answered: tuple[str, ...]
) -> None:
    """The platform takes nothing for a while: who answered all of it meanwhile is not asked."""
    a_group(play, members=["Noor"])
    a_poll(play, "di 8 december 14u of do 10 december 19u")
    play.clock.set(datetime.fromisoformat("2026-11-25T10:00+01:00"))
    for moment in play.core.moments.due():
        play.core.turns.take(moment)
    for said in ("invullen", *answered):
        event = Incoming("practice", event_id=uuid4().hex, address="Noor", text=said)
        play.core.turns.take(event)
    play.deliver()
    asked = [each for each in play.said_to("Noor") if "nog een dag" in each.message.text]
    assert bool(asked) == (len(answered) == 1)


def test_nobody_is_asked_again_who_rests_or_can_not_for_a_while(play: Play) -> None:
    """A rest is a rest: when it is over and the days are as well, nothing comes."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play)
    with play.core.storage.unit() as unit:
        noor = next(each for each in unit.members.where() if each.name == "Noor")
        noor.paused_until = datetime.fromisoformat("2026-12-20").date()
        unit.members.save(noor)
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        account = unit.accounts.get(mark.account_id)
        account.rests_until = datetime.fromisoformat("2026-12-05").date()
        unit.accounts.save(account)
    play("-- 2026-12-10 12:00 --")


def test_a_day_that_was_chosen_is_asked_about_no_more(play: Play) -> None:
    """What was planned to be asked again goes with the poll."""
    a_group(play, members=["Mark"])
    a_poll(play, "di 8 december 14u of do 10 december 19u")
    play.send("Anna", text="bijeenkomst")
    play.presses("Anna", "Dag kiezen")
    play.presses("Anna", "Kies dinsdag 8 december om 14.00 uur")
    play.presses("Anna", "Ja, laat het weten")
    play("…")
    play.until(datetime.fromisoformat("2026-12-06T12:00+01:00"))
    assert not any("zoekt nog een dag" in each.message.text for each in play.said_to("Mark"))


def test_members_see_numbers_if_the_owner_wants_and_never_names(play: Play) -> None:
    """Hidden until one has answered; and what was promised when asking holds."""
    a_group(play, members=["Mark", "Noor"])
    kept_poll(play)
    play("""
        Anna: [Nog meer]
        Bot → Anna: …
        Anna: [Wie ziet de antwoorden?]
        Bot → Anna: Nu geldt: alleen jij ziet hoe het staat. … [Alleen ik] [Wie geantwoord heeft]
            [Iedereen die gevraagd is]
        Anna: wie geantwoord heeft
        Bot → Anna: Goed. Wie geantwoord heeft, ziet hoeveel mensen kunnen. Zonder namen. …
        Anna: [Terug naar het overzicht]
        Bot → Anna: …
        Anna: [Nu vragen]
        Bot → Anna: …
        Bot → Mark: … Anna ziet je antwoord. De anderen zien alleen hoeveel mensen kunnen, zonder
            namen. [Invullen]
        Bot → Noor: …
    """)
    answers(play, "Mark", ["ja", "als het moet"])
    play("""
        Mark: bijeenkomst
        Bot → Mark: … Zo staat het nu: – dinsdag 1 december om 14.00 uur: 2 ja, 0 als het moet, 0
            nee – donderdag 10 december om 19.00 uur: 1 ja, 1 als het moet, 0 nee [Veranderen]
        Noor: bijeenkomst
        Bot → Noor: Er wordt een dag gezocht voor de groep van Anna. De plek hoor je nog. Dit zijn
            jouw antwoorden: – dinsdag 1 december om 14.00 uur: nog geen antwoord – donderdag 10
            december om 19.00 uur: nog geen antwoord [Invullen]
        Anna: [Iedereen die gevraagd is]
        Bot → Anna: Er is al gevraagd wie er kan. Ik beloofde toen wie het antwoord ziet. …
        Anna: [Alleen ik]
        Bot → Anna: Goed. Alleen jij ziet hoe het staat. …
        Mark: bijeenkomst
        Bot → Mark: … – donderdag 10 december om 19.00 uur: als het moet [Veranderen]
    """)


def test_a_poll_in_which_nobody_can_is_no_failure(play: Play) -> None:
    """It is said kindly, and more days are the first thing that is offered."""
    a_group(play, members=["Mark", "Noor"])
    a_poll(play)
    for name in ("Mark", "Noor"):
        answers(play, name, ["nee", "nee"])
    play("""
        Anna: bijeenkomst
        Bot → Anna: Er is nog geen dag waarop iemand anders kan. Dat kan gebeuren. Zullen we andere
            dagen zoeken? … [Dagen erbij] [Dag kiezen] [Iets anders]
    """)


def test_what_an_owner_chooses_is_the_owners(play: Play) -> None:
    """A member who presses any of it changes nothing."""
    a_group(play, members=["Mark", "Noor"])
    kept_poll(play)
    rows = list(play.last("Anna").message.rows)
    for label in ("Nog meer", "Wie ziet de antwoorden?"):
        play.presses("Anna", label)
        rows += play.last("Anna").message.rows
    # To change one's own answers is everybody's.
    data = [each.data for row in rows for each in row if each.label != "Mijn antwoorden"]
    play.send("Anna", text="nu vragen")
    before = len(play.said_to("Noor"))
    for each in data:
        play.send("Noor", button=each)
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        assert not unit.conversations.where(talk="poll-until")
    assert (meeting.sight.value, meeting.answer_by_on, meeting.must_be_there) == ("owner", None, [])
    assert len(play.said_to("Noor")) == before


def test_a_poll_in_english(play: Play) -> None:
    """The same, with a note, a last day and a reminder."""
    a_group(play, owner="Tom", members=["Eve"], english=["Tom", "Eve"])
    play.send("Tom", text="/meeting")
    play.send("Tom", text="Tuesday 8 December at 2pm or Thursday 10 December at 19:30")
    for label in ("Yes", "Later", "Skip", "Not yet", "Choose something first", "Even more"):
        play.presses("Tom", label)
    play("""
        …
        Tom: [Answers until when?]
        Bot → Tom: Up to which day may people answer? … [No last day]
        Tom: by 2 December
        Bot → Tom: Good. People can answer up to Wednesday 2 December. …
        Tom: [Back to the overview]
        Bot → Tom: This is ready. …
        Tom: [Ask now]
        Bot → Tom: Asked. …
        Bot → Eve: Tom is looking for a day to get together with the group. … Only Tom sees your
            answer. You can answer up to Wednesday 2 December. [Answer]
        -- 2026-11-25 10:00 --
        Bot → Eve: Tom is still looking for a day. Do you want to say when you can? …
        Eve: [Answer]
        Bot → Eve: Can you come on Tuesday 8 December at 14:00? …
        Eve: yes, until four
        Bot → Eve: Can you come on Thursday 10 December at 19:30? …
        Eve: no
        Bot → Eve: Thank you. I put this beside it: – Tuesday 8 December at 14:00: yes ("until
            four") Only Tom sees your answer. …
        Bot → Tom: Everybody has answered. …
        Tom: [Who can when]
        Bot → Tom: The best fit is Tuesday 8 December at 14:00. Everybody can come then. …
            – yes: you and Eve ("until four") …
    """)
    with play.core.storage.unit() as unit:
        planned = unit.moments.where(kind=("last-day", "asked-again"), state=MomentState.PLANNED)
    assert not planned


def test_who_answers_by_another_way_is_not_asked_to_go_on(play: Play) -> None:
    """What was half said of the same days is over, once they are answered."""
    a_group(play, members=["Mark"])
    a_poll(play)
    play("""
        Mark: dinsdag ja, donderdag misschien
        Bot → Mark: Dit begrijp ik: …
        Mark: [Invullen]
        …
        Mark: dinsdag ja, donderdag nee
        Bot → Mark: Dit begrijp ik: …
        Mark: ja
        Bot → Mark: Dank je. …
        Bot → Anna: …
        Mark: menu
        Bot → Mark: …
    """)
    assert not [each for each in play.last("Mark").labels if each.startswith("Verder")]
