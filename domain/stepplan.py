"""The step plan as a guide that blocks nothing: what can be done now, the most likely first.

The order is that of METHOD.md, steps A to F. Everything that is possible is offered, whatever
was done or not: "deviating from the step plan is allowed, and even needed".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from domain.dial import DialStep
from domain.meetings import MeetingState
from domain.members import Role


class Step(StrEnum):
    """Something that somebody can do now in a group."""

    LEAD = "lead"
    CONFIRM = "confirm"
    READ_SUMMARY = "read-summary"
    ANSWER_DAYS = "answer-days"
    MEETING = "meeting"
    LOOK_AT_POINTS = "look-at-points"
    TASKS = "tasks"
    PLAN = "plan"
    MAP = "map"
    INVITE = "invite"
    GOALS = "goals"
    PREPARE = "prepare"
    EXPECTATION = "expectation"
    AGENDA = "agenda"
    SUMMARY = "summary"
    EVALUATION = "evaluation"
    PEOPLE = "people"
    DIAL = "dial"
    OWN_PART = "own-part"
    OWN_GROUP = "own-group"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a group stands, as far as one person in it may know.

    `people` are on the map, `goals` are open. `waiting` invitations have no answer yet,
    `pending` ones a yes of which the owner does not know whose it is. `members` are there
    besides the owner. `meeting` is how the one at hand stands, if there is one; `leads`: this
    person may begin it or go on with it now. `met`: there was one. `proposed` points wait for
    the owner. `draft`: a summary waits to be read; `released`: one can be read. `tasks` are the
    person's own. `helps`: what the owner handed over to this person, for a while. `has_own_group`:
    they own one, this or another. `rests`: they asked for rest. `professionals`: the owner has some
    in the group. `expected`: there is a note of what a professional and the owner may expect of
    each other; `expected_waits`: the professional has not answered it.
    """

    role: Role
    people: int = 0
    goals: int = 0
    waiting: int = 0
    pending: int = 0
    members: int = 0
    meeting: MeetingState | None = None
    leads: bool = False
    met: bool = False
    proposed: int = 0
    draft: bool = False
    released: bool = False
    tasks: int = 0
    helps: frozenset[DialStep] = frozenset()
    has_own_group: bool = True
    rests: bool = False
    professionals: bool = False
    expected: bool = False
    expected_waits: bool = False


CANNOT_WAIT = frozenset({Step.LEAD, Step.MEETING, Step.ANSWER_DAYS, Step.REST})
"""What is offered to somebody who rests: what has its own day, and the way back. Whatever else
they think of they can still do, by its own word."""


def next_steps(now: Standing) -> tuple[Step, ...]:
    """Give all that the person can do now, the most likely next step first."""
    steps = _of_owner(now) if now.role is Role.OWNER else _of_member(now)
    return tuple(each for each in dict.fromkeys(steps) if not now.rests or each in CANNOT_WAIT)


def _of_owner(now: Standing) -> Iterator[Step]:
    # What waits for the owner.
    if now.leads:
        yield Step.LEAD
    if now.pending:
        yield Step.CONFIRM
    if now.draft:
        yield Step.READ_SUMMARY
    if now.meeting is not None:
        yield Step.MEETING
    if now.proposed:
        yield Step.LOOK_AT_POINTS
    if now.tasks:
        yield Step.TASKS
    # The next step of the plan.
    if now.meeting is None and now.members:
        yield Step.PLAN
    if not now.people:
        yield Step.MAP
    elif not (now.waiting or now.pending or now.members):
        yield Step.INVITE
    if not now.goals:
        yield Step.GOALS
    if now.waiting and not now.pending:
        yield Step.INVITE
    # Whatever else is possible.
    if now.members and not now.proposed:
        yield Step.AGENDA
    if now.released and not now.draft:
        yield Step.SUMMARY
    yield from (Step.MAP, Step.GOALS)
    if not now.pending:
        yield Step.INVITE
    if not now.proposed:
        yield Step.AGENDA
    if now.meeting is None:
        yield Step.PLAN
    if now.met:
        yield Step.EVALUATION
    if now.members or now.waiting:
        yield Step.PREPARE
    if now.members:
        yield from (Step.PEOPLE, Step.DIAL)
    if now.professionals:
        yield Step.EXPECTATION
    yield Step.REST


def _of_member(now: Standing) -> Iterator[Step]:
    if now.leads:
        yield Step.LEAD
    if now.meeting is MeetingState.FINDING:
        yield Step.ANSWER_DAYS
    elif now.meeting is not None:
        yield Step.MEETING
    if DialStep.REPORTING in now.helps and now.draft:
        yield Step.READ_SUMMARY
    if DialStep.PLANNING in now.helps:
        yield Step.MEETING if now.meeting is not None else Step.PLAN
    if now.tasks:
        yield Step.TASKS
    if DialStep.ASKING in now.helps:
        yield Step.INVITE
    if now.expected_waits:
        yield Step.EXPECTATION
    yield Step.AGENDA
    if now.released:
        yield Step.SUMMARY
    yield Step.GOALS
    if now.role is Role.MEMBER:
        yield Step.PREPARE
    if now.expected:
        yield Step.EXPECTATION
    if now.helps:
        yield Step.DIAL
    if not now.has_own_group:
        yield Step.OWN_GROUP
    yield from (Step.OWN_PART, Step.REST)
