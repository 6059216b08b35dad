"""What happens while the owner rests: asked now, or in a good time for later (METHOD.md)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.members import Member
from domain.resting import MeetingThen, RestPlan, Sentence
from domain.rights import Action
from handlers.rest import starting
from handlers.rest.carrying_out import carry_out, hears_here, next_meeting, others
from handlers.rest.words import lines_of
from handlers.talk.kinds import OneOf, OneOfOrLine, confirm, each_of
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text, variant

MOST_SENTENCE = 200
NOTHING, EVERYBODY, NOBODY = "nothing", "everybody", "nobody"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the group. `hears_here`: a sentence can reach them through the bot."""

    id: UUID
    name: str
    has_app: bool
    hears_here: bool


@dataclass(frozen=True, slots=True)
class Around:
    """What the talk may know. `ahead`: it is for later. `meets`: a meeting is planned, and when."""

    people: tuple[Person, ...]
    ahead: bool
    meets: datetime | None


@dataclass(frozen=True, slots=True)
class Arranged:
    """What the owner wants to happen, and whether they said yes to all of it."""

    yes: bool
    sentence: Sentence | None = None
    words: str | None = None
    hearers: tuple[UUID, ...] = ()
    meeting: MeetingThen = MeetingThen.AS_IT_IS
    lead_id: UUID | None = None
    starter_id: UUID | None = None


def begin(talk: str, turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to arrange it."""
    turn.access(Action.ARRANGE_REST, group_id)
    turn.begin(talk, group_id)


def now(turn: Turn) -> Around:
    """Give what the talk may know, for a rest that begins now."""
    group, _ = turn.in_group()
    meeting = next_meeting(turn, group.id)
    return Around(_people(turn), False, None if meeting is None else meeting.starts_local)


def ahead(turn: Turn) -> Around:
    """Give what the talk may know, for a rest some other time."""
    return Around(_people(turn), True, None)


def arrange(view: Around) -> Talk[Arranged]:
    """Ask what the group hears, who, what happens with the meeting, and who may start it."""
    sentence, words = yield from _sentence(view)
    hearers: tuple[UUID, ...] = ()
    if sentence is not None or words is not None:
        hearers = yield from _hearers(view.people)
    meeting, lead_id, starter_id = MeetingThen.AS_IT_IS, None, None
    if view.ahead:
        meeting = yield from ask(
            "rest-meeting-ahead", each_of(MeetingThen, "rest-meeting", columns=1)
        )
    elif view.meets is not None:
        meeting = yield from ask(
            "rest-meeting", each_of(MeetingThen, "rest-meeting", columns=1), when=view.meets
        )
    if meeting is MeetingThen.GOES_ON:
        lead_id = yield from ask("rest-lead", OneOf([Option(p.id, p.name) for p in view.people]))
    if view.ahead:
        starters: list[Option[UUID | str]] = [Option(NOBODY, text("rest-starter-nobody"))]
        starters += [Option(each.id, each.name) for each in view.people if each.has_app]
        starter = yield from ask("rest-starter", OneOf(starters))
        starter_id = starter if isinstance(starter, UUID) else None
    arranged = Arranged(True, sentence, words, hearers, meeting, lead_id, starter_id)
    if arranged == Arranged(True):
        return arranged
    lines = Lines(tuple(_lines(arranged, view.people)))
    if view.ahead:
        yes = yield from confirm(
            "rest-preview-ahead", yes="rest-preview-keep", no="rest-preview-not", lines=lines
        )
    else:
        yes = yield from confirm(
            "rest-preview", yes="rest-preview-do", no="rest-preview-not", lines=lines
        )
    return arranged if yes else Arranged(False)


def arranged_now(registry: Registry, turn: Turn, arranged: Arranged) -> None:
    """Let it happen at once: it was the owner's own tap."""
    group, _ = turn.in_group()
    if not arranged.yes or arranged == Arranged(True):
        turn.say(text("rest-nobody-hears"), group_id=group.id)
        return
    carry_out(registry, turn, _plan(turn, group.id, arranged))


def arranged_ahead(turn: Turn, arranged: Arranged) -> None:
    """Keep it for later; whoever may start it is asked first whether they want that."""
    group, _ = turn.in_group()
    known = turn.unit.rest_plans.first(group_id=group.id)
    if not arranged.yes:
        turn.say(text("rest-plan-left"), group_id=group.id)
        return
    if known is not None:
        starting.drop(turn, known)
        turn.unit.rest_plans.remove(known)
    if arranged == Arranged(True):
        turn.say(text("rest-plan-none"), group_id=group.id)
        return
    plan = turn.unit.rest_plans.add(_plan(turn, group.id, arranged))
    starter = turn.unit.members.find(plan.starter_id)
    if starter is None:
        turn.say(text("rest-plan-kept"), group_id=group.id)
    else:
        starting.ask_starter(turn, group, plan, starter)
        turn.say(text("rest-plan-asked", name=starter.name), group_id=group.id)


def _sentence(view: Around) -> Talk[tuple[Sentence | None, str | None]]:
    """Ask what the group may hear: nothing is the first answer."""
    if not view.people:
        return None, None
    offered: list[Option[str]] = [Option(NOTHING, text("rest-say-nothing"))]
    offered += [Option(each.value, variant("rest-sentence", each.value)) for each in Sentence]
    key = "rest-say-ahead" if view.ahead else "rest-say"
    said = yield from ask(key, OneOfOrLine(offered, most=MOST_SENTENCE, columns=1))
    if said == NOTHING:
        return None, None
    if said in set(Sentence):
        return Sentence(said), None
    return None, said


def _hearers(people: Sequence[Person]) -> Talk[tuple[UUID, ...]]:
    """Ask who may hear it: everybody, or one after another."""
    first: list[Option[UUID | str]] = [Option(each.id, each.name) for each in people]
    if len(people) > 1:
        first.insert(0, Option(EVERYBODY, text("rest-who-everybody")))
    whom = yield from ask("rest-who", OneOf(first))
    if not isinstance(whom, UUID):
        return tuple(each.id for each in people)
    chosen = [whom]
    while left := [each for each in people if each.id not in chosen]:
        other = yield from ask_or_skip(
            f"rest-who-else:{len(chosen)}",
            OneOf([Option(each.id, each.name) for each in left]),
            skip="rest-who-done",
        )
        if other is None:
            break
        chosen.append(other)
    return tuple(chosen)


def _lines(arranged: Arranged, people: Sequence[Person]) -> list[Argument]:
    names = {each.id: each.name for each in people}
    hearers = [each for each in people if each.id in arranged.hearers]
    return lines_of(
        sentence=arranged.sentence,
        words=arranged.words,
        here=[each.name for each in hearers if each.hears_here],
        elsewhere=[each.name for each in hearers if not each.hears_here],
        meeting=arranged.meeting,
        lead=None if arranged.lead_id is None else names.get(arranged.lead_id),
        starter=None if arranged.starter_id is None else names.get(arranged.starter_id),
    )


def _plan(turn: Turn, group_id: UUID, arranged: Arranged) -> RestPlan:
    return RestPlan(
        group_id=group_id,
        sentence=arranged.sentence,
        words=arranged.words,
        hearers=list(arranged.hearers),
        meeting=arranged.meeting,
        lead_id=arranged.lead_id,
        starter_id=arranged.starter_id,
        changed_at=turn.now,
    )


def _people(turn: Turn) -> tuple[Person, ...]:
    group, _ = turn.in_group()

    def person(member: Member) -> Person:
        return Person(member.id, member.name, member.account_id is not None, hears_here(member))

    return tuple(person(each) for each in others(turn, group.id))
