"""When people came together, as it is said the day after, or later where it could not be said."""

from datetime import timedelta

from domain.meetings import Meeting
from handlers.talk.turn import Turn
from messages.said import Text, text


def when_met(turn: Turn, meeting: Meeting) -> Text:
    """Say the day of a meeting to the person of this turn: "yesterday" only where it was."""
    day = meeting.begins_local.date()
    if day == turn.today - timedelta(days=1):
        return text("followup-yesterday")
    return text("followup-on-day", day=day)
