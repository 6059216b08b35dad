"""The text cut into words, numbers, clock times, dates and signs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from scheduling.reading import numbers, words


class Shape(Enum):
    """What a token looks like."""

    WORD = auto()
    NUMBER = auto()
    CLOCK = auto()
    DATE = auto()
    PAIR = auto()
    SIGN = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text.

    `word` is the word or sign; a number in words keeps it. `numbers` holds one number, hour and
    minute (CLOCK), day, month and perhaps year (DATE), or two numbers (PAIR) with the sign
    `between` them. `is_ordinal` is "15e", "vijftiende"; `is_padded` is "08".
    `is_joined` marks the second half of a word that was cut ("dinsdag|middag").
    """

    shape: Shape
    word: str = ""
    numbers: tuple[int, ...] = ()
    between: str = ""
    is_ordinal: bool = False
    is_padded: bool = False
    is_joined: bool = False


_MONTH = (
    r"(?:jan(?:uar[iy])?|feb(?:r|ruar[iy])?|m(?:aart|rt|ar(?:ch)?|ei|ay)|apr(?:il)?|ju[nl][iye]?"
    r"|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_PIECE = re.compile(
    r"""
      (?P<money>€[ ]?\d+(?:[.,]\d+)*(?:,-)?|\d+(?:[.,]\d+)?[ ]?(?:€|euros?\b|eur\b)|\d+,-)
    | (?P<iso>\b(?P<iy>\d{4})[-/](?P<im>\d{1,2})[-/](?P<id>\d{1,2})(?!\d)t?)
    | (?P<full>\b(?P<fd>\d{1,2})(?P<fs>[ ]?[-/.][ ]?)(?P<fm>\d{1,2})(?P=fs)
        (?P<fy>\d{4}|'?\d{2}(?![ ]?(?:(?:[uh]|uur|am|pm)(?![^\W\d_])|MONTH\b)))(?!\d|[-/:.]\d))
    | (?P<phone>(?:\+\d[\d -]{7,}\d|\b0[689]\d{0,3}[ -]?\d{4,}\d*|\b06(?:[ -]?\d\d){4}\b
        |\b0\d{1,3}[ -]\d{3}(?:[ -]?\d\d){2}\b|\b0\d{1,3}-\d{5,}|\d{5,}))
    | (?P<clock>(?<!\d)(?<!\d[.,])(?P<ch>\d{1,2})(?:(?P<cs>:|;(?=00|15|30|45))|[ ]?[uh]
        |\.(?=\d\d[ ]?(?:[uh]|uur|am|pm)\b))(?P<cm>\d{2})(?::\d{2})?(?!\d))
    | (?P<pair>(?<!\d)(?<!\d[.,:])(?P<px>\d{1,2})(?P<ps>[-/]|\.)(?P<py>\d{1,2})
        (?!\d|[ ]?%|[:.,]\d|[uhe]\d|(?<=-\d)[-/]\d|(?<=-\d\d)[-/]\d|(?<=/\d)/\d|(?<=/\d\d)/\d
        |[ ]?(?:[uhx]|uur|am|pm)\b|[ ]?MONTH\b))
    | (?P<decimal>(?<!\d)(?<!\d\.)\d+,\d+)
    | (?P<dotted>\d+(?:\.\d+){1,})
    | (?P<number>\d+)(?P<tail>(?:[^\W\d_]+)?)
    | (?P<year>'(?P<short>\d\d)(?!\d))
    | (?P<word>[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*)(?P<code>\d[^\W_]*)?
    | (?P<sign>[-,.;:!?/&+()\n~±%"'|@])
    """.replace("MONTH", _MONTH),
    re.VERBOSE,
)
_BEFORE_HOURS = frozenset({"na", "voor", "tegen", "rond", "omstreeks", "om", "half", "tot"})
_SLIPPED_TAILS = words.listed(
    "uu i y j uut uue ur iur jur yur uurr ee er w ew mp pmm ppm pn lm amm aam an aj sm"
    " tg rh ht yh tth thh md dn nnd rdd rf sst"
)
"""What a slip of the finger makes of "u", "uur", "e", "am", "pm" and "th": it is asked about."""
_ORDINAL_TAILS = frozenset({"e", "de", "ste", "en", "st", "nd", "rd", "th", "o"})


def tokenise(text: str, english: bool) -> list[Token]:
    """Return the tokens of a plain text, of a sentence that is English or not.

    The work grows with the length of the text: each piece is looked at once.
    """
    pieces = [piece for match in _PIECE.finditer(text) for piece in _pieces(match)]
    return _with_numbers(pieces, english)


