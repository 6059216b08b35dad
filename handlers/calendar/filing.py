"""One meeting in somebody's own calendar: by what follows by itself, or by a file."""

from uuid import UUID

from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from domain.sharing import Thing
from handlers.calendar.holding import Holding
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.registry import Making, Registry
from handlers.talk.turn import Turn
from messages.outgoing import Attachment
from messages.said import Enclosed, text

FILED = (MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.CANCELLED)
"""Of these there is a calendar file: the cancelled one takes the meeting out of a calendar."""


def choose_way(registry: Registry, turn: Turn, meeting_id: UUID | None) -> None:
    """Offer what follows by itself first, then the file; who has the first knows."""
    meeting = _own(turn, meeting_id)
    if meeting is None:
        return
    file_tap = tap(text("calendar-just-file"), "cal-file", meeting.id)
    if registry.operator.web_address is None:
        give(turn, meeting.id)
    elif turn.unit.calendar_feeds.first(account_id=turn.account.id) is not None:
        turn.say(text("calendar-is-in"), [file_tap], group_id=meeting.group_id)
    elif meeting.state is MeetingState.CANCELLED:
        give(turn, meeting.id)
    else:
        turn.say(
            text("calendar-which-way"),
            [tap(text("calendar-make"), "cal-make"), file_tap],
            group_id=meeting.group_id,
        )


def give(turn: Turn, meeting_id: UUID | None) -> None:
    """Give the calendar file to somebody who wants it."""
    meeting = _own(turn, meeting_id)
    if meeting is None:
        return
    is_off = meeting.state is MeetingState.CANCELLED
    turn.say(
        text("calendar-file-off" if is_off else "calendar-file"),
        group_id=meeting.group_id,
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
        enclosed=[
            Enclosed("calendar-file", {"meeting": str(meeting.id), "account": str(turn.account.id)})
        ],
    )


def present(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make the calendar file of a meeting for its reader, as it is when the message leaves."""
    from scheduling.calendar.files import meeting_file

    meeting = making.unit.meetings.find(UUID(enclosed.about["meeting"]))
    account = making.unit.accounts.find(UUID(enclosed.about["account"]))
    if meeting is None or account is None or meeting.starts_at is None:
        return None
    if meeting.state not in FILED:
        return None
    holding = Holding(making.unit, making.renderer, making.reader, account, meeting.starts_at)
    events = holding.one(meeting)
    if not events:
        return None
    name = making.renderer.text(text("calendar-file-name"), making.reader)
    return Attachment(f"{name}.ics", "text/calendar", meeting_file(*events))


def _own(turn: Turn, meeting_id: UUID | None) -> Meeting | None:
    """Give a meeting that the person may see; None where there is no file of it any more."""
    meeting = turn.unit.meetings.find(meeting_id)
    if meeting is None:
        raise NotAllowed(Action.SEE_MEETING)
    turn.access(Action.SEE_MEETING, meeting.group_id, meeting.id, meeting=meeting)
    turn.unit.meetings.refresh(meeting)
    if meeting.state not in FILED or meeting.starts_local is None:
        turn.tell("common-old-button")
        return None
    return meeting
