"""Words at the table that were no answer: an agreement, a task, or the next day.

Who leads types what is said, and does not think of tapping first.
"""

from datetime import timedelta
from uuid import uuid4

from domain.groups import Group
from domain.meetings import Meeting, MeetingState, MeetingStep
from domain.rights import Action
from handlers.meeting.closing import following
from handlers.meeting.next_date import days_said
from handlers.meeting.pages import page_of
from handlers.talk.access import allowed_in, own_groups
from handlers.talk.labels import plain
from handlers.talk.taps import FORGET_WORDS, OF_THE_MOMENT, WORDS_WAIT_FOR
from handlers.talk.turn import Turn, tap
from messages.said import text
from messages.typed import clean

STILL_AT_THE_TABLE_FOR = timedelta(hours=3)
"""Since the last page was turned. Who forgot to end a meeting is not at the table for days."""
LEAST_WORDS = 3
MOST_WORDS = 200
NOTHING_IS_KEPT = frozenset(
    {
        MeetingStep.WELCOME,
        MeetingStep.RULES,
        MeetingStep.OPENING,
        MeetingStep.GOALS,
        MeetingStep.ROUND,
    }
)
"""Where the table was told that nothing is written down of what people say."""


def offer(turn: Turn, typed: str) -> bool:
    """Offer to write down what was typed at the table, or take it as the next day.

    False: the person is not at a table where they write down.
    """
    found = _at_the_table(turn)
    if found is None:
        return False
    group, meeting = found
    words = clean(typed)
    page, _, _ = page_of(turn, meeting)
    if page.step is MeetingStep.NEXT and (said := _next_day(turn, group, meeting, words)):
        turn.begin("next-date", group.id, meeting=str(meeting.id), said=said)
    elif page.step in NOTHING_IS_KEPT:
        turn.say(text("meeting-not-kept"))
    elif len(plain(words).split()) < LEAST_WORDS or len(words) > MOST_WORDS:
        turn.say(text("meeting-tap-first"))
    else:
        heard = uuid4()
        turn.say(
            text("meeting-heard", rest=words),
            [
                tap(text("meeting-as-agreement"), "in", group.id, "afspraak"),
                tap(text("meeting-as-task"), "in", group.id, "taak"),
            ],
            kind=OF_THE_MOMENT,
            subject_id=heard,
        )
        turn.plan(FORGET_WORDS, turn.now + WORDS_WAIT_FOR, subject_id=heard)
    return True


def _next_day(turn: Turn, group: Group, meeting: Meeting, words: str) -> list[str]:
    """Give the days that were named, where a day may be chosen now: the owner must be there."""
    _, choices = following(turn, group, meeting)
    may_choose = bool(choices) and turn.may(Action.LEAD_MEETING, meeting)
    return days_said(turn, meeting, words) if may_choose else []


def _at_the_table(turn: Turn) -> tuple[Group, Meeting] | None:
    for group, member in own_groups(turn, Action.SEE_MEETING):
        running = turn.unit.meetings.first(group_id=group.id, state=MeetingState.RUNNING)
        if running is None or running.step_at is None:
            continue
        holds_pen = member.id in (running.leader_id, running.note_taker_id)
        if not holds_pen or turn.now - running.step_at > STILL_AT_THE_TABLE_FOR:
            continue
        if allowed_in(turn.unit, turn.now, group, member, Action.RECORD, meeting=running):
            turn.access(Action.RECORD, group.id, meeting=running)
            return group, running
    return None
