"""Every attack of QUALITY.md section 5 is tried, and the table of them tells which test does."""

from tests.docs.attacks import ATTACKS, find_proofs

PROOFS = find_proofs()


def test_every_attack_is_proven() -> None:
    """A number that no test carries has not been tried."""
    assert set(ATTACKS) == set(range(1, 47))
    assert {number for proof in PROOFS for number in proof.numbers} == set(ATTACKS)


def test_what_is_marked_is_counted_on_both_databases() -> None:
    """A fixture that runs a test twice is known as such, also under another name."""
    found = {proof.name: proof.on_both for proof in PROOFS}
    assert found["test_nothing_of_another_group_can_be_touched"]
    assert found["test_a_name_with_markup_is_literal_text"]
    assert found["test_everybody_may_what_the_table_says"]
    assert not found["test_emoji_count_for_two"]
