"""How each kind of moment is judged that comes late: one table, of everything that is planned."""

from collections.abc import Mapping

from domain.late import Late

LATE: Mapping[str, Late] = {
    # It tells how things are now, or tidies up: later is as good.
    "agenda-news": Late.HOLDS,
    "ask-absent": Late.HOLDS,
    "ask-after": Late.HOLDS,
    "asked-again": Late.HOLDS,
    "away-over": Late.HOLDS,
    "closed-page": Late.HOLDS,
    "back-again": Late.HOLDS,
    "dial-over": Late.HOLDS,
    "draft-summary": Late.HOLDS,
    "end-warning": Late.HOLDS,
    "forget-held": Late.HOLDS,
    "forget-without-consent": Late.HOLDS,
    "forget-words": Late.HOLDS,
    "gchat-forget": Late.HOLDS,
    "gchat-unconfirmed": Late.HOLDS,
    "guest-over": Late.HOLDS,
    "last-day": Late.HOLDS,
    "member-over": Late.HOLDS,
    "offer-tasks": Late.HOLDS,
    "points-arrive": Late.HOLDS,
    "points-arrived": Late.HOLDS,
    "quiet-time": Late.HOLDS,
    "reminder-missed": Late.HOLDS,
    "rest-over": Late.HOLDS,
    "say-again": Late.HOLDS,
    "series-ahead": Late.HOLDS,
    "silent-long": Late.HOLDS,
    "task-over-ask": Late.HOLDS,
    "tasks-due": Late.HOLDS,
    "tell-asides": Late.HOLDS,
    "tell-duty": Late.HOLDS,
    "tell-next": Late.HOLDS,
    "tell-own-tasks": Late.HOLDS,
    "write-up": Late.HOLDS,
    # People can take it back until then, also while the bot does not hear them.
    "end-erase": Late.WAITS,
    "forget-person": Late.WAITS,
    "goes-out-rest": Late.WAITS,
    "silent-too-long": Late.WAITS,
    "slept-on": Late.WAITS,
    "started-rest": Late.WAITS,
    # It leads up to a meeting: of use as long as that has not begun.
    "ask-before": Late.REPORTED,
    "brief-leader": Late.REPORTED,
    "brief-leaders": Late.REPORTED,
    "day-reminder": Late.REPORTED,
    "gchat-reminder": Late.REPORTED,
    "hour-reminder": Late.REPORTED,
    "video-link": Late.REPORTED,
    # It belongs to a meeting that runs.
    "live-break-over": Late.DROPPED,
    "live-clock": Late.DROPPED,
}
