"""Answering a day: yes, if need be or no, and a few words beside it ("until four")."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.polls import Vote
from handlers.day.poll.sentence import read_votes
from handlers.day.rows import Given
from handlers.talk.kinds import Line, confirm
from handlers.talk.questions import Kind, NotUnderstood, Option, Place, Stale, Talk, ask
from messages.said import Lines, Text, text, variant
from messages.typed import clean

MOST_NOTE = 100
"""In characters: a note stands beside a name, in a list of names."""


@dataclass(frozen=True, slots=True)
class Poll:
    """What the talk of an answer may know. `name`: for whom it is filled in; None: oneself.

    Each option has its wall time; `heard` is what was said of them before the talk began.
    """

    options: tuple[tuple[UUID, Text, datetime], ...]
    name: str | None
    heard: tuple[Given, ...] = ()


@dataclass(frozen=True, slots=True)
class Voted:
    """What was answered so far. Without a vote, only words: what they mean is asked.

    `days`: what was said of several days at once, by their places.
    """

    vote: Vote | None
    note: str | None = field(default=None, repr=False)
    days: tuple[tuple[int, Vote], ...] = ()


class Answering(Kind[Voted]):
    """Yes, if need be or no: tapped or typed, with words beside it or not."""

    columns = 3

    def __init__(self, note: str | None = None, starts: Sequence[datetime] = ()) -> None:
        """Ask what is meant by words that were typed before, if there are any.

        `starts`: the days that one sentence may be about, where there are several.
        """
        self._note = note
        self._starts = starts

    def options(self) -> Sequence[Option[Voted]]:
        """Give the three answers, and a way to take the words back."""
        given = [Option(Voted(each, self._note), variant("poll-vote", each.value)) for each in Vote]
        if self._note is not None:
            given.append(Option(Voted(None), text("poll-without-note")))
        return given

    def read(self, typed: str, place: Place) -> Voted:
        """Take words that say more than an answer. One bare word is no note."""
        if len(self._starts) > 1 and (said := read_votes(typed, self._starts)) is not None:
            return Voted(None, days=tuple(sorted(said.items())))
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
        return [value.vote, value.note, [[place, vote] for place, vote in value.days]]

    def restore(self, kept: Any) -> Voted:
        """Take it up again."""
        match kept:
            case [str() | None as vote, str() | None as note, list() as days]:
                try:
                    return Voted(
                        None if vote is None else Vote(vote),
                        note,
                        tuple((int(place), Vote(each)) for place, each in days),
                    )
                except (ValueError, TypeError):
                    raise Stale from None
        raise Stale


def answer(view: Poll | None) -> Talk[tuple[Given, ...]]:
    """Ask for each day: yes, if need be, or no; what was said of several at once is read back."""
    if view is None:
        return ()
    heard: dict[UUID, Given] = {}
    if view.heard:
        heard = yield from _read_back(view, view.heard)
    all_starts = [start for _, _, start in view.options]
    answers: list[Given] = []
    for option_id, day, _ in view.options:
        voted = Voted(None)
        while option_id not in heard and voted.vote is None:
            starts = all_starts if not answers and voted.note is None else ()
            voted = yield from _ask(option_id, day, view.name, voted.note, starts)
            if voted.days:
                said = [Given(view.options[place][0], vote) for place, vote in voted.days]
                heard = yield from _read_back(view, said)
        if option_id in heard:
            answers.append(heard[option_id])
        elif voted.vote is not None:
            answers.append(Given(option_id, voted.vote, voted.note))
    return tuple(answers)


def _read_back(view: Poll, said: Sequence[Given]) -> Talk[dict[UUID, Given]]:
    """Read back what was understood of several days; nothing is, where it is not right."""
    meant = {each.option_id: each for each in said}
    days = tuple(
        variant("poll-read", meant[option_id].vote.value, day=day)
        for option_id, day, _ in view.options
        if option_id in meant
    )
    is_right = yield from confirm("poll-read-back", no="poll-day-by-day", days=Lines(days))
    return meant if is_right else {}


def _ask(
    option_id: UUID,
    day: Text,
    name: str | None,
    note: str | None,
    starts: Sequence[datetime],
) -> Talk[Voted]:
    kind = Answering(note, starts)
    if note is None:
        if name is None:
            return (yield from ask(f"poll-can:{option_id}", kind, day=day))
        return (yield from ask(f"poll-can-they:{option_id}", kind, day=day, name=name))
    if name is None:
        return (yield from ask(f"poll-noted:{option_id}", kind, day=day, note=note))
    return (yield from ask(f"poll-noted-they:{option_id}", kind, day=day, name=name, note=note))
