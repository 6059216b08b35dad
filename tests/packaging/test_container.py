"""The container's recipe keeps its promises, as far as reading it can tell (attack 46)."""

from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]


def read_steps(recipe: str) -> list[str]:
    """Cut a Dockerfile into its steps, without comments, each on one line."""
    lines = [line for line in recipe.splitlines() if not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    return [" ".join(step.split()) for step in joined.splitlines() if step.strip()]


@pytest.fixture(scope="module")
def steps() -> list[str]:
    """Give the steps of the Dockerfile."""
    return read_steps((HOUSE / "Dockerfile").read_text())


@pytest.fixture(scope="module")
def last_stage(steps: list[str]) -> list[str]:
    """Give the steps of the stage that is shipped."""
    starts = [number for number, step in enumerate(steps) if step.startswith("FROM ")]
    return steps[starts[-1] :]


@pytest.mark.attack(46)
def test_it_does_not_run_as_root(last_stage: list[str]) -> None:
    """The user is a number that is not root's, so that any orchestrator can check it."""
    users = [step.removeprefix("USER ") for step in last_stage if step.startswith("USER ")]
    assert users
    user, group = users[-1].split(":")
    assert int(user) >= 1000
    assert int(group) >= 1000
    started_at = next(n for n, step in enumerate(last_stage) if step.startswith("ENTRYPOINT"))
    assert last_stage.index(f"USER {users[-1]}") < started_at


@pytest.mark.attack(46)
def test_it_writes_to_two_places_only(last_stage: list[str]) -> None:
    """Data and keys have a volume each, so that they never share a backup; code is root's."""
    assert 'VOLUME ["/data", "/keys"]' in last_stage
    assert not [step for step in last_stage if "--chown" in step or "chmod" in step]


@pytest.mark.attack(46)
def test_what_is_installed_is_pinned_with_hashes(steps: list[str]) -> None:
    """Nothing comes from outside without a hash, and the shipped stage installs nothing."""
    commands = [
        command.strip()
        for step in steps
        if step.startswith("RUN ")
        for command in step.removeprefix("RUN ").split("&&")
    ]
    installs = [command for command in commands if "pip install" in command]
    assert installs
    for command in installs:
        locked = "--require-hashes" in command and " -r requirements/" in command
        our_own = "--offline" in command and "--no-deps" in command
        assert locked or our_own, command
    assert not [c for c in commands if c.startswith(("curl", "wget", "apt", "npm"))]
    assert not [step for step in steps if step.startswith("ADD ")]


def test_it_says_whether_it_is_well(last_stage: list[str]) -> None:
    """The engine can ask for the health of the bot, with nothing but Python in the image."""
    check = next(step for step in last_stage if step.startswith("HEALTHCHECK "))
    assert "/health" in check
    assert 'CMD ["python"' in check


def test_only_what_is_copied_goes_along(steps: list[str]) -> None:
    """Data, keys and settings that lie beside the code never enter an image."""
    listed = (HOUSE / ".dockerignore").read_text().splitlines()
    rules = [line for line in listed if line and not line.startswith("#")]
    assert rules[0] == "*"
    taken_in = {rule.removeprefix("!") for rule in rules if rule.startswith("!")}
    copied = {
        source
        for step in steps
        if step.startswith("COPY ") and "--from" not in step
        for source in step.split()[1:-1]
    }
    assert taken_in == copied


@pytest.mark.attack(46)
def test_compose_takes_away_what_is_not_needed() -> None:
    """Both services have a read-only root, no capabilities and no way to get them back."""
    compose = (HOUSE / "compose.yaml").read_text()
    services = compose.split("\nservices:\n")[1].split("\nvolumes:\n")[0]
    bot, database = services.split("\n  database:\n    image:")
    for service in (bot, database):
        assert "\n    read_only: true\n" in service
        assert "\n    cap_drop:\n      - ALL\n" in service
        assert "\n      - no-new-privileges:true\n" in service
    assert "- data:/data\n" in bot
    assert "- keys:/keys\n" in bot
    assert "/keys" not in database
