"""The long form of a life by rules: `python -m tests.life`, for hours if you like.

LIFE_STEPS (50000) is how many steps it takes, SEED where its choices begin. It prints both, and
how often each state was reached. A life that fails is shrunk, and printed with its last lines.
"""

import os
import secrets
import sys
import time
import traceback

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.life.machine import GroupLife

_STEPS_A_LIFE = 100
_ROUND = 4
"""How many lives are played before it says how far it is."""


def main() -> int:
    """Play lives until there were enough steps; 1 where one failed."""
    steps = int(os.environ.get("LIFE_STEPS", "50000"))
    first = int(os.environ.get("SEED") or secrets.randbelow(10**6))
    shrinks = (Phase.shrink,) if os.environ.get("SHRINK") else ()
    started, lives, number = time.monotonic(), 0, first
    while sum(GroupLife.steps.values()) < steps:
        lived = settings(
            max_examples=_ROUND,
            stateful_step_count=_STEPS_A_LIFE,
            deadline=None,
            database=None,
            phases=[Phase.generate, *shrinks],
            suppress_health_check=list(HealthCheck),
            print_blob=False,
        )
        machine = type("GroupLife", (GroupLife,), {})
        try:
            run_state_machine_as_test(seed(number)(machine), settings=lived)
        except Exception as error:
            if GroupLife.newest is None:
                raise
            _print(f"broken with SEED={number}: {type(error).__name__}: {error}")
            traceback.print_exc(limit=-8)
            if GroupLife.newest is not None:
                _print(*GroupLife.newest.lines[-30:])
            if not os.environ.get("GO_ON"):
                return 1
        lives += _ROUND
        number += 1
        done = sum(GroupLife.steps.values())
        _print(f"{done} steps in about {lives} lives, {time.monotonic() - started:.0f} s")
    _print(f"seeds {first} to {number - 1}: {sum(GroupLife.steps.values())} steps, all held")
    for title, counted in (("steps", GroupLife.steps), ("reached", GroupLife.reached)):
        _print("", title, *(f"  {name}: {times}" for name, times in sorted(counted.items())))
    return 0


def _print(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
