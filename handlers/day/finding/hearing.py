"""Just telling the bot: days that an owner types outside a talk may begin the search for one."""

from uuid import uuid4

from domain.rights import Action
from handlers.day.finding.days import days_in
from handlers.day.rows import coming_meetings
from handlers.talk.access import own_groups
from handlers.talk.buttons import tap
from handlers.talk.own_day import is_of_oneself, is_of_own_day
from handlers.talk.pages import MOST_BUTTONS
from handlers.talk.taps import FORGET_WORDS, OF_THE_MOMENT, WORDS_WAIT_FOR
from handlers.talk.turn import Turn
from handlers.talk.which_group import names_of_groups
from messages.said import text
from messages.typed import clean

MOST_DAYS_TYPED = 200
"""In characters."""


def offer(turn: Turn, typed: str) -> bool:
    """Offer to find a day, to whoever typed days and may plan. Nothing is sent, or kept.

    False: there are no days in it, or no group in which a day can be looked for now. Nor is there
    anything to offer where they tell of their own day.
    """
    groups = [
        group
        for group, _ in own_groups(turn, Action.PLAN_MEETING)
        if not coming_meetings(turn, group.id)
    ]
    words = clean(typed)
    if not groups or len(groups) > MOST_BUTTONS or len(words) > MOST_DAYS_TYPED:
        return False
    if is_of_own_day(words) or is_of_oneself(words):
        return False
    if days_in(words, turn.zone, turn.now) is None:
        return False
    heard = uuid4()
    names = names_of_groups(turn.unit, turn.account.id)
    only = len(groups) == 1
    turn.say(
        text("day-heard", rest=words),
        *[
            [tap(text("day-heard-yes") if only else names[each.id], "in", each.id, "bijeenkomst")]
            for each in groups
        ],
        kind=OF_THE_MOMENT,
        subject_id=heard,
    )
    turn.plan(FORGET_WORDS, turn.now + WORDS_WAIT_FOR, subject_id=heard)
    return True
