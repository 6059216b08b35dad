"""The summary as a document: for everybody, and without a trace of what the owner left out."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any, Literal

import pytest
from page import is_pdf_compliant_bytes, validate_pdf_bytes
from pypdf import PdfReader, PdfWriter

from messages.documents.summary import (
    SummaryDocument,
    SummaryTask,
    SummaryText,
    SummaryWords,
    summary_pdf,
)

WORDS = SummaryWords(
    present="Wie er waren",
    goals="Wat Anna wil",
    agreements="Wat we afspraken",
    tasks="Wie wat doet",
    who="Wie",
    by_when="Vóór",
    next_meeting="Volgende keer",
)
BARE = SummaryDocument(title="Verslag", date_line="Dinsdag 1 december 2026", words=WORDS)
FULL = replace(
    BARE,
    place="Buurthuis De Linde",
    present=("Anna", "Mark", "Noor"),
    goals=("Weer zwemmen.",),
    agreements=("We bellen niet na negen uur.", "Anna zegt het als het te veel is."),
    tasks=(
        SummaryTask("Vragen wanneer het zwembad open is", "Mark", "dinsdag 8 december"),
        SummaryTask("Mee naar de huisarts", "Noor"),
        SummaryTask("Boodschappen doen"),
    ),
    texts=(SummaryText("Ik ben blij dat jullie er waren.\n\nTot dan.", "Van Anna"),),
    next_meeting="Dinsdag 9 februari om 14.00 uur",
)


MANY = replace(
    FULL,
    title="Verslag van de groep van Wilhelmina van der Hoogenheuvel-Bartholomeüs",
    present=("Anna", "Şükrü Yıldırım", "محمد عبد الله", "Нина", "Zoë 🌻", "שרה"),
    agreements=(
        *(f"Afspraak {n}: om de week samen wandelen." for n in range(23)),
        "نلتقي كل يوم جمعة مع Mark",
        "Haftada bir yüzmeye gidiyoruz 🏊",
    ),
)


def read(document: SummaryDocument) -> PdfReader:
    """Make the document and open it."""
    return PdfReader(BytesIO(summary_pdf(document, "nl")))


def text_of(reader: PdfReader) -> str:
    """Give all the words, with single spaces."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def tags_of(node: Any) -> Iterator[str]:
    """Give the tags of the structure tree, in reading order."""
    node = node.get_object()
    if isinstance(node, list):
        for child in node:
            yield from tags_of(child)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node["/S"]
        if "/K" in node:
            yield from tags_of(node["/K"])


def test_it_says_what_it_is_to_a_screen_reader() -> None:
    """It is marked as PDF/UA-1 and tagged, shows its title, and tells its language."""
    catalog = read(FULL).root_object
    assert catalog["/MarkInfo"]["/Marked"].value is True
    assert catalog["/Lang"] == "nl"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"].value is True
    assert "<pdfuaid:part>1</pdfuaid:part>" in catalog["/Metadata"].get_data().decode()
    assert PdfReader(BytesIO(summary_pdf(FULL, "en"))).root_object["/Lang"] == "en"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("document", [BARE, FULL, MANY], ids=["bare", "full", "many"])
def test_a_checker_of_other_make_finds_it_open_to_everybody(
    document: SummaryDocument, language: Literal["nl", "en"]
) -> None:
    """An independent checker of PDF/UA-1, held to veraPDF's own test files, finds nothing."""
    report = validate_pdf_bytes(summary_pdf(document, language), profile="ua1")
    assert [failure.rule_id for failure in report.failures] == []
    assert report.rules.passed > 100


def test_that_checker_sees_what_is_missing() -> None:
    """A document that lost its language and its tags does not pass: the check means something."""
    stripped = PdfWriter(clone_from=BytesIO(summary_pdf(FULL, "nl")))
    for name in ("/Lang", "/MarkInfo"):
        del stripped.root_object[name]
    made = BytesIO()
    stripped.write(made)
    assert not is_pdf_compliant_bytes(made.getvalue(), profile="ua1")


def test_headings_and_lists_are_tagged_in_reading_order() -> None:
    """A reader can jump from heading to heading, and hears how long a list is."""
    tags = list(tags_of(read(FULL).root_object["/StructTreeRoot"]))
    blocks = [tag for tag in tags if tag in {"/H1", "/H2", "/P", "/L"}]
    assert " ".join(blocks) == "/H1 /P /P /H2 /P /H2 /L /H2 /L /H2 /L /H2 /P /P /H2 /P"
    assert tags.count("/LI") == tags.count("/LBody") == 6


