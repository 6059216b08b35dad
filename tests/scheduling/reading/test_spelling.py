"""Typing errors are mended, other words are left alone."""

import unicodedata
from string import ascii_lowercase

import pytest
from wordfreq import top_n_list

from scheduling.reading import spelling, words

UNCLEAR = "onduidelijk"
"""What a slip becomes that may be of two words: it is asked about."""


SLIPS = words.listed(
    """
    startin vanacht neit ochten dieze binne elek teigen fron frum maande frist achtten thiry aftr
    seve othe junie weekes januar befor drei ofer haaf morgend evey acth thre vreg vroe weee nien
    overy sevn weeken evenin fourty achte tege foer binnnen achtien dingsdag morge novembre
    aanstaand hali wk wek haf mart mrt twe dri tmr
    mornin weeknd weekeind fromm laaste laatse untill halv twede ieder tommorow
    uut jur tomorrows vrijdagavonden woensdagavonden donderdagavonden
    """
)
"""Slips and short forms that are common enough to be in the list of words."""


@pytest.mark.parametrize("day", [*words.WEEKDAYS, "februari", "december", "overmorgen"])
def test_one_slip_in_a_day_is_mended(day: str) -> None:
    """A letter left out, doubled, or swapped with its neighbour still gives the day."""
    slips = {day[:at] + day[at + 1 :] for at in range(1, len(day))}
    slips |= {day[:at] + day[at] + day[at:] for at in range(1, len(day))}
    slips |= {day[:at] + day[at + 1] + day[at] + day[at + 2 :] for at in range(1, len(day) - 1)}
    slips -= {day}
    mended = {slip: spelling.mended(slip) for slip in slips}
    others = {slip: word for slip, word in mended.items() if word not in (day, slip, UNCLEAR)}
    assert not others
    assert sum(word == day for word in mended.values()) >= 0.85 * len(slips)


@pytest.mark.parametrize("day", [*words.WEEKDAYS, "februari", "december", "overmorgen"])
def test_a_first_letter_that_is_missing_or_wrong_gives_the_nearest_day(day: str) -> None:
    """Nearly all of these are mended; one is another day only where that is as near."""
    slips = {day[1:], *(letter + day[1:] for letter in ascii_lowercase)} - {day}
    mended = {slip: spelling.mended(slip) for slip in slips}
    others = {slip: word for slip, word in mended.items() if word not in (day, slip, UNCLEAR)}
    assert all(slip in one_slip_from(word) for slip, word in others.items())
    assert sum(word == day for word in mended.values()) >= 0.85 * len(slips)


def one_slip_from(word: str) -> set[str]:
    """Return all that a letter more, less, or other makes of a word."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    return {
        left + letter + right[skipped:]
        for left, right in cuts
        for letter in ("", *ascii_lowercase)
        for skipped in (0, 1)
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_common_words_are_not_taken_for_days(language: str) -> None:
    """No common word becomes a weekday, a month, or a day by being near to one."""
    taken = {}
    for word in top_n_list(language, 60_000):
        plain = "".join(
            sign
            for sign in unicodedata.normalize("NFKD", word).casefold()
            if unicodedata.category(sign) != "Mn"
        )
        mended = spelling.mended(plain)
        if mended != plain and plain.isalpha() and plain not in SLIPS:
            taken[plain] = mended
    assert not taken
