"""What the menu says about how it stands, in a few short lines."""

from domain.accounts import REST_WITHOUT_END, AccountState
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberState, Role
from domain.stepplan import Standing
from domain.summaries import SummaryState
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Text, text, variant


def how_it_stands(
    turn: Turn, group: Group, member: Member, meeting: Meeting | None, standing: Standing
) -> Lines:
    """Say in a few short lines how it stands."""
    lines: list[Argument] = []
    if member.role is Role.OWNER:
        lines += _owner_lines(turn, group, standing)
    if meeting is not None and meeting.state is MeetingState.PLANNED and meeting.starts_local:
        lines.append(text("menu-line-planned", when=meeting.starts_local))
    elif meeting is not None:
        lines.append(variant("menu-line", meeting.state.value))
    if standing.draft and not standing.rests:
        lines.append(_draft_line(turn, group, member))
    account = turn.account
    if account.state is AccountState.SILENCED:
        lines.append(text("menu-line-silenced"))
    elif account.rests_until is not None and account.rests_on(turn.today):
        lines.append(
            text("menu-line-rest-open")
            if account.rests_until == REST_WITHOUT_END
            else text("menu-line-rest", until=account.rests_until)
        )
    return Lines(tuple(lines))


def _draft_line(turn: Turn, group: Group, member: Member) -> Text:
    if member.role is not Role.OWNER:
        return text("menu-line-draft-helped")
    is_new = turn.unit.summaries.count(
        group_id=group.id, state=SummaryState.DRAFT, first_released_at=None
    )
    return text("menu-line-draft") if is_new else text("menu-line-draft-again")


def _owner_lines(turn: Turn, group: Group, standing: Standing) -> list[Argument]:
    lines: list[Argument] = []
    if standing.members:
        members = turn.unit.members.where(
            group_id=group.id,
            role=Role.MEMBER,
            state=MemberState.IN,
            order_by=("joined_at",),
        )
        names = [each.name for each in members]
        lines.append(text("menu-line-members", count=len(names), names=names))
    elif standing.people:
        lines.append(text("menu-line-people", count=standing.people))
    else:
        lines.append(text("menu-line-begin"))
    if standing.pending:
        lines.append(text("menu-line-pending"))
    elif standing.waiting:
        lines.append(text("menu-line-waiting", count=standing.waiting))
    return lines
