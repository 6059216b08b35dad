"""Releasing: what is decided happens at once, for all readers of a version together."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, SummaryRoute
from domain.sleeping import Deed, WaitingDeed
from domain.summaries import (
    DeliveryState,
    Summary,
    SummaryDelivery,
    SummaryState,
    as_read_by,
    changed,
    for_others,
)
from handlers.shared.sleeping import sleeps_on
from handlers.summary.choosing import is_open, own_draft
from handlers.summary.codes import give_code
from handlers.summary.deciding import Readers, Receiver, Release
from handlers.summary.delivering import bring, file_of, state_of
from handlers.summary.drafting import filled_draft, released_of
from handlers.summary.readers import got_any, is_by_hand, readers_of
from handlers.summary.tracking import note
from handlers.summary.words import said
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Text, digest, text

HAD = (DeliveryState.SENT, DeliveryState.BY_HAND, DeliveryState.SAME, DeliveryState.UNKNOWN)
"""How a version stands that its reader has, or may have."""


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to release the summary of a meeting."""
    found = own_draft(turn, meeting_id)
    if found is not None:
        group, meeting, _draft = found
        turn.begin("release-summary", group.id, meeting=str(meeting.id))


def view(turn: Turn, routes: Collection[SummaryRoute]) -> Readers | None:
    """Give who will get it, and a mark of what; None where it was released meanwhile.

    `routes` are those that the operator allows.
    """
    group, member = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    if meeting.state is not MeetingState.ENDED or not is_open(turn, member, meeting.id):
        return None
    public = for_others(filled_draft(turn, group, meeting))
    before = released_of(turn, meeting.id)
    people = []
    for each in readers_of(turn, group, meeting):
        is_professional = each.kind is MemberKind.PROFESSIONAL and each.account_id is not None
        way = each.route if is_professional and each.route in routes else SummaryRoute.BY_HAND
        people.append(
            Receiver(
                each.id,
                each.name,
                is_professional=is_professional,
                way=way if is_professional or is_by_hand(each) else None,
                is_known=is_professional
                and (way is not SummaryRoute.BY_HAND or got_any(turn, each)),
                reads_less=as_read_by(public, each).parts != public.parts,
                is_same=before is not None and _has_already(turn, before, public, each) is not None,
            )
        )
    offered = tuple(each for each in SummaryRoute if each in routes)
    return Readers(tuple(people), _mark_of(turn, group, meeting), offered, before is not None)


def preview(turn: Turn) -> Text:
    """Say what will be read: for an owner before whom somebody laid it."""
    group, _ = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    return said(for_others(filled_draft(turn, group, meeting)), group)


def released(turn: Turn, decided: Release | None) -> None:
    """Release it: an unchangeable version for the readers, and the owner's own copy."""
    group, member = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    if decided is None or not is_open(turn, member, meeting.id):
        turn.say(text("summary-released-before"), group_id=group.id)
        return
    if not decided.yes:
        turn.say(text("summary-stays"), group_id=group.id)
        return
    ways = {str(member_id): way.value for member_id, way in decided.ways.items()}
    mark = _mark_of(turn, group, meeting)
    if sleeps_on(turn, Deed.RELEASE, group.id, meeting.id, ways=ways, mark=mark):
        return
    _release(turn, group, meeting, decided.ways)


def after_a_night(turn: Turn, waiting: WaitingDeed, routes: Collection[SummaryRoute]) -> None:
    """Release what the owner slept on; where it has changed since, they look again first."""
    group, member = turn.in_group()
    meeting = turn.unit.meetings.get(waiting.subject_id)
    ways = {UUID(each): SummaryRoute(way) for each, way in waiting.about["ways"].items()}
    is_allowed = all(way is SummaryRoute.BY_HAND or way in routes for way in ways.values())
    if (
        not is_allowed
        or not is_open(turn, member, meeting.id)
        or _mark_of(turn, group, meeting) != waiting.about["mark"]
    ):
        turn.say(
            text("summary-changed-overnight"),
            [tap(text("summary-read"), "summary-see", meeting.id)],
            group_id=group.id,
        )
        return
    _release(turn, group, meeting, ways)


