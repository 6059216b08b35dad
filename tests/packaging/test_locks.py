"""What is installed is exactly what was locked (attack 46)."""

import re
import tomllib
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
LOCKS = sorted((HOUSE / "requirements").glob("*.txt"))


def read_locked(lock: Path) -> dict[str, str]:
    """Give each requirement of a lock by name, with all of its lines."""
    wanted = re.split(r"\n(?=\S)", re.sub(r"(?m)^\s*#.*\n", "", lock.read_text()))
    return {re.split(r"[=\[ ;]", entry, maxsplit=1)[0]: entry for entry in wanted if entry.strip()}


@pytest.mark.attack(46)
@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_requirement_has_one_version_and_a_hash(lock: Path) -> None:
    """A package that was changed after locking is refused by the installer."""
    for name, entry in read_locked(lock).items():
        assert re.match(rf"{re.escape(name)}(\[[\w,-]+\])?==[\w.!+]+ ", entry), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), name


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_names_no_registry(lock: Path) -> None:
    """Where packages come from is for the machine to say."""
    assert "://" not in lock.read_text()
    assert "index" not in re.sub(r"(?m)^\s*#.*", "", lock.read_text())


def test_the_locks_hold_all_that_is_asked_for() -> None:
    """A dependency that was added without `make lock` shows here."""
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())

    def names(asked: list[str]) -> set[str]:
        found = (re.match(r"[\w.-]+", requirement) for requirement in asked)
        return {re.sub(r"[-_.]+", "-", name[0]).lower() for name in found if name}

    locked = {lock.stem: read_locked(lock) for lock in LOCKS}
    run = names(project["project"]["dependencies"])
    assert run <= set(locked["run"])
    assert run | names(project["dependency-groups"]["dev"]) <= set(locked["dev"])
    assert names(project["dependency-groups"]["tools"]) == set(locked["tools"])
    assert names(project["dependency-groups"]["audit"]) <= set(locked["audit"])


def test_tests_run_with_what_is_shipped() -> None:
    """What the tests need does not move a version that runs for real."""
    run, dev = (read_locked(HOUSE / "requirements" / f"{name}.txt") for name in ("run", "dev"))
    versions = {name: entry.split(" ", maxsplit=1)[0] for name, entry in dev.items()}
    assert {name: versions[name] for name in run} == {
        name: entry.split(" ", maxsplit=1)[0] for name, entry in run.items()
    }
