"""Releasing: the owner sees who gets it and which way, and nothing leaves before a yes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
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
from handlers.summary.choosing import is_open, own_draft
from handlers.summary.delivering import bring, file_of, state_of
from handlers.summary.drafting import filled_draft, released_of
from handlers.summary.readers import is_by_hand, readers_of
from handlers.summary.tracking import note
from handlers.summary.words import said
from handlers.talk.kinds import OneOf, confirm
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.sleeping import sleeps_on
from handlers.talk.turn import Turn, tap
from messages.said import Argument, Lines, Text, digest, text, variant

HAD = (DeliveryState.SENT, DeliveryState.BY_HAND, DeliveryState.SAME, DeliveryState.UNKNOWN)
"""How a version stands that its reader has, or may have."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who gets the summary; a professional by the way that is chosen for them.

    `reads_less`: they do not read all that others can. `is_same`: a correction changes nothing
    for them, so they hear nothing.
    """

    id: UUID
    name: str
    is_professional: bool
    by_hand: bool
    reads_less: bool = False
    is_same: bool = False


@dataclass(frozen=True, slots=True)
class Readers:
    """Who gets it; `mark` changes with what each will read. `routes` are those allowed here."""

    people: tuple[Receiver, ...]
    mark: str
    routes: tuple[SummaryRoute, ...]
    is_correction: bool


@dataclass(frozen=True, slots=True)
class Release:
    """What the owner decided: how it reaches each professional, and whether it goes."""

    ways: dict[UUID, SummaryRoute]
    yes: bool


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
    people = tuple(
        Receiver(
            each.id,
            each.name,
            is_professional=each.kind is MemberKind.PROFESSIONAL and each.account_id is not None,
            by_hand=is_by_hand(each),
            reads_less=as_read_by(public, each).parts != public.parts,
            is_same=before is not None and _has_already(turn, before, public, each) is not None,
        )
        for each in readers_of(turn, group, meeting)
    )
    offered = tuple(each for each in SummaryRoute if each in routes)
    return Readers(people, _mark_of(turn, group, meeting), offered, before is not None)


def preview(turn: Turn) -> Text:
    """Say what will be read: for an owner before whom somebody laid it."""
    group, _ = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    return said(for_others(filled_draft(turn, group, meeting)), group)


def release(readers: Readers | None) -> Talk[Release | None]:
    """Ask for each professional which way it goes, then show who gets it, and ask.

    Where the operator allows one way alone, there is nothing to ask.
    """
    if readers is None:
        return None
    ways: dict[UUID, SummaryRoute] = {}
    people = []
    for person in readers.people:
        if person.is_professional:
            ways[person.id] = SummaryRoute.BY_HAND
            if len(readers.routes) > 1:
                ways[person.id] = yield from _ask_way(person, readers.routes)
            by_hand = ways[person.id] is SummaryRoute.BY_HAND
            is_same = person.is_same and by_hand == person.by_hand
            person = replace(person, by_hand=by_hand, is_same=is_same)
        people.append(person)
    key = "summary-sure" if people else "summary-sure-alone"
    yes = yield from confirm(
        "summary-sure-again" if readers.is_correction else key,
        yes="summary-yes-release",
        no="summary-not-yet",
        people=Lines(tuple(_reached(people))),
        mark=readers.mark,
    )
    return Release(ways, yes)


def _ask_way(person: Receiver, routes: Sequence[SummaryRoute]) -> Talk[SummaryRoute]:
    """Ask which way it goes to a professional; each way is explained in one sentence."""
    return (
        yield from ask(
            f"summary-way:{person.id}",
            OneOf([Option(each, variant("summary-way", each.value)) for each in routes]),
            name=person.name,
            ways=Lines(tuple(variant("summary-route", each.value) for each in routes)),
        )
    )


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
        was_by_hand = is_by_hand(member)
        if member.id in ways and member.route is not ways[member.id]:
            member.route = ways[member.id]
            turn.unit.members.save(member)
        if had is not None and same is not None and was_by_hand == is_by_hand(member):
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


def _reached(people: Sequence[Receiver]) -> list[Text]:
    """Say who gets it in which way, who reads less, and for whom nothing changes."""
    get = [each for each in people if not each.is_same]
    ways = (
        ("summary-in-chat", [p.name for p in get if not p.is_professional and not p.by_hand]),
        ("summary-as-file-in-chat", [p.name for p in get if p.is_professional and not p.by_hand]),
        ("summary-by-hand", [p.name for p in get if p.by_hand]),
        ("summary-reads-less", [p.name for p in get if p.reads_less]),
        ("summary-is-same", [p.name for p in people if p.is_same]),
    )
    return [Text(key, {"names": names}) for key, names in ways if names]
