"""What stands in a file of texts, with the line of each: for the catalogue and for the checks."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from fluent.syntax.ast import Pattern


@dataclass(frozen=True, slots=True)
class FoundText:
    """One text, or one attribute of a text, as it stands in a file."""

    key: str
    line: int
    pattern: Pattern = field(repr=False)


class UnreadableText(Exception):
    """A part of a file is no Fluent. Its `line` is in that file."""

    def __init__(self, line: int, reason: str) -> None:
        """Keep where it goes wrong, and why."""
        super().__init__(f"line {line}: {reason}")
        self.line = line
        self.reason = reason


def read_texts(path: Path) -> list[FoundText]:
    """Give every text of a file in its order. Raises `UnreadableText` at the first broken part."""
    from fluent.syntax import FluentParser, ast

    source = path.read_text(encoding="utf-8")

    def line(entry: ast.SyntaxNode) -> int:
        return source.count("\n", 0, entry.span.start if entry.span else 0) + 1

    found = []
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            reason = entry.annotations[0].message if entry.annotations else ""
            raise UnreadableText(line(entry), reason or "not Fluent")
        if not isinstance(entry, ast.Message):
            continue
        if entry.value is not None:
            found.append(FoundText(entry.id.name, line(entry), entry.value))
        found += [
            FoundText(f"{entry.id.name}.{attribute.id.name}", line(attribute), attribute.value)
            for attribute in entry.attributes
        ]
    return found
