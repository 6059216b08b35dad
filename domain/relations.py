"""Where somebody comes from, as far as the word for them already says it.

Who has little energy is asked one question less. Only words that leave no doubt count: a friend
can be from anywhere, and whether somebody is a professional the owner says themselves.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from domain.contacts import Sector

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = (
    "mijn mn m n de het een grote kleine lieve oudste jongste oude oudere jongere tweeling half "
    "my the a an big little dear oldest youngest eldest older younger twin half"
)
_BESIDE: Final = frozenset(_SMALL.split())
"""Words that may stand beside it and change nothing."""

_NAMED: Final = re.compile(r"^(?:mijn|m[\'’]?n|my)\s[\w\s]+$", re.IGNORECASE)
_WITH_NAME: Final = 2
"""Words that are left of "mijn broer Mark"."""

_SAID_BY: Final[dict[Sector, str]] = {
    Sector.FAMILY: "familie vader moeder papa mama pa ma pap mam stiefvader stiefmoeder "
    "pleegvader pleegmoeder broer broertje broers zus zusje zussen stiefbroer stiefzus zoon "
    "zoontje dochter dochtertje opa oma grootvader grootmoeder kleinzoon kleindochter oom ome "
    "tante neef neefje nicht nichtje schoonvader schoonmoeder schoonzus schoonbroer zwager "
    "schoondochter schoonzoon "
    "family father mother dad mum mom stepfather stepmother stepdad stepmum brother sister "
    "stepbrother stepsister son daughter grandfather grandmother grandpa grandma granny grandson "
    "granddaughter uncle aunt auntie cousin nephew niece",
    Sector.NEIGHBOURS: "buur buren buurman buurvrouw buurjongen buurmeisje overbuurman "
    "overbuurvrouw bovenbuurman bovenbuurvrouw benedenbuurman benedenbuurvrouw "
    "neighbour neighbor neighbours neighbors",
    Sector.WORK: "collega klasgenoot studiegenoot colleague classmate",
}
_CLOSE_BY: Final = (
    "vriend vriendin vriendje vriendinnetje man vrouw partner verloofde ex maat kennis "
    "huisgenoot friend boyfriend girlfriend husband wife fiance mate flatmate roommate"
)
_INFORMAL: Final = frozenset(_CLOSE_BY.split())
"""Words that don't say where somebody comes from, but that it is not from their work in care."""
_IN_CARE: Final = (
    "begeleider begeleidster hulpverlener casemanager psychiater psycholoog therapeut "
    "huisarts wijkverpleegkundige maatje coach ervaringsdeskundige caseworker psychiatrist "
    "psychologist therapist doctor gp nurse buddy"
)
BY_WORK: Final = frozenset(_IN_CARE.split())
_SECTORS: Final = {word: sector for sector, words in _SAID_BY.items() for word in words.split()}


def sector_said_by(relation: str | None) -> Sector | None:
    """Give where somebody comes from if the word for them leaves no doubt, else None.

    "Mijn jongste zus" and "mijn broer Mark" do; "de moeder van een vriend" and "zus en collega" do
    not.
    """
    said = (relation or "").strip()
    words = [word for word in _WORD.findall(said.casefold()) if word not in _BESIDE]
    if len(words) == _WITH_NAME and words[1] not in _SECTORS and _NAMED.search(said):
        words = words[:1]
    return _SECTORS.get(words[0]) if len(words) == 1 else None


def is_informal(relation: str | None) -> bool:
    """Say whether the word for somebody leaves no doubt that they are family, friend or neighbour.

    "Mijn vriend" can come from anywhere, but is no professional; nor are "oma Riet" and "Sanne,
    mijn zus".
    """
    said = relation or ""
    beside = name_and_relation(said)
    title, _, name = said.partition(" ")
    if beside is not None:
        said = beside.relation
    elif name.istitle() and " " not in name:
        said = title
    words = [each for each in _WORD.findall(said.casefold()) if each not in _BESIDE]
    is_said = len(words) == 1 and (words[0] in _INFORMAL or words[0] in _SECTORS)
    return is_said or sector_said_by(relation) is not None


