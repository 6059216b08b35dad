"""Whether code and texts agree: every key in code has its text, every text is used."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from messages.gate.problem import Problem
from messages.gate.whole import KEY, TYPED, Texts

ROOMS = ("bot", "handlers", "scheduling", "storage", "messages", "domain")
"""The folders of the code that may name a text."""

BY_ITSELF = frozenset({"again", "help", TYPED})
"""Attributes that the engine of talks looks for at every key, without code naming them."""

SAYS = {"ask": 0, "ask_or_skip": 0, "confirm": 0, "text": 0, "Text": 0, "tell": 0}
"""Calls that take a key, and its place among their arguments: this must be one."""

STARTS = {"each_of": 1, "variant": 0}
"""Calls that take what several keys start with: a key for each member of an enum."""

NAMES = {
    "talk": 0,
    "button": 0,
    "moment": 0,
    "nudge": 0,
    "presenter": 0,
    "check": 0,
    "link": 0,
    "command": 0,
    "begin": 0,
    "plan": 0,
    "unplan": 0,
    "tap": 1,
    "Enclosed": 0,
}
"""Calls that take a name which only looks like a key. So does the argument `kind`."""


def sources(root: Path) -> Iterator[Path]:
    """Give the files of code in which keys are looked for: all but tests and these checks."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            if not path.is_relative_to(root / "messages" / "gate"):
                yield path


def check_use(texts: Texts, code: Iterable[Path]) -> Iterator[Problem]:
    """Compare the keys of the texts with the string literals in code that look like one."""
    subjects = sorted({path.stem for path in texts})
    prefix = re.compile(rf"(?:{'|'.join(subjects)})-") if subjects else re.compile(r"(?!)")
    keys = {text.key for found in texts.values() for text in found}
    used: set[str] = set()
    for path in code:
        module = ast.parse(path.read_text(encoding="utf-8"))
        yield from _made_up_keys(module, path, prefix)
        starts = _given(module, STARTS)
        for literal in _literals(module, prefix, starts):
            # What follows a ":" tells apart what is asked of whom: it is no part of the key.
            key = _value(literal).partition(":")[0]
            meant = (
                {one for one in keys if one.startswith(f"{key}-")} if literal in starts else {key}
            )
            used |= meant
            if not meant & keys:
                start = " that starts with" if literal in starts else ""
                yield Problem(path, literal.lineno, f'there is no text{start} "{key}"')
    for path, found in texts.items():
        for text in found:
            name, _, attribute = text.key.partition(".")
            if text.key not in used and not (name in used and attribute in BY_ITSELF):
                yield Problem(path, text.line, f"{text.key} is never said: no code names it")


def _literals(
    module: ast.Module, prefix: re.Pattern[str], starts: set[ast.expr]
) -> Iterator[ast.Constant]:
    """Find what must be keys: by where it stands, or by its shape and subject."""
    says = _given(module, SAYS)
    names = _given(module, NAMES)
    for node in ast.walk(module):
        if not isinstance(node, ast.Constant) or node in names:
            continue
        key = _value(node).partition(":")[0]
        if node in starts or (KEY.fullmatch(key) and (prefix.match(key) or node in says)):
            yield node


def _given(module: ast.Module, places: dict[str, int]) -> set[ast.expr]:
    """Give the arguments at these places of these calls."""
    given: set[ast.expr] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else ""
            name = function.id if isinstance(function, ast.Name) else name
            if name in places:
                given.update(node.args[places[name] : places[name] + 1])
            if places is NAMES:
                given.update(keyword.value for keyword in node.keywords if keyword.arg == "kind")
    return given


def _made_up_keys(module: ast.Module, path: Path, prefix: re.Pattern[str]) -> Iterator[Problem]:
    """Refuse keys that are put together while running: nobody can check or find them."""
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr) and node.values:
            start = _value(node.values[0])
            if prefix.match(start) and ":" not in start and " " not in start:
                yield Problem(path, node.lineno, f'write keys out in full, not f"{start}…"')


def _value(node: ast.expr) -> str:
    value = node.value if isinstance(node, ast.Constant) else ""
    return value if isinstance(value, str) else ""
