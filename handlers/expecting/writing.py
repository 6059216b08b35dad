"""The owner writes the note, from ready sentences or in their own words, and sees it first."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.expecting import (
    Answers,
    Expectation,
    ExpectationState,
    ExpectationWords,
    Never,
    Reads,
    Sentence,
)
from domain.groups import Group
from domain.members import Member
from domain.rights import Action
from handlers.expecting import showing
from handlers.expecting.showing import ASKED, note_of, owner_rows, professionals
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf, each_of
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import text, variant

MOST_WORDS = 200
OWN_WORDS = "own-words"


class Wanted(StrEnum):
    """What the owner does with the note that they see."""

    ASK = "ask"
    AGAIN = "again"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Known:
    """What the talk may know: whom it is about, and what the owner is called."""

    name: str
    owner: str


def begin(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Begin to write the note with a professional, or to change it."""
    group, _owner, member = turn.look_up(turn.unit.members, member_id, Action.NOTE_EXPECTATION)
    if member.id not in {each.id for each in professionals(turn.unit, group.id)}:
        turn.tell("common-old-button")
        return
    turn.begin("expecting-note", group.id, member=str(member.id))


def known(turn: Turn) -> Known:
    """Give what the talk may know. Raises `NotAllowed` where the professional is gone."""
    group, _ = turn.in_group()
    return Known(_professional(turn, group).name, group.owner_name)


def note(known: Known) -> Talk[ExpectationWords | None]:
    """Ask what they read, how fast they answer, and what they never see; show it whole."""
    times = 0
    while True:
        reads = yield from _choose("expecting-what-reads", Reads, times, known.name)
        answers = yield from _choose("expecting-what-answers", Answers, times, known.name)
        never = yield from _choose("expecting-what-never", Never, times, known.name)
        noted = ExpectationWords(reads=reads, answers=answers, never=never)
        wanted = yield from ask(
            f"expecting-preview:{times}",
            each_of(Wanted, "expecting-wanted", columns=3),
            name=known.name,
            note=note_of(known.owner, known.name, noted.sentences()),
        )
        if wanted is not Wanted.AGAIN:
            return noted if wanted is Wanted.ASK else None
        times += 1


def noted(turn: Turn, wanted: ExpectationWords | None) -> None:
    """Keep the note and ask the professional: a changed one is asked anew."""
    group, _ = turn.in_group()
    if wanted is None:
        turn.say(text("expecting-later"), group_id=group.id)
        return
    member = _professional(turn, group)
    expectation = turn.unit.expectations.first(member_id=member.id)
    if expectation is None:
        expectation = turn.unit.expectations.add(
            Expectation(
                group_id=group.id,
                member_id=member.id,
                asked_at=turn.now,
                reads=wanted.reads,
                answers=wanted.answers,
                never=wanted.never,
            )
        )
    else:
        expectation.reads = wanted.reads
        expectation.answers = wanted.answers
        expectation.never = wanted.never
        expectation.rather = None
        expectation.state = ExpectationState.ASKED
        expectation.version += 1
        expectation.asked_at = turn.now
        expectation.answered_at = expectation.entered_by_id = None
        turn.unit.expectations.save(expectation)
    _ask(turn, group, member, expectation)


def _choose(key: str, ready: type[StrEnum], times: int, name: str) -> Talk[Sentence]:
    """Offer ready sentences; own words are as good."""
    options = [Option(each.value, variant("expecting-choose", each.value)) for each in ready]
    options.append(Option(OWN_WORDS, text("expecting-own-words")))
    chosen = yield from ask(f"{key}:{times}", OneOf(options, columns=1), name=name)
    if chosen != OWN_WORDS:
        return Sentence(ready=chosen)
    words = yield from ask(
        f"expecting-type-it:{ready.__name__}:{times}", Line(MOST_WORDS), name=name
    )
    return Sentence(own=words)


def _ask(turn: Turn, group: Group, member: Member, expectation: Expectation) -> None:
    if member.account_id is None:
        turn.say(
            text("expecting-ask-for", name=member.name),
            *owner_rows(expectation, member),
            group_id=group.id,
        )
        return
    said = text(
        "expecting-ask",
        owner=group.owner_name,
        note=note_of(group.owner_name, member.name, expectation.sentences()),
    )
    rows = showing.answers(expectation)
    if member.hears_nameless:
        said = text("expecting-nameless")
        rows = [[tap(text("expecting-look"), "exp-see", expectation.id)]]
    turn.say_to_member(
        member,
        said,
        *rows,
        kind=ASKED,
        subject_id=expectation.id,
        subject_version=expectation.version,
    )
    turn.say(text("expecting-is-asked", name=member.name), group_id=group.id)


def _professional(turn: Turn, group: Group) -> Member:
    """Give the professional whom the open talk is about. Raises `NotAllowed`."""
    there = professionals(turn.unit, group.id)
    found = [each for each in there if str(each.id) == turn.about["member"]]
    if not found:
        raise NotAllowed(Action.NOTE_EXPECTATION, group.id)
    return found[0]
