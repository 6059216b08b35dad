"""Finding the words to ask somebody: what for, a first draft of it, and the owner's own words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.addressing import as_sentence, speaks_of
from domain.members import MemberKind, Role
from domain.relations import is_informal
from handlers.invite.rehearsing import Stage, rehearse
from handlers.talk.kinds import Line, OneOf, OneOfOrLine, each_of
from handlers.talk.labels import shortened
from handlers.talk.naming import Called
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from messages.said import Text, text, variant

MOST_WORDS = 500
MOST_HOPED = 200
SMALL = "small"


class WhoAsks(StrEnum):
    """Who does the asking (METHOD.md, step A: ask first)."""

    OWNER = "owner"
    TOGETHER = "together"
    ANOTHER = "another"
    LATER = "later"


class HopedFor(StrEnum):
    """What the owner thinks of with somebody. From COFFEE on: small, safe things to ask first.

    OWN: something else, in the owner's own words. APP: they take part already, without the app.
    """

    TALKING = "talking"
    DOING = "doing"
    OPEN = "open"
    OWN = "own"
    APP = "app"
    COFFEE = "coffee"
    WALK = "walk"
    CALL = "call"
    READING = "reading"
    ERRAND = "errand"
    ALONG = "along"


SMALL_ASKS = (
    HopedFor.COFFEE,
    HopedFor.WALK,
    HopedFor.CALL,
    HopedFor.READING,
    HopedFor.ERRAND,
    HopedFor.ALONG,
)


_OFFERED = frozenset({HopedFor.TALKING, HopedFor.DOING, HopedFor.OPEN, *SMALL_ASKS})


@dataclass(frozen=True, slots=True)
class Hoped:
    """What the owner thinks of, and the same in their own words where they found these."""

    which: HopedFor = HopedFor.OPEN
    words: str | None = None


class Preview(StrEnum):
    """What the owner does with the words that they see."""

    GOOD = "good"
    CHANGE = "change"
    KEEP = "keep"
    REHEARSE = "rehearse"
    OTHER_WAY = "other-way"


@dataclass(frozen=True, slots=True)
class Way:
    """As what somebody is asked; a guest for one meeting, which starts then (local)."""

    role: Role = Role.MEMBER
    guest_at_id: UUID | None = None
    starts_local: datetime | None = None


@dataclass(frozen=True, slots=True)
class Worded:
    """The words (None: the first draft), whether they are ready to pass on, and as what."""

    words: str | None
    ready: bool
    way: Way = Way()


_SHOWN = {
    Role.OWNER: "invite-preview",
    Role.MEMBER: "invite-preview",
    Role.GUEST: "invite-preview-once",
    Role.INFORMED: "invite-preview-read",
}


def hoped_for(
    name: str, *, of: str = "", enough: bool = False, could_help: str | None = None
) -> Talk[Hoped]:
    """Ask what the owner thinks of with somebody: small things are on offer, or their own words.

    `of` tells apart whom it is about; `could_help` is what their map says of it.
    """
    options: list[Option[str]] = [
        Option(HopedFor.TALKING.value, text("sitting-hoped-talking")),
        Option(HopedFor.DOING.value, text("sitting-hoped-doing")),
        Option(SMALL, text("sitting-hoped-small")),
        Option(HopedFor.OPEN.value, text("sitting-hoped-open")),
    ]
    if could_help:
        options.insert(
            0, Option(HopedFor.OWN.value, text("invite-from-map", what=shortened(could_help)))
        )
    answer = yield from ask(
        f"sitting-hoped:{of}", OneOfOrLine(options, most=MOST_HOPED), enough=enough, name=name
    )
    if answer == SMALL:
        answer = yield from ask(
            f"invite-small:{of}",
            OneOfOrLine(
                [Option(each.value, variant("invite-small", each.value)) for each in SMALL_ASKS],
                most=MOST_HOPED,
            ),
            enough=enough,
            name=name,
        )
    if answer in _OFFERED:
        return Hoped(HopedFor(answer))
    words = could_help if answer == HopedFor.OWN and could_help else answer
    return Hoped(HopedFor.OWN, (yield from _said_to_them(name, words, of=of, enough=enough)))


def _said_to_them(name: str, words: str, *, of: str, enough: bool) -> Talk[str]:
    """Let the owner say it to somebody, where their words are about them.

    Passed over, the words stay what the owner thinks, and the draft does without.
    """
    if not speaks_of(words, name):
        return words
    said = yield from ask_or_skip(
        f"invite-say-to:{of}",
        Line(MOST_HOPED),
        skip="invite-leave-out",
        enough=enough,
        name=name,
        what=words,
    )
    return said or words


def kind_of(called: Called, *, enough: bool = False) -> Talk[MemberKind]:
    """Ask where somebody comes from: a professional's chat holds no names by itself.

    Passed over, they are taken for family, a friend or a neighbour. "Mijn moeder" says it already.
    """
    name = called.name
    if is_informal(called.relation or name):
        return MemberKind.INFORMAL
    kind = yield from ask_or_skip(
        "invite-from", each_of(MemberKind, "invite-from", columns=1), enough=enough, name=name
    )
    return MemberKind.INFORMAL if kind is None else kind


def example(hoped: Hoped, name: str, role: Role = Role.MEMBER) -> Text:
    """Give a first draft, made from what the owner answered, without what is about its reader.

    Whoever comes once, or only reads, is asked for just that.
    """
    if not hoped.words and hoped.which is not HopedFor.APP:
        if role is Role.GUEST:
            return text("invite-example-guest")
        if role is Role.INFORMED:
            return text("invite-example-informed")
    if not hoped.words:
        return variant("invite-example", hoped.which.value)
    if speaks_of(hoped.words, name):
        return variant("invite-example", HopedFor.OPEN.value)
    sentence = as_sentence(hoped.words)
    if sentence is not None:
        return text("invite-example-said", said=sentence)
    return text("invite-example-own", what=hoped.words.rstrip(" ."))


def own_words(
    stage: Stage,
    name: str,
    hoped: Hoped,
    *,
    words: str | None = None,
    way: Way | None = None,
    ways: Sequence[Way] = (),
    asks_for: str | None = None,
) -> Talk[Worded]:
    """Let the owner see the words, rehearse, and change them until they are right.

    `words` and `way` are those of an earlier time; `ways` are other ways to take part. `asks_for`
    is the owner's name, where somebody else passes it on.
    """
    way = way or Way()
    without = () if ways else (Preview.OTHER_WAY,)
    while True:
        shown: Text | str = words or example(hoped, name, way.role)
        wanted = yield from ask(
            _SHOWN[way.role],
            each_of(Preview, "invite-preview", without=without),
            name=name,
            words=shown,
        )
        if wanted is Preview.REHEARSE:
            yield from rehearse(stage, name, shown, way.role, asks_for)
        elif wanted is Preview.CHANGE:
            words = yield from ask("invite-own-words", Line(MOST_WORDS), name=name, words=shown)
        elif wanted is Preview.OTHER_WAY:
            way = yield from _other_way(name, ways)
        else:
            return Worded(words, wanted is Preview.GOOD, way)


def _other_way(name: str, ways: Sequence[Way]) -> Talk[Way]:
    options = [Option(_mark(each), _label(each)) for each in ways]
    marked = yield from ask("invite-way", OneOf(options, columns=1), name=name)
    return next(each for each in ways if _mark(each) == marked)


def _mark(way: Way) -> str:
    return way.role.value if way.guest_at_id is None else str(way.guest_at_id)


def _label(way: Way) -> Text:
    if way.role is Role.GUEST and way.starts_local is not None:
        return text("invite-way-guest", when=way.starts_local)
    if way.role is Role.GUEST:
        return text("invite-way-guest-next")
    return text("invite-way-informed" if way.role is Role.INFORMED else "invite-way-member")
