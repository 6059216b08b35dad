"""The outbox: in order, nothing lost, nothing twice."""

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from bot.platforms.platform import (
    DeliveryFailed,
    Moved,
    NotSent,
    Refused,
    SlowDown,
    Unknown,
    Unreachable,
)
from domain.accounts import AccountState
from domain.bookkeeping import Audience, OutboxRow, OutboxState, Priority
from domain.clock import SetClock
from domain.groups import Group
from domain.members import Member, MemberKind, MemberState, SummaryRoute
from domain.summaries import DeliveryState, Summary, SummaryDelivery, SummaryState
from messages.said import Enclosed, Said, text, to_json
from storage.keys import KeyStore
from storage.storage import Storage
from tests.bot.outbox_house import NOW, House, opened


@pytest.fixture
async def house(tmp_path: Path, database_url: str) -> AsyncIterator[House]:
    """Open an app on each database."""
    async with opened(tmp_path, database_url) as here:
        yield here


async def test_messages_of_one_chat_keep_their_order(house: House) -> None:
    """What was said first is read first, whoever else is written to."""
    anna, mark = house.person("anna"), house.person("mark")
    for number in range(10):
        house.say(anna, f"a{number}")
        house.say(mark, f"m{number}")
    await house.settle()
    assert [word for word in house.said() if word[0] == "a"] == [f"a{n}" for n in range(10)]
    assert [word for word in house.said() if word[0] == "m"] == [f"m{n}" for n in range(10)]


@pytest.mark.parametrize(
    "failure", [NotSent(), SlowDown(30), Unknown()], ids=["not sent", "slow down", "unknown"]
)
async def test_a_failure_is_tried_again_and_the_chat_keeps_its_order(
    house: House, failure: DeliveryFailed
) -> None:
    """The rest of that chat waits with it; others go on."""
    anna, mark = house.person("anna"), house.person("mark")
    house.platform.failures = [failure]
    house.say(anna, "a1")
    await house.settle()
    house.say(anna, "a2")
    house.say(mark, "m1")
    await house.settle()
    assert "m1" in house.said()
    assert "a2" not in house.said()
    await house.later(minutes=6)
    heard = [word for word in house.said() if word[0] == "a"]
    assert heard == (["a1", "a1", "a2"] if isinstance(failure, Unknown) else ["a1", "a2"])


@pytest.mark.attack(40)
async def test_a_chat_that_asked_for_rest_is_not_touched_before(house: House) -> None:
    """After a 429 nobody tries that chat until the time that it named (attack 40)."""
    anna = house.person("anna")
    house.platform.failures = [SlowDown(30)]
    house.say(anna, "a1")
    await house.settle()
    await house.later(seconds=29)
    assert house.platform.tried == 1
    await house.later(seconds=2)
    assert house.said() == ["a1"]


async def test_what_may_go_once_only_is_not_sent_again_when_unknown(house: House) -> None:
    """A summary to a professional: an unknown outcome stays unknown."""
    anna = house.person("anna")
    house.platform.failures = [Unknown()]
    row = house.say(anna, "a1", once=True)
    await house.settle()
    await house.later(hours=1)
    assert house.platform.tried == 1
    assert house.state(row) is OutboxState.UNKNOWN


async def test_what_the_platform_will_never_take_does_not_hold_up_the_rest(house: House) -> None:
    """A refused message ends; the next one goes."""
    anna = house.person("anna")
    house.platform.failures = [Refused()]
    dead = house.say(anna, "a1")
    house.say(anna, "a2")
    await house.settle()
    assert house.said() == ["a2"]
    assert house.state(dead) is OutboxState.DEAD


def a_file_to(house: House, anna: UUID, sanne: UUID, **facts: object) -> tuple[UUID, UUID]:
    """Let a summary be on its way to a professional; give the message, and what is noted of it."""
    with house.storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=anna, created_at=NOW, owner_name="Anna"))
        member = unit.members.add(
            Member(
                group_id=group.id,
                account_id=sanne,
                kind=MemberKind.PROFESSIONAL,
                route=SummaryRoute.CHAT,
                name="Sanne",
                joined_at=NOW,
            )
        )
        summary = unit.summaries.add(
            Summary(
                group_id=group.id,
                meeting_id=uuid4(),
                state=SummaryState.RELEASED,
                created_at=NOW,
                released_at=NOW,
                starts_local="2026-11-21T14:00:00",
            )
        )
        delivery = unit.summary_deliveries.add(
            SummaryDelivery(group_id=group.id, summary_id=summary.id, member_id=member.id)
        )
    row = house.say(
        sanne,
        "a file",
        group_id=group.id,
        audience=Audience.MEMBER,
        kind="file-of-summary",
        **{"subject_id": summary.id, "subject_version": 1, "once": True, **facts},
    )
    return row, delivery.id


