"""Finding a day, who comes, who leads, and the reminder (METHOD.md, step C)."""

from domain.rights import Action
from handlers.day import (
    announcing,
    changing,
    coming,
    helping,
    leading,
    looking,
    picture,
    planning,
    polling,
    reminding,
    standing,
)
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners find a day, members answer, and everybody hear the date."""
    registry.command("bijeenkomst", "meeting", handler=looking.overview, action=Action.SEE_MENU)
    registry.button("day-look", looking.look)
    registry.button("day-find", looking.find)
    _find(registry)
    _decide(registry)
    _change(registry)


def _find(registry: Registry) -> None:
    registry.talk(
        "find-day",
        view=planning.around,
        talk=planning.plan,
        then=planning.planned,
        action=Action.PLAN_MEETING,
    )
    registry.talk(
        "more-days",
        view=planning.more,
        talk=planning.more_days,
        then=planning.added,
        action=Action.PLAN_MEETING,
    )
    registry.talk(
        "answer-days",
        view=polling.poll,
        talk=polling.answer,
        then=polling.answered,
        action=Action.ANSWER_POLL,
    )
    registry.talk(
        "answer-for",
        view=helping.view,
        talk=helping.answer_for,
        then=helping.answered,
        action=Action.ANSWER_FOR_OTHERS,
    )
    registry.button("day-add", planning.add)
    registry.button("day-tell", polling.tell)
    registry.button("day-answer", polling.begin)
    registry.button("day-for", helping.begin)
    registry.button("day-all", standing.show_all)
    registry.button("day-more", standing.show_more)
    registry.presenter("poll-table", picture.table)
    registry.check(polling.ASKED, polling.check)


def _decide(registry: Registry) -> None:
    registry.button("day-choose", announcing.choose)
    registry.button("day-decide", announcing.decided)
    registry.button("day-tell-date", announcing.tell_others)
    registry.check(announcing.DATE, announcing.check)
    registry.talk(
        "who-leads",
        view=leading.candidates,
        talk=leading.who_leads,
        then=leading.chosen,
        action=Action.PLAN_MEETING,
    )
    registry.button("day-lead", leading.begin)
    registry.button("day-led", leading.answer)
    registry.button("day-come", coming.come)
    registry.nudge("day-reminder", reminding.remind)
    registry.check("day-reminder", reminding.check)


def _change(registry: Registry) -> None:
    registry.talk(
        "move-meeting",
        view=changing.standing,
        talk=changing.move,
        then=changing.moved,
        action=Action.PLAN_MEETING,
    )
    registry.talk(
        "place-meeting",
        view=changing.standing,
        talk=changing.place,
        then=changing.placed,
        action=Action.PLAN_MEETING,
    )
    registry.button("day-move", changing.begin_move)
    registry.button("day-place", changing.begin_place)
    registry.button("day-ask-off", changing.ask_off)
    registry.button("day-off", changing.let_off)
