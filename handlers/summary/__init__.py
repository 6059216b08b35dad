"""The summary: the owner reads, leaves out and releases it, in private (METHOD.md)."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.summary import (
    agreed,
    choosing,
    codes,
    deciding,
    delivering,
    drafting,
    leaving_out,
    reading,
    releasing,
    seeing,
    tracking,
    wording,
)
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners release summaries, and members read what was released to them."""
    registry.moment("draft-summary", drafting.tell_owner)
    registry.command(
        "verslag",
        "summary",
        handler=reading.overview,
        action=Action.SEE_MENU,
    )
    registry.button("summary-see", reading.look)
    registry.button("summary-correct", reading.correct)
    registry.button("summary-undo", reading.undo)
    registry.command("afspraken", "agreements", handler=agreed.overview, action=Action.SEE_MENU)
    registry.button("sum-agreed", agreed.see)
    registry.button("sum-lets-go", agreed.begin_letting_go)
    registry.button("sum-let-go", agreed.let_go)
    _making_ready(registry)
    _releasing(registry)
    _delivering(registry)


def _making_ready(registry: Registry) -> None:
    registry.button("summary-parts", leaving_out.show_parts)
    registry.button("sum-part", leaving_out.toggle)
    registry.button("sum-here", leaving_out.show_present)
    registry.button("summary-words", choosing.show_wordings)
    registry.button("summary-add", choosing.show_what_to_add)
    registry.button("sum-word", wording.begin_words)
    registry.button("summary-line", wording.begin_line)
    registry.talk(
        "summary-words",
        view=wording.view_words,
        talk=wording.words,
        then=wording.keep_words,
        action=Action.PREPARE_SUMMARY,
        go_on=None,
    )
    registry.talk(
        "summary-line",
        view=wording.view_line,
        talk=wording.line,
        then=wording.keep_line,
        action=Action.PREPARE_SUMMARY,
        go_on=None,
    )
    registry.button("summary-as", seeing.read_as)
    registry.button("summary-pdf", seeing.give_file_as)


def _releasing(registry: Registry) -> None:
    routes = registry.operator.ways
    registry.button("summary-release", releasing.begin)
    registry.talk(
        "release-summary",
        view=lambda turn: releasing.view(turn, routes),
        talk=deciding.release,
        then=releasing.released,
        action=Action.RELEASE_SUMMARY,
        preview=releasing.preview,
    )
    registry.after_sleep(
        Deed.RELEASE,
        lambda turn, waiting: releasing.after_a_night(turn, waiting, routes),
        action=Action.RELEASE_SUMMARY,
    )


def _delivering(registry: Registry) -> None:
    registry.button("summary-get", delivering.get)
    registry.button("summary-file", delivering.give_owner)
    registry.button("summary-who", tracking.show_who)
    registry.button("summary-again", tracking.send_again)
    registry.button("summary-leave", tracking.leave_it)
    registry.button("summary-code", codes.renew)
    registry.moment(codes.CLOSED, codes.tell_closed)
    registry.presenter("summary-file", delivering.summary_file)
    registry.check(delivering.SUMMARY, delivering.check)
    registry.check(codes.READY, delivering.check)
    registry.check(delivering.FILE, delivering.check_file)
    for kind in (delivering.SUMMARY, codes.READY, delivering.FILE):
        registry.ended(kind, tracking.tell_how_it_ended)
