"""Who knows how the agenda is: it goes round once, and what changes after that is gathered."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.agenda import lines_of, settle_news
from domain.clock import day_in
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.quiet import NUDGE_HOUR
from domain.sharing import Thing
from handlers.talk.access import may_have
from handlers.talk.turn import Turn

NEWS = "agenda-news"
"""Of the bot's own accord: gathered with what else there is that day."""


def sent_at(turn: Turn, group: Group) -> datetime | None:
    """Give when the agenda of the next meeting went round; None: it is a draft.

    With the end of a meeting the next agenda begins, as a draft again.
    """
    at = group.agenda_sent_at
    if at is None:
        return None
    ended = turn.unit.meetings.where(group_id=group.id, state=MeetingState.ENDED)
    is_old = any(
        not each.with_ids and each.ended_at is not None and each.ended_at >= at for each in ended
    )
    return None if is_old else at


def readers(turn: Turn, group: Group) -> list[Member]:
    """Give the others with whom the owner shares the agenda. Whoever is away is left in peace."""
    day = day_in(group.zone, turn.now)
    members = turn.unit.members.where(
        group_id=group.id, state=MemberState.IN, order_by=("joined_at",)
    )
    return [
        each
        for each in members
        if each.role is not Role.OWNER
        and not each.is_away_on(day)
        and may_have(turn.unit, turn.now, each, Thing.AGENDA)
    ]


def next_meeting(turn: Turn, group: Group) -> Meeting | None:
    """Give the meeting for which the agenda is, where its day is known."""
    planned = turn.unit.meetings.where(group_id=group.id, state=MeetingState.PLANNED)
    coming = [
        each
        for each in planned
        if not each.with_ids and each.starts_at is not None and each.starts_at > turn.now
    ]
    return min(coming, key=lambda each: each.starts_at or each.created_at, default=None)


def current_lines(turn: Turn, group: Group) -> list[str]:
    """Give the agenda as it is now, line by line."""
    return lines_of(turn.unit.points.where(group_id=group.id))


def note_change(turn: Turn, group: Group, before: list[str]) -> bool:
    """Let those who got the agenda hear tomorrow what changed, all in one; say whether they will.

    `before` is how it was just before the change. A draft is told to nobody.
    """
    if sent_at(turn, group) is None:
        return False
    has_news = settle_news(group, before, current_lines(turn, group), turn.now)
    tomorrow = day_in(group.zone, turn.now) + timedelta(days=1)
    if not has_news:
        group.agenda_news_at = None
    elif group.agenda_news_at is None:
        group.agenda_news_at = datetime.combine(tomorrow, NUDGE_HOUR, ZoneInfo(group.zone))
    turn.unit.groups.save(group)
    for member in readers(turn, group):
        account = turn.unit.accounts.find(member.account_id)
        if account is None:
            continue
        if has_news:
            turn.plan_nudge(NEWS, tomorrow, account, group_id=group.id, subject_id=group.id)
        else:
            turn.unplan(NEWS, account_id=account.id, subject_id=group.id)
    return has_news
