"""Typing errors are mended, other words are left alone."""

import unicodedata

import pytest
from wordfreq import top_n_list

from scheduling.reading import spelling, words


@pytest.mark.parametrize("day", [*words.WEEKDAYS, "februari", "december", "overmorgen"])
def test_one_slip_in_a_day_is_mended(day: str) -> None:
    """A letter left out, doubled, or swapped with its neighbour still gives the day."""
    slips = {day[:at] + day[at + 1 :] for at in range(1, len(day))}
    slips |= {day[:at] + day[at] + day[at:] for at in range(1, len(day))}
    slips |= {day[:at] + day[at + 1] + day[at] + day[at + 2 :] for at in range(1, len(day) - 1)}
    wrong = {slip: spelling.mended(slip) for slip in slips if spelling.mended(slip) != day}
    others = {slip: found for slip, found in wrong.items() if found != slip}
    assert not others
    assert len(wrong) <= 2


@pytest.mark.parametrize("language", ["nl", "en"])
def test_common_words_are_not_taken_for_days(language: str) -> None:
    """No common word becomes a weekday, a month, or a day by being near to one."""
    days = {*words.WEEKDAYS, *words.MONTHS, *words.RELATIVE_DAYS, *words.TODAY_PARTS}
    slips = {
        "novembre",
        "munday",
        "tommorow",
        "mart",
        "tmr",
        "morge",
        "mrt",
        "overmorge",
        "tomorrows",
    }
    taken = {}
    for word in top_n_list(language, 60_000):
        plain = "".join(
            sign
            for sign in unicodedata.normalize("NFKD", word).casefold()
            if unicodedata.category(sign) != "Mn"
        )
        mended = spelling.mended(plain)
        if mended != plain and mended in days and "'" not in plain and plain not in slips:
            taken[plain] = mended
    assert not taken
