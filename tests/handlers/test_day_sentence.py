"""An answer to all days of a poll in one sentence."""

from datetime import datetime

import pytest

from domain.polls import Vote
from handlers.day.poll.sentence import read_votes

STARTS = (
    datetime.fromisoformat("2026-12-01T14:00"),
    datetime.fromisoformat("2026-12-03T19:30"),
    datetime.fromisoformat("2026-12-08T14:00"),
)
Y, N, M = Vote.YES, Vote.NO, Vote.IF_NEED_BE


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1 december wel, donderdag niet", {0: Y, 1: N}),
        ("donderdag wel", {1: Y}),
        ("alleen de eerste", {0: Y, 1: N, 2: N}),
        ("Ik kan alleen donderdag", {0: N, 1: Y, 2: N}),
        ("alleen donderdag niet", {0: Y, 1: N, 2: Y}),
        ("allemaal", {0: Y, 1: Y, 2: Y}),
        ("ik kan op alle dagen", {0: Y, 1: Y, 2: Y}),
        ("geen van die dagen", {0: N, 1: N, 2: N}),
        ("ik kan niet op alle dagen", None),
        ("alles behalve donderdag", {0: Y, 1: N, 2: Y}),
        ("de eerste en de laatste wel, donderdag niet", {0: Y, 2: Y, 1: N}),
        ("de eerste en de laatste, donderdag niet", None),
        ("de eerste en de laatste niet", {0: N, 2: N}),
        ("allemaal niet", {0: N, 1: N, 2: N}),
        ("dinsdag 1 december en donderdag", {0: Y, 1: Y}),
        ("donderdag misschien, 8 december wel", {1: M, 2: Y}),
        ("dinsdag niet maar donderdag wel", {0: N, 2: N, 1: Y}),
        ("only the second", {0: N, 1: Y, 2: N}),
        ("all of them", {0: Y, 1: Y, 2: Y}),
        ("none of those days", {0: N, 1: N, 2: N}),
        ("Tuesday 1 December yes, Thursday no", {0: Y, 1: N}),
        ("I can't on Thursday", {1: N}),
        ("dinsdag niet donderdag wel", {0: N, 2: N, 1: Y}),
        ("do kan ik 1 december misschien", {1: Y, 0: M}),
        ("geen van beide", {0: N, 1: N, 2: N}),
        ("ik kan niet dinsdag wel donderdag", None),
        ("I do", None),
        ("donderdag na 4 uur", None),
        ("vrijdag wel", None),
        ("donderdag moet ik werken", None),
        ("wel", None),
        ("dinsdag 3 december", None),
    ],
)
def test_a_sentence_is_read_or_left(typed: str, meant: dict[int, Vote] | None) -> None:
    """What is plain is read, with "only" and "all"; anything else is left to be asked."""
    assert read_votes(typed, STARTS) == meant
