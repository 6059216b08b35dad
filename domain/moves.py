"""When a meeting moves: whether what people answered still holds."""

from datetime import datetime, timedelta

SMALL_MOVE = timedelta(hours=2)


def is_small_move(before: datetime, after: datetime) -> bool:
    """Whether an answer to `before` still holds for `after`: both wall times in one zone.

    It does on the same day, up to two hours earlier or later. Whoever can't after all says so with
    one tap. Any other move is another question, and everybody is asked anew.
    """
    return before.date() == after.date() and abs(after - before) <= SMALL_MOVE
