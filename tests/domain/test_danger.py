"""Which words are taken for danger, and which are left alone."""

import unicodedata
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wordfreq import top_n_list, zipf_frequency

from domain.danger import Danger, listen
from domain.danger.phrasebook import Phrasebook
from domain.danger.spellings import LOOKALIKES, OFTEN_MISSPELLED
from domain.danger.typed_words import Reader, squeezed

SENTENCES = Path(__file__).parent / "danger"


def lines_of(name: str) -> list[str]:
    """Give the sentences of a list, without its comments."""
    lines = (SENTENCES / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("line", lines_of("found.txt"))
def test_a_cry_for_help_is_heard(line: str) -> None:
    """Plain words of danger are found, however they are typed, and get the help that fits."""
    kind, _, typed = line.partition(": ")
    assert listen(typed).danger is Danger(kind)


@pytest.mark.parametrize("typed", lines_of("left_alone.txt"))
def test_everyday_talk_is_not_interrupted(typed: str) -> None:
    """Who laughs themselves to death, or mourns somebody, is left alone."""
    assert listen(typed).danger is None


def test_the_lists_are_large_enough_to_mean_something() -> None:
    """Each list has at least 300 sentences, none twice, and none stands in both."""
    found = [line.partition(": ")[2] for line in lines_of("found.txt")]
    left_alone = lines_of("left_alone.txt")
    assert min(len(found), len(left_alone)) >= 300
    assert len({*found, *left_alone}) == len(found) + len(left_alone)


@pytest.mark.parametrize(
    "typed",
    [
        "IK WIL DOOD",
        "Ik wil... dood",
        "ik   wil\tdood",
        "ík wíl dóód",
        "ik wil dooooood!!!",
        "ik wil d00d",
        "i k  w i l  d o o d",
        "𝐢𝐤 𝐰𝐢𝐥 𝐃𝐎𝐎𝐃",
        "ik wil do\u200bod",
        "hoi. ik had een fijne dag. ik wil dood. doei",
        "ik lach me dood, maar ik wil ook echt dood",
        "het gaat niet\nik wil niet meer leven",
    ],
)
def test_how_it_is_typed_does_not_matter(typed: str) -> None:
    """Capitals, spaces, accents, signs and what stands around do not hide it."""
    assert listen(typed).danger is Danger.SUICIDE


def test_a_laugh_behind_it_makes_it_a_figure_of_speech() -> None:
    """Somebody who dies laughing is not dying."""
    assert listen("ik ga dood").danger is Danger.EMERGENCY
    assert listen("ik ga dood 😂").danger is None


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("zelfmood", "zelfmoord"),
        ("zelfmooord", "zelfmoord"),
        ("zelfnoord", "zelfmoord"),
        ("zefmoord", "zelfmoord"),
        ("zeflmoord", "zelfmoord"),
        ("zellfmmoord", "zelfmoord"),
        ("suicdie", "suicide"),
        ("suicidal", "suicidaal"),
        ("overdossis", "overdosis"),
        ("overdsois", "overdosis"),
        ("levwn", "leven"),
        ("vermorden", "vermoorden"),
        ("vermoordne", "vermoorden"),
        ("mishandelf", "mishandeld"),
    ],
)
def test_a_slip_in_an_important_word_is_forgiven(slip: str, word: str) -> None:
    """A letter too few, too many, wrong, or in the wrong place is still that word."""
    reader = Reader(frozenset([word]), frozenset(), "")
    assert reader.read(slip) == reader.read(word)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_everyday_word_is_taken_for_a_slip(language: str) -> None:
    """Words that people use stay what they are: "geslapen" is no slip of "geslagen"."""
    reader = Reader(frozenset(OFTEN_MISSPELLED.split()), frozenset(LOOKALIKES.split()), "")
    for word in top_n_list(language, 40_000):
        apart = unicodedata.normalize("NFKD", word.replace("'", "")).lower()
        plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
        if zipf_frequency(word, language) >= 3 and plain.isalpha() and plain.isascii():
            assert reader.read(plain) == f" . {squeezed(plain)} . "


def test_the_notation_of_phrases_means_what_it_says() -> None:
    """Each sign of the notation, on a small book."""
    book = Phrasebook(
        """
        <ik> ~ roep ... hulp
        ^ kom nu? $
        brand* in/op huis/de_kamer
        # keer
        """,
        {"ik": "ik/wij"},
        fillers="heel/hard",
        negations="niet",
    )
    reader = Reader(frozenset(), frozenset(), "")

    def said(text: str) -> bool:
        return book.is_in(reader.read(text))

    assert said("Wij, wij heel hard roep om veel hulp")
    assert not said("ik roep niet om hulp")
    assert not said("ik roep om een, twee hulp")
    assert said("ja, kom nu.")
    assert said("Kom!")
    assert not said("kom maar")
    assert said("brandje in de kamer")
    assert not said("kampvuur in de kamer")
    assert said("10 keer")
    assert not said("3 keer")
    assert book.taken_out(reader.read("a brand op huis b")) == " . a , b . "


@given(st.text(max_size=300))
def test_any_text_gets_an_answer_and_always_the_same(typed: str) -> None:
    """Whatever is typed, it is read without fail, and read twice it means the same."""
    assert listen(typed).danger is listen(typed).danger


@pytest.mark.attack
@pytest.mark.parametrize(
    "piece",
    ["ik wil ", "ik wil niet meer ", "x", "d ", "zelfmoord", "a\u0301\u0316", "hij me ", "0", ". "],
)
def test_a_long_text_takes_no_more_than_its_length(piece: str) -> None:
    """Ten times the text takes about ten times as long: nobody can hold up the others."""

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        best = float("inf")
        for _ in range(3):
            before = process_time()
            listen(text)
            best = min(best, process_time() - before)
        return best

    listen(piece)
    assert seconds(100_000) < 25 * max(seconds(10_000), 0.001)


@pytest.mark.parametrize("typed", lines_of("at_the_end.txt"))
def test_who_cannot_go_on_is_heard(typed: str) -> None:
    """Being at the end of one's strength is heard, and is no danger by itself."""
    assert listen(typed).at_the_end
    assert listen(typed).danger is None


@pytest.mark.parametrize(
    "typed",
    [
        "ik kan niet meer op dinsdag",
        "ik kan niet meer slapen",
        "dat kan niet meer",
        "ik ben op vakantie",
        "het is te veel suiker",
        "ik wil niet meer naar die club",
        "i can't do this",
        "i can't come anymore",
    ],
)
def test_a_sentence_about_something_is_not_the_end(typed: str) -> None:
    """Who can't come on Tuesday any more, or is on holiday, is left alone."""
    assert not listen(typed).at_the_end
