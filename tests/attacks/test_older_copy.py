"""An older copy of the data is put back: who was erased stays erased, and nothing is said twice."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot.erasing_again import look_for_revived
from bot.putting_back import NotEmpty, PutBack, Unreadable, restore
from domain.accounts import HIDDEN_FOR
from domain.members import MemberState
from storage.backing_up import back_up, put_back
from storage.moving import copy_keys
from storage.set_aside import look_at_set_aside, send_set_aside
from tests.chat import Play
from tests.conversations.conftest import open_core
from tests.conversations.groups import a_group, a_planned_meeting, erases_everything

MEETING = "2026-11-26T14:00"
LATER = timedelta(hours=6)


def _backed_up(play: Play, tmp_path: Path) -> Path:
    path = tmp_path / "backup"
    back_up(play.core.storage, path, play.clock.now())
    return path


def _put_back(play: Play, path: Path, *, leave_out: bool = False) -> PutBack:
    return restore(play.core.storage, path, play.clock, replace=True, leave_out=leave_out)


def _members(play: Play) -> set[str]:
    with play.core.storage.unit() as unit:
        return {each.name for each in unit.members.where()}


@pytest.mark.attack(31)
def test_who_was_erased_is_erased_again(on_both: Play, tmp_path: Path) -> None:
    """Their rows go, and in the groups of others their name; those who stayed are as they were."""
    play = on_both
    a_group(play, "Anna", ["Mark", "Noor"])
    a_group(play, "Tineke", ["Bas"])
    a_planned_meeting(play, MEETING)
    path = _backed_up(play, tmp_path)
    play.clock.advance(LATER)
    erases_everything(play, "Mark")
    erases_everything(play, "Tineke")
    done = _put_back(play, path)
    assert (len(done.gone_again.groups), len(done.gone_again.accounts)) == (1, 2)
    assert _members(play) == {"Anna", "Noor", "iemand"}
    with play.core.storage.unit() as unit:
        (somebody,) = (each for each in unit.members.where() if each.name == "iemand")
        assert (somebody.account_id, somebody.state) == (None, MemberState.LEFT)
        (group,) = unit.groups.where()
        assert group.owner_name == "Anna"
    play("""
        …
        Noor: /bijeenkomst
        Bot → Noor: … donderdag 26 november …
    """)


@pytest.mark.attack(31)
def test_a_copy_that_was_put_back_by_hand_is_noticed_at_the_start(
    on_both: Play, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also without our own command the erased go, and what waited is set aside."""
    play = on_both
    a_group(play, "Anna", ["Mark"])
    a_planned_meeting(play, MEETING)
    path = _backed_up(play, tmp_path)
    erases_everything(play, "Mark")
    with play.core.storage.unit() as unit:
        put_back(unit.connection, path, play.core.storage.keys)
    look_for_revived(play.core.storage, play.clock)
    assert "groups erased: 0, people erased: 1" in capsys.readouterr().err
    assert _members(play) == {"Anna", "iemand"}
    look_for_revived(play.core.storage, play.clock)
    assert capsys.readouterr().err == ""


@pytest.mark.attack(3, 31)
def test_who_left_was_taken_out_or_hid_is_not_there_again(on_both: Play, tmp_path: Path) -> None:
    """Of all people, somebody whom the owner took out must not be let in by an older copy."""
    play = on_both
    a_group(play, "Anna", ["Mark", "Noor", "Bas", "Saar"])
    path = _backed_up(play, tmp_path)
    play.clock.advance(LATER)
    for who, acts in {
        "Mark": ["stop", "een groep verlaten", "ja"],
        "Anna": ["mensen", "Bas", "uit de groep halen", "ja, zonder bericht"],
        "Noor": ["/verwijder", "over een week"],
        "Saar": ["/verwijder", "over een week", "terug"],
    }.items():
        for act in acts:
            play.send(who, text=act)
    play("…")
    done = _put_back(play, path)
    assert sorted(how for _, how in done.gone_again.members) == ["left", "removed"]
    assert len(done.gone_again.hidden) == 1
    with play.core.storage.unit() as unit:
        states = {each.name: each.state for each in unit.members.where()}
        assert len([each for each in unit.accounts.where() if each.erases_at is not None]) == 1
    assert states == {
        "Anna": MemberState.IN,
        "Saar": MemberState.IN,
        "Mark": MemberState.LEFT,
        "Bas": MemberState.REMOVED,
        "Noor": MemberState.HIDDEN,
    }
    play("""
        Noor: /bijeenkomst
        Bot → Noor: Je wilde dat ik alles wis. …
    """)
    assert _put_back(play, path).gone_again.hidden == done.gone_again.hidden


@pytest.mark.attack(31)
def test_who_took_back_their_yes_is_asked_for_it_anew(on_both: Play, tmp_path: Path) -> None:
    """An older copy does not consent for them: they come back only with a yes of now."""
    play = on_both
    a_group(play, "Anna", ["Mark", "Noor"])
    path = _backed_up(play, tmp_path)
    play.clock.advance(LATER)
    play("""
        Mark: /intrekken
        Bot → Mark: …
        Mark: [Ik zeg nu nee]
        Bot → Mark: …
        Noor: /verwijder
        Bot → Noor: …
        Noor: over een week
        Bot → Noor: …
    """)
    _put_back(play, path)
    play("""
        Mark: start
        Bot → Mark: Je zei nee tegen bewaren. … Vind je dat goed?
        Noor: start
        Bot → Noor: Je wilde dat ik alles wis. …
    """)
    with play.core.storage.unit() as unit:
        agreed = {each.address: each.consent_at for each in unit.accounts.where()}
    assert agreed["Mark"] is None
    assert agreed["Noor"] is not None
    play("""
        Mark: ja
        Bot → Mark: Welkom terug. …
    """)
    with play.core.storage.unit() as unit:
        agreed = {each.address: each.consent_at for each in unit.accounts.where()}
    assert agreed["Mark"] == play.clock.now()


