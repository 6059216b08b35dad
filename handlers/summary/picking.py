"""Picking a summary up on the web: all is looked at again, and a right code gives it.

Looking changes nothing: a link preview does that as well. Only a code that is sent does anything.
"""

import hmac
from dataclasses import dataclass, field
from datetime import datetime

from domain.accounts import Account
from domain.bookkeeping import Access, Moment, Way
from domain.groups import Group
from domain.members import Member
from domain.pick_ups import MOST_WRONG, PickUp, PickUpState, read_code
from domain.rights import Action
from domain.summaries import Summary, SummaryState, as_read_by, may_read
from handlers.summary.codes import CLOSED, hash_of_code, hash_of_token
from handlers.summary.delivering import file_of, summary_file
from handlers.summary.readers import picks_up
from handlers.summary.words import document
from handlers.talk.access import allowed_in
from handlers.talk.registry import Making
from messages.catalogue import Language, language_of
from messages.documents.summary import SummaryDocument
from messages.outgoing import Attachment
from messages.rendering import Reader, Renderer
from storage.repository import NotFound
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that may be picked up, and by whom."""

    place: PickUp
    group: Group
    member: Member
    account: Account
    summary: Summary

    @property
    def language(self) -> Language:
        """The language of whoever picks it up."""
        return language_of(self.account.language)


@dataclass(frozen=True, slots=True)
class Tried:
    """What a code brought: `left` says how many tries are left where it was wrong.

    `typo`: it can't be a code at all, and does not count as a try.
    """

    language: Language
    document: SummaryDocument | None = field(default=None, repr=False)
    file: Attachment | None = field(default=None, repr=False)
    left: int = MOST_WRONG
    typo: bool = False


def find_waiting(unit: Unit, token: str, now: datetime) -> Waiting | None:
    """Give what may be picked up at an address now; None where there is nothing, for any reason."""
    place = unit.pick_ups.first(token_hash=hash_of_token(unit, token))
    return None if place is None else _looked_at_again(unit, place, now)


def _looked_at_again(unit: Unit, place: PickUp, now: datetime) -> Waiting | None:
    """Look again whether it is open, and whether its reader may have it, as when it was sent."""
    member = unit.members.find(place.member_id)
    group = unit.groups.find(place.group_id)
    meeting = unit.meetings.find(place.meeting_id)
    if member is None or group is None or meeting is None or not place.can_open(now):
        return None
    account = unit.accounts.find(member.account_id)
    released = unit.summaries.where(
        meeting_id=meeting.id, state=SummaryState.RELEASED, order_by=("-version",), limit=1
    )
    if account is None or not account.consented or not released:
        return None
    summary = released[0]
    if (
        not (member.is_in and picks_up(member) and may_read(member, summary))
        or allowed_in(unit, now, group, member, Action.SEE_SUMMARY, meeting=meeting) is None
        or unit.summary_deliveries.first(summary_id=summary.id, member_id=member.id) is None
    ):
        return None
    return Waiting(place, group, member, account, summary)


def try_code(
    unit: Unit, renderer: Renderer, token: str, typed: str, now: datetime, *, as_file: bool
) -> Tried | None:
    """Try a code: the right one gives the summary, or the file; the third wrong one closes it.

    None where there is nothing to pick up, for any reason. One try at a time: the group is locked.
    Each try is written down (NEN 7513), never what was typed.
    """
    found = unit.pick_ups.first(token_hash=hash_of_token(unit, token))
    if found is None:
        return None
    unit.lock_group(found.group_id)
    try:
        unit.pick_ups.refresh(found)
    except NotFound:
        return None
    # Between the two, the owner may have made another link.
    waiting = find_waiting(unit, token, now)
    if waiting is None:
        return None
    place = waiting.place
    code = read_code(typed)
    if code is None:
        return Tried(waiting.language, left=MOST_WRONG - place.wrong, typo=True)
    is_right = hmac.compare_digest(hash_of_code(unit, place, code), place.code_hash)
    _write_down(unit, waiting, now, allowed=is_right)
    if not is_right:
        return _wrong(unit, waiting, now)
    reader = Reader(waiting.language, lambda payload: payload)
    if as_file:
        making = Making(unit, renderer, reader)
        file = summary_file(making, file_of(waiting.summary, waiting.member))
        return Tried(waiting.language, file=file)
    read = as_read_by(waiting.summary, waiting.member)
    return Tried(waiting.language, document(read, waiting.group, renderer, reader))


def _wrong(unit: Unit, waiting: Waiting, now: datetime) -> Tried:
    """Count a wrong code; after the last one the owner is told."""
    place = waiting.place
    place.wrong += 1
    unit.pick_ups.save(place)
    if place.state_at(now) is PickUpState.CLOSED:
        owner_id = waiting.group.owner_id
        unit.moments.add(
            Moment(
                key=f"{CLOSED}:{owner_id}:{place.id}:{now.isoformat()}",
                kind=CLOSED,
                account_id=owner_id,
                group_id=place.group_id,
                subject_id=place.id,
                due_at=now,
                created_at=now,
            )
        )
    return Tried(waiting.language, left=MOST_WRONG - place.wrong)


def _write_down(unit: Unit, waiting: Waiting, now: datetime, *, allowed: bool) -> None:
    unit.accesses.note(
        Access(
            who_id=waiting.account.id,
            whose_id=waiting.group.owner_id,
            group_id=waiting.group.id,
            action=Action.SEE_SUMMARY.value,
            subject_id=waiting.summary.id,
            way=Way.WEB,
            allowed=allowed,
            at=now,
        )
    )
