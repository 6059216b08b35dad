"""Where somebody comes from, as far as the word for them already says it.

Who has little energy is asked one question less. Only words that leave no doubt count: a friend
can be from anywhere, and whether somebody is a professional the owner says themselves.
"""

import re
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
