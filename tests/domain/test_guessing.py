"""Whoever opens many links that were never made waits longer each time."""

from datetime import UTC, datetime, timedelta

from domain.accounts import Account
from domain.guessing import FREE_GUESSES, LONGEST_WAIT, must_wait, note_wrong_link

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def _account(wrong: int) -> Account:
    account = Account(platform="practice", lookup="", created_at=NOW, address="Eva")
    for _ in range(wrong):
        note_wrong_link(account, NOW)
    return account


def test_a_few_slips_cost_nothing() -> None:
    """Somebody who cut an address off tries again at once."""
    assert not must_wait(_account(0), NOW)
    assert not must_wait(_account(FREE_GUESSES - 1), NOW)


def test_each_wrong_link_doubles_the_wait_up_to_a_day() -> None:
    """A minute first; never longer than a day."""
    for wrong, wait in ((0, timedelta(minutes=1)), (3, timedelta(minutes=8)), (50, LONGEST_WAIT)):
        account = _account(FREE_GUESSES + wrong)
        assert must_wait(account, NOW + wait - timedelta(seconds=1))
        assert not must_wait(account, NOW + wait)


def test_a_day_without_any_is_a_new_start() -> None:
    """Old slips are not held against anybody."""
    account = _account(FREE_GUESSES)
    note_wrong_link(account, NOW + timedelta(days=2))
    assert account.wrong_links == 1
