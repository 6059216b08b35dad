"""The first pages of a meeting: who is there, the rules, last time, and the goals."""

from domain.goals import GoalState
from domain.groups import Group
from domain.meetings import OF_THE_GROUP, Meeting, MeetingKind, MeetingState
from handlers.meeting.leading import owner_called
from handlers.meeting.taps import Rows, at_table, who_is_here
from handlers.shared.ground_rules import rules_said
from handlers.shared.since_last import lines_of, since_last
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text, variant


def welcome(turn: Turn, meeting: Meeting) -> tuple[Text, Rows]:
    """Ask who is there. A first time is nerve-racking for everybody: say so (METHOD.md, D).

    The two opening questions are offered at a first meeting, and where something hard is on the
    table, unless the owner chose about them beforehand.
    """
    rows = who_is_here(turn, meeting, "live-here")
    is_first = not turn.unit.meetings.count(group_id=meeting.group_id, state=MeetingState.ENDED)
    if meeting.kind in OF_THE_GROUP:
        what = text("meeting-welcome-first") if is_first else text("meeting-welcome")
    else:
        what = variant("kinds-welcome", meeting.kind.value)
    suits = is_first or meeting.kind is MeetingKind.NETWORK
    if suits and meeting.has_opening is None and meeting.kind is not MeetingKind.PREPARATORY:
        rows.append([tap(text("meeting-with-opening"), "live-opening", meeting.id, "on")])
    return what, rows


def rules(group: Group) -> Text:
    """Read out how the group wants to talk with each other."""
    said = rules_said(group)
    return text("meeting-rules", rules=said or Lines())


def before(turn: Turn, meeting: Meeting) -> tuple[Text, Rows]:
    """Go through what was agreed and taken on before (METHOD.md, step E)."""
    found = since_last(turn, meeting, at_table(turn, meeting))
    rows: Rows = []
    if found.agreements:
        rows.append([tap(text("meeting-let-go"), "live-hold", meeting.id, "list")])
    return text("meeting-last", lines=Lines(tuple(lines_of(turn, meeting, found)))), rows


def goals(turn: Turn, group: Group, meeting: Meeting) -> tuple[Text, Rows]:
    """Show the goals that the group may see, whoever leads: the phone lies on the table.

    Whether one of them was reached is the owner's to say, at the table or afterwards.

    In a preparatory talk it is about whoever may join: what they want, can and can't.
    """
    if meeting.kind is MeetingKind.PREPARATORY:
        return text("kinds-about-you"), []
    rows = [[tap(text("meeting-new-goal"), "note", meeting.id, "goal")]]
    found = turn.unit.goals.where(
        group_id=group.id, shared=True, state=GoalState.OPEN, order_by=("created_at",)
    )
    if not found:
        return text("meeting-no-goals", owner=owner_called(group)), rows
    rows[0].append(tap(text("meeting-goal-reached"), "live-reached", meeting.id))
    lines = Lines(tuple(text("meeting-line-goal", goal=each.text) for each in found))
    return text("meeting-goals", owner=owner_called(group), goals=lines), rows
