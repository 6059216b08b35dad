"""Reading summaries: the owner's drafts and copies, and what was released to a member."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, Role
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import Summary, SummaryState, as_read_by, may_read
from handlers.summary.choosing import show_draft
from handlers.summary.drafting import filled_draft, find_draft, released_of
from handlers.summary.readers import is_by_hand, picks_up
from handlers.summary.words import said
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Tap, text

MOST_EARLIER = 4


def overview(turn: Turn, _: str) -> None:
    """Show the newest summary that the person may read, and the way to earlier ones."""
    group, member = turn.in_group()
    if not (turn.may(Action.SEE_SUMMARY) or turn.may(Action.PREPARE_SUMMARY)):
        turn.say(text("summary-none"), group_id=group.id)
        return
    reads = turn.may(Action.SEE_SUMMARY)
    turn.access(Action.SEE_SUMMARY if reads else Action.PREPARE_SUMMARY, group.id)
    meetings = turn.unit.meetings.where(
        group_id=group.id, state=MeetingState.ENDED, order_by=("-ended_at",)
    )
    if member.role is not Role.OWNER:
        meetings = [each for each in meetings if _may_see(turn, member, each)]
    if not meetings:
        key = "summary-none-own" if member.role is Role.OWNER else "summary-none"
        turn.say(text(key), group_id=group.id)
        return
    _show(turn, group, member, meetings[0])
    earlier = meetings[1 : 1 + MOST_EARLIER]
    if earlier:
        rows = [
            [tap(text("summary-day", day=each.begins_local), "summary-see", each.id)]
            for each in earlier
        ]
        agreed = [tap(text("summary-agreed-all"), "sum-agreed", group.id)]
        turn.say(text("summary-earlier"), *rows, agreed, group_id=group.id)


def look(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show the summary of one meeting to who may read it."""
    group, member, meeting = turn.look_up(turn.unit.meetings, meeting_id, Action.SEE_SUMMARY)
    if meeting.state is not MeetingState.ENDED:
        turn.tell("common-old-button")
    elif member.role is Role.OWNER or _may_see(turn, member, meeting):
        _show(turn, group, member, meeting)
    else:
        raise NotAllowed(Action.SEE_SUMMARY, group.id)


def correct(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin a new version of what was released; until it is released nobody hears of it."""
    found = _released(turn, meeting_id)
    if found is not None:
        group, meeting, _newest = found
        show_draft(turn, group, meeting, filled_draft(turn, group, meeting))


def undo(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Let what was released stay as it is: the new version is gone."""
    found = _released(turn, meeting_id)
    if found is None:
        return
    group, meeting, newest = found
    draft = find_draft(turn, meeting.id)
    if draft is not None:
        turn.unit.summaries.remove(draft)
    _show_own(turn, group, meeting, newest)


def _released(turn: Turn, meeting_id: UUID | None) -> tuple[Group, Meeting, Summary] | None:
    """Give what the owner released of a meeting. Only they correct it. Raises `NotAllowed`."""
    group, _, meeting = turn.look_up(turn.unit.meetings, meeting_id, Action.CHANGE_SHARING)
    newest = released_of(turn, meeting.id)
    if newest is None:
        turn.tell("common-old-button")
        return None
    return group, meeting, newest


def _show(turn: Turn, group: Group, member: Member, meeting: Meeting) -> None:
    newest = released_of(turn, meeting.id)
    corrects = member.role is Role.OWNER and find_draft(turn, meeting.id) is not None
    if newest is None or corrects:
        turn.access(Action.PREPARE_SUMMARY, group.id, meeting.id)
        show_draft(turn, group, meeting, filled_draft(turn, group, meeting))
    elif member.role is Role.OWNER:
        _show_own(turn, group, meeting, newest)
    else:
        _show_released(turn, group, member, newest)


def _show_own(turn: Turn, group: Group, meeting: Meeting, public: Summary) -> None:
    """Show the owner their own copy, with everything, and what they can do with it."""
    own = turn.unit.summaries.first(
        meeting_id=meeting.id, state=SummaryState.OWN, version=public.version
    )
    if own is None:
        raise NotAllowed(Action.SEE_SUMMARY, group.id)
    files = [tap(text("summary-get-released"), "summary-file", public.id)]
    if own.left_out or own.own_words:
        files.append(tap(text("summary-get-own"), "summary-file", own.id))
    turn.say(
        text("summary-own-copy", summary=said(own, group)),
        [
            tap(text("summary-who"), "summary-who", meeting.id),
            tap(text("summary-as"), "summary-as", meeting.id),
        ],
        files,
        [tap(text("summary-correct"), "summary-correct", meeting.id)],
        group_id=group.id,
        audience=Audience.OWNER,
    )


def _show_released(turn: Turn, group: Group, member: Member, public: Summary) -> None:
    rows: list[list[Tap]] = []
    if is_by_hand(member):
        what = text("summary-ready-by-hand")
    elif member.kind is MemberKind.PROFESSIONAL:
        what = text("summary-waits-on-page" if picks_up(member) else "summary-ready")
        rows = [[tap(text("summary-get"), "summary-get", public.id)]]
    else:
        what = said(as_read_by(public, member), group)
    turn.say_to_member(
        member,
        what,
        *rows,
        kind="summary",
        subject_id=public.id,
        subject_version=public.version,
        thing=Thing.SUMMARY,
    )


def _may_see(turn: Turn, member: Member, meeting: Meeting) -> bool:
    """Whether a member may read what was released, or make ready what was not."""
    newest = released_of(turn, meeting.id)
    if newest is None:
        return turn.may(Action.PREPARE_SUMMARY)
    return meeting.is_open_to(member) and may_read(member, newest)