def _mark_of(turn: Turn, group: Group, meeting: Meeting) -> str:
    """Give a mark that changes with who reads it, and with what each of them reads."""
    public = for_others(filled_draft(turn, group, meeting))
    reads: dict[str, Argument] = {
        str(each.id): said(as_read_by(public, each), group)
        for each in readers_of(turn, group, meeting)
    }
    return digest({"all": said(public, group), **reads})


def _release(turn: Turn, group: Group, meeting: Meeting, ways: Mapping[UUID, SummaryRoute]) -> None:
    """Release it: `ways` says of each professional which way it goes."""
    before = released_of(turn, meeting.id)
    readers = readers_of(turn, group, meeting)
    own = filled_draft(turn, group, meeting)
    own.state = SummaryState.OWN
    own.released_at = turn.now
    own.first_released_at = own.first_released_at or turn.now
    turn.unit.summaries.save(own)
    public = turn.unit.summaries.add(_released_version(turn, own))
    fresh = []
    for member in readers:
        had = None if before is None else _delivery(turn, before, member)
        same = None if before is None else _has_already(turn, before, public, member)
        way_before = member.route
        if member.id in ways and member.route is not ways[member.id]:
            member.route = ways[member.id]
            turn.unit.members.save(member)
        if had is not None and same is not None and member.route is way_before:
            is_unknown = same is DeliveryState.UNKNOWN
            note(turn, public, member, None, same if is_unknown else DeliveryState.SAME)
            continue
        fresh.append(member)
        knows = had is not None and state_of(turn.unit, had) in HAD
        note(
            turn,
            public,
            member,
            bring(turn, group, public, member, before if knows else None),
            None,
        )
    _tell_owner(turn, group, own, public, fresh)
    for member in fresh:
        give_code(turn, group, public, member)


def _released_version(turn: Turn, own: Summary) -> Summary:
    told = for_others(own)
    return Summary(
        group_id=own.group_id,
        meeting_id=own.meeting_id,
        version=own.version,
        state=SummaryState.RELEASED,
        created_at=turn.now,
        released_at=own.released_at,
        first_released_at=own.first_released_at,
        starts_local=own.starts_local,
        parts=told.parts,
        hidden_from=told.hidden_from,
    )


def _delivery(turn: Turn, summary: Summary, member: Member) -> SummaryDelivery | None:
    return turn.unit.summary_deliveries.first(summary_id=summary.id, member_id=member.id)


def _has_already(
    turn: Turn, before: Summary, public: Summary, member: Member
) -> DeliveryState | None:
    """Say how a reader got the version before, where the new one says nothing else to them.

    Telling them of a correction that they cannot see would show that something was left out.
    """
    had = _delivery(turn, before, member)
    state = None if had is None else state_of(turn.unit, had)
    if state not in HAD or changed(
        as_read_by(before, member).parts, as_read_by(public, member).parts
    ):
        return None
    return state


def _tell_owner(
    turn: Turn, group: Group, own: Summary, public: Summary, fresh: Sequence[Member]
) -> None:
    """Give the owner everything: what the others get, and, where it differs, their own copy."""
    by_hand = [each for each in fresh if is_by_hand(each)]
    apart = [each for each in by_hand if as_read_by(public, each).parts != public.parts]
    names = [each.name for each in by_hand if each not in apart]
    what = text("summary-is-released")
    if names:
        what = text("summary-is-released-by-hand", names=names)
    turn.say(
        what,
        [tap(text("summary-who"), "summary-who", public.meeting_id)],
        group_id=group.id,
        audience=Audience.OWNER,
        enclosed=[file_of(public)],
    )
    for each in apart:
        turn.say(
            text("summary-file-for", name=each.name),
            group_id=group.id,
            audience=Audience.OWNER,
            enclosed=[file_of(public, each)],
        )
    if own.left_out or own.own_words:
        turn.say(
            text("summary-file-own"),
            group_id=group.id,
            audience=Audience.OWNER,
            enclosed=[file_of(own)],
        )
