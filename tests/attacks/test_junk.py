"""What makes no sense, comes twice, or breaks something: on both databases, by every way in."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import uuid4

import pytest
from icalendar import Calendar

from domain.accounts import AccountState
from handlers.talk.buttons import button
from handlers.talk.turn import Turn
from messages.incoming import Incoming, OtherKind
from storage.rows import metadata
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting

CANARY = "k4n4rie in de mijn"
BRACKETS = "a < b & c"
FOLDED = "Zaal x\r\nATTENDEE:mailto:e@v"
TALKING = frozenset({"outbox", "conversation", "access_log", "seen_event", "moment"})
"""Tables in which every event leaves something, whatever comes of it."""
JUNK = ("", ":", "::", ":::", "é" * 40, "x" * 65, "q::", "q::é", "menu::\x00", "role=owner", "\n")
"""What no button of ours holds; more than 64 bytes the platform never hands on."""


def everything(play: Play) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row that people made."""
    with play.core.storage.unit() as unit:
        return {
            name: sorted(map(tuple, unit.connection.execute(table.select())), key=str)
            for name, table in metadata.tables.items()
            if name not in TALKING
        }


@pytest.mark.attack(4, 6, 8, 15, 43)
def test_what_makes_no_sense_changes_nothing(on_both: Play) -> None:
    """Buttons, links, moments and files that nobody made: answered, and all is as it was."""
    a_group(on_both, members=["Mark"])
    a_planned_meeting(on_both, "2026-12-01 14:00")
    before = everything(on_both)
    # That somebody opened links that were never made is counted (attack 13).
    before.pop("account")
    for data in JUNK:
        on_both.send("Mark", button=data, pressed_on="a message that is gone")
    for payload in ("x" * 65, "i_\n", "i_é", "i_" + "x" * 43, "\x00"):
        on_both.opens("Mark", payload)
    for kind in OtherKind:
        on_both.send("Mark", other=kind)
    on_both.core.turns.take(Incoming("time", "m", str(uuid4()), moment=str(uuid4())))
    on_both.deliver()
    after = everything(on_both)
    assert len(after.pop("account")) == 2
    assert after == before
    heard = len(on_both.said_to("Mark"))
    on_both.send("Mark", text="menu")
    assert len(on_both.said_to("Mark")) == heard + 1


@pytest.mark.attack(5, 7)
def test_the_same_event_at_once_and_again_has_one_effect(on_both: Play) -> None:
    """A platform that is not sure hands it over once more; two presses at once are two presses."""
    a_group(on_both, members=["Mark"])
    again = [Incoming("practice", "the same", "Mark", text="/agenda De woning")] * 8
    with on_both.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
    away = button("away-for", mark.group_id, "week")
    presses = [Incoming("practice", f"press {each}", "Mark", button=away) for each in range(8)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(on_both.core.turns.take, [*again, *presses]))
    on_both.deliver()
    with on_both.core.storage.unit() as unit:
        assert [each.text for each in unit.points.where()] == ["De woning"]
        assert unit.members.get(mark.id).paused_until is not None
    assert sum("De woning" in each.message.text for each in on_both.said_to("Anna")) <= 1


@pytest.mark.attack(19, 22, 26)
def test_what_is_typed_is_kept_and_said_as_it_was(on_both: Play) -> None:
    """Brackets, a place that would be a guest, a command for the database: words like others."""
    a_group(on_both, members=["Mark"])
    for words in (BRACKETS, "'; DROP TABLE account; --"):
        on_both.send("Anna", text=f"/agenda {words}")
        assert words in on_both.last("Anna").message.text
    on_both.send("Anna", text="/bijeenkomst")
    on_both.send("Anna", text="1-12-2026 14:00")
    on_both.presses("Anna", "Het ligt vast")
    on_both.send("Anna", text=FOLDED)
    for label in ("Overslaan", "Ja, laat het weten"):
        on_both.presses("Anna", label)
    on_both.send("Mark", text="ik kom")
    on_both.presses("Mark", "Zet in agenda")
    files = [file for each in on_both.said_to("Mark") for file in each.message.attachments]
    (event,) = Calendar.from_ical(files[-1].content).events
    assert "attendee" not in event
    with on_both.core.storage.unit() as unit:
        assert unit.accounts.count(state=AccountState.ACTIVE) == 2


@pytest.mark.attack(29)
@pytest.mark.parametrize("way", ["command", "button", "link", "moment"])
def test_whatever_breaks_is_answered_kindly_and_undone(
    on_both: Play, way: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """Ids only in the log, nothing half done, and the next thing that is said is heard."""
    a_group(on_both, members=["Mark"])
    before = everything(on_both)

    def breaks(turn: Turn, *_: object) -> None:
        turn.account.name = CANARY
        turn.unit.accounts.save(turn.account)
        turn.plan("breaks", turn.now)
        raise ValueError(CANARY)

    registry = on_both.core.registry
    registry.command("breaks", handler=breaks)
    registry.button("breaks", breaks)
    registry.link("breaks", breaks)
    registry.moment("breaks", breaks)
    heard = len(on_both.heard)
    match way:
        case "command":
            on_both.send("Mark", text="/breaks")
        case "button":
            on_both.send("Mark", button=button("breaks"))
        case "link":
            on_both.opens("Mark", "breaks_x")
        case "moment":
            _plan(on_both)
            (event,) = on_both.core.moments.due()
            on_both.core.turns.take(event)
            on_both.deliver()
            assert on_both.core.moments.due() == []
    said = [each.message.text for each in on_both.heard[heard:]]
    assert len(said) == (0 if way == "moment" else 1)
    assert all("niet aan jou" in each for each in said)
    assert everything(on_both) == before
    out, err = capfd.readouterr()
    assert "turn failed" in out + err
    assert CANARY not in out + err
    on_both.send("Mark", text="menu")
    assert on_both.last("Mark").labels


def _plan(play: Play) -> None:
    """Plan what breaks, for Mark, as a turn would."""
    with play.core.storage.unit() as unit:
        mark = next(each for each in unit.members.where() if each.name == "Mark")
        account = unit.accounts.get(mark.account_id)
        incoming = Incoming("practice", "plan", account.address)
        Turn(unit, play.clock.now(), account, incoming).plan("breaks", play.clock.now())
