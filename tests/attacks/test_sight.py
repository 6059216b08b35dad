"""Least sight: a canary in every text of every record, and all that the bot can say to everybody.

It takes most of a minute. `pytest tests/attacks/test_sight.py -s` prints what was walked.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from domain.rights import Who
from handlers.calendar.feeding import find_feed
from messages import typeset
from messages.typeset import Filling
from tests.attacks.canaries import NOT_TYPED, text_fields
from tests.attacks.rights_stage import KEPT
from tests.attacks.sight_rules import may_see
from tests.attacks.sight_stage import PEOPLE, READERS, SightStage, feed_token, sight_stage
from tests.attacks.sight_walk import Walk, Way, begin, rest
from tests.conversations.conftest import START

UNREAD = {
    "conversation.held": "it waits for a yes, and is an answer then",
}
"""Fields that stand in nothing that is said, and why."""


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> Iterator[SightStage]:
    """Set the stage; of a picture or a document, what goes into it stands for what it shows."""

    def filled(_: Path, filling: Filling, __: str) -> bytes:
        return json.dumps(filling, ensure_ascii=False).encode()

    monkeypatch.setattr(typeset, "_typeset", filled)
    with sight_stage() as made:
        yield made


def test_every_text_has_its_canary(stage: SightStage) -> None:
    """A new field or kind of record is walked by itself, or this says what the stage lacks."""
    assert set(NOT_TYPED) <= text_fields()
    missing = (
        text_fields() - set(NOT_TYPED) - {each.place for each in stage.aviary.canaries.values()}
    )
    assert missing == set(), "put one on the stage (tests/attacks/sight_stage.py)"


@pytest.mark.long
@pytest.mark.attack(1, 2, 3, 34)
def test_everybody_reads_what_they_may_and_nothing_else(stage: SightStage) -> None:
    """Every command, button, question, moment and file, by everybody: each canary where it may."""
    registry = stage.core.registry
    made = _count_files(stage)
    walk, at_first = Walk(stage), stage.kept()
    with capture_logs() as logs:
        walk.go(begin(stage))
        stage.put_back(at_first)
        walk.go(rest(walk))
    told = [
        f"{who} read {_told(stage, letters, way)}" for (letters, who), way in walk.leaks.items()
    ]
    assert not told, "\n".join(told)
    read = {stage.aviary.canaries[letters].place for letters, _ in walk.seen}
    fields = {each.place for each in stage.aviary.canaries.values()}
    assert fields - read == set(UNREAD)
    assert set(registry.buttons) <= walk.pressed
    assert {*registry.moments, *registry.nudges} <= walk.happened
    assert set(registry.presenters) == made
    broken = [each for each in logs if each["log_level"] == "error"]
    assert broken == []
    ways = len(registry.buttons) + len(registry.moments) + len(registry.nudges)
    ways += len({id(each.handler) for each in registry.commands.values()}) + len(made)
    sys.stdout.write(
        f"\n{len(fields)} fields × {ways} ways out × {len(READERS)} readers:"
        f" {len(stage.aviary.canaries)} canaries, {walk.steps} events, {walk.said} messages,"
        f" {walk.files} files; {len(walk.seen)} times somebody read one, each time one of theirs\n"
    )


@pytest.mark.attack(34, 45)
def test_a_calendar_that_is_followed_holds_what_its_reader_may_see(stage: SightStage) -> None:
    """The address of each: the place where they wish that, and nothing for who is gone."""
    found = {}
    with stage.core.storage.unit() as unit:
        for account in unit.accounts.where():
            account.calendar_place = True
            unit.accounts.save(account)
        for number, who in enumerate(PEOPLE):
            feed = find_feed(unit, stage.core.renderer, feed_token(number), START)
            found[who] = None if feed is None else stage.aviary.heard_in(feed.content)
    for who, heard in found.items():
        for letters in heard or ():
            assert may_see(stage, stage.aviary.canaries[letters], who, ()), who
    assert found[Who.OWNER]
    assert found[Who.INFORMAL]
    assert found[KEPT] == set()
    assert {who for who, heard in found.items() if heard is None} == {"gone", "stranger"}


def _told(stage: SightStage, letters: str, way: Way) -> str:
    did = " → ".join(f"{who}: {next(iter(event.values()))}" for who, event in way)
    return f"{stage.aviary.canaries[letters].about} by {did}"


def _count_files(stage: SightStage) -> set[str]:
    """Note the name of each presenter that is asked for a file."""
    made: set[str] = set()
    presenters = stage.core.registry.presenters
    for name, presenter in list(presenters.items()):

        def noted(*given: object, _name: str = name, _presenter: object = presenter) -> object:
            made.add(_name)
            return _presenter(*given)  # type: ignore[operator]

        presenters[name] = noted  # type: ignore[assignment]
    return made
