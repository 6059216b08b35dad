"""The summary of a meeting as a document that everybody can read, on paper and by ear."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from messages.drawable import drawable
from messages.typeset import Filling, typeset_document

TEMPLATE = Path(__file__).with_suffix(".typ")


@dataclass(frozen=True, slots=True, repr=False)
class SummaryTask:
    """What somebody will do; `who` and `by_when` as the reader should see them, where known."""

    what: str
    who: str | None = None
    by_when: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class SummaryText:
    """A piece of the owner's own, under a heading of its own or under none."""

    text: str
    heading: str | None = None


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """The headings, in the reader's language; `who` and `by_when` stand before a colon."""

    present: str
    goals: str
    agreements: str
    tasks: str
    who: str
    by_when: str
    next_meeting: str
    points: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SummaryDocument:
    """What the owner released of a meeting, in the form in which they released it.

    Only `title`, `date_line` and `words` must be there. What is empty leaves no trace: no
    heading, no number, no gap.
    """

    title: str
    date_line: str
    words: SummaryWords
    place: str | None = None
    present: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    tasks: tuple[SummaryTask, ...] = ()
    texts: tuple[SummaryText, ...] = ()
    next_meeting: str | None = None


def summary_pdf(summary: SummaryDocument, language: Literal["nl", "en"]) -> bytes:
    """Give the summary as a tagged PDF (PDF/UA-1, ISO 14289-1) on A4, in 12 points or larger.

    It is one page where that can be. The same summary gives the same bytes: it holds no date of
    its own, no author, and nothing of the machine. Raises `ValueError` for a title of nothing,
    which PDF/UA does not allow, and `CannotBeDrawn`.
    """
    title = " ".join(drawable(summary.title).split())
    if not title:
        raise ValueError("a document has a title")
    words = summary.words
    sections = [
        _section(words.present, [", ".join(_said(summary.present))], listed=False),
        _section(words.goals, summary.goals),
        _section(words.points, summary.points),
        _section(words.agreements, summary.agreements),
        _section(
            words.tasks,
            [task.what for task in summary.tasks],
            [_who_and_when(task, words) for task in summary.tasks],
        ),
        *(_section(text.heading, [text.text], listed=False) for text in summary.texts),
        _section(words.next_meeting, [summary.next_meeting], listed=False),
    ]
    return typeset_document(
        TEMPLATE,
        {
            "language": language,
            "title": title,
            "lines": _said([summary.date_line, summary.place]),
            "sections": [section for section in sections if section["items"]],
        },
    )


def _section(
    heading: str | None,
    items: Sequence[str | None],
    under: Sequence[str] | None = None,
    *,
    listed: bool = True,
) -> dict[str, Filling]:
    """Make a section of what is not empty; `under` holds a second line for each item."""
    pairs = zip(items, under or [""] * len(items), strict=True)
    return {
        "heading": drawable(heading or "").strip(),
        "listed": listed,
        "items": [
            {"text": item, "under": below} for item, below in pairs if item and _said([item])
        ],
    }


def _who_and_when(task: SummaryTask, words: SummaryWords) -> str:
    """Say on one line who does a task and by when, as far as that is known."""
    known = ((words.who, task.who), (words.by_when, task.by_when))
    return " · ".join(f"{word}: {value}" for word, value in known if _said([value]))


def _said(texts: Iterable[str | None]) -> list[str]:
    """Leave out what is not there, or would not show."""
    return [text for text in texts if text and drawable(text).strip()]
