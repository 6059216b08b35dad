"""Walks every way out: commands, links, buttons, questions and moments, for everybody there is.

It begins with what anybody can give by themselves. What is said then has buttons: each kind of
button is pressed by who got it, and by those who did not; each question is answered in several
ways; each moment that was planned happens. What looks the same to the same person is tried once.
"""

import re
from collections import deque
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from uuid import UUID, uuid4
from zlib import compress, decompress

from domain.bookkeeping import Moment
from domain.rights import Who
from handlers.talk.asking import QUESTION_BUTTON
from handlers.talk.buttons import button, read_button
from storage import rows
from tests.attacks.sight_rules import may_see
from tests.attacks.sight_stage import PEOPLE, PRESSERS, TOKEN, Heard, SightStage
from tests.attacks.test_rights import WAYS
from tests.conversations.conftest import START

TYPED = ("woorden", "di 1 december 14u")
"""What is typed where any words may be an answer."""
DEEPEST = 10
"""How many events lie on one way at the most: few talks are longer."""
FIRST, LAST = 3, 1
"""Of a question with very many answers, so many from the beginning and from the end are given."""
_NAMED = re.compile(r"kanarie[a-z]{3}|\d+", re.IGNORECASE)
_MARK = re.compile(r"[\w-]{22,}|[0-9a-f]{8,}|\d+")

Event = tuple[str, Mapping[str, str]]
Way = tuple[Event, ...]


