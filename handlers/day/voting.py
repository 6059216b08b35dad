"""Answering a day: yes, if need be or no, and a few words beside it ("until four")."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from domain.polls import Vote
from handlers.day.rows import Given
from handlers.talk.kinds import Line
from handlers.talk.questions import Kind, NotUnderstood, Option, Place, Stale, Talk, ask
from messages.said import Text, text, variant
from messages.typed import clean

MOST_NOTE = 100
"""In characters: a note stands beside a name, in a list of names."""


@dataclass(frozen=True, slots=True)
class Poll:
    """What the talk of an answer may know. `name`: for whom it is filled in; None: oneself."""

    options: tuple[tuple[UUID, Text], ...]
    name: str | None


@dataclass(frozen=True, slots=True)
class Voted:
    """What was answered so far. Without a vote, only words: what they mean is asked."""

    vote: Vote | None
    note: str | None = field(default=None, repr=False)


class Answering(Kind[Voted]):
    """Yes, if need be or no: tapped or typed, with words beside it or not."""

    columns = 3

    def __init__(self, note: str | None = None) -> None:
        """Ask what is meant by words that were typed before, if there are any."""
        self._note = note

    def options(self) -> Sequence[Option[Voted]]:
        """Give the three answers, and a way to take the words back."""
        given = [Option(Voted(each, self._note), variant("poll-vote", each.value)) for each in Vote]
        if self._note is not None:
            given.append(Option(Voted(None), text("poll-without-note")))
        return given

    def read(self, typed: str, place: Place) -> Voted:
        """Take words that say more than an answer. One bare word is no note."""
        words = Line(MOST_NOTE).read(typed, place)
        if len(words.split()) < 2 and not any(each.isdigit() for each in words):
            raise NotUnderstood
        return Voted(None, words)

    def with_note(self, value: Voted, note: str, *, is_apart: bool) -> Voted | None:
        """Take "yes until four" and "no, I work". Of "no after four" is asked what it means."""
        words = clean(note).strip(" ,.;:()–—-")
        if not words or len(words) > MOST_NOTE or (value.vote is Vote.NO and not is_apart):
            return None
        return None if value.vote is None else Voted(value.vote, words)

    def keep(self, value: Voted) -> Any:
        """Lay it down."""
        return [value.vote, value.note]

    def restore(self, kept: Any) -> Voted:
        """Take it up again."""
        match kept:
            case [str() | None as vote, str() | None as note] if vote is None or vote in set(Vote):
                return Voted(None if vote is None else Vote(vote), note)
        raise Stale


def answer(view: Poll | None) -> Talk[tuple[Given, ...]]:
    """Ask for each day: yes, if need be, or no."""
    answers: list[Given] = []
    for option_id, day in () if view is None else view.options:
        voted = Voted(None)
        while voted.vote is None:
            voted = yield from _ask(option_id, day, None if view is None else view.name, voted.note)
        answers.append(Given(option_id, voted.vote, voted.note))
    return tuple(answers)


def _ask(option_id: UUID, day: Text, name: str | None, note: str | None) -> Talk[Voted]:
    kind = Answering(note)
    if note is None:
        if name is None:
            return (yield from ask(f"poll-can:{option_id}", kind, day=day))
        return (yield from ask(f"poll-can-they:{option_id}", kind, day=day, name=name))
    if name is None:
        return (yield from ask(f"poll-noted:{option_id}", kind, day=day, note=note))
    return (yield from ask(f"poll-noted-they:{option_id}", kind, day=day, name=name, note=note))