def test_who_came_back_after_the_copy_is_there_and_stays(on_both: Play, tmp_path: Path) -> None:
    """Hidden in the copy, they came back since: nothing of theirs goes, and their yes holds.

    Who went again after that is hidden as they wish, and erased a week after they asked it last.
    """
    play = on_both
    a_group(play, "Anna", ["Mark", "Noor", "Bas"])
    went = {
        "Anna": ["/verwijder", "over een week"],
        "Mark": ["/intrekken", "ik zeg nu nee"],
        "Noor": ["/verwijder", "over een week"],
        "Bas": ["/verwijder", "over een week"],
    }
    for who, acts in went.items():
        for act in acts:
            play.send(who, text=act)
    path = _backed_up(play, tmp_path)
    play.clock.advance(LATER)
    for who, acts in {
        "Anna": ["terug"],
        "Mark": ["start", "ja"],
        "Noor": ["terug", "/verwijder", "over een week"],
    }.items():
        for act in acts:
            play.send(who, text=act)
    came_back_at = play.clock.now()
    play.clock.advance(LATER)
    done = _put_back(play, path)
    assert len(done.gone_again.returned) == 2
    asked_last = done.gone_again.hidden
    assert [each.since_at for each in asked_last] == [came_back_at]
    for _ in range(2):
        with play.core.storage.unit() as unit:
            erased_at = {each.address: each.erases_at for each in unit.accounts.where()}
        assert erased_at["Noor"] == came_back_at + HIDDEN_FOR
        assert erased_at["Bas"] == came_back_at - LATER + HIDDEN_FOR
        assert _put_back(play, path).gone_again.hidden == asked_last
    for after in (timedelta(0), timedelta(days=8)):
        play.until(play.clock.now() + after)
        with play.core.storage.unit() as unit:
            members = {each.name: each.state for each in unit.members.where()}
            agreed = {each.address: each.consent_at for each in unit.accounts.where()}
        assert (members["Anna"], members["Mark"]) == (MemberState.IN, MemberState.IN)
        assert agreed["Mark"] == came_back_at
        if not after:
            assert members["Noor"] == members["Bas"] == MemberState.HIDDEN
    assert set(agreed) == {"Anna", "Mark"}
    play("""
        …
        Mark: /bijeenkomst
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
    """)


def test_nothing_is_said_a_second_time(on_both: Play, tmp_path: Path) -> None:
    """What waited, and what moments say that were due, waits for the operator; the rest goes on."""
    play = on_both
    a_group(play, "Anna", ["Mark"])
    a_planned_meeting(play, "2026-11-24T14:00")
    play("-- 2026-11-23 09:00 --\n…")
    path = _backed_up(play, tmp_path)
    before = len(play.heard)
    play("-- 2026-11-23 16:00 --\n…")
    reminded = {(each.who, each.message.text) for each in play.heard[before:]}
    assert {who for who, _ in reminded} == {"Anna", "Mark"}
    _put_back(play, path)
    play("""
        -- 2026-11-23 17:00 --
        Mark: /bijeenkomst
        Bot → Mark: … dinsdag 24 november …
    """)
    with play.core.storage.unit() as unit:
        aside = look_at_set_aside(unit.connection)
        assert {each.kind for each in aside} == {"day-reminder", "gathered"}
        assert send_set_aside(unit.connection) == len(reminded)
    before = len(play.heard)
    play.deliver()
    play("…")
    assert {(each.who, each.message.text) for each in play.heard[before:]} == reminded


def test_who_can_not_be_read_is_left_out_only_when_that_is_asked(
    play: Play, tmp_path: Path
) -> None:
    """An older copy of the key store lacks the newest groups: the others come back."""
    a_group(play, "Anna", ["Mark"])
    copy_keys(play.core.storage.keys, tmp_path / "keys-copy.db")
    a_group(play, "Tineke", ["Bas"])
    path = _backed_up(play, tmp_path)
    copy = f"sqlite:///{tmp_path / 'keys-copy.db'}"
    other = Play(open_core(f"sqlite:///{tmp_path / 'fresh.db'}", copy, play.clock), play.clock)
    with closing(other.core.storage):
        with pytest.raises(Unreadable) as without:
            _put_back(other, path)
        assert (without.value.groups, without.value.accounts) == (1, 2)
        assert _members(other) == set()
        done = _put_back(other, path, leave_out=True)
        assert (len(done.left_out.groups), len(done.left_out.accounts)) == (1, 2)
        assert _members(other) == {"Anna", "Mark"}
        # Nobody erased them: with the right keys they may come back.
        assert not _put_back(other, path, leave_out=True).gone_again


def test_a_database_in_use_is_not_written_over_by_mistake(play: Play, tmp_path: Path) -> None:
    """It has to be said."""
    a_group(play, "Anna", ["Mark"])
    path = _backed_up(play, tmp_path)
    with pytest.raises(NotEmpty):
        restore(play.core.storage, path, play.clock, replace=False, leave_out=False)
    assert _members(play) == {"Anna", "Mark"}
