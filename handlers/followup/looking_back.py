"""How a meeting was: the owner's own words, for themselves alone."""

from dataclasses import dataclass, field
from uuid import UUID

from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.own_notes import NoteKind, OwnNote
from domain.rights import Action
from handlers.followup.when_met import when_met
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Said, text

MOST_WORDS = 500


@dataclass(frozen=True, slots=True)
class Known:
    """What the talk may know: what was written before."""

    words: str | None = field(repr=False)


def ask_owner(turn: Turn, moment: Moment) -> Said | None:
    """Ask the owner how it was. Saying nothing is fine, also for ever."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    group = None if meeting is None else turn.unit.groups.find(meeting.group_id)
    if meeting is None or group is None or not group.asks_after:
        return None
    if turn.unit.own_notes.count(meeting_id=meeting.id, kind=NoteKind.HOW_WAS_IT):
        return None
    return Said(
        text("followup-ask", when=when_met(turn, meeting)), label=text("followup-ask-label")
    ).with_rows(
        [
            tap(text("followup-write"), "after-ask", meeting.id, "write"),
            tap(text("followup-not-now"), "after-ask", meeting.id, "not"),
        ],
        [tap(text("followup-never"), "after-ask", meeting.id, "never")],
    )


def answer(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Begin to write, or pass it over, this time or for ever."""
    group, meeting = _own(turn, meeting_id)
    if which == "write":
        turn.begin("how-was-it", group=str(group.id), meeting=str(meeting.id))
        return
    if which in ("never", "again"):
        group.asks_after = which == "again"
        turn.unit.groups.save(group)
    if which == "never":
        again = tap(text("followup-ask-again"), "after-ask", meeting.id, "again")
        turn.change_pressed(text("followup-not-asked-again"), [again])
    elif which == "again":
        turn.change_pressed(text("followup-asked-again"))
    elif which == "gone":
        _take_away(turn, meeting)
        turn.is_private = True
        turn.say(text("followup-gone"))
    else:
        turn.change_pressed(text("followup-fine"))


def view(turn: Turn) -> Known:
    """Give what the talk may know: all of it is kept with the owner's own key."""
    turn.is_private = True
    _, meeting = _own(turn, UUID(turn.about["meeting"]))
    note = _note_of(turn, meeting)
    return Known(None if note is None else note.text)


def look_back(known: Known) -> Talk[str | None]:
    """Ask how it was."""
    if known.words is not None:
        return (yield from ask_or_skip("followup-how-again", Line(MOST_WORDS), words=known.words))
    return (yield from ask_or_skip("followup-how", Line(MOST_WORDS, bare=True)))


def keep(turn: Turn, words: str | None) -> None:
    """Keep it, for the owner's eyes alone."""
    group, meeting = _own(turn, UUID(turn.about["meeting"]))
    if words is None:
        turn.say(text("followup-fine"))
        return
    note = _note_of(turn, meeting)
    if note is None:
        turn.unit.own_notes.add(
            OwnNote(
                account_id=turn.account.id,
                group_id=group.id,
                meeting_id=meeting.id,
                kind=NoteKind.HOW_WAS_IT,
                changed_at=turn.now,
                text=words,
            )
        )
    else:
        note.text = words
        note.changed_at = turn.now
        turn.unit.own_notes.save(note)
    turn.say(
        text("followup-kept"), [tap(text("followup-take-away"), "after-ask", meeting.id, "gone")]
    )


def _own(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting]:
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None or meeting.state is not MeetingState.ENDED:
        raise NotAllowed(Action.THINK_OVER)
    group, _ = turn.access(Action.THINK_OVER, meeting.group_id, meeting.id, meeting=meeting)
    return group, meeting


def _note_of(turn: Turn, meeting: Meeting) -> OwnNote | None:
    return turn.unit.own_notes.first(
        meeting_id=meeting.id, account_id=turn.account.id, kind=NoteKind.HOW_WAS_IT
    )


def _take_away(turn: Turn, meeting: Meeting) -> None:
    note = _note_of(turn, meeting)
    if note is not None:
        turn.unit.own_notes.remove(note)
