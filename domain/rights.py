"""Who may do what in a group: one table, and whoever is not in it may not."""

from enum import StrEnum
from typing import Final

from domain.groups import Role


class Action(StrEnum):
    """What can be done in a group."""

    SEE_MENU = "see-menu"
    SEE_MAP = "see-map"
    CHANGE_MAP = "change-map"
    SEE_GOALS = "see-goals"
    CHANGE_GOALS = "change-goals"
    INVITE = "invite"
    CONFIRM_MEMBER = "confirm-member"
    SEE_MEMBERS = "see-members"
    REMOVE_MEMBER = "remove-member"
    PLAN_MEETING = "plan-meeting"
    DECIDE_DAY = "decide-day"
    ANSWER_POLL = "answer-poll"
    ANSWER_FOR_OTHERS = "answer-for-others"
    SEE_MEETING = "see-meeting"
    ANSWER_COMING = "answer-coming"
    PROPOSE_POINT = "propose-point"
    ORDER_AGENDA = "order-agenda"
    SEE_AGENDA = "see-agenda"
    LEAD_MEETING = "lead-meeting"
    RECORD = "record"
    ANSWER_TASK = "answer-task"
    SEE_OWN_TASKS = "see-own-tasks"
    RELEASE_SUMMARY = "release-summary"
    SEE_SUMMARY = "see-summary"
    LEAVE = "leave"
    END_GROUP = "end-group"


_OWNER: Final = frozenset({Role.OWNER})
_EVERYBODY: Final = frozenset({Role.OWNER, Role.MEMBER})
_MEMBERS: Final = frozenset({Role.MEMBER})

RIGHTS: Final[dict[Action, frozenset[Role]]] = {
    Action.SEE_MENU: _EVERYBODY,
    Action.SEE_MAP: _OWNER,
    Action.CHANGE_MAP: _OWNER,
    Action.SEE_GOALS: _EVERYBODY,
    Action.CHANGE_GOALS: _OWNER,
    Action.INVITE: _OWNER,
    Action.CONFIRM_MEMBER: _OWNER,
    Action.SEE_MEMBERS: _OWNER,
    Action.REMOVE_MEMBER: _OWNER,
    Action.PLAN_MEETING: _OWNER,
    Action.DECIDE_DAY: _OWNER,
    Action.ANSWER_POLL: _EVERYBODY,
    Action.ANSWER_FOR_OTHERS: _OWNER,
    Action.SEE_MEETING: _EVERYBODY,
    Action.ANSWER_COMING: _EVERYBODY,
    Action.PROPOSE_POINT: _EVERYBODY,
    Action.ORDER_AGENDA: _OWNER,
    Action.SEE_AGENDA: _EVERYBODY,
    Action.LEAD_MEETING: _EVERYBODY,
    Action.RECORD: _EVERYBODY,
    Action.ANSWER_TASK: _EVERYBODY,
    Action.SEE_OWN_TASKS: _EVERYBODY,
    Action.RELEASE_SUMMARY: _OWNER,
    Action.SEE_SUMMARY: _EVERYBODY,
    Action.LEAVE: _MEMBERS,
    Action.END_GROUP: _OWNER,
}
"""METHOD.md, the people. LEAD_MEETING and RECORD hold for the chair of that meeting and the
owner: which of the members that is, the meeting itself says. SEE_GOALS shows a member only what
the owner shares."""


def may(role: Role | None, action: Action) -> bool:
    """Whether somebody in this role may do this. Nobody's default is no."""
    return role is not None and role in RIGHTS.get(action, frozenset())
