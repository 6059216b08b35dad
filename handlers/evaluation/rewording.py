"""Finding other words for what was written: it is of the same day then as its new words."""

from dataclasses import dataclass, field
from uuid import UUID

from domain.own_notes import OwnNote
from domain.rights import Action
from handlers.evaluation.looking import show_note
from handlers.evaluation.own import MOST_WORDS, find_own
from handlers.talk.access import NotAllowed
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn


@dataclass(frozen=True, slots=True)
class Written:
    """What stands there now."""

    words: str = field(repr=False)


def begin(turn: Turn, note_id: UUID | None, _: str) -> None:
    """Begin to find other words."""
    note = find_own(turn, note_id)
    if note is not None:
        turn.begin("evaluation-words", group=str(note.group_id), note=str(note.id))


def view(turn: Turn) -> Written:
    """Give what the talk may know. Raises `NotAllowed` where the note is gone."""
    return Written(_note(turn).text)


def reword(written: Written) -> Talk[str | None]:
    """Ask for other words; what stood there may stay."""
    return (
        yield from ask_or_skip(
            "evaluation-words", Line(MOST_WORDS), skip="evaluation-leave", words=written.words
        )
    )


def keep(turn: Turn, words: str | None) -> None:
    """Keep the new words, and show them."""
    note = _note(turn)
    if words is not None:
        note.text = words
        note.changed_at = turn.now
        turn.unit.own_notes.save(note)
    show_note(turn, note)


def _note(turn: Turn) -> OwnNote:
    note = find_own(turn, UUID(turn.about["note"]))
    if note is None:
        raise NotAllowed(Action.THINK_OVER)
    return note
