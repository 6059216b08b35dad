"""Leaving parts out of a summary, for everybody or for one reader: nobody sees that one is gone.

Who was there is left out by person: a list of names does not tell that it was longer.
"""

from uuid import UUID

from domain.meetings import Meeting
from domain.members import Member
from domain.rights import Action
from domain.summaries import Part, PartKind, Summary
from handlers.summary.choosing import choosable, one_by_one, own_draft, show
from handlers.summary.readers import find_reader
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.marks import mark_on_button
from handlers.talk.pages import MOST_ON_PAGE, page_start
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text, variant

EVERYBODY = "all"
"""Stands in a button where a part is left out for everybody, and not for one reader."""


def show_parts(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Show the parts, each with whether it is read: by the others, or by one reader."""
    found = own_draft(turn, meeting_id)
    if found is not None:
        whom, _, start = arg.partition(".")
        _show_parts(turn, *found[1:], _one_reader(turn, found[1], whom or EVERYBODY), start)


def toggle(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Leave a part out, or put it back: for everybody, or for one reader."""
    found = own_draft(turn, meeting_id)
    if found is None:
        return
    meeting, draft = found[1:]
    which, whom, key = (*arg.split(".", 2), "", "")[:3]
    reader = _one_reader(turn, meeting, whom)
    meant = [each for each in choosable(turn, draft, reader) if key in (each.key, each.kind)]
    for part in meant:
        if reader is None:
            draft.leave_out(part.key, out=which == "out")
        else:
            draft.hide(reader.id, part.key, hidden=which == "out")
    turn.unit.summaries.save(draft)
    if meant and meant[0].kind is PartKind.PRESENT:
        _show_present(turn, *found[1:], reader, key)
    else:
        _show_parts(turn, *found[1:], reader, key)


def show_present(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Show who was there, each with whether they are named: to the others, or to one reader."""
    found = own_draft(turn, meeting_id)
    if found is not None:
        whom, _, start = arg.partition(".")
        _show_present(turn, *found[1:], _one_reader(turn, found[1], whom or EVERYBODY), start)


def _one_reader(turn: Turn, meeting: Meeting, whom: str) -> Member | None:
    """Give the one reader that is meant; None: everybody. Only the owner looks at one reader."""
    if whom == EVERYBODY:
        return None
    group, _ = turn.access(Action.CHANGE_SHARING, meeting.group_id, meeting.id)
    return find_reader(turn, group, meeting, whom)


def _show_parts(
    turn: Turn, meeting: Meeting, draft: Summary, reader: Member | None, at: str
) -> None:
    """Show the parts from one on, or from a page on; who was there is one button for all."""
    whom = EVERYBODY if reader is None else mark_on_button(reader)
    parts = {
        PartKind.PRESENT if each.kind is PartKind.PRESENT else each.key: each
        for each in choosable(turn, draft, reader)
    }
    taps = [
        tap(_in_or_out(draft, reader, part), "sum-here", meeting.id, whom)
        if part.kind is PartKind.PRESENT
        else _toggle(meeting, draft, reader, part)
        for part in parts.values()
    ]
    rows = one_by_one(
        taps,
        _page_of(at, list(parts)),
        lambda following: tap(
            text("summary-more-parts"), "summary-parts", meeting.id, f"{whom}.{following}"
        ),
    )
    if reader is None:
        what = text("summary-which-parts")
        ready = tap(text("summary-ready-choosing"), "summary-see", meeting.id)
    else:
        what = text("summary-which-parts-for", name=reader.name)
        ready = tap(text("summary-ready-choosing"), "summary-as", meeting.id, whom)
    show(turn, meeting, what, *rows, [ready])


def _show_present(
    turn: Turn, meeting: Meeting, draft: Summary, reader: Member | None, at: str
) -> None:
    """Show who was there, from one on, or from a page on: each can be left out, or all."""
    whom = EVERYBODY if reader is None else mark_on_button(reader)
    people = [each for each in choosable(turn, draft, reader) if each.kind is PartKind.PRESENT]
    rows = one_by_one(
        [_toggle(meeting, draft, reader, each) for each in people],
        _page_of(at, [each.key for each in people]),
        lambda following: tap(
            text("summary-more-people"), "sum-here", meeting.id, f"{whom}.{following}"
        ),
    )
    none_is_named = all(_is_out(draft, reader, each) for each in people)
    which, label = ("in", "summary-name-all") if none_is_named else ("out", "summary-name-nobody")
    every_one = tap(text(label), "sum-part", meeting.id, f"{which}.{whom}.{PartKind.PRESENT}")
    back = tap(text("summary-back-to-parts"), "summary-parts", meeting.id, whom)
    show(turn, meeting, text("summary-which-people"), *rows, [every_one, back])


def _page_of(at: str, keys: list[str]) -> int:
    """Give the page to show: a number of one, or the one where a part stands."""
    place = keys.index(at) if at in keys else page_start(at)
    return place - place % MOST_ON_PAGE


def _is_out(draft: Summary, reader: Member | None, part: Part) -> bool:
    if reader is None:
        return part.key in draft.left_out
    return draft.is_hidden_from(reader.id, part.key)


def _in_or_out(draft: Summary, reader: Member | None, part: Part) -> Text:
    """Say of a part whether it is read; of who was there, as long as anybody is named."""
    if part.kind is PartKind.PRESENT:
        is_out = all(_is_out(draft, reader, each) for each in draft.of(PartKind.PRESENT))
    else:
        is_out = _is_out(draft, reader, part)
    label = _label(part, draft.own_words.get(part.key))
    return text("summary-part-is-out" if is_out else "summary-part-is-in", part=label)


def _toggle(meeting: Meeting, draft: Summary, reader: Member | None, part: Part) -> Tap:
    """Give the button that leaves a part out, or puts it back."""
    whom = EVERYBODY if reader is None else mark_on_button(reader)
    is_out = _is_out(draft, reader, part)
    named = part.lines[0] if part.kind is PartKind.PRESENT else None
    label = named or _label(part, draft.own_words.get(part.key))
    return tap(
        text("summary-part-is-out" if is_out else "summary-part-is-in", part=label),
        "sum-part",
        meeting.id,
        f"{'in' if is_out else 'out'}.{whom}.{part.key}",
    )


def _label(part: Part, own_words: str | None) -> Text | str:
    if part.kind in (PartKind.PLACE, PartKind.PRESENT, PartKind.NEXT):
        return variant("summary-part", part.kind.value)
    return shortened(own_words or part.lines[0])
