"""The network map as a picture: who is around the owner, how close, and from where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import tau
from pathlib import Path
from typing import Literal

from messages.drawable import drawable
from messages.pictures import map_layout
from messages.pictures.name_labels import label_lines
from messages.typeset import Filling, typeset_document, typeset_picture

TEMPLATE = Path(__file__).with_suffix(".typ")


@dataclass(frozen=True, slots=True, repr=False)
class MapPerson:
    """Somebody on the map: `closeness` 1 is the nearest circle, `sector` a key of the words.

    Without closeness they have no place yet, and are named below the map. That is all that a map
    can know of somebody: what the owner keeps for themselves can't be drawn.
    """

    name: str
    closeness: Literal[1, 2, 3] | None
    sector: str


@dataclass(frozen=True, slots=True, repr=False)
class MapWords:
    """The words on the map, in the reader's language.

    `sectors` names each sector by its key, in the order in which they go round; `circles` from
    the nearest outwards; `waiting` stands above the names of who has no place yet.
    """

    language: Literal["nl", "en"]
    title: str
    sectors: Mapping[str, str]
    circles: tuple[str, str, str]
    waiting: str


@dataclass(frozen=True, slots=True, repr=False)
class PageWords:
    """The words beside the map on paper: of which day it is, what it shows, and who is where.

    `sections` say the same as the map: a heading, and a line for each person.
    """

    date_line: str
    alt: str
    sections: Sequence[tuple[str, Sequence[str]]]


def network_map(owner_name: str, people: Sequence[MapPerson], words: MapWords) -> bytes:
    """Draw the map as a PNG. The same people give the same picture.

    It reads without colour: every sector has its own mark and its own place. Sectors in which
    nobody is leave no empty place. What it shows goes along in words, made by the caller. Raises
    `KeyError` for a sector that has no words, and `CannotBeDrawn`.
    """
    return typeset_picture(TEMPLATE, _filling(owner_name, people, words))


def network_map_page(
    owner_name: str, people: Sequence[MapPerson], words: MapWords, page: PageWords
) -> bytes:
    """Give the map on A4, to print: with the same in words, as a PDF for everybody (PDF/UA-1).

    Raises `KeyError` for a sector that has no words, and `CannotBeDrawn`.
    """
    sections: list[Filling] = [
        {"heading": heading, "items": [line for line in lines if drawable(line).strip()]}
        for heading, lines in page.sections
    ]
    paper: Filling = {"date_line": page.date_line, "alt": page.alt, "sections": sections}
    return typeset_document(TEMPLATE, {**_filling(owner_name, people, words), "paper": paper})


def _filling(owner_name: str, people: Sequence[MapPerson], words: MapWords) -> dict[str, Filling]:
    """Say where everybody stands. A sector has the same mark on every map."""
    signs = {key: number for number, key in enumerate(words.sectors)}
    placed = [(each, each.closeness) for each in people if each.closeness is not None]
    drawn = sorted({signs[each.sector] for each, _ in placed})
    labels = [
        map_layout.label(drawable(each.name), drawn.index(signs[each.sector]), closeness)
        for each, closeness in placed
    ]
    layout = map_layout.lay_out(labels, max(1, len(drawn)), words.circles)
    names = list(words.sectors.values())
    return {
        "language": words.language,
        "title": words.title,
        "paper": None,
        "letter": map_layout.LETTER,
        "line": map_layout.LINE,
        "owner": label_lines(drawable(owner_name), map_layout.OWNER_WIDE),
        "owner_radius": map_layout.OWNER_RADIUS,
        "radius": layout.radii[-1],
        "radii": layout.radii,
        "sectors": [
            {"name": names[sign], "sign": sign, "start": start, "end": end}
            for sign, start, end in zip(
                drawn, layout.starts[: len(drawn)], _ends(layout.starts, len(drawn)), strict=True
            )
        ],
        "circle_names": [
            {"text": text, **_box(box)}
            for text, box in zip(words.circles, layout.circle_names, strict=True)
        ],
        "people": [
            {"lines": label.lines, "sign": drawn[label.sector], **_box(box)}
            for label, box in zip(labels, layout.boxes, strict=True)
        ],
        "waiting": [each.name for each in people if each.closeness is None],
        "waiting_words": words.waiting,
    }


def _ends(starts: Sequence[float], count: int) -> tuple[float, ...]:
    return (*starts[1:count], tau)[:count]


def _box(box: map_layout.Box) -> dict[str, Filling]:
    return {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
