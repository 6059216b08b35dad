"""A goal that was reached, said at the table: by the owner, or heard by who leads."""

import pytest

from domain.goals import Goal, GoalState
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.meetings import a_first_meeting, begun


@pytest.fixture
def group(play: Play) -> Play:
    """Give four people whose first meeting is now: Mark leads it, Noor writes down."""
    return a_first_meeting(play)


def test_an_owner_who_leads_says_that_a_goal_was_reached(group: Play) -> None:
    """Two taps, and taken back with one."""
    _shares_a_goal(group)
    begun(group, "Iedereen is er", "Verder", "Verder")
    group("""
        Anna: beginnen
        Bot → Anna: De doelen van Anna: – Weer zwemmen … [Een doel] [Er is een doel gelukt]
            [Verder] [Terug] [Meer]
        Bot → Mark: Anna leidt nu verder, …
        Anna: er is een doel gelukt
        Bot → Anna: Mooi. Welk doel is gelukt? [Weer zwemmen] [Terug naar het gesprek]
        Anna: [Weer zwemmen]
        Bot → Anna: Mooi, dit is gelukt: « Weer zwemmen » Sta er gerust even bij stil. Ik stuur
            niemand bericht. [Toch niet] [Terug naar het gesprek]
        Anna: [Toch niet]
        Bot → Anna: De doelen van Anna: – Weer zwemmen …
        Anna: [Er is een doel gelukt]
        Bot → Anna: Mooi. Welk doel is gelukt? …
        Anna: [Weer zwemmen]
        Bot → Anna: Mooi, dit is gelukt: … [Toch niet] [Terug naar het gesprek]
        Anna: [Terug naar het gesprek]
        Bot → Anna: Wat zou Anna fijn vinden als het lukte? …
        Anna: /doelen
        Bot → Anna: … Weer zwemmen (gelukt, je groep ziet dit) …
    """)


def test_where_another_leads_the_owner_says_afterwards_that_a_goal_was_reached(group: Play) -> None:
    """What was heard at the table reaches the owner once, alone, when people have gone."""
    _shares_a_goal(group)
    begun(group, "Iedereen is er", "Verder", "Verder")
    for _ in range(2):
        group("""
            Mark: [Er is een doel gelukt]
            Bot → Mark: Mooi. Welk doel is gelukt? [Weer zwemmen] [Terug naar het gesprek]
            Mark: [Weer zwemmen]
            Bot → Mark: Mooi. Na afloop zegt Anna of het zo is. Alleen Anna hoort dit van mij.
                [Terug naar het gesprek]
            Mark: [Terug naar het gesprek]
            Bot → Mark: De doelen van Anna: – Weer zwemmen …
        """)
    group("""
        Mark: [Meer]
        …
        Mark: [Stoppen]
        …
        Mark: [Ja, stoppen]
        …
        -- 2026-12-01 15:40 --
        …
    """)
    heard = "Misschien is dit gelukt: « Weer zwemmen »"
    assert [heard in each.message.text for each in group.said_to("Anna")].count(True) == 1
    assert _goal(group).state is GoalState.OPEN
    group("""
        Anna: [Ja, gelukt]
        Bot → Anna: Mooi, dat is gelukt. …
    """)
    assert _goal(group).state is GoalState.REACHED


def test_nobody_else_takes_back_that_a_goal_was_reached(group: Play) -> None:
    """What the owner said stands, whatever button somebody makes; nor is a private goal named."""
    _shares_a_goal(group)
    begun(group, "Iedereen is er", "Verder", "Verder")
    goal = _goal(group)
    with group.core.storage.unit() as unit:
        goal.state = GoalState.REACHED
        unit.goals.save(goal)
    group.send("Mark", button=button("live-reached", goal.id, "open"))
    group.send("Sanne", button=button("live-reached", goal.id, "reached"))
    group("…")
    assert _goal(group).state is GoalState.REACHED
    with group.core.storage.unit() as unit:
        goal.state, goal.shared = GoalState.OPEN, False
        unit.goals.save(goal)
    group.send("Mark", button=button("live-reached", goal.id, "reached"))
    group("…")
    assert not [each for each in group.said_to("Anna") if "klonk zo" in each.message.text]


def _goal(play: Play) -> Goal:
    with play.core.storage.unit() as unit:
        (goal,) = unit.goals.where()
    return goal


def _shares_a_goal(play: Play) -> None:
    """Let Anna write a goal, and share it with the group."""
    play.send("Anna", text="doelen")
    play.send("Anna", text="Weer zwemmen")
    for label in ("Delen met de groep", "Ja, deel dit"):
        play.presses("Anna", label)
    play("…")
