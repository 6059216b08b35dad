"""Reading typed answers as if the button had been tapped."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

LEAST_FOR_SLIP = 6
"""Letters of a label from which on a slip of the finger still tells which one is meant."""
MOST_LABEL = 40
"""About what fits on a button of a phone's width."""

_BETWEEN = r"[\s,.;:!(–—-]+"
_NOT_A_WORD = re.compile(r"[^\w]+")
_THUMBS = {
    "\N{THUMBS UP SIGN}": frozenset({"ja", "yes"}),
    "\N{OK HAND SIGN}": frozenset({"ja", "yes"}),
    "\N{THUMBS DOWN SIGN}": frozenset({"nee", "no"}),
}
_BEFORE = re.compile(
    r"^(?:(?:oh|och|ach|nou|eh|uh|pff|tja|vooruit|well|ok|oke|okay|doe (?:dan )?maar) )+"
)
_BEHIND = re.compile(
    r"(?: (?:hoor|dan|dan maar|graag|(?:dat )?is (?:goed|prima|oke)|prima|goed|dankjewel|bedankt"
    r"|dank (?:je|u)(?: wel)?|alsjeblieft|aub|then|please|thanks|thank you|that s (?:fine|ok)))+$"
)
"""What people say before and behind an answer, and what changes nothing of it."""
_SAID_AGAIN = re.compile(
    r"(?:ja|jawel|yes|yeah|yep)"
    r" (?:zeker|natuurlijk|tuurlijk|leuk|fijn|dat wil ik|ik wil|dat kan|dat mag|dat klopt"
    r"|dat doe ik|ik doe mee|doe maar|(?:hoor )?(?:ik )?ben (?:ouder|volwassen)"
    r"|(?:hoor )?(?:ik )?ben (?:al )?(?:1[6-9]|[2-9][0-9])(?: jaar)?"
    r"|(?:dat )?lijkt me (?:leuk|fijn|goed)"
    r"|dat vind ik (?:leuk|fijn|goed|prima)"
    r"|sure|of course|absolutely|fine|good|great|lovely|all right|alright|that s right|go ahead"
    r"|i do|i will|i can|i would(?: like (?:that|to))?|i want to|i d like (?:that|to))"
    r"(?: (?:wel|best|graag))*"
    r"|(?:nee|no)"
    r" (?:(?:dat wil ik|ik wil|dat kan|dat mag|dat klopt|dat doe ik|ik doe)(?: liever)? niet"
    r"(?: mee)?|(?:dat )?hoeft niet|i d rather not)"
)
"""A yes or a no, and then the same once more: "yes, I would like that"."""
_YES = (
    "ja waarom niet;yeah why not;doe maar;ja doe maar;ja heur;ja heurs;jao;joa;joa heur;"
    "ja wis;jup;jep;yep;yup;yeah;okido;okidoki;okidokie;vooruit;vooruit maar;vooruit dan;"
    "vooruit dan maar;tuurlijk joh;ja joh;ja tuurlijk joh;lijkt me leuk;lijkt me fijn;"
    "lijkt me goed;lijkt me prima;lijkt mij leuk;lijkt mij goed;dat lijkt me leuk;"
    "dat lijkt me fijn;dat lijkt me goed;vind ik goed;vind ik prima;vind ik leuk;"
    "vind ik fijn;dat vind ik goed;dat vind ik prima;dat vind ik fijn;wil ik wel;"
    "dat wil ik wel;dat wil ik;ik wil wel;ik wil dat wel;heel graag;met plezier;goed idee;"
    "absoluut;toch wel;nee toch wel;nee wacht toch wel;ja toch wel;of toch wel;sounds good;"
    "sounds great;sure;sure thing;of course;absolutely;gladly;go ahead;no wait yes;"
    "actually yes;yes after all;i d like that;i would like that;doe ik;dat doe ik;ik doe het;"
    "dat wil ik wel doen;doe ik graag;i ll do it;i will do it"
)
_AS_YES = frozenset(_YES.split(";"))
_NO = (
    "nee heur;nee joh;nope;nah;neuh;toch niet;toch maar niet;ja nee toch niet;nee toch niet;"
    "nee wacht toch niet;wacht toch niet;ja wacht nee;ja wacht toch niet;wacht nee;"
    "nee bedankt;nee dankje;nee dankjewel;doe maar niet;hoeft niet;dat hoeft niet;"
    "hoeft van mij niet;no thank you;no thanks;rather not;i d rather not;no wait no;"
    "actually no;not after all;kan niet;dat kan niet;kan ik niet;lukt niet;lukt me niet;"
    "dat lukt niet;dat lukt me niet;gaat niet lukken;dat gaat niet lukken;sorry lukt niet;"
    "i can t;can t do it;sorry i can t"
)
_AS_NO = frozenset(_NO.split(";"))
"""What says yes or no to anything that can be answered so, also on second thoughts."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a button says, and other words that mean the same.

    `plain` is what it says, and `meant` all of these, as people type them in a hurry.
    """

    text: str = field(repr=False)
    also: tuple[str, ...] = ()
    plain: str = field(init=False, repr=False)
    meant: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Make them plain once: each is compared several times."""
        object.__setattr__(self, "plain", plain(self.text))
        object.__setattr__(self, "meant", frozenset([self.plain, *map(plain, self.also)]))


def plain(words: str) -> str:
    """Give words without capitals, accents and signs: how people type them in a hurry."""
    bare = words.casefold()
    if not bare.isascii():
        bare = unicodedata.normalize("NFKD", bare)
        bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return _NOT_A_WORD.sub(" ", bare).strip()


def match(
    typed: str,
    labels: Sequence[Label],
    *,
    loosely: bool,
    beside: bool = True,
    in_other_words: bool = True,
) -> int | None:
    """Give the place of the label that was typed, or None.

    A label's own words or those that mean the same always count. `beside`: so they do with small
    words beside them ("yes, that's fine, thank you"). `in_other_words`: so does what says yes or
    no to anything ("I'd like that"). `loosely`: its number counts too, and its first words, where
    only one label begins so.
    """
    said = plain(typed)
    signs = _THUMBS.get(typed.strip()[:1], frozenset[str]())
    if not said and not signs:
        return None
    spoken_of = _spoken if in_other_words else readings
    for spoken in spoken_of(said, beside=beside) if said else (signs,):
        for place, label in enumerate(labels):
            if not label.meant.isdisjoint(spoken):
                return place
    if not loosely:
        return None
    if said.isdecimal() and 1 <= int(said) <= len(labels):
        return int(said) - 1
    begins = [
        place for place, label in enumerate(labels) if f"{label.plain} ".startswith(f"{said} ")
    ]
    return begins[0] if len(begins) == 1 else None


def _spoken(said: str, *, beside: bool) -> Sequence[set[str]]:
    """Give plain words as they are, and as a yes or a no where they say so."""
    read = readings(said, beside=beside)
    if any(not _AS_YES.isdisjoint(each) for each in read):
        return (*read, {"ja", "yes"})
    return (*read, {"nee", "no"}) if any(not _AS_NO.isdisjoint(each) for each in read) else read


def readings(said: str, *, beside: bool) -> Sequence[set[str]]:
    """Give plain words as they are, and without the small words around them."""
    if not beside:
        return ({said},)
    # "Nou goed" is no "nou", and "oké dan" no "dan".
    bare = {_BEHIND.sub("", _BEFORE.sub("", said)), _BEFORE.sub("", _BEHIND.sub("", said))}
    again = next(filter(None, map(_SAID_AGAIN.fullmatch, bare)), None)
    return ({said}, bare if again is None else {again[0].partition(" ")[0]})


@dataclass(frozen=True, slots=True)
class Begun:
    """A label with which typed words begin, and what stands behind it.

    `is_apart`: a sign stands between them, as in "yes, until four".
    """

    place: int
    rest: str = field(repr=False)
    is_apart: bool


def begun_with(typed: str, labels: Sequence[Label]) -> Begun | None:
    """Give the label with which the words begin, where it stands apart or is one word.

    None also where what follows says another label: "yes no" is neither.
    """
    found = _begun(typed, labels)
    if found is None or match(found.rest, labels, loosely=False) is not None:
        return None
    return None if _begun(found.rest, labels) is not None else found


def _begun(typed: str, labels: Sequence[Label]) -> Begun | None:
    longest, found = 0, None
    for place, label in enumerate(labels):
        for words in (label.text, *label.also):
            spelled = r"\s+".join(map(re.escape, words.split()))
            begun = re.match(rf"\s*{spelled}({_BETWEEN})(.+)", typed, re.IGNORECASE | re.DOTALL)
            if begun is None or len(words) <= longest:
                continue
            is_apart = not begun[1].isspace()
            longest = len(words)
            found = Begun(place, begun[2], is_apart) if is_apart or " " not in words else None
    return found


def nearest(typed: str, labels: Sequence[Label]) -> Label | None:
    """Give the label that was typed with one slip of the finger, if it is one alone.

    Short labels don't count: one letter makes another word of them. Nor do days and times: one
    figure, or June for July, makes another day of them.
    """
    said = plain(typed)
    near = [
        label
        for label in labels
        if any(_can_be_slipped(words) and _is_one_slip(said, words) for words in label.meant)
    ]
    return near[0] if len(near) == 1 else None


def _can_be_slipped(words: str) -> bool:
    return len(words) >= LEAST_FOR_SLIP and not any(each.isdigit() for each in words)


def _is_one_slip(said: str, meant: str) -> bool:
    """Say whether one letter is missing, added, other, or changed places with the next."""
    if abs(len(said) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(said), len(meant)) and said[start] == meant[start]:
        start += 1
    one, other = said[start:], meant[start:]
    swapped = one[1:2] + one[:1] + one[2:]
    return other in (swapped, *_with_first(one, other))


def _with_first(one: str, other: str) -> tuple[str, str, str]:
    return other[:1] + one, other[:1] + one[1:], one[1:]


def shortened(words: str) -> str:
    """Give the first words of a text, for a button that stands for it."""
    line = " ".join(words.split())
    return line if len(line) <= MOST_LABEL else f"{line[: MOST_LABEL - 1].rstrip()}…"
