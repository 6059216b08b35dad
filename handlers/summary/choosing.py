"""The owner's page: read it as the others will, and leave parts out. Their companion has it too."""

from uuid import UUID

from domain.dial import DialStep
from domain.groups import Group, Role
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import Part, PartKind, Summary, fill
from handlers.summary.drafting import draft_of, parts_of, released_of, waiting_for
from handlers.summary.words import said
from handlers.talk.access import NotAllowed, companion_of
from handlers.talk.labels import shortened
from handlers.talk.turn import Turn, tap
from messages.said import Argument, Tap, Text, text, variant

DRAFT = "draft"


def own_draft(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting, Summary] | None:
    """Give the draft of a meeting, if it is the person's to make ready; None: it was released.

    Raises `NotAllowed`.
    """
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None:
        raise NotAllowed(Action.PREPARE_SUMMARY)
    group, _ = turn.access(Action.PREPARE_SUMMARY, meeting.group_id, meeting.id)
    turn.unit.meetings.refresh(meeting)
    if meeting.state is not MeetingState.ENDED or released_of(turn, meeting.id):
        turn.tell("common-old-button")
        return None
    return group, meeting, draft_of(turn, meeting)


def show_draft(turn: Turn, group: Group, meeting: Meeting, draft: Summary) -> None:
    """Show the summary as the others will read it, to the owner and whoever helps them."""
    fill(draft, parts_of(turn, group, meeting), draft.left_out)
    waiting: list[Argument] = list(waiting_for(turn, meeting))
    companion = companion_of(turn, group, DialStep.REPORTING)
    seen = (
        text("summary-seen-by-you")
        if companion is None
        else text("summary-seen-also", owner=group.owner_name, name=companion.name)
    )
    what = text("summary-preview", summary=said(draft, group), seen=seen)
    if waiting:
        what = text("summary-preview-waiting", summary=said(draft, group), names=waiting, seen=seen)
    rows = [
        [
            tap(text("summary-leave-out"), "summary-parts", meeting.id),
            tap(text("summary-release"), "summary-release", meeting.id),
        ]
    ]
    if turn.in_group()[1].role is Role.OWNER:
        # What was agreed is noted at the table; afterwards by the owner alone.
        rows.append(
            [
                tap(text("summary-more-agreement"), "note", meeting.id, "agreement"),
                tap(text("summary-more-task"), "note", meeting.id, "task"),
            ]
        )
    if turn.may(Action.CHANGE_SHARING):
        rows.append([tap(text("people-who-sees"), "people-sees", group.id, Thing.SUMMARY)])
    _show(turn, meeting, what, *rows)


def show_parts(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show all parts, each with whether the others will read it."""
    found = own_draft(turn, meeting_id)
    if found is not None:
        _show_parts(turn, *found)


def toggle(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Leave a part out, or put it back."""
    found = own_draft(turn, meeting_id)
    if found is None:
        return
    draft = found[2]
    which, _, key = arg.partition(".")
    draft.left_out = [each for each in draft.left_out if each != key]
    if which == "out":
        draft.left_out.append(key)
    turn.unit.summaries.save(draft)
    _show_parts(turn, *found)


def _show_parts(turn: Turn, group: Group, meeting: Meeting, draft: Summary) -> None:
    rows = []
    for part in parts_of(turn, group, meeting):
        is_out = part.key in draft.left_out
        label = text("summary-part-is-out" if is_out else "summary-part-is-in", part=_label(part))
        which = "in" if is_out else "out"
        rows.append([tap(label, "summary-part", meeting.id, f"{which}.{part.key}")])
    ready = [tap(text("summary-ready-choosing"), "summary-see", meeting.id)]
    _show(turn, meeting, text("summary-which-parts"), *rows, ready)


def _label(part: Part) -> Text | str:
    if part.kind in (PartKind.PLACE, PartKind.PRESENT, PartKind.NEXT):
        return variant("summary-part", part.kind.value)
    return shortened(part.task.what if part.task else part.lines[0])


def _show(turn: Turn, meeting: Meeting, what: Text, *rows: list[Tap]) -> None:
    turn.show(
        what,
        *rows,
        kind=DRAFT,
        group_id=meeting.group_id,
        subject_id=meeting.id,
        audience=turn.readers,
    )
