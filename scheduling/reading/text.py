"""The text as it came, made plain: one form for every sign, and nothing that cannot be seen."""

import re
import unicodedata

_KEYCAP = re.compile("(\\d)\ufe0f?\u20e3")
_BLANK = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[\n ]*")
_MONTH = r"(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|ok|oc|nov|dec)"
_BULLET = re.compile(rf"(^|\n)(?:[-*•·>] ?|\d{{1,2}}\) ?|\d{{1,2}}\. (?!\d|{_MONTH}))")
_FRACTION = re.compile("[¼¾⅐-⅞]")
_FIRST_NUMBER = re.compile(r"(?:^|\s)[1a]\) ?[^\s)]")
_FIRST_DOTTED = re.compile(rf"1\. (?!\d|{_MONTH})")
_INLINE_DOTTED = re.compile(rf"(?<=\s)[2-9]\. (?!\d|{_MONTH})")
_INLINE_NUMBER = re.compile(r"(?<=\s)[1-9a-e]\) ?")
_SIGNS = str.maketrans(
    {
        "‘": "'", "’": "'", "`": "'", "´": "'", "ʼ": "'", "′": "'", "‚": ",", "“": '"', "”": '"',
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "⁄": "/", "\t": " ", "\r": "\n",
        "\u2028": "\n", "\u2029": "\n", "→": "-", "×": "x",
    }
)  # fmt: skip


def plain(text: str) -> str:
    """Return the text in lower case, without accents, invisible signs and odd punctuation.

    Control characters, surrogates, and signs that turn the direction of writing are dropped.
    Lines stay lines, and marks of a list ("-", "1)") become the start of a line.
    """
    text = _KEYCAP.sub("\n", text).replace("½", " 1/2")
    text = _FRACTION.sub(" ", text)
    text = unicodedata.normalize("NFKD", text).translate(_SIGNS)
    text = "".join(sign for sign in text if _is_seen(sign)).casefold()
    text = _LINES.sub("\n", _BLANK.sub(" ", text)).strip()
    is_numbered = _FIRST_NUMBER.search(text) is not None
    is_dotted = _FIRST_DOTTED.match(text) is not None
    text = _BULLET.sub("\n", text).strip()
    if is_dotted:
        text = _INLINE_DOTTED.sub("\n", text)
    return _INLINE_NUMBER.sub("\n", text) if is_numbered else text


def _is_seen(sign: str) -> bool:
    """Tell whether a sign is written for the reader: no accent, control or format sign."""
    return (
        (sign < "\x7f" and sign >= " ") or sign == "\n" or unicodedata.category(sign) not in _UNSEEN
    )


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Mn", "Me"})
