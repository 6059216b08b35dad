"""The professional says yes, no, or something else; the owner hears it."""

from uuid import UUID

from domain.expecting import Expectation, ExpectationState
from domain.groups import Group
from domain.members import Member, Role
from domain.rights import Action
from handlers.expecting.showing import of_turn
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import text

MOST_WORDS = 300


def answer(turn: Turn, expectation_id: UUID | None, arg: str) -> None:
    """Take what the professional says to the version that they saw."""
    group, person, expectation = of_turn(turn, expectation_id)
    turn.access(Action.ANSWER_EXPECTATION, group.id, expectation.id, whose=expectation.member_id)
    said = _to_this_one(expectation, arg)
    if said == "else":
        turn.begin("expecting-rather", group.id, expectation=str(expectation.id))
    elif said is None or expectation.state is ExpectationState.AGREED:
        turn.tell("common-old-button")
    else:
        _settle(turn, group, person, expectation, yes=said == "yes")


def answer_for(turn: Turn, expectation_id: UUID | None, arg: str) -> None:
    """Tap in what a professional without the app answered the owner."""
    group, person, expectation = of_turn(turn, expectation_id)
    turn.access(Action.NOTE_EXPECTATION, group.id, expectation.id)
    professional = turn.unit.members.get(expectation.member_id)
    said = _to_this_one(expectation, arg)
    if said is None or professional.account_id is not None or person.role is not Role.OWNER:
        turn.tell("common-old-button")
        return
    _settle(turn, group, professional, expectation, yes=said == "yes")


def of_talk(turn: Turn) -> str:
    """Give the name of the owner, who reads what the professional types."""
    group, _ = turn.in_group()
    return group.owner_name


def rather(owner: str) -> Talk[str | None]:
    """Ask what the professional would rather have."""
    return (
        yield from ask_or_skip(
            "expecting-rather-what", Line(MOST_WORDS), skip="common-later", owner=owner
        )
    )


def said_rather(turn: Turn, words: str | None) -> None:
    """Bring the owner the words. Nothing is agreed until both say yes to one note."""
    group, person = turn.in_group()
    expectation = turn.unit.expectations.find(UUID(turn.about["expectation"]))
    if expectation is None or expectation.member_id != person.id:
        turn.say(text("common-talk-over"))
        return
    if words is None:
        turn.say(text("expecting-unchanged"), group_id=group.id)
        return
    expectation.state = ExpectationState.OTHERWISE
    expectation.rather = words
    expectation.answered_at = turn.now
    turn.unit.expectations.save(expectation)
    turn.say(text("expecting-passed-on", owner=group.owner_name), group_id=group.id)
    turn.say_to_owner(
        group,
        text("expecting-would-rather", name=person.name, words=words),
        [
            tap(text("expecting-change"), "exp-note", person.id),
            tap(text("expecting-read"), "exp-see", expectation.id),
        ],
        subject_id=expectation.id,
    )


def _settle(
    turn: Turn, group: Group, professional: Member, expectation: Expectation, *, yes: bool
) -> None:
    """Note a yes or a no, who tapped it in, and let the other know."""
    expectation.state = ExpectationState.AGREED if yes else ExpectationState.DECLINED
    expectation.rather = None
    expectation.answered_at = turn.now
    expectation.entered_by_id = turn.account.id
    turn.unit.expectations.save(expectation)
    told = text("expecting-agreed" if yes else "expecting-declined", name=professional.name)
    rows = [
        [
            tap(text("expecting-read"), "exp-see", expectation.id),
            tap(text("expecting-change"), "exp-note", professional.id),
        ]
    ]
    if professional.account_id == turn.account.id:
        turn.say(
            text("expecting-thanks") if yes else text("expecting-no", owner=group.owner_name),
            group_id=group.id,
        )
    turn.say_to_owner(group, told, *rows, subject_id=expectation.id)


def _to_this_one(expectation: Expectation, arg: str) -> str | None:
    """Give what was said, if it was to the note as it is now."""
    said, _, version = arg.partition(".")
    return said if version == str(expectation.version) and said in ("yes", "no", "else") else None
