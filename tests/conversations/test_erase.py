"""Erasing: hidden at once, erased after a week, and until then it can all come back."""

from pathlib import Path

from domain.bookkeeping import OutboxState
from domain.calendars import CalendarFeed
from domain.groups import GroupState
from domain.members import MemberState
from handlers.calendar.feeding import find_account, hash_of
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.conftest import open_core
from tests.conversations.groups import a_group, a_planned_meeting, erases_everything


def test_what_a_member_hid_is_there_again_with_one_tap(play: Play) -> None:
    """Nobody heard of it, the owner sees them no more meanwhile, and whatever they type asks."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-10T14:00")
    play("""
        Mark: /verwijder
        Bot → Mark: Dit wis ik. – Je naam en alles wat jij hier zei. – Je plek in de groep van Anna.
            Daar blijft alleen staan dat er iemand was. … Tot zondag 29 november kan het nog terug.
            … [Wis over een week] [Nu meteen wissen] [Eerst mijn gegevens] [Niet wissen]
        Mark: een weekje
        Bot → Mark: Dat snap ik nog niet. Tik op een knop. … Dit wis ik. …
        Mark: over een week
        Bot → Mark: Alles van jou is nu verborgen. Op zondag 29 november wis ik het. Niemand hoort
            hier nu iets van. … [Zet alles terug]
        Anna: mensen
        …
    """)
    assert "Mark" not in play.last("Anna").message.text
    play("""
        -- 2026-11-25 12:00 --
        Mark: Hoe laat was het ook weer?
        Bot → Mark: Je wilde dat ik alles wis. … [Zet alles terug] [Nu meteen wissen] [Laat het zo]
        Mark: laat het zo
        Bot → Mark: Goed. Op zondag 29 november wis ik alles. … typ "start".
        Mark: /agenda
        Bot → Mark: Je wilde dat ik alles wis. …
        Mark: terug
        Bot → Mark: Welkom terug. Alles staat er weer. …
        …
        Mark: [Zet alles terug]
        -- 2026-11-30 12:00 --
        Mark: /bijeenkomst
        Bot → Mark: … donderdag 10 december …
        Anna: mensen
        …
    """)
    assert "Mark" in play.last("Anna").message.text


def test_a_group_rests_while_its_owner_thinks(play: Play, tmp_path: Path) -> None:
    """Members hear nothing, calendars are empty, nothing leaves; also after a restart."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-11-26T14:00")
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    play("""
        Anna: stop
        Bot → Anna: …
        Anna: alles wissen
        Bot → Anna: … De groep stopt dan ook voor Mark en Noor. …
        Anna: [Wis over een week]
        Bot → Anna: … Wie iets doet in je groep, hoort alleen dat de groep rust. …
        Mark: /bijeenkomst
        Bot → Mark: Deze groep rust even. … [Zelf een groep beginnen]
    """)
    play.send("Mark", button=button("in", group.id, "agenda"))
    play.core.storage.close()
    play.core = open_core(
        f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", play.clock
    )
    play("""
        -- 2026-11-27 12:00 --
        Anna: /start
        Bot → Anna: Je wilde dat ik alles wis. …
        Anna: [Zet alles terug]
        Bot → Anna: Welkom terug. …
        Mark: menu
        Bot → Mark: Dit is de groep van Anna. …
        -- 2026-12-01 12:00 --
        …
    """)
    with play.core.storage.unit() as unit:
        assert unit.groups.get(group.id).state is GroupState.OPEN


def test_after_a_week_it_is_erased_and_only_then_the_others_hear(play: Play) -> None:
    """Whoever did not come back hears nothing more; the others once, that a group has stopped."""
    a_group(play, members=["Mark"])
    play("""
        Anna: wis
        …
        Anna: over een week
        …
        -- 2026-11-29 10:00 --
        -- 2026-11-29 10:30 --
        Bot → Mark: Een groep waar je ja tegen zei, is gestopt. …
        Anna: menu
        Bot → Anna: Hoi. Ik ben een computerprogramma. …
        Anna: [Zet alles terug]
    """)
    with play.core.storage.unit() as unit:
        assert unit.groups.count() == 0
        assert [each.consented for each in unit.accounts.where()] == [True, False]


