"""What looks at a life sees what is broken: else its silence would say nothing."""

from pathlib import Path

import pytest

from tests.life.machine import beginning
from tests.life.promises import Promises
from tests.life.words import Typed, word


def test_a_word_that_reaches_somebody_else_is_seen(tmp_path: Path) -> None:
    """Noor's point reaches Anna: were it Noor's alone, the life would break off."""
    life = beginning().copy(tmp_path, together=True)
    promises, hers = Promises(life, []), word(1)
    promises.hold(None)
    life.before = lambda who, _: promises.typed[hers].append(Typed(hers, who, "crisis-own", None))
    with pytest.raises(AssertionError, match="Anna reads"):
        life.send("Noor", text=f"/agenda de {hers}")
    life.close()


def test_what_happens_twice_is_seen(tmp_path: Path) -> None:
    """The same planned thing, counted once more, breaks the life off."""
    life = beginning().copy(tmp_path, together=True)
    promises = Promises(life, [])
    promises.hold(None)
    life.happened["day-reminder:a:b:", life.clock.now()] = 2
    with pytest.raises(AssertionError, match="more than once"):
        life.send("Anna", text="/menu")
    life.close()
