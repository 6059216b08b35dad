"""Reading it as each reader will: the owner chooses somebody, and sees exactly what they get."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, Role
from domain.rights import Action
from domain.summaries import Summary, as_read_by, for_others
from handlers.summary.choosing import is_open, one_by_one, show
from handlers.summary.delivering import file_of
from handlers.summary.drafting import filled_draft, released_of
from handlers.summary.readers import find_reader, is_by_hand, picks_up, readers_of
from handlers.summary.words import said
from handlers.talk.buttons import tap
from handlers.talk.marks import mark_on_button
from handlers.talk.pages import page_start
from handlers.talk.turn import Turn
from messages.said import Text, in_language, text

_PAGE = "page"


def read_as(turn: Turn, meeting_id: UUID | None, mark: str) -> None:
    """Show what one reader will read, or has read; without a reader, ask which."""
    found = _shown(turn, meeting_id)
    if found is None:
        return
    group, meeting, summary, is_draft = found
    if not mark or mark.startswith(_PAGE):
        _ask_whom(turn, group, meeting, page_start(mark.removeprefix(_PAGE)))
        return
    reader = find_reader(turn, group, meeting, mark)
    rows = [[tap(text("summary-as-pdf"), "summary-pdf", meeting.id, mark)]]
    if is_draft:
        leave_out = text("summary-leave-out-for", name=reader.name)
        rows.append([tap(leave_out, "summary-parts", meeting.id, mark)])
    rows.append(
        [
            tap(text("summary-as-another"), "summary-as", meeting.id),
            tap(text("summary-back"), "summary-see", meeting.id),
        ]
    )
    show(turn, meeting, _as_read(turn, group, summary, reader), *rows)


def give_file_as(turn: Turn, meeting_id: UUID | None, mark: str) -> None:
    """Give the owner the file that one reader gets: to look at, or to hand over."""
    found = _shown(turn, meeting_id)
    if found is None:
        return
    group, meeting, summary, is_draft = found
    reader = find_reader(turn, group, meeting, mark)
    if is_draft:
        # The file is made when it leaves, from what stands here now.
        turn.unit.summaries.save(summary)
    turn.say(
        text("summary-file-as" if is_draft else "summary-file-for", name=reader.name),
        group_id=group.id,
        audience=Audience.OWNER,
        enclosed=[file_of(summary, reader)],
    )


def _shown(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting, Summary, bool] | None:
    """Give what there is to look at: the draft, or else what was released. Raises `NotAllowed`."""
    # Who gets less than another is the owner's alone.
    group, member, meeting = turn.look_up(turn.unit.meetings, meeting_id, Action.CHANGE_SHARING)
    if meeting.state is not MeetingState.ENDED or member.role is not Role.OWNER:
        turn.tell("common-old-button")
        return None
    if is_open(turn, member, meeting.id):
        return group, meeting, filled_draft(turn, group, meeting), True
    public = released_of(turn, meeting.id)
    return None if public is None else (group, meeting, public, False)


def _ask_whom(turn: Turn, group: Group, meeting: Meeting, start: int) -> None:
    taps = [
        tap(each.name, "summary-as", meeting.id, mark_on_button(each))
        for each in readers_of(turn, group, meeting)
    ]
    rows = one_by_one(
        taps,
        start,
        lambda following: tap(
            text("summary-more-people"), "summary-as", meeting.id, f"{_PAGE}{following}"
        ),
    )
    what = text("summary-as-whom" if taps else "summary-as-nobody")
    show(turn, meeting, what, *rows, [tap(text("summary-back"), "summary-see", meeting.id)])


def _as_read(turn: Turn, group: Group, summary: Summary, reader: Member) -> Text:
    """Say what reaches a reader and how: the words in the language in which they get them."""
    account = turn.unit.accounts.find(reader.account_id)
    language = turn.account.language if account is None else account.language
    read = in_language(said(as_read_by(for_others(summary), reader), group), language)
    if is_by_hand(reader):
        return text("summary-as-by-hand", name=reader.name, summary=read)
    if picks_up(reader):
        ready = in_language(text("summary-ready-code"), language)
        return text("summary-as-page", name=reader.name, ready=ready, summary=read)
    if reader.kind is MemberKind.PROFESSIONAL:
        ready = in_language(text("summary-ready"), language)
        return text("summary-as-file", name=reader.name, ready=ready, summary=read)
    return text("summary-as-chat", name=reader.name, summary=read)
