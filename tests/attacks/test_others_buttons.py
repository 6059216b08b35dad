"""Buttons of others, of other groups, and from before somebody was removed (attacks 1, 2 and 3).

Every button that the bot knows is pressed with every kind of id, every command is given, every
kind of link is opened; a button that is added later is attacked without a change here.
"""

from typing import Any
from uuid import UUID, uuid4

import pytest

from domain.members import MemberState
from handlers.talk.buttons import button
from messages.incoming import Incoming
from storage import rows
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting, an_invitation, an_owner

pytestmark = pytest.mark.attack

NAMES = ("Anna", "Mark", "Noor", "Tineke", "Geheim")
_OF_TALKING = frozenset({"outbox", "conversation", "access_log", "moment"})


def _a_full_group(play: Play) -> None:
    """Let Anna's group have people, a goal, an invitation, a meeting and points."""
    a_group(play, "Anna", ["Mark"], professionals=["Noor"], without_app=["Tineke"])
    an_invitation(play, "Anna", "Geheim")
    a_planned_meeting(play, "2026-12-01T14:00", "Anna", chair="Mark")
    play.send("Mark", text="/agenda Geheim punt")
    play.send("Anna", text="/agenda Geheim plan")
    play.send("Anna", text="uitnodigen")
    play.send("Anna", text="menu")
    play("…")


def _rows_of(play: Play, group_id: UUID) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of a group, but what belongs to talking itself."""
    found = {}
    with play.core.storage.unit() as unit:
        for name, table in rows.metadata.tables.items():
            if name in _OF_TALKING or "group_id" not in table.columns:
                continue
            chosen = table.select().where(table.c.group_id == group_id)
            found[name] = sorted(map(tuple, unit.connection.execute(chosen)), key=str)
    return {name: each for name, each in found.items() if each}


def _ids_of(play: Play, group_id: UUID) -> list[UUID]:
    """Give the group's own id, and one of every kind of thing in it."""
    with play.core.storage.unit() as unit:
        ids = [group_id]
        for table in rows.metadata.tables.values():
            if "group_id" in table.columns and "id" in table.columns:
                chosen = table.select().where(table.c.group_id == group_id).limit(1)
                row = unit.connection.execute(chosen).mappings().first()
                ids += [] if row is None else [row["id"]]
    return ids


def _group_of_anna(play: Play) -> UUID:
    with play.core.storage.unit() as unit:
        (group,) = [each for each in unit.groups.where() if each.owner_name == "Anna"]
        return group.id


def _press_everything(play: Play, who: str, ids: list[UUID]) -> None:
    for name in play.core.registry.buttons:
        for subject_id in ids:
            _take(play, who, button=button(name, subject_id, "yes"))


def _say_everything(play: Play, who: str, ids: list[UUID]) -> None:
    """Give every command, and open every kind of link with what is known of the group."""
    for name in sorted(set(play.core.registry.commands) - {"stop"}):
        _take(play, who, text=f"/{name}")
        _take(play, who, text="stop")
    for prefix in play.core.registry.links:
        for subject_id in ids:
            _take(play, who, start=f"{prefix}_{subject_id.hex}")


def _take(play: Play, who: str, **event: str) -> None:
    play.core.turns.take(Incoming("practice", uuid4().hex, who, **event))  # type: ignore[arg-type]


def _heard_since(play: Play, before: int, who: str) -> str:
    play.deliver()
    play("…")
    heard = [each for each in play.heard[before:] if each.who == who]
    return " ".join(" ".join([each.message.text, *each.labels]) for each in heard)


@pytest.mark.attack(1)
def test_nothing_of_another_group_can_be_touched(on_both: Play) -> None:
    """Attack 1: an owner of another group changes nothing, reads nothing; it is written down."""
    _a_full_group(on_both)
    an_owner(on_both, "Bert")
    group_id = _group_of_anna(on_both)
    ids, before, heard = _ids_of(on_both, group_id), _rows_of(on_both, group_id), len(on_both.heard)
    assert len(ids) >= 8
    _press_everything(on_both, "Bert", ids)
    _say_everything(on_both, "Bert", ids)
    assert _rows_of(on_both, group_id) == before
    words = _heard_since(on_both, heard, "Bert")
    assert not any(name in words for name in NAMES)
    assert {each.who for each in on_both.heard[heard:]} == {"Bert"}
    with on_both.core.storage.unit() as unit:
        assert unit.accesses.count(group_id=group_id, allowed=False) > len(ids)


@pytest.mark.attack(1)
def test_a_stranger_finds_nothing(on_both: Play) -> None:
    """Attack 1: without consent there is nothing but hello."""
    _a_full_group(on_both)
    group_id = _group_of_anna(on_both)
    ids, before, heard = _ids_of(on_both, group_id), _rows_of(on_both, group_id), len(on_both.heard)
    _press_everything(on_both, "Vreemde", ids[:4])
    _say_everything(on_both, "Vreemde", ids[:4])
    assert _rows_of(on_both, group_id) == before
    words = _heard_since(on_both, heard, "Vreemde")
    assert not any(name in words for name in NAMES)


@pytest.mark.attack(2)
def test_a_member_who_presses_the_owners_buttons(on_both: Play) -> None:
    """Attack 2: people, invitations, goals, the map and the group are the owner's alone."""
    _a_full_group(on_both)
    group_id = _group_of_anna(on_both)
    pressed = _buttons_of(on_both, "Anna")
    assert len(pressed) > 10
    before, heard = _rows_of(on_both, group_id), len(on_both.heard)
    for data in pressed:
        _take(on_both, "Noor", button=data)
    after = _rows_of(on_both, group_id)
    for table in ("contact", "invitation", "member", "meeting", "agenda_point", "goal", "summary"):
        assert after.get(table) == before.get(table), table
    words = _heard_since(on_both, heard, "Noor")
    assert "https://" not in words
    assert "Tineke" not in words


@pytest.mark.attack(3)
def test_a_removed_member_presses_all_old_buttons(on_both: Play) -> None:
    """Attack 3: the role is read when they press; nothing changes, and nobody is named."""
    _a_full_group(on_both)
    group_id = _group_of_anna(on_both)
    old = _buttons_of(on_both, "Mark")
    assert old
    with on_both.core.storage.unit() as unit:
        (mark,) = [each for each in unit.members.where(group_id=group_id) if each.name == "Mark"]
        mark.state = MemberState.REMOVED
        unit.members.save(mark)
    before, heard = _rows_of(on_both, group_id), len(on_both.heard)
    for data in old:
        _take(on_both, "Mark", button=data)
    _press_everything(on_both, "Mark", _ids_of(on_both, group_id)[:5])
    _say_everything(on_both, "Mark", [group_id])
    assert _rows_of(on_both, group_id) == before
    words = _heard_since(on_both, heard, "Mark")
    assert not any(name in words for name in NAMES)


def _buttons_of(play: Play, who: str) -> list[str]:
    """Give what every button sends back that somebody ever saw."""
    choices = [choice for each in play.said_to(who) for row in each.message.rows for choice in row]
    return list(dict.fromkeys(choice.data for choice in choices if choice.data is not None))
