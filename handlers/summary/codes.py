"""A page to pick a summary up: its link in a professional's chat, its code by another way.

The code goes to the owner, who passes it on themselves: whoever has one of both has nothing.
"""

import secrets
from uuid import UUID

from domain.bookkeeping import Audience, Moment, OutboxRow
from domain.groups import Group
from domain.members import Member
from domain.pick_ups import OPEN_FOR, PickUp, PickUpState, new_code, spoken
from domain.rights import Action
from domain.sharing import Thing
from domain.summaries import Summary
from handlers.summary.drafting import released_of
from handlers.summary.readers import picks_up
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Link, Tap, Text, text
from storage.unit import Unit

READY = "summary-ready"
FOLDER = "ophalen"
"""Where summaries are picked up on the bot's own web server."""
CLOSED = "closed-page"
"""The moment at which an owner hears that three wrong codes closed a page."""


def hash_of_token(unit: Unit, token: str) -> str:
    """Give the keyed hash by which a page is found."""
    return unit.keys.hash("link-to-summary", token)


def hash_of_code(unit: Unit, place: PickUp, code: str) -> str:
    """Give the keyed hash of a code, which is another one on every page."""
    return unit.keys.hash("code-of-summary", f"{place.id}:{code}")


def bring_link(turn: Turn, summary: Summary, member: Member, *, is_newer: bool) -> OutboxRow:
    """Bring a professional a fresh link; the one before is dead at once.

    While it can still be picked up, the code stays as it was, and the two weeks begin anew.
    """
    token = secrets.token_urlsafe(32)
    place = find_place(turn, summary.meeting_id, member)
    if place is None:
        place = turn.unit.pick_ups.add(
            PickUp(
                group_id=summary.group_id,
                meeting_id=summary.meeting_id,
                member_id=member.id,
                token_hash=hash_of_token(turn.unit, token),
                made_at=turn.now,
                expires_at=turn.now + OPEN_FOR,
            )
        )
    else:
        if place.state_at(turn.now) is not PickUpState.OPEN:
            place.wrong, place.code_hash = 0, ""
        place.token_hash = hash_of_token(turn.unit, token)
        place.expires_at = turn.now + OPEN_FOR
        turn.unit.pick_ups.save(place)
    turn.unit.outbox.withdraw(account_id=member.account_id, kind=READY, subject_id=summary.id)
    key = "summary-renewed-code" if is_newer else "summary-ready-code"
    if is_newer and not place.code_hash:
        key = "summary-renewed-new-code"
    return turn.say(
        Text(key),
        [Tap(text("summary-open-page"), link=Link(f"{FOLDER}/{token}", on_web=True))],
        to=member.account_id,
        group_id=member.group_id,
        audience=Audience.MEMBER,
        kind=READY,
        subject_id=summary.id,
        subject_version=summary.version,
        thing=Thing.SUMMARY,
    )


def give_code(turn: Turn, group: Group, summary: Summary, member: Member) -> None:
    """Give the owner the code for one professional, if there is none that they have already."""
    place = find_place(turn, summary.meeting_id, member) if picks_up(member) else None
    if place is None or place.code_hash:
        return
    code = new_code()
    place.code_hash = hash_of_code(turn.unit, place, code)
    turn.unit.pick_ups.save(place)
    turn.say_to_owner(
        group,
        text("summary-code-for", name=member.name, code=spoken(code)),
        subject_id=summary.id,
    )


def renew(turn: Turn, delivery_id: UUID | None, _: str) -> None:
    """Make a new code for one professional, and a new link: what they had before is dead."""
    group, _owner, delivery = turn.look_up(
        turn.unit.summary_deliveries, delivery_id, Action.CHANGE_SHARING
    )
    summary = turn.unit.summaries.get(delivery.summary_id)
    member = turn.unit.members.get(delivery.member_id)
    newest = released_of(turn, summary.meeting_id)
    if newest is None or newest.id != summary.id or not (member.is_in and picks_up(member)):
        turn.tell("common-old-button")
        return
    place = find_place(turn, summary.meeting_id, member)
    if place is not None:
        place.wrong, place.code_hash = 0, ""
        turn.unit.pick_ups.save(place)
    row = bring_link(turn, summary, member, is_newer=False)
    delivery.message_id, delivery.ended = row.id, None
    turn.unit.summary_deliveries.save(delivery)
    give_code(turn, group, summary, member)


def give_link_again(turn: Turn, summary: Summary, member: Member) -> None:
    """Give a professional who asks for it a fresh link, while it can be picked up."""
    place = find_place(turn, summary.meeting_id, member)
    if place is None or not place.can_open(turn.now):
        turn.say(text("summary-link-over"))
        return
    until = place.expires_at
    bring_link(turn, summary, member, is_newer=False)
    place.expires_at = until
    turn.unit.pick_ups.save(place)


def tell_closed(turn: Turn, moment: Moment) -> None:
    """Tell an owner that three wrong codes closed a page, and that they can make a new one."""
    place = turn.unit.pick_ups.find(moment.subject_id)
    if place is None or place.state_at(turn.now) is not PickUpState.CLOSED:
        return
    turn.unit.lock_group(place.group_id)
    group = turn.unit.groups.get(place.group_id)
    member = turn.unit.members.get(place.member_id)
    newest = released_of(turn, place.meeting_id)
    if newest is None or not (member.is_in and picks_up(member)):
        return
    delivery = turn.unit.summary_deliveries.first(summary_id=newest.id, member_id=member.id)
    rows = []
    if delivery is not None:
        rows = [[tap(text("summary-new-code", name=member.name), "summary-code", delivery.id)]]
    turn.say_to_owner(group, text("summary-code-closed", name=member.name), *rows)


def find_place(turn: Turn, meeting_id: UUID, member: Member) -> PickUp | None:
    """Give where a professional picks up the summary of a meeting, if it was ever made."""
    return turn.unit.pick_ups.first(meeting_id=meeting_id, member_id=member.id)
