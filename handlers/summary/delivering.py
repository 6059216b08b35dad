"""Bringing a released summary to its readers; looked at again when it leaves."""

from uuid import UUID

from domain.bookkeeping import OutboxRow
from domain.groups import Group, Member, MemberKind, MemberState, SummaryRoute
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import Summary, SummaryState, as_read_by, may_read
from handlers.summary.drafting import released_of
from handlers.summary.words import document, said
from handlers.talk.access import NotAllowed
from handlers.talk.registry import Making
from handlers.talk.turn import Turn, tap
from messages.outgoing import Attachment
from messages.said import Argument, Enclosed, digest, from_json, text
from storage.unit import Unit

SUMMARY = "summary"
READY = "summary-ready"
FILE = "file-of-summary"


def deliver(turn: Turn, group: Group, summary: Summary, readers: list[Member]) -> None:
    """Bring it to who uses the app, each by their own way; the owner gets everything."""
    for member in readers:
        if member.kind is not MemberKind.PROFESSIONAL:
            turn.say_to_member(
                member,
                said(as_read_by(summary, member), group),
                kind=SUMMARY,
                subject_id=summary.id,
                subject_version=summary.version,
                thing=Thing.SUMMARY,
            )
        elif member.route is SummaryRoute.CHAT:
            turn.say_to_member(
                member,
                text("summary-ready"),
                [tap(text("summary-get"), "summary-get", summary.id)],
                kind=READY,
                subject_id=summary.id,
                subject_version=summary.version,
                thing=Thing.SUMMARY,
            )
        else:
            turn.say_to_member(
                member,
                text("summary-ready-by-hand"),
                kind=READY,
                subject_id=summary.id,
                subject_version=summary.version,
                thing=Thing.SUMMARY,
            )


def by_hand(readers: list[Member]) -> list[Argument]:
    """Give the names of who gets it from the owner's own hand."""
    return [each.name for each in readers if is_by_hand(each)]


def is_by_hand(member: Member) -> bool:
    """Whether somebody gets a summary from the owner's hand: also who has no app."""
    return member.account_id is None or (
        member.kind is MemberKind.PROFESSIONAL and member.route is SummaryRoute.BY_HAND
    )


def get(turn: Turn, summary_id: UUID | None, _: str) -> None:
    """Give a professional the file in their chat, if that is the way the owner chose."""
    summary = turn.unit.summaries.find(summary_id)
    if summary is None:
        raise NotAllowed(Action.SEE_SUMMARY)
    _group, member = turn.access(Action.SEE_SUMMARY, summary.group_id, summary.id)
    newest = released_of(turn, summary.meeting_id)
    meeting = turn.unit.meetings.get(summary.meeting_id)
    if newest is None or not (meeting.is_open_to(member) and may_read(member, newest)):
        raise NotAllowed(Action.SEE_SUMMARY, summary.group_id)
    if is_by_hand(member):
        turn.change_pressed(text("summary-ready-by-hand"))
        return
    turn.say_to_member(
        member,
        text("summary-here-it-is"),
        kind=FILE,
        subject_id=newest.id,
        subject_version=newest.version,
        thing=Thing.SUMMARY,
        enclosed=[file_of(newest, member)],
        once=True,
    )


def give_owner(turn: Turn, summary_id: UUID | None, _: str) -> None:
    """Give the owner a file: what was released, or their own copy with everything."""
    summary = turn.unit.summaries.find(summary_id)
    if summary is None or summary.state is SummaryState.DRAFT:
        raise NotAllowed(Action.RELEASE_SUMMARY)
    turn.access(Action.RELEASE_SUMMARY, summary.group_id, summary.id)
    is_own = summary.state is SummaryState.OWN
    turn.say(
        text("summary-file-own" if is_own else "summary-file-released"),
        group_id=summary.group_id,
        enclosed=[file_of(summary)],
    )


def file_of(summary: Summary, reader: Member | None = None) -> Enclosed:
    """Name the document of a summary, whole or as one reader has it: it is made when it leaves."""
    about = {"summary": str(summary.id)}
    if reader is not None:
        about["reader"] = str(reader.id)
    return Enclosed("summary-file", about)


def summary_file(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make the document. Its name says nothing of whom it is about."""
    from messages.documents.summary import summary_pdf

    summary = making.unit.summaries.find(UUID(enclosed.about["summary"]))
    if summary is None:
        return None
    group = making.unit.groups.get(summary.group_id)
    if "reader" in enclosed.about:
        reader = making.unit.members.get(UUID(enclosed.about["reader"]))
        summary = as_read_by(summary, reader)
    made = summary_pdf(
        document(summary, group, making.renderer, making.reader), making.reader.language
    )
    is_own = summary.state is SummaryState.OWN
    key = "summary-file-name-own" if is_own else "summary-file-name"
    name = making.renderer.text(text(key), making.reader)
    alt = making.renderer.text(text("summary-file-alt"), making.reader)
    return Attachment(f"{name}.pdf", "application/pdf", made, alt)


def check(unit: Unit, row: OutboxRow) -> bool:
    """Look again whether it is still the newest released version, and its reader may have it."""
    summary = unit.summaries.find(row.subject_id)
    if summary is None or summary.version != row.subject_version:
        return False
    newer = unit.summaries.where(
        meeting_id=summary.meeting_id, state=SummaryState.RELEASED, order_by=("-version",)
    )
    member = _reader(unit, row)
    if member is None or not may_read(member, summary) or newer[0].id != summary.id:
        return False
    return _is_what_they_read(unit, row, summary, member)


def _is_what_they_read(unit: Unit, row: OutboxRow, summary: Summary, member: Member) -> bool:
    """Whether a summary in words says what its reader may have now: the owner may keep more."""
    words = from_json(row.said).text
    now = said(as_read_by(summary, member), unit.groups.get(summary.group_id))
    return words.key != now.key or digest(words.args) == digest(now.args)


def check_file(unit: Unit, row: OutboxRow) -> bool:
    """Look again also whether the chat still is the way that the owner chose."""
    member = _reader(unit, row)
    return member is not None and not is_by_hand(member) and check(unit, row)


def _reader(unit: Unit, row: OutboxRow) -> Member | None:
    return unit.members.first(
        group_id=row.group_id, account_id=row.account_id, state=MemberState.IN
    )
