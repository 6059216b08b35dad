"""The tokens with a place in them: looking around without falling off the ends."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from scheduling.reading import words
from scheduling.reading.tokens import Shape, Token

_NOTHING = Token(Shape.OTHER)

COUNTED = words.listed(
    "personen persoon mensen man vrouw vrouwen mannen kinderen deelnemers leden gasten stoelen "
    "plaatsen plekken euro eur procent graden km kilometer meter stuks keer maal x jarige punten "
    "people persons person guests chairs members times percent years kids children seats pounds "
    "dollars opties options vragen taken broers zussen collega's collegas vrienden kopjes "
    "hoofdstukken bladzijden pagina's afspraken onderwerpen dingen redenen bijeenkomsten stukken "
    "kopje kaarten boeken foto's berichten dozen taarten appels koekjes glazen mails meetings "
    "verdieping verdiepingen etage floor keus keuze optie "
    "things reasons cups pages members seats tasks chapters books"
)
"""What numbers count, when they are no time."""

PLAIN = words.listed(
    "ik je jij u we wij ze zij hij het dat die dit er is ben bent was kan kun kunnen kunt zou "
    "zouden zullen zal wil willen wilt graag liefst liever prima goed goede oke ok okay ja jawel "
    "lukt past schikt komt uit mij me ons mijn jou jullie doe doen maar eens even dan ook al nog "
    "afspreken plannen zien als dus met bij in op aan te om en of de een voor van naar tot na weer "
    "afspraak bijeenkomst overleg gesprek meeting groep steungroep samen thuis hier daar mogelijk "
    "beste fijn handig top super leuk perfect akkoord misschien eventueel desnoods anders wel niet "
    "geen via online bellen vrij beschikbaar zoals hoe wat "
    "wanneer waar wie want omdat toch echt heel weten weet denk vind volgens alleen precies stipt "
    "vroeg laat groet groeten groetjes gr mvg liefs xx "
    "i you he she it they the a an is are be can could would should will shall works work suits "
    "fine good great ok yes for me us my at on in by to from and or let let's lets meet meeting "
    "please maybe perhaps possible possibly available free sharp how about "
    "what do does if so then with that this there here with prefer rather best "
    "better also too just"
)
"""Words that may follow a number without being counted by it."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, read by their place."""

    all: Sequence[Token]
    is_english: bool = False
    _size: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_size", len(self.all))

    def __len__(self) -> int:
        return self._size

    def at(self, place: int) -> Token:
        """Return the token at a place, or an empty one outside the text."""
        return self.all[place] if 0 <= place < self._size else _NOTHING

    def word(self, place: int) -> str:
        """Return the word or sign at a place; "" for anything else."""
        token = self.at(place)
        return token.word if token.shape in (Shape.WORD, Shape.SIGN, Shape.NUMBER) else ""

    def has(self, place: int, *following: str) -> bool:
        """Tell whether these words stand at a place, one after another."""
        return all(self.word(place + step) == word for step, word in enumerate(following))

    def number(self, place: int) -> int | None:
        """Return the number at a place ("een" and "a" count as none), or None."""
        token = self.at(place)
        return token.numbers[0] if token.shape is Shape.NUMBER else None

    def cardinal(self, place: int) -> int | None:
        """Return the number at a place when it is no ordinal."""
        return None if self.at(place).is_ordinal else self.number(place)

    def skip(self, place: int, skipped: Container[str], most: int = 3) -> int:
        """Return the first place from here that holds none of these words, a few steps on."""
        for _ in range(most):
            if self.word(place) not in skipped or not self.word(place):
                break
            place += 1
        return place

    def month(self, place: int) -> int | None:
        """Return the number of the month that stands at a place, or None."""
        token = self.at(place)
        return words.MONTHS.get(token.word) if token.shape is Shape.WORD else None

    def is_counted(self, place: int) -> bool:
        """Tell whether a thing stands here that numbers are known to count ("5 personen")."""
        token = self.at(place)
        if token.shape is Shape.SIGN:
            return token.word == "%"
        if token.shape is not Shape.WORD or token.word in words.HOUR_WORDS:
            return False
        return token.word in COUNTED or token.word in words.UNITS

    def may_be_counted(self, place: int) -> bool:
        """Tell whether something stands here that the number before it may count.

        That is every word that is not known to be something else.
        """
        word = self.word(place)
        if self.is_counted(place) or self.at(place).shape is not Shape.WORD:
            return self.is_counted(place)
        known = (
            PLAIN, CONNECTING, words.WEEKDAYS, words.SHORT_WEEKDAYS, words.PARTS, words.OVER,
            words.TODAY_PARTS, words.RELATIVE_DAYS, words.COMING, words.NEXT, words.HOUR_WORDS,
        )  # fmt: skip
        return not any(word in some for some in known)


CONNECTING = words.listed(
    "of en or and anders otherwise tot tem until till through tussen between ergens behalve except "
    "but maar elke iedere every each elkewerkdag wekelijks maandelijks weekly monthly uiterlijk "
    "vanaf rond omstreeks ongeveer prima ofwel dan om correctie zsm half kwart week"
)
"""Words that tie days and times together."""
