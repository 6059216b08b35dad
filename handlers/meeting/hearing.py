"""Words at the table that were no answer: who is there, what is agreed, the next day, or the end.

Who leads types what is said, and does not think of tapping first.
"""

import re
from typing import Final
from uuid import UUID, uuid4

from domain.groups import Group
from domain.meetings import Meeting, MeetingState, MeetingStep
from domain.rights import Action
from domain.running import STILL_AT_THE_TABLE_FOR
from handlers.meeting.closing import following
from handlers.meeting.going import tick
from handlers.meeting.leading import people_of
from handlers.meeting.next_date import days_said
from handlers.meeting.pages import ask_to_stop, page_of, show
from handlers.meeting.recording import begin_agreement, begin_task
from handlers.meeting.taps import at_table
from handlers.talk.access import allowed_in, own_groups
from handlers.talk.buttons import tap
from handlers.talk.labels import plain
from handlers.talk.taps import FORGET_WORDS, OF_THE_MOMENT, WORDS_WAIT_FOR
from handlers.talk.turn import Turn
from messages.said import text
from messages.typed import clean

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
_NAMES_ARE_TICKED = frozenset({MeetingStep.WELCOME, MeetingStep.ROUND})
_MYSELF = frozenset({"ik", "ikzelf", "i", "me", "myself"})
_CLOSES = frozenset(
    {
        "afsluiten",
        "afronden",
        "we sluiten af",
        "we ronden af",
        "we stoppen",
        "we gaan stoppen",
        "we zijn klaar",
        "sluit af",
        "close",
        "wrap up",
        "we are done",
        "we re done",
        "we stop here",
        "let s stop",
    }
)
_NOTES: Final = {
    "afspraak": begin_agreement,
    "agreement": begin_agreement,
    "taak": begin_task,
    "task": begin_task,
}
"""What whoever writes down was told to type before one sentence; with or without a slash."""
_AND_ME = re.compile(r"\b(?:en ik|ik en|and i|and me|me and)\b")
_EVERYBODY = frozenset(
    f"{who}{what}"
    for who in ("iedereen", "allemaal", "everybody", "everyone", "all")
    for what in ("", " er", " is er", " is geweest", " geweest", " is here", " had a turn")
)
_LATER = frozenset({"later", "straks", "soon"})
_NOT = frozenset({"niet", "nee", "geen", "not", "no", "isn"})


def offer(turn: Turn, typed: str) -> bool:
    """Offer to write down what was typed at the table, or take it as the next day.

    False: the person is not at a table where they write down.
    """
    found = _at_the_table(turn)
    if found is None:
        return False
    group, meeting = found
    words = clean(typed)
    first, _, rest = words.partition(" ")
    page, _, _ = page_of(turn, meeting)
    _, member = turn.in_group()
    if plain(words) in _CLOSES and member.id == meeting.leader_id:
        ask_to_stop(turn, meeting, page)
    elif (note := _NOTES.get(plain(first))) and rest.strip():
        note(turn, rest.strip())
    elif page.step is MeetingStep.NEXT and (said := _next_day(turn, group, meeting, words)):
        turn.begin("next-date", group.id, meeting=str(meeting.id), said=said)
    elif named := _named(turn, meeting, page.step, words):
        _tick(turn, meeting, page.step, named, is_not=bool(_NOT & set(plain(words).split())))
        show(turn, group, meeting)
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


def _named(turn: Turn, meeting: Meeting, step: MeetingStep, words: str) -> list[UUID]:
    """Give who was named where names are ticked: "Noor is er ook", "Mark belt"."""
    _, member = turn.in_group()
    said = plain(words).split()
    if step not in _NAMES_ARE_TICKED or member.id != meeting.leader_id or _LATER & set(said):
        return []
    if " ".join(said) in _EVERYBODY:
        welcome = step is MeetingStep.WELCOME
        return [each.id for each in (people_of if welcome else at_table)(turn, meeting)]
    named = [
        each.id
        for each in people_of(turn, meeting)
        if each.name and f" {plain(each.name)} " in f" {' '.join(said)} "
    ]
    if _AND_ME.search(" ".join(said)) or (not named and _MYSELF & set(said)):
        named = list(dict.fromkeys([*named, member.id]))
    return named


def _tick(
    turn: Turn, meeting: Meeting, step: MeetingStep, named: list[UUID], *, is_not: bool
) -> None:
    """Tick who is there, or had a turn: then they are there, whoever forgot to tick them."""
    if step is MeetingStep.WELCOME:
        tick(turn, meeting, named, present=not is_not)
    elif not is_not:
        came = {each.id for each in at_table(turn, meeting)}
        tick(turn, meeting, [each for each in named if each not in came], present=True)
        tick(turn, meeting, named, had_turn=True)


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
