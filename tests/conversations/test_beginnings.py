"""A chat that goes on from a copy goes on as one that was played."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from domain.clock import SetClock
from tests.beginnings import Beginnings
from tests.chat import Play
from tests.conversations.conftest import START, open_core
from tests.conversations.groups import a_group, erases_everything

Open = Callable[[str], Play]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Give a maker of chats that share their beginnings."""
    beginnings = Beginnings(tmp_path)
    with ExitStack() as open_until_the_end:

        def make(name: str) -> Play:
            clock = SetClock(START)
            urls = [f"sqlite:///{tmp_path / f'{name}.{each}'}" for each in ("chat", "keys")]
            core = open_core(urls[0], urls[1], clock)
            open_until_the_end.enter_context(closing(core.storage))
            return Play(core, clock, beginnings)

        yield make


def _said(play: Play) -> list[str]:
    """Let a group be there and somebody go on; give all that was said, but for links."""
    a_group(play, members=["Mark"])
    for who, what in (("Anna", "menu"), ("Mark", "Wie ben jij?"), ("Anna", "/mensen")):
        play.send(who, text=what)
    return [each.written() for each in play.heard if "practice.invalid" not in each.message.text]


def test_a_copy_goes_on_as_what_was_played(opened: Open) -> None:
    """Its words can be read as well: the keys come along."""
    played = _said(opened("played"))
    assert len(played) > 10
    assert _said(opened("copied")) == played


def test_what_one_chat_does_another_does_not_see(opened: Open) -> None:
    """Each goes on from a copy of its own, the one that was played too."""
    first, second, third = opened("first"), opened("second"), opened("third")
    a_group(first)
    a_group(second)
    erases_everything(first, "Anna")
    erases_everything(second, "Anna")
    a_group(third)
    for play, there in ((first, 0), (second, 0), (third, 1)):
        with play.core.storage.unit() as unit:
            assert unit.groups.count() == there
