"""Stopping: this talk, all messages, a group, or everything (docs/adr/0003-erasing.md)."""

from handlers.stop import asking
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let anybody stop at any moment, and say first what that means."""
    registry.command("stop", handler=asking.begin, before_consent=True)
    retention = registry.operator.retention
    registry.talk(
        "stop",
        view=asking.view,
        talk=asking.stop,
        then=lambda turn, stopping: asking.after(turn, stopping, retention),
        go_on=None,
    )
