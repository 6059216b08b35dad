"""Turns of phrase, rewritten to one word before the text is cut up.

Every pattern is a plain sequence of words, so that the work grows with the length of the text.
"""

import re

_SPEECH = r"(?:eh|ehm|euh|uh|uhm|um|erm|hm|hmm)"
_AGAIN = r"(?:kan|lukt|past|gaat|uitkomt|schikt|mogelijk is|kunnen|goed is|handig is|kunt|werkt)"
_UNIT = r"(?:dag|week|maand|kwartaal|jaar|day|week|month|quarter|year|weken|maanden|months|weeks)"
_PART = r"(?:morgen|ochtend|voormiddag|middag|namiddag|avond|nacht|dag|weekend|week)"

_MONTH = (
    r"(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|jan|feb"
    r"|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)"
)
_GLUED = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|om|half|over|voor|tot)"
)

_REWRITTEN: tuple[tuple[str, str], ...] = (
    # Words and numbers that were typed without a space.
    (rf"\b({_GLUED}|{_MONTH})(?=\d)", r"\1 "),
    # What belongs to a name: "New Year's Day", "two weeks' time".
    (r"(?<=[a-z])'s\b(?! (?:morgens|ochtends|middags|namiddags|avonds|nachts))", "s"),
    (r"(?<=s)'(?= )", " "),
    # Sounds and greetings say nothing about a day.
    (rf"\b{_SPEECH}\b[,.]*", " "),
    (rf"\b(?:goede|goeie|goeden|fijne|fijn|prettige|prettig|mooie|leuke"
     rf"|lekkere?) ?{_PART}\b(?! om)",
     " "),
    (r"\b(?:goede?n?|goeie)(?:morgen|ochtend|middag|namiddag|avond|dag)\b", " "),
    (r"\b(?:good|happy|nice|have a nice|have a good) (?:morning|afternoon|evening|night|day|week"
     r"|weekend)\b", " "),
    (r"\b(?:24/7|24 uur per dag)\b", " "),
    (r"(?<=[.,!?\n)]) ?tot (?:dan|ziens|straks|snel|later|morgen|overmorgen|vanavond|vanmiddag|gauw"
     r"|volgende week|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[ .!]*$", " "),
    (r"\b(?:how|what|hoe zit het|wat dacht je) (?:about|met)\b", " "),
    (r"\b(?:any|every|all|each) days? but\b", " behalve "),
    # What sounds like a refusal and is none, and the other way round.
    (r"\b(?:geen|no) (?:probleem|problemen|punt|bezwaar|problem|objection)\b", " prima "),
    (r"\bniet (?:erg|alleen|gek|slecht|verkeerd)\b|\bnot (?:only|bad|a problem)\b", " "),
    (r"\b(?:maakt|geeft|hindert) (?:me |mij |ons )?niets?(?: uit)?\b", " "),
    (r"\bwaarom niet\b|\bwhy not\b", " "),
    (r"\bof (?:lukt|kan|past|schikt) (?:dat|het|die) (?:dan )?(?:niet|wel)\b|\bof niet\b"
     r"|\bor not\b",
     " "),
    (rf"\b(?:als|indien) (?:dat|het|dit|je|jij|jullie|u|er|die)?(?: dan)?(?: echt)? niet"
     rf"(?: meer)? {_AGAIN}(?: dan)?\b", " anders "),
    (r"\b(?:zo|indien) niet,? dan\b|\bif not\b|\bif (?:that|it) (?:doesn't"
     r"|does not) (?:work|suit)\b",
     " anders "),
    (r"\b(?:in plaats van|ipv|i\.p\.v\.|instead of|rather than|not counting|anders dan)(?= |$)",
     " behalve "),
    (r"\b(?:zowel|both)\b", " "),
    (r"\b(?:no wait|ik bedoel|i mean|sorry,? nee|oh nee|of nee|correctie|nee sorry|nee wacht)\b",
     " correctie "),
    (r"\b(?:op|met) vakantie\b|\bon (?:holiday|vacation|leave)\b", " niet "),
    (r"\b(?:of|or) (?:iets |wat |een beetje |a bit |a little |liever )?(?:later|daarna)\b",
     " oflater "),
    (r"\b(?:of|or) (?:iets |wat |een beetje |a bit |a little )?(?:eerder|vroeger|earlier|ervoor)\b",
     " onduidelijk "),
    (r"(?<=\d) a (?=\d)|(?<=een) a (?=twee)|(?<=twee) a (?=drie)|(?<=drie) a (?=vier)",
     " onduidelijk "),
    (r"\b(?:op )?(?:het|de|the)?(?:zelfde|same) (?:tijd|tijdstip|uur|time)\b", " zelfdetijd "),
    # Limits.
    (r"\b(?:tot en met|tot & met|t[ /.]?e?[ /.]?m\b\.?|through to|up to and including)(?= |$|\d)",
     " tem "),
    (r"\b(?:op (?:zijn|z'n|zn|het|t|'t) laatst|ten laatste|niet later dan|no later than|not later"
     r" than|at the latest|the latest|en uiterlijk|deadline(?: is)?)\b", " uiterlijk "),
    (r"\b(?:niet eerder dan|niet vroeger dan|op (?:zijn|z'n|zn|het) vroegst|ten vroegste|not before"
     r"|not earlier than|no earlier than|niet voor)(?= (?:\d|half|kwart|twaalf|elf|tien|een|twee"
     r"|drie|vier|vijf|zes|zeven|acht|negen|ma|di|wo|do|vr|za|zo|the|noon|mon|tue|wed|thu|fri))",
     " vanaf "),
    (r"\b(?:niet na|not after|not past)(?= (?:\d|half|kwart|een|twee|drie|vier|vijf|zes|the|noon))",
     " voor "),
    (r"\b(?:starting|beginning|as of|ingaande|met ingang van|te beginnen|beginnend|startend"
     r"|vanaf)(?: on| op| met| at| om)?\b", " vanaf "),
    (r"\bonwards?\b", " "),
    # Short forms.
    (r"\ba\. ?s\.?(?= |$|,)", " aanstaande "),
    (r"\b(?:z\.?s\.?m\.?|zo snel mogelijk|zo spoedig mogelijk|as soon as possible|a\.?s\.?a\.?p)"
     r"(?= |$|[.,!])\.?", " zsm "),
    (r"\b([ap])\. ?m\b\.?", r"\1m"),
    (r"\bo'? ?clock\b", "oclock"),
    (r"(?:^|(?<=[ \d(]))'?s[ -]?(?=(?:morgens|ochtends|voormiddags|middags|namiddags|avonds|nachts"
     r"|(?:maan|dins|woens|donder|vrij|zater|zon)dags)\b)", " s"),
    (r"\bsmiddag\b", "smiddags"),
    (r"\b(?:an|a|1|een) hour and a half\b|\bone and a half hours?\b", "90 minutes"),
    (r"\b(?:an?|een|1) half ?(?:an )?(?:hour|uur|uurtje|uren)\b|\bhalf (?:an )?(?:hour|uur"
     r"|uurtje)\b"
     r"|\b1/2 ?(?:uur|u|hour)\b", " 30 minuten "),
    (r"\b(?:anderhalf|anderhalve) (?:uur|uurtje)\b|\b1 ?1/2 (?:uur|hours?)\b", "90 minuten"),
    (r"\b(?:drie|3) kwartier\b|\bthree quarters of an hour\b", "45 minuten"),
    (r"\b(?:een|1|vijf) kwartiertje\b|\b(?:een|1) kwartier\b"
     r"|\ba quarter of an hour\b", "15 minuten"),
    (r"\b(?:vijf|5) kwartier\b", "75 minuten"),
    (r"\b(?:twee ?en ?een ?half|tweeeneenhalf|2 ?1/2|2,5|tweeenhalf) (?:uur"
     r"|hours?)\b", "150 minuten"),
    (r"\b(\d|een|twee|two|drie|three|1|2|3) (?:uur|hours?) en (?:een kwartier|15 minuten)\b",
     r"\1 uur 15 minuten"),
    (r"\bbinnen de (?=\d|een|twee|drie|vier|vijf|zes|acht|tien|veertien|week|maand)", "binnen "),
    (r"\bbinnen (?=(?:week|maand)\b)", "binnen een "),
    (r"\b(?:veertien|14) dagen\b", "2 weken"),
    (r"\b(?:acht|8) dagen\b(?= (?:na|later))", "1 week"),
    (r"\ba fortnight\b", "2 weeks"),
    (r"\b(?:half ?jaar|half a year)\b", "6 maanden"),
    (r"\b(?:anderhalve|anderhalf) maand\b|\banderhalve week\b", "eenpaar"),
    (r"\b(?:a |een )?(?:paar|aantal|couple of|few|enkele|several|tal)(?= (?:dagen|weken|maanden|uur"
     r"|weekjes|days|weeks|months|hours|minuten|minutes|jaar))", " eenpaar "),
    (r"\ben(?:ige|kele) (?=tijd|dagen|weken)", " eenpaar "),
    (r"\b(?:een|1) (?:dag|week|maand|kwartier|minuut|weekje) of (?:\w+)\b", " eenpaar weken "),
    (r"\b(?:een|1) uur of (?=\d|half|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)",
     " rond "),
    (r"(?<!\bvr )(?<!\bza )\bof ?(?:zo|zoiets|iets dergelijks)\b(?! \d)|\bor so\b"
     r"|\bor something\b", " ergens "),
    (r"\b(?:een keer|een keertje|eens een keer|ooit een keer|some ?time|one day|some ?day|at some"
     r" point)\b(?! (?:per|in de|in|elke))", " ergens "),
    (r"\b(?:the )?day after tomorrow\b", "overmorgen"),
    (r"\b(?:the )?day before yesterday\b", "eergisteren"),
    (r"\btussen de middag\b|\brond het middaguur\b", " rondlunch "),
    (r"\b(?:vandaag|today) de\b", "vandaag"),
    (r"\bin (?:de|het) (?=(?:vroege |late )?(?:morgen|ochtend|middag|avond|nacht"
     r"|namiddag))", " in de "),
    (r"\b(?:in |during )?the (?=(?:morning|afternoon|evening)s?\b)", " "),
    (r"\bat night\b", " nacht "),
    (r"\bin de (?:vroege |late )?morgen\b|\bde morgen\b", " ochtend "),
    (r"\bmorgen ?vroeg\b", "morgen ochtend"),
    (r"\b(?:vroeg|laat) in de (?=ochtend|middag|avond|namiddag)", " "),
    (r"\b(?:begin|eind|einde|loop|start) van de (?=ochtend|middag|avond|namiddag|voormiddag)", " "),
    (r"\b(?:deze|this) (ochtend|voormiddag|middag|namiddag|avond)\b", r"van\1"),
    (r"\bvan ?voormiddag\b", "vanvoormiddag"),
    (r"\bthis morning\b", "vanochtend"), (r"\bthis afternoon\b", "vanmiddag"),
    (r"\bthis evening\b", "vanavond"), (r"\btoday(?:'s)? evening\b", "vanavond"),
    (r"\bvan(?:daag)? (?:in de |de |s)?(ochtend|middag|avond|namiddag)s?\b", r"van\1"),
    (r"\b(?:ver|over)morgen vroeg\b", "overmorgen ochtend"),
    # Repetition.
    (r"\b(?:on)?even (?:weken|week)\b|\b(?:elke|iedere) keer\b|\bom en om\b|\b(?:odd|even) weeks\b"
     r"|\bevery time\b", " onduidelijk "),
    (r"\bom het (?=\d|half)", "om de "),
    (r"\b(?:v/d|vd|v\.d\.)(?= )", "van de"),
    (rf"\b(?:eens|(?:een|1|one) ?(?:keer|x|maal)|1x|once|one time)(?: per| in de| in| om de"
     rf"| a| every"
     rf"| elke| iedere| each|)(?= (?:(?:\w+|\d+) )?{_UNIT}\b)", " elke "),
    (rf"\b(?:twee|drie|vier|two|three|\d) ?(?:keer|maal|x|times?|ker) (?:per|in de|a|every|elke) "
     rf"{_UNIT}\b", " ergens "),
    (rf"\b(?:twice|thrice) (?:per|in de|a|every|elke) {_UNIT}\b", " ergens "),
    (r"\b(?:om de andere|elke andere|iedere andere|every other|each other|om het andere|om de ene)"
     r"(?= )", " elkeandere "),
    (r"\bper (?=(?:week|maand|kwartaal|dag)\b)", " elke "),
    (r"\b(?:weekdays|every weekday|each weekday|(?:elke|iedere) (?:werkdag|weekdag"
     r"|doordeweekse dag)"
     r"|op werkdagen|alle werkdagen|every working day|every workday)\b", " elkewerkdag "),
    # Places and things with a number, and work that is a place.
    (r"\b(?:op|bij|van|na|voor|naar|uit|op het|at|after|before|from) (?:het |mijn |je "
     r"|zijn |haar |ons"
     r" )?(?:werk|work)\b", " werkplek "),
    (r"\beerst ?(?:volgende|komende)\b", "eerstvolgende"),
    (r"(?<=dag|eek) (?:erna|erop|daarna|daarop|ervoor|daarvoor|nadien)\b|\b(?:dag|maand) later\b",
     " onduidelijk "),
    (r"\b(week|weekend) (?:van|of)\b(?= (?:\d|maandag|de \d|monday|zaterdag|saturday))",
     r" \1van "),
    (r"\b(?:in )?(?:de|the) week (?:voor|na|before|after)\b", " onduidelijk "),
    (r"\boud en nieuw\b", " oudennieuw "),
    (r"\bbinnen nu en\b", " binnen "),
    (r"\b(?:volgende|next) keer\b|\b(?:vorige|last) (?:keer|time)\b|\bnext time\b", " "),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern), replacement) for pattern, replacement in _REWRITTEN)


def rewritten(text: str) -> str:
    """Return a plain text with its turns of phrase in one form."""
    for pattern, replacement in _COMPILED:
        text = pattern.sub(replacement, text)
    return text
