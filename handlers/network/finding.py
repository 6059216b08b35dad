"""Finding somebody on a large map by a piece of their name."""

from uuid import UUID

from domain.rights import Action
from handlers.network import showing
from handlers.network.asked import MOST_NAME
from handlers.talk.kinds import Line
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.turn import Turn


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to look for somebody."""
    turn.access(Action.SEE_MAP, group_id)
    turn.begin("network-find", group_id)


def view(turn: Turn) -> None:
    """Nothing needs to be known."""


def find(_: None) -> Talk[str | None]:
    """Ask for a piece of a name."""
    return ask_or_skip("network-find-whom", Line(MOST_NAME), skip="network-see-map")


def after(turn: Turn, words: str | None) -> None:
    """Show who was found; or the map."""
    group, _ = turn.in_group()
    if words is None:
        showing.show(turn, group.id, "")
    else:
        showing.show_found(turn, group.id, words)
