"""Releasing: the owner sees who gets it and which way, and nothing leaves before a yes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.groups import Group, Member, MemberKind, MemberState, Role, SummaryRoute
from domain.meetings import Meeting, MeetingState
from domain.sharing import Thing, shares
from domain.sleeping import Deed, WaitingDeed
from domain.summaries import Summary, SummaryState, as_read_by, fill
from handlers.summary.choosing import own_draft
from handlers.summary.delivering import by_hand, deliver, file_of, is_by_hand
from handlers.summary.drafting import draft_of, parts_of, released_of
from handlers.summary.words import said
from handlers.talk.kinds import OneOf, confirm
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.sleeping import sleeps_on
from handlers.talk.turn import Turn, tap
from messages.said import Lines, Text, digest, text


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who gets the summary; a professional by the way that is chosen for them."""

    id: UUID
    name: str
    is_professional: bool
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Readers:
    """Who gets it; `mark` changes with what they will read."""

    people: tuple[Receiver, ...]
    mark: str


@dataclass(frozen=True, slots=True)
class Release:
    """What the owner decided: how it reaches each professional, and whether it goes."""

    by_hand: dict[UUID, bool]
    yes: bool


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to release the summary of a meeting."""
    found = own_draft(turn, meeting_id)
    if found is not None:
        group, meeting, _draft = found
        turn.begin("release-summary", group.id, meeting=str(meeting.id))


def view(turn: Turn) -> Readers | None:
    """Give who will get it, and a mark of what; None where it was released meanwhile."""
    group, _ = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    if meeting.state is not MeetingState.ENDED or released_of(turn, meeting.id):
        return None
    draft = draft_of(turn, meeting)
    fill(draft, parts_of(turn, group, meeting), draft.left_out)
    people = tuple(
        Receiver(
            each.id,
            each.name,
            is_professional=each.kind is MemberKind.PROFESSIONAL and each.account_id is not None,
            by_hand=each.account_id is None,
        )
        for each in _readers(turn, group, meeting)
    )
    return Readers(people, digest({"read": said(draft, group)}))


def preview(turn: Turn) -> Text:
    """Say what will be read: for an owner before whom somebody laid it."""
    group, _ = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    draft = draft_of(turn, meeting)
    return said(fill(draft, parts_of(turn, group, meeting), draft.left_out), group)


def release(readers: Readers | None) -> Talk[Release | None]:
    """Ask for each professional which way it goes, then show who gets it, and ask."""
    if readers is None:
        return None
    ways: dict[UUID, bool] = {}
    people = []
    for person in readers.people:
        if person.is_professional:
            ways[person.id] = yield from ask(
                f"summary-way:{person.id}",
                OneOf(
                    [
                        Option(True, text("summary-way-by-hand")),
                        Option(False, text("summary-way-chat")),
                    ]
                ),
                name=person.name,
            )
            person = replace(person, by_hand=ways[person.id])
        people.append(person)
    yes = yield from confirm(
        "summary-sure" if people else "summary-sure-alone",
        yes="summary-yes-release",
        no="summary-not-yet",
        people=Lines(tuple(_reached(people))),
        mark=readers.mark,
    )
    return Release(ways, yes)


def released(turn: Turn, decided: Release | None) -> None:
    """Release it: an unchangeable version for the readers, and the owner's own copy."""
    group, _ = turn.in_group()
    meeting = turn.unit.meetings.get(UUID(turn.about["meeting"]))
    if decided is None or released_of(turn, meeting.id):
        turn.say(text("summary-released-before"), group_id=group.id)
        return
    if not decided.yes:
        turn.say(text("summary-stays"), group_id=group.id)
        return
    ways = {str(member_id): hand for member_id, hand in decided.by_hand.items()}
    mark = _mark_of(view(turn))
    if sleeps_on(turn, Deed.RELEASE, group.id, meeting.id, ways=ways, mark=mark):
        return
    _release(turn, group, meeting, decided.by_hand)


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Release what the owner slept on; where it has changed since, they look again first."""
    group, _ = turn.in_group()
    turn.about = {"meeting": str(waiting.subject_id)}
    meeting = turn.unit.meetings.get(waiting.subject_id)
    readers = view(turn)
    if readers is None or _mark_of(readers) != waiting.about["mark"]:
        turn.say(
            text("summary-changed-overnight"),
            [tap(text("summary-read"), "summary-see", meeting.id)],
            group_id=group.id,
        )
        return
    ways = {UUID(member_id): hand for member_id, hand in waiting.about["ways"].items()}
    _release(turn, group, meeting, ways)


def _mark_of(readers: Readers | None) -> str:
    """Give a mark that changes with what is read, and with who reads it."""
    if readers is None:
        return ""
    return digest({"mark": readers.mark, "people": [str(each.id) for each in readers.people]})


def _release(turn: Turn, group: Group, meeting: Meeting, ways: dict[UUID, bool]) -> None:
    """Release it: `ways` says of each professional whether they get it by hand."""
    parts = parts_of(turn, group, meeting)
    own = fill(draft_of(turn, meeting), parts)
    own.state = SummaryState.OWN
    own.released_at = turn.now
    turn.unit.summaries.save(own)
    public = turn.unit.summaries.add(
        fill(
            Summary(
                group_id=group.id,
                meeting_id=meeting.id,
                version=own.version,
                state=SummaryState.RELEASED,
                created_at=turn.now,
                released_at=turn.now,
                starts_local=own.starts_local,
            ),
            parts,
            own.left_out,
        )
    )
    readers = _readers(turn, group, meeting)
    for member in readers:
        if member.id in ways:
            member.route = SummaryRoute.BY_HAND if ways[member.id] else SummaryRoute.CHAT
            turn.unit.members.save(member)
    deliver(turn, group, public, readers)
    _tell_owner(turn, group, own, public, readers)


def _tell_owner(
    turn: Turn, group: Group, own: Summary, public: Summary, readers: Sequence[Member]
) -> None:
    """Give the owner everything: what the others get, and, where it differs, their own copy."""
    apart = [each for each in readers if is_by_hand(each) and as_read_by(public, each) != public]
    names = by_hand([each for each in readers if each not in apart])
    what = (
        text("summary-is-released-by-hand", names=names) if names else text("summary-is-released")
    )
    turn.say(what, group_id=group.id, enclosed=[file_of(public)])
    for each in apart:
        turn.say(
            text("summary-file-for", name=each.name),
            group_id=group.id,
            enclosed=[file_of(public, each)],
        )
    if own.left_out:
        turn.say(text("summary-file-own"), group_id=group.id, enclosed=[file_of(own)])


def _readers(turn: Turn, group: Group, meeting: Meeting) -> list[Member]:
    members = turn.unit.members.where(group_id=group.id, state=MemberState.IN)
    readers = [
        each
        for each in members
        if each.role is not Role.OWNER and shares(each, Thing.SUMMARY) and meeting.is_open_to(each)
    ]
    return sorted(readers, key=lambda each: each.name.casefold())


def _reached(people: Sequence[Receiver]) -> list[Text]:
    """Say who gets it in which way."""
    ways = (
        ("summary-in-chat", [p.name for p in people if not p.is_professional and not p.by_hand]),
        ("summary-as-file", [p.name for p in people if p.is_professional and not p.by_hand]),
        ("summary-by-hand", [p.name for p in people if p.by_hand]),
    )
    return [Text(key, {"names": names}) for key, names in ways if names]
