"""How a summary is said: in a chat, and as a document. What is not there leaves no trace."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from domain.groups import Group
from domain.summaries import Part, PartKind, Summary, SummaryState
from messages.documents.summary import SummaryDocument, SummaryTask, SummaryText, SummaryWords
from messages.rendering import Reader, Renderer
from messages.said import Argument, Lines, Text, text


def said(summary: Summary, group: Group) -> Text:
    """Give a summary as a text for a chat."""
    lines: list[Argument] = [title(group), text("summary-when", held=_time(summary.starts_local))]
    lines += [text("summary-where", place=_words(summary, each)) for each in summary.of(_K.PLACE)]
    if names := _names(summary):
        lines += ["", text("summary-here", count=len(names), names=names)]
    for head, kind in (
        (text("summary-goals"), _K.GOAL),
        (text("summary-points"), _K.POINT),
        (text("summary-agreements"), _K.AGREEMENT),
    ):
        lines += _section(
            head,
            [text("summary-line", words=_words(summary, each)) for each in summary.of(kind)],
        )
    lines += _section(text("summary-tasks"), [_task(summary, each) for each in summary.of(_K.TASK)])
    lines += _section(
        text("summary-own-lines"),
        [text("summary-line", words=_words(summary, each)) for each in summary.of(_K.OWN_LINE)],
    )
    for following in summary.of(_K.NEXT):
        lines += ["", text("summary-next", starts=_time(following.lines[0]))]
    return text("summary-itself", lines=Lines(tuple(lines)))


def title(group: Group) -> Text:
    """Give the title: whose group it is, where that is known."""
    if not group.owner_name:
        return text("summary-title-nameless")
    return text("summary-title", owner=group.owner_name)


def document(summary: Summary, group: Group, renderer: Renderer, reader: Reader) -> SummaryDocument:
    """Give a summary as a document, in its reader's language.

    It is kept for years: the year stands with the days of the meetings, whenever it is made.
    """
    as_kept, as_soon = replace(reader, today=date.min), replace(reader, today=None)

    def say(what: Text | str) -> str:
        return renderer.text(what, as_soon)

    def day_of(held: str) -> str:
        return renderer.text(text("summary-day", day=_time(held)), as_kept)

    def by_when(task: Part) -> str | None:
        if task.at_next:
            return say(text("summary-by-next"))
        return say(text("summary-day", day=_day(task.due_on))) if task.due_on else None

    def lines(kind: PartKind) -> tuple[str, ...]:
        return tuple(say(_words(summary, each)) for each in summary.of(kind))

    following = [day_of(each.lines[0]) for each in summary.of(_K.NEXT)]
    return SummaryDocument(
        title=say(_title_of(summary, group)),
        date_line=day_of(summary.starts_local),
        words=SummaryWords(
            present=say(text("summary-head-here")),
            goals=say(text("summary-head-goals")),
            points=say(text("summary-head-points")),
            agreements=say(text("summary-head-agreements")),
            tasks=say(text("summary-head-tasks")),
            who=say(text("summary-head-who")),
            by_when=say(text("summary-head-by-when")),
            next_meeting=say(text("summary-head-next")),
        ),
        place=next(iter(lines(_K.PLACE)), None),
        present=tuple(_names(summary)),
        goals=lines(_K.GOAL),
        points=lines(_K.POINT),
        agreements=lines(_K.AGREEMENT),
        tasks=tuple(
            SummaryTask(
                say(_words(summary, each)),
                who=each.who or say(text("summary-open")),
                by_when=by_when(each),
            )
            for each in summary.of(_K.TASK)
        ),
        texts=_own_lines(say(text("summary-head-own-lines")), lines(_K.OWN_LINE)),
        next_meeting=next(iter(following), None),
    )


_K = PartKind


def _title_of(summary: Summary, group: Group) -> Text:
    """Give the title of a document; the owner's own says so, so that it is not handed on."""
    if summary.state is not SummaryState.OWN:
        return title(group)
    if not group.owner_name:
        return text("summary-title-own-nameless")
    return text("summary-title-own", owner=group.owner_name)


def _names(summary: Summary) -> list[str]:
    """Give who was there, as far as the reader is told."""
    return [name for each in summary.of(_K.PRESENT) for name in each.lines]


def _words(summary: Summary, part: Part) -> Text | str:
    """Give the words of a part. The owner's own copy says what was recorded, and what was told."""
    words = part.lines[0]
    if summary.state is SummaryState.OWN and part.key in summary.own_words:
        return text("summary-said-as", words=words, told=summary.own_words[part.key])
    return words


def _own_lines(heading: str, lines: Sequence[str]) -> tuple[SummaryText, ...]:
    """Put the owner's own lines under one heading, apart from the tasks before them."""
    return (SummaryText("\n\n".join(lines), heading),) if lines else ()


def _section(head: Text, lines: Sequence[Text]) -> list[Argument]:
    return ["", head, *lines] if lines else []


def _task(summary: Summary, part: Part) -> Text:
    who: Argument = part.who or text("summary-open")
    what = _words(summary, part)
    if part.at_next:
        return text("summary-line-task-next", who=who, what=what)
    if part.due_on is None:
        return text("summary-line-task", who=who, what=what)
    return text("summary-line-task-due", who=who, what=what, due=_day(part.due_on))


def _time(kept: str) -> datetime:
    return datetime.fromisoformat(kept)


def _day(kept: str) -> date:
    return date.fromisoformat(kept)
