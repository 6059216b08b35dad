"""The tables of what becomes of somebody's own data: how long it is kept, and what a copy holds."""

from datetime import timedelta

from bot.housekeeping import EVENTS_FOR, MESSAGES_FOR
from bot.settings import variable
from domain.accounts import CONSENT_WAITS_FOR_HOURS, HIDDEN_FOR
from domain.pick_ups import OPEN_FOR
from domain.retention import ENDED_FOR, HEARD_EVERY, USUAL_RETENTION, WARNED_BEFORE
from handlers.export.kinds import IN_GROUP, LEFT_OUT, OWN, about, why_left_out
from handlers.talk.answering import HELD_FOR
from messages.catalogue import Catalogue


def how_long_table() -> str:
    """Give how long each thing is kept, as the code and the settings have it."""
    usual = USUAL_RETENTION
    months = f"`{variable('warn_after_months')}` and `{variable('erase_after_months')}`"
    kept = {
        "the address and language of who gave no yes": f"{CONSENT_WAITS_FOR_HOURS} hours",
        "what somebody who wants to be erased had here": (
            f"hidden at once, erased after {_days(HIDDEN_FOR)}; or right now"
        ),
        "a group that its owner ended": (
            f"{_days(ENDED_FOR)}, with one word to the owner {_days(WARNED_BEFORE)} before"
        ),
        "the group of an owner who is silent": (
            f"asked after {usual.warn_after_months} months, erased after "
            f"{usual.erase_after_months} ({months})"
        ),
        "the account of who is in no group any more": (
            f"{usual.erase_after_months} months of silence"
        ),
        "about when somebody last said something": (
            f"noted once in {_days(HEARD_EVERY)} at the most; no longer than the account"
        ),
        "what the bot said, and what it planned and did": _days(MESSAGES_FOR),
        "the numbers of events of the platform": _days(EVENTS_FOR),
        "words that may be a cry for help, and are not kept": f"{HELD_FOR.seconds // 60} minutes",
        "the page of a summary to pick up": _days(OPEN_FOR),
        "the log of access": (
            f"{usual.log_for_months} months (`{variable('access_log_months')}`); of who is erased: "
            "nothing"
        ),
        "all else": "until its owner erases it",
    }
    return "\n".join(
        ["| what | how long |", "|---|---|", *(f"| {k} | {v} |" for k, v in kept.items())]
    )


def copy_table() -> str:
    """Give what a copy holds of each kind of record, and what it leaves out with the reason."""
    words = Catalogue()
    rows = [
        "| in the file | what | of it, whose own it is | others | nobody |",
        "|---|---|---|---|---|",
    ]
    for name, kind in {**OWN, **IN_GROUP}.items():
        reasons: dict[str, list[str]] = {}
        for each, reason in kind.left_out.items():
            reasons.setdefault(reason, []).append(f"`{each}`")
        out = "; ".join(f"{', '.join(names)}: {reason}" for reason, names in reasons.items())
        whole, others = _keys(kind.whole), _keys(kind.others)
        what = words.text("en", about(name).key)
        rows.append(f"| `{name}` | {what} | {whole} | {others} | {out} |")
    for name in LEFT_OUT:
        reason = words.text("en", why_left_out(name).key)
        rows.append(f"| (not there) | `{name}` | | | {reason} |")
    return "\n".join(rows)


def _keys(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{each}`" for each in names)


def _days(length: timedelta) -> str:
    return f"{length.days} days"
