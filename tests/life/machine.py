"""The rules: what anybody may do next in a life. Hypothesis chooses, and shrinks what it finds."""

import atexit
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, ClassVar
from unittest.mock import patch

import structlog
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.life import steps
from tests.life.people import Beginning, same_chances
from tests.life.playing import Life
from tests.life.promises import Promises

_SMALL = 10**5
_TOGETHER = 8
"""Of so many lives, one begins with nobody there; in the others people are together already."""


def _memory() -> Path | None:
    """Give a folder in memory, where there is one: a life waits for no disk."""
    shared = Path("/dev/shm")
    return shared if shared.is_dir() else None


@cache
def beginning() -> Beginning:
    """Play the beginning, once a process."""
    folder = Path(tempfile.mkdtemp(prefix="life-", dir=_memory()))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Beginning(folder)


@contextmanager
def pictures_as_words() -> Iterator[None]:
    """Let pictures and documents be the words that they hold: who may read these is looked at."""

    def filled(*_: Any, sys_inputs: Mapping[str, str], **__: Any) -> bytes:
        return json.dumps(json.loads(sys_inputs["filling"]), ensure_ascii=False).encode()

    with patch("typst.compile", filled):
        yield


class GroupLife(RuleBasedStateMachine):
    """One life: steps of anybody, of time, of the platform, and of whoever kills the bot.

    There is one rule, with one number: what is done follows from it, by chances of our own. So
    each kind of step comes as often as it should, and a step is what it was where others are left
    out. The lines of the life tell what was done.
    """

    taken: ClassVar[Counter[str]] = Counter()
    bit: ClassVar[Counter[str]] = Counter()
    reached: ClassVar[Counter[str]] = Counter()
    """Counted over all lives of this process: what was tried, what really changed something or
    went to its end, and which states were reached."""
    salt: ClassVar[int] = 0
    newest: ClassVar[Life | None] = None
    """The last life that ended: the one that failed, where one did."""

    def __init__(self) -> None:
        """Open what a life needs; it is let go of at its end."""
        super().__init__()
        self.end = ExitStack()
        self._turn = 0
        self._logs = self.end.enter_context(structlog.testing.capture_logs())
        self.end.enter_context(pictures_as_words())
        self.life: Life
        self.promises: Promises

    def open(self, *, together: bool) -> Life:
        """Give the life as it begins."""
        begun = beginning()
        folder = Path(tempfile.mkdtemp(prefix="life-", dir=_memory()))
        self.end.callback(shutil.rmtree, folder)
        self.end.enter_context(same_chances("life"))
        return begun.copy(folder, together=together)

    @initialize(which=st.integers(1, _TOGETHER))
    def begins(self, which: int) -> None:
        """Everybody is there already; or nobody said hello yet."""
        self.life = self.open(together=which > 1)
        self.end.callback(self.life.close)
        self.promises = Promises(self.life, self._logs)
        self.promises.hold(None)

    @rule(number=st.integers(0, 2**24 - 1))
    def goes_on(self, number: int) -> None:
        """Something happens.

        Small numbers are drawn far too often, and in the first life nothing but 0: these stand for
        something else each time.
        """
        self._turn += 1
        chance = Random(f"{self.salt} {self._turn}" if number < _SMALL else number)
        name, step = steps.chosen(chance)
        self.taken[name] += 1
        self.life.lines.append(f"-- {name}")
        if step(self.life, chance):
            self.bit[name] += 1
        self.life.tick()
        self.promises.rests()

    def teardown(self) -> None:
        """Count what was reached, and let go."""
        try:
            if hasattr(self, "promises"):
                GroupLife.newest = self.life
                self.reached.update(self.promises.reached)
                self.reached.update(self.promises.leaving.looked_at)
                self.reached["kills"] += self.life.kills
                self.reached["messages"] += len(self.life.heard)
        finally:
            self.end.close()
