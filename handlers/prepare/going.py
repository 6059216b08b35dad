"""Once everybody said yes: a day for the talk, or letting it be."""

from uuid import UUID

from domain.meetings import MeetingKind
from domain.members import Role
from domain.preparing import LIVE, Company, PreparationState
from domain.rights import Action
from handlers.prepare.agreeing import tell_ended
from handlers.prepare.rows import helper_in, owner_of
from handlers.prepare.standing import ASKED, of_turn
from handlers.talk.turn import Turn
from messages.said import text


def find_day(turn: Turn, preparation_id: UUID | None, _: str) -> None:
    """Let the owner find a day for those who take part: from here on it is a meeting."""
    group, person, preparation = of_turn(turn, preparation_id)
    turn.access(Action.PLAN_MEETING, group.id, preparation.id)
    if preparation.state is not PreparationState.AGREED or person.role is not Role.OWNER:
        turn.tell("common-old-button")
        return
    meet = [str(each) for each in preparation.who_meet(person.id)]
    turn.begin("find-day", group.id, kind=MeetingKind.PREPARATORY.value, with_ids=meet)


def leave_to_them(turn: Turn, preparation_id: UUID | None, _: str) -> None:
    """Let a member and their helper find a day by themselves, outside the bot."""
    group, person, preparation = of_turn(turn, preparation_id)
    is_theirs = preparation.company is Company.HELPER and person.role is Role.OWNER
    if preparation.state is not PreparationState.AGREED or not is_theirs:
        turn.tell("common-old-button")
        return
    member = turn.unit.members.get(preparation.member_id)
    helper = helper_in(turn.unit, preparation)
    if helper is not None:
        for each, other in ((member, helper), (helper, member)):
            said = text("prepare-by-yourselves", other=other.name)
            if each.hears_nameless:
                said = text("prepare-by-yourselves-nameless")
            turn.say_to_member(each, said, kind=ASKED, subject_id=preparation.id)
    turn.say(text("prepare-left-to-them"), group_id=group.id)


def let_go(turn: Turn, preparation_id: UUID | None, _: str) -> None:
    """Let a talk be, as anybody in it may at any time; who knew of it hears that, and no reason."""
    group, person, preparation = of_turn(turn, preparation_id)
    if preparation.state not in LIVE:
        turn.tell("common-old-button")
        return
    helper = helper_in(turn.unit, preparation)
    preparation.state = PreparationState.LET_GO
    turn.unit.preparations.save(preparation)
    turn.say(text("prepare-is-let-go"), group_id=group.id)
    know = [owner_of(turn.unit, group.id), turn.unit.members.get(preparation.member_id)]
    if helper is not None and preparation.both_want_it:
        know.append(helper)
    name = know[1].name
    for member in know:
        if member.id == person.id:
            continue
        if member.role is Role.OWNER or member is helper:
            tell_ended(turn, group, member, text("prepare-off-with", name=name))
        else:
            tell_ended(turn, group, member, text("prepare-off"))
