"""The short form of a life by rules: the same lives each time. `make life` plays long ones."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from domain.clock import SetClock
from tests.conversations.conftest import START
from tests.life.machine import GroupLife
from tests.life.people import come_together, empty, same_chances
from tests.life.playing import Life

SHORT = settings(
    max_examples=2,
    stateful_step_count=10,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def test_whatever_people_do_what_was_promised_holds() -> None:
    """Nobody reads what is not theirs, nothing is lost or doubled, and nothing fails."""
    run_state_machine_as_test(GroupLife, settings=SHORT)


def test_it_holds_on_postgresql_as_well(
    new_postgresql_database: Callable[[], str], tmp_path: Path
) -> None:
    """The same rules, one life, on the other database."""
    made: list[str] = []

    class OnPostgresql(GroupLife):
        def open(self, *, together: bool) -> Life:
            made.append(new_postgresql_database())
            urls = made[-1], f"sqlite:///{tmp_path / f'{len(made)}.db'}"
            empty(*urls)
            self.end.enter_context(same_chances(f"life {len(made)}"))
            life = Life.open(*urls, SetClock(START))
            come_together(life)
            return life

    run_state_machine_as_test(
        OnPostgresql, settings=settings(SHORT, max_examples=1, stateful_step_count=4)
    )
