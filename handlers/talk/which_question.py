"""Asking which question a typed answer belongs to: the questions in full, with short buttons."""

from collections.abc import Sequence
from textwrap import shorten

from domain.bookkeeping import OutboxRow
from handlers.talk.buttons import read_button, tap
from handlers.talk.still_theirs import is_still_theirs
from handlers.talk.taps import OF_THE_MOMENT
from handlers.talk.turn import Turn
from handlers.talk.which_group import sign_of
from messages.rendering import Renderer
from messages.said import Lines, Text, from_json, text
from storage.unit import Unit

THIS_ONE = "typed"
NOT_THIS_ONE = "typed-not"
MOST_SHOWN = 160
"""In signs of each question: six of these are still one screen of a phone."""
MOST_ON_BUTTON = 28


def ask_which(turn: Turn, found: Sequence[tuple[OutboxRow, str]], renderer: Renderer) -> bool:
    """Ask to which of these questions an answer belongs, or whether it does to the only one.

    What somebody may not have any more is not shown again. False: none of these is left.
    """
    theirs = [each for each in found if is_still_theirs(turn.unit, turn.now, each[0])]
    if len(theirs) > 1:
        _ask_to_which(turn, theirs, renderer)
    elif theirs:
        _ask_whether(turn, *theirs[0], renderer)
    return bool(theirs)


def may_show(unit: Unit, asking: OutboxRow) -> bool:
    """Say whether the questions that are shown again are its reader's to have, also now."""
    taps = (read_button(str(tap.data)) for row in from_json(asking.said).rows for tap in row)
    asked = [each[1] for each in taps if each is not None and each[0] == THIS_ONE]
    rows = [unit.outbox.find(each) for each in asked]
    return all(row is not None and is_still_theirs(unit, asking.due_at, row) for row in rows)


def _ask_whether(turn: Turn, row: OutboxRow, which: str, renderer: Renderer) -> None:
    turn.say(
        text("common-this-one", question=_question(turn, row, renderer)),
        [
            tap(text("common-is-this-one"), THIS_ONE, row.id, which),
            tap(text("common-not-this-one"), NOT_THIS_ONE),
        ],
        kind=OF_THE_MOMENT,
    )


def _ask_to_which(turn: Turn, found: Sequence[tuple[OutboxRow, str]], renderer: Renderer) -> None:
    """Ask to which of several. A button says of which group it is."""
    signs = [sign_of(turn.unit, turn.account.id, row.group_id) for row, _ in found]
    named = [None if sign is None else renderer.text(sign, turn.reader) for sign in signs]
    are_apart = None not in named and len(set(named)) == len(named)
    lines: list[Text] = []
    rows = []
    for number, ((row, which), name) in enumerate(zip(found, named, strict=True), start=1):
        question = _question(turn, row, renderer)
        shown = question if name is None else f"{name}: {question}"
        lines.append(text("common-numbered", number=number, words=shown))
        on_button = (
            name if are_apart and name else shorten(question, MOST_ON_BUTTON, placeholder="…")
        )
        label = text("common-numbered", number=number, words=on_button)
        rows.append([tap(label, THIS_ONE, row.id, which)])
    turn.say(text("common-which-one", questions=Lines(tuple(lines))), *rows, kind=OF_THE_MOMENT)


def leave_it(turn: Turn) -> None:
    """Do nothing: it was meant for something else."""
    turn.say(text("common-left-it"))


def _question(turn: Turn, row: OutboxRow, renderer: Renderer) -> str:
    words = renderer.text(from_json(row.said).text, turn.reader)
    return shorten(words, MOST_SHOWN, placeholder=" …")
