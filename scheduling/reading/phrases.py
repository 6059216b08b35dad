"""Turns of phrase, rewritten to one word before the text is cut up.

Every pattern is a plain row of words, so that the work grows with the length of the text.
"""

import re

_DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
_MONTH = (
    r"(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|jan"
    r"|feb|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)"
)
_PART = r"(?:ochtend|voormiddag|middag|namiddag|avond)"
_UNIT = r"(?:dag|week|weken|maand|maanden|kwartaal|jaar|day|weeks?|months?|quarter|year)"
_FEW = r"(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_UNITS = r"een|twee|drie|vier|vijf|zes|zeven|acht|negen"
_LATE = r"tien|elf|twaalf|10|11|12"
_STOPS = r" uur\b|[.,!?]| op\b| bij\b|$"
_HOUR = r"(?:\d|half|kwart|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"

_FIRST: tuple[tuple[str, str], ...] = (
    # Addresses on the web.
    (r"(?:https?://|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,64}){1,4}", " "),
    # Words and numbers that were typed without a space; the "'s" of a name.
    (rf"\b({_DAY}|{_MONTH}|ma|di|wo|do|vr|za|zo|om|half|over|voor|tot|week)(?=\d)", r"\1 "),
    (rf"(?<=[a-z])'s\b(?! (?:morgens|nachts|{_PART}s))", "s"),
    (r"(?<=s)'(?= )", " "),
    (r"\b(?:eh|ehm|euh|uh|uhm|um|erm|hmm?)\b[,.]*", " "),
    # Day and night; elsewhere "24/7" is the 24th of July.
    (r"^24/7$|\b24/7 (?=bereikbaar|beschikbaar|open|available)"
     r"|\b(?:altijd|always|bereikbaar|beschikbaar|available|open) 24/7\b", " "),
    # Greetings, also the one at the end: "tot morgen".
    (rf"\b(?:goede?n?|goeien?) ?(?:morgen|nacht|dag|{_PART})\b(?! om)", " "),
    (r"\b(?:fijne?|prettige?) (?:dag|avond|middag|weekend|week|nacht)\b", " "),
    (r"\b(?:good|have a (?:nice|good)|happy) (?:morning|afternoon|evening|night|day"
     r"|week|weekend)\b", " "),
    (rf"(?<=[.,!?\n)]) ?tot (?:dan|ziens|straks|snel|later|gauw|morgen|overmorgen|vanavond"
     rf"|vanmiddag|volgende week|{_DAY})[ .!]*$", " "),
    (r"^mogen (?=om |\d)", "morgen "),
    (r"\b(?:straks|zo ?meteen|later vandaag|later today)(?= (?:om|rond|tegen|at|half|kwart|\d))",
     "vandaag"),
    # Slips in turns of phrase: "van elf tot een", "drie enn twintig", "t/n", "over edn week".
    (rf"\b({_LATE})((?: uur)? tot) een(?={_STOPS})", r"\1\2 1"),
    (rf"\b(tussen (?:{_LATE})(?: uur)? en) een(?={_STOPS})", r"\1 1"),
    (rf"\b({_UNITS}) (?:enn|dn|wn|rn|nen)(?= (?:twintig|dertig))", r"\1 en"),
    (r"(?<=[\d ])(?:[rgyf56]?/ ?[mn]|t/[nk])\b", " onduidelijk "),
    (r"\b(?:t\w|t\w\w|[rgyf]ot) en met\b", " tem "),
    (rf"\b(over|binnen) (?:edn|ene|enn|e{{2,5}}n|en|ern|rrn|eem|wen|e)(?= {_UNIT}\b)", r"\1 een"),
    (r"\been weke\b", "een week"),
    (r"\b(?:the|de) day (?!after|before|is|na|voor)\w+ (?=tomorrow)", " onduidelijk "),
    # A length in brackets behind an hour.
    (r"((?:\d[.:u]\d\d|\d ?u)(?:ur| uur)?) \(([1-3]|een|twee|drie|anderhalf) (uur|hours?)\)",
     r"\1 duurt \2 \3"),
    # Short forms.
    (r"\ba\. ?s\.?(?= |$|,)", " aanstaande "),
    (r"\b(?:z\.?s\.?m|a\.?s\.?a\.?p)\b\.?", " zsm "),
    (r"\b([ap])\. ?m\b\.?", r"\1m"),
    (r"(?<=\d|[a-z]) ([ap]) m\b", r" \1m"),
    (r"\bo'? ?clock\b", "oclock"),
    (r"\b(?:v/d|vd|v\.d\.)(?= )", "van de"),
    (r"\bt ?[/.]? ?e?[/.]? ?m\b\.?(?= |\d|$)", " tem "),
    (rf"(?:^|(?<=[ \d(]))'?s[ -]?(?=(?:morgens|nachts|{_PART}s|{_DAY}s)\b)", " s"),
    (r"(?<= )'s (?=[a-z])", " onduidelijk "),
)  # fmt: skip

