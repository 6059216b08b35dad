"""Whether several people are named at once."""

import pytest

from domain.names import begins_with_greeting, can_be_greeted, name_said, names_in, with_capital


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Tineke, Noor, Bas", ("Tineke", "Noor", "Bas")),
        ("Tineke, Noor en Bas.", ("Tineke", "Noor", "Bas")),
        ("Tom and Sue", ("Tom", "Sue")),
        ("Tom, Sue, and Kim", ("Tom", "Sue", "Kim")),
        ("Oom Jan & Tante Riet", ("Oom Jan", "Tante Riet")),
        ("mark of sanne", ("Mark", "Sanne")),
        ("Mark", ()),
        ("Mark, mijn broer", ()),
        ("Noor van de buren en haar hond", ()),
        ("Jan de Vries", ()),
        ("mijn broer en zus", ("mijn broer", "Zus")),
        ("mn moeder en mark", ("mijn moeder", "Mark")),
        ("Oma, tante Bep en kees", ("Oma", "tante Bep", "Kees")),
        ("Marieke van hierboven en Peter", ("Marieke van hierboven", "Peter")),
        ("Mark, mijn broer en mijn beste vriend van vroeger", ()),
        ("Mark,", ()),
        ("", ()),
    ],
)
def test_several_names_are_several_people(typed: str, names: tuple[str, ...]) -> None:
    """Short names with a comma or a word between are several; what is said of one is one."""
    assert names_in(typed) == names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("anna", "Anna"),
        ("ik heet anna", "Anna"),
        ("Ik ben Anna.", "Anna"),
        ("noem me maar An", "An"),
        ("I'm tom", "Tom"),
        ("just ann", "Ann"),
        ("gewoon Anna", "Anna"),
        ("Justin", "Justin"),
        ("anna de vries", "Anna de vries"),
        ("McArthur", "McArthur"),
        ("mn moeder", "mijn moeder"),
        ("me broer", "mijn broer"),
        ("me jongste zus", "mijn jongste zus"),
        ("me mum", "Me mum"),
        ("tante bep", "tante Bep"),
        ("moi, ik bin anna", "Anna"),
        ("zeg maar gewoon annie", "Annie"),
        ("ik denk aan mark", "Mark"),
        ("mn zus denk ik", "mijn zus"),
        ("mark want die is altijd lief", "Mark"),
        ("anna en ik wil graag weer zwemmen", "Anna"),
        ("Mijn buurvrouw", "Mijn buurvrouw"),
        ("ik heet", "Ik heet"),
        ("!", "!"),
    ],
)
def test_a_name_is_found_in_what_was_typed(typed: str, name: str) -> None:
    """On a phone people type a sentence, and no capitals."""
    assert name_said(typed) == name


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("mijn moeder", "Mijn moeder"),
        ("van Dam", "Van Dam"),
        ("'t Hart", "'t Hart"),
        ("’t hart", "’t Hart"),
        ("'s-Gravenmade", "'s-Gravenmade"),
        ("m'n zus", "M'n zus"),
        ("ijsbrand", "IJsbrand"),
        ("Ijeoma", "Ijeoma"),
        ("émile", "Émile"),
        ("4 vrienden", "4 vrienden"),
        ("", ""),
    ],
)
def test_a_name_has_a_capital_where_it_opens_a_sentence(name: str, opening: str) -> None:
    """As one writes it: the small word of "'t Hart" stays small, and "ij" is one letter."""
    assert with_capital(name) == opening


@pytest.mark.parametrize("name", ["mijn moeder", "De buurvrouw", "psychiater", "my mother"])
def test_nobody_is_greeted_by_a_description(name: str) -> None:
    """A message to somebody's mother does not begin with "Hi my mother"."""
    assert not can_be_greeted(name)
    assert can_be_greeted("oma Bep")


@pytest.mark.parametrize(
    ("words", "greets"),
    [
        ("Hoi Mark! Gaan we wandelen?", True),
        ("hey, gaan we wandelen?", True),
        ("Lieve mam, kom je?", True),
        ("Mark, gaan we wandelen?", True),
        ("Dear Mark, will you come?", True),
        ("Gaan we wandelen?", False),
        ("hoio is een spel", False),
        ("", False),
    ],
)
def test_a_message_that_greets_is_known(words: str, greets: bool) -> None:
    """Nobody gets "Hoi Mark, Hoi Mark!"."""
    assert begins_with_greeting(words, "mark") is greets
