"""Bringing a released summary to its readers; looked at again when it leaves."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow, OutboxState
from domain.groups import Group
from domain.members import Member, MemberKind
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import (
    DeliveryState,
    Summary,
    SummaryDelivery,
    SummaryState,
    as_read_by,
    changed,
    for_others,
    may_read,
)
from handlers.summary.codes import READY, bring_link, give_link_again
from handlers.summary.drafting import released_of
from handlers.summary.readers import is_by_hand, picks_up
from handlers.summary.words import document, said
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.registry import Making
from handlers.talk.still_theirs import reader_of
from handlers.talk.turn import Turn
from messages.catalogue import language_of
from messages.outgoing import Attachment
from messages.said import Argument, Enclosed, Tap, Text, digest, from_json, text, variant
from storage.unit import Unit

SUMMARY = "summary"
FILE = "file-of-summary"
ON_ITS_WAY = (OutboxState.DUE, OutboxState.LEASED, OutboxState.SENDING)


def bring(
    turn: Turn, group: Group, summary: Summary, member: Member, before: Summary | None = None
) -> OutboxRow | None:
    """Bring it to one reader by their own way; None where it comes from the owner's hand.

    `before` is the version that they had: then they are told what changed. Each way in which a
    professional can get it (`SummaryRoute`) has its branch here.
    """
    if member.account_id is None:
        return None
    if member.kind is not MemberKind.PROFESSIONAL:
        return _send(turn, member, summary, SUMMARY, _told(summary, member, group, before))
    if is_by_hand(member):
        # That there is something says nothing of whom it is about, or what.
        key = "summary-ready-by-hand" if before is None else "summary-renewed-by-hand"
        _send(turn, member, summary, READY, Text(key))
        return None
    if picks_up(member):
        return bring_link(turn, summary, member, is_newer=before is not None)
    row = [tap(text("summary-get"), "summary-get", summary.id)]
    what = text("summary-ready" if before is None else "summary-renewed")
    return _send(turn, member, summary, READY, what, row)


def bring_file(turn: Turn, summary: Summary, member: Member) -> OutboxRow:
    """Bring a professional the file in their chat: rather not at all than twice."""
    return _send(turn, member, summary, FILE, text("summary-here-it-is"), once=True)


def _send(
    turn: Turn,
    member: Member,
    summary: Summary,
    kind: str,
    what: Text,
    *rows: Sequence[Tap],
    once: bool = False,
) -> OutboxRow:
    return turn.say(
        what,
        *rows,
        to=member.account_id,
        group_id=member.group_id,
        audience=Audience.MEMBER,
        kind=kind,
        subject_id=summary.id,
        subject_version=summary.version,
        thing=Thing.SUMMARY,
        enclosed=[file_of(summary, member)] if kind == FILE else (),
        once=once,
    )


def _told(summary: Summary, member: Member, group: Group, before: Summary | None) -> Text:
    """Say a summary to a reader; of a correction also what is other than they had it."""
    now = as_read_by(summary, member)
    if before is None:
        return said(now, group)
    kinds: list[Argument] = [
        variant("summary-changed", kind.value)
        for kind in changed(as_read_by(before, member).parts, now.parts)
    ]
    return text("summary-corrected", changes=kinds, summary=said(now, group))


def get(turn: Turn, summary_id: UUID | None, _: str) -> None:
    """Give a professional the file in their chat, if that is the way the owner chose."""
    _group, member, summary = turn.look_up(turn.unit.summaries, summary_id, Action.SEE_SUMMARY)
    newest = released_of(turn, summary.meeting_id)
    meeting = turn.unit.meetings.get(summary.meeting_id)
    if newest is None or not (meeting.is_open_to(member) and may_read(member, newest)):
        raise NotAllowed(Action.SEE_SUMMARY, summary.group_id)
    if is_by_hand(member):
        turn.change_pressed(text("summary-ready-by-hand"))
        return
    if picks_up(member):
        give_link_again(turn, newest, member)
        return
    delivery = turn.unit.summary_deliveries.first(summary_id=newest.id, member_id=member.id)
    if delivery is not None and delivery.ended is DeliveryState.UNKNOWN:
        # It never goes twice without the owner, who was asked.
        turn.say(text("summary-maybe-there"))
        return
    sent = turn.unit.outbox.where(
        account_id=turn.account.id, kind=FILE, subject_id=newest.id, state=ON_ITS_WAY
    )
    if sent:
        turn.tell("summary-on-its-way")
        return
    bring_file(turn, newest, member)


def give_owner(turn: Turn, summary_id: UUID | None, _: str) -> None:
    """Give the owner a file: what was released, or their own copy with everything."""
    summary = turn.unit.summaries.find(summary_id)
    if summary is None or summary.state is SummaryState.DRAFT:
        raise NotAllowed(Action.CHANGE_SHARING)
    # Who helps with a release sees its draft. What was left out of it is the owner's alone.
    turn.access(Action.CHANGE_SHARING, summary.group_id, summary.id)
    is_own = summary.state is SummaryState.OWN
    turn.say(
        text("summary-file-own" if is_own else "summary-file-released"),
        group_id=summary.group_id,
        audience=Audience.OWNER,
        enclosed=[file_of(summary)],
    )


def file_of(summary: Summary, reader: Member | None = None) -> Enclosed:
    """Name the document of a summary, whole or as one reader has it: it is made when it leaves."""
    about = {"summary": str(summary.id)}
    if reader is not None:
        about["reader"] = str(reader.id)
    return Enclosed("summary-file", about)


def summary_file(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make the document. Its name says nothing of whom it is about.

    As one reader has it, it is in their language, also where the owner looks at it.
    """
    from messages.documents.summary import summary_pdf

    summary = making.unit.summaries.find(UUID(enclosed.about["summary"]))
    if summary is None:
        return None
    group = making.unit.groups.get(summary.group_id)
    if summary.state is SummaryState.DRAFT:
        summary = for_others(summary)
    reads = making.reader
    if "reader" in enclosed.about:
        member = making.unit.members.get(UUID(enclosed.about["reader"]))
        summary = as_read_by(summary, member)
        account = making.unit.accounts.find(member.account_id)
        if account is not None:
            reads = replace(reads, language=language_of(account.language))
    made = summary_pdf(document(summary, group, making.renderer, reads), reads.language)
    is_own = summary.state is SummaryState.OWN
    key = "summary-file-name-own" if is_own else "summary-file-name"
    name = making.renderer.text(Text(key), reads)
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
    member = reader_of(unit, row)
    if member is None or not may_read(member, summary) or newer[0].id != summary.id:
        return False
    return _is_what_they_read(unit, row, summary, member)


