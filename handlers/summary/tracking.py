"""Who got it: how bringing it to each reader stands, for the owner; whether it was read, never."""

from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow, OutboxState
from domain.groups import Group
from domain.meetings import Meeting
from domain.members import Member
from domain.pick_ups import PickUpState
from domain.rights import Action
from domain.summaries import DeliveryState, Summary, SummaryDelivery, may_read
from handlers.summary.codes import find_place, give_code
from handlers.summary.delivering import FILE, bring, bring_file, file_of, state_of
from handlers.summary.drafting import released_of
from handlers.summary.readers import is_by_hand, picks_up
from handlers.talk.buttons import tap
from handlers.talk.marks import mark_on_button
from handlers.talk.pages import MOST_BUTTONS
from handlers.talk.turn import Turn
from messages.said import Lines, Said, Tap, Text, text, variant
from storage.unit import Unit

CAN_GO_AGAIN = (DeliveryState.UNKNOWN, DeliveryState.FAILED, DeliveryState.STOPPED)


def note(
    turn: Turn, summary: Summary, member: Member, row: OutboxRow | None, ended: DeliveryState | None
) -> None:
    """Note that one reader gets this version, and by which message."""
    turn.unit.summary_deliveries.add(
        SummaryDelivery(
            group_id=summary.group_id,
            summary_id=summary.id,
            member_id=member.id,
            message_id=None if row is None else row.id,
            ended=ended,
        )
    )


def show_who(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show the owner how it went with each reader of the newest version."""
    group, _owner, meeting = turn.look_up(turn.unit.meetings, meeting_id, Action.CHANGE_SHARING)
    newest = released_of(turn, meeting.id)
    if newest is None:
        turn.tell("common-old-button")
        return
    what, rows = _who(turn, meeting, newest)
    back = [tap(text("summary-back"), "summary-see", meeting.id)]
    turn.say(what, *rows[: MOST_BUTTONS - 1], back, group_id=group.id, audience=Audience.OWNER)


def _who(turn: Turn, meeting: Meeting, newest: Summary) -> tuple[Text, list[list[Tap]]]:
    names: dict[DeliveryState, list[str]] = {}
    rows: list[list[Tap]] = []
    for delivery, member in _deliveries(turn, newest):
        state = _standing(turn, newest, member, delivery)
        names.setdefault(state, []).append(member.name)
        if not member.is_in:
            continue
        if state in CAN_GO_AGAIN:
            again = text("summary-again-to", name=member.name)
            # What did not arrive comes first: of many readers not all get a button.
            rows.insert(0, [tap(again, "summary-again", delivery.id)])
        elif state is DeliveryState.BY_HAND:
            file = text("summary-get-for", name=member.name)
            rows.append([tap(file, "summary-pdf", meeting.id, mark_on_button(member))])
        elif state in _ON_PAGE.values():
            renew = text("summary-new-code", name=member.name)
            rows.append([tap(renew, "summary-code", delivery.id)])
    lines = [
        variant("summary-went", state.value, names=names[state])
        for state in DeliveryState
        if state in names
    ]
    if not lines:
        return text("summary-went-to-nobody"), []
    return text("summary-who-got-it", lines=Lines(tuple(lines))), rows


def _standing(
    turn: Turn, newest: Summary, member: Member, delivery: SummaryDelivery
) -> DeliveryState:
    """Say how it stands; of what stands behind a link, whether it can still be picked up.

    Whether it was picked up is nobody's.
    """
    state = state_of(turn.unit, delivery)
    is_there = state in (DeliveryState.SENT, DeliveryState.SAME)
    place = find_place(turn, newest.meeting_id, member)
    if place is None or not is_there or not picks_up(member):
        return state
    return _ON_PAGE[place.state_at(turn.now)]


_ON_PAGE = {
    PickUpState.OPEN: DeliveryState.READY,
    PickUpState.EXPIRED: DeliveryState.EXPIRED,
    PickUpState.CLOSED: DeliveryState.CLOSED,
}


def _deliveries(turn: Turn, newest: Summary) -> list[tuple[SummaryDelivery, Member]]:
    found = [
        (each, turn.unit.members.get(each.member_id))
        for each in turn.unit.summary_deliveries.where(summary_id=newest.id)
    ]
    return sorted(found, key=lambda pair: pair[1].name.casefold())


def tell_how_it_ended(unit: Unit, row: OutboxRow, state: OutboxState) -> Said | None:
    """Write down that a summary did not arrive for sure, and say what its owner is told, once."""
    summary = unit.summaries.find(row.subject_id)
    member = unit.members.first(group_id=row.group_id, account_id=row.account_id)
    if summary is None or member is None:
        return None
    delivery = unit.summary_deliveries.first(summary_id=summary.id, member_id=member.id)
    if delivery is None or (delivery.message_id != row.id and row.kind != FILE):
        # They asked for it themselves, and can ask again.
        return None
    is_unknown = state is OutboxState.UNKNOWN
    delivery.message_id = row.id
    delivery.ended = DeliveryState.UNKNOWN if is_unknown else DeliveryState.FAILED
    unit.summary_deliveries.save(delivery)
    what = text("summary-unknown" if is_unknown else "summary-failed", name=member.name)
    again = tap(text("summary-again"), "summary-again", delivery.id)
    leave = tap(text("summary-leave-it"), "summary-leave", delivery.id)
    return Said(what, ((again, leave),))


def send_again(turn: Turn, delivery_id: UUID | None, _: str) -> None:
    """Send it once more, as the owner asks: by the way that they chose by now."""
    found = _not_arrived(turn, delivery_id)
    if found is None:
        return
    group, member, summary, delivery = found
    if is_by_hand(member):
        delivery.message_id = delivery.ended = None
        turn.unit.summary_deliveries.save(delivery)
        turn.say(
            text("summary-file-for", name=member.name),
            group_id=group.id,
            audience=Audience.OWNER,
            enclosed=[file_of(summary, member)],
        )
        return
    failed = turn.unit.outbox.find(delivery.message_id)
    if failed is not None and failed.kind == FILE:
        row: OutboxRow | None = bring_file(turn, summary, member)
    else:
        row = bring(turn, group, summary, member)
    delivery.message_id = None if row is None else row.id
    delivery.ended = None
    turn.unit.summary_deliveries.save(delivery)
    turn.change_pressed(text("summary-goes-again", name=member.name))
    give_code(turn, group, summary, member)


def leave_it(turn: Turn, delivery_id: UUID | None, _: str) -> None:
    """Leave it as it is: nothing goes."""
    found = _not_arrived(turn, delivery_id)
    if found is not None:
        turn.change_pressed(text("summary-left-it", name=found[1].name))


def _not_arrived(
    turn: Turn, delivery_id: UUID | None
) -> tuple[Group, Member, Summary, SummaryDelivery] | None:
    """Give what did not arrive for sure, if it may still go. Raises `NotAllowed`."""
    group, _, delivery = turn.look_up(
        turn.unit.summary_deliveries, delivery_id, Action.CHANGE_SHARING
    )
    summary = turn.unit.summaries.get(delivery.summary_id)
    member = turn.unit.members.get(delivery.member_id)
    newest = released_of(turn, summary.meeting_id)
    is_newest = newest is not None and newest.id == summary.id
    if (
        state_of(turn.unit, delivery) not in CAN_GO_AGAIN
        or not is_newest
        or not may_read(member, summary)
    ):
        turn.tell("common-old-button")
        return None
    return group, member, summary, delivery