def is_relation(word: str) -> bool:
    """Say whether a word says what somebody is to another: "tante", "buurvrouw", "psychiater"."""
    return word.casefold() in _RELATIONS


@dataclass(frozen=True, slots=True)
class Related:
    """Somebody's own name, and what they are to who said it: Sanne, "jongste zus"."""

    name: str = field(repr=False)
    relation: str = field(repr=False)


_WHOSE: Final = "mijn mn m'n m’n onze my our de het een the a an"
_MY: Final = frozenset(_WHOSE.split())
_WHICH: Final = (
    "beste goede goeie nieuwe oude oudste jongste oudere jongere grote kleine lieve ex "
    "best good old new big little older younger oldest youngest eldest dear twin"
)
_WHICH_OF_THEM: Final = frozenset(_WHICH.split())
_TITLES: Final = "tante oom ome opa oma aunt auntie uncle grandpa grandma granny"
_CALLED_SO: Final = frozenset(_TITLES.split())
"""Said with a name they are what somebody is called: "tante Bep"."""
_BETWEEN: Final = (
    "van uit in met die dat haar zijn hun en of op bij aan voor om naast hier daar boven "
    "beneden hiernaast hierboven vroeger thuis ook nog maar niet wel wie from of and or with "
    "at on who that her his their next upstairs downstairs too not but"
)
_NO_NAME: Final = frozenset(_BETWEEN.split())
"""With these no name begins or ends: "mijn zus haar vriend", "mijn vriend van vroeger"."""
_RELATIONS: Final = _INFORMAL | BY_WORK | frozenset(_SECTORS)
_APART: Final = re.compile(r"\s*[,()–]\s*|\s-\s")
_NAME_WORD: Final = re.compile(r"[^\W\d_][\w.\'’-]*")
_MOST_OF_NAME: Final = 3
"""In words."""


def name_and_relation(typed: str) -> Related | None:
    """Tell a name from what was said beside it: "mijn zus Sanne", "Sanne (mijn zus)".

    None where it is one or the other, or may be what they are called: "mijn zus", "oma Riet".
    """
    parts = [each.split() for each in _APART.split(typed.strip(" .!")) if each.strip()]
    if len(parts) == 1:
        words = parts[0]
        if words[0].casefold() in _MY:
            count = _relation_in(words[1:])
            return _related(words[1 + count :], words[1 : 1 + count])
        my = next((at for at, each in enumerate(words) if each.casefold() in _MY), len(words))
        parts = [words[:my], words[my:]]
    if len(parts) != len(("name", "relation")):
        return None
    name, said = parts
    said = said[1:] if said and said[0].casefold() in _MY else said
    return _related(name, said) if said and _relation_in(said) == len(said) else None


def _relation_in(words: Sequence[str]) -> int:
    """Give with how many words somebody is called a relation: 2 in "jongste zus Sanne"; 0: none."""
    for at, each in enumerate(words):
        if is_relation(each):
            return at + 1
        if each.casefold() not in _WHICH_OF_THEM:
            break
    return 0


def _related(name: Sequence[str], relation: Sequence[str]) -> Related | None:
    if not relation or not 1 <= len(name) <= _MOST_OF_NAME:
        return None
    known = _NO_NAME | _RELATIONS | _MY
    if any(each.casefold() in known for each in (name[0], name[-1])):
        return None
    is_whole = len(name) == 1 or name[-1][:1].isupper()
    if not is_whole or not all(_NAME_WORD.fullmatch(each) for each in name):
        return None
    said = " ".join(name)
    called = said.capitalize() if said.islower() else said
    if relation[-1].casefold() in _CALLED_SO:
        called = f"{relation[-1].casefold()} {called}"
    return Related(called, " ".join(relation).casefold())