@pytest.mark.parametrize(
    ("failure", "facts", "ends", "words"),
    [
        (Unknown(), {}, DeliveryState.UNKNOWN, "Ik weet niet zeker"),
        (None, {"maybe_sent": True}, DeliveryState.UNKNOWN, "Ik weet niet zeker"),
        (
            None,
            {"maybe_sent": True, "subject_version": 2},
            DeliveryState.UNKNOWN,
            "Ik weet niet zeker",
        ),
        (RuntimeError(), {}, DeliveryState.UNKNOWN, "Ik weet niet zeker"),
        (Refused(), {}, DeliveryState.FAILED, "Het lukte niet"),
        (Unreachable(), {}, DeliveryState.FAILED, ""),
    ],
    ids=["unknown", "fell silent", "fell silent and replaced", "a fault", "refused", "blocked"],
)
async def test_an_owner_hears_once_that_a_summary_may_not_have_arrived(
    house: House,
    failure: Exception | None,
    facts: dict[str, object],
    ends: DeliveryState,
    words: str,
) -> None:
    """It is written down, said once and kindly, and nothing goes again by itself."""
    anna, sanne = house.person("anna"), house.person("sanne")
    house.platform.failures = [] if failure is None else [failure]
    row, delivery = a_file_to(house, anna, sanne, **facts)
    await house.settle()
    await house.later(hours=1)
    told = [said for whom, said, _ in house.platform.sent if whom == "anna"]
    assert len(told) == 1
    assert told[0].startswith(words)
    assert "Sanne" in told[0]
    assert house.state(row) in (OutboxState.UNKNOWN, OutboxState.DEAD)
    with house.storage.unit() as unit:
        assert unit.summary_deliveries.get(delivery).ended is ends


@pytest.mark.attack(41)
async def test_whoever_blocks_the_bot_is_left_alone_and_the_owner_hears_it(house: House) -> None:
    """No more attempts, and a kind word to the owner, once (attack 41)."""
    anna, mark = house.person("anna"), house.person("mark")
    with house.storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=anna, created_at=NOW, owner_name="Anna"))
        unit.members.add(Member(group_id=group.id, account_id=mark, name="Mark", joined_at=NOW))
    house.platform.failures = [Unreachable()]
    house.say(mark, "m1")
    await house.settle()
    waiting = house.say(mark, "m2")
    await house.settle()
    assert [address for address, _, _ in house.platform.sent] == ["anna"]
    assert "Mark" in house.platform.sent[0][1]
    assert house.state(waiting) is OutboxState.WITHDRAWN
    with house.storage.unit() as unit:
        assert unit.accounts.get(mark).state is AccountState.UNREACHABLE


@pytest.mark.attack(36)
async def test_whoever_blocks_the_bot_gets_nothing_that_was_claimed_already(house: House) -> None:
    """What waited in the same chat is not tried either."""
    mark = house.person("mark")
    house.platform.failures = [Unreachable()]
    waiting = [house.say(mark, f"m{number}") for number in range(3)][1:]
    await house.settle()
    assert house.platform.tried == 1
    assert {house.state(row) for row in waiting} == {OutboxState.WITHDRAWN}


async def test_many_chats_that_moved_at_once_are_all_followed(house: House) -> None:
    """What is claimed again while the rest of a chat is put off is not left lying."""
    people = [house.person(f"persoon-{number}") for number in range(20)]
    house.platform.failures = [Moved(f"nieuw-{number}") for number in range(20)]
    for person in people:
        for number in range(3):
            house.say(person, f"{number}")
    await house.settle()
    await house.later(minutes=1)
    assert sorted(house.said()) == sorted(f"{number}" for number in range(3) for _ in people)


