"""Summaries of a meeting: nothing leaves before the owner releases it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

from sqlmodel import Field

from domain.members import Member, SummaryRoute
from domain.record import Facts, Words
from domain.sharing import Thing, keeps, shares


class SummaryState(StrEnum):
    """A draft is the owner's alone; a released version never changes.

    OWN: the owner's own copy of a released version, with what was left out.
    """

    DRAFT = "draft"
    OWN = "own"
    RELEASED = "released"


class PartKind(StrEnum):
    """What a part of a summary is about, in the order in which it is read.

    OWN_LINE: what the owner adds in words of their own.
    """

    PLACE = "place"
    PRESENT = "present"
    GOAL = "goal"
    POINT = "point"
    AGREEMENT = "agreement"
    TASK = "task"
    OWN_LINE = "own"
    NEXT = "next"

    @property
    def can_be_reworded(self) -> bool:
        """Whether the owner may say it in other words: names and days are what they are."""
        return self not in (PartKind.PRESENT, PartKind.NEXT)


class Part(Words):
    """A piece of a summary that can be left out, or said otherwise, by itself.

    `key` names it, also when there are more or fewer parts the next time. `lines` holds what it
    says: names, a line, or a local time as ISO text. Of a task `who` is empty while nobody said
    yes; then `whose` is empty too. `at_next`: it is for the next meeting.
    """

    key: str
    kind: PartKind
    lines: list[str] = []
    who: str = ""
    whose: UUID | None = None
    due_on: str | None = None
    at_next: bool = False


class SummaryFacts(Facts):
    """One version of the summary of one meeting. `version` counts from 1.

    `first_released_at` is when its first version was released: who came later reads none of them.
    """

    group_id: UUID
    meeting_id: UUID = Field(index=True)
    version: int = 1
    state: SummaryState = SummaryState.DRAFT
    created_at: datetime
    released_at: datetime | None = None
    first_released_at: datetime | None = None


class SummaryWords(Words):
    """What a summary says. A part that is not there is not there: nobody sees a gap.

    The rest is what the owner chose, for the draft and their own copy. `left_out` names the parts
    that nobody else reads, `own_words` says parts in other words, `added` holds lines of the
    owner's own. A released version has none of these three: it says what it says, and does not
    hold what was there before. `hidden_from` names per member (by id) what that one reader alone
    does not get.
    """

    starts_local: str = ""
    parts: list[Part] = []
    left_out: list[str] = []
    own_words: dict[str, str] = {}
    added: list[Part] = []
    hidden_from: dict[str, list[str]] = {}


class Summary(SummaryFacts, SummaryWords):
    """One version of the summary of one meeting."""

    def of(self, kind: PartKind) -> list[Part]:
        """Give the parts of one kind."""
        return [part for part in self.parts if part.kind is kind]

    def part(self, key: str) -> Part | None:
        """Give a part by its key, if it is there."""
        return next((part for part in self.parts if part.key == key), None)

    def is_hidden_from(self, member_id: UUID, key: str) -> bool:
        """Whether this one reader alone does not get a part."""
        return key in self.hidden_from.get(str(member_id), ())

    def hide(self, member_id: UUID, key: str, *, hidden: bool) -> None:
        """Keep a part from one reader alone, or give it to them again."""
        kept = [each for each in self.hidden_from.get(str(member_id), ()) if each != key]
        self.hidden_from = {**self.hidden_from, str(member_id): [*kept, key] if hidden else kept}

    def leave_out(self, key: str, *, out: bool) -> None:
        """Keep a part from everybody else, or put it back."""
        kept = [each for each in self.left_out if each != key]
        self.left_out = [*kept, key] if out else kept

    def reword(self, key: str, words: str | None) -> None:
        """Say a part in other words from now on; None: as it was recorded."""
        own = {name: said for name, said in self.own_words.items() if name != key}
        self.own_words = own if words is None else {**own, key: words}

    def add_line(self, words: str) -> Part:
        """Add a line of the owner's own."""
        key = f"{PartKind.OWN_LINE}.{uuid4().hex[:8]}"
        part = Part(key=key, kind=PartKind.OWN_LINE, lines=[words])
        self.added = [*self.added, part]
        return part

    def forget(self, member: Member, somebody: str) -> None:
        """Let `somebody` stand where a member was named."""
        for part in self.parts:
            if part.kind is PartKind.PRESENT:
                part.lines = [somebody if each == member.name else each for each in part.lines]
            if part.who == member.name:
                part.who, part.whose = somebody, None
        self.hidden_from = {
            whom: keys for whom, keys in self.hidden_from.items() if whom != str(member.id)
        }


