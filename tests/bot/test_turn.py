"""Turns that meet: several people, several threads, one database."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core import Core, build
from domain.clock import SetClock
from domain.invitations import InvitationState
from handlers.talk.registry import Operator
from messages.incoming import Incoming
from storage.keys import KeyStore
from storage.schema import bring_up_to_date
from storage.storage import Storage
from tests.chat import ChatPlatform, Play
from tests.conversations.groups import an_owner

NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
AT_ONCE = 8


@pytest.fixture
def core(database_url: str, tmp_path: Path) -> Iterator[Core]:
    """Open a core on each database."""
    clock = SetClock(NOW)
    keys = KeyStore(f"sqlite:///{tmp_path / 'keys.db'}", bytes(range(32)), clock)
    storage = Storage(database_url, keys)
    bring_up_to_date(storage.engine)
    yield build(storage, clock, {"practice": ChatPlatform()}, Operator("Voorbeeld", "voorbeeld"))
    storage.close()


def _threads(core: Core) -> ThreadPoolExecutor:
    """Give as many threads as the bot would use for this database."""
    return ThreadPoolExecutor(1 if core.storage.is_single else AT_ONCE)


@pytest.mark.attack(11)
def test_a_link_used_by_fifty_at_once_lets_exactly_one_wait(core: Core) -> None:
    """Whoever comes first is pending; all others find a dead link (attack 11)."""
    play = Play(core, SetClock(NOW))
    an_owner(play)
    play("""
        Anna: /uitnodigen
        …
        Anna: Mark
        …
        Anna: 1
        …
        Anna: 1
        …
        Anna: 1
        …
    """)
    link = play.newest_link()
    people = [f"nieuwsgierige-{number}" for number in range(50)]

    def go(who: str) -> None:
        for number, event in enumerate(({"start": link}, {"text": "ja"}, {"text": "ja"})):
            core.turns.take(Incoming("practice", f"{who}-{number}", who, **event))

    with _threads(core) as threads:
        list(threads.map(go, people))
    with core.storage.unit() as unit:
        invitation = unit.invitations.where()[0]
        assert invitation.state is InvitationState.PENDING
        assert invitation.invitee_id is not None
        assert unit.members.count() == 1


def test_one_event_handed_in_many_times_at_once_has_one_effect(core: Core) -> None:
    """A platform that repeats itself is answered once."""
    event = Incoming("practice", "same", "anna", start="", language="nl")
    with _threads(core) as threads:
        list(threads.map(core.turns.take, [event] * 20))
    with core.storage.unit() as unit:
        assert unit.accounts.count() == 1
        assert len(unit.claims.take(NOW, 100)) == 1


def test_many_new_people_at_once_all_get_an_account(core: Core) -> None:
    """Nobody's first word is lost in the crowd."""
    people = [f"persoon-{number}" for number in range(40)]
    with _threads(core) as threads:
        list(
            threads.map(
                lambda who: core.turns.take(Incoming("practice", who, who, start="")), people
            )
        )
    with core.storage.unit() as unit:
        assert unit.accounts.count() == len(people)
        assert len(unit.claims.take(NOW, 100)) == len(people)