async def test_what_was_claimed_and_lost_is_taken_up_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in memory strands no message until the next start."""
    monkeypatch.setattr("bot.delivering.outbox.RECOVER_EVERY_SECONDS", 0.0)
    await house.settle()
    anna = house.person("anna")
    row = house.say(anna, "a1")
    with house.storage.unit() as unit:
        unit.outbox.mark(row, OutboxState.LEASED, leased_by=1)
    house.app.outbox._recovers_at = 0.0
    await house.settle()
    assert house.said() == ["a1"]


async def test_a_chat_that_moved_is_followed(house: House) -> None:
    """Each message arrives once, at the new address (attack 36)."""
    anna = house.person("anna")
    house.platform.failures = [Moved("anna-2")]
    rows = [house.say(anna, each) for each in ("a1", "a2")]
    await house.settle()
    assert [(address, words[-2:]) for address, words, _ in house.platform.sent] == [
        ("anna-2", "a1"),
        ("anna-2", "a2"),
    ]
    assert house.platform.tried == 3
    with house.storage.unit() as unit:
        assert not any(unit.outbox.get(row).maybe_sent for row in rows)
        assert unit.accounts.get(anna).address == "anna-2"


async def test_a_chat_that_never_stops_moving_is_tried_now_and_then(house: House) -> None:
    """Two addresses that each name the other cost no more than any other failure."""
    anna = house.person("anna")
    house.platform.failures = [Moved("anna-2"), Moved("anna")]
    house.say(anna, "a1")
    await house.settle()
    assert house.platform.tried == 2
    await house.later(minutes=6)
    assert house.said() == ["a1"]


async def test_what_is_withdrawn_while_it_waits_does_not_leave(house: House) -> None:
    """Also when it was claimed already: a word to stop holds for all that has not left."""
    anna = house.person("anna")

    def withdraw() -> None:
        with house.storage.unit() as unit:
            unit.outbox.withdraw(account_id=anna)

    house.platform.meanwhile = withdraw
    rows = [house.say(anna, f"a{number}") for number in range(3)]
    await house.settle()
    assert house.said() == ["a0"]
    ends = [house.state(row) for row in rows]
    assert ends == [OutboxState.SENT, OutboxState.WITHDRAWN, OutboxState.WITHDRAWN]


async def test_many_messages_cost_few_looks(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several are claimed at a time, also where each of them makes room for one."""
    deliveries, looks = house.app.core.deliveries, 0
    look = deliveries.look

    def counted(*which: Any) -> Any:
        nonlocal looks
        looks += 1
        return look(*which)

    await house.settle()
    monkeypatch.setattr(deliveries, "look", counted)
    people = [house.person(f"persoon-{number}") for number in range(60)]
    for person in people:
        house.say(person, "hallo")
    await house.settle()
    assert len(house.said()) == 60
    assert looks <= 60 / 6


async def test_what_is_over_is_not_sent(house: House) -> None:
    """A message that expired while it waited never leaves."""
    anna = house.person("anna")
    row = house.say(
        anna, "a1", due_at=NOW + timedelta(hours=2), expires_at=NOW + timedelta(hours=1)
    )
    await house.later(hours=3)
    assert house.said() == []
    assert house.state(row) is OutboxState.WITHDRAWN


@pytest.mark.attack(33)
async def test_who_is_no_member_any_more_gets_nothing_that_still_waited(house: House) -> None:
    """Membership is looked at when a message leaves, not when it was said (attack 33)."""
    anna, mark = house.person("anna"), house.person("mark")
    with house.storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=anna, created_at=NOW))
    facts = {"group_id": group.id, "audience": Audience.MEMBER}
    row = house.say(mark, "m1", **facts)
    await house.settle()
    assert house.said() == []
    assert house.state(row) is OutboxState.WITHDRAWN


@pytest.mark.attack(33)
async def test_what_waits_behind_another_is_looked_at_when_its_own_turn_comes(
    house: House,
) -> None:
    """Claimed together, sent one after another: who is out by then hears no more (attack 33)."""
    anna, mark = house.person("anna"), house.person("mark")
    with house.storage.unit() as unit:
        group = unit.groups.add(Group(owner_id=anna, created_at=NOW))
        member = unit.members.add(
            Member(group_id=group.id, account_id=mark, name="Mark", joined_at=NOW)
        )
    facts = {"group_id": group.id, "audience": Audience.MEMBER, "due_at": NOW + timedelta(hours=1)}
    rows = [house.say(mark, f"m{number}", **facts) for number in range(3)]

    def goes_out() -> None:
        with house.storage.unit() as unit:
            gone = unit.members.get(member.id)
            gone.state = MemberState.REMOVED
            unit.members.save(gone)
        house.clock.advance(timedelta(seconds=2))

    house.platform.meanwhile = goes_out
    await house.later(hours=1)
    assert house.said() == ["m0"]
    assert [house.state(row) for row in rows] == [
        OutboxState.SENT,
        OutboxState.WITHDRAWN,
        OutboxState.WITHDRAWN,
    ]