def test_a_meeting_without_a_leader_is_told_to_the_owner_alone(play: Play) -> None:
    """They hear that somebody can't lead, and nothing of erasing."""
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-11-26T14:00", chair="Mark")
    play("""
        Mark: /verwijder
        …
        Mark: [Wis over een week]
        Bot → Mark: … Aan Anna zeg ik nu alleen dat je geen bijeenkomst leidt. …
        Bot → Anna: Mark kan geen bijeenkomst leiden. Dat mag, zonder reden. …
    """)


def test_right_now_is_asked_twice_also_within_the_week(play: Play) -> None:
    """One no, and the week goes on; two yeses, and it is gone."""
    play(
        """
        Tom: /start
        …
        Tom: go on
        …
        Tom: yes
        …
        Tom: /erase
        …
        Tom: erase in a week
        Bot → Tom: All that is yours is hidden now. On Sunday 29 November I erase it. …
        Tom: hello?
        Bot → Tom: You wanted me to erase everything. … [Put everything back] [Erase right now]
            [Leave it so]
        Tom: erase right now
        Bot → Tom: Then I erase everything right now. … [Yes, erase right now] [No, don't erase]
        Tom: no
        Bot → Tom: All right. On Sunday 29 November I erase everything. …
        Tom: [Erase right now]
        Bot → Tom: …
        Tom: yes
        Bot → Tom: I ask once more. …
        Tom: yes
        Bot → Tom: Everything is erased. …
        """,
        english=["Tom"],
    )
    with play.core.storage.unit() as unit:
        assert [each.consent_at for each in unit.accounts.where()] == [None]


def test_a_yes_that_is_taken_back_is_asked_for_again(play: Play) -> None:
    """Nothing is kept or sent from then on; back is only with a new yes."""
    a_group(play, members=["Mark"], english=["Mark"])
    play("""
        Mark: /withdraw
        Bot → Mark: You said yes: … [I say no now] [It may stay so]
        Mark: never mind
        Bot → Mark: That's fine. Everything stays as it was.
        Mark: /withdraw
        Bot → Mark: …
        Mark: I say no now
        Bot → Mark: All right. I keep nothing new and send you nothing more. On Sunday 29 November
            everything is erased. …
        Mark: /start
        Bot → Mark: You said no to keeping things. … Is that all right? [Yes, put everything back]
            [Erase right now] [Leave it so]
        -- 2026-11-23 12:00 --
        Mark: yes
        Bot → Mark: Welcome back. …
    """)
    with play.core.storage.unit() as unit:
        (member,) = [each for each in unit.members.where() if each.name == "Mark"]
        mark = unit.accounts.get(member.account_id)
        assert mark.consent_at == play.clock.now()


def test_a_hidden_calendar_is_empty_and_its_address_holds_when_they_are_back(play: Play) -> None:
    """Whoever looks gets what is not there; nobody has to set up their calendar anew."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (member,) = [each for each in unit.members.where() if each.name == "Mark"]
        mark = unit.accounts.get(member.account_id)
    token = "t" * 43
    with play.core.storage.unit() as unit:
        unit.calendar_feeds.add(
            CalendarFeed(
                account_id=mark.id,
                token_hash=hash_of(unit, token),
                created_at=play.clock.now(),
            )
        )
    for said in ("/verwijder", "over een week"):
        play.send("Mark", text=said)
    with play.core.storage.unit() as unit:
        assert find_account(unit, token) is None
        assert [each.state for each in unit.members.where(account_id=mark.id)] == [
            MemberState.HIDDEN
        ]
    play.presses("Mark", "Zet alles terug")
    play("…")
    with play.core.storage.unit() as unit:
        assert find_account(unit, token) is not None
    erases_everything(play, "Mark")
    play("…")
    with play.core.storage.unit() as unit:
        assert find_account(unit, token) is None
        assert unit.outbox.count(account_id=mark.id, state=OutboxState.DUE) == 0
