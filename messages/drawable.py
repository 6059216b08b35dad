"""What people typed, made ready to be drawn in pictures and documents."""

import re
import unicodedata

BOX = "\N{WHITE SQUARE}"
"""Stands for a character that no font at hand can draw."""

_JOINERS = "\u200c\u200d\ufe0e\ufe0f"
# What the fonts in messages/fonts and in typst can draw; the tests draw every one of them.
_CAN_BE_DRAWN = (
    # Latin, Greek and Cyrillic
    " -\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u04ff"
    "\u0510-\u0513\u051a-\u051d\u1e00-\u1eff"
    # Hebrew and Arabic
    "\u05d0-\u05eb\u05ef-\u05f4\u0606-\u060c\u0615\u061b\u061f\u0621-\u063a\u0640-\u0655\u065a"
    "\u0660-\u066d\u0674\u0679-\u067b\u067e-\u0680\u0683-\u0684\u0686-\u0687\u0691\u0698\u06a4"
    "\u06a9\u06af\u06be\u06cc\u06f0-\u06f9"
    # Punctuation, numbers, money, arrows, signs
    "‐-\u2027\u2030-⁀⁂⁄-\u2052\u2054-\u205e⁰-ⁱ⁴-₎ₐ-ₜ₠-⃀\u20e3℀-℞℠™ℤ\u2126-⅑⅓-ↄ↉←-⏿␢-␣①-☯☸-⚋⚐-⚜⚠-⚧⚪-⚲⚽-⚾⛄-⛅⛈⛎-⛏⛑⛓-⛔⛩-⛪"
    "⛰-⛵⛷-⛺⛽✁-❞❡-❿➔-⭳⭶-⮕⮗-⯿"
    # Emoji
    "🀄🃏🄯🅰-🅱🅾-🅿🆎🆑-🆚🇦-🇿🈁-🈂🈚🈯🈲-🈺🉐-🉑🌀-🌡🌤-🎓🎖-🎗🎙-🎛🎞-🏰🏳-🏵🏷-📽📿-🔽🕉-🕎🕐-🕧🕯-🕰🕳-🕺🖇🖊-🖍🖐🖕-🖖🖤-🖥🖨🖱-🖲🖼"
    "🗂-🗄🗑-🗓🗜-🗞🗡🗣🗨🗯🗳🗺-🙏🚀-🛅🛋-🛒🛕-🛗🛜-🛥🛩🛫-🛬🛰🛳-🛼🟠-🟫🤌-🤺🤼-🥅🥇-🧿🩰-🩼🪀-🪈🪐-🪽🪿-🫅🫎-🫛🫠-🫨🫰-🫸"
)
_CANNOT_BE_DRAWN = re.compile(f"[^\n{_JOINERS}{_CAN_BE_DRAWN}]")
_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Marks that stand on nothing, or on a letter of another script, which no font has together.
_STRAY_MARKS = re.compile(
    f"(?:^|(?<=\\s))[{_JOINERS}]+"
    "|(?<![A-Za-z\u00c0-\u04ff\u1e00-\u1eff])[\u0300-\u036f]+"
    "|(?<![\u0621-\u06ff])[\u064b-\u0655\u065a]+"
    "|(?<![0-9#*\ufe0f])\u20e3"
)


def drawable(typed: str) -> str:
    """Give what people typed as it can be drawn, line by line.

    Controls and marks that turn text around are taken out, and so are accents on nothing. What no
    font can draw becomes an open box, or vanishes where it only is a mark on something else.
    """
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", typed)).replace("\t", " ")
    text = "".join(filter(_is_kept, text))
    return _STRAY_MARKS.sub("", _CANNOT_BE_DRAWN.sub(BOX, text))


def _is_kept(character: str) -> bool:
    """Tell a character that shows from one that only steers, or is a mark that cannot be drawn."""
    if character == "\n" or character in _JOINERS:
        return True
    category = unicodedata.category(character)
    if category in {"Mn", "Mc", "Me"}:
        return not _CANNOT_BE_DRAWN.match(character)
    return category not in {"Cc", "Cf", "Cs"}
