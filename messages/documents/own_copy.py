"""A copy of somebody's own data as a document that everybody can read, on paper and by ear."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from messages.drawable import drawable
from messages.typeset import Filling, typeset_document

TEMPLATE = Path(__file__).with_suffix(".typ")


@dataclass(frozen=True, slots=True, repr=False)
class CopyItem:
    """One thing, and what else is known of it."""

    text: str
    under: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CopySection:
    """Things of one kind under a heading of their own."""

    heading: str
    items: tuple[CopyItem, ...]


@dataclass(frozen=True, slots=True, repr=False)
class CopyChapter:
    """What is about the person, or about one group. Sections without items are not shown."""

    heading: str
    sections: tuple[CopySection, ...]


@dataclass(frozen=True, slots=True, repr=False)
class OwnCopy:
    """The document: `lines` stand under its title."""

    title: str
    lines: tuple[str, ...]
    chapters: tuple[CopyChapter, ...]


def own_copy_pdf(copy: OwnCopy, language: Literal["nl", "en"]) -> bytes:
    """Give the copy as a tagged PDF (PDF/UA-1, ISO 14289-1) on A4. Raises `CannotBeDrawn`.

    The same copy gives the same bytes: nothing of the machine is in it.
    """
    return typeset_document(
        TEMPLATE,
        {
            "language": language,
            "title": copy.title,
            "lines": list(copy.lines),
            "chapters": [_chapter(each) for each in copy.chapters],
        },
    )


def _chapter(chapter: CopyChapter) -> dict[str, Filling]:
    sections: list[Filling] = []
    for section in chapter.sections:
        items: list[Filling] = [
            {"text": drawable(each.text).strip(), "under": drawable(each.under).strip()}
            for each in section.items
            if drawable(each.text).strip()
        ]
        if items:
            sections.append({"heading": section.heading, "items": items})
    return {"heading": chapter.heading, "sections": sections}
