"""The owner's own words: saying a part otherwise, and adding a line. The record stays as it is."""

from dataclasses import dataclass, field
from uuid import UUID

from domain.summaries import PartKind
from handlers.summary.choosing import is_open, own_draft, show_draft
from handlers.summary.drafting import filled_draft
from handlers.talk.kinds import Line, OneOfOrLine
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import text

MOST_LINE = 300


@dataclass(frozen=True, slots=True)
class Wording:
    """What was recorded, the name of who said yes to it, and how the owner says it now, if so."""

    recorded: str = field(repr=False)
    who: str | None = field(default=None, repr=False)
    own: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class NewWords:
    """How a part is said from now on; None: as it was recorded."""

    words: str | None = field(repr=False)


def begin_words(turn: Turn, meeting_id: UUID | None, key: str) -> None:
    """Begin to say a part in other words."""
    found = own_draft(turn, meeting_id)
    if found is None:
        return
    group, meeting, draft = found
    part = draft.part(key)
    if part is None or not part.kind.can_be_reworded:
        turn.tell("common-old-button")
        return
    turn.begin("summary-words", group.id, meeting=str(meeting.id), part=key)


def view_words(turn: Turn) -> Wording | None:
    """Give what a part says; None where it is there no more."""
    group, member = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    if not is_open(turn, member, meeting.id):
        return None
    draft = filled_draft(turn, group, meeting)
    part = draft.part(turn.about["part"])
    if part is None:
        return None
    return Wording(part.lines[0], part.who or None, draft.own_words.get(part.key))


def words(wording: Wording | None) -> Talk[NewWords | None]:
    """Ask how a part is to be said: in one line, or as it was recorded."""
    if wording is None:
        return None
    options = [Option("stays", text("summary-words-stay"))]
    if wording.own is not None:
        options.append(Option("recorded", text("summary-words-recorded")))
    kind = OneOfOrLine(options, most=MOST_LINE, columns=1)
    now = wording.recorded if wording.own is None else wording.own
    if wording.who:
        answer = yield from ask("summary-how-to-say-task", kind, words=now, who=wording.who)
    else:
        answer = yield from ask("summary-how-to-say", kind, words=now)
    if answer == "stays":
        return NewWords(wording.own)
    return NewWords(None if answer == "recorded" else answer)


def keep_words(turn: Turn, new: NewWords | None) -> None:
    """Keep how a part is said, and show the summary as it is now."""
    found = own_draft(turn, UUID(turn.about["meeting"]))
    if found is None or new is None:
        turn.say(text("summary-released-before"))
        return
    group, meeting, draft = found
    key = turn.about["part"]
    part = draft.part(key)
    if part is not None and part.kind is PartKind.OWN_LINE and new.words is not None:
        # A line of the owner's own has no other record.
        for each in draft.added:
            each.lines = [new.words] if each.key == key else each.lines
    else:
        as_recorded = part is not None and new.words == part.lines[0]
        draft.reword(key, None if as_recorded else new.words)
    turn.unit.summaries.save(draft)
    show_draft(turn, group, meeting, filled_draft(turn, group, meeting))


def begin_line(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to add a line of the owner's own."""
    found = own_draft(turn, meeting_id)
    if found is not None:
        turn.begin("summary-line", found[0].id, meeting=str(found[1].id))


def view_line(turn: Turn) -> None:
    """A line of one's own needs nothing to be known."""


def line(_: None) -> Talk[str]:
    """Ask for a line of the owner's own."""
    return (yield from ask("summary-own-line", Line(MOST_LINE)))


def keep_line(turn: Turn, typed: str) -> None:
    """Add a line of the owner's own, and show the summary as it is now."""
    found = own_draft(turn, UUID(turn.about["meeting"]))
    if found is None:
        turn.say(text("summary-released-before"))
        return
    group, meeting, draft = found
    draft.add_line(typed)
    turn.unit.summaries.save(draft)
    show_draft(turn, group, meeting, filled_draft(turn, group, meeting))
