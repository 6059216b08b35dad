"""The menu: how it stands, and what this person can do now in this group.

The step plan is a guide that blocks nothing. What was being talked about comes first.
"""

from datetime import timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.accounts import REST_WITHOUT_END, AccountState
from domain.agenda import PointState
from domain.bookkeeping import Audience, Conversation, ConversationState
from domain.dial import DialStep
from domain.expecting import ExpectationState
from domain.goals import GoalState
from domain.groups import Group
from domain.invitations import WAITING, InvitationState
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, MemberState, Role
from domain.rights import Action
from domain.running import to_begin
from domain.stepplan import Standing, Step, next_steps
from domain.summaries import SummaryState
from domain.tasks import TaskState
from handlers.talk.access import NotAllowed
from handlers.talk.pages import page, page_start
from handlers.talk.registry import Command, Registry
from handlers.talk.turn import Turn, tap
from messages.said import Argument, Lines, Tap, text, variant

COMMANDS = {
    Step.LEAD: "beginnen",
    Step.CONFIRM: "uitnodigen",
    Step.READ_SUMMARY: "verslag",
    Step.ANSWER_DAYS: "bijeenkomst",
    Step.MEETING: "bijeenkomst",
    Step.LOOK_AT_POINTS: "agenda",
    Step.TASKS: "taken",
    Step.PLAN: "bijeenkomst",
    Step.MAP: "netwerk",
    Step.INVITE: "uitnodigen",
    Step.GOALS: "doelen",
    Step.PREPARE: "voorgesprek",
    Step.EXPECTATION: "verwachting",
    Step.AGENDA: "agenda",
    Step.SUMMARY: "verslag",
    Step.EVALUATION: "evaluatie",
    Step.PEOPLE: "mensen",
    Step.DIAL: "regie",
    Step.OWN_PART: "mensen",
    Step.REST: "rust",
}
"""By which command each step goes on."""

NEEDED = {
    Step.GOALS: (Action.SEE_GOALS,),
    Step.AGENDA: (Action.SEE_AGENDA, Action.PROPOSE_POINT),
    Step.SUMMARY: (Action.SEE_SUMMARY,),
}
"""What somebody must have the right to, where the command answers others as well."""

SOON = timedelta(hours=3)
"""How long before its start a meeting can be begun from the menu."""
OVER = timedelta(hours=12)
"""How long after its start a meeting that nobody began is no longer at hand."""
MOST_TALKS = 2


def register(registry: Registry) -> None:
    """Answer /menu, and whatever was not understood."""
    registry.command("menu", handler=lambda turn, _: _show(registry, turn), action=Action.SEE_MENU)
    registry.button("menu-more", lambda turn, group, start: _more(registry, turn, group, start))
    registry.button("do", lambda turn, _, name: _do(registry, turn, name))
    registry.button("go-on", _go_on)
    registry.button("own-group", _begin_own_group)
    registry.without_group = lambda turn, _: _without_group(registry, turn)
    registry.otherwise = lambda turn, typed: _otherwise(registry, turn, typed)


