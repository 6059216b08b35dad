"""Who reads a summary: those with whom the owner shares it, and by which way it reaches them."""

from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member, MemberKind, MemberState, Role, SummaryRoute
from domain.rights import Action
from domain.sharing import Thing, shares
from domain.summaries import Summary
from handlers.summary.drafting import released_of
from handlers.talk.access import NotAllowed
from handlers.talk.marks import find_marked
from handlers.talk.turn import Turn


def readers_of(turn: Turn, group: Group, meeting: Meeting) -> list[Member]:
    """Give who will get the summary of a meeting, by name.

    A correction goes to those who got the version before it, as far as they are still here and it
    is still shared with them.
    """
    members = turn.unit.members.where(group_id=group.id, state=MemberState.IN)
    readers = [
        each
        for each in members
        if each.role is not Role.OWNER and shares(each, Thing.SUMMARY) and meeting.is_open_to(each)
    ]
    before = released_of(turn, meeting.id)
    if before is not None:
        had = had_by(turn, before)
        readers = [each for each in readers if each.id in had]
    return sorted(readers, key=lambda each: each.name.casefold())


def had_by(turn: Turn, released: Summary) -> set[UUID]:
    """Give who a released version went to."""
    return {each.member_id for each in turn.unit.summary_deliveries.where(summary_id=released.id)}


def got_any(turn: Turn, member: Member) -> bool:
    """Whether a summary went to somebody before: then the owner chose a way for them."""
    return turn.unit.summary_deliveries.count(member_id=member.id) > 0


def is_by_hand(member: Member) -> bool:
    """Whether somebody gets a summary from the owner's hand: also who has no app."""
    return member.account_id is None or (
        member.kind is MemberKind.PROFESSIONAL and member.route is SummaryRoute.BY_HAND
    )


def picks_up(member: Member) -> bool:
    """Whether somebody gets a summary behind a link, with a code that the owner gives."""
    return (
        member.account_id is not None
        and member.kind is MemberKind.PROFESSIONAL
        and member.route is SummaryRoute.PICK_UP
    )


def find_reader(turn: Turn, group: Group, meeting: Meeting, mark: str) -> Member:
    """Give the reader with a mark. Raises `NotAllowed`: they read it no more."""
    found = find_marked(readers_of(turn, group, meeting), mark)
    if found is None:
        raise NotAllowed(Action.CHANGE_SHARING, group.id)
    return found
