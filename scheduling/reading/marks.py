"""The words and signs that stand between days and times, and the words that block a number."""

from scheduling.reading import words
from scheduling.reading.items import Mark

_WORDS = {
    Mark.OR: "of or anders otherwise ofwel oftewel alternatively hetzij / | desnoods",
    Mark.AND: "en and & + plus ook also zowel",
    Mark.COMMA: ", : ( )",
    Mark.STOP: ". ; ! ?",
    Mark.DASH: "-",
    Mark.AROUND: "~ ± rond omstreeks ongeveer circa ca around about approximately",
    Mark.BUT: "maar but",
    Mark.INDEED: "wel",
    Mark.PREFER: "liever liefst rather prefer",
    Mark.NOR: "noch nor",
    Mark.RATHER: "correctie nee",
    Mark.TOWARDS: "naar",
    Mark.TO: "tot until till to",
    Mark.THROUGH: "through tem",
    Mark.BETWEEN: "tussen between",
    Mark.VAN: "van",
    Mark.FROM_ON: "from vanaf sinds since",
    Mark.AFTER: "na after",
    Mark.BEFORE: "voor before",
    Mark.BY: "uiterlijk by binnen",
    Mark.LOOSE: (
        "lunchtijd lunchtime lunchpauze etenstijd middaguur uur uren "
        "ergens sometime zsm binnenkort soon rondlunch ish lunch eten avondeten ontbijt "
        "diner dinner breakfast school schooltijd werktijd werkplek"
    ),
    Mark.UNCLEAR: "onduidelijk kwart half quarter elke iedere elk every",
    Mark.OR_LATER: "oflater",
    Mark.BYGONE: "jl jongstleden laatstleden",
    Mark.SAME_TIME: "zelfdetijd",
    Mark.ANY: "meestal usually vaak often soms sometimes altijd always normaal gewoonlijk",
    Mark.NOT: (
        "weg afwezig ziek away niks vol onhandig ongelegen ongunstig slecht bezig "
        "niet not geen nooit never can't cannot cant don't doesn't won't isn't no unable "
        "busy verhinderd bezet lastig moeilijk onmogelijk werk werken druk"
    ),
    Mark.NOT_NEXT: "behalve except uitgezonderd want omdat because aangezien",
}
MARKS = {word: mark for mark, text in _WORDS.items() for word in text.split()} | {"\n": Mark.LINE}

LIMITS = frozenset({Mark.BEFORE, Mark.AFTER, Mark.TO, Mark.BY, Mark.AROUND, Mark.FROM_ON})
"""Marks that say something of the day or hour behind them: not in "voor mij"."""

BEFORE_DAYS = words.listed(
    "de het den the op om een a at on in te dit deze volgende eind ergens nog"
)
"""Small words that may stand between such a mark and its day."""

BLOCKING = words.listed(
    "lokaal kamer ruimte zaal nummer nr no huisnummer bus lijn tram spoor perron verdieping etage "
    "punt agendapunt versie optie keuze pagina hoofdstuk deel groep klas route unit gebouw blok "
    "vak code pin tel telefoon telefoonnummer mobiel room floor suite flat line platform number "
    "gate zoom option page chapter version agenda item leeftijd vraag stap onderdeel bijlage tafel "
    "poll kanaal nrs bel toestel artikel nen"
)
"""Words whose number is no time: "lokaal 2.14"."""

STREETS = ("straat", "laan", "weg", "plein", "kade", "gracht", "singel", "dijk", "hof", "park",
            "plantsoen", "steeg", "dreef", "markt", "pad", "street", "road", "avenue", "lane",
            "wal", "haven")  # fmt: skip
NOT_STREETS = frozenset({"onderweg", "vanweg", "halfweg"})
SHORTEST_STREET = 6
