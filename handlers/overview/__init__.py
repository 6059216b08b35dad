"""The overview: all my groups in one look, for who has twenty of them and two minutes."""

from handlers.overview import showing
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Answer /overzicht."""
    registry.command("overzicht", "overview", handler=showing.overview)
    registry.button("overview", showing.turn_page)
