"""What the bot says: texts by key, in the language of whoever reads them."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from messages.said_dates import listed, said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fluent.runtime import FluentBundle

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
OneArgument: TypeAlias = "str | int | date | datetime"
TextArgument: TypeAlias = "OneArgument | Sequence[OneArgument]"
"""What a text can be told: words, a count, a day, a local time without zone, or a list of these.

Days, times and lists are put into words in the reader's language, so they travel as they are.
"""

LONGEST_ARGUMENT = 100_000
"""In characters. Fluent stops at 2,500 to be safe with strangers' texts; ours are our own."""

_OWN_TEXTS = Path(__file__).parent / "locales"


def language_of(tag: str | None) -> Language:
    """Give the language that a tag means ("en-GB", say): Dutch, unless it is English."""
    return "en" if tag is not None and tag.lower().startswith("en") else "nl"


class MissingText(LookupError):
    """There is no such text. Names the key, which is ours and holds nothing that people typed."""


class WrongArguments(ValueError):
    """A text was given too little, or something it can't say. Never holds what was given."""


class Catalogue:
    """Every text in every language, read when a subject is first needed.

    Stricter than Fluent, which would show a key or the name of an argument to people: here
    every mistake is raised. One catalogue may be used by several threads. Another one is made
    for nothing: what was read, they share.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Read texts from `folder` (`<language>/<subject>.ftl`), by default the product's own."""
        self._folder = folder or _OWN_TEXTS
        self._bundles: dict[tuple[Language, str], FluentBundle | None] = {}
        self._fixed: dict[tuple[Language, str], str] = {}
        """Texts that are told nothing: they never say anything else."""

    def text(
        self,
        language: Language,
        key: str,
        args: Mapping[str, TextArgument] | None = None,
        *,
        today: date | None = None,
    ) -> str:
        """Give the text of a key ("subject-name", or "subject-name.attribute").

        Words in `args` come out exactly as they went in. With `today`, the reader's own day,
        a date that is far off is said with its year. Raises `MissingText` when there is no
        such text, and `WrongArguments` when it asks for something that was not given.
        """
        if args:
            return self._formatted(language, key, args, today)
        fixed = self._fixed.get((language, key))
        if fixed is None:
            fixed = self._fixed[language, key] = self._formatted(language, key, {}, today)
        return fixed

    def _formatted(
        self, language: Language, key: str, args: Mapping[str, TextArgument], today: date | None
    ) -> str:
        name, _, attribute = key.partition(".")
        bundle = self._bundle(language, name)
        if bundle is None or not bundle.has_message(name):
            raise MissingText(f"{language}: {key}")
        message = bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            raise MissingText(f"{language}: {key}")
        words = {argument: _in_words(language, value, today) for argument, value in args.items()}
        text, errors = bundle.format_pattern(pattern, words)
        if errors or not isinstance(text, str):
            # An error's own words could hold what was given, so only its kind is passed on.
            kinds = ", ".join(sorted({type(error).__name__ for error in errors}))
            raise WrongArguments(f"{language}: {key}, given {sorted(words)}: {kinds}")
        return text

    def has(self, key: str) -> bool:
        """Say whether there is such a text (every language has the same ones: `messages.gate`)."""
        name, _, attribute = key.partition(".")
        bundle = self._bundle(LANGUAGES[0], name)
        if bundle is None or not bundle.has_message(name):
            return False
        message = bundle.get_message(name)
        return attribute in message.attributes if attribute else message.value is not None

    def keys(self) -> frozenset[str]:
        """Give all keys, those of attributes among them ("subject-name.again")."""
        from messages.fluent_files import read_texts

        found = (
            text.key
            for path in sorted((self._folder / LANGUAGES[0]).glob("*.ftl"))
            for text in read_texts(path)
        )
        return frozenset(found)

    def _bundle(self, language: Language, name: str) -> FluentBundle | None:
        """Give the texts of the subject that a key starts with, or nothing if there is none."""
        subject = name.partition("-")[0]
        place = (language, subject)
        if place not in self._bundles:
            self._bundles[place] = _read(self._folder / language / f"{subject}.ftl", language)
        return self._bundles[place]


@cache
def _read(path: Path, language: Language) -> FluentBundle | None:
    """Read the texts of a subject, once a process: it takes as long as ten turns."""
    if not path.is_file():
        return None
    # Imported late: Fluent and its language tables take longer than the rest of the start.
    from fluent.runtime import FluentBundle, FluentResource, resolver
    from fluent.syntax.ast import Junk

    from messages.openings import FUNCTIONS, mark_openings

    resolver.MAX_PART_LENGTH = LONGEST_ARGUMENT
    resource = FluentResource(path.read_text(encoding="utf-8"))
    if any(isinstance(entry, Junk) for entry in resource.body):
        raise MissingText(
            f"{language}: {path.name} can't be read; python -m messages.gate says why"
        )
    mark_openings(resource.body)
    # Isolation marks would be invisible characters around every name.
    bundle = FluentBundle([language], functions=FUNCTIONS, use_isolating=False)
    bundle.add_resource(resource)
    return bundle


def _in_words(language: Language, value: TextArgument, today: date | None) -> str | int:
    """Put a day, a time or a list in words; leave words as they are, and counts without dots."""
    if isinstance(value, bool):
        raise WrongArguments("a text can't say yes or no by itself")
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        from fluent.runtime.types import FluentInt

        count: int = FluentInt(value, useGrouping=False)
        return count
    if isinstance(value, datetime) and value.tzinfo is not None:
        raise WrongArguments("an instant must be made a local time before it can be said")
    if isinstance(value, date):
        return said(language, value, today=today)
    return listed(language, [str(_in_words(language, one, today)) for one in value])
