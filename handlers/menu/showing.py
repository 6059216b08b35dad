"""Showing the menu: what can be done now, a few steps at a time, and which talks wait."""

from uuid import UUID

from domain.bookkeeping import Audience, ConversationState
from domain.groups import Group
from domain.invitations import InvitationState
from domain.members import MemberState, Role
from domain.rights import Action
from domain.stepplan import Standing, Step, next_steps
from handlers.menu.lines import how_it_stands
from handlers.menu.standing import gather, meeting_at_hand
from handlers.talk.access import NotAllowed, own_groups
from handlers.talk.buttons import tap
from handlers.talk.pages import page, page_start
from handlers.talk.refusing import closed_groups, say_closed
from handlers.talk.registry import Command, Registry
from handlers.talk.taps import NOT_UNDERSTOOD
from handlers.talk.turn import Turn
from handlers.talk.waiting import GO_ON, go_on_label
from messages.said import Tap, text, variant

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
MOST_TALKS = 2


def show(registry: Registry, turn: Turn) -> None:
    """Say how it stands with the group in hand, and what can be done now."""
    group, member = turn.in_group()
    meeting = meeting_at_hand(turn, group)
    standing = gather(turn, group, member, meeting)
    lines = how_it_stands(turn, group, member, meeting, standing)
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


def show_more(registry: Registry, turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show what else can be done."""
    group, member = turn.access(Action.SEE_MENU, group_id)
    standing = gather(turn, group, member, meeting_at_hand(turn, group))
    turn.say(
        text("menu-else"),
        *_steps(registry, turn, group, standing, page_start(start)),
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def do(registry: Registry, turn: Turn, name: str) -> None:
    """Run a command, as if it was typed: whether the person may is decided there."""
    if name not in registry.commands:
        raise NotAllowed
    turn.run(name)


def go_on(turn: Turn, conversation_id: UUID | None, _: str) -> None:
    """Go on with a talk where it was left."""
    talk = turn.unit.conversations.find(conversation_id)
    if talk is None or talk.account_id != turn.account.id:
        turn.tell("common-old-button")
        return
    turn.resume(talk.id)


def begin_own_group(turn: Turn, _: UUID | None, __: str) -> None:
    """Begin a group of somebody's own."""
    turn.begin("first-sitting")


def without_group(registry: Registry, turn: Turn) -> None:
    """Say kindly that there is no group (for this), and offer to go on, or to begin one."""
    members = turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN)
    closed = closed_groups(turn.unit, turn.account.id)
    own = [each for each in closed if each.owner_id == turn.account.id]
    if own or (closed and len(closed) == len(members)):
        say_closed(turn, (own or closed)[-1])
        return
    waits = turn.unit.invitations.count(invitee_id=turn.account.id, state=InvitationState.PENDING)
    which = "not-own" if members else "waiting" if waits else "none"
    roles = {each.role for each in members}
    if roles in ({Role.INFORMED}, {Role.GUEST}):
        # They hear what they do have, and not only that this is for others.
        which = next(iter(roles)).value
    words = [tap(text("menu-my-words"), "do", None, "mijnwoorden")]
    propose = _to_propose(turn) if which == "not-own" else []
    turn.say(
        text("menu-group-may-propose") if propose else variant("menu-group", which),
        *([words] if which == "waiting" else []),
        *propose,
        *_waiting_talks(registry, turn, None),
        [tap(text("menu-own-group"), "own-group")],
    )


def _to_propose(turn: Turn) -> list[list[Tap]]:
    """Offer to propose what is not theirs to do: whom to ask, say. It goes to the owner alone."""
    groups = own_groups(turn, Action.PROPOSE_POINT)
    if len(groups) == 1:
        return [[tap(text("menu-propose"), "agenda-new", groups[0][0].id)]]
    return [[tap(text("menu-propose"), "do", None, "agenda")]] if groups else []


def otherwise(registry: Registry, turn: Turn, typed: str) -> None:
    """Answer kindly what was not understood. Nothing of it is kept, unless they want that."""
    if not any(offer(turn, typed) for offer in registry.offers):
        turn.say(
            text("menu-not-understood"),
            [
                tap(text("menu-what-can"), "do", None, "menu"),
                tap(text("menu-find-help"), "do", None, "nood"),
            ],
            kind=NOT_UNDERSTOOD,
        )


def _waiting_talks(registry: Registry, turn: Turn, group: Group | None) -> list[list[Tap]]:
    """Offer to go on with talks that wait: the newest first."""
    turn.let_wait()
    talks = turn.unit.conversations.where(
        account_id=turn.account.id,
        state=ConversationState.SUSPENDED,
        order_by=("-changed_at",),
    )
    about = {None, group.id if group else None}
    taps: dict[str, Tap] = {}
    for talk in talks:
        label = go_on_label(registry, talk)
        if label is not None and talk.group_id in about:
            # Two alike could not be told apart: the older comes when the newer is over.
            taps.setdefault(label.key, tap(label, GO_ON, talk.id))
    return [[each] for each in taps.values()][:MOST_TALKS]


def _steps(
    registry: Registry, turn: Turn, group: Group, standing: Standing, start: int
) -> list[list[Tap]]:
    """Give the steps that this person may take as buttons, a few at a time."""
    taps = []
    for step in next_steps(standing):
        goes_on = step is Step.REST and standing.rests
        label = text("menu-rest-over") if goes_on else variant("menu-step", step)
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
