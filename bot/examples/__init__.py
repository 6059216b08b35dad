"""An example group, as a script of what its people do. What the bot answers stands nowhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from messages.catalogue import Language

_HEADING = re.compile(r"== (\S+)")
_CLOCK = re.compile(r"-- (\S+) (\d\d):(\d\d) --")
_ACT = re.compile(r"([^:→]+): (.+)")
_PASSED_ON = re.compile(r"([^:→]+) → ([^:→]+): <link>")
_BUTTON = re.compile(r"\[(.+)\]")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Types:
    """Somebody types something."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Presses:
    """Somebody presses the newest button that says this; a "…" at its end stands for the rest."""

    who: str
    label: str


@dataclass(frozen=True, slots=True)
class PassesOn:
    """Somebody passes on, outside the bot, the newest text that the bot gave them for that."""

    who: str
    to: str


@dataclass(frozen=True, slots=True)
class Opens:
    """Somebody opens the newest link in their chat."""

    who: str


@dataclass(frozen=True, slots=True)
class Waits:
    """It becomes this local time, on the first such weekday from now (Monday is 0)."""

    weekday: int
    hour: int
    minute: int


Step = Types | Presses | PassesOn | Opens | Waits


def read_example(language: Language, name: str) -> list[Step]:
    """Give the steps of the example from its beginning to the end of a part; raises `KeyError`."""
    steps: list[Step] = []
    for part, own in _parts(language):
        steps += own
        if part == name:
            return steps
    raise KeyError(name)


def part_names(language: Language) -> list[str]:
    """Give the names of the parts, in order: each goes on where the one before it ends."""
    return [name for name, _ in _parts(language)]


def _parts(language: Language) -> Iterator[tuple[str, list[Step]]]:
    script = (Path(__file__).parent / f"{language}.txt").read_text(encoding="utf-8")
    name, steps = "", list[Step]()
    for line in script.splitlines():
        if heading := _HEADING.fullmatch(line):
            if name:
                yield name, steps
            name, steps = heading[1], []
        elif line and not line.startswith("#"):
            steps.append(_step(line))
    yield name, steps


def _step(line: str) -> Step:
    if clock := _CLOCK.fullmatch(line):
        return Waits(_WEEKDAYS.index(clock[1]), int(clock[2]), int(clock[3]))
    if passed_on := _PASSED_ON.fullmatch(line):
        return PassesOn(passed_on[1], passed_on[2])
    act = _ACT.fullmatch(line)
    if act is None:
        raise ValueError(f"not a step of an example: {line}")
    who, what = act.groups()
    if what == "<link>":
        return Opens(who)
    button = _BUTTON.fullmatch(what)
    return Presses(who, button[1]) if button else Types(who, what)
