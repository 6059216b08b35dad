"""The rules: what anybody may do next in a life. Hypothesis chooses, and shrinks what it finds."""

import atexit
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import ClassVar

import structlog
from hypothesis import event
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from messages.incoming import OtherKind
from tests.life.people import ANSWERS, OWNERS, PEOPLE, SAYING, Beginning, days, same_chances
from tests.life.playing import Life
from tests.life.promises import Promises
from tests.life.scenes import SCENES, leads, meets, play_scene, shares_the_summary
from tests.life.words import word

someone = st.sampled_from(PEOPLE)
number = st.integers(0, 9999)
"""Drawn in one range always, and counted round: what is there to choose from differs."""
_NEXT = "until something is due"
_HOURS = {
    _NEXT: 24 * 30,
    "an hour": 1,
    "five hours": 5,
    "a day": 24,
    "three days": 72,
    "a week": 168,
}

_TROUBLES = (
    "kill before a commit",
    "kill after a commit",
    "kill while erasing",
    "start again",
    "an hour back",
    "block",
    "an update again",
    "tidy",
)


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


class GroupLife(RuleBasedStateMachine):
    """One life: steps of anybody, of time, of the platform, and of whoever kills the bot."""

    steps: ClassVar[Counter[str]] = Counter()
    reached: ClassVar[Counter[str]] = Counter()
    """Counted over all lives of this process."""
    newest: ClassVar[Life | None] = None
    """The last life that ended: the one that failed, where one did."""

    def __init__(self) -> None:
        """Open what a life needs; it is let go of at its end."""
        super().__init__()
        self._words = 0
        self.end = ExitStack()
        self._logs = self.end.enter_context(structlog.testing.capture_logs())
        self.life: Life
        self.promises: Promises

    def open(self, *, together: bool) -> Life:
        """Give the life as it begins."""
        begun = beginning()
        folder = Path(tempfile.mkdtemp(prefix="life-", dir=_memory()))
        self.end.callback(shutil.rmtree, folder)
        self.end.enter_context(same_chances("life"))
        return begun.copy(folder, together=together)

    @initialize(together=st.sampled_from((True, True, True, False)))
    def begins(self, together: bool) -> None:
        """Everybody is there already; or nobody said hello yet."""
        self.life = self.open(together=together)
        self.end.callback(self.life.close)
        self.promises = Promises(self.life, self._logs)
        self.promises.hold(None)

    def teardown(self) -> None:
        """Count what was reached, and let go."""
        try:
            if hasattr(self, "promises"):
                GroupLife.newest = self.life
                for what, times in self.promises.reached.items():
                    event(f"reached {what}")
                    GroupLife.reached[what] += times
                GroupLife.reached["kills"] += self.life.kills
                GroupLife.reached["messages"] += len(self.life.heard)
        finally:
            self.end.close()

    # What people do

    @rule(who=someone, which=number)
    def presses(self, who: str, which: int) -> None:
        """Somebody presses a button that they look at."""
        self._count("press")
        if seen := self.life.visible(who):
            one = seen[-1 - which % len(seen)]
            self.life.send(who, button=one.data, pressed_on=one.handle)

    @rule(who=someone, count=st.integers(1, 6), which=number)
    def goes_on(self, who: str, count: int, which: int) -> None:
        """Somebody follows where the bot leads: a button of the last message, or words."""
        for turn in range(count):
            self._count("go on")
            if not self.life.said_to(who):
                self.life.send(who, text="/start")
                continue
            choices = [
                each
                for row in self.life.last(who).message.rows
                for each in row
                if each.data is not None
            ]
            handle = self.life.last(who).handle
            at = (which >> turn) % (len(choices) + 1)
            if at < len(choices):
                self.life.send(who, button=choices[at].data, pressed_on=handle)
            else:
                self.life.send(who, text=f"iets met {self._word()}")

    @rule(who=someone, which=number)
    def presses_an_old_button(self, who: str, which: int) -> None:
        """Somebody presses any button that anybody ever saw."""
        self._count("old button")
        if self.life.shown:
            one = self.life.shown[which % len(self.life.shown)]
            self.life.send(who, button=one.data, pressed_on=one.handle)

    @rule(who=someone, which=number, bare=st.booleans())
    def commands(self, who: str, which: int, bare: bool) -> None:
        """Somebody gives a command, with or without its slash."""
        self._count("command")
        words = sorted(self.life.core.registry.commands)
        chosen = words[which % len(words)]
        self.life.send(who, text=chosen if bare else f"/{chosen}")

    @rule(who=someone, which=number)
    def answers(self, who: str, which: int) -> None:
        """Somebody types what fits many a question."""
        self._count("answer")
        self.life.send(who, text=ANSWERS[which % len(ANSWERS)])

    @rule(who=someone, which=number)
    def names_days(self, who: str, which: int) -> None:
        """Somebody types days and times."""
        self._count("days")
        self.life.send(who, text=days(self.life.clock.now(), which))

    @rule(who=someone, how=st.sampled_from(SAYING))
    def says(self, who: str, how: str) -> None:
        """Somebody types words of their own, that not everybody may read."""
        self._count("words")
        self.life.send(who, text=how.format(word=self._word()))

    @rule(who=someone, said=st.text(max_size=40))
    def babbles(self, who: str, said: str) -> None:
        """Somebody types anything."""
        self._count("babble")
        self.life.send(who, text=said)

    @rule(who=someone, kind=st.sampled_from(OtherKind))
    def sends_something_else(self, who: str, kind: OtherKind) -> None:
        """Somebody sends a picture, a voice message, a sticker."""
        self._count("other")
        self.life.send(who, other=kind)

    @rule(who=someone, which=number)
    def opens_a_link(self, who: str, which: int) -> None:
        """Somebody opens any link that anybody ever saw, also a forwarded one."""
        self._count("link")
        links = self.life.links or ["i_nothing"]
        self.life.opens(who, links[which % len(links)])

    # Whole scenes

    @rule(owner=st.sampled_from(OWNERS), other=someone, which=number, scene=st.sampled_from(SCENES))
    def plays(self, owner: str, other: str, which: int, scene: Callable[..., None]) -> None:
        """What takes several people and many steps."""
        self._count("scene")
        whole = play_scene(self.life, scene, owner, other, which, self._word())
        self.promises.reached[f"scene {scene.__name__}{'' if whole else ', in part'}"] += 1

    @rule(owner=st.sampled_from(OWNERS), other=someone, which=number)
    def comes_to_a_meeting(self, owner: str, other: str, which: int) -> None:
        """The main line: a meeting is planned, held, written up and shared."""
        for scene in (leads, meets, shares_the_summary):
            self.plays(owner, other, which, scene)

    # What time and the platform do

    @rule(how_long=st.sampled_from(sorted(_HOURS)), there=st.booleans())
    def time_goes_by(self, how_long: str, there: bool) -> None:
        """Time goes by; the bot is there, or was down meanwhile and catches up."""
        self._count("time" if there else "away")
        now = self.life.clock.now()
        target = now + timedelta(hours=_HOURS[how_long])
        if how_long == _NEXT:
            # Not further than what was drawn for it: a year may lie between two moments.
            target = min(target, max(now, self.life.next_moment_at() or target))
        if there:
            self.life.until(target)
        else:
            self.life.away_until(target)
        self.promises.rests()

    # Hypothesis takes the rule with the fewest arguments most often: so it is one that leads on.
    @rule(what=st.sampled_from(_TROUBLES), which=number, who=someone)
    def goes_wrong(self, what: str, which: int, who: str) -> None:
        """Kills, blocks and new starts; an update that comes twice; a clock that is put right."""
        self._count(what)
        life = self.life
        match what:
            case "kill before a commit":
                life.storage.before = which % 7
            case "kill after a commit":
                life.storage.after = which % 7
            case "kill while erasing":
                life.storage.erasing = True
            case "block":
                life.blocked.add(who)
            case "start again":
                life.restart()
            case "an hour back":
                life.clock.set(life.clock.now() - timedelta(hours=1))
                life.tick()
            case "an update again":
                self._give_again(which)
            case _:
                life.storage.spare()
                life.core.housekeeping.tidy()
                life.tick()
                self.promises.rests()

    def _give_again(self, which: int) -> None:
        """Give one of the last updates once more: the platform keeps them for a day."""
        since = self.life.clock.now() - timedelta(days=1)
        if recent := [each for at, each in self.life.events[-20:] if at > since]:
            before = len(self.life.heard)
            self.life.again(recent[which % len(recent)])
            assert len(self.life.heard) == before, "the same update had an effect twice"

    def _word(self) -> str:
        self._words += 1
        return word(self._words)

    def _count(self, what: str) -> None:
        GroupLife.steps[what] += 1
