"""What somebody without the app tells the owner of their wishes and limits (METHOD.md, 4).

The owner writes it down for them, in the fields that a member with the app has, marked so. It is
for the owner alone, until the one who told it wants the group to read it. Once they use the app, it
is theirs: they see it, and change it or take it away.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.bookkeeping import Audience, OutboxRow
from domain.groups import Group
from domain.members import Member
from domain.preparing import Circle, PreparatoryAnswer, Topic
from domain.rights import Action
from domain.sleeping import Deed, WaitingDeed
from handlers.prepare.rows import is_told_by, members_of
from handlers.shared.sleeping import sleeps_on
from handlers.shared.sleeping import what as what_waits
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf, OneOfOrLine, confirm
from handlers.talk.pages import side_by_side
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, Text, from_json, text, variant
from storage.unit import Unit

KIND = "prep-told"
"""The kind of the screen that shows it to the owner."""
MOST_WORDS = 500


class Kept(StrEnum):
    """What the owner may do with the words that stand there, beside writing others."""

    KEEP = "keep"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Known:
    """What the talk may know: who told it, about what, and the words that stand there."""

    name: str
    owner: str
    topic: Topic
    words: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """What the owner wrote down, and who may read it. Without `words` it goes away."""

    words: str | None
    circle: Circle = Circle.OWNER


def find_named(turn: Turn, group: Group, name: str) -> Member | None:
    """Give who uses no app and is called so, or the only one; None where it may be several."""
    there = [each for each in members_of(turn.unit, group.id) if is_told_by(each)]
    named = [each for each in there if each.name.casefold() == name.strip().casefold()] or there
    return named[0] if len(named) == 1 else None


def look(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Show the owner what somebody without the app told, to change it or to write down more."""
    group, _owner, member = turn.look_up(turn.unit.members, member_id, Action.WRITE_FOR_OTHERS)
    if is_told_by(member):
        show(turn, group, member)
    else:
        turn.tell("common-old-button")


def show(turn: Turn, group: Group, member: Member) -> None:
    """Show what stands there, and every topic to write about."""
    topics = [
        tap(variant("prepare-their", each.value), "told-topic", member.id, each.value)
        for each in Topic
    ]
    turn.say(
        _screen(turn.unit, member),
        *side_by_side(topics),
        [tap(text("prepare-back-to", name=member.name), "people-one", member.id)],
        group_id=group.id,
        audience=Audience.OWNER,
        kind=KIND,
        subject_id=member.id,
    )


def check(unit: Unit, row: OutboxRow) -> bool:
    """Whether what leaves is what stands there now, and is still the owner's to read so."""
    member = unit.members.find(row.subject_id)
    if member is None or not is_told_by(member):
        return False
    return _screen(unit, member) == from_json(row.said).text


def begin(turn: Turn, member_id: UUID | None, arg: str) -> None:
    """Begin to write about a topic."""
    group, _owner, member = turn.look_up(turn.unit.members, member_id, Action.WRITE_FOR_OTHERS)
    if not is_told_by(member) or arg not in set(Topic):
        turn.tell("common-old-button")
        return
    turn.begin("prepare-told", group.id, member=str(member.id), topic=arg)


def known(turn: Turn) -> Known:
    """Give what the talk may know. Raises `NotAllowed` for whoever answers for themselves now."""
    group, member, answer = _talked_about(turn)
    words = None if answer is None else answer.text
    return Known(member.name, group.owner_name, Topic(turn.about["topic"]), words)


def tell(known: Known) -> Talk[Told | None]:
    """Ask what they told, then who may read it; show what the others would read."""
    question = variant("prepare-told-question", known.topic.value, name=known.name)
    words: str | None = known.words
    if known.words is None:
        words = yield from ask_or_skip(
            f"prepare-told-words:{known.topic.value}",
            Line(MOST_WORDS),
            skip="common-later",
            question=question,
            name=known.name,
        )
    else:
        said: Kept | str = yield from ask(
            f"prepare-told-other-words:{known.topic.value}",
            OneOfOrLine(
                [
                    Option(Kept.KEEP, text("prepare-keep")),
                    Option(Kept.AWAY, text("prepare-take-away")),
                ],
                most=MOST_WORDS,
            ),
            question=question,
            words=known.words,
        )
        if said is Kept.AWAY:
            return Told(None)
        words = known.words if said is Kept.KEEP else said
    if words is None:
        return None
    circle = yield from ask(
        "prepare-told-circle",
        OneOf(
            [
                Option(Circle.OWNER, text("prepare-circle-only-me")),
                Option(Circle.GROUP, text("prepare-circle-group")),
            ]
        ),
        words=words,
        name=known.name,
    )
    if circle is Circle.OWNER:
        return Told(words)
    sure = yield from confirm(
        "prepare-told-share",
        yes="prepare-share-yes",
        no="prepare-share-no",
        name=known.name,
        message=line_for_others(known.topic, words, known.owner),
    )
    return Told(words, Circle.GROUP if sure else Circle.OWNER)


