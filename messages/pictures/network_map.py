"""The network map as a picture: who is around the owner, how close, and from where."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import tau
from pathlib import Path
from typing import Literal

from messages.drawable import drawable
from messages.pictures import map_layout
from messages.pictures.name_labels import label_lines
from messages.typeset import typeset_picture

TEMPLATE = Path(__file__).with_suffix(".typ")


@dataclass(frozen=True, slots=True, repr=False)
class MapPerson:
    """Somebody on the map: `closeness` 1 is the nearest circle, `sector` a key of the words."""

    name: str
    closeness: Literal[1, 2, 3]
    sector: str


@dataclass(frozen=True, slots=True, repr=False)
class MapWords:
    """The words on the map, in the reader's language.

    `sectors` names each sector by its key, in the order in which they go round; `circles` from
    the nearest outwards; `legend` explains the map in a sentence, or is empty.
    """

    language: Literal["nl", "en"]
    title: str
    sectors: Mapping[str, str]
    circles: tuple[str, str, str]
    legend: str = ""


def network_map(owner_name: str, people: Sequence[MapPerson], words: MapWords) -> bytes:
    """Draw the map, for its owner alone, as a PNG. The same people give the same picture.

    It reads without colour: every sector has its own mark and its own place. What it shows goes
    along in words, made by the caller. Raises `KeyError` for a sector that has no words, and
    `CannotBeDrawn`.
    """
    order = {key: number for number, key in enumerate(words.sectors)}
    labels = [
        map_layout.label(drawable(person.name), order[person.sector], person.closeness)
        for person in people
    ]
    layout = map_layout.lay_out(labels, len(order), words.circles)
    ends = (*layout.starts[1:], tau)
    return typeset_picture(
        TEMPLATE,
        {
            "language": words.language,
            "title": words.title,
            "legend": words.legend,
            "letter": map_layout.LETTER,
            "line": map_layout.LINE,
            "owner": label_lines(drawable(owner_name), map_layout.OWNER_WIDE),
            "owner_radius": map_layout.OWNER_RADIUS,
            "radius": layout.radii[-1],
            "radii": layout.radii,
            "starts": layout.starts,
            "sectors": [
                {"name": name, "start": start, "end": end}
                for name, start, end in zip(
                    words.sectors.values(), layout.starts, ends, strict=True
                )
            ],
            "circle_names": [
                {"text": text, "x": box.x, "y": box.y, "width": box.width, "height": box.height}
                for text, box in zip(words.circles, layout.circle_names, strict=True)
            ],
            "people": [
                {
                    "lines": label.lines,
                    "sector": label.sector,
                    "x": box.x,
                    "y": box.y,
                    "width": box.width,
                    "height": box.height,
                }
                for label, box in zip(labels, layout.boxes, strict=True)
            ],
        },
    )
