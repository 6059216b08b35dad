"""The documentation says what the code does, and every link in it leads somewhere."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, variable
from tests.docs.pages import DOCS, TALKS, made_pages

HOUSE = DOCS.parent
ROOMS = ("bot", "handlers", "scheduling", "storage", "messages", "domain")
_DRAWN = re.compile(r'^    q\d+\["([a-z-]+)<br/>', re.M)
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]* src=\"([^\"]+)\"")


def pages() -> list[Path]:
    """Give every page that people read."""
    return [
        HOUSE / "README.md",
        HOUSE / "tests" / "README.md",
        *DOCS.rglob("*.md"),
        *(HOUSE / "changes").glob("*.md"),
    ]


@pytest.mark.long
def test_made_pages_are_as_the_code_is() -> None:
    """The settings, the rights, the house and the talks. If not: `python -m tests.docs`."""
    made = made_pages()
    old = [
        page.name for page, words in made.items() if not page.exists() or page.read_text() != words
    ]
    assert old == [], "run: python -m tests.docs"
    assert set(TALKS.glob("*.md")) <= set(made), "run: python -m tests.docs"


def test_every_question_is_drawn() -> None:
    """No question of a talk is missing from the diagrams. If one is: `samples.py` needs a case."""
    drawn = {key for page in TALKS.glob("*.md") for key in _DRAWN.findall(page.read_text())}
    assert set(_asked()) - drawn == set()


_ASKING = ("ask", "ask_or_skip", "ask_consent", "confirm")


def _asked() -> Iterator[str]:
    """Give the keys that stand in the code, as what is asked."""
    for path in (HOUSE / "handlers").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", None)
            if isinstance(node, ast.Call) and name in _ASKING:
                for part in ast.walk(node.args[0]):
                    if isinstance(part, ast.Constant) and re.match(r"[a-z]+-", str(part.value)):
                        yield str(part.value).partition(":")[0]


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(HOUSE)))
def test_every_link_leads_somewhere(page: Path) -> None:
    """Also to a heading within a page."""
    words = page.read_text(encoding="utf-8")
    for found in _LINK.finditer(words):
        address, _, heading = (found[1] or found[2]).partition("#")
        if "://" in address:
            continue
        there = (page.parent / address).resolve() if address else page
        assert there.exists(), f"{page.name}: {address}"
        if heading:
            assert heading in _headings(there), f"{page.name}: #{heading}"


def _headings(page: Path) -> set[str]:
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_pictures_load_soon() -> None:
    """Also for who reads along on a phone."""
    for picture in (DOCS / "pictures").iterdir():
        assert picture.stat().st_size < 300_000, f"{picture.name} is too large"


def test_every_page_is_in_the_index() -> None:
    """Whoever looks for something finds it from one page, or from that of its folder."""
    linked = {
        (index.parent / found[1]).resolve()
        for index in (DOCS / "README.md", DOCS / "privacy" / "README.md")
        for found in _LINK.finditer(index.read_text(encoding="utf-8"))
        if found[1]
    }
    missing = set(DOCS.rglob("*.md")) - set(TALKS.glob("*.md")) - linked - {DOCS / "README.md"}
    assert missing == set()


def test_what_is_named_is_there() -> None:
    """Settings, chores and modules that a page names exist: what it says to do or read is there."""
    known = {variable(name) for name in Settings.model_fields}
    chores = set(re.findall(r"^([a-z]+):", (HOUSE / "Makefile").read_text(), re.M))
    for page in pages():
        words = page.read_text(encoding="utf-8")
        assert set(re.findall(rf"\b{PREFIX}[A-Z_]+\b", words)) <= known, page.name
        assert set(re.findall(r"`make ([a-z]+)", words)) <= chores, page.name
        assert set(re.findall(r"^make ([a-z]+)", words, re.M)) <= chores, page.name
        for path in re.findall(rf"(?<![\w/.])((?:{'|'.join(ROOMS)}|tests)/[\w/]+\.\w+)", words):
            assert (HOUSE / path).exists(), f"{page.name}: {path}"


def test_the_names_of_the_glossary_are_in_the_code() -> None:
    """A word of the method has one name, and that is what the code calls it."""
    rooms = [path for room in ROOMS for path in (HOUSE / room).rglob("*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in rooms)
    names = re.findall(
        r"`([^`]+)`[^|]*(?=\||,)", (DOCS / "glossary.md").read_text(encoding="utf-8")
    )
    assert len(names) > 30
    missing = []
    for name in names:
        # "Role.OWNER" is OWNER in the class Role.
        parts = name.split(".")
        if not all(re.search(rf"\b{part}\b", code) for part in parts):
            missing.append(name)
    assert missing == []
