"""A person's own calendar as it is fetched: by a calendar that follows, or by a person who looks.

Looking changes nothing, and nobody keeps when it was (METHOD.md, principle 9).
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from domain.accounts import Account
from handlers.calendar.holding import Holding, groups_of
from handlers.talk.registry import Making
from messages.catalogue import language_of
from messages.outgoing import Attachment
from messages.rendering import Reader, Renderer
from messages.said import Enclosed, text
from storage.unit import Unit

REFRESH_EVERY = timedelta(hours=1)
"""How often a calendar is asked to look. Each makes of it what it likes."""
FOLDER = "kalender"
"""Where calendars are found on the bot's own web server."""

_PURPOSE = "feed"


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar, and the aware instant of its newest change."""

    content: bytes = field(repr=False)
    changed_at: datetime


def hash_of(unit: Unit, token: str) -> str:
    """Give the keyed hash by which an address is found."""
    return unit.keys.hash(_PURPOSE, token)


def find_account(unit: Unit, token: str) -> Account | None:
    """Give whose calendar is at an address; None where there is none, for whatever reason.

    Whoever is in no group any more has none.
    """
    feed = unit.calendar_feeds.first(token_hash=hash_of(unit, token))
    account = None if feed is None else unit.accounts.find(feed.account_id)
    if account is None or not account.consented or not groups_of(unit, account):
        return None
    return account


def find_feed(unit: Unit, renderer: Renderer, token: str, now: datetime) -> Feed | None:
    """Give the calendar at an address as it is now, if there is one."""
    # Imported late: it takes a while, and only who follows a calendar needs it.
    from scheduling.calendar.files import feed_file

    account = find_account(unit, token)
    if account is None:
        return None
    made_at = unit.calendar_feeds.first(account_id=account.id)
    assert made_at is not None
    reader = reader_of(account)
    meetings = Holding(unit, renderer, reader, account, now).all()
    content = feed_file(
        meetings,
        title=renderer.text(text("calendar-feed-title"), reader),
        zone=account.zone,
        refresh_every=REFRESH_EVERY,
    )
    return Feed(content, max([made_at.created_at, *(each.stamp for each in meetings)]))


def present_own(making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make a file of all meetings that somebody was ever told of; None where there are none."""
    from scheduling.calendar.files import feed_file

    account = making.unit.accounts.find(UUID(enclosed.about["account"]))
    if account is None:
        return None
    # Seen from long ago, nothing is so old that a calendar needs it no more.
    long_ago = datetime.fromtimestamp(0, UTC)
    meetings = Holding(making.unit, making.renderer, making.reader, account, long_ago).all()
    if not meetings:
        return None
    title = making.renderer.text(text("calendar-feed-title"), making.reader)
    content = feed_file(meetings, title=title, zone=account.zone, refresh_every=REFRESH_EVERY)
    name = making.renderer.text(text("calendar-file-name"), making.reader)
    return Attachment(f"{name}.ics", "text/calendar", content)


def reader_of(account: Account) -> Reader:
    """Give a person as a reader of what is on no platform."""
    return Reader(language_of(account.language), lambda payload: payload)


def page_address(web_address: str, token: str) -> str:
    """Give the address of the page that says what to do: it can be tapped in any chat."""
    return f"{web_address}/{FOLDER}/{token}"
