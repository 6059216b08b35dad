"""The one-tap answers about a planned meeting."""

from collections.abc import Sequence

from domain.attendance import Attendance, Coming
from domain.meetings import Meeting
from domain.polls import Option, Vote
from handlers.talk.buttons import tap
from messages.said import Tap, text, variant


def mark_of(meeting: Meeting) -> str:
    """Mark the time that an answer is about: a meeting that moved is asked about anew."""
    return f"{meeting.begins_local:%Y%m%d%H%M}"


def coming_taps(
    meeting: Meeting, attendance: Attendance, *, without: Coming | None = None
) -> list[list[Tap]]:
    """Give the one-tap answers. They carry the time that they are about."""
    mark = mark_of(meeting)
    taps = {
        Coming.YES: text("day-i-come"),
        Coming.NO: text("day-i-cannot"),
        Coming.UNSURE: text("day-i-do-not-know"),
    }
    offered = [
        tap(label, "day-come", attendance.id, f"{coming.value}.{mark}")
        for coming, label in taps.items()
        if coming is not without
    ]
    return [offered[:2], offered[2:]] if offered[2:] else [offered]


def cannot_tap(meeting: Meeting, attendance: Attendance) -> Tap:
    """Give the one tap of somebody who can't come after all."""
    no = f"{Coming.NO.value}.{mark_of(meeting)}"
    return tap(text("day-cannot-after-all"), "day-come", attendance.id, no)


def poll_taps(meeting: Meeting, options: Sequence[Option]) -> list[Tap]:
    """Give what answers a poll: of one day the three answers, of more the way to them."""
    if len(options) != 1:
        return [tap(text("poll-fill-in"), "day-answer", meeting.id)]
    return [
        tap(variant("poll-vote", each.value), "day-vote", options[0].id, each.value)
        for each in Vote
    ]


def file_tap(meeting: Meeting) -> Tap:
    """Give the button with which it comes into somebody's own calendar."""
    return tap(text("day-add-to-calendar"), "cal-add", meeting.id)