def _is_what_they_read(unit: Unit, row: OutboxRow, summary: Summary, member: Member) -> bool:
    """Whether a summary in words says what its reader may have now: the owner may keep more."""
    words = from_json(row.said).text
    group = unit.groups.get(summary.group_id)
    before = None
    if words.key == "summary-corrected":
        before = unit.summaries.first(
            meeting_id=summary.meeting_id,
            state=SummaryState.RELEASED,
            version=summary.version - 1,
        )
    now = _told(summary, member, group, before)
    return words.key not in _IN_WORDS or digest({"read": words}) == digest({"read": now})


_IN_WORDS = ("summary-itself", "summary-corrected")


def check_file(unit: Unit, row: OutboxRow) -> bool:
    """Look again also whether the chat still is the way that the owner chose."""
    member = reader_of(unit, row)
    if member is None or is_by_hand(member) or picks_up(member):
        return False
    return check(unit, row)


def state_of(unit: Unit, delivery: SummaryDelivery) -> DeliveryState:
    """Say how bringing a summary to one reader stands."""
    if delivery.ended is not None:
        return delivery.ended
    if delivery.message_id is None:
        return DeliveryState.BY_HAND
    row = unit.outbox.find(delivery.message_id)
    if row is None:
        # What was sent is forgotten in time; how it ended otherwise is written down.
        return DeliveryState.SENT
    return _STATES[row.state]


_STATES = {
    OutboxState.DUE: DeliveryState.WAITING,
    OutboxState.LEASED: DeliveryState.WAITING,
    OutboxState.SENDING: DeliveryState.WAITING,
    OutboxState.SENT: DeliveryState.SENT,
    OutboxState.UNKNOWN: DeliveryState.UNKNOWN,
    OutboxState.DEAD: DeliveryState.FAILED,
    OutboxState.WITHDRAWN: DeliveryState.STOPPED,
}