_SAME = {
    " prima ": "geen probleem|geen problemen|geen punt|geen bezwaar|no problem|no objection",
    " ": (
        "niet erg|niet alleen|niet gek|niet slecht|not only|not bad|waarom niet|why not"
        "|of niet|or not|zowel|both|volgende keer|vorige keer|next time|last time|how about"
        "|what about|onwards|onward"
    ),
    " anders ": "zo niet dan|zo niet, dan|indien niet|if not",
    " behalve ": (
        "in plaats van|ipv|instead of|rather than|anders dan|any day but|every day but|any time but"
    ),
    " correctie ": "no wait|ik bedoel|i mean|sorry nee|oh nee|of nee|nee sorry|nee wacht",
    " niet ": (
        "te vroeg|te laat|too early|too late|too soon|op vakantie|met vakantie|on holiday"
        "|on vacation|on leave"
    ),
    " tem ": "tot en met|tot & met|through to|up to and including",
    " uiterlijk ": (
        "op zijn laatst|op z'n laatst|op zn laatst|ten laatste|niet later dan|no later than"
        "|not later than|at the latest|the latest|deadline is|deadline"
    ),
    " vanaf ": (
        "starting from|starting on|starting|beginning on|beginning|as of|met ingang van|ingaande op"
        "|ingaande|te beginnen op|te beginnen met|te beginnen|beginnend op|startend op|vanaf nu"
    ),
    " zsm ": "zo snel mogelijk|zo spoedig mogelijk|as soon as possible",
    " ergens ": (
        "een keertje|eens een keer|ooit een keer|some time|sometime|one day|some day|someday"
        "|at some point|or so|or something|of zoiets|of iets dergelijks|ofzo"
    ),
    " rondlunch ": "tussen de middag|rond het middaguur",
    " zelfdetijd ": (
        "op dezelfde tijd|dezelfde tijd|zelfde tijd|hetzelfde tijdstip|zelfde tijdstip"
        "|the same time|same time|hetzelfde uur"
    ),
    " onduidelijk ": (
        "even weken|oneven weken|even week|oneven week|odd weeks|even weeks|elke keer|iedere keer"
        "|every time|om en om|dag later|maand later|week voor kerst|week na kerst"
    ),
    " elkewerkdag ": (
        "weekdays|every weekday|each weekday|elke werkdag|iedere werkdag|elke weekdag|op werkdagen"
        "|iedere weekdag|elke doordeweekse dag|alle werkdagen|every working day|every workday"
    ),
    " elkeandere ": (
        "om de andere|elke andere|iedere andere|every other|every alternate|alternate|each other"
        "|om het andere|om de ene"
    ),
    " overmorgen ": "the day after tomorrow|day after tomorrow",
    " eergisteren ": "the day before yesterday|day before yesterday",
    " vanochtend ": "this morning|hedenochtend", " vanmiddag ": "this afternoon|hedenmiddag",
    " vanavond ": "this evening|today evening|hedenavond", " nacht ": "at night",
    " morgen ochtend ": "morgen vroeg|morgenvroeg|vroeg morgen",
    " oudennieuw ": "oud en nieuw",
    " 150 minuten ": "twee en een half uur|tweeeneenhalf uur|2 1/2 uur|tweeenhalf uur",
    " 90 minutes ": "an hour and a half|a hour and a half|one and a half hours|1 1/2 hours",
    " 90 minuten ": "anderhalf uur|anderhalf uurtje|1 1/2 uur",
    " 30 minutes ": "half an hour|a half hour|1/2 hour",
    " 30 minuten ": "een half uur|een half uurtje|half uur|half uurtje|een halfuur|1/2 uur|1/2 u",
    " 45 minuten ": "drie kwartier|3 kwartier", " 45 minutes ": "three quarters of an hour",
    " 15 minuten ": "een kwartier|een kwartiertje|1 kwartier",
    " 15 minutes ": "a quarter of an hour", " 75 minuten ": "vijf kwartier|5 kwartier",
    " 2 weken ": "veertien dagen|14 dagen", " 2 weeks ": "a fortnight",
    " 6 maanden ": "een half jaar|een halfjaar|half jaar|halfjaar|half a year",
    " eenpaar ": "anderhalve maand|anderhalf maand|anderhalve week",
    " binnen ": "binnen nu en", " voor ": "tussen nu en|between now and",
    " voormiddag ": "voor de middag", " namiddag ": "na de middag",
    " eerstvolgende ": "eerst volgende|eerst komende",
    " minuten voor ": "min voor", " minuten over ": "min over",
}  # fmt: skip
"""Phrases that say the same, each list with the one word (or number) that they become."""

