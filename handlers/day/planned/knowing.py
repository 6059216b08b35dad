"""What is good to know: what to bring, how to get there. It comes with the reminder."""

from uuid import UUID

from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.day.rows import begin_about, meeting_of_talk
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import text

MOST = 300


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Ask the owner what is good to know."""
    begin_about(turn, meeting_id, "good-to-know", Action.PLAN_MEETING, MeetingState.PLANNED)


def view(turn: Turn) -> str | None:
    """Give what is there already."""
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    return None if meeting is None else meeting.good_to_know


def good_to_know(known: str | None) -> Talk[str | None]:
    """Ask for the words; what was there can be taken away."""
    if known is None:
        return (yield from ask("reminders-know", Line(MOST)))
    return (
        yield from ask_or_skip(
            "reminders-know-other", Line(MOST), skip="reminders-know-nothing", known=known
        )
    )


def keep(turn: Turn, words: str | None) -> None:
    """Keep the words. Nobody is written to for it: it comes with the reminder."""
    group, _ = turn.in_group()
    meeting: Meeting | None = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None:
        turn.say(text("day-left-as-it-was"), group_id=group.id)
        return
    meeting.good_to_know = words
    turn.unit.meetings.save(meeting)
    key = "reminders-know-gone" if words is None else "reminders-know-kept"
    turn.say(text(key), [tap(text("day-see-meeting"), "day-look", meeting.id)], group_id=group.id)
