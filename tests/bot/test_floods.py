"""A flood: told from much at once, told once, and over when it is over."""

from bot.floods import AT_ONCE, PER_SECOND, Flood, Floods

ANNA, MARK = ("telegram", "1"), ("telegram", "2")


def _send(floods: Floods, times: int, now: float) -> list[Flood]:
    became = []
    for _ in range(times):
        became.append(floods.look(ANNA, now))
        floods.count(ANNA, now)
    return became


def test_much_at_once_is_read_and_the_first_too_many_begins_a_flood() -> None:
    """What came while the bot was away is read; somebody else has room of their own."""
    floods = Floods()
    became = _send(floods, AT_ONCE + 3, 100.0)
    assert became == [Flood.NO] * AT_ONCE + [Flood.BEGINS] + [Flood.GOES_ON] * 2
    assert floods.look(MARK, 100.0) is Flood.NO


def test_whoever_slows_down_is_read_again_and_told_again_only_after_a_rest() -> None:
    """A second later there is room; a flood that goes on is not told a second time."""
    floods = Floods()
    _send(floods, AT_ONCE + 1, 100.0)
    assert _send(floods, 3, 101.0) == [Flood.NO, Flood.NO, Flood.GOES_ON]
    rested = 101.0 + AT_ONCE / PER_SECOND
    assert Flood.BEGINS in _send(floods, AT_ONCE + 1, rested)
