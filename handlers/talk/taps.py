"""One-tap answers outside a talk can be typed as well."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TypeAlias

from domain.bookkeeping import OutboxRow
from handlers.talk.asking import QUESTION_BUTTON, labels
from handlers.talk.buttons import read_button
from handlers.talk.labels import Label, match
from handlers.talk.turn import Turn
from handlers.talk.waiting import GO_ON
from messages.rendering import Reader, Renderer
from messages.said import Said, Tap, from_json, text

ANSWERABLE_FOR = timedelta(days=14)
MOST_LOOKED_AT = 5
MOST_OF_A_KIND = 40
"""So far back it is looked whether the same was asked of other things, of which one may be meant:
somebody in twenty groups can have twenty such questions."""
MOST_OFFERED = 6
OF_THE_MOMENT = "of-the-moment"
"""The kind of a question about what somebody just said: typed words answer it only while it is the
newest message, and then they answer nothing else."""
NOT_UNDERSTOOD = "not-understood"
"""The kind of what says so. A bare "yes" after it may be meant for what was not understood."""
FORGET_WORDS = "forget-words"
_LEADS_ON = frozenset({GO_ON, "do", "in"})
"""The buttons that only lead somewhere: to what waits, or to what a command does."""
WORDS_WAIT_FOR = timedelta(hours=1)
"""So long words that were no answer wait, with the question what they are."""

_Shown: TypeAlias = tuple[OutboxRow, list[Label]]


def find_typed_tap(
    turn: Turn, typed: str, renderer: Renderer, reader: Reader
) -> list[tuple[OutboxRow, str]]:
    """Give the messages, newest first, of which a button says what was typed, and which one.

    A number counts the buttons of the newest message only. Of buttons that say the same of the
    same thing only the newest counts: a reminder asks again what an earlier message asked. What
    only leads somewhere, as in the menu, is no question, and comes after what is one.
    """

    def shown(most: int) -> list[_Shown]:
        recent = turn.unit.outbox.answerable(turn.account.id, turn.now - ANSWERABLE_FOR, most)
        # What waits until people have left the table, nobody has read.
        rows = [each for each in recent if each.due_at <= turn.now]
        return [(row, labels([tap.label for tap in _taps(row)], renderer, reader)) for row in rows]

    recent = shown(MOST_LOOKED_AT)
    found = _found(typed, recent, beside=False) or _found(typed, recent, beside=True)
    if len(found) != 1 or found[0][0].id == recent[0][0].id:
        return found
    # What was said since came between: the same may have been asked before that.
    row, which = found[0]
    does = _does(row, which)
    older = _found(typed, shown(MOST_OF_A_KIND), beside=False)
    alike = [each for each in older if each[0].id != row.id and _does(*each) == does]
    return [*found, *alike][:MOST_OFFERED]


def is_newest(turn: Turn, row: OutboxRow) -> bool:
    """Whether this is the newest message that somebody can answer with a tap."""
    newest = turn.unit.outbox.answerable(turn.account.id, turn.now - ANSWERABLE_FOR, 1)
    return [each.id for each in newest] == [row.id]


def is_doubtful(turn: Turn, typed: str, renderer: Renderer, reader: Reader) -> bool:
    """Whether a bare "yes" or "no" follows something else that was not understood.

    Then nobody knows that it is meant for what was asked before that.
    """
    bare = labels([text("common-yes"), text("common-no")], renderer, reader)
    if match(typed, bare, loosely=False) is None:
        return False
    last = turn.unit.outbox.where(account_id=turn.account.id, order_by=("-number",), limit=1)
    return bool(last) and last[0].kind == NOT_UNDERSTOOD


def _does(row: OutboxRow, which: str) -> str:
    """Give what a button does, to whatever it does it."""
    return tap_data(row, which).partition(":")[0]


def _found(typed: str, shown: Sequence[_Shown], *, beside: bool) -> list[tuple[OutboxRow, str]]:
    found = []
    meant: set[object] = set()
    for place, (row, said) in enumerate(shown):
        which = match(typed, said, loosely=place == 0, beside=beside)
        if (
            which is not None
            and which >= len(_buttons(from_json(row.said)))
            and typed.strip().isdecimal()
        ):
            which = None  # A number counts buttons.
        if which is None or (place and row.kind == OF_THE_MOMENT):
            continue
        if row.kind == OF_THE_MOMENT:
            return [(row, str(which))]
        about = _about(str(_taps(row)[which].data))
        if about not in meant:
            found.append((row, str(which)))
            meant.add(about)
    return [each for each in found if _does(*each) not in _LEADS_ON] or found


def _about(data: str) -> object:
    """Give what a button does and to what; without a subject, all that it sends back."""
    read = read_button(data)
    return data if read is None or read[1] is None else read[:2]


def tap_data(row: OutboxRow, which: str) -> str:
    """Give what a button of a message sends back; nothing where it has no such button."""
    taps = _taps(row)
    place = int(which) if which.isdecimal() else len(taps)
    return str(taps[place].data) if place < len(taps) else ""


def _taps(row: OutboxRow) -> list[Tap]:
    """Give the buttons of a message that can be typed, and after these what has no button."""
    said = from_json(row.said)
    return [*_buttons(said), *said.typed]


def _buttons(said: Said) -> list[Tap]:
    taps = [tap for taps in said.rows for tap in taps if tap.data is not None]
    return [tap for tap in taps if not str(tap.data).startswith(f"{QUESTION_BUTTON}:")]
