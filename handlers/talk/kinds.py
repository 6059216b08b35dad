"""The kinds of answers that talks ask for."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from domain.names import name_said
from handlers.talk.questions import Kind, NotUnderstood, Option, Place, Question, Stale, Talk
from messages.said import Argument, Text, digest, text, variant
from messages.typed import clean

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

MOST_CHARACTERS = 500
MOST_NAME = 40


class Line(Kind[str]):
    """Words in somebody's own way, up to `most` characters."""

    takes_words = True

    def __init__(self, most: int = MOST_CHARACTERS, *, bare: bool = False) -> None:
        """Take up to `most` characters; with `bare`, also "yes", "no" or "fine" alone."""
        self._most = most
        self.takes_bare = bare

    def read(self, typed: str, place: Place) -> str:
        """Take the words, without what can't be seen."""
        words: str = clean(typed)
        if not words:
            raise NotUnderstood
        if len(words) > self._most:
            raise NotUnderstood(text("common-too-long", most=self._most))
        return words

    def restore(self, kept: Any) -> str:
        """Give the words back."""
        if not isinstance(kept, str):
            raise Stale
        return kept


class Name(Line):
    """What somebody is called: the name in what was typed."""

    takes_name = True

    def __init__(self) -> None:
        """Take a name that fits on a button."""
        super().__init__(MOST_NAME)

    def read(self, typed: str, place: Place) -> str:
        """Take the name, also out of "my name is Anna"."""
        words = super().read(typed, place)
        if words.endswith("?"):
            raise NotUnderstood
        return name_said(words)


class OneOf(Kind[T]):
    """One of several answers: tapped, or typed as its words or its number."""

    def __init__(self, options: Sequence[Option[T]], *, columns: int = 2) -> None:
        """Offer these; their values must be JSON, UUIDs or members of a StrEnum."""
        self._options = tuple(options)
        self.columns = columns

    def options(self) -> Sequence[Option[T]]:
        """Give the answers that can be tapped."""
        return self._options

    def read(self, typed: str, place: Place) -> T:
        """Nothing else is an answer."""
        raise NotUnderstood

    def keep(self, value: T) -> Any:
        """Keep the value itself, not its place in the list."""
        return str(value) if isinstance(value, UUID) else value

    def restore(self, kept: Any) -> T:
        """Take it, if it is still one of the answers."""
        for option in self._options:
            if self.keep(option.value) == kept:
                return option.value
        raise Stale


class OneOfOrLine(Kind[T | str]):
    """One of several answers, or words in somebody's own way."""

    takes_words = True

    def __init__(
        self, options: Sequence[Option[T]], *, most: int = MOST_CHARACTERS, columns: int = 2
    ) -> None:
        """Offer these, and take up to `most` characters otherwise."""
        self._one = OneOf(options, columns=columns)
        self._line = Line(most)
        self.columns = columns

    def options(self) -> Sequence[Option[T | str]]:
        """Give the answers that can be tapped."""
        return [Option(each.value, each.label) for each in self._one.options()]

    def read(self, typed: str, place: Place) -> T | str:
        """Take the words. A number alone is that of an answer: nobody's own words are "1"."""
        options, number = self._one.options(), typed.strip()
        if number.isdecimal() and 1 <= int(number) <= len(options):
            return options[int(number) - 1].value
        return self._line.read(typed, place)

    def keep(self, value: T | str) -> Any:
        """Tell a tapped answer from typed words."""
        tapped = any(option.value == value for option in self._one.options())
        return {"one": self._one.keep(value)} if tapped else {"line": value}  # type: ignore[arg-type]

    def restore(self, kept: Any) -> T | str:
        """Give it back."""
        match kept:
            case {"one": one}:
                return self._one.restore(one)
            case {"line": str(line)}:
                return line
        raise Stale


class OneOfOrName(OneOfOrLine[T]):
    """One of several answers, which are no words themselves, or what somebody is called."""

    takes_name = True

    def __init__(self, options: Sequence[Option[T]], *, columns: int = 2) -> None:
        """Offer these, and take a name that fits on a button otherwise."""
        super().__init__(options, most=MOST_NAME, columns=columns)

    def read(self, typed: str, place: Place) -> T | str:
        """Take the name in the words, or the number of an answer."""
        found = super().read(typed, place)
        return name_said(found) if isinstance(found, str) else found


def each_of(enum: type[E], start: str, *, columns: int = 2, without: Sequence[E] = ()) -> OneOf[E]:
    """Offer the members of an enum; their texts begin with `start`, then comes the value."""
    offered = [Option(each, variant(start, each.value)) for each in enum if each not in without]
    return OneOf(offered, columns=columns)


class OneOfShown(OneOf[T]):
    """One of several answers to what was shown: said to other words, it does not count."""

    def __init__(self, options: Sequence[Option[T]], shown: dict[str, Argument]) -> None:
        """Offer these; `shown` is what the person is asked to agree with."""
        super().__init__(options)
        self._digest = digest(shown)

    def keep(self, value: T) -> Any:
        """Keep the answer with a digest of what was shown: another one does not fit it later."""
        return [value, self._digest]


class YesOrNo(OneOfShown[bool]):
    """Yes or no. What it was said to is kept with it: a yes to other words does not count."""

    def __init__(self, yes: Text, no: Text, shown: dict[str, Argument] | None = None) -> None:
        """Offer these two; `shown` is what the person is asked to agree with."""
        super().__init__([Option(True, yes), Option(False, no)], shown or {})


class Read(Kind[T]):
    """What a reader of its own understands: days, tasks. It brings how the value is kept."""

    takes_words = True

    def __init__(
        self,
        read: Callable[[str, Place], T],
        keep: Callable[[T], Any],
        restore: Callable[[Any], T],
    ) -> None:
        """Read with `read`, which raises `NotUnderstood`; keep as JSON and restore."""
        self._read = read
        self._keep = keep
        self._restore = restore

    def read(self, typed: str, place: Place) -> T:
        """Read what was typed."""
        return self._read(clean(typed), place)

    def keep(self, value: T) -> Any:
        """Lay it down."""
        return self._keep(value)

    def restore(self, kept: Any) -> T:
        """Take it up again."""
        try:
            return self._restore(kept)
        except (ValueError, KeyError, TypeError):
            raise Stale from None


def confirm(
    key: str, /, *, yes: str = "common-yes", no: str = "common-no", **args: Argument
) -> Talk[bool]:
    """Show something and ask whether it is right. Other words shown: asked again."""
    answer: bool = yield Question(key, YesOrNo(text(yes), text(no), args), args)
    return answer
