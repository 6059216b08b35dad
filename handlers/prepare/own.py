"""What somebody writes for themselves beforehand, and who may read it (METHOD.md, principle 5).

All of it is kept with the person's own key: the talk too, so it is begun without a group. The
smallest circle is the default; wider needs a yes to exactly what will be read.
"""

from dataclasses import dataclass
from uuid import UUID

from domain.groups import Group
from domain.members import Member, Role
from domain.preparing import Circle, PreparatoryAnswer, Topic, helper_of
from domain.rights import Action
from handlers.prepare import shared, told
from handlers.prepare.rows import live_with, own_answers
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf, confirm
from handlers.talk.pages import side_by_side
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text, variant

MOST_WORDS = 500


@dataclass(frozen=True, slots=True)
class Known:
    """What the talk may know: the topic, what stands there, and who could read it.

    `words` is what was written before. `new_words`: it gets other words, or its first.
    """

    topic: Topic
    words: str | None
    new_words: bool
    name: str
    owner: str
    helper: str | None


@dataclass(frozen=True, slots=True)
class Answered:
    """What somebody wrote, and who may read it."""

    words: str
    circle: Circle


def show_all(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show somebody the topics, and who reads what they wrote."""
    group, member = _in_private(turn, group_id)
    answers = own_answers(turn.unit, member)
    lines = tuple(
        text(
            "prepare-own-line-by-owner" if answer.by_owner else "prepare-own-line",
            owner=group.owner_name,
            topic=_label(group, answer.topic),
            readers=_readers(turn, group, member, answer),
        )
        for answer in sorted(answers.values(), key=lambda each: list(Topic).index(each.topic))
    )
    said = text("prepare-own", owner=group.owner_name)
    if lines:
        said = text("prepare-own-written", owner=group.owner_name, lines=Lines(lines))
    taps = [tap(_label(group, each), "prep-topic", group.id, each.value) for each in Topic]
    turn.say(said, *side_by_side(taps))


def show_limits(turn: Turn, whom: str) -> None:
    """Show somebody their limits, to look at or to change: that is always possible.

    An owner finds what those without the app told them.
    """
    group, member = turn.in_group()
    if member.role is Role.OWNER:
        named = told.find_named(turn, group, whom)
        if named is None:
            shared.show_who(turn, group.id, "")
        else:
            turn.access(Action.WRITE_FOR_OTHERS, group.id, named.id)
            told.show(turn, group, named)
        return
    _in_private(turn, group.id)
    _show(turn, group, member, Topic.LIMITS)


def show_topic(turn: Turn, group_id: UUID | None, arg: str) -> None:
    """Show what somebody wrote about a topic, or ask for it."""
    group, member = _in_private(turn, group_id)
    if arg not in set(Topic):
        raise NotAllowed(Action.WRITE_IN_PRIVATE, group.id)
    _show(turn, group, member, Topic(arg))


def begin_words(turn: Turn, answer_id: UUID | None, _: str) -> None:
    """Begin to find other words."""
    own = _own(turn, answer_id)
    if own is not None:
        topic = own.topic.value
        turn.begin("prepare-answer", group=str(own.group_id), topic=topic, words="new")


def begin_circle(turn: Turn, answer_id: UUID | None, _: str) -> None:
    """Begin to choose who may read it."""
    own = _own(turn, answer_id)
    if own is not None:
        topic = own.topic.value
        turn.begin("prepare-answer", group=str(own.group_id), topic=topic, words="same")


def take_away(turn: Turn, answer_id: UUID | None, _: str) -> None:
    """Take an answer away, with the messages that carry it and have not left."""
    own = _own(turn, answer_id)
    if own is None:
        return
    was_shared = own.circle is not Circle.ONLY_ME
    turn.unit.forget_answer(own)
    turn.say(
        text("prepare-gone-shared") if was_shared else text("prepare-gone"),
        [tap(text("prepare-all-topics"), "prep-own", own.group_id)],
    )


def known(turn: Turn) -> Known:
    """Give what the talk may know. Raises `NotAllowed` for whoever is not in the group now."""
    group, member = _in_private(turn, UUID(turn.about["group"]))
    topic = Topic(turn.about["topic"])
    own = own_answers(turn.unit, member).get(topic)
    return Known(
        topic,
        None if own is None else own.text,
        own is None or turn.about["words"] == "new",
        member.name,
        group.owner_name,
        _helper_name(turn, member),
    )


def answer(known: Known) -> Talk[Answered | None]:
    """Ask for the words, then who may read them; show what others will read."""
    words = known.words
    if known.new_words:
        words = yield from ask_or_skip(
            f"prepare-answer:{known.topic.value}",
            Line(MOST_WORDS),
            skip="prepare-keep" if known.words else "common-later",
            question=variant("prepare-question", known.topic.value, owner=known.owner),
        )
    if words is None:
        return None
    circles = [Option(Circle.ONLY_ME, text("prepare-circle-only-me"))]
    if known.helper is not None:
        circles.append(Option(Circle.HELPER, text("prepare-circle-helper", helper=known.helper)))
    circles.append(Option(Circle.OWNER, text("prepare-circle-owner", owner=known.owner)))
    circles.append(Option(Circle.GROUP, text("prepare-circle-group")))
    circle = yield from ask("prepare-circle", OneOf(circles, columns=1), words=words)
    if circle is Circle.ONLY_ME:
        return Answered(words, circle)
    sure = yield from confirm(
        "prepare-share",
        yes="prepare-share-yes",
        no="prepare-share-no",
        message=shared.message(known.name, known.topic, words, known.owner),
        readers=variant(
            "prepare-will-read", circle.value, owner=known.owner, helper=known.helper or ""
        ),
    )
    return Answered(words, circle if sure else Circle.ONLY_ME)


def answered(turn: Turn, said: Answered | None) -> None:
    """Keep it; whoever it was shared with just now hears it once, as it was shown."""
    group, member = turn.in_group()
    topic = Topic(turn.about["topic"])
    own = own_answers(turn.unit, member).get(topic)
    if said is None:
        turn.say(text("prepare-nothing-changed"))
        return
    if own is None:
        own = turn.unit.preparatory_answers.add(
            PreparatoryAnswer(
                account_id=turn.account.id,
                group_id=group.id,
                member_id=member.id,
                topic=topic,
                changed_at=turn.now,
                text=said.words,
            )
        )
    else:
        turn.unit.outbox.forget_about(own.id)
    helper_id = helper_of(live_with(turn.unit, member.id))
    own.by_owner = own.by_owner and own.text == said.words
    own.text = said.words
    own.circle = said.circle
    own.helper_id = helper_id if said.circle is Circle.HELPER else None
    if said.circle is Circle.HELPER and helper_id is None:
        own.circle = Circle.ONLY_ME
    own.version += 1
    own.changed_at = turn.now
    turn.unit.preparatory_answers.save(own)
    turn.say(
        text("prepare-kept", readers=_readers(turn, group, member, own)),
        [
            tap(text("prepare-all-topics"), "prep-own", group.id),
            tap(text("prepare-who-reads"), "prep-who", own.id),
        ],
    )
    shared.deliver(turn, group, member, own)


def _in_private(turn: Turn, group_id: UUID | None) -> tuple[Group, Member]:
    """Look at one's own things: what is said of them is kept with the person's own key."""
    turn.is_private = True
    return turn.access(Action.WRITE_IN_PRIVATE, group_id)


def _show(turn: Turn, group: Group, member: Member, topic: Topic) -> None:
    own = own_answers(turn.unit, member).get(topic)
    if own is None:
        turn.begin("prepare-answer", group=str(group.id), topic=topic.value, words="new")
        return
    rows: list[list[Tap]] = [
        [
            tap(text("prepare-change"), "prep-words", own.id),
            tap(text("prepare-who-reads"), "prep-who", own.id),
        ],
        [
            tap(text("prepare-take-away"), "prep-gone", own.id),
            tap(text("prepare-all-topics"), "prep-own", group.id),
        ],
    ]
    turn.say(
        text(
            "prepare-one-by-owner" if own.by_owner else "prepare-one",
            owner=group.owner_name,
            topic=_label(group, topic),
            words=own.text,
            readers=_readers(turn, group, member, own),
        ),
        *rows,
    )


def _own(turn: Turn, answer_id: UUID | None) -> PreparatoryAnswer | None:
    """Give an answer, to nobody but its writer; None: it is gone. Raises `NotAllowed`."""
    own = turn.unit.preparatory_answers.find(answer_id)
    if own is None:
        turn.tell("common-old-button")
        return None
    if own.account_id != turn.account.id:
        raise NotAllowed(Action.WRITE_IN_PRIVATE, own.group_id)
    turn.access(Action.WRITE_IN_PRIVATE, own.group_id, own.id, whose=own.member_id)
    turn.is_private = True
    turn.unit.preparatory_answers.refresh(own)
    return own


def _readers(turn: Turn, group: Group, member: Member, own: PreparatoryAnswer) -> Text:
    """Say who reads an answer now: what was meant for a helper who is none now, nobody else."""
    helper = _helper_name(turn, member)
    if own.circle is Circle.HELPER:
        now = helper_of(live_with(turn.unit, member.id))
        if helper is None or own.helper_id != now:
            return text("prepare-reads-only-me")
    return variant("prepare-reads", own.circle.value, owner=group.owner_name, helper=helper or "")


def _helper_name(turn: Turn, member: Member) -> str | None:
    """Give who has the preparatory talk with somebody beside the owner, once all agreed."""
    helper = turn.unit.members.find(helper_of(live_with(turn.unit, member.id)))
    return helper.name if helper is not None and helper.is_in else None


def _label(group: Group, topic: Topic) -> Text:
    return variant("prepare-topic", topic.value, owner=group.owner_name)
