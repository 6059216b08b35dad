"""A name that opens a sentence has a capital there: "Mijn moeder komt", however it was typed.

The texts themselves say nothing of it. When a file of texts is read, each place where somebody's
name opens a sentence is marked, once a process; what stands there is then said with a capital.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from domain.names import with_capital

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fluent.syntax.ast import EntryType, InlineExpression, Pattern, Placeable, TextElement

_NAMES: Final = frozenset(
    {"name", "names", "owner", "owners", "who", "asker", "chair", "giver", "helper", "by"}
    | {"operator", "responsible", "day", "on"}
)
"""The arguments that say who, or which day. What people wrote stays as they wrote it."""

_ENDED: Final = re.compile(r"[.?!][\"”»)]*\s+$|\n\s*$")
_OPENED: Final = re.compile(r"\s*[^\s(,]")
"""What follows a name in a sentence. Alone, or with something behind it ("Mark (broer)"), it may
stand anywhere in another text."""

_TYPED: Final = "typed"
"""The attribute with what people may type for a label: nobody reads it."""

_OPENING: Final = "OPENING"


def _opening(said: Any) -> Any:
    return with_capital(said) if isinstance(said, str) else said


FUNCTIONS: Final[dict[str, Callable[[Any], Any]]] = {_OPENING: _opening}
"""What a bundle must know to say texts in which the openings are marked."""


def mark_openings(entries: Iterable[EntryType]) -> None:
    """Mark, in the texts of a file, where a name opens a sentence."""
    from fluent.syntax import ast

    for entry in entries:
        if not isinstance(entry, ast.Message):
            continue
        if entry.value is not None:
            _mark(entry.value, opens=True)
        for attribute in entry.attributes:
            if attribute.id.name != _TYPED:
                _mark(attribute.value, opens=True)


def _mark(pattern: Pattern, *, opens: bool) -> None:
    """Mark the names that open a sentence; `opens`: the pattern itself begins one."""
    from fluent.syntax import ast

    followed: list[TextElement | Placeable | None] = [*pattern.elements[1:], None]
    for element, after in zip(pattern.elements, followed, strict=True):
        if isinstance(element, ast.TextElement):
            opens = _ENDED.search(element.value) is not None
            continue
        expression = element.expression
        if isinstance(expression, ast.SelectExpression):
            for variant in expression.variants:
                _mark(variant.value, opens=opens)
        elif opens and _is_name(expression) and _goes_on(after):
            element.expression = ast.FunctionReference(
                ast.Identifier(_OPENING), ast.CallArguments([expression])
            )
        opens = False


def _is_name(expression: InlineExpression | Placeable) -> bool:
    from fluent.syntax import ast

    return isinstance(expression, ast.VariableReference) and expression.id.name in _NAMES


def _goes_on(after: TextElement | Placeable | None) -> bool:
    from fluent.syntax import ast

    return isinstance(after, ast.TextElement) and _OPENED.match(after.value) is not None
