"""What somebody is in the group, and how summaries reach them: the owner changes it."""

from datetime import timedelta
from uuid import UUID

from domain.groups import Group
from domain.meetings import UNSETTLED, Meeting
from domain.members import Member, MemberKind, Role, SummaryRoute
from domain.rights import Action
from domain.sharing import Thing
from domain.sleeping import WaitingDeed
from handlers.people.looking import own_person, say, show_person
from handlers.people.sharing import share, waits
from handlers.people.words import is_said, time_of
from handlers.shared.leaving import let_go_of_meetings
from handlers.shared.sleeping import what as what_waits
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.marks import find_marked, mark_on_button
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Tap, text, variant

MOST_MEETINGS = 2


def ask(registry: Registry, turn: Turn, member_id: UUID | None, _: str) -> None:
    """Show what somebody is, and what else they could be."""
    found = own_person(turn, member_id, Action.CHANGE_MEMBER)
    if found is None:
        return
    group, member = found
    rows: list[list[Tap]] = [_kinds(member), _roles(turn, group, member)]
    if member.kind is MemberKind.PROFESSIONAL and member.account_id is not None:
        rows.append(
            [
                tap(variant("people-route", way.value), "people-be", member.id, f"route.{way}")
                for way in SummaryRoute
                if way in registry.operator.ways and way is not member.route
            ]
        )
    if member.role is not Role.GUEST:
        rows.append([tap(text("people-until"), "people-until", member.id)])
    rows.append([tap(text("people-back-to", name=member.name), "people-one", member.id)])
    what = text("people-what-are-they", name=member.name, what=is_said(turn, member))
    say(turn, group, what, *[row for row in rows if row])


def change(registry: Registry, turn: Turn, member_id: UUID | None, arg: str) -> None:
    """Let somebody be something else from now on. They get no message about it."""
    found = own_person(turn, member_id, Action.CHANGE_MEMBER)
    if found is None:
        return
    group, member = found
    what, _, to = arg.partition(".")
    if what == "kind" and to in set(MemberKind):
        if _hears_more(member, kind=MemberKind(to)) and waits(turn, group, member, kind=to):
            return
        member.kind = MemberKind(to)
        turn.unit.members.save(member)
    elif what == "route" and to in registry.operator.ways:
        if _hears_more(member, route=SummaryRoute(to)) and waits(turn, group, member, route=to):
            return
        member.route = SummaryRoute(to)
        turn.unit.members.save(member)
    elif what == "role" and to == Role.MEMBER:
        if waits(turn, group, member, role=to):
            return
        _be(turn, group, member, Role.MEMBER, None)
    elif what == "role" and to == Role.INFORMED:
        if member.role is Role.GUEST and waits(turn, group, member, role=to):
            return
        _be(turn, group, member, Role.INFORMED, None)
    elif what == "guest":
        meeting = find_marked(_to_come(turn, group), to)
        if meeting is None:
            turn.tell("common-old-button")
            return
        # To a guest and to who is informed it opens what was closed: a day, a place, an agenda.
        is_more = member.role is not Role.MEMBER
        if is_more and waits(turn, group, member, role="guest", guest_at=str(meeting.id)):
            return
        _be(turn, group, member, Role.GUEST, meeting)
    else:
        raise NotAllowed(Action.CHANGE_MEMBER, group.id)
    show_person(turn, group, member)


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Share what the owner slept on, and say so: also what they are, where more reaches them so."""
    member = turn.unit.members.find(waiting.subject_id)
    if member is None or not member.is_in:
        return
    group, _ = turn.in_group()
    about = waiting.about
    if "role" in about:
        role, meeting = Role(about["role"]), None
        if role is Role.GUEST:
            to_come = _to_come(turn, group)
            meeting = next((each for each in to_come if str(each.id) == about["guest_at"]), None)
            if meeting is None:
                turn.say(text("sleeping-could-not", what=what_waits(waiting)))
                return
        _be(turn, group, member, role, meeting)
    if "kind" in about:
        member.kind = MemberKind(about["kind"])
    if "route" in about:
        member.route = SummaryRoute(about["route"])
    turn.unit.members.save(member)
    for each in about.get("things", []):
        share(turn, member, Thing(each), shared=True)
    seen = [tap(text("people-what-they-see", name=member.name), "people-with", member.id)]
    say(turn, group, text("people-shared-now", name=member.name), seen)


def _hears_more(member: Member, **change: MemberKind | SummaryRoute) -> bool:
    """Whether a change lets names and content into a chat that held none."""
    return member.hears_nameless and not member.model_copy(update=change).hears_nameless


def _be(turn: Turn, group: Group, member: Member, role: Role, meeting: Meeting | None) -> None:
    """Give somebody another role. What the owner shared more with them before ends with it."""
    member.role = role
    member.guest_at_id = None if meeting is None else meeting.id
    member.sharing = {thing: shared for thing, shared in member.sharing.items() if not shared}
    member.paused_until = None
    turn.unit.members.save(member)
    if role is not Role.MEMBER:
        let_go_of_meetings(turn, group, member, but_for=member.guest_at_id)
    if meeting is not None and meeting.ends_at is not None:
        # Where the day is not known yet, it is planned once it is told.
        turn.plan(
            "guest-over",
            meeting.ends_at + timedelta(days=1),
            account_id=group.owner_id,
            group_id=group.id,
            subject_id=meeting.id,
        )


def _kinds(member: Member) -> list[Tap]:
    return [
        tap(variant("people-be", kind.value), "people-be", member.id, f"kind.{kind.value}")
        for kind in MemberKind
        if kind is not member.kind
    ]


def _roles(turn: Turn, group: Group, member: Member) -> list[Tap]:
    taps = []
    if member.role is not Role.MEMBER:
        taps.append(tap(text("people-be-member"), "people-be", member.id, "role.member"))
    if member.role is not Role.INFORMED:
        taps.append(tap(text("people-be-informed"), "people-be", member.id, "role.informed"))
    for meeting in _to_come(turn, group)[:MOST_MEETINGS]:
        if meeting.id != member.guest_at_id:
            label = text("people-be-guest", day=time_of(meeting))
            taps.append(tap(label, "people-be", member.id, f"guest.{mark_on_button(meeting)}"))
    return taps


def _to_come(turn: Turn, group: Group) -> list[Meeting]:
    found = turn.unit.meetings.where(group_id=group.id, state=UNSETTLED, order_by=("created_at",))
    return [each for each in found if each.ends_at is None or each.ends_at > turn.now]
