"""What looks at a life sees what is broken: else its silence would say nothing.

`python -m tests.life.mutants` breaks the product in many more ways, and looks for each.
"""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.life import steps
from tests.life.canaries import Typed, word
from tests.life.machine import beginning
from tests.life.playing import Life
from tests.life.promises import Promises


def looked_at(folder: Path) -> tuple[Life, Promises]:
    """Give a life that is looked at."""
    life = beginning().copy(folder, together=True)
    promises = Promises(life, [])
    promises.hold(None)
    return life, promises


def test_a_word_that_reaches_somebody_else_is_seen(tmp_path: Path) -> None:
    """Noor's point reaches Anna: were it Noor's alone, the life would break off."""
    life, promises = looked_at(tmp_path)
    hers, now = word(1), life.clock.now()
    promises.leaving.typed[hers].append(Typed(hers, "Noor", now, "crisis-own", None))
    life.before = lambda _: None
    with pytest.raises(AssertionError, match="it is for its writer alone"):
        life.send("Noor", text=f"/agenda de {hers}")
    life.close()


def test_what_happens_twice_is_seen(tmp_path: Path) -> None:
    """The same planned thing, counted once more, breaks the life off."""
    life, _ = looked_at(tmp_path)
    account_id = "00000000-0000-0000-0000-000000000000"
    life.happened[f"draft-summary:{account_id}:b:", life.clock.now()] = 2
    with pytest.raises(AssertionError, match="happened 2 times"):
        life.send("Anna", text="/menu")
    life.close()


def test_an_event_without_an_answer_is_seen(tmp_path: Path) -> None:
    """Anna types something, and hears nothing: it may have been lost."""
    life, _ = looked_at(tmp_path)
    before = life.before

    def seen_before(incoming: object) -> None:
        before(incoming)  # type: ignore[arg-type]
        life.core.turns.take(incoming)  # type: ignore[arg-type]
        life.heard.clear()

    life.before = seen_before
    with pytest.raises(AssertionError, match="Anna got no answer"):
        life.send("Anna", text="/menu")
    life.close()


def test_each_step_can_be_chosen() -> None:
    """No step has a weight of nothing, and each has a name of its own."""
    chosen = {steps.chosen(Random(number))[0] for number in range(20_000)}
    assert chosen == set(steps.NAMES)
    assert len(steps.NAMES) == len(set(steps.NAMES))


def test_each_broken_product_can_still_be_made() -> None:
    """What it breaks is where it says: nobody learns only in a long run that it has moved."""
    made = "from tests.life.mutants import MUTANTS\nfor name in MUTANTS: MUTANTS[name]()"
    subprocess.run([sys.executable, "-c", made], cwd=Path(__file__).parents[2], check=True)