async def test_in_quiet_hours_only_an_answer_makes_a_sound(house: House) -> None:
    """From 21:00 to 9:00 of the reader's time, what others say comes without a sound."""
    anna = house.person("anna")
    await house.later(hours=12)
    house.say(anna, "reminder", priority=Priority.REMINDER)
    house.say(anna, "answer", priority=Priority.ANSWER)
    await house.settle()
    silent = {words.rpartition(" ")[2]: silent for _, words, silent in house.platform.sent}
    assert silent == {"reminder": True, "answer": False}


async def test_after_a_restart_what_was_claimed_goes_on(tmp_path: Path) -> None:
    """A process that died with claimed messages loses none of them."""
    url = f"sqlite:///{tmp_path / 'outbox.db'}"
    async with opened(tmp_path, url) as first:
        anna = first.person("anna")
    storage = Storage(
        url, KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", bytes(range(32)), SetClock(NOW))
    )
    rows = []
    for number in range(3):
        said = to_json(Said(text("common-group-of", owner=f"a{number}")))
        row = OutboxRow(account_id=anna, kind="answer", due_at=NOW, created_at=NOW, said=said)
        rows.append(row)
        with storage.unit() as unit:
            unit.outbox.add(row)
    with storage.unit() as unit:
        unit.claims.take(NOW, 3)
    storage.close()
    async with opened(tmp_path, url) as again:
        await again.settle()
        assert again.said() == ["a0", "a1", "a2"]


async def test_a_picture_that_can_not_be_made_does_not_hold_up_the_words(house: House) -> None:
    """The words go without it; a file that is all that it is about is not said to be there."""
    anna = house.person("anna")

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    house.app.core.registry.presenter("broken", broken)
    said = to_json(Said(text("common-group-of", owner="a1"), enclosed=(Enclosed("broken", {}),)))
    house.say(anna, "a1", said=said)
    once = house.say(anna, "a2", said=said, once=True)
    await house.settle()
    assert house.said() == ["a1"]
    assert house.state(once) is OutboxState.DEAD


async def test_a_database_that_was_away_is_looked_at_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The outbox does not end with it: what waited leaves when the database is back."""
    monkeypatch.setattr("bot.delivering.outbox.LONGEST_SLEEP_SECONDS", 0.01)
    look, away = house.app.core.deliveries.look, iter([True, True])

    def once_away(*which: Any) -> Any:
        if next(away, False):
            raise OSError
        return look(*which)

    monkeypatch.setattr(house.app.core.deliveries, "look", once_away)
    anna = house.person("anna")
    house.say(anna, "a1")
    await house.settle()
    assert house.said() == ["a1"]


async def test_a_lone_message_is_claimed_and_leaves_in_one_commit(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two for one chat only the first does: the other waits until it was answered."""
    anna, deliveries = house.person("anna"), house.app.core.deliveries
    look, states = deliveries.look, []

    def seen(*which: Any) -> Any:
        found = look(*which)
        states.extend(house.state(each.row_id) for each in found[0])
        return found

    monkeypatch.setattr(deliveries, "look", seen)
    rows = [house.say(anna, f"a{number}") for number in range(2)]
    await house.settle()
    assert states == [OutboxState.SENDING, OutboxState.LEASED]
    assert house.said() == ["a0", "a1"]
    assert {house.state(row) for row in rows} == {OutboxState.SENT}


@pytest.mark.parametrize("once", [False, True])
async def test_what_was_about_to_leave_when_the_bot_stopped_leaves_later(
    tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch, *, once: bool
) -> None:
    """It certainly did not leave: so it is no copy, and what may go once still goes."""
    async with opened(tmp_path, database_url) as house:
        anna, deliveries = house.person("anna"), house.app.core.deliveries
        loop, look = asyncio.get_running_loop(), deliveries.look
        is_claimed, is_stopped = asyncio.Event(), threading.Event()

        def slow(*which: Any) -> Any:
            found = look(*which)
            if found[0]:
                loop.call_soon_threadsafe(is_claimed.set)
                is_stopped.wait()
            return found

        monkeypatch.setattr(deliveries, "look", slow)
        row = house.say(anna, "a1", once=once)
        house.app.outbox.wake()
        await is_claimed.wait()
        house.stop()
        await asyncio.sleep(0)
        is_stopped.set()
    assert house.said() == []
    monkeypatch.setattr(deliveries, "look", look)
    async with opened(tmp_path, database_url) as again:
        await again.settle()
        with again.storage.unit() as unit:
            sent = unit.outbox.get(row)
        assert again.said() == ["a1"]
        assert (sent.state, sent.maybe_sent) == (OutboxState.SENT, False)
