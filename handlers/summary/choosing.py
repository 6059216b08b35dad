"""The owner's page: read it as the others will, and leave parts out. Their companion has it too."""

from collections.abc import Callable
from uuid import UUID

from domain.dial import DialStep
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import Part, Summary, as_read_by, for_others
from handlers.summary.drafting import filled_draft, find_draft, released_of, waiting_for
from handlers.summary.words import said
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Argument, Tap, Text, text

DRAFT = "draft"


def own_draft(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting, Summary] | None:
    """Give the draft of a meeting, if it is the person's to make ready; None: it was released.

    Once it was released only the owner corrects it. Raises `NotAllowed`.
    """
    group, member, meeting = turn.look_up(turn.unit.meetings, meeting_id, Action.PREPARE_SUMMARY)
    if meeting.state is not MeetingState.ENDED or not is_open(turn, member, meeting.id):
        turn.tell("common-old-button")
        return None
    return group, meeting, filled_draft(turn, group, meeting)


def is_open(turn: Turn, member: Member, meeting_id: UUID) -> bool:
    """Whether a summary can be changed: until it is released; then where its owner corrects it."""
    if released_of(turn, meeting_id) is None:
        return True
    return member.role is Role.OWNER and find_draft(turn, meeting_id) is not None


def show_draft(turn: Turn, group: Group, meeting: Meeting, draft: Summary) -> None:
    """Show the summary as the others will read it, to the owner and whoever helps them."""
    _, member = turn.in_group()
    is_owner = member.role is Role.OWNER
    summary = said(as_read_by(for_others(draft), member), group)
    waiting: list[Argument] = list(waiting_for(turn, meeting))
    if draft.version > 1:
        what = text("summary-preview-again", summary=summary)
    elif waiting:
        what = text(
            "summary-preview-waiting", summary=summary, names=waiting, seen=_seen_by(turn, group)
        )
    else:
        what = text("summary-preview", summary=summary, seen=_seen_by(turn, group))
    rows = [
        [
            tap(text("summary-leave-out"), "summary-parts", meeting.id),
            tap(text("summary-reword"), "summary-words", meeting.id),
        ]
    ]
    release = tap(text("summary-release"), "summary-release", meeting.id)
    if is_owner:
        rows.append(
            [
                tap(text("summary-add"), "summary-add", meeting.id),
                tap(text("summary-as"), "summary-as", meeting.id),
            ]
        )
    else:
        rows.append([tap(text("summary-add-line"), "summary-line", meeting.id), release])
    if turn.may(Action.CHANGE_SHARING):
        sees = tap(text("people-who-sees"), "people-sees", group.id, Thing.SUMMARY)
        rows.append([sees, release])
    if draft.version > 1:
        rows.append([tap(text("summary-no-correction"), "summary-undo", meeting.id)])
    show(turn, meeting, what, *rows)


def _seen_by(turn: Turn, group: Group) -> Text:
    companion = companion_of(turn, group, DialStep.REPORTING)
    if companion is None:
        return text("summary-seen-by-you")
    return text("summary-seen-also", owner=group.owner_name, name=companion.name)


def show_wordings(turn: Turn, meeting_id: UUID | None, start: str) -> None:
    """Show the parts that can be said in other words."""
    found = own_draft(turn, meeting_id)
    if found is None:
        return
    meeting, draft = found[1:]
    told = [
        each
        for each in choosable(turn, draft, None)
        if each.kind.can_be_reworded and each.key not in draft.left_out
    ]
    taps = [
        tap(
            shortened(draft.own_words.get(each.key, each.lines[0])),
            "sum-word",
            meeting.id,
            each.key,
        )
        for each in told
    ]
    rows = one_by_one(
        taps,
        page_start(start),
        lambda following: tap(
            text("summary-more-parts"), "summary-words", meeting.id, str(following)
        ),
    )
    what = text("summary-which-words" if rows else "summary-no-words")
    show(turn, meeting, what, *rows, [tap(text("summary-back"), "summary-see", meeting.id)])


def show_what_to_add(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask what is to be added: an agreement, a task, or a line of the owner's own."""
    found = own_draft(turn, meeting_id)
    if found is None:
        return
    meeting = found[1]
    show(
        turn,
        meeting,
        text("summary-what-to-add"),
        [
            # What was agreed is noted at the table; afterwards by the owner alone.
            tap(text("summary-more-agreement"), "note", meeting.id, "agreement"),
            tap(text("summary-more-task"), "note", meeting.id, "task"),
        ],
        [
            tap(text("summary-add-line"), "summary-line", meeting.id),
            tap(text("summary-back"), "summary-see", meeting.id),
        ],
    )


def choosable(turn: Turn, draft: Summary, reader: Member | None) -> list[Part]:
    """Give the parts that can be left out: of one reader, those that they would read."""
    if reader is None:
        _, member = turn.in_group()
        return as_read_by(draft, member).parts
    there = draft.model_copy(update={"hidden_from": {}})
    return as_read_by(for_others(there), reader).parts


def one_by_one(taps: list[Tap], start: int, more: Callable[[int], Tap]) -> list[list[Tap]]:
    """Give a page of buttons, each on a row of its own: they hold whole lines."""
    return [[each] for row in page(taps, start, more) for each in row]


def show(turn: Turn, meeting: Meeting, what: Text, *rows: list[Tap]) -> None:
    """Show something about a draft where the person looked at it last."""
    turn.show(
        what,
        *rows,
        kind=DRAFT,
        group_id=meeting.group_id,
        subject_id=meeting.id,
        audience=turn.readers,
    )
