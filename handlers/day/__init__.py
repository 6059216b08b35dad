"""Finding a day, who comes, who leads, and the reminder (METHOD.md, step C)."""

from domain.rights import Action
from handlers.day.finding import hearing, planning
from handlers.day.planned import (
    announcing,
    calling_off,
    changing,
    coming,
    coming_back,
    guests,
    kinds,
    knowing,
    looking,
    posts,
    rules,
    screen,
)
from handlers.day.poll import (
    adding,
    answering,
    asking_again,
    choices,
    deadline,
    helping,
    picture,
    polling,
    seeing,
    standing,
    voting,
)
from handlers.day.reminders import missed, reminding, travelling, wishing
from handlers.day.repeating import quiet_time, rhythm, series
from handlers.day.rows import no_longer_planned
from handlers.shared.around_meeting import DAYS, HOUR
from handlers.talk.late import MISSED
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners find a day, members answer, and everybody hear the date."""
    registry.command("bijeenkomst", "meeting", handler=looking.overview, action=Action.SEE_MENU)
    registry.button("day-look", looking.look)
    registry.button("day-find", looking.find)
    _find(registry)
    _decide(registry)
    _change(registry)
    _choose(registry)
    _arrange(registry)


def _find(registry: Registry) -> None:
    registry.talk(
        "find-day",
        view=planning.around,
        talk=planning.plan,
        then=planning.planned,
        action=Action.PLAN_MEETING,
        go_on="day-go-on",
    )
    registry.talk(
        "more-days",
        view=adding.more,
        talk=adding.more_days,
        then=adding.added,
        action=Action.PLAN_MEETING,
    )
    registry.talk(
        answering.ANSWER_DAYS,
        view=answering.poll,
        talk=voting.answer,
        then=answering.answered,
        action=Action.ANSWER_POLL,
    )
    registry.talk(
        "answer-for",
        view=helping.view,
        talk=helping.answer_for,
        then=helping.answered,
        action=Action.ANSWER_FOR_OTHERS,
    )
    registry.button("day-add", adding.add)
    registry.button("day-tell", polling.tell)
    registry.button("day-answer", answering.begin)
    registry.button("day-vote", answering.vote)
    registry.offers.append(answering.offer)
    registry.offers.append(answering.offer_note)
    registry.offers.append(hearing.offer)
    registry.offers.append(answering.offer_day_by_day)
    registry.button("day-for", helping.begin)
    registry.button("day-all", standing.show_all)
    registry.button("day-more", choices.show_more)
    registry.presenter("poll-table", picture.table)
    registry.check(polling.ASKED, asking_again.check)


def _decide(registry: Registry) -> None:
    registry.button("day-choose", announcing.choose)
    registry.button("day-decide", announcing.decided)
    registry.button("day-tell-date", announcing.tell_others)
    registry.check(announcing.DATE, announcing.check)
    registry.talk(
        "who-leads",
        view=posts.for_chair,
        talk=posts.choose,
        then=posts.chosen,
        action=Action.PLAN_MEETING,
    )
    registry.talk(
        "who-notes",
        view=posts.for_notes,
        talk=posts.choose,
        then=posts.chosen,
        action=Action.PLAN_MEETING,
    )
    registry.talk(
        "who-leads-along",
        view=posts.for_co_chair,
        talk=posts.choose,
        then=posts.chosen,
        action=Action.PLAN_MEETING,
    )
    registry.button("day-along", posts.begin_co_chair)
    registry.button("day-lead", posts.begin_chair)
    registry.button("day-notes", posts.begin_notes)
    registry.button("day-led", posts.answer)
    registry.button("day-come", coming.come)
    registry.moment("back-again", coming_back.tell)
    registry.moment(MISSED, missed.tell)
    _remind(registry)
    _come_again(registry)


def _come_again(registry: Registry) -> None:
    registry.command("ritme", "rhythm", handler=rhythm.overview, action=Action.PLAN_MEETING)
    registry.button("rhythm-look", rhythm.look)
    registry.button("rhythm-change", rhythm.change)
    registry.talk(
        "rhythm",
        view=rhythm.view,
        talk=rhythm.rhythm,
        then=rhythm.settle,
        action=Action.PLAN_MEETING,
    )
    registry.button("series-ask-end", series.ask_end)
    registry.button("series-end", series.end)
    registry.moment(series.PLAN_AHEAD, series.plan_ahead)
    registry.nudge(quiet_time.QUIET, quiet_time.say_quiet, can_wait=True)
    registry.button("quiet-not", quiet_time.not_now)
    registry.button("quiet-later", quiet_time.later)


def _remind(registry: Registry) -> None:
    registry.nudge(DAYS, reminding.remind)
    registry.check(DAYS, reminding.check)
    registry.moment(HOUR, reminding.remind_soon)
    registry.check(HOUR, reminding.check)
    registry.command("herinnering", "reminder", "reminders", handler=wishing.overview)
    registry.button("remind", wishing.choose)
    registry.button("remind-hour", wishing.choose_hour)
    registry.button("remind-look", lambda turn, *_: wishing.overview(turn, ""))
    registry.command("tijdzone", "timezone", handler=travelling.begin)
    registry.button("remind-where", travelling.press)
    registry.button("zone-group", travelling.group_too)
    registry.talk(
        "time-zone",
        view=travelling.view,
        talk=travelling.where_are_you,
        then=travelling.arrived,
        go_on=None,
    )
    registry.button("day-know", knowing.begin)
    registry.talk(
        "good-to-know",
        view=knowing.view,
        talk=knowing.good_to_know,
        then=knowing.keep,
        action=Action.PLAN_MEETING,
        is_over=no_longer_planned,
    )


def _change(registry: Registry) -> None:
    registry.talk(
        "move-meeting",
        view=changing.standing,
        talk=changing.move,
        then=changing.moved,
        action=Action.PLAN_MEETING,
        is_over=no_longer_planned,
    )
    registry.talk(
        "place-meeting",
        view=changing.standing,
        talk=changing.place,
        then=changing.placed,
        action=Action.PLAN_MEETING,
        is_over=no_longer_planned,
    )
    registry.button("day-move", changing.begin_move)
    registry.button("day-place", changing.begin_place)
    registry.button("day-ask-off", calling_off.ask_off)
    registry.button("day-off", calling_off.let_off)
    registry.button("day-instead", calling_off.instead)
    registry.button("day-again", calling_off.find_again)


def _choose(registry: Registry) -> None:
    """What an owner may choose for a poll: none of it is asked for."""
    registry.button("poll-must", choices.pick)
    registry.button("poll-drop", choices.drop)
    registry.button("poll-dropped", choices.dropped)
    registry.button("poll-seeing", seeing.ask)
    registry.button("poll-sight", seeing.choose)
    registry.button("poll-until", deadline.begin)
    registry.talk(
        "poll-until",
        view=deadline.view,
        talk=deadline.until,
        then=deadline.kept,
        action=Action.PLAN_MEETING,
    )
    registry.nudge(deadline.PASSED, deadline.tell)
    registry.check(deadline.PASSED, asking_again.check)
    registry.nudge(asking_again.AGAIN, asking_again.ask_again)
    registry.check(asking_again.AGAIN, asking_again.check_again)
    registry.button("poll-log", asking_again.show_log)


def _arrange(registry: Registry) -> None:
    """What an owner may arrange for a meeting: its kind, its rules, a screen, its guests."""
    registry.button("day-also", kinds.show_also)
    registry.button("day-kind", kinds.ask)
    registry.button("kind-is", kinds.choose)
    registry.button("kind-tell", kinds.tell)
    registry.moment(screen.GIVEN, screen.give)
    registry.check(screen.GIVEN, screen.check)
    registry.moment(guests.OVER, guests.say_goodbye)
    registry.command("spelregels", "rules", handler=rules.show, action=Action.SEE_MEETING)
    registry.button("rules-list", rules.open_list)
    registry.button("rules-choose", rules.choose)
    registry.button("rules-own", rules.begin_own)
    registry.talk(
        "own-rule",
        view=rules.view,
        talk=rules.own,
        then=rules.kept,
        action=Action.PLAN_MEETING,
    )
