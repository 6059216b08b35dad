"""Whoever asked to be erased is hidden at once: on no way in is anything of theirs found."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.bookkeeping import OutboxState
from domain.groups import GroupState
from handlers.talk.buttons import button
from tests.chat import AMSTERDAM, Play
from tests.conversations.conftest import open_core
from tests.conversations.groups import a_group, a_planned_meeting, an_invitation

pytestmark = pytest.mark.attack

RESTS = "Deze groep rust even. Er is niets veranderd. Je hoeft niets te doen."


def _asks_to_be_erased(play: Play, who: str) -> None:
    for said in ("/verwijder", "over een week"):
        play.send(who, text=said)


def _state_of(play: Play) -> dict[str, int]:
    """Count what there is: nothing that is tried may change it."""
    with play.core.storage.unit() as unit:
        return {
            name: getattr(unit, name).count()
            for name in ("points", "tasks", "goals", "members", "votes", "meetings")
        }


@pytest.mark.attack(33)
def test_members_do_and_hear_nothing_in_a_group_that_rests(on_both: Play) -> None:
    """Commands, buttons and links of before; what was planned; and what was about to leave."""
    play = on_both
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-11-26T14:00")
    an_invitation(play, name="Eva")
    link = play.newest_link()
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        (meeting,) = unit.meetings.where()
    _asks_to_be_erased(play, "Anna")
    heard, before = len(play.heard), _state_of(play)
    for data in (
        button("in", group.id, "agenda"),
        button("day-come", meeting.id, "yes"),
        button("cal-file", meeting.id),
        button("agenda-see", group.id),
        button("people-leave", group.id),
    ):
        play.send("Mark", button=data)
    assert len(play.heard) == heard
    for command in ("/agenda", "/bijeenkomst", "/doelen", "/overzicht", "/menu"):
        play.send("Mark", text=command)
        assert play.last("Mark").message.text == RESTS, command
    play.opens("Eva", link)
    assert "werkt niet" in play.last("Eva").message.text
    assert _state_of(play) == before
    heard = len(play.heard)
    play.until(datetime(2026, 11, 27, 12, tzinfo=AMSTERDAM))
    assert len(play.heard) == heard, "the reminder, the day before"
    play("…")


@pytest.mark.attack(33)
def test_what_was_said_before_does_not_leave_any_more(on_both: Play) -> None:
    """Attack 33: a message of the group that waits is looked at again, also if it comes back."""
    play = on_both
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        newest = unit.outbox.where(group_id=group.id, order_by=("-number",), limit=1)[0]
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
    _asks_to_be_erased(play, "Anna")
    with play.core.storage.unit() as unit:
        for audience in ("member", "owner"):
            row = newest.model_copy(
                update={
                    "id": mark.id if audience == "member" else group.id,
                    "account_id": mark.account_id if audience == "member" else group.owner_id,
                    "audience": audience,
                    "state": OutboxState.DUE,
                }
            )
            unit.outbox.add(row)
    heard = len(play.heard)
    play.deliver()
    assert len(play.heard) == heard


def test_a_hidden_person_is_asked_and_told_nothing(on_both: Play, tmp_path: Path) -> None:
    """Nothing is kept of what they type, and what was planned for them waits, without end."""
    play = on_both
    a_group(play, members=["Mark", "Noor"])
    a_planned_meeting(play, "2026-11-26T14:00")
    _asks_to_be_erased(play, "Mark")
    play("…")
    heard = len(play.said_to("Mark"))
    a_planned_meeting(play, "2026-11-28T14:00")
    play.until(datetime(2026, 11, 28, 13, tzinfo=AMSTERDAM))
    assert len(play.said_to("Mark")) == heard
    play.send("Mark", text="ik denk aan zwemmen")
    with play.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where() if each.name == "Mark"]
        assert unit.conversations.count(account_id=mark.account_id) == 0
        assert "zwemmen" not in str([each.said for each in unit.outbox.where()])


def test_an_ended_group_is_as_closed_as_one_that_rests(on_both: Play) -> None:
    """To its owner too, but for opening it again; and a stranger learns nothing of it."""
    play = on_both
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    for said in ("afscheid", "stoppen", "zonder", "ja"):
        play.send("Anna", text=said)
    before = _state_of(play)
    for who in ("Anna", "Mark"):
        play.send(who, button=button("in", group.id, "agenda"))
        play.send(who, button=button("goal-add", group.id))
    play.send("Eva", button=button("ending-open", group.id))
    play.send("Mark", button=button("ending-open", group.id))
    assert _state_of(play) == before
    with play.core.storage.unit() as unit:
        assert unit.groups.get(group.id).state is GroupState.ENDED
    play("…")


def test_a_restart_within_the_week_forgets_nothing(play: Play, tmp_path: Path) -> None:
    """The bot is away when the week ends: it is erased a while after it is back.

    So that whoever took it back meanwhile is heard first.
    """
    a_group(play, members=["Mark"])
    _asks_to_be_erased(play, "Anna")
    play("…")
    play.core.storage.close()
    play.clock.set(play.clock.now() + timedelta(days=8))
    play.core = open_core(
        f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", play.clock
    )
    play.until(play.clock.now() + timedelta(hours=1))
    with play.core.storage.unit() as unit:
        assert unit.groups.count() == 0
    assert "is gestopt" in play.last("Mark").message.text
    play("…")
