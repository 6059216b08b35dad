"""The preparatory talk, and preparing for it alone (METHOD.md, step B, principles 4 and 5).

The talk itself is had outside the bot. What somebody writes beforehand is theirs, and nobody
else's unless they say so. Old pain is spoken, never typed: there are cards, and no field.
"""

from functools import partial

from domain.rights import Action
from domain.sleeping import Deed
from handlers.prepare import (
    agreeing,
    cards,
    first,
    going,
    overview,
    own,
    proposing,
    shared,
    standing,
    support,
    told,
)
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners and members arrange a talk, and members prepare for it in private."""
    registry.command(
        "voorgesprek",
        "voorbereiden",
        "prepare",
        "preparation",
        handler=overview.show,
        action=Action.PREPARE,
    )
    registry.command("grenzen", "limits", handler=own.show_limits, action=Action.PREPARE)
    places = registry.operator.helplines.support
    registry.command("steun", "support", handler=partial(support.show, places), aside=True)
    registry.button("prep-support", partial(support.show_again, places))
    registry.button("prep", overview.show_again)
    registry.button("prep-first", first.show)
    _talk(registry)
    _privately(registry)
    _without_the_app(registry)
    registry.talk(
        "prepare-cards",
        view=cards.view,
        talk=cards.look,
        then=cards.looked,
        action=Action.PREPARE,
        go_on=None,
    )
    registry.button("prep-cards", cards.begin)


def _talk(registry: Registry) -> None:
    registry.talk(
        "prepare-propose",
        view=proposing.people,
        talk=proposing.propose,
        then=proposing.proposed,
        action=Action.PREPARE,
    )
    registry.talk(
        "prepare-wish",
        view=proposing.wishes,
        talk=proposing.wish,
        then=proposing.wished,
        action=Action.PREPARE,
    )
    registry.talk(
        "prepare-helper",
        view=proposing.helpers,
        talk=proposing.choose_helper,
        then=proposing.helper_chosen,
        action=Action.PREPARE,
    )
    registry.button("prep-new", proposing.begin)
    registry.button("prep-see", standing.look)
    registry.button("prep-say", agreeing.answer)
    registry.button("prep-for", agreeing.answer_for)
    registry.button("prep-day", going.find_day)
    registry.button("prep-selves", going.leave_to_them)
    registry.button("prep-off", going.let_go)
    registry.check(standing.ASKED, agreeing.check)


def _privately(registry: Registry) -> None:
    registry.talk(
        "prepare-answer",
        view=own.known,
        talk=own.answer,
        then=own.answered,
    )
    registry.button("prep-own", own.show_all)
    registry.button("prep-topic", own.show_topic)
    registry.button("prep-words", own.begin_words)
    registry.button("prep-who", own.begin_circle)
    registry.button("prep-gone", own.take_away)
    registry.button("prep-shared", shared.show_who)
    registry.button("prep-read", shared.read)
    registry.check(shared.SHARED, shared.check_shared)
    registry.check(shared.READ, shared.check_read)


def _without_the_app(registry: Registry) -> None:
    registry.talk(
        "prepare-told",
        view=told.known,
        talk=told.tell,
        then=told.noted,
        action=Action.WRITE_FOR_OTHERS,
    )
    registry.button("told", told.look)
    registry.button("told-topic", told.begin)
    registry.check(told.KIND, told.check)
    registry.after_sleep(Deed.SHARE_TOLD, told.after_a_night, action=Action.WRITE_FOR_OTHERS)
