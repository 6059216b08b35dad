"""Questions: a talk is a generator that asks them and returns what it was for."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from messages.said import Argument, Enclosed, Text

T = TypeVar("T")


class NotUnderstood(Exception):
    """What was typed is no answer to the question. Holds the text to say, not what was typed."""

    def __init__(self, say: Text | None = None) -> None:
        """Say this; without it the question's own `.again`, or the general words."""
        super().__init__("not understood")
        self.say = say


class Stale(Exception):
    """A recorded answer does not hold any more: the question is asked again."""


class Enough(Exception):
    """Thrown into a talk where the person says "enough for today": it may still return."""


@dataclass(frozen=True, slots=True)
class Place:
    """When and where somebody types: what "tomorrow" means to them."""

    now: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Option(Generic[T]):
    """One answer that can be tapped. A label that is a `str` was typed by somebody."""

    value: T
    label: Text | str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """Another page of the answers to the same question: turning to it is no answer."""

    name: str


class Kind(Generic[T]):
    """What counts as an answer, and how an answer is kept until the talk is done.

    `takes_words`: any words may be an answer, and not only those on buttons.
    `takes_name`: what somebody is called, so that no command's word is one.
    `takes_bare`: so may "yes", "no" or "fine" alone, where that answers what is asked.
    """

    columns = 2
    takes_words = False
    takes_name = False
    takes_bare = False

    def options(self) -> Sequence[Option[T] | Option[Page]]:
        """Give the answers that can be tapped, and the other pages of them."""
        return ()

    def rows(self) -> Sequence[int]:
        """Give how many options stand in each row. Nothing: as many as there are columns."""
        return ()

    def shown(self) -> Mapping[str, Argument]:
        """Give what the words of the question can say of the answers that are offered."""
        return {}

    def on_page(self, name: str) -> "Kind[T]":
        """Give the same kind with the answers of another page. Raises `Stale`: there is none."""
        raise Stale

    def read(self, typed: str, place: Place) -> T:
        """Read a typed answer that is none of the options. Raises `NotUnderstood`."""
        raise NotUnderstood

    def with_note(self, value: T, note: str, *, is_apart: bool) -> T | None:
        """Give the answer with a few words beside it ("yes, until four").

        `is_apart`: a sign stood between. None where such words are no part of an answer.
        """
        return None

    def keep(self, value: T) -> Any:
        """Lay a resolved answer down as JSON."""
        return value

    def restore(self, kept: Any) -> T:
        """Take an answer up again, checked anew. Raises `Stale` when it holds no more."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a talk.

    The part of `key` before ":" is its text; after it comes the subject, so that an answer
    about one person is never taken for another's. `skip` is the label of the button with which
    it may be passed over. `enough`: "enough for today" is offered.
    """

    key: str
    kind: Kind[Any]
    args: Mapping[str, Argument] = field(default_factory=dict, repr=False)
    skip: str | None = None
    enough: bool = False
    enclosed: tuple[Enclosed, ...] = ()

    @property
    def text(self) -> Text:
        """What is asked."""
        return Text(self.key.partition(":")[0], {**self.args, **self.kind.shown()})


Talk: TypeAlias = Generator[Question, Any, T]
"""A conversation: it asks questions and returns a value. It can't send, store or wait."""


def ask(
    key: str,
    kind: Kind[T],
    /,
    *,
    enough: bool = False,
    enclosed: Sequence[Enclosed] = (),
    **args: Argument,
) -> Talk[T]:
    """Ask a question that needs an answer."""
    answer: T = yield Question(key, kind, args, enough=enough, enclosed=tuple(enclosed))
    return answer


def ask_or_skip(
    key: str,
    kind: Kind[T],
    /,
    *,
    skip: str = "common-skip",
    enough: bool = False,
    enclosed: Sequence[Enclosed] = (),
    **args: Argument,
) -> Talk[T | None]:
    """Ask a question that may be passed over: then the answer is None."""
    answer: T | None = yield Question(
        key, kind, args, skip=skip, enough=enough, enclosed=tuple(enclosed)
    )
    return answer
