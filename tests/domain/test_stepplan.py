"""The step plan: what somebody can do now, the most likely first, and nothing blocked."""

import pytest

from domain.meetings import MeetingState
from domain.members import Role
from domain.stepplan import Standing, Step, next_steps

ALWAYS = {Step.MAP, Step.GOALS, Step.INVITE, Step.AGENDA, Step.PLAN, Step.REST}


def owner(**facts: object) -> Standing:
    """Give how an owner's group stands."""
    return Standing(Role.OWNER, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("standing", "first"),
    [
        (owner(), Step.MAP),
        (owner(people=2), Step.INVITE),
        (owner(people=2, goals=1, waiting=1), Step.INVITE),
        (owner(people=2, waiting=1), Step.GOALS),
        (owner(people=2, waiting=1, pending=1), Step.CONFIRM),
        (owner(people=2, members=2), Step.PLAN),
        (owner(people=2, members=2, meeting=MeetingState.FINDING), Step.MEETING),
        (owner(people=2, members=2, meeting=MeetingState.PLANNED, proposed=1), Step.MEETING),
        (owner(members=2, meeting=MeetingState.PLANNED, leads=True), Step.LEAD),
        (owner(members=2, meeting=MeetingState.RUNNING, leads=True, pending=1), Step.LEAD),
        (owner(members=2, met=True, draft=True), Step.READ_SUMMARY),
        (owner(members=2, met=True, released=True, tasks=1), Step.TASKS),
        (Standing(Role.MEMBER, meeting=MeetingState.FINDING), Step.ANSWER_DAYS),
        (Standing(Role.MEMBER, meeting=MeetingState.PLANNED), Step.MEETING),
        (Standing(Role.MEMBER, meeting=MeetingState.RUNNING, leads=True), Step.LEAD),
        (Standing(Role.MEMBER, tasks=1), Step.TASKS),
        (Standing(Role.MEMBER, expected=True, expected_waits=True), Step.EXPECTATION),
        (Standing(Role.MEMBER), Step.AGENDA),
    ],
)
def test_the_most_likely_step_comes_first(standing: Standing, first: Step) -> None:
    """From an empty map to the follow-up, the menu begins with what is next."""
    assert next_steps(standing)[0] is first


@pytest.mark.parametrize(
    "standing",
    [owner(), owner(people=1), owner(members=3), owner(met=True, released=True)],
)
def test_an_owner_may_take_the_steps_in_any_order(standing: Standing) -> None:
    """The plan is a guide: a day may be looked for before the map is drawn."""
    assert set(next_steps(standing)) >= ALWAYS


def test_a_step_is_offered_once() -> None:
    """However many reasons there are for it."""
    steps = next_steps(owner(members=1, met=True, released=True, tasks=2, proposed=1))
    assert len(steps) == len(set(steps))


def test_evaluation_and_summary_come_when_there_is_something_to_look_back_on() -> None:
    """What can't be done yet is not offered."""
    assert not {Step.EVALUATION, Step.SUMMARY} & set(next_steps(owner(members=2)))
    assert {Step.EVALUATION, Step.SUMMARY} <= set(next_steps(owner(met=True, released=True)))


def test_a_member_sees_nothing_that_is_the_owners() -> None:
    """The map, inviting and drafts are the owner's alone."""
    steps = set(next_steps(Standing(Role.MEMBER, people=3, pending=1, draft=True, proposed=2)))
    assert steps == {Step.AGENDA, Step.GOALS, Step.PREPARE, Step.OWN_PART, Step.REST}


def test_preparing_is_for_members_and_for_an_owner_who_has_some() -> None:
    """A guest and somebody who is informed have nothing to prepare; an owner alone neither."""
    assert Step.PREPARE in next_steps(Standing(Role.MEMBER))
    assert Step.PREPARE in next_steps(owner(waiting=1))
    assert Step.PREPARE not in next_steps(owner(people=2))
    for role in (Role.GUEST, Role.INFORMED):
        assert Step.PREPARE not in next_steps(Standing(role))


def test_a_note_is_at_hand_for_the_two_who_read_it() -> None:
    """The owner of a group with a professional, and that professional once there is one."""
    assert Step.EXPECTATION in next_steps(owner(members=1, professionals=True))
    assert Step.EXPECTATION not in next_steps(owner(members=1))
    assert Step.EXPECTATION in next_steps(Standing(Role.MEMBER, expected=True))
    assert Step.EXPECTATION not in next_steps(Standing(Role.MEMBER))


def test_a_member_without_a_group_of_their_own_may_begin_one() -> None:
    """Whoever helps somebody may want people around them as well."""
    assert Step.OWN_GROUP in next_steps(Standing(Role.MEMBER, has_own_group=False))
    assert Step.OWN_GROUP not in next_steps(Standing(Role.MEMBER))
