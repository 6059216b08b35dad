"""What came late, as the bot was away: nothing stale is said as if it were new."""

from datetime import datetime, timedelta

from domain.bookkeeping import Moment, MomentState, OutboxRow
from domain.late import LATE_AFTER, WAITS_FOR, Late
from domain.meetings import MeetingState
from domain.quiet import QUIET_UNTIL
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from storage.unit import Unit

MISSED = "reminder-missed"
"""Tells an owner that what led up to a meeting was not said."""
_KNOWN_OF = (MeetingState.PLANNED, MeetingState.RUNNING, MeetingState.ENDED)


def is_too_late(registry: Registry, turn: Turn, moment: Moment) -> bool:
    """Judge a moment that is due. True: it does not happen, or not yet; it is seen to."""
    if turn.now - moment.due_at <= LATE_AFTER:
        return False
    match registry.late.get(moment.kind, Late.HOLDS):
        case Late.WAITS:
            moment.due_at = turn.now + WAITS_FOR
        case Late.DROPPED:
            moment.state = MomentState.DROPPED
        case Late.REPORTED if _was_missed(turn, moment):
            moment.state = MomentState.DROPPED
        case _:
            return False
    turn.unit.moments.save(moment)
    return True


def is_past(registry: Registry, turn: Turn, moment: Moment) -> bool:
    """Whether something that is held back would be stale by now; nobody hears that it was not said.

    Its meeting began meanwhile, or it was about that very moment.
    """
    if registry.late.get(moment.kind) is Late.DROPPED:
        return True
    return its_meeting_began(registry, turn.unit, turn.now, moment)


def its_meeting_began(
    registry: Registry, unit: Unit, now: datetime, what: Moment | OutboxRow
) -> bool:
    """Whether the meeting has begun to which this led up; what leads up to none: no."""
    starts_at = leads_up_to(registry, unit, what)
    return starts_at is not None and starts_at <= now


def leads_up_to(registry: Registry, unit: Unit, what: Moment | OutboxRow) -> datetime | None:
    """Give when the meeting begins to which something leads up, if it does."""
    if registry.late.get(what.kind) is not Late.REPORTED:
        return None
    meeting = unit.meetings.find(what.subject_id)
    return None if meeting is None else meeting.starts_at


def put_off(registry: Registry, turn: Turn, moment: Moment) -> None:
    """Let something of the bot's own accord come the next day, at the hour of such messages.

    Sooner that morning, but not in quiet time, where its meeting will have begun by that hour.
    """
    due_at = turn.tomorrow()
    starts_at = leads_up_to(registry, turn.unit, moment)
    if starts_at is not None and starts_at <= due_at:
        opens_at = datetime.combine(turn.today + timedelta(days=1), QUIET_UNTIL, turn.zone)
        due_at = max(opens_at, starts_at - timedelta(hours=1))
    moment.due_at = due_at
    turn.unit.moments.save(moment)


def _was_missed(turn: Turn, moment: Moment) -> bool:
    """Whether its meeting began meanwhile; then its owner hears it, once for each meeting."""
    meeting = turn.unit.meetings.find(moment.subject_id)
    if meeting is None or meeting.starts_at is None or meeting.starts_at > turn.now:
        return False
    group = turn.unit.groups.find(meeting.group_id)
    if group is not None and meeting.state in _KNOWN_OF and moment.due_at < meeting.starts_at:
        owner, about = group.owner_id, meeting.id
        told = turn.unit.moments.first(kind=MISSED, account_id=owner, subject_id=about)
        # A meeting that was moved after its owner was told can be missed anew.
        if told is None or told.due_at < moment.due_at:
            turn.plan(MISSED, turn.now, account_id=owner, group_id=group.id, subject_id=about)
    return True
