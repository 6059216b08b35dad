"""The words of days and hours, in Dutch (also Flemish) and English, without accents."""

from scheduling.reading.reading import Part


def listed(text: str) -> frozenset[str]:
    """Return the words in a text, as a set."""
    return frozenset(text.split())


WEEKDAY_NAMES = (
    ("maandag", "monday"),
    ("dinsdag", "tuesday"),
    ("woensdag", "wednesday"),
    ("donderdag", "thursday"),
    ("vrijdag", "friday"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
)
WEEKDAYS = {name: number for number, names in enumerate(WEEKDAY_NAMES) for name in names}
"""Full names, to Monday = 0."""

SHORT_WEEKDAYS = {
    "ma": 0, "maa": 0, "mon": 0, "mo": 0,
    "di": 1, "din": 1, "dins": 1, "tue": 1, "tues": 1,
    "wo": 2, "woe": 2, "woens": 2, "wed": 2, "weds": 2,
    "do": 3, "don": 3, "dond": 3, "thu": 3, "thur": 3, "thurs": 3,
    "vr": 4, "vrij": 4, "vrijd": 4, "fri": 4,
    "za": 5, "zat": 5, "zater": 5, "sat": 5,
    "zo": 6, "zon": 6, "sun": 6,
}  # fmt: skip
"""Short names; most are also words of another sort, so they need a date or time beside them."""

DUTCH_SHORT_WEEKDAYS = frozenset({"ma", "di", "do", "wo", "vr", "za", "zo", "don", "zat", "din"})

PLURAL_WEEKDAYS = {
    form: number
    for name, number in WEEKDAYS.items()
    for form in ((f"{name}en", f"{name}s", f"s{name}s") if name.endswith("dag") else (f"{name}s",))
}
"""A weekday that comes again: "dinsdagen", "dinsdags", "'s dinsdags", "Tuesdays"."""

MONTHS = {
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "febr": 2,
    "maart": 3, "march": 3, "mrt": 3, "mar": 3, "maa": 3, "april": 4, "apr": 4, "mei": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7,
    "augustus": 8, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
    "oktober": 10, "october": 10, "okt": 10, "oct": 10, "november": 11, "nov": 11,
    "december": 12, "dec": 12, "dece": 12,
}  # fmt: skip

SLIPS_OF_MONTHS = {
    "maat": 3, "mart": 3, "mrat": 3, "maarrt": 3, "apil": 4, "aprl": 4, "arpil": 4, "apirl": 4,
    "meij": 5, "mie": 5, "jnui": 6, "jni": 6, "juno": 6, "junu": 6, "jlui": 7, "jli": 7, "juil": 7,
    "jully": 7, "febrr": 2, "ferb": 2, "fer": 2, "febe": 2, "agustus": 8, "augustsu": 8,
}  # fmt: skip
"""Slips that are months only after the number of a day."""

LONE_MONTHS = frozenset(
    {"januari", "january", "februari", "february", "maart", "april", "juni", "juli", "july",
     "augustus", "september", "oktober", "october", "november", "december", "mei"}
)  # fmt: skip
"""Names that are a month also without a day beside them (not "jan", "may" or "june")."""

PARTS = {
    "morgens": Part.MORNING, "middags": Part.AFTERNOON, "avonds": Part.EVENING,
    "nachts": Part.NIGHT, "namiddags": Part.AFTERNOON, "voormiddags": Part.MORNING,
    "ochtend": Part.MORNING, "ochtends": Part.MORNING, "sochtends": Part.MORNING,
    "smorgens": Part.MORNING, "morning": Part.MORNING, "mornings": Part.MORNING,
    "voormiddag": Part.MORNING, "svoormiddags": Part.MORNING, "vroeg": Part.MORNING,
    "ochtenden": Part.MORNING,
    "middag": Part.AFTERNOON, "smiddags": Part.AFTERNOON, "namiddag": Part.AFTERNOON,
    "snamiddags": Part.AFTERNOON, "afternoon": Part.AFTERNOON, "afternoons": Part.AFTERNOON,
    "middagen": Part.AFTERNOON,
    "avond": Part.EVENING, "savonds": Part.EVENING, "evening": Part.EVENING,
    "evenings": Part.EVENING, "avonden": Part.EVENING,
    "nacht": Part.NIGHT, "snachts": Part.NIGHT, "night": Part.NIGHT,
}  # fmt: skip

JOINED_PARTS = {
    "ochtend": "ochtend", "morgen": "ochtend", "morgend": "ochtend", "voormiddag": "voormiddag",
    "middag": "middag", "namiddag": "namiddag", "avond": "avond", "nacht": "nacht",
    "vroeg": "vroeg",
}  # fmt: skip
"""What may be written against a day: "dinsdagmorgen", "morgenvroeg"."""

TODAY_PARTS = {
    "vanochtend": Part.MORNING, "vanmorgen": Part.MORNING, "vanvoormiddag": Part.MORNING,
    "vanmiddag": Part.AFTERNOON, "vannamiddag": Part.AFTERNOON,
    "vanavond": Part.EVENING, "tonight": Part.EVENING, "vannacht": Part.NIGHT,
}  # fmt: skip

RELATIVE_DAYS = {
    "vandaag": 0, "heden": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2,
    "gisteren": -1, "yesterday": -1, "eergisteren": -2, "gister": -1, "tmrw": 1, "gisteravond": -1,
}  # fmt: skip

COMING = frozenset(
    {"komende", "komend", "aanstaande", "aanstaand", "eerstvolgende", "eerstkomende", "deze",
     "aankomende", "coming", "this", "toekomende", "upcoming"}
)  # fmt: skip
NEXT = frozenset({"volgende", "volgend", "next"})
LAST = frozenset({"vorige", "vorig", "afgelopen", "verleden", "last", "previous"})

UNITS = {
    "minuut": "minute", "minuten": "minute", "min": "minute", "minute": "minute",
    "minutes": "minute", "mins": "minute", "kwartier": "quarter", "kwartiertje": "quarter",
    "uur": "hour", "uren": "hour", "u": "hour", "uurtje": "hour", "uurtjes": "hour",
    "hour": "hour", "hours": "hour", "hrs": "hour", "hr": "hour", "halfuur": "half_hour",
    "halfuurtje": "half_hour",
    "dag": "day", "dagen": "day", "day": "day", "days": "day", "etmaal": "day",
    "week": "week", "weken": "week", "weeks": "week", "weekje": "week", "weekjes": "week",
    "fortnight": "fortnight", "fortnights": "fortnight",
    "maand": "month", "maanden": "month", "month": "month", "months": "month", "maandje": "month",
    "kwartaal": "quarter_year", "kwartalen": "quarter_year",
    "jaar": "year", "jaren": "year", "year": "year", "years": "year", "halfjaar": "half_year",
}  # fmt: skip

HOUR_WORDS = frozenset({"uur", "u", "h", "oclock", "uhr", "uurs"})
AT = frozenset({"om", "at", "@", "vanaf", "rond", "tegen"})
OVER = {"over": 1, "na": 1, "voor": -1, "past": 1, "after": 1, "to": -1, "before": -1}
"""What counts minutes on or back from an hour."""

SEASONS = frozenset(
    {"voorjaar", "zomer", "najaar", "winter", "lente", "herfst", "spring", "summer", "autumn",
     "vakantie", "zomervakantie", "herfstvakantie", "kerstvakantie", "meivakantie",
     "voorjaarsvakantie", "krokusvakantie", "paasvakantie", "holidays", "holiday", "vacation",
     "feestdagen", "schrikkeldag", "bouwvak", "ramadan", "suikerfeest", "offerfeest",
     "carnaval"}
)  # fmt: skip

EDGES = frozenset(
    {"begin", "eind", "einde", "half", "halverwege", "midden", "medio", "mid", "early", "late",
     "end", "start", "beginning", "middle", "loop", "eerste helft", "ergens"}
)  # fmt: skip
"""A stretch of a month or week: "half december", "eind volgende week"."""

THIN = frozenset(
    {"op", "de", "het", "den", "the", "on", "dan", "dus", "of the", "wel", "graag", "eh", "uh",
     "uhm", "euh", "ehm", "hm", "um", "erm", "maar", "liefst", "bv", "bijv", "bijvoorbeeld", "is"}
)  # fmt: skip
"""Words that may stand between a weekday and its date, and add nothing."""
