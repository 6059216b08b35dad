"""How people of a group want to talk with each other, as it is said to them."""

from domain.groups import GroundRule, Group
from messages.said import Lines, text, variant


def rules_said(group: Group) -> Lines | None:
    """Say the ground rules of a group, each on a line; None where it has none."""
    lines = [variant("rules-rule", each.value) for each in GroundRule if each in group.ground_rules]
    lines += [text("rules-own", rule=each) for each in group.own_rules]
    return Lines(tuple(lines)) if lines else None
