"""Words about somebody, and words to them: what an owner typed may be read by the person itself.

"Ze kan me bellen" is right where the owner thinks of their mother, and wrong in a message to her.
"""

import re
from typing import Final

_OF_THEM: Final = re.compile(
    r"\b(?:ze|zij|hij|hem|hen|hun|(?<!mijn )(?<!m[\'’]n )(?<!het )haar"
    r"|she|he|her|him|his|they|them|their)\b|^(?:die|diegene)\b",
    re.IGNORECASE,
)
_TO_THEM: Final = re.compile(r"\b(?:je|jij|jou|jouw|jullie|u|uw|you|your)\b", re.IGNORECASE)
_SENTENCE: Final = re.compile(
    r"(?:ik|je|jij|jullie|u|we|wij|i|you|it|het)\s|(?:i|you|we)[\'’]|please\s|misschien\s|maybe\s",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(
    r"(?:wil|wilt|kan|kun|kunt|zou|ga|gaat|kom|komt|heb|help|helpt|mag|zal|zullen|bel|doe|lees"
    r"|can|could|will|would|shall|may|do|are)\s(?:je|jij|jullie|u|we|wij|ik|you|i)\b",
    re.IGNORECASE,
)
_ENDED: Final = re.compile(r"[.?!…][\"”»)]*$")


def speaks_of(words: str, name: str) -> bool:
    """Say whether these words, in a message to somebody, would speak of them to themselves."""
    if _OF_THEM.search(words):
        return True
    named = re.search(rf"\b{re.escape(name)}\b", words, re.IGNORECASE)
    return named is not None and not _TO_THEM.search(words)


def as_sentence(words: str) -> str | None:
    """Give words that are a sentence by themselves as one; None where they are a part of one.

    "wil je me bellen" is "Wil je me bellen?"; "samen koffie drinken" is a part of a sentence.
    """
    said = words.strip()
    is_question = _QUESTION.match(said) is not None
    if not (is_question or _SENTENCE.match(said) or said.endswith("?")):
        return None
    mark = "" if _ENDED.search(said) else "?" if is_question else "."
    return said[:1].upper() + said[1:] + mark
