"""Agreeing on a preparatory talk: who is asked next, and what they say."""

from uuid import UUID

from domain.bookkeeping import OutboxRow
from domain.groups import Group
from domain.members import Member, Role
from domain.preparing import LIVE, Preparation, PreparationState
from domain.rights import Action
from handlers.prepare.rows import asked_now, helper_in, owner_of
from handlers.prepare.standing import (
    ASKED,
    answered_rows,
    day_rows,
    of_turn,
    question,
    who,
    who_is,
)
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text
from storage.unit import Unit


def check(unit: Unit, row: OutboxRow) -> bool:
    """Whether the talk that a message is about still goes on when it leaves."""
    preparation = unit.preparations.find(row.subject_id)
    return preparation is not None and preparation.state in LIVE


def ask_next(turn: Turn, group: Group, preparation: Preparation) -> None:
    """Ask whoever is next; once everybody said yes, all hear it, and a day can be found."""
    preparation.settle()
    turn.unit.preparations.save(preparation)
    asked = asked_now(turn.unit, preparation)
    if asked is None:
        _tell_agreed(turn, group, preparation)
    elif asked.role is not Role.OWNER:
        _ask(turn, group, preparation, asked)
    elif preparation.owner_agreed:
        turn.begin("prepare-helper", group.id, preparation=str(preparation.id))
    else:
        said, rows = question(turn, group, preparation, asked)
        turn.say(text("prepare-wish-is-asked", owner=group.owner_name), group_id=group.id)
        turn.say_to_owner(group, said, *rows, kind=ASKED, subject_id=preparation.id)


def answer(turn: Turn, preparation_id: UUID | None, said: str) -> None:
    """Take a yes, a no, or "differently" from whoever is asked now."""
    group, person, preparation = of_turn(turn, preparation_id)
    asked = asked_now(turn.unit, preparation)
    if asked is None or asked.id != person.id:
        turn.tell("common-old-button")
    elif said == "yes":
        _agree(turn, group, person, preparation)
    elif said == "no":
        _decline(turn, group, person, preparation)
    elif person.id == preparation.member_id:
        turn.begin("prepare-wish", group.id)
    else:
        raise NotAllowed(Action.PREPARE, group.id)


def answer_for(turn: Turn, preparation_id: UUID | None, said: str) -> None:
    """Tap in what somebody without the app answered the owner."""
    group, _, preparation = of_turn(turn, preparation_id)
    turn.access(Action.ANSWER_FOR_OTHERS, group.id, preparation.id)
    asked = asked_now(turn.unit, preparation)
    if asked is None or asked.account_id is not None:
        turn.tell("common-old-button")
    elif said == "yes":
        _agree(turn, group, asked, preparation)
    else:
        _decline(turn, group, asked, preparation)


def tell(
    turn: Turn, member: Member, preparation: Preparation, said: Text, *rows: list[Tap]
) -> None:
    """Say something about a talk to a member; nameless, where their chat may hold no more.

    What somebody brings about themselves, they asked for: they see it.
    """
    if member.hears_nameless and member.account_id != turn.account.id:
        look = tap(text("prepare-look"), "prep-see", preparation.id)
        said, rows = text("prepare-nameless"), ([look],)
    turn.say_to_member(member, said, *rows, kind=ASKED, subject_id=preparation.id)


def tell_ended(turn: Turn, group: Group, member: Member, said: Text) -> None:
    """Tell somebody that a talk is off: no names where their chat may hold none."""
    if member.role is Role.OWNER:
        turn.say_to_owner(group, said)
    else:
        nameless = text("prepare-off-nameless")
        turn.say_to_member(member, nameless if member.hears_nameless else said)


def _agree(turn: Turn, group: Group, member: Member, preparation: Preparation) -> None:
    """Note a yes. An owner who wants somebody else to be there says first who that is."""
    if member.id == preparation.member_id:
        preparation.member_agreed = True
    elif member.role is not Role.OWNER:
        preparation.helper_agreed = True
    elif preparation.needs_helper and helper_in(turn.unit, preparation) is None:
        turn.begin("prepare-helper", group.id, preparation=str(preparation.id))
        return
    else:
        preparation.owner_agreed = True
    preparation.settle()
    if preparation.state is PreparationState.ASKED and member.account_id == turn.account.id:
        turn.say(text("prepare-thanks"), group_id=group.id)
    ask_next(turn, group, preparation)


def _decline(turn: Turn, group: Group, member: Member, preparation: Preparation) -> None:
    """Note a no. The other hears that, and no reason; in a helper's place another may be asked."""
    whose = turn.unit.members.get(preparation.member_id)
    if member.role is Role.OWNER:
        _end(turn, preparation)
        turn.say(text("prepare-no-to", name=whose.name), group_id=group.id)
        tell_ended(turn, group, whose, text("prepare-owner-no", owner=group.owner_name))
        return
    if member.account_id == turn.account.id:
        turn.say(text("prepare-no", owner=group.owner_name), group_id=group.id)
    if member.id == whose.id:
        _end(turn, preparation)
        turn.say_to_owner(group, text("prepare-member-no", name=member.name))
        return
    preparation.lose_helper()
    turn.unit.preparations.save(preparation)
    _, rows = question(turn, group, preparation, owner_of(turn.unit, group.id))
    turn.say_to_owner(
        group,
        text("prepare-helper-no", name=member.name),
        *rows,
        kind=ASKED,
        subject_id=preparation.id,
    )


def _end(turn: Turn, preparation: Preparation) -> None:
    preparation.state = PreparationState.LET_GO
    turn.unit.preparations.save(preparation)


def _ask(turn: Turn, group: Group, preparation: Preparation, asked: Member) -> None:
    """Ask a member; for somebody without the app, the owner does."""
    if asked.account_id is None:
        whose = turn.unit.members.get(preparation.member_id)
        turn.say_to_owner(
            group,
            text("prepare-ask-for", name=asked.name)
            if asked.id == whose.id
            else text("prepare-ask-helper-for", name=asked.name, whom=whose.name),
            answered_rows(preparation),
            kind=ASKED,
            subject_id=preparation.id,
        )
        return
    said, rows = question(turn, group, preparation, asked)
    tell(turn, asked, preparation, said, *rows)
    turn.say_to_owner(group, text("prepare-is-asked", name=asked.name))


def _tell_agreed(turn: Turn, group: Group, preparation: Preparation) -> None:
    """Tell all who take part, and the owner, that it goes on."""
    member = turn.unit.members.get(preparation.member_id)
    helper = helper_in(turn.unit, preparation)
    cards = tap(text("prepare-cards-label"), "prep-cards", group.id)
    tell(
        turn,
        member,
        preparation,
        text("prepare-agreed-member", who=who(turn, group, preparation, member)),
        [tap(text("prepare-own-label"), "prep-own", group.id), cards],
    )
    if helper is not None:
        tell(
            turn,
            helper,
            preparation,
            text("prepare-agreed-helper", who=who(turn, group, preparation, helper)),
            [cards],
        )
    turn.say_to_owner(
        group,
        text("prepare-agreed-owner", name=member.name, who=who_is(turn, preparation)),
        *day_rows(preparation),
        kind=ASKED,
        subject_id=preparation.id,
    )
