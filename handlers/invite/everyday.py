"""Two everyday words, by which the owner knows who came in: a display name proves nothing."""

import secrets

_COLOURS = 8
_THINGS = 64


def two_everyday_words() -> list[str]:
    """Draw a colour and a thing, as the numbers of their texts.

    512 pairs: enough, as only the invited person and the owner see them, and a wrong pair
    gives nothing.
    """
    return [str(secrets.randbelow(_COLOURS)), str(secrets.randbelow(_THINGS))]
