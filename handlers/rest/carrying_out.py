"""Letting it happen: each whom the owner chose hears the sentence, and the meeting is seen to.

It always happens in a turn of the owner: they tapped it, or the moment is theirs.
"""

from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.resting import MeetingThen, RestPlan
from domain.rights import Action
from handlers.rest.words import lines_of, owner_said, said
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text

CANCEL = "day-off"
"""The button with which an owner lets a meeting not go on: whoever was asked hears it."""


def as_arranged(registry: Registry, turn: Turn, plan_id: UUID | None, answer: str) -> None:
    """Show the owner what they arranged, and let it happen on yes."""
    _, _, plan = turn.look_up(turn.unit.rest_plans, plan_id, Action.ARRANGE_REST)
    if answer == "yes":
        carry_out(registry, turn, plan)
    elif answer == "no":
        turn.say(text("rest-nobody-hears"), group_id=plan.group_id)
    else:
        turn.say(
            text("rest-preview", lines=Lines(tuple(arranged_lines(turn, plan)))),
            [
                tap(text("rest-preview-do"), "rest-do", plan.id, "yes"),
                tap(text("rest-preview-not"), "rest-do", plan.id, "no"),
            ],
            group_id=plan.group_id,
        )


def carry_out(registry: Registry, turn: Turn, plan: RestPlan) -> None:
    """Say the sentence to whom it is for, see to the meeting, and tell the owner."""
    group, _ = turn.in_group()
    done: list[Argument] = []
    if plan.says_something:
        done += _say_sentence(turn, group, plan)
    meeting = next_meeting(turn, group.id)
    if plan.meeting is MeetingThen.GOES_ON and meeting is not None:
        lead = turn.unit.members.find(plan.lead_id)
        if lead is not None and lead.is_in:
            done.append(_ask_to_lead(turn, group, meeting, lead))
    turn.say(
        text("rest-done", lines=Lines(tuple(done))) if done else text("rest-done-nothing"),
        group_id=group.id,
    )
    if plan.meeting is MeetingThen.OFF and meeting is not None:
        cancel, _before_consent = registry.buttons[CANCEL]
        cancel(turn, meeting.id, "")


def arranged_lines(turn: Turn, plan: RestPlan) -> list[Argument]:
    """Say what was arranged, of whom is still in the group."""
    people = others(turn, plan.group_id)
    names = {each.id: each.name for each in people}
    hearers = [each for each in people if each.id in plan.hearers]
    return lines_of(
        sentence=plan.sentence,
        words=plan.words,
        here=[each.name for each in hearers if hears_here(each)],
        elsewhere=[each.name for each in hearers if not hears_here(each)],
        meeting=plan.meeting,
        lead=None if plan.lead_id is None else names.get(plan.lead_id),
        starter=None,
    )


def others(turn: Turn, group_id: UUID) -> list[Member]:
    """Give the members beside the owner, in the order in which they came."""
    return turn.unit.members.where(
        group_id=group_id, state=MemberState.IN, role=Role.MEMBER, order_by=("joined_at",)
    )


def hears_here(member: Member) -> bool:
    """Whether a sentence may reach somebody in their chat: no professional's that is nameless."""
    return member.account_id is not None and not member.hears_nameless


def next_meeting(turn: Turn, group_id: UUID) -> Meeting | None:
    """Give the first meeting that is planned and still to come."""
    planned = turn.unit.meetings.where(group_id=group_id, state=MeetingState.PLANNED)
    coming = [
        (each.starts_at, each)
        for each in planned
        if each.starts_at is not None and each.starts_at > turn.now
    ]
    return min(coming, key=lambda each: each[0])[1] if coming else None


def _say_sentence(turn: Turn, group: Group, plan: RestPlan) -> list[Argument]:
    """Say it to each; a professional whose chat stays nameless hears no word of it."""
    heard: list[Argument] = []
    elsewhere: list[Argument] = []
    for member in others(turn, group.id):
        if member.id not in plan.hearers:
            continue
        if not hears_here(member):
            elsewhere.append(member.name)
        else:
            heard.append(member.name)
            words = said(plan.sentence, plan.words)
            turn.say_to_member(
                member,
                text("rest-heard", owner=group.owner_name, words=words)
                if group.owner_name
                else text("rest-heard-unnamed", words=words),
            )
    done: list[Argument] = []
    if heard:
        done.append(text("rest-done-heard", names=heard))
    if elsewhere:
        done.append(text("rest-done-elsewhere", names=elsewhere))
    return done


def _ask_to_lead(turn: Turn, group: Group, meeting: Meeting, lead: Member) -> Argument:
    """Ask somebody to lead, who may say no; whoever else said yes to it before leads."""
    for leader_id in meeting.led_by:
        leader = turn.unit.members.find(leader_id)
        if leader is not None and leader.is_in and leader.role is not Role.OWNER:
            return text("rest-done-led", name=leader.name)
    if lead.account_id is None:
        return text("rest-done-ask-lead", name=lead.name)
    meeting.chair_asked_id = lead.id
    turn.unit.meetings.save(meeting)
    turn.say_to_member(
        lead,
        text("rest-lead-asked", owner=owner_said(group, lead), day=meeting.begins_local),
        [
            tap(text("rest-lead-yes"), "day-led", meeting.id, "yes"),
            tap(text("rest-lead-no"), "day-led", meeting.id, "no"),
        ],
        *([[tap(text("rest-which-group"), "day-look", meeting.id)]] if lead.hears_nameless else []),
        subject_id=meeting.id,
    )
    return text("rest-done-asked", name=lead.name)
