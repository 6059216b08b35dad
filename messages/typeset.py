"""Pictures and documents from templates: the only module that knows typst.

A template lies beside the code that fills it. What it is filled with goes in as JSON, so what
people typed is a value to it and never a part of the template. Every template begins with
`typeset.typ`, so every filling has a `language`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from messages.drawable import drawable

if TYPE_CHECKING:
    from typst import Fonts

BEGINNING = Path(__file__).with_suffix(".typ")
FONTS = Path(__file__).parent / "fonts"
PIXELS_PER_INCH = 160
"""Sharp on a phone, and small to send."""

Filling: TypeAlias = "str | int | float | bool | Sequence[Filling] | Mapping[str, Filling] | None"


class CannotBeDrawn(Exception):
    """A template and its filling made no picture or document. Holds nothing of what was typed."""


def typeset_picture(template: Path, filling: Filling) -> bytes:
    """Fill a template of one page, and give it as a PNG. Raises `CannotBeDrawn`."""
    return _typeset(template, filling, "png")


def typeset_document(template: Path, filling: Filling) -> bytes:
    """Fill a template, and give it as a PDF for everybody (PDF/UA-1). Raises `CannotBeDrawn`."""
    return _typeset(template, filling, "pdf")


def _typeset(template: Path, filling: Filling, kind: Literal["png", "pdf"]) -> bytes:
    import typst

    try:
        return typst.compile(
            BEGINNING.read_bytes() + template.read_bytes(),
            format=kind,
            ppi=PIXELS_PER_INCH,
            pdf_standards=["ua-1"] if kind == "pdf" else [],
            sys_inputs={"filling": json.dumps(_drawable(filling))},
            font_paths=_fonts(),
            ignore_system_fonts=True,
        )
    except BaseException as problem:  # a panic inside typst is no Exception
        if not isinstance(problem, typst.TypstError) and type(problem).__name__ != "PanicException":
            raise
    # Raised out here, for what typst says of a problem can quote what people typed.
    raise CannotBeDrawn(template.name)


@cache
def _fonts() -> Fonts:
    """Look at the fonts once. Those of the machine stay out: it may have others, or none."""
    from typst import Fonts

    return Fonts(include_system_fonts=False, font_paths=[FONTS])


def _drawable(filling: Filling) -> Filling:
    """Make every text in a filling drawable."""
    if isinstance(filling, str):
        return drawable(filling)
    if isinstance(filling, Mapping):
        return {key: _drawable(value) for key, value in filling.items()}
    if isinstance(filling, Sequence):
        return [_drawable(value) for value in filling]
    return filling
