"""A copy of all that is somebody's own, to take along (AVG art. 15 and 20)."""

from handlers.export.asking import ask
from handlers.export.packing import PRESENTER, pack
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Give anybody what is theirs: also before a yes, when there is nothing, and until erased."""
    registry.command(
        "mijngegevens",
        "mydata",
        "export",
        "exporteren",
        "download",
        handler=lambda turn, _: ask(turn),
        before_consent=True,
    )
    registry.presenter(PRESENTER, lambda making, about: pack(registry, making, about))
