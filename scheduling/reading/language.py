"""Which language a text is in, where a word or date means another thing in the other."""

import re

from scheduling.reading import words

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|(?<=\d)[ap]m\b")
_ENGLISH_WORDS = words.listed(
    "the at on or by can can't how what about next this every each from until between to i a am pm "
    "oclock morning afternoon evening tonight tomorrow today yesterday monday tuesday wednesday "
    "thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february "
    "march may june july august october works would could should meet quarter noon midnight first "
    "second third fourth fifth last other before after within days weeks months hour hours minutes "
    "not please fine for my it be will then instead either one two three four five six seven eight "
    "nine eleven twelve twenty thirty forty fifty day month year fortnight whenever soon sometime "
    "early boxing christmas easter new years mondays tuesdays wednesdays thursdays fridays"
)
_DUTCH_WORDS = words.listed(
    "de het een op om en maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari "
    "februari maart mei juni juli augustus oktober uur u kwart voor na van tot tussen volgende "
    "komende deze elke iedere alle morgen vandaag overmorgen vanavond vanmiddag ik je wij kan "
    "kunnen niet wel graag dan maar ook mij middag ochtend avond smiddags savonds sochtends eerste "
    "tweede derda laatste weken maand maanden dag dagen een twee drie vier vijf zes zeven acht "
    "negen tien elf twaalf wordt zullen zou bij met naar uiterlijk binnen mijn"
)


def is_english(text: str) -> bool:
    """Tell whether a plain text has more words that are only English than only Dutch."""
    balance = 0
    for word in _WORD.findall(text):
        balance += (word in _ENGLISH_WORDS) - (word in _DUTCH_WORDS)
    return balance > 0
