"""Who may see what of a group, field by field: by docs/rights.md, and by who gives what to whom.

Nobody else may: a field that stands nowhere here is its owner's alone (or its account's own).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from domain.agenda import PointState
from domain.group_chats import is_for_all
from domain.groups import Group
from domain.meetings import MeetingState
from domain.preparing import Circle
from domain.rights import Action, Who
from domain.summaries import SummaryState
from tests.attacks.canaries import Canary
from tests.attacks.rights_stage import GONE, KEPT, OLAF, PAUSED, STRANGER
from tests.attacks.sight_stage import GROUP_CHAT, NEIGHBOUR, SightStage
from tests.attacks.test_rights import Way, allowed

OWNER = frozenset({Who.OWNER})
GROUP = frozenset({*Who, OLAF, PAUSED, KEPT})
"""Everybody who is in the group now."""
AT_TABLE = frozenset({Who.OWNER, Who.CHAIR, Who.NOTE_TAKER, Who.COMPANION})
"""Who leads a meeting, writes it down, or makes it ready for who does."""

People = frozenset[str]
Rule = Callable[[SightStage, Any], People]


def sees(action: Action, meeting: str = "") -> People:
    """Give who may do this, by the table of rights, with what the owner shares on the stage."""
    way = Way(meeting=meeting)
    found = set()
    for person in GROUP:
        who = person if isinstance(person, Who) else Who.INFORMAL
        if allowed(who, action, way, shared=person != KEPT):
            found.add(person)
    return frozenset(found)


def _group(_: SightStage, record: Any) -> People:
    return GROUP


def _self(stage: SightStage, record: Any) -> People:
    """Give the person of an account, or of a member."""
    account_id = getattr(record, "account_id", record.id)
    return frozenset({who for who, each in stage.stage.accounts.items() if each == account_id})


def _whose(stage: SightStage, member_id: Any) -> People:
    return frozenset({who for who, each in stage.stage.members.items() if each.id == member_id})


def _owner_and(*others: str) -> Rule:
    return lambda *_: OWNER | set(others)


def _owner_and_whose(stage: SightStage, record: Any) -> People:
    return OWNER | _whose(stage, record.member_id)


def _meeting(stage: SightStage, meeting: Any) -> People:
    """Give who may know when and where a meeting is."""
    if meeting.with_ids:
        return frozenset(
            who for who, each in stage.stage.members.items() if each.id in meeting.with_ids
        )
    name = "planned" if meeting.id == stage.stage.things["planned"] else "another"
    return sees(Action.SEE_MEETING, name)


def _task(stage: SightStage, task: Any) -> People:
    """Give who may know of a task: whose it is; while it is for who wants it, all who may."""
    if task.member_id is not None:
        return _owner_and_whose(stage, task)
    return GROUP - {KEPT, Who.GUEST, Who.INFORMED}


def _place(stage: SightStage, meeting: Any) -> People:
    """Give who may know the place: the group chat as well, where the owner has it posted."""
    to_come = meeting.state in (MeetingState.FINDING, MeetingState.PLANNED)
    posted = {GROUP_CHAT} if to_come and is_for_all(meeting) else ()
    return _meeting(stage, meeting).union(posted)


def _point(stage: SightStage, point: Any) -> People:
    if point.state is PointState.ON:
        return sees(Action.SEE_AGENDA)
    # Whoever orders the agenda for the owner may take apart again what was put together.
    orders = {Who.COMPANION} if point.state is PointState.MERGED else set()
    return OWNER | orders | _whose(stage, point.proposed_by_id)


def _agreement(stage: SightStage, agreement: Any) -> People:
    """Give who reads it back at the table: whoever leads now as well, where it was handed over."""
    leads = "SELECT leader_id FROM meeting WHERE id = ? AND leader_id IS NOT NULL"
    found = stage.memory.execute(leads, (agreement.meeting_id.hex,)).fetchone()
    return AT_TABLE if found is None else AT_TABLE | _whose(stage, UUID(found[0]))


def _goal(steps: bool) -> Rule:
    def rule(_: SightStage, goal: Any) -> People:
        is_shown = goal.shared and (goal.shares_steps or not steps)
        return sees(Action.SEE_GOALS) if is_shown else OWNER

    return rule


def _answer(stage: SightStage, answer: Any) -> People:
    writer = _self(stage, answer)
    match answer.circle:
        case Circle.ONLY_ME:
            return writer
        case Circle.HELPER:
            return writer | {Who.PROFESSIONAL}
        case Circle.OWNER:
            return writer | OWNER
        case Circle.GROUP:
            return sees(Action.SEE_SHARED_ANSWERS)


def _note(stage: SightStage, note: Any) -> People:
    return OWNER | _whose(stage, note.reader_id)


def _invitation(stage: SightStage, invitation: Any) -> People:
    return OWNER | {Who.COMPANION} | _whose(stage, invitation.asker_id)


def _summary(_: SightStage, summary: Any) -> People:
    match summary.state:
        case SummaryState.RELEASED:
            # A professional's chat holds no summary, until the owner chose that way.
            return sees(Action.SEE_SUMMARY) - {Who.PROFESSIONAL}
        case SummaryState.DRAFT:
            return sees(Action.PREPARE_SUMMARY)
        case SummaryState.OWN:
            return OWNER


def _contact(stage: SightStage, contact: Any) -> People:
    """Give who may know whom the owner thinks of: whoever asks them for the owner."""
    asks = {Who.INFORMAL} if contact.id == stage.stage.things["contact:asked"] else set()
    return OWNER | {Who.COMPANION} | asks


def _member_name(stage: SightStage, member: Any) -> People:
    own = _self(stage, member)
    return OWNER | own if own == {GONE} else GROUP


RULES: Mapping[str, Rule] = {
    "account.address": _self,
    "account.name": _self,
    "agenda_point.text": _point,
    "agenda_point.went_into.text": _point,
    "agreement.text": _agreement,
    "contact.name": _contact,
    "conversation.held": _self,
    "crisis_plan.helps": _self,
    "crisis_plan.people": _self,
    "expectation.answers.own": _owner_and_whose,
    "expectation.never.own": _owner_and_whose,
    "expectation.rather": _owner_and_whose,
    "expectation.reads.own": _owner_and_whose,
    "goal.steps.text": _goal(steps=True),
    "goal.text": _goal(steps=False),
    "invitation.own_words": _invitation,
    "meeting.good_to_know": _meeting,
    "meeting.place": _place,
    "meeting.video_link": _meeting,
    "member.calls_it": _self,
    "member.name": _member_name,
    "own_note.text": _note,
    "preparatory_answer.text": _answer,
    "series.said": _owner_and(Who.COMPANION),
    "shared_map.people.name": _owner_and_whose,
    "summary.added.lines": _summary,
    "summary.added.who": _summary,
    "summary.own_words": _summary,
    "summary.parts.lines": _summary,
    "summary.parts.who": _summary,
    "support_group.own_rules": _group,
    "support_group.owner_name": _group,
    "task.text": _task,
    "task.instead": _owner_and_whose,
    "vote.note": lambda stage, vote: _owner_and_whose(stage, vote) | {Who.COMPANION},
    "waiting_deed.name": _self,
}
"""Who may see a field by now. What is not here, the owner of the group alone."""

_RELEASED = frozenset({"summary-release", "prop-yes"})
_HANDED_ON = frozenset({"task-tell", "task-hand", "task-over", "task-owner", "task-group"})
GIVES: Mapping[str, frozenset[str]] = {
    "agreement.text": _RELEASED,
    "contact.could_help": frozenset({"invite-someone", "invite-new", "invite-again"}),
    "contact.name": frozenset({"net-share", "net-again"}),
    "goal.text": frozenset({"goal-share", "goal-tell"}),
    "meeting.place": _RELEASED,
    "own_note.text": frozenset(
        {"before-ask", "before-write", "eval-put-on", "goal-share", "goal-tell"}
    ),
    "preparatory_answer.text": frozenset({"prep-who"}),
    "rest_plan.words": frozenset({"rest-do", "rest-start"}),
    "summary.added.lines": _RELEASED,
    "summary.added.who": _RELEASED,
    "task.text": _HANDED_ON,
}
"""By which act of the owner, or of whose it is, more people may see something: it is given them."""


def may_see(
    stage: SightStage, canary: Canary, who: str, way: Sequence[tuple[str, Mapping[str, str]]]
) -> bool:
    """Say whether somebody may read a canary, after what was done on this way."""
    record = canary.record
    acts = {(giver, str(event.get("button", "")).partition(":")[0]) for giver, event in way}
    group_id = record.id if isinstance(record, Group) else getattr(record, "group_id", None)
    if group_id is not None and group_id != stage.stage.things["group"]:
        return who == NEIGHBOUR
    if who == STRANGER and (Who.OWNER, "is-this") in acts:
        who = Who.INFORMAL
    if who in RULES.get(canary.place, _owner_and())(stage, record):
        return True
    givers = OWNER | _whose(stage, getattr(record, "member_id", None))
    given = GIVES.get(canary.place, frozenset())
    return any(giver in givers and act in given for giver, act in acts if giver != who)