def noted(turn: Turn, said: Told | None) -> None:
    """Keep it, marked as the owner's words; wider it goes in the morning, for who sleeps on it."""
    group, member, answer = _talked_about(turn)
    more = [tap(text("prepare-told-more", name=member.name), "told", member.id)]
    if said is None:
        turn.say(text("prepare-nothing-changed"), more, group_id=group.id)
        return
    if said.words is None:
        if answer is not None:
            turn.unit.forget_answer(answer)
        was_read = answer is not None and answer.circle is Circle.GROUP
        turn.say(
            text("prepare-gone-shared" if was_read else "prepare-gone"), more, group_id=group.id
        )
        return
    if answer is None:
        answer = turn.unit.preparatory_answers.add(
            PreparatoryAnswer(
                group_id=group.id,
                member_id=member.id,
                topic=Topic(turn.about["topic"]),
                by_owner=True,
                changed_at=turn.now,
                text=said.words,
            )
        )
    was_shared = answer.circle is Circle.GROUP and answer.text == said.words
    answer.text = said.words
    answer.circle = Circle.OWNER
    answer.version += 1
    answer.changed_at = turn.now
    if said.circle is Circle.GROUP and (was_shared or not _sleeps_on(turn, member, answer)):
        answer.circle = Circle.GROUP
    turn.unit.preparatory_answers.save(answer)
    turn.say(text("prepare-kept", readers=_readers(answer)), more, group_id=group.id)


def after_a_night(turn: Turn, waiting: WaitingDeed) -> None:
    """Let the group read what the owner slept on, where it still stands so."""
    answer = turn.unit.preparatory_answers.find(waiting.subject_id)
    if answer is None or answer.account_id or answer.version != waiting.about["version"]:
        turn.say(text("sleeping-could-not", what=what_waits(waiting)))
        return
    answer.circle = Circle.GROUP
    turn.unit.preparatory_answers.save(answer)
    turn.say(text("prepare-kept", readers=_readers(answer)), group_id=answer.group_id)


def line_for_others(topic: Topic, words: str, owner: str) -> Text:
    """Give what the others read: that the owner wrote it down stands with it."""
    return text(
        "prepare-told-line-for-others",
        topic=variant("prepare-their", topic.value),
        words=words,
        owner=owner,
    )


def _screen(unit: Unit, member: Member) -> Text:
    answers = sorted(
        unit.preparatory_answers.where(member_id=member.id),
        key=lambda each: list(Topic).index(each.topic),
    )
    if not answers:
        return text("prepare-told", name=member.name)
    lines = (
        text(
            "prepare-told-line",
            topic=variant("prepare-their", each.topic.value),
            words=each.text,
            readers=_readers(each),
        )
        for each in answers
    )
    return text("prepare-told-written", name=member.name, lines=Lines(tuple(lines)))


def _readers(answer: PreparatoryAnswer) -> Text:
    is_shared = answer.circle is Circle.GROUP
    return text("prepare-reads-group" if is_shared else "prepare-reads-only-me")


def _sleeps_on(turn: Turn, member: Member, answer: PreparatoryAnswer) -> bool:
    return sleeps_on(
        turn,
        Deed.SHARE_TOLD,
        answer.group_id,
        answer.id,
        name=member.name,
        version=answer.version,
    )


def _talked_about(turn: Turn) -> tuple[Group, Member, PreparatoryAnswer | None]:
    """Give what the open talk is about. Raises `NotAllowed` where it is not told any more."""
    group, _ = turn.in_group()
    member = turn.unit.members.find(UUID(turn.about["member"]))
    if member is None or not is_told_by(member) or member.group_id != group.id:
        raise NotAllowed(Action.WRITE_FOR_OTHERS, group.id)
    answer = turn.unit.preparatory_answers.first(
        member_id=member.id, topic=Topic(turn.about["topic"])
    )
    return group, member, answer
