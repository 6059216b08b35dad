"""Whether the files of texts are whole: readable, and the same in every language."""

import re
from collections.abc import Iterator
from pathlib import Path

from messages.fluent_files import FoundText, UnreadableText, read_texts
from messages.gate.problem import Problem
from messages.gate.ways import NotPlain, asked, ways

KEY = re.compile(r"[a-z]+(?:-[a-z0-9]+)+(?:\.[a-z]+)?")

TYPED = "typed"
"""The attribute with what people may type instead of tapping: read, and never said."""

Texts = dict[Path, list[FoundText]]
"""The texts of each file, in their order."""


def read_all(folder: Path) -> tuple[Texts, list[Problem]]:
    """Read all files of a folder of languages, and say which can't be read."""
    texts: Texts = {}
    problems = []
    for path in sorted(folder.glob("*/*.ftl")):
        texts[path] = []
        try:
            texts[path] = read_texts(path)
        except UnreadableText as broken:
            problems.append(Problem(path, broken.line, f"is no Fluent: {broken.reason}"))
    return texts, problems


def check_shape(texts: Texts) -> Iterator[Problem]:
    """Every key is used once, starts with its subject, and its text stands by itself."""
    for path, found in texts.items():
        seen: set[str] = set()
        for text in found:
            if text.key in seen:
                yield Problem(path, text.line, f"{text.key} stands here twice")
            seen.add(text.key)
            if not KEY.fullmatch(text.key) or not text.key.startswith(f"{path.stem}-"):
                yield Problem(path, text.line, f'{text.key} is not shaped as "{path.stem}-name"')
            try:
                list(ways(text.pattern))
            except NotPlain as reason:
                yield Problem(path, text.line, f"{text.key}: {reason}")


def check_languages(texts: Texts) -> Iterator[Problem]:
    """Every language has the same files, keys and attributes, which ask for the same."""
    languages = sorted({path.parent for path in texts})
    for path, found in texts.items():
        for language in languages:
            other = language / path.name
            if other not in texts:
                yield Problem(path, 1, f"there is no {other.parent.name}/{other.name}")
                continue
            others = {text.key: asked(text.pattern) for text in texts[other]}
            for text in found:
                here, there = asked(text.pattern), others.get(text.key)
                if there is None:
                    yield Problem(path, text.line, f"{text.key} is not in {language.name}")
                elif here.arguments - there.arguments:
                    more = ", ".join(
                        f"${name}" for name in sorted(here.arguments - there.arguments)
                    )
                    yield Problem(
                        path, text.line, f"{text.key} asks for {more}; {language.name} does not"
                    )
                elif here.choices - there.choices:
                    more = ", ".join(
                        f"${name} = {to}" for name, to in sorted(here.choices - there.choices)
                    )
                    yield Problem(
                        path, text.line, f"{text.key} knows {more}; {language.name} does not"
                    )
