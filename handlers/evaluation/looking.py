"""Looking at what was written: by the owner alone. Others may look at what is shared with them."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from domain.groups import Group
from domain.members import Role
from domain.own_notes import NoteKind, OwnNote
from domain.rights import Action
from handlers.evaluation.own import find_own, notes_of, own_group
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import page_start
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text, variant

MOST_NOTES = 4
"""How many notes stand on a page: they may be long, and each has a button."""


def by_command(turn: Turn, _: str) -> None:
    """Offer the owner to look back, or show what they wrote; say to others what they can do."""
    group, member = turn.in_group()
    if member.role is not Role.OWNER:
        _show_others(turn, group)
        return
    own_group(turn, group.id)
    if notes_of(turn, group):
        _show_list(turn, group, 0)
        return
    turn.say(
        text("evaluation-begin"),
        [
            tap(text("evaluation-yes"), "eval", group.id),
            tap(text("evaluation-not-now"), "eval", group.id, "not"),
        ],
        [
            tap(text("evaluation-goals"), "in", group.id, "doelen"),
            tap(text("evaluation-people"), "in", group.id, "netwerk"),
        ],
        [tap(text("evaluation-ending"), "in", group.id, "afscheid")],
    )


def look(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the owner what they wrote, or what they wrote before that."""
    _show_list(turn, own_group(turn, group_id), page_start(start))


def look_at(turn: Turn, note_id: UUID | None, _: str) -> None:
    """Show one thing that the owner wrote, and what they can do with it."""
    note = find_own(turn, note_id)
    if note is not None:
        show_note(turn, note)


def take_away(turn: Turn, note_id: UUID | None, _: str) -> None:
    """Take away what the owner wrote: nothing of it stays."""
    note = find_own(turn, note_id)
    if note is None:
        return
    turn.unit.own_notes.remove(note)
    group, _member = turn.in_group()
    rows = [[all_of(group)]] if notes_of(turn, group) else []
    turn.change_pressed(text("evaluation-gone"), *rows)


def show_kept(turn: Turn, notes: Sequence[OwnNote]) -> None:
    """Show the owner what they wrote just now."""
    turn.say(text("evaluation-kept", lines=_lines(turn, notes)), *_buttons(notes))


def show_note(turn: Turn, note: OwnNote) -> None:
    """Show one note, which nobody else sees, and the ways to go further with it."""
    group, _ = turn.in_group()
    rows = [
        [
            tap(text("evaluation-as-point"), "eval-point", note.id),
            tap(text("evaluation-as-goal"), "eval-goal", note.id),
        ],
        [
            tap(text("evaluation-reword"), "eval-words", note.id),
            tap(text("evaluation-take-away"), "eval-gone", note.id),
        ],
    ]
    if note.kind is NoteKind.MISSED:
        rows.append([tap(text("evaluation-ask-somebody"), "in", group.id, "uitnodigen")])
    turn.say(text("evaluation-note", words=note.text), *rows, [all_of(group)])


def all_of(group: Group) -> Tap:
    """Give the button with which the owner sees all that they wrote."""
    return tap(text("evaluation-all"), "eval-list", group.id)


def _show_list(turn: Turn, group: Group, start: int) -> None:
    notes = notes_of(turn, group)
    start = start if start < len(notes) else 0
    shown = notes[start : start + MOST_NOTES]
    again = [tap(text("evaluation-again"), "eval", group.id)]
    if start + MOST_NOTES < len(notes):
        earlier = tap(text("evaluation-earlier"), "eval-list", group.id, str(start + MOST_NOTES))
        again.append(earlier)
    if not shown:
        turn.say(text("evaluation-nothing"), again)
        return
    turn.say(text("evaluation-list", lines=_lines(turn, shown)), *_buttons(shown), again)


def _buttons(notes: Sequence[OwnNote]) -> list[list[Tap]]:
    return [[tap(_label(each), "eval-note", each.id)] for each in notes]


def _lines(turn: Turn, notes: Sequence[OwnNote]) -> Lines:
    """Say what was written, under the day of writing."""
    lines: list[Argument] = []
    before: date | None = None
    for note in notes:
        on = note.changed_at.astimezone(turn.zone).date()
        if on != before:
            lines.append(text("evaluation-on", on=on))
        before = on
        lines.append(_line(note))
    return Lines(tuple(lines))


def _label(note: OwnNote) -> Text:
    return variant("evaluation-to", note.kind.value, words=shortened(note.text))


def _line(note: OwnNote) -> Text:
    return variant("evaluation-line", note.kind.value, words=note.text)


def _show_others(turn: Turn, group: Group) -> None:
    goals = tap(text("evaluation-goals"), "in", group.id, "doelen")
    if turn.may(Action.PROPOSE_POINT):
        point = tap(text("evaluation-name-it"), "agenda-new", group.id)
        turn.say(
            text("evaluation-member", owner=group.owner_name), [point, goals], group_id=group.id
        )
    else:
        turn.say(text("evaluation-others", owner=group.owner_name), [goals], group_id=group.id)
