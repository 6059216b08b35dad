"""All the ways in which one text can come out, as the checks read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from fluent.syntax import ast

ARGUMENT = "\ufffc"
"""Stands for what is filled in. It counts as one word."""

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


class NotPlain(Exception):
    """A text calls a function, or leans on another text."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks for: its arguments, and the values by which it chooses its words."""

    arguments: frozenset[str]
    choices: frozenset[tuple[str, str]]


def ways(pattern: ast.Pattern) -> Iterator[str]:
    """Give every wording of a text, with `ARGUMENT` for each thing filled in.

    Raises `NotPlain` for a text that can't be read by itself.
    """
    for pieces in product(*(_piece(element) for element in pattern.elements)):
        yield "".join(pieces)


def asked(pattern: ast.Pattern) -> Asked:
    """Give what a text asks for. Counts choose differently per language, so they are left out."""
    arguments, choices = set(), set()
    for node in _walk(pattern):
        if isinstance(node, ast.VariableReference):
            arguments.add(node.id.name)
        if isinstance(node, ast.SelectExpression):
            selector = node.selector
            name = selector.id.name if isinstance(selector, ast.VariableReference) else ""
            choices |= {
                (name, variant.key.name)
                for variant in node.variants
                if isinstance(variant.key, ast.Identifier) and variant.key.name not in PLURALS
            }
    return Asked(frozenset(arguments), frozenset(choices))


def _piece(element: ast.TextElement | ast.Placeable) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [element.value]
    expression = element.expression
    if isinstance(expression, ast.VariableReference):
        return [ARGUMENT]
    if isinstance(expression, ast.StringLiteral):
        return [str(expression.parse()["value"])]
    if isinstance(expression, ast.SelectExpression):
        if not isinstance(expression.selector, ast.VariableReference):
            raise NotPlain("words are chosen by an argument alone")
        return [way for variant in expression.variants for way in ways(variant.value)]
    raise NotPlain("no functions and no references: a text stands by itself")


def _walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _walk(child)
