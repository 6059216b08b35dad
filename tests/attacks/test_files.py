"""Files as a weapon: what a program that opens them would run (attack 25)."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "scheduling", "storage", "messages", "domain")
RUN_BY_A_SPREADSHEET = ("csv", "tab-separated-values", "spreadsheet", "excel")


@pytest.mark.attack(25)
def test_no_file_is_made_that_a_spreadsheet_would_run() -> None:
    """No CSV or the like is made anywhere: whoever adds one meets this test, and neutralises it."""
    found = {
        word
        for room in ROOMS
        for path in (HOUSE / room).rglob("*.py")
        for word in _imported_or_said(ast.parse(path.read_text(encoding="utf-8")))
        if any(each in word.casefold() for each in RUN_BY_A_SPREADSHEET)
    }
    assert found == set()


def _imported_or_said(module: ast.Module) -> Iterator[str]:
    """Give what a module imports, and the media types and names of files that stand in it."""
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module)
        elif isinstance(node, ast.Constant) and re.search(r"[/.]", str(node.value)):
            yield str(node.value)
