"""Ground rules: how people want to talk with each other, chosen by the owner (METHOD.md, C)."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import GroundRule, Group
from domain.meetings import Meeting, MeetingState
from domain.rights import Action
from handlers.shared.ground_rules import rules_said
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.pages import side_by_side
from handlers.talk.questions import Talk, ask
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, text, variant

KIND = "ground-rules"
MOST_OWN = 4
MOST_WORDS = 120


def show(turn: Turn, _: str) -> None:
    """Show the rules of the group; the owner can change them there."""
    group, _member = turn.in_group()
    if turn.may(Action.PLAN_MEETING):
        _offer(turn, group)
    elif rules := rules_said(group):
        turn.say(text("rules-of-group", owner=group.owner_name, rules=rules), group_id=group.id)
    else:
        turn.say(text("rules-none", owner=group.owner_name), group_id=group.id)


def open_list(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the list to choose from, from a button."""
    group, _member = turn.access(Action.PLAN_MEETING, group_id)
    _offer(turn, group)


def choose(turn: Turn, group_id: UUID | None, arg: str) -> None:
    """Take a rule up, or off."""
    group, _member = turn.access(Action.PLAN_MEETING, group_id)
    turn.unit.groups.refresh(group)
    which, _, rule = arg.partition(".")
    if which == "own" and rule.isdecimal() and int(rule) < len(group.own_rules):
        group.own_rules = [each for at, each in enumerate(group.own_rules) if at != int(rule)]
    elif rule in set(GroundRule):
        kept = [each for each in group.ground_rules if each != rule]
        group.ground_rules = [*kept, GroundRule(rule)] if which == "on" else kept
    else:
        turn.tell("common-old-button")
        return
    turn.unit.groups.save(group)
    _offer(turn, group)


def begin_own(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to type a rule in one's own words."""
    group, _member = turn.access(Action.PLAN_MEETING, group_id)
    if len(group.own_rules) >= MOST_OWN:
        turn.say(text("rules-enough"), group_id=group.id)
        return
    turn.begin("own-rule", group.id)


def view(turn: Turn) -> None:
    """Nothing needs to be known."""


def own(_: None) -> Talk[str]:
    """Ask for the rule."""
    return (yield from ask("rules-own-words", Line(MOST_WORDS)))


def kept(turn: Turn, words: str) -> None:
    """Keep the owner's own rule."""
    group, _member = turn.in_group()
    if len(group.own_rules) < MOST_OWN and words not in group.own_rules:
        group.own_rules = [*group.own_rules, words]
        turn.unit.groups.save(group)
    _offer(turn, group)


def rules_at_first(turn: Turn, group: Group, meeting: Meeting) -> Lines | None:
    """Give the rules to show with the date of a first meeting of the group."""
    if meeting.with_ids or turn.unit.meetings.count(group_id=group.id, state=MeetingState.ENDED):
        return None
    return rules_said(group)


def _offer(turn: Turn, group: Group) -> None:
    taps: list[Tap] = []
    for each in GroundRule:
        is_on = each in group.ground_rules
        label = variant("rules-short", each.value)
        if is_on:
            label = text("rules-chosen", rule=label)
        which = "off" if is_on else "on"
        taps.append(tap(label, "rules-choose", group.id, f"{which}.{each.value}"))
    own_ones = [
        [tap(text("rules-chosen", rule=each), "rules-choose", group.id, f"own.{at}")]
        for at, each in enumerate(group.own_rules)
    ]
    rules = rules_said(group)
    what = text("rules-now", rules=rules) if rules else text("rules-pick")
    turn.show(
        what,
        *side_by_side(taps),
        *own_ones,
        [tap(text("rules-type"), "rules-own", group.id)],
        kind=KIND,
        group_id=group.id,
        subject_id=group.id,
        audience=Audience.MEMBER,
    )
