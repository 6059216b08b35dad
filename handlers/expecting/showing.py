"""The note as its two readers see it: the same words for both."""

from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.expecting import Expectation, ExpectationState, Part, Sentence
from domain.groups import Group
from domain.members import Member, MemberKind, MemberState, Role
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text, variant
from storage.unit import Unit

ASKED = "exp-asked"
"""The kind of a message that shows a note: one of an earlier version does not leave."""
MOST_NAMES = 6


def check(unit: Unit, row: OutboxRow) -> bool:
    """Whether the note is still the one that a message shows."""
    expectation = unit.expectations.find(row.subject_id)
    return expectation is not None and expectation.version == row.subject_version


def show(turn: Turn, _: str) -> None:
    """Show a professional their note, and an owner those with each professional."""
    group, person = turn.in_group()
    if person.role is not Role.OWNER:
        own = turn.unit.expectations.first(group_id=group.id, member_id=person.id)
        if own is None:
            turn.say(text("expecting-none-yet", owner=group.owner_name), group_id=group.id)
        else:
            show_one(turn, group, person, own)
        return
    there = professionals(turn.unit, group.id)
    if not there:
        turn.say(text("expecting-no-professional"), group_id=group.id)
        return
    notes = {each.member_id: each for each in turn.unit.expectations.where(group_id=group.id)}
    rows = [
        [
            tap(each.name, "exp-see", notes[each.id].id)
            if each.id in notes
            else tap(text("expecting-begin", name=each.name), "exp-note", each.id)
        ]
        for each in there[:MOST_NAMES]
    ]
    turn.say(text("expecting-what"), *rows, group_id=group.id, audience=Audience.OWNER)


def look(turn: Turn, expectation_id: UUID | None, _: str) -> None:
    """Show one note to one of its two readers."""
    group, person, expectation = of_turn(turn, expectation_id)
    show_one(turn, group, person, expectation)


def show_one(turn: Turn, group: Group, reader: Member, expectation: Expectation) -> None:
    """Show the note, how it stands, and what the reader can do."""
    professional = turn.unit.members.get(expectation.member_id)
    is_owner = reader.role is Role.OWNER
    rows = owner_rows(expectation, professional) if is_owner else answers(expectation)
    turn.say(
        text(
            "expecting-one",
            note=note_of(group.owner_name, professional.name, expectation.sentences()),
            stands=_stands(expectation, professional.name, is_owner=is_owner),
        ),
        *rows,
        group_id=group.id,
        audience=Audience.MEMBER,
        kind=ASKED,
        subject_id=expectation.id,
        subject_version=expectation.version,
    )


def _stands(expectation: Expectation, name: str, *, is_owner: bool) -> Text:
    """Say how it stands, to one of the two."""
    state, words = expectation.state.value, expectation.rather or ""
    if is_owner:
        return variant("expecting-owner-sees", state, name=name, rather=words)
    return variant("expecting-they-see", state, name=name, rather=words)


def answers(expectation: Expectation) -> list[list[Tap]]:
    """Give what the professional can say: to this version, and no other."""
    choices = [tap(text("expecting-rather"), "exp-say", expectation.id, _to(expectation, "else"))]
    if expectation.state is not ExpectationState.AGREED:
        choices = [
            tap(text("common-yes"), "exp-say", expectation.id, _to(expectation, "yes")),
            *choices,
            tap(text("common-no"), "exp-say", expectation.id, _to(expectation, "no")),
        ]
    return [choices]


def owner_rows(expectation: Expectation, professional: Member) -> list[list[Tap]]:
    """Give what the owner can do: change it, and answer for somebody without the app."""
    rows = [[tap(text("expecting-change"), "exp-note", expectation.member_id)]]
    if professional.account_id is None and expectation.state is not ExpectationState.AGREED:
        yes = tap(text("expecting-said-yes"), "exp-for", expectation.id, _to(expectation, "yes"))
        no = tap(text("expecting-said-no"), "exp-for", expectation.id, _to(expectation, "no"))
        rows.insert(0, [yes, no])
    return rows


def note_of(owner: str, name: str, sentences: tuple[tuple[Part, Sentence], ...]) -> Lines:
    """Put the sentences under each other, in each reader's own language."""
    lines: list[Argument] = [
        each.own or _ready(part, each.ready or "", name, owner) for part, each in sentences
    ]
    return Lines((*lines, text("expecting-urgent", name=name)))


def _ready(part: Part, ready: str, name: str, owner: str) -> Text:
    match part:
        case Part.READS:
            return variant("expecting-reads", ready, name=name, owner=owner)
        case Part.ANSWERS:
            return variant("expecting-answers", ready, name=name)
        case Part.NEVER:
            return variant("expecting-never", ready, name=name, owner=owner)


def of_turn(turn: Turn, expectation_id: UUID | None) -> tuple[Group, Member, Expectation]:
    """Give a note to its owner or its professional. Raises `NotAllowed`."""
    expectation = turn.unit.expectations.find(expectation_id)
    if expectation is None:
        raise NotAllowed(Action.SEE_EXPECTATION)
    group, person = turn.access(
        Action.SEE_EXPECTATION,
        expectation.group_id,
        expectation.id,
        whose=expectation.member_id,
    )
    turn.unit.expectations.refresh(expectation)
    return group, person, expectation


def professionals(unit: Unit, group_id: UUID) -> list[Member]:
    """Give the professionals who are in the group."""
    return unit.members.where(
        group_id=group_id,
        role=Role.MEMBER,
        kind=MemberKind.PROFESSIONAL,
        state=MemberState.IN,
        order_by=("joined_at",),
    )


def _to(expectation: Expectation, said: str) -> str:
    return f"{said}.{expectation.version}"
