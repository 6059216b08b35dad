"""100,000 groups ÷ 1,000 groups, and memory, and the first answer (QUALITY.md, section 3).

Of a turn, half take no longer (p50). A look is what the bot does when nothing is due: it asks for
moments and for messages, and when the next ones come. Start-up is from the start of the process
to the first answer to a message that waits; memory is what the process holds after people of 500
groups have asked for their menu.
"""

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.databases import NOW, NewDatabase, open_core, settings_of
from benchmarks.filling import FIRST_PERSON, copy, fill
from benchmarks.people import Nowhere, bring_in, said_by, take
from benchmarks.stage import OUR_CORE, ROUNDS, Telegram, memory_mb, pinned, running, serving
from benchmarks.updates import message
from bot.core import Core
from domain.clock import SetClock

FEW, MANY = 1_000, 100_000
TURNS = 200
LOOKS = 200
MENUS = 500
_EACH_ROUND = 10_000
"""Numbers of updates, far enough apart that none comes twice."""


@dataclass(frozen=True, slots=True)
class Place:
    """One database with groups in it, and its keys."""

    url: str
    folder: Path


@dataclass(slots=True)
class Figures:
    """Milliseconds, seconds and MB, of each round."""

    turns_ms: list[float]
    looks_ms: list[float]
    starts: list[float]
    memory: list[float]

    @property
    def turn_ms(self) -> float:
        """The p50 of a turn."""
        return median(self.turns_ms)

    @property
    def look_ms(self) -> float:
        """The p50 of a look."""
        return median(self.looks_ms)

    @property
    def start_seconds(self) -> float:
        """From the start to the first answer."""
        return median(self.starts)

    @property
    def memory_mb(self) -> float:
        """What it holds."""
        return median(self.memory)


def filled(folder: Path) -> tuple[Place, Place]:
    """Fill two SQLite databases, with a person who types in each."""
    return _place(folder / "few", FEW), _place(folder / "many", MANY)


def on(places: tuple[Place, Place], folder: Path, new: NewDatabase) -> tuple[Place, Place]:
    """Bring both into databases of another kind; their keys stay where they are."""
    few, many = (Place(new(folder), each.folder) for each in places)
    for source, target in zip(places, (few, many), strict=True):
        copy(source.url, target.url, source.folder)
    return few, many


def measure(places: tuple[Place, Place]) -> tuple[Figures, Figures]:
    """Give the figures with few groups and with many, in turns."""
    few, many = (Figures([], [], [], []) for _ in places)
    both = list(zip(places, (few, many), strict=True))
    cores = [(_core(place), figures) for place, figures in both]
    with pinned(OUR_CORE):
        for number in range(ROUNDS):
            turns = _p50s_ms([_turning(core, number) for core, _ in cores], TURNS)
            looks = _p50s_ms([_looking(core) for core, _ in cores], LOOKS)
            for (_, figures), turn, look in zip(cores, turns, looks, strict=True):
                figures.turns_ms.append(turn)
                figures.looks_ms.append(look)
    for core, _ in cores:
        with core.storage.unit() as unit:
            unit.outbox.withdraw()
        core.storage.close()
    with serving() as telegram:
        for number in range(ROUNDS):
            for place, figures in both:
                _start(telegram, place, figures, number)
    return few, many


def _place(folder: Path, groups: int) -> Place:
    folder.mkdir()
    place = Place(fill(folder, groups), folder)
    core = _core(place)
    bring_in(core, 1)
    core.storage.close()
    return place


def _core(place: Place) -> Core:
    return open_core(place.url, place.folder, Nowhere(), SetClock(NOW))


def _turning(core: Core, number: int) -> Callable[[], None]:
    updates = iter(said_by(1, TURNS))

    def turn() -> None:
        raw = next(updates)
        raw["update_id"] += number * _EACH_ROUND
        take(core, raw)

    return turn


def _looking(core: Core) -> Callable[[], None]:
    with core.storage.unit() as unit:
        unit.outbox.withdraw()

    def look() -> None:
        assert core.moments.due() == []
        core.moments.next_due_at()
        assert core.deliveries.take(64) == []
        core.deliveries.next_due_at()

    return look


def _p50s_ms(works: Sequence[Callable[[], None]], times: int) -> list[float]:
    """Do each by turns, so that what else the machine does meets all alike."""
    took: list[list[float]] = [[] for _ in works]
    for _ in range(times):
        for work, each in zip(works, took, strict=True):
            began_at = time.perf_counter()
            work()
            each.append((time.perf_counter() - began_at) * 1000)
    return [median(each) for each in took]


def _start(telegram: Telegram, place: Place, figures: Figures, number: int) -> None:
    first = (100 + number) * _EACH_ROUND
    env = settings_of(place.url, place.folder, telegram.url) | {"BENCH_NO_LIMITS": "1"}
    telegram.play([message(first, "Weer zwemmen.")])
    began_at = time.monotonic()
    with running([sys.executable, "-m", "benchmarks.our_bot"], env) as bot:
        figures.starts.append(telegram.heard(1).answered_at[0] - began_at)
        people = range(FIRST_PERSON, FIRST_PERSON + MENUS)
        telegram.play([message(first + 1 + at, "menu", each) for at, each in enumerate(people)])
        telegram.heard(MENUS)
        figures.memory.append(memory_mb(bot.pid))


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        print(measure(filled(Path(temporary))))
