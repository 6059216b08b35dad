"""The owner's list of who is in the group, and each person's page."""

from collections.abc import Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.members import Member, MemberState, Role
from domain.rights import Action
from handlers.people import own
from handlers.people.words import is_said, people_of
from handlers.talk.buttons import tap
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text

KIND = "people"


def open_people(turn: Turn, _: str) -> None:
    """Show the owner who is in; show a member what they can do themselves."""
    group, member = turn.in_group()
    if member.role is Role.OWNER:
        turn.access(Action.SEE_MEMBERS, group.id)
        _show(turn, group, 0)
    else:
        own.show(turn, group, member)


def show(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Show the owner who is in the group."""
    group, _ = turn.access(Action.SEE_MEMBERS, group_id)
    _show(turn, group, page_start(start))


def look(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Show one person: what they are, and what the owner can change."""
    found = own_person(turn, member_id, Action.SEE_MEMBERS)
    if found is not None:
        show_person(turn, *found)


def own_person(turn: Turn, member_id: UUID | None, action: Action) -> tuple[Group, Member] | None:
    """Give somebody in the owner's group; None where they are in it no more.

    Raises `NotAllowed`, also where there is no such person.
    """
    group, _, member = turn.look_up(turn.unit.members, member_id, action)
    if member.state is not MemberState.IN or member.role is Role.OWNER:
        turn.tell("common-old-button")
        return None
    return group, member


def show_person(turn: Turn, group: Group, member: Member) -> None:
    """Show the owner somebody's page."""
    lines: list[Text] = [text("people-one", name=member.name, what=is_said(turn, member))]
    if member.account_id is None:
        lines.append(text("people-one-no-app", name=member.name))
    rows = [
        *_without_app(member),
        [tap(text("people-what-they-see", name=member.name), "people-with", member.id)],
        [tap(text("people-be-otherwise"), "people-is", member.id)],
        [tap(text("people-take-out"), "people-out", member.id)],
        [tap(text("people-all"), "people", group.id)],
    ]
    say(turn, group, text("people-page", lines=Lines(tuple(lines))), *rows)


def _without_app(member: Member) -> list[list[Tap]]:
    """Offer what there is for somebody without the app: what they tell, and a link for it."""
    if member.account_id is not None:
        return []
    rows = [[tap(text("people-wants-app", name=member.name), "invite-app", member.id)]]
    if member.role is Role.MEMBER:
        rows.insert(0, [tap(text("people-wishes"), "told", member.id)])
    return rows if member.contact_id is not None else rows[:-1]


def say(turn: Turn, group: Group, what: Text, *rows: list[Tap], typed: Sequence[Tap] = ()) -> None:
    """Show the owner something of their people, in its one place."""
    turn.show(
        what,
        *rows,
        kind=KIND,
        group_id=group.id,
        subject_id=group.id,
        audience=Audience.OWNER,
        typed=typed,
    )


def _show(turn: Turn, group: Group, start: int) -> None:
    people = people_of(turn, group.id)
    ask = tap(text("people-ask-somebody"), "in", group.id, "uitnodigen")
    if not people:
        say(turn, group, text("people-nobody"), [ask])
        return
    lines = Lines(
        tuple(text("people-line", name=each.name, what=is_said(turn, each)) for each in people)
    )
    taps = [tap(each.name, "people-one", each.id) for each in people]
    rows = page(taps, start, lambda on: tap(text("people-more"), "people", group.id, str(on)))
    things = tap(text("people-who-sees-what"), "people-things", group.id)
    say(turn, group, text("people-list", people=lines), *rows, [things], [ask], typed=taps)
