"""How a summary is said: in a chat, and as a document. What is not there leaves no trace."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.groups import Group
from domain.summaries import Summary, SummaryState, TaskLine
from messages.documents.summary import SummaryDocument, SummaryTask, SummaryWords
from messages.rendering import Reader, Renderer
from messages.said import Argument, Lines, Text, text


def said(summary: Summary, group: Group) -> Text:
    """Give a summary as a text for a chat."""
    lines: list[Argument] = [title(group), text("summary-when", held=_time(summary.starts_local))]
    if summary.place:
        lines.append(text("summary-where", place=summary.place))
    if summary.present:
        lines += ["", text("summary-here", names=summary.present)]
    lines += _section(text("summary-goals"), [_line(each) for each in summary.goals])
    lines += _section(text("summary-points"), [_line(each) for each in summary.points])
    lines += _section(text("summary-agreements"), [_line(each) for each in summary.agreements])
    lines += _section(text("summary-tasks"), [_task(each) for each in summary.tasks])
    if summary.next_local:
        lines += ["", text("summary-next", starts=_time(summary.next_local))]
    return text("summary-itself", lines=Lines(tuple(lines)))


def title(group: Group) -> Text:
    """Give the title: whose group it is, where that is known."""
    if not group.owner_name:
        return text("summary-title-nameless")
    return text("summary-title", owner=group.owner_name)


def _title_of(summary: Summary, group: Group) -> Text:
    """Give the title of a document; the owner's own says so, so that it is not handed on."""
    if summary.state is not SummaryState.OWN:
        return title(group)
    if not group.owner_name:
        return text("summary-title-own-nameless")
    return text("summary-title-own", owner=group.owner_name)


def document(summary: Summary, group: Group, renderer: Renderer, reader: Reader) -> SummaryDocument:
    """Give a summary as a document, in its reader's language."""

    def say(what: Text) -> str:
        return renderer.text(what, reader)

    return SummaryDocument(
        title=say(_title_of(summary, group)),
        date_line=say(text("summary-day", day=_time(summary.starts_local))),
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
        place=summary.place,
        present=tuple(summary.present),
        goals=tuple(summary.goals),
        points=tuple(summary.points),
        agreements=tuple(summary.agreements),
        tasks=tuple(
            SummaryTask(
                task.what,
                who=task.who or say(text("summary-open")),
                by_when=say(text("summary-day", day=_day(task.due_on))) if task.due_on else None,
            )
            for task in summary.tasks
        ),
        next_meeting=(
            say(text("summary-day", day=_time(summary.next_local))) if summary.next_local else None
        ),
    )


def _section(head: Text, lines: Sequence[Text]) -> list[Argument]:
    return ["", head, *lines] if lines else []


def _line(words: str) -> Text:
    return text("summary-line", words=words)


def _task(task: TaskLine) -> Text:
    who: Argument = task.who or text("summary-open")
    if task.due_on is None:
        return text("summary-line-task", who=who, what=task.what)
    return text("summary-line-task-due", who=who, what=task.what, due=_day(task.due_on))


def _time(kept: str) -> datetime:
    return datetime.fromisoformat(kept)


def _day(kept: str) -> date:
    return date.fromisoformat(kept)
