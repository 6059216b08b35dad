"""How a preparatory talk stands, as each of those in it reads it."""

from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group
from domain.members import Member, Role
from domain.preparing import LIVE, Company, Preparation, PreparationState
from domain.rights import Action
from handlers.prepare.rows import asked_now, helper_in
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text, variant

ASKED = "prep-asked"
"""The kind of a message about a talk that goes on: it does not leave once that was let go."""


def of_turn(turn: Turn, preparation_id: UUID | None) -> tuple[Group, Member, Preparation]:
    """Give a talk, if the person takes part in it or owns the group. Raises `NotAllowed`."""
    group, person, preparation = turn.look_up(
        turn.unit.preparations, preparation_id, Action.PREPARE
    )
    is_helper = person.id == preparation.helper_id and preparation.both_want_it
    if person.role is not Role.OWNER and person.id != preparation.member_id and not is_helper:
        raise NotAllowed(Action.PREPARE, group.id)
    return group, person, preparation


def look(turn: Turn, preparation_id: UUID | None, _: str) -> None:
    """Show a talk to one of those whom it is about."""
    group, person, preparation = of_turn(turn, preparation_id)
    if preparation.state not in LIVE:
        turn.say(text("prepare-over"), group_id=group.id)
        return
    show(turn, group, person, preparation)


def show(turn: Turn, group: Group, reader: Member, preparation: Preparation) -> None:
    """Show the reader how a talk stands; where they are asked, with the answers."""
    asked = asked_now(turn.unit, preparation)
    if asked is not None and asked.id == reader.id:
        said, rows = question(turn, group, preparation, reader)
    elif reader.role is Role.OWNER:
        said, rows = line(turn, preparation), _owner_rows(preparation, asked)
    else:
        said = variant(
            "prepare-stands", preparation.state.value, who=who(turn, group, preparation, reader)
        )
        rows = [[_let_go_tap(preparation)]]
    turn.say(
        said,
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
        kind=ASKED,
        subject_id=preparation.id,
    )


def line(turn: Turn, preparation: Preparation) -> Text:
    """Say how a talk stands, to the owner."""
    member = turn.unit.members.get(preparation.member_id)
    asked = asked_now(turn.unit, preparation)
    if preparation.state is PreparationState.AGREED:
        return text("prepare-line-agreed", name=member.name, who=who_is(turn, preparation))
    if asked is None or asked.role is Role.OWNER:
        return text("prepare-line-you", name=member.name)
    return text("prepare-line-waits", name=member.name, asked=asked.name)


def question(
    turn: Turn, group: Group, preparation: Preparation, asked: Member
) -> tuple[Text, list[list[Tap]]]:
    """Give what somebody is asked, and the answers. No needs no reason."""
    name = turn.unit.members.get(preparation.member_id).name
    yes = tap(text("common-yes"), "prep-say", preparation.id, "yes")
    no = tap(text("common-no"), "prep-say", preparation.id, "no")
    if asked.id == preparation.member_id:
        differently = tap(text("prepare-differently"), "prep-say", preparation.id, "else")
        said = text(
            "prepare-ask-member",
            owner=group.owner_name,
            who=who(turn, group, preparation, asked),
        )
        return said, [[yes, differently, no]]
    if asked.role is not Role.OWNER:
        said = text(
            "prepare-ask-helper",
            owner=group.owner_name,
            name=name,
            who=who(turn, group, preparation, asked),
        )
        return said, [[yes, no]]
    if preparation.owner_agreed:
        choose = tap(text("prepare-somebody-else"), "prep-say", preparation.id, "yes")
        return text("prepare-line-you", name=name), [[choose, _let_go_tap(preparation)]]
    said = text("prepare-ask-owner", name=name, who=who_is(turn, preparation))
    return said, [[yes, no]]


def who(turn: Turn, group: Group, preparation: Preparation, reader: Member) -> Text:
    """Say to somebody in the talk with whom it is."""
    helper = helper_in(turn.unit, preparation)
    whom = turn.unit.members.get(preparation.member_id).name
    other = helper.name if helper is not None else text("prepare-somebody")
    return variant(
        "prepare-you-meet",
        preparation.company.value,
        owner=group.owner_name,
        other=other if reader.id == preparation.member_id else whom,
    )


def who_is(turn: Turn, preparation: Preparation) -> Text:
    """Say to the owner who has the talk."""
    helper = helper_in(turn.unit, preparation)
    return variant(
        "prepare-who-is",
        preparation.company.value,
        helper=helper.name if helper is not None else text("prepare-somebody"),
    )


def day_rows(preparation: Preparation) -> list[list[Tap]]:
    """Give what the owner can do once everybody said yes."""
    rows = [[tap(text("prepare-find-day"), "prep-day", preparation.id)]]
    if preparation.company is Company.HELPER:
        rows.append([tap(text("prepare-leave-to-them"), "prep-selves", preparation.id)])
    return rows


def _owner_rows(preparation: Preparation, asked: Member | None) -> list[list[Tap]]:
    rows: list[list[Tap]] = []
    if preparation.state is PreparationState.AGREED:
        rows = day_rows(preparation)
    elif asked is not None and asked.account_id is None:
        rows = [answered_rows(preparation)]
    return [*rows, [_let_go_tap(preparation)]]


def answered_rows(preparation: Preparation) -> list[Tap]:
    """Give what somebody without the app may have answered the owner."""
    return [
        tap(text("prepare-they-said-yes"), "prep-for", preparation.id, "yes"),
        tap(text("prepare-they-said-no"), "prep-for", preparation.id, "no"),
    ]


def _let_go_tap(preparation: Preparation) -> Tap:
    return tap(text("prepare-let-go"), "prep-off", preparation.id)
