"""The pages on which a summary is picked up: in plain HTML, that works without any script.

Their address and title say nothing, whatever stands in them.
"""

from collections.abc import Sequence
from html import escape

from handlers.summary.picking import Tried
from messages.catalogue import Language
from messages.documents.summary import SummaryDocument, SummaryTask, SummaryWords
from messages.rendering import Reader, Renderer
from messages.said import Text, text
from messages.web_page import whole_page

MOST_TYPED = 40
"""A code has eight digits; people put spaces in between."""


class Pages:
    """The pages in one language."""

    def __init__(self, renderer: Renderer, language: Language) -> None:
        self._renderer = renderer
        self._reader = Reader(language, lambda payload: payload)

    def ask(self, tried: Tried | None = None) -> str:
        """Ask for the code; say what was not right about the one before."""
        said, wrong, marks = self._said, "", 'aria-describedby="hint"'
        if tried is not None:
            key = "summary-page-typo" if tried.typo else "summary-page-wrong"
            words = said(text(key) if tried.typo else text(key, left=tried.left))
            wrong = f'<p class="wrong" id="wrong" role="alert">{words}</p>'
            marks = 'aria-invalid="true" aria-describedby="wrong hint"'
        return self._page(
            f"<h1>{said(text('summary-page-title'))}</h1>"
            f"<p>{said(text('summary-page-ask'))}</p>{wrong}"
            f'<form method="post"><label for="code">{said(text("summary-page-code"))}</label>'
            f'<span class="small" id="hint">{said(text("summary-page-hint"))}</span>'
            f'<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" '
            f'maxlength="{MOST_TYPED}" spellcheck="false" required autofocus {marks}>'
            f"<button>{said(text('summary-open-page'))}</button></form>"
        )

    def gone(self) -> str:
        """Say that there is nothing here, whatever the reason."""
        return self._page(
            f"<h1>{self._said(text('summary-page-gone-title'))}</h1>"
            f"<p>{self._said(text('summary-page-gone'))}</p>"
        )

    def too_often(self) -> str:
        """Ask somebody to wait a little."""
        return self._page(
            f"<h1>{self._said(text('summary-page-title'))}</h1><p>{self._said(text('summary-page-wait'))}</p>"
        )

    def found(self, summary: SummaryDocument, code: str) -> str:
        """Show the summary, with a button for the file: it sends the code once more."""
        words = summary.words
        own = "".join(_section(each.heading, _paragraph(each.text)) for each in summary.texts)
        return self._page(
            f"<h1>{escape(summary.title)}</h1><p>{escape(summary.date_line)}</p>"
            f"{_paragraph(summary.place or '')}"
            f'<form method="post" class="screen"><input type="hidden" name="code" '
            f'value="{escape(code)}"><input type="hidden" name="as" value="file">'
            f"<button>{self._said(text('summary-page-file'))}</button></form>"
            + _section(words.present, _paragraph(", ".join(summary.present)))
            + _section(words.goals, _list(summary.goals))
            + _section(words.points, _list(summary.points))
            + _section(words.agreements, _list(summary.agreements))
            + _section(words.tasks, _tasks(summary.tasks, words))
            + own
            + _section(words.next_meeting, _paragraph(summary.next_meeting or ""))
            + f'<p class="small screen">{self._said(text("summary-page-careful"))}</p>'
        )

    def _page(self, main: str) -> str:
        title = self._renderer.text(text("summary-page-title"), self._reader)
        return whole_page(title, self._reader.language, main)

    def _said(self, what: Text) -> str:
        return escape(self._renderer.text(what, self._reader))


def _section(heading: str | None, content: str) -> str:
    """Give a section; what has no content leaves no trace."""
    if not content:
        return ""
    return content if not heading else f"<h2>{escape(heading)}</h2>{content}"


def _paragraph(words: str) -> str:
    return f"<p>{_broken(words)}</p>" if words else ""


def _list(lines: Sequence[str]) -> str:
    items = "".join(f"<li>{_broken(each)}</li>" for each in lines)
    return f"<ul>{items}</ul>" if items else ""


def _tasks(tasks: Sequence[SummaryTask], words: SummaryWords) -> str:
    items = []
    for task in tasks:
        told = ((words.who, task.who), (words.by_when, task.by_when))
        lines = "".join(f"<br>{escape(name)}: {escape(said)}" for name, said in told if said)
        items.append(f"<li>{_broken(task.what)}{lines}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""


def _broken(words: str) -> str:
    """Give words that people typed, with their line breaks, and nothing of theirs as HTML."""
    return escape(words).replace("\n", "<br>")
