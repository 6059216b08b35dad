"""Showing all groups, a few on a page: what waits, the next meeting, tasks, a summary."""

from collections.abc import Iterator
from uuid import UUID

from domain.overview import Glance, Waiting
from handlers.overview.looking import glances
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from handlers.talk.which_group import names_of_groups
from messages.said import Lines, Tap, Text, text, variant

ON_PAGE = 5
"""Groups on a page: what a phone shows without scrolling far."""


def overview(turn: Turn, _: str) -> None:
    """Show the first page."""
    _show(turn, 0)


def turn_page(turn: Turn, _: UUID | None, start: str) -> None:
    """Show another page. After the last one comes the first."""
    _show(turn, int(start) if start.isdecimal() and len(start) <= len("9999") else 0)


def _show(turn: Turn, start: int) -> None:
    found = glances(turn)
    turn.leave_group_aside()
    if not found:
        turn.run("menu")
        return
    names = names_of_groups(turn.unit, turn.account.id)
    start = start if 0 <= start < len(found) else 0
    shown = found[start : start + ON_PAGE]
    glances_said = [_glance(each, names[each.group_id]) for each in shown]
    said = _said(found, Lines(tuple(_with_room(glances_said))), start)
    rows: list[list[Tap]] = [
        [tap(names[each.group_id], "in", each.group_id, "menu")] for each in shown
    ]
    last = []
    if any(each.tasks or Waiting.TASK in each.waiting for each in found):
        last.append(tap(text("overview-tasks"), "do", None, "taken"))
    following = start + ON_PAGE
    if len(found) > ON_PAGE:
        following = following if following < len(found) else 0
        last.append(tap(text("overview-more"), "overview", None, str(following)))
    if last:
        rows.append(last)
    turn.say(said, *rows, again="overzicht")


def _with_room(said: list[Text]) -> Iterator[Text | str]:
    """Put a line of room between groups: each stands by itself."""
    for at, each in enumerate(said):
        if at:
            yield ""
        yield each


def _said(found: list[Glance], lines: Lines, start: int) -> Text:
    waiting = sum(bool(each.waiting) for each in found)
    if start:
        return text("overview-page", groups=lines)
    if waiting:
        return text("overview-waiting", count=len(found), waiting=waiting, groups=lines)
    return text("overview-quiet", count=len(found), groups=lines)


def _glance(glance: Glance, name: Text) -> Text:
    lines: list[Text] = []
    if glance.next_local is not None:
        lines.append(text("overview-next", day=glance.next_local))
    lines += [variant("overview-waits", each) for each in Waiting if each in glance.waiting]
    if glance.tasks:
        lines.append(text("overview-has-tasks", count=glance.tasks))
    if glance.summary_on is not None:
        lines.append(text("overview-summary", day=glance.summary_on))
    if not lines:
        lines.append(text("overview-nothing"))
    return text("overview-group", group=name, lines=Lines(tuple(lines)))
