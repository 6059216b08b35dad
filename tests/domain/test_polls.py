"""Which day suits best."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.meetings import Vote
from domain.polls import Suits, best, ranked

ANNA, MARK, NOOR, PIET = (UUID(int=number) for number in range(1, 5))
FIRST, SECOND, THIRD = (UUID(int=number) for number in range(11, 14))
EVERYBODY = (ANNA, MARK, NOOR, PIET)
WORDS = {"y": Vote.YES, "i": Vote.IF_NEED_BE, "n": Vote.NO}


def votes(**said: str) -> dict[tuple[UUID, UUID], Vote]:
    """Write down what was answered: a letter for each member, "-" for nobody yet."""
    options = {"first": FIRST, "second": SECOND, "third": THIRD}
    return {
        (options[option], member): WORDS[letter]
        for option, letters in said.items()
        for member, letter in zip(EVERYBODY, letters, strict=True)
        if letter in WORDS
    }


def order(**said: str) -> list[list[UUID]]:
    """Give the options in their ranking, ties together."""
    ranking = ranked((FIRST, SECOND, THIRD)[: len(said)], EVERYBODY, votes(**said))
    return [[each.option_id for each in equal] for equal in ranking]


def test_the_day_that_most_can_comes_first() -> None:
    """Four who can, two of them if need be, is better than three who can without a fourth."""
    assert order(first="yyyn", second="yyii") == [[SECOND], [FIRST]]


def test_with_as_many_who_can_fewer_who_cannot_is_better() -> None:
    """Who has not answered may still be able to come."""
    assert order(first="yyn-", second="yy--") == [[SECOND], [FIRST]]


def test_with_all_else_equal_yes_is_better_than_if_need_be() -> None:
    """A day that everybody likes goes before one that is hard for somebody."""
    assert order(first="yyyi", second="yyyy") == [[SECOND], [FIRST]]


def test_a_tie_stays_a_tie_in_the_order_given() -> None:
    """Who said what may differ: as long as it counts the same, no day is put first."""
    assert order(first="ynyy", second="yyyy", third="yyny") == [[SECOND], [FIRST, THIRD]]


def test_a_day_that_somebody_cannot_who_must_be_there_is_last_and_never_offered() -> None:
    """The owner's group does not meet without its owner."""
    answers = votes(first="nyyy", second="yynn")
    ranking = ranked((FIRST, SECOND), EVERYBODY, answers, must_be_there=[ANNA])
    assert [[each.option_id for each in equal] for equal in ranking] == [[SECOND], [FIRST]]
    assert [each.option_id for each in best(ranking)] == [SECOND]
    alone = ranked((FIRST,), EVERYBODY, answers, must_be_there=[ANNA])
    assert best(alone) == []


def test_why_a_day_suits_is_known_in_words() -> None:
    """Everybody; everybody, if need be; or so many of so many."""
    ranking = ranked((FIRST, SECOND, THIRD), EVERYBODY, votes(first="yyyy", second="yiyy"))
    first, second, third = (each[0] for each in ranking)
    assert (first.suits, second.suits, third.suits) == (
        Suits.EVERYBODY,
        Suits.IF_NEED_BE,
        Suits.MOST,
    )
    assert (second.if_need_be, second.can, second.asked) == ((MARK,), 4, 4)
    assert (third.unknown, third.can) == (EVERYBODY, 0)


def test_nothing_to_choose_from_offers_nothing() -> None:
    """No options, no best."""
    assert best(ranked((), EVERYBODY, {})) == []


@given(st.lists(st.text("yin-", min_size=4, max_size=4), min_size=1, max_size=3))
def test_every_option_is_ranked_once_and_each_answer_counted_once(letters: list[str]) -> None:
    """Nobody's answer is lost or counted twice, whatever was answered."""
    said = dict(zip(("first", "second", "third"), letters, strict=False))
    ids = (FIRST, SECOND, THIRD)[: len(said)]
    standings = [each for equal in ranked(ids, EVERYBODY, votes(**said)) for each in equal]
    assert sorted(each.option_id for each in standings) == list(ids)
    for each in standings:
        assert sorted(each.yes + each.if_need_be + each.no + each.unknown) == list(EVERYBODY)
