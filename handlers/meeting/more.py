"""What can be done on any page of a meeting: who comes in late, what is held on to, and more."""

from uuid import UUID

from domain.meetings import Meeting
from handlers.meeting.going import tick
from handlers.meeting.leading import led_running, people_of, running_of
from handlers.meeting.pages import go_tap, page_of, say, show, to_page
from handlers.meeting.taps import asides, at_table, chosen, who_is_here
from handlers.shared.since_last import SinceLast, since_last
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.turn import Turn
from messages.said import text


def more(turn: Turn, meeting_id: UUID | None, what: str) -> None:
    """Show what else can be done, or who is there."""
    found = led_running(turn, meeting_id)
    if found is None:
        return
    _group, meeting = found
    if what == "late":
        rows = [*who_is_here(turn, meeting, "live-late"), [to_page(meeting)]]
        say(turn, meeting, text("meeting-who-came"), *rows)
        return
    page = page_of(turn, meeting)[0]
    say(
        turn,
        meeting,
        text("meeting-what-else"),
        asides(meeting),
        [
            tap(text("meeting-somebody-came"), "live-more", meeting.id, "late"),
            tap(text("meeting-take-break"), "live-break", meeting.id, "on"),
        ],
        [
            tap(text("meeting-hand-over"), "live-hand", meeting.id),
            go_tap("meeting-stop", meeting, page, "stop"),
        ],
        [to_page(meeting)],
    )


def tick_late(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Tick whoever came in, or left; the meeting stays where it is."""
    found = led_running(turn, meeting_id)
    if found is not None:
        who, ticked = chosen(people_of(turn, found[1]), arg)
        tick(turn, found[1], who, present=ticked)
        more(turn, meeting_id, "late")


def let_go(turn: Turn, subject_id: UUID | None, which: str) -> None:
    """Let go of an agreement of an earlier meeting, as the table wants; it is asked once more."""
    agreement = turn.unit.agreements.find(subject_id)
    if agreement is None:
        found = led_running(turn, subject_id)
        if found is not None:
            _ask_which(turn, found[1])
        return
    found = led_running(turn, running_of(turn, agreement.group_id))
    if found is None:
        return
    group, meeting = found
    known = _known(turn, meeting)
    if agreement not in known.agreements:
        turn.tell("common-old-button")
        show(turn, group, meeting)
    elif which == "off":
        agreement.let_go_at = turn.now
        turn.unit.agreements.save(agreement)
        show(turn, group, meeting)
    else:
        say(
            turn,
            meeting,
            text("meeting-let-go-this", what=known.words[agreement.id]),
            [
                tap(text("meeting-yes-let-go"), "live-hold", agreement.id, "off"),
                tap(text("meeting-leave"), "meeting-start", meeting.id),
            ],
        )


def _ask_which(turn: Turn, meeting: Meeting) -> None:
    known = _known(turn, meeting)
    say(
        turn,
        meeting,
        text("meeting-let-go-which"),
        *[
            [tap(shortened(known.words[each.id]), "live-hold", each.id, "one")]
            for each in known.agreements
        ],
        [to_page(meeting)],
    )


def _known(turn: Turn, meeting: Meeting) -> SinceLast:
    return since_last(turn, meeting, at_table(turn, meeting))
