"""What the owner writes for themselves before a meeting, sealed with their own key.

Nobody reads it. Whoever leads may read a part, once the owner says so to their name.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingKind, MeetingState
from domain.members import Member
from domain.own_notes import BEFORE, FOR_CHAIR, NoteKind, OwnNote
from handlers.preparing_meeting.asking import own_meeting
from handlers.preparing_meeting.looking import is_at_hand, next_meeting, notes_of, show_own
from handlers.talk.kinds import Line, OneOf
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text, variant

MOST_WORDS = 500
OPENING = "opening"
CHAIR = "chair"
ALL = "all"


class ForChair(StrEnum):
    """What whoever leads may read of it."""

    BOTH = "both"
    HOPE = "hope"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Before:
    """What the talk may know: what is asked, what stands there, who comes, and who leads."""

    which: str
    words: dict[NoteKind, str] = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    chair: str | None = field(repr=False)
    asks_opening: bool


@dataclass(frozen=True, slots=True)
class Thought:
    """What the owner said. None: they passed it over, and it stays as it was."""

    words: dict[NoteKind, str] = field(repr=False)
    opening: bool | None
    for_chair: ForChair | None


def begin(turn: Turn, meeting_id: UUID | None, which: str) -> None:
    """Begin to think a meeting over, or one thing of it."""
    group, meeting = own_meeting(turn, meeting_id)
    if meeting.state is not MeetingState.PLANNED or which not in (ALL, OPENING, CHAIR, *BEFORE):
        turn.tell("common-old-button")
        return
    turn.begin("before-meeting", group=str(group.id), meeting=str(meeting.id), which=which)


def view(turn: Turn) -> Before:
    """Give what the talk may know: all of it is kept with the owner's own key."""
    turn.is_private = True
    _, meeting = _thought_of(turn)
    chair = _chair(turn, meeting)
    people = [
        each.name
        for each in turn.unit.members.where(group_id=meeting.group_id, order_by=("joined_at",))
        if each.is_in
        and each.name
        and meeting.takes_part(each)
        and each.account_id != turn.account.id
    ]
    return Before(
        turn.about["which"],
        {kind: note.text for kind, note in notes_of(turn, meeting).items()},
        tuple(people),
        None if chair is None else chair.name,
        meeting.kind is not MeetingKind.PREPARATORY,
    )


def is_over(turn: Turn) -> bool:
    """Whether there is no meeting any more to think over."""
    turn.is_private = True
    _, meeting = _thought_of(turn)
    return not _is_ahead(turn, meeting)


def _thought_of(turn: Turn) -> tuple[Group, Meeting]:
    """Give the meeting that is thought over; where that is over, the next one is."""
    group, meeting = own_meeting(turn, UUID(turn.about["meeting"]))
    if not _is_ahead(turn, meeting):
        _, member = turn.in_group()
        following = next_meeting(turn, member)
        if following is not None:
            return own_meeting(turn, following.id)
    return group, meeting


def _is_ahead(turn: Turn, meeting: Meeting) -> bool:
    if meeting.state is MeetingState.RUNNING:
        return True
    return meeting.state is MeetingState.PLANNED and is_at_hand(turn, meeting)


def think_over(before: Before) -> Talk[Thought]:
    """Ask what would make the meeting worth while, and more; each can be passed over."""
    words: dict[NoteKind, str] = {}
    for kind in BEFORE:
        if before.which in (ALL, kind):
            said = yield from ask_or_skip(
                f"before-question:{kind.value}",
                Line(MOST_WORDS),
                enough=before.which == ALL,
                question=_question(kind, before),
            )
            if said is not None:
                words[kind] = said
    opening = None
    if before.which == OPENING or (before.which == ALL and before.asks_opening):
        ways = [Option(True, text("common-yes")), Option(False, text("common-no"))]
        opening = yield from ask_or_skip("before-opening", OneOf(ways))
    known = {**before.words, **words}
    shared = [kind for kind in FOR_CHAIR if kind in known]
    for_chair = None
    if before.chair is not None and shared and (words or before.which == CHAIR):
        for_chair = yield from _ask_for_chair(before.chair, known, shared)
    return Thought(words, opening, for_chair)


def keep(turn: Turn, thought: Thought) -> None:
    """Keep it, and show how it stands."""
    group, meeting = _thought_of(turn)
    known = notes_of(turn, meeting)
    chair = _chair(turn, meeting)
    for kind, words in thought.words.items():
        note = known.get(kind)
        if note is None:
            known[kind] = turn.unit.own_notes.add(_note(turn, group, meeting, kind, words))
        else:
            note.text = words
            note.reader_id = None
            note.changed_at = turn.now
            turn.unit.own_notes.save(note)
    if thought.for_chair is not None:
        _let_read(turn, known, chair, thought.for_chair)
    if thought.opening is not None:
        meeting.has_opening = thought.opening
        turn.unit.meetings.save(meeting)
    show_own(turn, group, meeting)


def _ask_for_chair(
    chair: str, known: dict[NoteKind, str], shared: list[NoteKind]
) -> Talk[ForChair]:
    options = [Option(ForChair.BOTH, text("before-chair-both"))]
    if len(shared) > 1:
        options.append(Option(ForChair.HOPE, text("before-chair-hope")))
    options.append(Option(ForChair.NOTHING, text("before-chair-nothing")))
    lines: list[Argument] = [
        variant("before-note", kind.value, words=known[kind]) for kind in shared
    ]
    return (
        yield from ask(
            "before-chair", OneOf(options, columns=1), chair=chair, lines=Lines(tuple(lines))
        )
    )


def _let_read(
    turn: Turn, known: dict[NoteKind, OwnNote], chair: Member | None, which: ForChair
) -> None:
    for kind in FOR_CHAIR:
        note = known.get(kind)
        if note is None:
            continue
        may = which is ForChair.BOTH or (which is ForChair.HOPE and kind is NoteKind.WORTH_WHILE)
        note.reader_id = chair.id if may and chair is not None else None
        turn.unit.own_notes.save(note)


def _note(turn: Turn, group: Group, meeting: Meeting, kind: NoteKind, words: str) -> OwnNote:
    return OwnNote(
        account_id=turn.account.id,
        group_id=group.id,
        meeting_id=meeting.id,
        kind=kind,
        changed_at=turn.now,
        text=words,
    )


def _chair(turn: Turn, meeting: Meeting) -> Member | None:
    """Give who leads, where that is somebody else than the owner."""
    chair = turn.unit.members.find(meeting.chair_id)
    if chair is None or not chair.is_in or chair.account_id == turn.account.id:
        return None
    return chair


def _question(kind: NoteKind, before: Before) -> Argument:
    if kind is NoteKind.WHO and before.names:
        return text("before-question-who-of", names=list(before.names))
    return variant("before-question", kind.value)
