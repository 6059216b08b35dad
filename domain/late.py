"""Late: what becomes of something planned when its time passed while the bot was away."""

from datetime import timedelta
from enum import StrEnum

LATE_AFTER = timedelta(minutes=15)
"""Sooner than this nobody notices."""
WAITS_FOR = timedelta(minutes=15)
"""So long what people did meanwhile, and waits at their platform, has to come in first."""


class Late(StrEnum):
    """How something late is judged; each kind of moment has one of these.

    HOLDS: it happens, and says how things are now. WAITS: somebody may have taken it back while the
    bot was away, so that is heard first. REPORTED: it leads up to a meeting; once that has begun it
    is not said, and the owner hears that it was not. DROPPED: it is about that very moment.
    """

    HOLDS = "holds"
    WAITS = "waits"
    REPORTED = "reported"
    DROPPED = "dropped"
