"""The example group that the practice room plays, with the real core behind it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.app import App
from bot.examples import part_names
from bot.platforms.practice.room import PracticeRoom
from bot.practice import furnish_room
from bot.scenarios import scenarios
from bot.web.serving import open_door
from domain.bookkeeping import Audience, OutboxRow, Priority
from domain.clock import SetClock
from domain.meetings import MeetingState
from domain.members import MemberState
from domain.summaries import SummaryState
from handlers.calendar import feeding
from handlers.summary import codes
from messages.catalogue import Catalogue, Language
from messages.said import Said, text, to_json
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from storage.unit import Unit

SUNDAY_EVENING = datetime(2026, 10, 18, 21, 30, tzinfo=UTC)
"""23:30 in Amsterdam, in the week before the clocks go back: people write in quiet hours too."""
MONDAY_MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""10:00 in Amsterdam: the very time to which the example moves the clock."""


@pytest.fixture
async def furnished() -> AsyncIterator[tuple[App, PracticeRoom]]:
    """Give an open practice room, as the program makes it."""
    clock = SetClock(SUNDAY_EVENING)
    storage = Storage("sqlite://", KeyStore("sqlite://", bytes(range(32)), clock))
    bring_up_to_date(storage.engine)
    app, room = furnish_room(storage, clock, open_door())
    running = asyncio.create_task(app.run())
    async with httpx.AsyncClient() as visitor:
        await visitor.get(room.address)  # It is open once it answers.
    yield app, room
    running.cancel()
    await asyncio.wait([running])
    app.close()


def _no_member_yet(unit: Unit) -> bool:
    return len(unit.members.where()) == 1 and unit.invitations.where()[0].waits


def _four_members(unit: Unit) -> bool:
    members = unit.members.where(state=MemberState.IN)
    without_app = [each.name for each in members if each.account_id is None]
    return len(members) == 4 and without_app == ["Tineke"]


def _meeting_is(*states: MeetingState) -> Callable[[Unit], bool]:
    def check(unit: Unit) -> bool:
        meetings = unit.meetings.where(order_by=("created_at",))
        return [each.state for each in meetings] == list(states)

    return check


def _summary_waits(unit: Unit) -> bool:
    over = _meeting_is(MeetingState.ENDED, MeetingState.PLANNED)(unit)
    return over and not unit.summaries.where(state=SummaryState.RELEASED)


ENDS = {
    "hello": _no_member_yet,
    "members": _four_members,
    "date": _meeting_is(MeetingState.PLANNED),
    "meeting": _meeting_is(MeetingState.RUNNING),
    "after": _summary_waits,
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("part", ENDS)
async def test_an_example_ends_where_it_says(
    furnished: tuple[App, PracticeRoom], part: str, language: Language
) -> None:
    """Each part plays to its end by what people type and press, in both languages."""
    app, room = furnished
    await room.play(part, language)
    with app.core.storage.unit() as unit:
        assert ENDS[part](unit)
    # Those who were in the room are the example's people: their apps speak its language.
    apps = [(person.name, person.language) for person in room.chats.people.values()]
    assert apps == [("Anna", language), ("Mark", language), ("Noor", language)]


async def test_a_second_example_has_people_of_its_own(
    furnished: tuple[App, PracticeRoom],
) -> None:
    """Whoever plays again gets another Anna; nothing happens to the first one's group."""
    app, room = furnished
    room.clock.set(MONDAY_MORNING)
    await room.play("members", "nl")
    told = room.chats.of("anna")
    await room.play("date", "nl")
    assert [person.name for person in room.chats.people.values()] == [
        *("Anna", "Mark", "Noor"),
        *("Anna 2", "Mark 2", "Noor 2"),
    ]
    assert room.chats.of("anna") == told
    with app.core.storage.unit() as unit:
        assert len(unit.groups.where()) == 2


async def test_the_clock_stops_where_a_message_waits(
    furnished: tuple[App, PracticeRoom],
) -> None:
    """What waits for the morning is a next moment too, and comes at its own time."""
    app, room = furnished
    await room.play("hello", "nl")
    leaves_at = room.clock.now() + timedelta(hours=10)
    with app.core.storage.unit() as unit:
        (account,) = unit.accounts.where()
        unit.outbox.add(
            OutboxRow(
                account_id=account.id,
                audience=Audience.PERSON,
                kind="answer",
                priority=Priority.ANSWER,
                due_at=leaves_at,
                created_at=room.clock.now(),
                said=to_json(Said(text("sitting-enough"), (), ())),
            )
        )
    assert await room.next_moment() == leaves_at
    await room.move(timedelta(days=1))
    assert room.chats.of("anna")[-1].at == leaves_at


def test_both_languages_have_the_same_parts() -> None:
    """Each part of the example is there in both languages, and has a name on the page."""
    assert part_names("nl") == part_names("en") == list(ENDS)
    for scenario in scenarios():
        assert Catalogue().has(scenario.label)


async def test_the_room_shows_what_the_bot_shows_on_the_web(
    furnished: tuple[App, PracticeRoom],
) -> None:
    """Calendars and picking up can be tried here: a guessed link gets their own kind words."""
    _, room = furnished
    async with httpx.AsyncClient() as visitor:
        for folder in (codes.FOLDER, feeding.FOLDER):
            answer = await visitor.get(f"{room.address}/{folder}/guessed")
            assert answer.status_code == 404
            assert answer.headers["cache-control"] == "no-store"
        page = await visitor.get(f"{room.address}/{codes.FOLDER}/guessed")
        assert "Hier is niets" in page.text
