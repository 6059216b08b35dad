"""Which day suits best."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from domain.polls import MOST_REMINDERS, Suits, Vote, best, ranked, reminders_on

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


def test_days_on_which_all_who_must_be_there_can_come_first() -> None:
    """Whoever must be there and has not answered may still say no."""
    answers = votes(first="yyy-", second="y--y", third="yny-")
    ranking = ranked((FIRST, SECOND, THIRD), EVERYBODY, answers, must_be_there=[ANNA, PIET])
    assert [each[0].option_id for each in ranking] == [SECOND, FIRST, THIRD]
    alone = ranking[0][0]
    assert alone.suits is Suits.NEEDED
    assert (alone.others_can, alone.others_asked) == (0, 2)


def test_who_must_be_there_but_is_not_asked_counts_for_nothing() -> None:
    """Somebody who left blocks no day."""
    stranger = UUID(int=99)
    ranking = ranked((FIRST,), EVERYBODY, votes(first="yyyn"), must_be_there=[ANNA, stranger])
    assert [each.option_id for each in best(ranking)] == [FIRST]


def test_somebody_is_asked_again_after_three_days_and_a_week() -> None:
    """With weeks to go there is no hurry."""
    asked = date(2026, 11, 2)
    assert reminders_on(asked, date(2026, 11, 30)) == (date(2026, 11, 5), date(2026, 11, 9))


def test_the_last_reminder_leaves_a_day_to_answer() -> None:
    """On the last day itself it would be a push."""
    asked = date(2026, 11, 2)
    assert reminders_on(asked, date(2026, 11, 8)) == (date(2026, 11, 5), date(2026, 11, 7))
    assert reminders_on(asked, date(2026, 11, 5)) == (date(2026, 11, 4),)


@given(st.integers(-400, 400))
def test_reminders_are_few_apart_and_never_at_once(days: int) -> None:
    """Whatever the last day is: two at most, in order, and never on the day after asking."""
    asked = date(2026, 11, 2)
    planned = reminders_on(asked, asked + timedelta(days=days))
    assert len(planned) <= MOST_REMINDERS
    for one, other in zip((asked, *planned), planned, strict=False):
        assert other - one >= timedelta(days=2)
    assert all(each < asked + timedelta(days=days) for each in planned)
