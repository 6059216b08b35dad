"""What the catalogue says, and what it refuses to say."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from messages.catalogue import LANGUAGES, Catalogue, MissingText, TextArgument, WrongArguments


@pytest.fixture
def catalogue_of(tmp_path: Path) -> Callable[[str], Catalogue]:
    """Give a maker of catalogues that say the same in every language, subject "try"."""

    def make(texts: str) -> Catalogue:
        for language in LANGUAGES:
            (tmp_path / language).mkdir()
            (tmp_path / language / "try.ftl").write_text(texts, encoding="utf-8")
        return Catalogue(tmp_path)

    return make


Make = Callable[[str], Catalogue]


def test_a_text_and_its_attributes_are_given_by_key(catalogue_of: Make) -> None:
    """A key gives the text; with ".again" behind it, what is said the second time."""
    catalogue = catalogue_of("try-name = Wie?\n    .again = Eén naam.\n")
    assert catalogue.text("nl", "try-name") == "Wie?"
    assert catalogue.text("nl", "try-name.again") == "Eén naam."
    assert catalogue.keys() == {"try-name", "try-name.again"}
    assert catalogue.has("try-name.again")


@pytest.mark.parametrize(
    "key", ["try-other", "try-name.help", "other-name", "", ".", "try", "../try-name", "try-bare"]
)
def test_a_text_that_is_not_there_is_never_shown_as_a_key(catalogue_of: Make, key: str) -> None:
    """People never read a key: what is missing is raised."""
    catalogue = catalogue_of("try-name = Wie?\ntry-bare =\n    .help = Uitleg.\n")
    assert not catalogue.has(key)
    with pytest.raises(MissingText):
        catalogue.text("nl", key)


def test_a_missing_argument_is_never_shown_as_its_name(catalogue_of: Make) -> None:
    """A text that asks for more than it was given is refused, not filled with "name"."""
    with pytest.raises(WrongArguments):
        catalogue_of("try-name = Dag { $name }.\n").text("nl", "try-name", {"person": "Anna"})


def test_an_unknown_function_or_reference_is_raised(catalogue_of: Make) -> None:
    """What Fluent would paper over is raised."""
    catalogue = catalogue_of("try-call = { SHOUT(1) }\ntry-link = { try-gone }\n")
    for key in ("try-call", "try-link"):
        with pytest.raises(WrongArguments):
            catalogue.text("nl", key)


def test_a_broken_file_is_raised_and_not_half_used(catalogue_of: Make) -> None:
    """One text that is no Fluent breaks its file: nothing is said by halves."""
    with pytest.raises(MissingText):
        catalogue_of("try-name = Wie?\ntry-broken = { $\n").text("nl", "try-name")


@pytest.mark.parametrize(
    "typed",
    [
        "{ $name }",
        '<a href="tg://user?id=1">',
        "a < b & c",
        "'; DROP TABLE",
        "regel een\nregel twee",
        "👩\u200d👧 “Anna” — 50% \\ \u2068",
        "",
        "lang " * 2000,
    ],
)
@pytest.mark.attack(19)
def test_words_come_out_as_they_went_in(catalogue_of: Make, typed: str) -> None:
    """What people typed is said literally, whatever it holds and however long it is."""
    catalogue = catalogue_of("try-name = Dag { $name }, tot { $name }.\n")
    assert catalogue.text("nl", "try-name", {"name": typed}) == f"Dag {typed}, tot {typed}."


def test_counts_choose_their_words_and_are_written_plain(catalogue_of: Make) -> None:
    """One person, two people; and a year is not "2.026"."""
    catalogue = catalogue_of(
        "try-count = { $count ->\n    [one] één mens\n   *[other] { $count } mensen\n}\n"
    )
    said = [catalogue.text("nl", "try-count", {"count": count}) for count in (1, 2, 2026)]
    assert said == ["één mens", "2 mensen", "2026 mensen"]


def test_days_times_and_lists_are_said_in_the_readers_language(catalogue_of: Make) -> None:
    """The same arguments reach a Dutch and an English reader in their own words."""
    catalogue = catalogue_of("try-when = { $when }: { $who }; { $days }.\n")
    args: dict[str, TextArgument] = {
        "when": datetime(2026, 12, 1, 14, 0),  # noqa: DTZ001 - a local time, on purpose
        "who": ["Mark", "Noor", "Sam"],
        "days": (date(2026, 12, 3), date(2026, 12, 4)),
    }
    assert catalogue.text("nl", "try-when", args) == (
        "dinsdag 1 december om 14.00 uur: Mark, Noor en Sam;"
        " donderdag 3 december en vrijdag 4 december."
    )
    assert catalogue.text("en", "try-when", args, today=date(2025, 6, 1)) == (
        "Tuesday 1 December 2026 at 14:00: Mark, Noor and Sam;"
        " Thursday 3 December 2026 and Friday 4 December 2026."
    )


def test_an_instant_or_a_bare_yes_can_not_be_said(catalogue_of: Make) -> None:
    """A time with a zone must be made local first, and True is no word in any language."""
    catalogue = catalogue_of("try-when = { $when }.\n")
    with pytest.raises(WrongArguments):
        catalogue.text("nl", "try-when", {"when": datetime(2026, 12, 1, 14, 0, tzinfo=UTC)})
    with pytest.raises(WrongArguments):
        catalogue.text("nl", "try-when", {"when": True})


def test_what_people_typed_is_never_in_an_error(catalogue_of: Make) -> None:
    """A mistake in a text names the key, never what it was given."""
    catalogue = catalogue_of("try-name = { NUMBER($name) } { $other }\n")
    with pytest.raises(WrongArguments) as raised:
        catalogue.text("nl", "try-name", {"name": "kanarie"})
    assert "kanarie" not in repr(raised.value)
    assert raised.value.__cause__ is None


def test_all_texts_of_the_product_can_be_read() -> None:
    """Every key of the product is there in every language."""
    catalogue = Catalogue()
    assert catalogue.has("common-yes")
    assert catalogue.keys() >= {"common-yes", "common-no"}
    assert [catalogue.text(language, "common-yes") for language in LANGUAGES] == ["Ja", "Yes"]


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{ $name } komt.", "Oma komt."),
        ("Goed. { $name } komt.", "Goed. Oma komt."),
        ("Weet je het? { $name }: ja", "Weet je het? Oma: ja"),
        ("{ $count ->\n    [one] { $name } komt.\n   *[other] { $name }?\n}", "Oma komt."),
        ("Dag { $name }, komt { $name }?", "Dag oma, komt oma?"),
        ("Wie: { $name }.", "Wie: oma."),
        # A part of another text, and a text that says it is one.
        ("{ $name }", "oma"),
        ("{ $name } (familie)", "oma (familie)"),
        ('{ "" }{ $name } vragen', "oma vragen"),
        # What people wrote stays as they wrote it.
        ("{ $words } Dat staat er.", "weer zwemmen Dat staat er."),
    ],
)
def test_a_name_that_opens_a_sentence_has_a_capital(
    catalogue_of: Make, pattern: str, said: str
) -> None:
    """However it was typed; elsewhere it stays as it was typed."""
    args: dict[str, TextArgument] = {"name": "oma", "words": "weer zwemmen", "count": 1}
    indented = pattern.replace("\n", "\n    ")
    assert catalogue_of(f"try-name = {indented}\n").text("nl", "try-name", args) == said


def test_the_first_of_several_names_has_the_capital(catalogue_of: Make) -> None:
    """A list that opens a sentence begins as a sentence does."""
    catalogue = catalogue_of("try-name =\n    Goed.\n\n    { $names } komen.\n")
    said = catalogue.text("nl", "try-name", {"names": ["mijn zus", "oma"]})
    assert said == "Goed.\n\nMijn zus en oma komen."
