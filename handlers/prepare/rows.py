"""The rows of a preparatory talk: who there is, which talk goes on, and who may read what."""

from collections.abc import Sequence
from uuid import UUID

from domain.members import Member, MemberState, Role
from domain.preparing import LIVE, Preparation, PreparatoryAnswer, Topic, may_read
from storage.unit import Unit


def members_of(unit: Unit, group_id: UUID) -> list[Member]:
    """Give who belongs to the group beside its owner, in the order in which they came."""
    return unit.members.where(
        group_id=group_id,
        role=Role.MEMBER,
        state=MemberState.IN,
        order_by=("joined_at",),
    )


def is_told_by(member: Member) -> bool:
    """Whether the owner writes down what a member tells of themselves: they use no app."""
    return member.account_id is None and member.is_in and member.role is Role.MEMBER


def owner_of(unit: Unit, group_id: UUID) -> Member:
    """Give the owner as a member."""
    return unit.members.where(group_id=group_id, role=Role.OWNER, state=MemberState.IN, limit=1)[0]


def live_with(unit: Unit, member_id: UUID) -> Preparation | None:
    """Give the talk with a member that is asked about or agreed, if there is one."""
    return unit.preparations.first(member_id=member_id, state=LIVE)


def live_talks(unit: Unit, group_id: UUID) -> list[Preparation]:
    """Give the talks of a group that go on, of people who are in it."""
    here = {each.id for each in members_of(unit, group_id)}
    found = unit.preparations.where(group_id=group_id, state=LIVE, order_by=("created_at",))
    return [each for each in found if each.member_id in here]


def helper_in(unit: Unit, preparation: Preparation) -> Member | None:
    """Give who has the talk beside the owner, if they are there and in the group."""
    helper = unit.members.find(preparation.helper_id) if preparation.needs_helper else None
    return helper if helper is not None and helper.is_in else None


def asked_now(unit: Unit, preparation: Preparation) -> Member | None:
    """Give whose answer comes next; where the helper is gone, it is the owner's turn."""
    owner = owner_of(unit, preparation.group_id)
    asked = unit.members.find(preparation.waits_for(owner.id))
    if asked is not None and not asked.is_in:
        return owner
    return asked


def own_answers(unit: Unit, member: Member) -> dict[Topic, PreparatoryAnswer]:
    """Give what a member wrote, by topic: for themselves."""
    found = unit.preparatory_answers.where(member_id=member.id, account_id=member.account_id)
    return {each.topic: each for each in found}


def readable(unit: Unit, writer: Member, reader: Member) -> list[PreparatoryAnswer]:
    """Give what somebody may read now of what another wrote, in the order of the topics."""
    preparation = live_with(unit, writer.id)
    found = [
        each
        for each in unit.preparatory_answers.where(member_id=writer.id)
        if writer.id != reader.id and may_read(each, writer, reader, preparation)
    ]
    order: Sequence[Topic] = list(Topic)
    return sorted(found, key=lambda each: order.index(each.topic))
