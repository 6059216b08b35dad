"""What a companion laid before the owner: each answer is told, however it was given."""

from datetime import datetime

from handlers.talk.picking import pick_day
from handlers.talk.proposing import said_in
from handlers.talk.replay import Asking, replay
from messages.catalogue import Catalogue
from messages.rendering import Reader, Renderer

NOW = datetime.fromisoformat("2026-11-22T10:15")


def test_a_day_that_was_on_no_button_is_told_as_well() -> None:
    """Typed, or from another month: the months beside the days are no answers."""
    asking = replay(pick_day(NOW), ())
    assert isinstance(asking, Asking)
    said = said_in(lambda: pick_day(NOW), [(asking.question.key, {"value": "2027-02-02"})])
    reader = Reader("nl", lambda payload: payload, NOW.date())
    assert "dinsdag 2 februari" in Renderer(Catalogue()).text(said, reader)
