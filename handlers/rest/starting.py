"""The one person who may start it for the owner: asked first, and the owner sees who did.

The owner can stop it with one tap, for an hour before anybody hears anything.
"""

from uuid import UUID

from domain.accounts import REST_WITHOUT_END
from domain.bookkeeping import Moment, MomentState
from domain.clock import local_in
from domain.groups import Group
from domain.members import Member, MemberState
from domain.resting import OWNER_MAY_STOP_FOR, RestPlan
from domain.rights import Action
from handlers.rest.carrying_out import arranged_lines, carry_out
from handlers.rest.words import owner_said, whose
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, text

STARTED = "started-rest"
GOES_OUT = "goes-out-rest"


def ask_starter(turn: Turn, group: Group, plan: RestPlan, starter: Member) -> None:
    """Ask somebody whether they want to be the one who may start it."""
    turn.say_to_member(
        starter,
        text("rest-starter-asked", owner=owner_said(group, starter)),
        [
            tap(text("rest-starter-yes"), "rest-starter", plan.id, "yes"),
            tap(text("rest-starter-no"), "rest-starter", plan.id, "no"),
        ],
        *(
            [[tap(text("rest-which-group"), "rest-whose", plan.id)]]
            if starter.hears_nameless
            else []
        ),
        subject_id=plan.id,
    )


def say_whose(turn: Turn, plan_id: UUID | None, _: str) -> None:
    """Say whose rest it is about, to whoever asks: a professional's chat names nobody by itself."""
    _plan, group, _member = _as_starter(turn, plan_id)
    turn.say(whose(group), group_id=group.id)


def agree(turn: Turn, plan_id: UUID | None, answer: str) -> None:
    """Take the answer of whoever was asked; the owner hears it."""
    plan, group, member = _as_starter(turn, plan_id)
    plan.starter_agreed = answer == "yes"
    if not plan.starter_agreed:
        plan.starter_id = None
    turn.unit.rest_plans.save(plan)
    if plan.starter_agreed:
        turn.change_pressed(text("rest-starter-thanks"))
        turn.say_to_owner(group, text("rest-starter-said-yes", name=member.name))
    else:
        turn.change_pressed(text("rest-starter-fine"))
        turn.say_to_owner(
            group,
            text("rest-starter-said-no", name=member.name),
            [tap(text("rest-arrange"), "rest-plan", group.id)],
        )


def taps_of(turn: Turn) -> list[list[Tap]]:
    """Give a button for each group of which the person may start the owner's rest."""
    rows = []
    for member in turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN):
        plan = turn.unit.rest_plans.first(starter_id=member.id, starter_agreed=True)
        group = turn.unit.groups.find(member.group_id)
        if plan is not None and group is not None:
            named = group.owner_name and not member.hears_nameless
            label = (
                text("rest-start-for", owner=group.owner_name)
                if named
                else text("rest-start-for-group")
            )
            rows.append([tap(label, "rest-start", plan.id)])
    return rows


def start(turn: Turn, plan_id: UUID | None, answer: str) -> None:
    """Say what starting means; on yes the owner hears at once who did it."""
    plan, group, _ = _as_starter(turn, plan_id)
    if not plan.starter_agreed:
        raise NotAllowed(Action.START_REST, group.id)
    if answer == "yes":
        # It happens in a turn of the owner's own: their account, their rights.
        turn.plan(
            STARTED, turn.now, account_id=group.owner_id, group_id=group.id, subject_id=plan.id
        )
        turn.change_pressed(text("rest-start-done"))
    elif answer == "no":
        turn.change_pressed(text("rest-start-not"))
    else:
        turn.say(
            text("rest-start-sure", whose=whose(group)),
            [
                tap(text("rest-start-yes"), "rest-start", plan.id, "yes"),
                tap(text("common-no"), "rest-start", plan.id, "no"),
            ],
            group_id=group.id,
        )


def tell_owner(turn: Turn, moment: Moment) -> None:
    """Let the owner's rest begin, say who started it, and how to stop it."""
    plan = turn.unit.rest_plans.find(moment.subject_id)
    starter = None if plan is None else turn.unit.members.find(plan.starter_id)
    if plan is None or starter is None or _goes_out(turn, plan) is not None:
        return
    turn.access(Action.ARRANGE_REST, plan.group_id, plan.id)
    turn.account.rests_until = REST_WITHOUT_END
    turn.unit.accounts.save(turn.account)
    turn.plan(GOES_OUT, turn.now + OWNER_MAY_STOP_FOR, group_id=plan.group_id, subject_id=plan.id)
    turn.say(
        text(
            "rest-started",
            name=starter.name,
            at=local_in(turn.account.zone, turn.now + OWNER_MAY_STOP_FOR),
            lines=Lines(tuple(arranged_lines(turn, plan))),
        ),
        [tap(text("rest-stop"), "rest-stop", plan.id)],
        group_id=plan.group_id,
    )


def goes_out(registry: Registry, turn: Turn, moment: Moment) -> None:
    """Let it happen: the owner did not stop what they had arranged themselves."""
    plan = turn.unit.rest_plans.find(moment.subject_id)
    if plan is not None:
        turn.access(Action.ARRANGE_REST, plan.group_id, plan.id)
        carry_out(registry, turn, plan)


def stop(turn: Turn, plan_id: UUID | None, _: str) -> None:
    """Stop it, at any time; who has heard already, the owner tells in their own way."""
    plan = turn.unit.rest_plans.find(plan_id)
    if plan is None:
        turn.tell("common-old-button")
        return
    turn.access(Action.ARRANGE_REST, plan.group_id, plan.id)
    in_time = _goes_out(turn, plan) is not None
    drop(turn, plan)
    turn.account.rests_until = None
    turn.unit.accounts.save(turn.account)
    turn.change_pressed(text("rest-stopped") if in_time else text("rest-stopped-after"))


def drop(turn: Turn, plan: RestPlan) -> None:
    """Let what was started not go out."""
    for kind in (STARTED, GOES_OUT):
        turn.unplan(kind, account_id=turn.account.id, subject_id=plan.id)


def _goes_out(turn: Turn, plan: RestPlan) -> Moment | None:
    return turn.unit.moments.first(kind=GOES_OUT, subject_id=plan.id, state=MomentState.PLANNED)


def _as_starter(turn: Turn, plan_id: UUID | None) -> tuple[RestPlan, Group, Member]:
    """Give a plan of which the person is the one who may start it. Raises `NotAllowed`."""
    plan = turn.unit.rest_plans.find(plan_id)
    if plan is None or plan.starter_id is None:
        raise NotAllowed(Action.START_REST)
    group, member = turn.access(Action.START_REST, plan.group_id, plan.id, whose=plan.starter_id)
    turn.unit.rest_plans.refresh(plan)
    if plan.starter_id != member.id:
        raise NotAllowed(Action.START_REST, group.id)
    return plan, group, member
