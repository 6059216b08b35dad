"""Which pages under docs/ are made from the code, and which have a part that is."""

from pathlib import Path

from tests.docs.attacks import attack_table, find_proofs
from tests.docs.figures import capacity_table, figures_table
from tests.docs.licences import licence_table
from tests.docs.own_data import copy_table, how_long_table
from tests.docs.sealed import sealed_table, texts_table
from tests.docs.tables import (
    house_diagram,
    library_table,
    rights_table,
    settings_table,
    sharing_table,
)
from tests.docs.talk_pages import talk_pages, the_registry

DOCS = Path(__file__).parents[2] / "docs"
TALKS = DOCS / "talks"


def made_pages() -> dict[Path, str]:
    """Give each page as it should be. Parts within pages stand between two comments."""
    made = {TALKS / name: page for name, page in talk_pages().items()}
    for page, parts in {
        DOCS / "operating.md": {"settings": settings_table()},
        DOCS / "keys.md": {"sealed": sealed_table(), "texts": texts_table()},
        DOCS / "rights.md": {"rights": rights_table(the_registry()), "sharing": sharing_table()},
        DOCS / "architecture.md": {"house": house_diagram(), "libraries": library_table()},
        DOCS / "dependencies.md": {"licences": licence_table()},
        DOCS / "own-data.md": {"how-long": how_long_table(), "copy": copy_table()},
        DOCS / "speed.md": {"figures": figures_table()},
        DOCS / "sizing.md": {"capacity": capacity_table()},
        DOCS / "security.md": {"attacks": attack_table(find_proofs())},
    }.items():
        words = page.read_text(encoding="utf-8")
        for name, part in parts.items():
            words = _with_part(words, name, part)
        made[page] = words
    return made


def write_pages() -> None:
    """Write every page that is made, and take away pages of talks that are no more."""
    made = made_pages()
    TALKS.mkdir(exist_ok=True)
    for old in set(TALKS.glob("*.md")) - set(made):
        old.unlink()
    for page, words in made.items():
        page.write_text(words, encoding="utf-8")


def _with_part(page: str, name: str, part: str) -> str:
    begin, end = f"<!-- {name}: made by `python -m tests.docs` -->\n", "<!-- end -->"
    before, found, rest = page.partition(begin)
    assert found, f"no place for {name}"
    return f"{before}{begin}\n{part}\n\n{end}{rest.partition(end)[2]}"
