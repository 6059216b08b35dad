"""The long form of a life by rules: `python -m tests.life`, for hours if you like.

LIFE_STEPS (50000) is how many steps it takes, SEED where its choices begin: each few lives have a
seed of their own, counted on from there. SHRINK=1 makes what fails as small as it can be. GO_ON=1
goes on after a life that failed, and counts those. It prints how often each step was taken and
really bit, and how often each state was reached: what never bites is dead. Stopped by hand, it
says with which seed it goes on.
"""

import os
import secrets
import sys
import time
import traceback

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.life.machine import GroupLife
from tests.life.steps import NAMES

_STEPS_A_LIFE = 60
_ROUND = 4
"""How many lives are played before it says how far it is."""


def main() -> int:
    """Play lives until there were enough steps; 1 where one failed."""
    steps = int(os.environ.get("LIFE_STEPS", "50000"))
    first = int(os.environ.get("SEED") or secrets.randbelow(10**6))
    started, number, broken = time.monotonic(), first, 0
    while sum(GroupLife.taken.values()) < steps:
        try:
            error = play(number, shrinks=bool(os.environ.get("SHRINK")))
        except KeyboardInterrupt:
            _print(f"stopped: go on with SEED={number}")
            break
        if error is not None:
            broken += 1
            _print(f"broken with SEED={number}: {type(error).__name__}: {error}")
            traceback.print_exception(error, limit=-8)
            if GroupLife.newest is not None:
                _print(*GroupLife.newest.lines[-40:])
            if not os.environ.get("GO_ON"):
                return 1
        number += 1
        done = sum(GroupLife.taken.values())
        _print(
            f"{done} steps with SEED={first} to {number - 1}, {time.monotonic() - started:.0f} s"
        )
    _print(f"{sum(GroupLife.taken.values())} steps, {broken} lives broken", "", "taken, and bit")
    _print(*(f"  {name}: {GroupLife.taken[name]}, {GroupLife.bit[name]}" for name in NAMES))
    _print("", "reached", *(f"  {name}: {times}" for name, times in sorted(_reached())))
    dead = [name for name in NAMES if not GroupLife.bit[name]]
    _print("", f"never bit: {', '.join(dead) or 'none'}")
    return 1 if broken else 0


def play(number: int, *, shrinks: bool = False, lives: int = _ROUND) -> Exception | None:
    """Play a few lives; give what was broken."""
    lived = settings(
        max_examples=lives,
        stateful_step_count=_STEPS_A_LIFE,
        deadline=None,
        database=None,
        phases=[Phase.generate, *((Phase.shrink,) if shrinks else ())],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    machine = type("GroupLife", (GroupLife,), {"salt": number})
    try:
        run_state_machine_as_test(seed(number)(machine), settings=lived)
    except Exception as error:
        if GroupLife.newest is None:
            raise
        return error
    return None


def _reached() -> list[tuple[str, int]]:
    return list(GroupLife.reached.items())


def _print(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