class DeliveryState(StrEnum):
    """How bringing a summary to one reader stands, for the owner's eyes.

    UNKNOWN: it may have arrived, and does not go again without the owner. SAME: a correction that
    changed nothing for this reader, who heard nothing of it. STOPPED: when it was to leave, the
    reader might not have it any more, or wants no messages. READY, EXPIRED, CLOSED: it stands
    behind a link, where it can be picked up, or no more. Whether it was read is nobody's.
    """

    SENT = "sent"
    WAITING = "waiting"
    FAILED = "failed"
    UNKNOWN = "unknown"
    STOPPED = "stopped"
    BY_HAND = "by-hand"
    SAME = "same"
    READY = "ready"
    EXPIRED = "expired"
    CLOSED = "closed"


class SummaryDeliveryFacts(Facts):
    """That one reader gets one released version. `ended` is how it came to its end, where known.

    `message_id` is the message in the outbox that brings it; None where the owner gives it.
    """

    group_id: UUID
    summary_id: UUID = Field(index=True)
    member_id: UUID
    message_id: UUID | None = None
    ended: DeliveryState | None = None


class SummaryDeliveryWords(Words):
    """Nothing is typed here."""


class SummaryDelivery(SummaryDeliveryFacts, SummaryDeliveryWords):
    """That one reader gets one released version."""


_ORDER: Final = tuple(PartKind)


def part_key(kind: PartKind, row_id: UUID) -> str:
    """Give the key of the part that says what one row recorded: an agreement, a task, a goal."""
    return f"{kind}.{row_id.hex[:8]}"


def fill(summary: Summary, recorded: Iterable[Part]) -> Summary:
    """Let a summary say what was recorded, with the owner's own lines in their place."""
    summary.parts = sorted([*recorded, *summary.added], key=lambda part: _ORDER.index(part.kind))
    return summary


def for_others(draft: Summary) -> Summary:
    """Give a draft as it will be released: what is left out is gone, own words stand in place."""
    parts = [
        part.model_copy(update={"lines": [draft.own_words[part.key]]})
        if part.key in draft.own_words
        else part.model_copy()
        for part in draft.parts
        if part.key not in draft.left_out
    ]
    there = {part.key for part in parts}
    hidden = {
        whom: [key for key in keys if key in there] for whom, keys in draft.hidden_from.items()
    }
    return draft.model_copy(
        update={
            "parts": parts,
            "left_out": [],
            "own_words": {},
            "added": [],
            "hidden_from": {whom: keys for whom, keys in hidden.items() if keys},
        }
    )


def may_read(member: Member, summary: Summary) -> bool:
    """Whether a member may have a released summary: who was in the group when it was released.

    Whoever came later starts with what comes after (METHOD.md, principle 5: the smallest circle),
    also when it is corrected once they are there.
    """
    since = summary.first_released_at or summary.released_at
    return (
        summary.state is SummaryState.RELEASED
        and since is not None
        and shares(member, Thing.SUMMARY)
        and member.joined_at <= since
    )


def as_read_by(summary: Summary, member: Member) -> Summary:
    """Give a summary as one reader has it: what the owner keeps from them is simply not there.

    Somebody who is informed gets summaries and no more: in these they read all that was released,
    unless the owner keeps a kind of thing from them. One's own task stays, unless the owner leaves
    that very part out for them.
    """
    return summary.model_copy(
        update={
            "parts": [
                part
                for part in summary.parts
                if not summary.is_hidden_from(member.id, part.key) and _is_told(part, member)
            ],
            "hidden_from": {},
        }
    )


def changed(before: Sequence[Part], now: Sequence[Part]) -> list[PartKind]:
    """Give about which kinds of parts two versions differ for one reader, in reading order.

    It never says what a part said before, nor that one is gone.
    """

    def said(parts: Sequence[Part], kind: PartKind) -> list[tuple[object, ...]]:
        return [
            (*part.lines, part.who, part.due_on, part.at_next)
            for part in parts
            if part.kind is kind
        ]

    return [kind for kind in PartKind if said(before, kind) != said(now, kind)]


def read_routes(said: str) -> frozenset[SummaryRoute]:
    """Read the ways that an operator allows: names with commas between. By hand always may.

    Raises `ValueError`, whose text is for the operator.
    """
    names = {each.strip().lower() for each in said.split(",")} - {""}
    known = {each.value for each in SummaryRoute}
    if names - known:
        raise ValueError(f"may hold {' and '.join(sorted(known))}, with commas between")
    return frozenset({SummaryRoute.BY_HAND, *map(SummaryRoute, names)})


_THINGS: Final = {
    PartKind.PLACE: Thing.CALENDAR,
    PartKind.NEXT: Thing.CALENDAR,
    PartKind.GOAL: Thing.GOALS,
    PartKind.POINT: Thing.AGENDA,
    PartKind.AGREEMENT: Thing.AGREEMENTS,
    PartKind.TASK: Thing.TASKS,
}


def _is_told(part: Part, member: Member) -> bool:
    thing = _THINGS.get(part.kind)
    is_own_task = part.whose is not None and part.whose == member.id
    return thing is None or is_own_task or not keeps(member, thing)