_THEN: tuple[tuple[str, str], ...] = (
    # What sounds like a refusal and is none, and the other way round.
    (r"\b(?:maakt|geeft|hindert) (?:me |mij |ons )?niets?(?: uit)?\b", " "),
    (r"\bof (?:lukt|kan|past|schikt) (?:dat|het|die) (?:dan )?(?:niet|wel)\b", " "),
    (r"\b(?:als|indien) (?:dat|het|dit|die|je|jij|jullie|u|er)?(?: dan)?(?: echt)? niet(?: meer)? "
     r"(?:kan|lukt|past|gaat|uitkomt|schikt|mogelijk is|kunnen|goed is|handig is|kunt|werkt)"
     r"(?: dan)?\b", " anders "),
    (r"\bif (?:that|it) (?:doesn't|does not|won't) (?:work|suit)\b", " anders "),
    (r"\b(?:of|or) (?:iets |wat |een beetje |a bit |a little )?(?:later|daarna)\b", " oflater "),
    (r"\b(?:of|or) (?:iets |wat |een beetje |a bit |a little )?(?:eerder|vroeger|earlier)\b",
     " onduidelijk "),
    (r"(?<=\d) a (?=\d)|(?<=een) a (?=twee)|(?<=twee) a (?=drie)|(?<=drie) a (?=vier)",
     " onduidelijk "),
    (r"(?<=dag|eek) (?:erna|erop|daarna|daarop|ervoor|daarvoor|nadien)\b", " onduidelijk "),
    (r"(?<!\bvr )(?<!\bza )\bof zo\b(?! \d)", " ergens "),
    (r"\been keer\b(?! (?:per|in de|in|elke|om))", " ergens "),
    (rf"\bop ({_DAY}) na (?=kan|ben|lukt|is|alle|elke|iedere|altijd|wel)", r"behalve \1, "),
    # Limits.
    (r"\b(?:niet eerder dan|niet vroeger dan|op (?:zijn|z'n|zn|het) vroegst|ten vroegste|not before"
     rf"|not earlier than|no earlier than|niet voor)(?= (?:{_HOUR}|ma|di|wo|do|vr|za|zo|the|noon"
     r"|mon|tue|wed|thu|fri))", " vanaf "),
    (rf"\b(?:niet na|not after|not past)(?= (?:{_HOUR}|the|noon))", " voor "),
    (r"\bvanaf (?=vanaf|elke|iedere|every)", " "),
    (r"\b(?:einde?|eindigt|eindtijd|klaar|afgelopen|ends|ending|finish)(?: is)?[: ]+"
     r"(?:om |at |rond )?(?=\d|half|kwart)", " tot "),
    # Lengths and distances.
    (rf"\b({_FEW}) (?:uur|hours?) en (?:een kwartier|15 minuten)\b", r"\1 uur 15 minuten"),
    (rf"\bbinnen de (?={_FEW}\b|week|maand)", "binnen "),
    (r"\bbinnen (?=(?:week|maand)\b)", "binnen een "),
    (r"\b(?:a |een )?(?:paar|aantal|tal|couple of|few|enkele|several)(?= (?:dagen|weken|maanden|uur"
     r"|weekjes|minuten|jaar|days|weeks|months|hours|minutes))", " eenpaar "),
    (rf"\b(?:een|1) (?:dag|week|maand|minuut|weekje) of {_FEW}\b", " eenpaar weken "),
    (rf"\been uur of (?={_HOUR})", " rond "),
    (r"\+ ?/ ?-", " rond "),
    # Parts of the day; halves of words: "dinsdag- of donderdagmiddag", "maan- en dinsdag".
    (rf"\b({_DAY})- (of|en) ({_DAY})({_PART})\b", r"\1\4 \2 \3\4"),
    (r"\b(maan|dins|woens|donder|vrij|zater|zon)- (?=of |en )", r"\1dag "),
    (r"\b(?:in |during )?the (?=(?:morning|afternoon|evening)s?\b)", " "),
    (r"\b(?:in )?de (?:vroege |late )?morgen\b", " ochtend "),
    (rf"\b(?:begin|eind|einde|loop|start|vroeg|laat|late) (?:van|in) de (?={_PART})", " "),
    (rf"\b(?:deze|this|vandaag|van) (?:in de |de )?({_PART})\b", r"van\1"),
    # Repetition.
    (r"\bom het (?=\d|half)", "om de "),
    (rf"\b(?:eens|(?:een|1|one) ?(?:keer|x|maal)|once|one time)"
     rf"(?: per| in de| in| om de| a| every| elke| iedere| each|)(?= (?:\w+ )?{_UNIT}\b)",
     " elke "),
    (rf"\b(?:twice|thrice|{_FEW} ?(?:keer|maal|x|times?|ker)) (?:(?:per|in de|a|every|elke) {_UNIT}"
     r"|weekly|monthly|daily|wekelijks|maandelijks|dagelijks)\b", " ergens "),
    (r"\bper (?=(?:week|maand|kwartaal|dag)\b)", " elke "),
    # Weeks by a date, and work that is a place.
    (rf"\b(week|weekend) (?:van|of)\b(?= (?:\d|de \d|{_DAY}|monday|saturday))", r" \1van "),
    (r"\b(?:in )?(?:de|the) week (?:voor|na|before|after)\b", " onduidelijk "),
    (r"\b(?:op|bij|van|na|voor|naar|uit|at|after|before|from) (?:het |mijn |je |zijn |haar |ons )?"
     r"(?:werk|work)\b", " werkplek "),
)  # fmt: skip


def _literal(phrases: str) -> str:
    """Return the pattern of phrases that are taken word by word, the longest first."""
    longest_first = sorted(phrases.split("|"), key=len, reverse=True)
    return rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"


_PATTERNS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        *_FIRST,
        *((_literal(phrases), replacement) for replacement, phrases in _SAME.items()),
        *_THEN,
    )
)
_BLANKS = re.compile(r" {2,}")


def rewritten(text: str) -> str:
    """Return a plain text with its turns of phrase in one form."""
    for pattern, replacement in _PATTERNS:
        text, count = pattern.subn(replacement, text)
        if count:
            text = _BLANKS.sub(" ", text)
    return text
