"""What people typed is drawn as they typed it, or as an open box, and never as a template."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from messages.drawable import BOX, drawable
from messages.typeset import CannotBeDrawn, typeset_document, typeset_picture

PAGE = """
#set document(title: "A page")
#set page(width: 8cm, height: auto)
#filling.typed
"""


def filling(typed: str) -> dict[str, str]:
    """Fill the page with what was typed."""
    return {"language": "nl", "typed": typed}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a template that draws what was typed on a narrow page."""
    template = tmp_path_factory.mktemp("page") / "page.typ"
    template.write_text(PAGE)
    return template


def text_of(document: bytes) -> str:
    """Read the text back from a document."""
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(document)).pages)


@pytest.mark.attack(18)
def test_typed_text_is_never_a_template(page: Path) -> None:
    """Code, markup and quotes come out as they were typed."""
    typed = 'a #sys.inputs *b* _c_ $d$ @e <f> [g] \\h "i" `j` = k #panic("l") } ] )'
    assert text_of(typeset_document(page, filling(typed))).split() == typed.split()


@pytest.mark.attack
@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("An\x00na\x1b", "Anna"),
        ("a\u202eb\u2066c\u200bd\ufeff", "abcd"),
        ("half \ud83d", "half "),
        ("漢字", BOX * 2),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("Zoe\u0308", "Zo\u00eb"),
        ("\u0301x \u0301y", "x y"),
        ("tab\tbed", "tab bed"),
        ("👩\u200d👩\u200d👧 👍🏽 🇳🇱", "👩\u200d👩\u200d👧 👍🏽 🇳🇱"),
    ],
)
def test_what_cannot_be_drawn_is_taken_out_or_boxed(typed: str, drawn: str) -> None:
    """Controls vanish, unknown letters become boxes, names with accents and emoji stay whole."""
    assert drawable(typed) == drawn


def test_every_character_that_is_let_through_can_be_drawn(page: Path) -> None:
    """The fonts that travel along have all that the list says, in the strictest kind of PDF."""
    through = [f"a{chr(code)}" for code in range(0x20, 0x20000) if drawable(chr(code)) != BOX]
    assert len(through) > 4000
    typeset_document(page, filling("\n".join(through)))


@pytest.mark.attack
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.one_of(
        st.text(),
        st.text(alphabet=st.characters(codec="utf-8", min_codepoint=0x590, max_codepoint=0x6FF)),
        st.text(alphabet="אבגדاب ١٢12\u064b\u0301 -,.()abc🌸👍\u200d\ufe0f\n", min_size=40),
    )
)
@example(" ".join(map(chr, range(0x627, 0x661))))
def test_any_text_can_be_drawn(page: Path, typed: str) -> None:
    """Whatever is typed, in whatever script, there is a document at the end."""
    assert typeset_document(page, filling(typed)).startswith(b"%PDF")


def test_a_failure_tells_nothing_of_what_was_typed(tmp_path: Path) -> None:
    """A template that goes wrong names itself, and no words are left hanging on the exception."""
    template = tmp_path / "broken.typ"
    template.write_text("#panic(filling.typed)")
    with pytest.raises(CannotBeDrawn) as failure:
        typeset_picture(template, filling("canary"))
    assert str(failure.value) == "broken.typ"
    assert failure.value.__context__ is None


def test_the_machines_own_fonts_are_not_needed(page: Path) -> None:
    """The same words give the same bytes; nothing in them comes from the machine or the clock."""
    drawn = typeset_document(page, filling("Anna"))
    assert drawn == typeset_document(page, filling("Anna"))
    assert b"Atkinson" in drawn