def _pieces(match: re.Match[str]) -> list[Token]:
    found = match.lastgroup
    if found in ("money", "phone", "dotted"):
        return [Token(Shape.OTHER)]
    if found == "decimal":
        return _decimal(match["decimal"])
    if found == "iso":
        return [Token(Shape.DATE, numbers=_ints(match, "id", "im", "iy"), between="-")]
    if found == "full":
        day, month = _ints(match, "fd", "fm")
        year = int(match["fy"].strip("'"))
        year += 2000 if year < 100 else 0
        return [Token(Shape.DATE, numbers=(day, month, year), between=match["fs"])]
    if found == "clock":
        return [Token(Shape.CLOCK, numbers=_ints(match, "ch", "cm"), between=match["cs"] or "u")]
    if found == "pair":
        padded = match["px"].startswith("0") or match["py"].startswith("0")
        pair = _ints(match, "px", "py")
        return [Token(Shape.PAIR, match["py"], pair, match["ps"].strip(), is_padded=padded)]
    if found == "year":
        return [Token(Shape.NUMBER, "'", (2000 + int(match["short"]),))]
    if match["number"]:
        return _number(match["number"], match["tail"])
    if match["word"]:
        if match["code"]:
            return _word_and_number(match["word"], match["code"])
        return _cut(match["word"])
    return [Token(Shape.SIGN, match["sign"])]


def _ints(match: re.Match[str], *names: str) -> tuple[int, ...]:
    return tuple(int(match[name]) for name in names)


def _decimal(text: str) -> list[Token]:
    """Read "1,5" as a length in tenths; "14,30" may be a clock time, when "uur" follows."""
    whole, part = text.split(",")
    if len(whole) > 2 or len(part) > 2:
        return [Token(Shape.OTHER)]
    return [Token(Shape.PAIR, part, (int(whole), int(part)), ",")]


def _number(digits: str, tail: str) -> list[Token]:
    number = int(digits)
    plain = Token(Shape.NUMBER, numbers=(number,), is_padded=digits.startswith("0"))
    if not tail:
        return [plain]
    if tail in _ORDINAL_TAILS:
        return [Token(Shape.NUMBER, numbers=(number,), is_ordinal=True)]
    if tail in _SLIPPED_TAILS:
        return [plain, Token(Shape.WORD, "onduidelijk")]
    rest = _cut(tail)
    if _follows_a_number(rest[0].word):
        return [plain, *rest]
    return [Token(Shape.OTHER)]


def _word_and_number(word: str, code: str) -> list[Token]:
    """Read "dec3" or "half3"; anything else with digits in it is a code ("A28", "B2b")."""
    if (
        code.isdigit()
        and len(code) <= 2
        and (
            word in words.MONTHS
            or word in words.WEEKDAYS
            or word in ("om", "half", "over", "voor", "wk", "week")
        )
    ):
        return [*_cut(word), *_number(code, "")]
    return [Token(Shape.OTHER)]


def _follows_a_number(word: str) -> bool:
    return word in words.HOUR_WORDS or word in words.MONTHS or word in words.UNITS or word in (
        "am", "pm", "x", "om", "tot", "ish",
    )  # fmt: skip


def _cut(word: str) -> list[Token]:
    """Return a word, cut in two where a day part is written against a day."""
    for ending, part in words.JOINED_PARTS.items():
        day = word.removesuffix(ending)
        if day != word and (day in words.WEEKDAYS or day in words.RELATIVE_DAYS):
            return [Token(Shape.WORD, day), Token(Shape.WORD, part, is_joined=True)]
    return [Token(Shape.WORD, word)]


def _with_numbers(pieces: Sequence[Token], english: bool) -> list[Token]:
    """Return the tokens with the numbers in words counted. "een" stays a word too."""
    tokens = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if piece.shape is not Shape.WORD:
            tokens.append(piece)
            at += 1
            continue
        following = [p.word if p.shape is Shape.WORD else "" for p in pieces[at + 1 : at + 4]]
        following = [word for word in following if word]
        if (
            piece.word in ("twenty", "thirty")
            and len(pieces) > at + 2
            and pieces[at + 1].word == "-"
        ):
            following = [pieces[at + 2].word, ""]
            together = numbers.joined(piece.word, following[0], "", english)
            if together:
                tokens.append(_counted(piece.word, together[0], together[1]))
                at += 3
                continue
        second, third = (*following, "", "")[:2]
        together = numbers.joined(piece.word, second, third, english)
        if together is not None:
            tokens.append(_counted(piece.word, together[0], together[1]))
            at += together[2]
            continue
        alone = None if piece.word == "een" else numbers.number_in(piece.word, english)
        if alone is None and tokens and tokens[-1].word in _BEFORE_HOURS:
            hour = numbers.HOURS.get(piece.word)
            alone = None if hour is None else (hour, False)
        tokens.append(piece if alone is None else _counted(piece.word, *alone))
        at += 1
    return tokens


def _counted(word: str, number: int, is_ordinal: bool) -> Token:
    return Token(Shape.NUMBER, word, (number,), is_ordinal=is_ordinal)