def _show(registry: Registry, turn: Turn) -> None:
    """Say how it stands with the group in hand, and what can be done now."""
    group, member = turn.in_group()
    meeting = _meeting(turn, group)
    standing = _standing(turn, group, member, meeting)
    lines = _lines(turn, group, member, meeting, standing)
    if member.role is Role.OWNER:
        said = text("menu-owner", lines=lines)
    elif lines.lines:
        said = text("menu-member", owner=group.owner_name, lines=lines)
    else:
        said = text("menu-member-quiet", owner=group.owner_name)
    turn.say(
        said,
        *_waiting_talks(registry, turn, group),
        *_steps(registry, turn, group, standing, 0),
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def _more(registry: Registry, turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show what else can be done."""
    group, member = turn.access(Action.SEE_MENU, group_id)
    standing = _standing(turn, group, member, _meeting(turn, group))
    turn.say(
        text("menu-else"),
        *_steps(registry, turn, group, standing, page_start(start)),
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def _do(registry: Registry, turn: Turn, name: str) -> None:
    """Run a command, as if it was typed: whether the person may is decided there."""
    if name not in registry.commands:
        raise NotAllowed
    turn.run(name)


def _go_on(turn: Turn, conversation_id: UUID | None, _: str) -> None:
    """Go on with a talk where it was left."""
    talk = turn.unit.conversations.find(conversation_id)
    if talk is None or talk.account_id != turn.account.id:
        turn.tell("common-old-button")
        return
    turn.resume(talk.id)


def _begin_own_group(turn: Turn, _: UUID | None, __: str) -> None:
    turn.begin("first-sitting")


def _without_group(registry: Registry, turn: Turn) -> None:
    """Say kindly that there is no group (for this), and offer to go on, or to begin one."""
    members = turn.unit.members.count(account_id=turn.account.id, state=MemberState.IN)
    waits = turn.unit.invitations.count(invitee_id=turn.account.id, state=InvitationState.PENDING)
    which = "not-own" if members else "waiting" if waits else "none"
    turn.say(
        variant("menu-group", which),
        *_waiting_talks(registry, turn, None),
        [tap(text("menu-own-group"), "own-group")],
    )


def _otherwise(registry: Registry, turn: Turn, typed: str) -> None:
    """Answer kindly what was not understood. Nothing of it is kept, unless they want that."""
    if registry.offered is None or not registry.offered(turn, typed):
        turn.say(text("menu-not-understood"))


def _waiting_talks(registry: Registry, turn: Turn, group: Group | None) -> list[list[Tap]]:
    """Offer to go on with talks that wait: the newest first."""
    talks = turn.unit.conversations.where(
        account_id=turn.account.id,
        state=ConversationState.SUSPENDED,
        order_by=("-changed_at",),
    )
    about = {None, group.id if group else None}
    rows = [_waiting_talk(registry, talk) for talk in talks if talk.group_id in about]
    return [row for row in rows if row][:MOST_TALKS]


def _waiting_talk(registry: Registry, talk: Conversation) -> list[Tap]:
    entry = registry.talks.get(talk.talk)
    if entry is None or entry.go_on is None or not talk.answers:
        return []
    return [tap(text(entry.go_on), "go-on", talk.id)]


def _steps(
    registry: Registry, turn: Turn, group: Group, standing: Standing, start: int
) -> list[list[Tap]]:
    """Give the steps that this person may take as buttons, a few at a time."""
    taps = []
    for step in next_steps(standing):
        label = variant("menu-step", step)
        command = registry.commands.get(COMMANDS.get(step, ""))
        if step is Step.OWN_GROUP:
            taps.append(tap(label, "own-group"))
        elif command is None or not any(turn.may(each) for each in _wanted(step, command)):
            continue
        elif command.action is None:
            taps.append(tap(label, "do", None, command.name))
        else:
            taps.append(tap(label, "in", group.id, command.name))
    return page(
        taps,
        start,
        lambda following: tap(text("menu-more"), "menu-more", group.id, str(following)),
    )


def _wanted(step: Step, command: Command) -> tuple[Action, ...]:
    """Give the actions of which somebody must have the right to one, to be offered a step."""
    return NEEDED.get(step) or (command.action or Action.SEE_MENU,)


def _meeting(turn: Turn, group: Group) -> Meeting | None:
    """Give the meeting at hand that the person may see: it runs, is planned, or gets its day."""
    meetings = turn.unit.meetings.where(
        group_id=group.id,
        state=(MeetingState.RUNNING, MeetingState.PLANNED, MeetingState.FINDING),
        order_by=("created_at",),
    )
    coming = [
        each for each in meetings if not _is_over(turn, each) and turn.may(Action.SEE_MEETING, each)
    ]
    finding = [each for each in coming if each.state is MeetingState.FINDING]
    return to_begin(coming, turn.now) or next(iter(finding), None)


def _is_over(turn: Turn, meeting: Meeting) -> bool:
    starts_at = meeting.starts_at
    planned = meeting.state is MeetingState.PLANNED
    return planned and starts_at is not None and starts_at + OVER < turn.now


def _standing(turn: Turn, group: Group, member: Member, meeting: Meeting | None) -> Standing:
    """Gather how the group stands, counting rows without opening any."""
    unit = turn.unit
    in_group = {"group_id": group.id}
    tasks = unit.tasks.count(
        **in_group, member_id=member.id, state=(TaskState.OFFERED, TaskState.ACCEPTED)
    )
    released = unit.summaries.count(**in_group, state=SummaryState.RELEASED) > 0
    if member.role is not Role.OWNER:
        helps = _helps(turn, group, member)
        expected = unit.expectations.first(member_id=member.id)
        return Standing(
            member.role,
            meeting=None if meeting is None else meeting.state,
            leads=_leads(turn, meeting),
            released=released,
            tasks=tasks,
            draft=DialStep.REPORTING in helps and _has_draft(turn, group),
            helps=helps,
            rests=turn.account.rests_on(turn.today),
            expected=expected is not None,
            expected_waits=expected is not None and expected.state is ExpectationState.ASKED,
            has_own_group=unit.members.count(
                account_id=turn.account.id, role=Role.OWNER, state=MemberState.IN
            )
            > 0,
        )
    return Standing(
        member.role,
        people=unit.contacts.count(**in_group),
        goals=unit.goals.count(**in_group, state=GoalState.OPEN),
        waiting=unit.invitations.count(**in_group, state=WAITING),
        pending=unit.invitations.count(**in_group, state=InvitationState.PENDING),
        members=unit.members.count(**in_group, role=Role.MEMBER, state=MemberState.IN),
        meeting=None if meeting is None else meeting.state,
        leads=_leads(turn, meeting),
        met=unit.meetings.count(**in_group, state=MeetingState.ENDED) > 0,
        proposed=unit.points.count(**in_group, state=PointState.PROPOSED),
        draft=_has_draft(turn, group),
        released=released,
        tasks=tasks,
        rests=turn.account.rests_on(turn.today),
        professionals=unit.members.count(
            **in_group, kind=MemberKind.PROFESSIONAL, role=Role.MEMBER, state=MemberState.IN
        )
        > 0,
    )


def _has_draft(turn: Turn, group: Group) -> bool:
    return turn.unit.summaries.count(group_id=group.id, state=SummaryState.DRAFT) > 0


def _helps(turn: Turn, group: Group, member: Member) -> frozenset[DialStep]:
    """Give what the owner handed over to this person, for a while."""
    dials = turn.unit.dials.where(group_id=group.id, companion_id=member.id)
    today = turn.now.astimezone(ZoneInfo(group.zone)).date()
    return frozenset(each.step for each in dials if each.helps_on(today, member.id))


def _leads(turn: Turn, meeting: Meeting | None) -> bool:
    """Whether the person may begin the meeting, or go on with it, about now."""
    if meeting is None or not turn.may(Action.LEAD_MEETING, meeting):
        return False
    if meeting.state is MeetingState.RUNNING:
        return True
    starts_at = meeting.starts_at
    return (
        meeting.state is MeetingState.PLANNED
        and starts_at is not None
        and starts_at - SOON <= turn.now
    )


def _lines(
    turn: Turn, group: Group, member: Member, meeting: Meeting | None, standing: Standing
) -> Lines:
    """Say in a few short lines how it stands."""
    lines: list[Argument] = []
    if member.role is Role.OWNER:
        lines += _owner_lines(turn, group, standing)
    if meeting is not None and meeting.state is MeetingState.PLANNED and meeting.starts_local:
        lines.append(text("menu-line-planned", when=meeting.starts_local))
    elif meeting is not None:
        lines.append(variant("menu-line", meeting.state.value))
    if standing.draft and not standing.rests:
        is_owner = member.role is Role.OWNER
        lines.append(text("menu-line-draft") if is_owner else text("menu-line-draft-helped"))
    account = turn.account
    if account.state is AccountState.SILENCED:
        lines.append(text("menu-line-silenced"))
    elif account.rests_until is not None and account.rests_on(turn.today):
        lines.append(
            text("menu-line-rest-open")
            if account.rests_until == REST_WITHOUT_END
            else text("menu-line-rest", until=account.rests_until)
        )
    return Lines(tuple(lines))


def _owner_lines(turn: Turn, group: Group, standing: Standing) -> list[Argument]:
    lines: list[Argument] = []
    if standing.members:
        members = turn.unit.members.where(
            group_id=group.id,
            role=Role.MEMBER,
            state=MemberState.IN,
            order_by=("joined_at",),
        )
        names = [each.name for each in members]
        lines.append(text("menu-line-members", count=len(names), names=names))
    elif standing.people:
        lines.append(text("menu-line-people", count=standing.people))
    else:
        lines.append(text("menu-line-begin"))
    if standing.pending:
        lines.append(text("menu-line-pending"))
    elif standing.waiting:
        lines.append(text("menu-line-waiting", count=standing.waiting))
    return lines
