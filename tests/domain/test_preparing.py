"""Who may read what somebody wrote for themselves, and when a preparatory talk is agreed."""

from datetime import UTC, datetime
from itertools import product
from uuid import UUID, uuid4

import pytest

from domain.members import Member, MemberKind, MemberState, Role
from domain.preparing import (
    Circle,
    Company,
    Preparation,
    PreparationState,
    PreparatoryAnswer,
    Topic,
    may_read,
)

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
GROUP = uuid4()


def member(role: Role = Role.MEMBER, group_id: UUID = GROUP) -> Member:
    """Give somebody who is in a group."""
    return Member(group_id=group_id, account_id=uuid4(), role=role, joined_at=NOW, name="Noor")


def answer_of(writer: Member, circle: Circle, helper: Member | None = None) -> PreparatoryAnswer:
    """Give what somebody wrote, for one circle."""
    assert writer.account_id is not None
    return PreparatoryAnswer(
        account_id=writer.account_id,
        group_id=writer.group_id,
        member_id=writer.id,
        topic=Topic.LIMITS,
        circle=circle,
        helper_id=None if helper is None else helper.id,
        changed_at=NOW,
        text="Niet op zondag",
    )


def talk(writer: Member, helper: Member, **known: object) -> Preparation:
    """Give an agreed talk of two people, without the owner."""
    return Preparation(
        group_id=GROUP,
        member_id=writer.id,
        helper_id=helper.id,
        company=Company.HELPER,
        state=PreparationState.AGREED,
        created_at=NOW,
    ).model_copy(update=known)


READERS: dict[str, Member] = {
    "owner": member(Role.OWNER),
    "helper": member(),
    "other": member(),
    "guest": member(Role.GUEST),
    "informed": member(Role.INFORMED),
    "stranger": member(Role.OWNER, group_id=uuid4()),
}
MAY = {
    Circle.ONLY_ME: set(),
    Circle.HELPER: {"helper"},
    Circle.OWNER: {"owner"},
    Circle.GROUP: {"owner", "helper", "other"},
}


@pytest.mark.attack
@pytest.mark.parametrize(("circle", "who"), list(product(Circle, READERS)))
def test_only_the_circle_that_was_chosen_may_read(circle: Circle, who: str) -> None:
    """Each kind of reader against each circle: only those who were chosen, and the writer."""
    writer, reader = member(), READERS[who]
    answer = answer_of(writer, circle, READERS["helper"] if circle is Circle.HELPER else None)
    preparation = talk(writer, READERS["helper"])
    assert may_read(answer, writer, reader, preparation) is (who in MAY[circle])
    assert may_read(answer, writer, writer, preparation)


@pytest.mark.attack
@pytest.mark.parametrize("state", [MemberState.LEFT, MemberState.REMOVED])
def test_whoever_is_gone_reads_nothing_and_takes_their_words_along(state: MemberState) -> None:
    """What was shared with the group is read by no one once its writer, or the reader, is gone."""
    writer, reader = member(), member(Role.OWNER)
    answer = answer_of(writer, Circle.GROUP)
    writer.state = state
    assert not may_read(answer, writer, reader, None)
    writer.state, reader.state = MemberState.IN, state
    assert not may_read(answer, writer, reader, None)


@pytest.mark.attack
@pytest.mark.parametrize(
    "changed",
    [
        {"state": PreparationState.ASKED},
        {"state": PreparationState.LET_GO},
        {"helper_id": uuid4()},
        {"company": Company.OWNER},
    ],
    ids=["asked", "let go", "another", "owner alone"],
)
def test_a_helper_reads_only_while_they_are_the_helper(changed: dict[str, object]) -> None:
    """Nobody inherits what was meant for somebody else, or for a talk that is not agreed."""
    writer, helper = member(), member()
    helper.kind = MemberKind.PROFESSIONAL
    answer = answer_of(writer, Circle.HELPER, helper)
    assert may_read(answer, writer, helper, talk(writer, helper))
    assert not may_read(answer, writer, helper, talk(writer, helper, **changed))
    assert not may_read(answer, writer, helper, None)


@pytest.mark.parametrize(
    ("company", "owner", "of_member", "helper", "agreed"),
    [
        (Company.OWNER, True, True, False, True),
        (Company.OWNER, True, False, False, False),
        (Company.OWNER, False, True, False, False),
        (Company.HELPER, True, True, False, False),
        (Company.HELPER, True, True, True, True),
        (Company.BOTH, False, True, True, False),
        (Company.BOTH, True, True, True, True),
    ],
)
def test_a_talk_needs_the_yes_of_everybody_in_it(
    company: Company, owner: bool, of_member: bool, helper: bool, agreed: bool
) -> None:
    """The owner and the member both agree, also where the owner is not there themselves."""
    preparation = talk(member(), member(), company=company, state=PreparationState.ASKED)
    preparation.owner_agreed, preparation.member_agreed = owner, of_member
    preparation.helper_agreed = helper
    preparation.settle()
    assert (preparation.state is PreparationState.AGREED) is agreed


def test_two_or_three_people_meet() -> None:
    """Whoever takes part is asked for a day, and nobody else."""
    owner, writer, helper = member(Role.OWNER), member(), member()
    meet = {
        company: talk(writer, helper, company=company).who_meet(owner.id) for company in Company
    }
    assert meet == {
        Company.OWNER: [owner.id, writer.id],
        Company.HELPER: [writer.id, helper.id],
        Company.BOTH: [owner.id, writer.id, helper.id],
    }


def test_what_was_let_go_stays_let_go() -> None:
    """A yes that comes late does not bring a talk back."""
    preparation = talk(member(), member(), state=PreparationState.LET_GO)
    preparation.owner_agreed = preparation.member_agreed = preparation.helper_agreed = True
    preparation.settle()
    assert preparation.state is PreparationState.LET_GO
