"""How fast messages leave: within limits, few claimed at a time, and nobody held up by others."""

import asyncio
from pathlib import Path

from bot.delivering.limits import Limits
from domain.bookkeeping import OutboxState, Priority
from tests.bot.outbox_house import opened


async def test_few_are_claimed_before_they_can_leave(tmp_path: Path) -> None:
    """Each is looked at shortly before it leaves; and an answer goes before a storm."""
    limits = Limits(overall_per_second=50)
    async with opened(tmp_path, f"sqlite:///{tmp_path / 'o.db'}", limits) as house:
        anna, claimed = house.person("anna"), 0
        people = [house.person(f"persoon-{number}") for number in range(100)]

        def look() -> None:
            nonlocal claimed
            with house.storage.unit() as unit:
                states = (OutboxState.LEASED, OutboxState.SENDING)
                claimed = max(claimed, unit.outbox.count(state=states))
            if house.platform.tried == 20:
                house.say(anna, "answer")
                house.app.outbox.wake()

        house.platform.meanwhile = look
        for person in people:
            house.say(person, "reminder", priority=Priority.REMINDER)
        await house.settle()
        assert len(house.said()) == 101
        assert claimed <= 30
        # Only what was claimed already goes before it, however slow the machine is.
        assert house.said().index("answer") <= 20 + claimed


async def test_a_few_chats_with_very_much_hold_up_nobody(tmp_path: Path) -> None:
    """They wait for their own pace; who has one message to read does not wait for them."""
    limits = Limits(overall_per_second=1000, chat_per_second=5, chat_burst=1)
    async with opened(tmp_path, f"sqlite:///{tmp_path / 'o.db'}", limits) as house:
        for name in ("anna", "mark", "noor", "piet", "tineke", "sanne"):
            person = house.person(name)
            for number in range(5):
                house.say(person, f"{number}", priority=Priority.PEOPLE)
        for number in range(30):
            house.say(house.person(f"p{number}"), "reminder", priority=Priority.REMINDER)
        await house.settle()
        assert len(house.said()) == 60
        assert house.said().index("reminder") < 15


async def test_the_limits_of_a_chat_are_kept(tmp_path: Path) -> None:
    """A burst is let through, and then one after another; other chats do not wait for it."""
    limits = Limits(overall_per_second=1000, chat_per_second=20, chat_burst=3)
    loop = asyncio.get_running_loop()
    async with opened(tmp_path, f"sqlite:///{tmp_path / 'o.db'}", limits) as house:
        anna = house.person("anna")
        for number in range(8):
            house.say(anna, f"a{number}")
        started = loop.time()
        await house.settle()
        assert loop.time() - started >= 5 / 20
    assert len(house.said()) == 8
