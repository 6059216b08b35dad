"""Who can when, as a picture for the owner. The same stands in words beside it."""

from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from domain.meetings import MeetingState
from domain.members import Member, MemberState, Role
from domain.polls import Option, Vote
from handlers.talk.registry import Making
from messages.outgoing import Attachment
from messages.said import Enclosed, Text, text

if TYPE_CHECKING:
    from messages.pictures.poll_table import TableAnswer, TableRow

_SIGNS: Final[dict[Vote, "TableAnswer"]] = {
    Vote.YES: "yes",
    Vote.IF_NEED_BE: "if_need_be",
    Vote.NO: "no",
}


def table(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Draw the table as it is when the message leaves; none once the day was chosen."""
    from messages.pictures.poll_table import TableRow, TableWords, poll_table
    from messages.typeset import CannotBeDrawn

    unit = making.unit
    meeting = unit.meetings.find(UUID(enclosed.about["meeting"]))
    if meeting is None or meeting.state is not MeetingState.FINDING:
        return None
    options = unit.options.where(
        meeting_id=meeting.id, is_dropped=False, order_by=("starts_local",)
    )
    today = making.reader.today or date.min
    options = [each for each in options if each.starts_local.date() >= today]
    asked = {each.member_id for each in unit.attendances.where(meeting_id=meeting.id)}
    members = unit.members.where(
        group_id=meeting.group_id, state=MemberState.IN, order_by=("joined_at",)
    )
    members = sorted(
        (each for each in members if each.id in asked), key=lambda each: each.role is not Role.OWNER
    )
    casts = {
        (cast.option_id, cast.member_id): cast for cast in unit.votes.where(meeting_id=meeting.id)
    }

    def said(what: Text) -> str:
        return making.renderer.text(what, making.reader)

    def row(name: str, member: Member) -> "TableRow":
        given = [casts.get((each.id, member.id)) for each in options]
        return TableRow(
            name,
            tuple("not_yet" if each is None else _SIGNS[each.vote] for each in given),
            frozenset(place for place, each in enumerate(given) if each and each.note),
        )

    def label(option: Option) -> str:
        weekday, _, rest = said(text("day-itself", day=option.starts_local.date())).partition(" ")
        at = option.starts_local
        clock = said(text("day-clock", hour=f"{at:%H}", minute=f"{at:%M}"))
        return f"{weekday}\n{rest}\n{clock}"

    words = TableWords(
        language=making.reader.language,
        title=said(text("poll-table-title")),
        answers={
            "yes": said(text("poll-vote-yes")),
            "if_need_be": said(text("poll-vote-if-need-be")),
            "no": said(text("poll-vote-no")),
            "not_yet": said(text("poll-table-open")),
        },
        noted=said(text("poll-table-noted")),
    )
    owner_name = said(text("poll-table-you"))
    rows = [row(owner_name if each.role is Role.OWNER else each.name, each) for each in members]
    try:
        content = poll_table([label(each) for each in options], rows, words)
    except CannotBeDrawn:
        # The words say the same: they must not stay behind with a picture that can't be made.
        return None
    return Attachment("poll.png", "image/png", content, said(text("poll-table-alt")))
