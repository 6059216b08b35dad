"""The summary: the owner reads, leaves out and releases it, in private (METHOD.md)."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.summary import choosing, delivering, drafting, reading, releasing
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners release summaries, and members read what was released to them."""
    registry.moment("draft-summary", drafting.tell_owner)
    registry.command("verslag", "summary", handler=reading.overview, action=Action.SEE_MENU)
    registry.button("summary-see", reading.look)
    registry.button("summary-parts", choosing.show_parts)
    registry.button("summary-part", choosing.toggle)
    registry.button("summary-release", releasing.begin)
    registry.talk(
        "release-summary",
        view=releasing.view,
        talk=releasing.release,
        then=releasing.released,
        action=Action.RELEASE_SUMMARY,
        go_on=None,
        preview=releasing.preview,
    )
    registry.after_sleep(Deed.RELEASE, releasing.after_a_night, action=Action.RELEASE_SUMMARY)
    registry.button("summary-get", delivering.get)
    registry.button("summary-file", delivering.give_owner)
    registry.presenter("summary-file", delivering.summary_file)
    registry.check(delivering.SUMMARY, delivering.check)
    registry.check(delivering.READY, delivering.check)
    registry.check(delivering.FILE, delivering.check_file)