def test_everything_that_was_released_is_there_in_order() -> None:
    """The words come back as they were typed, each under its heading."""
    assert text_of(read(FULL)) == (
        "Verslag Dinsdag 1 december 2026 Buurthuis De Linde Wie er waren Anna, Mark, Noor "
        "Wat Anna wil • Weer zwemmen. Wat we afspraken • We bellen niet na negen uur. "
        "• Anna zegt het als het te veel is. Wie wat doet • Vragen wanneer het zwembad open is "
        "Wie: Mark · Vóór: dinsdag 8 december • Mee naar de huisarts Wie: Noor "
        "• Boodschappen doen Van Anna Ik ben blij dat jullie er waren. Tot dan. "
        "Volgende keer Dinsdag 9 februari om 14.00 uur"
    )


def test_what_is_empty_leaves_no_trace() -> None:
    """A document with emptied parts is, byte for byte, one that never had them."""
    emptied = replace(
        FULL,
        place=" ",
        present=("Anna", "", "Mark", "Noor"),
        goals=("", "\u200b"),
        agreements=("", *FULL.agreements, "\n"),
        tasks=(SummaryTask(" ", "Mark", "morgen"), SummaryTask("Koken", "", " ")),
        texts=(SummaryText("", "Van Mark"), *FULL.texts, SummaryText("\x00")),
        next_meeting="",
    )
    never = replace(FULL, place=None, goals=(), tasks=(SummaryTask("Koken"),), next_meeting=None)
    assert summary_pdf(emptied, "nl") == summary_pdf(never, "nl")


def test_only_a_title_and_a_date_are_enough() -> None:
    """An owner may release next to nothing: no heading stands over an empty place."""
    assert text_of(read(BARE)) == "Verslag Dinsdag 1 december 2026"


def test_it_tells_nothing_of_who_made_it_where_and_when() -> None:
    """It has no author and no date of its own, and comes out the same every time."""
    assert set(read(FULL).metadata or ()) == {"/Title", "/Creator"}
    assert summary_pdf(FULL, "nl") == summary_pdf(FULL, "nl")


@pytest.mark.parametrize(("agreements", "pages"), [(2, 1), (12, 1), (60, 2)])
def test_one_page_where_it_can_be_and_never_small(agreements: int, pages: int) -> None:
    """Less room between the lines before a second page, and no letter under twelve points."""
    made = read(replace(FULL, agreements=tuple(f"Afspraak {n}." for n in range(agreements))))
    assert len(made.pages) == pages
    sizes = set()
    for page in made.pages:
        page.extract_text(
            visitor_text=lambda text, _, place, __, size: (
                sizes.add(round(abs(size * place[0]), 1)) if text.strip() else None
            )
        )
    assert min(sizes) >= 12
    assert ("1 / 2" in text_of(made)) == (pages == 2)


@pytest.mark.attack(18)
def test_typed_text_stays_literal() -> None:
    """Markup, code, list signs and links are words like any other."""
    typed = '#panic("a") *b* _c_ $d$ = e <f> [g](http://h) `i` - j 1. k -- l'
    made = read(replace(BARE, title=typed, agreements=(typed,), texts=(SummaryText(typed, typed),)))
    assert text_of(made).count(typed) == 4
    assert "/Annots" not in made.pages[0]


@pytest.mark.attack
@pytest.mark.parametrize("typed", ["x" * 400, "https://example.org/" + "a/b" * 100, "é🌸" * 80])
def test_endless_words_stay_on_the_page(typed: str) -> None:
    """A word longer than a line is broken; none of it is lost."""
    made = read(replace(BARE, agreements=(typed,)))
    assert typed in text_of(made).replace("\u200b", "").replace(" ", "")
    ends = []
    made.pages[0].extract_text(
        visitor_text=lambda text, _, place, __, size: (
            ends.append(place[4]) if text.strip() else None
        )
    )
    assert max(ends) < float(made.pages[0].mediabox.width)


@pytest.mark.attack
@pytest.mark.parametrize("title", ["", " \n", "\u202e\x00"])
def test_a_title_of_nothing_is_refused(title: str) -> None:
    """A document for everybody has a title that can be read out."""
    with pytest.raises(ValueError, match="title"):
        summary_pdf(replace(BARE, title=title), "nl")


def test_words_stay_out_of_its_name() -> None:
    """A traceback that shows the summary shows none of its words."""
    assert "zwem" not in repr(FULL)
