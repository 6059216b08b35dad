"""Meetings in somebody's own calendar: one that follows by itself, or a file (QUALITY.md, 1)."""

from handlers.calendar import feeding, filing, following
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let people have their meetings in their own calendar, and stop that."""
    registry.command(
        "kalender", "calendar", handler=lambda turn, _: following.overview(registry, turn)
    )
    registry.button("cal-make", lambda turn, *_: following.make(registry, turn))
    registry.button("cal-renew", lambda turn, *_: following.renew(registry, turn))
    registry.button("cal-new", lambda turn, *_: following.ask_new(turn))
    registry.button("cal-stop", lambda turn, *_: following.stop(turn))
    registry.button("cal-rings", lambda turn, _, when: following.choose_alarm(turn, when))
    registry.button("cal-place", lambda turn, _, which: following.choose_place(turn, which))
    registry.button("cal-look", lambda turn, *_: following.overview(registry, turn))
    registry.button("cal-add", lambda turn, meeting, _: filing.choose_way(registry, turn, meeting))
    registry.button("cal-file", lambda turn, meeting, _: filing.give(turn, meeting))
    registry.presenter("calendar-file", filing.present)
    registry.presenter("own-calendar", feeding.present_own)