@dataclass
class Walk:
    """What was found: who reads which canary, by which way first, and what was tried."""

    stage: SightStage
    seen: dict[tuple[str, str], Way] = field(default_factory=dict)
    steps: int = 0
    said: int = 0
    files: int = 0
    leaks: dict[tuple[str, str], Way] = field(default_factory=dict)
    pressed: set[str] = field(default_factory=set)
    happened: set[str] = field(default_factory=set)
    _known: set[tuple[str, ...]] = field(default_factory=set)
    _kinds: dict[UUID, str] = field(default_factory=dict)
    _things: dict[UUID, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Know the things of the stage by their ids."""
        self._things = {row_id: name for name, row_id in self.stage.stage.things.items()}

    def go(self, begin: Iterator[Event]) -> None:
        """Walk on from each of these until nothing new is found."""
        waiting: deque[tuple[Way, bytes, list[Event]]] = deque()
        waiting.append(((), compress(self.stage.kept()), list(begin)))
        while waiting:
            way, kept, events = waiting.popleft()
            as_it_was = decompress(kept)
            self.stage.put_back(as_it_was)
            planned = self._planned()
            for who, event in events:
                longer = (*way, (who, event))
                self.stage.put_back(as_it_was)
                following = self._step(longer, who, event, planned)
                if following and len(longer) < DEEPEST:
                    waiting.append((longer, compress(self.stage.kept(), level=1), following))

    def _step(
        self, way: Way, who: str, event: Mapping[str, str], planned: Container[str]
    ) -> list[Event]:
        """Let one thing happen; give what may be done next that was not done before."""
        self.steps += 1
        if (meant := read_button(event.get("button", ""))) is not None:
            self.pressed.add(meant[0])
        heard, notice = self.stage.take(who, event)
        self._read(way, who, notice)
        for each in heard:
            self.said += 1
            self.files += len(each.message.attachments)
            for piece in each.pieces():
                self._read(way, each.who, piece)
        if not heard and notice:
            return []
        following = [each for one in heard for each in self._presses(one)]
        following += [each for one in heard[-1:] for each in self._answers(one)]
        following += self._happenings(planned)
        return following

    def _read(self, way: Way, who: str, words: str | bytes) -> None:
        for letters in self.stage.aviary.heard_in(words):
            self.seen.setdefault((letters, who), way)
            if not may_see(self.stage, self.stage.aviary.canaries[letters], who, way):
                self.leaks.setdefault((letters, who), way)

    def _is_new(self, *shape: str) -> bool:
        if shape in self._known:
            return False
        self._known.add(shape)
        return True

    def _presses(self, heard: Heard) -> Iterator[Event]:
        """Give the presses of the buttons of a message, by its reader and by everybody else."""
        choices = [choice for row in heard.message.rows for choice in row if choice.data]
        if any(str(each.data).startswith(f"{QUESTION_BUTTON}:") for each in choices):
            question = self._question(heard)
            for place, choice in enumerate(choices):
                at = place if place < FIRST else max(place - len(choices), -LAST - 1)
                is_few = at >= -LAST or bool(self.stage.aviary.heard_in(choice.label))
                if is_few and self._is_new(heard.who, "answer", question, str(at)):
                    yield heard.who, {"button": str(choice.data), "pressed_on": heard.handle}
            return
        for choice in choices:
            data = str(choice.data)
            shape = self._shape(data)
            if heard.who in PEOPLE and self._is_new(heard.who, *shape):
                yield heard.who, {"button": data, "pressed_on": heard.handle}
            for other in PRESSERS:
                if other != heard.who and self._is_new(other, "not theirs", *shape[:2]):
                    yield other, {"button": data}

    def _answers(self, heard: Heard) -> Iterator[Event]:
        """Give what may be typed to the question that is open, whatever it is."""
        question = self._question(heard)
        if question and self._is_new(heard.who, "types", question):
            for words in TYPED:
                yield heard.who, {"text": words}

    def _question(self, heard: Heard) -> str:
        """Name the question that somebody is asked by its first words; "" where none is open."""
        account_id = self.stage.stage.accounts[heard.who].hex
        found = self.stage.memory.execute(
            "SELECT talk FROM conversation WHERE account_id = ? AND state = 'open'", (account_id,)
        ).fetchone()
        return "" if found is None else f"{found[0]}: {_NAMED.sub('#', heard.message.text)[:60]}"

    def _planned(self) -> dict[str, tuple[str, str, str | None]]:
        """Give what is planned: for whom, what, and about what."""
        planned = "SELECT id, account_id, kind, subject_id FROM moment WHERE state = 'planned'"
        return {row[0]: row[1:] for row in self.stage.memory.execute(planned)}

    def _happenings(self, before: Container[str]) -> Iterator[Event]:
        """Give what was planned just now, so that it happens."""
        names = {account_id.hex: who for who, account_id in self.stage.stage.accounts.items()}
        for moment_id, (account_id, kind, subject_id) in self._planned().items():
            who = names.get(account_id)
            if moment_id in before or who is None:
                continue
            self.happened.add(kind)
            about = self._kind(None if subject_id is None else UUID(subject_id))
            if self._is_new(who, "moment", kind, about):
                yield who, {"moment": str(UUID(moment_id))}

    def _shape(self, data: str) -> tuple[str, ...]:
        """Say what a button is, without the id of the thing that it is about."""
        meant = read_button(data)
        if meant is None:
            return (data,)
        name, subject_id, arg = meant
        return (name, self._kind(subject_id), _MARK.sub("#", arg))

    def _kind(self, row_id: UUID | None) -> str:
        """Say what a row is, by its table and by all that it can be: its state, its role."""
        if row_id is None:
            return ""
        if row_id not in self._kinds:
            self._kinds[row_id] = self._looked_up(row_id)
        return self._kinds[row_id]

    def _looked_up(self, row_id: UUID) -> str:
        name = self._things.get(row_id, "")
        if name and ":" not in name:
            return name
        with self.stage.core.storage.unit() as unit:
            for table in rows.metadata.sorted_tables:
                if "id" not in table.columns or table.name in ("outbox", "moment"):
                    continue
                row = unit.connection.execute(table.select().where(table.c.id == row_id)).first()
                if row is not None:
                    facts = row._mapping.items()
                    told = [
                        str(each) for key, each in facts if key in _TELLING and each is not None
                    ]
                    return " ".join([table.name, *told])
        return "gone"


_TELLING = frozenset(
    {"state", "kind", "role", "route", "shared", "shares_steps", "circle", "step", "hand"}
)
"""Facts by which two rows of one table differ for who looks at them."""


def rest(walk: Walk) -> Iterator[Event]:
    """Give what nobody came by: buttons and moments of which only the names are known.

    Each is tried about one of each thing that there is.
    """
    stage, registry = walk.stage, walk.stage.core.registry
    things = [row_id for name, row_id in stage.stage.things.items() if ":" not in name]
    for name in sorted(set(registry.buttons) - walk.pressed):
        for who, about in ((Who.OWNER, things), *((each, things[:3]) for each in PRESSERS)):
            for row_id in about:
                yield who, {"button": button(name, row_id)}
    missed = sorted({*registry.moments, *registry.nudges} - walk.happened)
    walk.happened.update(missed)
    planned: list[tuple[str, Moment]] = []
    for kind, row_id in product(sorted({*registry.moments, *registry.nudges}), things):
        planned.append((Who.OWNER, _plan(stage, kind, Who.OWNER, row_id)))
        if kind in missed:
            planned += [(who, _plan(stage, kind, who, row_id)) for who in PRESSERS]
    with stage.core.storage.unit() as unit:
        unit.moments.add_all([moment for _, moment in planned])
    for who, moment in planned:
        yield who, {"moment": str(moment.id)}


def _plan(stage: SightStage, kind: str, who: str, row_id: UUID) -> Moment:
    return Moment(
        key=uuid4().hex,
        kind=kind,
        account_id=stage.stage.accounts[who],
        group_id=stage.stage.things["group"],
        subject_id=row_id,
        nudge=kind in stage.core.registry.nudges,
        due_at=START,
        created_at=START,
    )


def begin(stage: SightStage) -> Iterator[Event]:
    """Give what anybody can do by themselves: each command, each link, words, and a file."""
    registry = stage.core.registry
    names = {command.handler: name for name, command in registry.commands.items()}
    for who in PEOPLE:
        for name in sorted(names.values()):
            yield who, {"text": f"/{name}"}
        for prefix in registry.links:
            yield who, {"start": f"{prefix}_{TOKEN}"}
        if who == Who.OWNER or who in PRESSERS:
            for way in (each for ways in WAYS.values() for each in ways):
                yield who, way.event(stage.stage, who)
