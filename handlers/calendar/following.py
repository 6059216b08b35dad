"""A calendar that follows by itself: its address, made, renewed and stopped in the chat."""

import secrets

from domain.calendars import CalendarAlarm, CalendarFeed
from domain.rights import Action
from handlers.calendar.feeding import hash_of, page_address
from handlers.talk.access import NotAllowed, own_groups, write_down
from handlers.talk.buttons import tap
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Lines, Tap, Text, text, variant


def overview(registry: Registry, turn: Turn) -> None:
    """Say how it stands with the person's own calendar, and what they can choose."""
    if not own_groups(turn, Action.SEE_MEETING):
        turn.say(text("calendar-no-group"))
        return
    if registry.operator.web_address is None:
        turn.say(text("calendar-no-web"), *_wishes(turn))
    elif _feed(turn) is None:
        turn.say(text("calendar-offer"), [tap(text("calendar-make"), "cal-make")], *_wishes(turn))
    else:
        turn.say(
            text("calendar-follows", wishes=Lines(_wishes_said(turn))),
            *_wishes(turn),
            [
                tap(text("calendar-new-address"), "cal-new"),
                tap(text("calendar-stop"), "cal-stop"),
            ],
        )


def make(registry: Registry, turn: Turn) -> None:
    """Make the address. Pressed once more it changes nothing: the first one is in use."""
    if _feed(turn) is not None:
        overview(registry, turn)
    else:
        _make(registry, turn)


def renew(registry: Registry, turn: Turn) -> None:
    """Make another address: the one before is dead at once."""
    if _feed(turn) is None:
        turn.tell("common-old-button")
    else:
        _make(registry, turn)


def _make(registry: Registry, turn: Turn) -> None:
    groups = own_groups(turn, Action.SEE_MEETING)
    web_address = registry.operator.web_address
    if web_address is None or not groups:
        overview(registry, turn)
        return
    old = _feed(turn)
    if old is not None:
        turn.unit.calendar_feeds.remove(old)
    token = secrets.token_urlsafe(32)
    turn.unit.calendar_feeds.add(
        CalendarFeed(
            account_id=turn.account.id, token_hash=hash_of(turn.unit, token), created_at=turn.now
        )
    )
    for group, _ in groups:
        # From now on a calendar looks by itself, as the person asked.
        write_down(turn, Action.SEE_MEETING, group.id, allowed=True)
    said = text(
        "calendar-made" if old is None else "calendar-made-anew",
        address=page_address(web_address, token),
    )
    turn.say(said, [tap(text("calendar-choose"), "cal-look")])


def ask_new(turn: Turn) -> None:
    """Ask whether there shall be another address: whoever has the old one sees no more."""
    if _feed(turn) is None:
        turn.tell("common-old-button")
        return
    turn.say(
        text("calendar-shall-renew"),
        [tap(text("calendar-yes-renew"), "cal-renew"), tap(text("calendar-leave-it"), "cal-look")],
    )


def stop(turn: Turn) -> None:
    """Stop: the address is dead at once."""
    feed = _feed(turn)
    if feed is not None:
        turn.unit.calendar_feeds.remove(feed)
    turn.say(text("calendar-stopped"))


def choose_alarm(turn: Turn, when: str) -> None:
    """Let the person's calendar ring at another moment; without one said, ask."""
    if not when:
        turn.say(
            text("calendar-alarm-when"),
            *[
                [tap(variant("calendar-alarm", each), "cal-rings", None, each)]
                for each in CalendarAlarm
            ],
        )
        return
    if when not in set(CalendarAlarm):
        raise NotAllowed
    turn.account.calendar_alarm = CalendarAlarm(when)
    turn.unit.accounts.save(turn.account)
    _say_kept(turn)


def choose_place(turn: Turn, which: str) -> None:
    """Let the place be in the person's calendar, or not."""
    turn.account.calendar_place = which == "with"
    turn.unit.accounts.save(turn.account)
    _say_kept(turn)


def _say_kept(turn: Turn) -> None:
    key = "calendar-kept" if _feed(turn) is None else "calendar-kept-follows"
    turn.say(
        text(key, wishes=Lines(_wishes_said(turn))), [tap(text("calendar-choose"), "cal-look")]
    )


def _wishes(turn: Turn) -> list[list[Tap]]:
    """Give what can be chosen of the person's own calendar."""
    is_with = turn.account.calendar_place
    label = text("calendar-without-place") if is_with else text("calendar-with-place")
    which = "without" if is_with else "with"
    return [
        [
            tap(text("calendar-alarm-label"), "cal-rings"),
            tap(label, "cal-place", None, which),
        ],
        [tap(text("calendar-reminders"), "do", None, "herinnering")],
    ]


def _wishes_said(turn: Turn) -> tuple[Text, ...]:
    which = "with" if turn.account.calendar_place else "without"
    return (
        variant("calendar-rings", turn.account.calendar_alarm),
        variant("calendar-place", which),
    )


def _feed(turn: Turn) -> CalendarFeed | None:
    return turn.unit.calendar_feeds.first(account_id=turn.account.id)
