"""The examples that the practice room can play by itself, by the same way as people go."""

import re
from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta
from functools import partial

from bot.examples import Opens, PassesOn, Presses, Step, Types, Waits, part_names, read_example
from bot.platforms.practice.chats import Entry, NoSuchMessage, Person
from bot.platforms.practice.room import PracticeRoom, Scenario
from messages.catalogue import Language
from messages.outgoing import Choice

LABELS = {
    "hello": "practice-example-hello",
    "members": "practice-example-members",
    "date": "practice-example-date",
    "meeting": "practice-example-meeting",
    "after": "practice-example-after",
}
"""What each part of the example is called, by the key of the text."""


def scenarios() -> list[Scenario]:
    """Give the examples, from the first hello on: each goes on where the one before it ends."""
    return [Scenario(name, LABELS[name], _player(name)) for name in part_names("nl")]


def _player(name: str) -> Callable[[PracticeRoom, Language], Awaitable[None]]:
    return partial(_play, name)


async def _play(name: str, room: PracticeRoom, language: Language) -> None:
    """Let the people of the example do all that they do up to here.

    All of them are there from the start: whoever looks on can go on by hand.
    """
    steps = read_example(language, name)
    whole = read_example(language, part_names(language)[-1])
    people = _people(room, _names(whole), language)
    for step in steps:
        await _take(room, people, step)
        await room.settle()


async def _take(room: PracticeRoom, people: dict[str, Person], step: Step) -> None:
    match step:
        case Types(who, text):
            await room.say(people[who].id, text)
        case Presses(who, label):
            chat = room.chats.of(people[who].id)
            entry, row, column = _newest_button(chat, label)
            await room.press(people[who].id, entry.handle, row, column)
        case PassesOn(who, to):
            room.pass_on(people[who].id, people[to].id, _newest_share(room, people[who]))
        case Opens(who):
            await room.open(people[who].id, _newest_payload(room, people[who]))
        case Waits(weekday, hour, minute):
            now = room.clock.now().astimezone(room.zone)
            at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
            days = (weekday - now.weekday()) % 7
            if days == 0 and at <= now:
                days = 7
            await room.move_to(at + timedelta(days=days))


def _names(steps: Iterable[Step]) -> list[str]:
    """Give who does something, in order of appearance."""
    return list(dict.fromkeys(step.who for step in steps if not isinstance(step, Waits)))


def _people(room: PracticeRoom, names: list[str], language: Language) -> dict[str, Person]:
    """Take the people of the room who did nothing yet, and let in who is missing.

    Where the room has another Anna with a story of her own, this is Anna 2, among her own people.
    """
    known = {person.name: person for person in room.chats.people.values()}
    busy = {name for name, person in known.items() if room.chats.of(person.id)}
    number = 1
    while any(_numbered(name, number) in busy for name in names):
        number += 1
    called = {name: _numbered(name, number) for name in names}
    people = {}
    for name, own in called.items():
        person = known.get(own) or room.add_person(own, language)
        people[name] = room.chats.change_app(person, language)
    return people


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} {number}"


def _newest_button(chat: list[Entry], label: str) -> tuple[Entry, int, int]:
    """Give where the newest button that says this stands; raises `NoSuchMessage`."""
    says = re.compile(re.escape(label.removesuffix("…")) + (".*" if label.endswith("…") else ""))
    for entry in reversed(chat):
        for row, choices in enumerate(entry.said.rows):
            for column, choice in enumerate(choices):
                if choice.data is not None and says.fullmatch(choice.label):
                    return entry, row, column
    raise NoSuchMessage


def _newest_share(room: PracticeRoom, giver: Person) -> str:
    """Give the newest text that somebody may pass on; raises `NoSuchMessage`."""
    for entry in reversed(room.chats.of(giver.id)):
        choices: list[Choice] = [choice for row in entry.said.rows for choice in row]
        for choice in choices:
            if choice.share is not None:
                return choice.share
    raise NoSuchMessage


def _newest_payload(room: PracticeRoom, person: Person) -> str:
    """Give what the newest link in somebody's chat carries; raises `NoSuchMessage`."""
    link = re.compile(re.escape(room.link("")) + r"([\w-]+)")
    for entry in reversed(room.chats.of(person.id)):
        if found := link.search(entry.said.text):
            return found[1]
    raise NoSuchMessage
