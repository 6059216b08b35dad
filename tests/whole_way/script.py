"""Reads a chat that is written down: who does what, and what the bot then says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from textwrap import dedent
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_EXPECTED = re.compile(r"Bot → ([^:]+): (.*)", re.S)
_BUTTON = re.compile(r"\[([^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Types:
    """Somebody types something."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Presses:
    """Somebody presses the newest button that says this."""

    who: str
    label: str


@dataclass(frozen=True, slots=True)
class Opens:
    """Somebody opens the newest link that the bot gave to anybody."""

    who: str


@dataclass(frozen=True, slots=True)
class Moves:
    """The clock goes on to this moment."""

    to: datetime


@dataclass(frozen=True, slots=True)
class Expects:
    """The bot says this to somebody; "…" stands for any words."""

    who: str
    words: str
    labels: tuple[str, ...]
    written: str

    def fits(self, text: str, labels: list[str]) -> bool:
        """Say whether a message is the expected one."""
        if self.labels and list(self.labels) != labels:
            return False
        pattern = re.escape(self.words).replace("\\ …", "(?: .*)?").replace("…", ".*")
        return re.fullmatch(pattern, " ".join(text.split()), re.S) is not None


Step = Types | Presses | Opens | Moves | Expects


def read_script(script: str) -> Iterator[Step]:
    """Give the steps of a script, in order. Lines that begin with "#" are remarks."""
    for line in _lines(script):
        yield _step(line)


def read_file(name: str) -> list[Step]:
    """Give the steps of a script beside this file."""
    return list(read_script((Path(__file__).parent / name).read_text(encoding="utf-8")))


def _step(line: str) -> Step:
    expected = _EXPECTED.fullmatch(line)
    if expected:
        words = " ".join(_BUTTON.sub("", expected[2]).split())
        return Expects(expected[1], words, tuple(_BUTTON.findall(expected[2])), line)
    if line.startswith("--"):
        return Moves(datetime.fromisoformat(line.strip("- ")).replace(tzinfo=AMSTERDAM))
    who, _, what = line.partition(": ")
    if what == "<link>":
        return Opens(who)
    pressed = re.fullmatch(r"\[([^\]]+)\]", what)
    return Presses(who, pressed[1]) if pressed else Types(who, what)


def _lines(script: str) -> list[str]:
    found: list[str] = []
    for line in dedent(script).strip().splitlines():
        if line.startswith("#"):
            continue
        if line.startswith(" ") and found:
            found[-1] += f" {line.strip()}"
        elif line.strip():
            found.append(line.strip())
    return found
