"""Sleep on it: what is hard to undo waits for the morning, because the owner wanted it so."""

from datetime import timedelta
from pathlib import Path

import pytest

from domain.accounts import Account
from domain.members import Member
from domain.sleeping import Deed
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.conftest import open_core
from tests.conversations.groups import a_group, a_planned_meeting, the_chat_is_allowed


@pytest.fixture
def sleeper(play: Play) -> Play:
    """Give Anna, who sleeps on things, with Mark in her group."""
    a_group(play, members=["Mark"])
    play("""
        Anna: slaap
        Bot → Anna: Soms wil je iets heel snel. … [Ja, zet het aan] [Nu niet]
        Anna: ja
        Bot → Anna: Het staat aan. …
    """)
    return play


def _asks_tineke(play: Play) -> None:
    """Let Anna ask somebody, up to where the words are right."""
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: [Iemand vragen]
        Bot → Anna: …
        Anna: Tineke
        Bot → Anna: …
        Anna: familie
        Bot → Anna: …
        Anna: praten
        Bot → Anna: …
    """)
    play.presses("Anna", "Goed zo")


def test_an_invitation_has_no_link_before_the_morning(sleeper: Play) -> None:
    """It is given at nine of the next morning, by itself; until then nobody can be invited."""
    _asks_tineke(sleeper)
    sleeper("""
        Bot → Anna: Je slaapt er eerst een nachtje over. Er is nog niets gebeurd. In de ochtend
            krijg je hier de uitnodiging voor Tineke. Tot dan is er geen link. Dat is maandag
            23 november om 09.00 uur. … [Toch niet]
    """)
    assert _open_links(sleeper) == 0
    sleeper("""
        -- 2026-11-23 08:59 --
        -- 2026-11-23 09:00 --
        Bot → Anna: Klaar. Ik stuur zelf niets. … Hoi Tineke, …
        Anna: [Toch niet]
        Anna: slaap
        Bot → Anna: Het staat aan: … Er wacht nu niets. [Uitzetten]
    """)
    assert _open_links(sleeper) == 1


def test_what_waits_is_there_after_a_restart_and_happens_once(
    sleeper: Play, tmp_path: Path
) -> None:
    """The bot was away in the morning: it happens when it is back, and not again."""
    _asks_tineke(sleeper)
    sleeper("Bot → Anna: Je slaapt er eerst een nachtje over. …")
    sleeper.core.storage.close()
    sleeper.clock.set(sleeper.clock.now() + timedelta(days=2))
    sleeper.core = open_core(
        f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", sleeper.clock
    )
    sleeper("""
        -- 2026-11-24 12:00 --
        Bot → Anna: Klaar. Ik stuur zelf niets. … Hoi Tineke, …
        -- 2026-11-25 12:00 --
    """)
    assert _open_links(sleeper) == 1


def test_what_waits_goes_with_its_group(sleeper: Play) -> None:
    """Where the group is no more, nothing of it happens in the morning."""
    _asks_tineke(sleeper)
    sleeper("Bot → Anna: Je slaapt er eerst een nachtje over. …")
    with sleeper.core.storage.unit() as unit:
        unit.forget_group(unit.groups.where()[0])
        assert unit.waiting_deeds.count() == 0
    sleeper("-- 2026-11-24 12:00 --")


def test_what_was_decided_is_taken_back(sleeper: Play) -> None:
    """One tap, or its word, and it does not happen; decided again, it waits once."""
    _asks_tineke(sleeper)
    sleeper("""
        Bot → Anna: Je slaapt er eerst een nachtje over. …
        Anna: toch niet
        Bot → Anna: Goed. Dit gebeurt niet: Tineke vragen. …
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: [Iemand vragen]
        Bot → Anna: …
        Anna: Tineke
        Bot → Anna: Dit kun je aan Tineke sturen. …
        Anna: goed zo
        Bot → Anna: Je slaapt er eerst een nachtje over. …
        Anna: slaap
        Bot → Anna: … Dit wacht: – Tineke vragen, tot maandag 23 november om 09.00 uur
            [Toch niet: Tineke vragen] [Uitzetten]
        Anna: [Toch niet: Tineke vragen]
        Bot → Anna: Goed. Dit gebeurt niet: Tineke vragen. …
        -- 2026-11-24 12:00 --
    """)
    assert _open_links(sleeper) == 0


def test_a_summary_is_released_in_the_morning(sleeper: Play) -> None:
    """What was read is what goes: where that changed at night, nothing goes."""
    _a_summary_waits(sleeper)
    sleeper("""
        -- 2026-12-02 09:00 --
        Bot → Mark: Verslag van de groep van Anna …
        Bot → Anna: Het verslag is gedeeld. …
    """)


def test_a_summary_that_changed_at_night_stays(sleeper: Play) -> None:
    """The owner looks again first, and may then decide anew."""
    _a_summary_waits(sleeper)
    sleeper("""
        Mark: /stop
        Bot → Mark: …
        Mark: groep
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Bot → Anna: Mark doet niet meer mee in je groep. …
        -- 2026-12-02 09:00 --
        Bot → Anna: Je sliep een nachtje over het verslag. … Ik heb niets gedeeld. … [Lezen]
        Anna: lezen
        Bot → Anna: Zo lezen de anderen het straks. …
    """)


def test_erasing_waits_and_then_happens(sleeper: Play) -> None:
    """Everything is still there at night; in the morning it is gone, with all that waited."""
    _asks_tineke(sleeper)
    sleeper("""
        Bot → Anna: Je slaapt er eerst een nachtje over. …
        Anna: /stop
        Bot → Anna: …
        Anna: alles wissen
        Bot → Anna: Dit wis ik. …
        Anna: nu meteen
        …
        Anna: ja
        …
        Anna: ja
        Bot → Anna: … In de ochtend wis ik alles. … [Toch niet]
        Anna: menu
        Bot → Anna: …
    """)
    sleeper.until(sleeper.clock.now().replace(hour=8, minute=30, day=23))
    assert "Alles is gewist" in " ".join(each.message.text for each in sleeper.said_to("Anna"))
    assert "is gestopt" in sleeper.last("Mark").message.text
    with sleeper.core.storage.unit() as unit:
        assert unit.waiting_deeds.count() == 0
        assert unit.groups.count() == 0


def test_switching_off_waits_for_the_morning_too(sleeper: Play) -> None:
    """Else it would hold nobody back; afterwards everything happens at once again."""
    sleeper("""
        Anna: slaap
        Bot → Anna: Het staat aan: … Er wacht nu niets. [Uitzetten]
        Anna: uitzetten
        Bot → Anna: … In de ochtend gaat "een nachtje slapen" uit. Dat is maandag 23 november …
        Anna: slaap
        Bot → Anna: … Dit wacht: – "een nachtje slapen" uit, … [Toch niet: "een nachtje slapen" uit]
        Anna: [Uitzetten]
        Bot → Anna: … In de ochtend gaat "een nachtje slapen" uit. …
        -- 2026-11-23 09:00 --
        Bot → Anna: Je slaapt er niet meer een nachtje over. …
    """)
    _asks_tineke(sleeper)
    sleeper("""
        Bot → Anna: Klaar. Ik stuur zelf niets. …
    """)


def test_only_owners_have_it_and_only_for_themselves(sleeper: Play) -> None:
    """A member is told kindly, and nobody takes back what another decided."""
    sleeper("""
        Mark: slaap
        Bot → Mark: Een nachtje over iets slapen: dat is er voor wie een eigen groep heeft. …
    """)
    _asks_tineke(sleeper)
    sleeper("""
        Bot → Anna: Je slaapt er eerst een nachtje over. …
    """)
    with sleeper.core.storage.unit() as unit:
        (waiting,) = unit.waiting_deeds.where()
    for data in (button("sleep-back", waiting.id), button("sleep", None, "on")):
        sleeper.send("Mark", button=data)
    sleeper("")
    with sleeper.core.storage.unit() as unit:
        assert [each.deed for each in unit.waiting_deeds.where()] == [Deed.INVITE]
        assert [each.name for each in unit.accounts.where() if each.sleeps_on_it] == ["Anna"]


def test_rights_are_looked_at_again_in_the_morning(sleeper: Play) -> None:
    """Somebody who may not do it any more hears so, and nothing happens."""
    _asks_tineke(sleeper)
    sleeper("""
        Bot → Anna: Je slaapt er eerst een nachtje over. …
    """)
    with sleeper.core.storage.unit() as unit:
        anna = _named(unit.accounts.where(), "Anna")
        member = unit.members.get(unit.members.where(account_id=anna.id)[0].id)
        member.role = type(member.role).MEMBER
        unit.members.save(member)
    sleeper("""
        -- 2026-11-23 09:00 --
        Bot → Anna: Je sliep er een nachtje over: Tineke vragen. Het kan nu niet meer. …
    """)
    assert _open_links(sleeper) == 0


def test_sleeping_on_it_in_english(play: Play) -> None:
    """The same, with the night falling late: whoever is up past three sleeps first."""
    a_group(play, "Tom", members=["Kim"], english=["Tom", "Kim"])
    play("""
        Tom: sleep
        Bot → Tom: Sometimes you want something very quickly. … [Yes, switch it on] [Not now]
        Tom: not now
        Bot → Tom: That's fine. Everything stays as it was.
        Tom: [Yes, switch it on]
        Bot → Tom: It is on. …
        -- 2026-11-23 04:00 --
        Tom: /stop
        Bot → Tom: …
        Tom: erase everything
        Bot → Tom: …
        Tom: right now
        …
        Tom: yes
        …
        Tom: yes
        Bot → Tom: You sleep on it first. … In the morning I erase everything. That is Tuesday
            24 November at 09:00. … [Take back]
        Tom: take back
        Bot → Tom: Taken back: erasing everything. It won't happen. …
        -- 2026-11-24 12:00 --
    """)


def _a_summary_waits(play: Play) -> None:
    """Let a meeting be held, and its summary be decided on."""
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    play("""
        …
        -- 2026-12-01 14:00 --
        …
    """)
    play.send("Mark", text="beginnen")
    for label in ("Beginnen", "Iedereen is er", "Verder", "Verder"):
        play.presses("Mark", label)
    play.send("Mark", text="/afspraak we bellen elke week")
    for label in ("Verder", "Verder", "Verder", "Verder", "Afsluiten"):
        play.presses("Mark", label)
    play("""
        …
        -- 2026-12-01 15:00 --
        …
        Anna: [Lezen]
        Bot → Anna: …
        Anna: delen
        Bot → Anna: …
        Anna: ja
        Bot → Anna: … In de ochtend gaat het verslag naar de mensen die je zag. Dat is woensdag
            2 december om 09.00 uur. … [Toch niet]
    """)


def _open_links(play: Play) -> int:
    with play.core.storage.unit() as unit:
        return sum(each.token is not None for each in unit.invitations.where())


def _named(accounts: list[Account], name: str) -> Account:
    return next(each for each in accounts if each.name == name)


@pytest.mark.parametrize("as_what", ["naaste", "verslag in de chat"])
def test_what_lets_more_into_a_nameless_chat_waits(play: Play, as_what: str) -> None:
    """A professional turned into a friend, or a summary into the chat: only in the morning."""
    the_chat_is_allowed(play)
    a_group(play, members=[], professionals=["Noor"])
    play(f"""
        Anna: slaap
        …
        Anna: ja
        …
        Anna: mensen
        …
        Anna: Noor
        …
        Anna: anders meedoen
        …
        Anna: {as_what}
        Bot → Anna: Je slaapt er eerst een nachtje over. … meer met Noor. …
    """)
    assert _noor(play).hears_nameless
    play("""
        -- 2026-11-23 09:00 --
        Bot → Anna: Het is ochtend. Je deelt nu meer met Noor, zoals je wilde. …
    """)
    assert not _noor(play).hears_nameless


def _noor(play: Play) -> Member:
    with play.core.storage.unit() as unit:
        return next(each for each in unit.members.where() if each.name == "Noor")
