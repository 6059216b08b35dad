"""Accounts: a chat with the bot on one platform, of a person or of a group of people."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from sqlmodel import Field

from domain.calendars import CalendarAlarm
from domain.quiet import NUDGE_HOUR
from domain.record import Facts, Words
from domain.retention import HEARD_EVERY

CONSENT_WAITS_FOR_HOURS = 24
"""How long an account without consent is kept (AVG art. 9; QUALITY.md section 6)."""

HIDDEN_FOR = timedelta(days=7)
"""How long an erasure can be taken back: until then somebody is hidden."""
REST_WITHOUT_END = date.max
"""The last day of a rest that ends when the person says so."""


class AccountKind(StrEnum):
    """Whose chat it is: of a person, or of a group of people, who hear only what is posted."""

    PERSON = "person"
    GROUP_CHAT = "group-chat"


class AccountState(StrEnum):
    """Whether somebody can be written to."""

    NEW = "new"
    ACTIVE = "active"
    SILENCED = "silenced"
    UNREACHABLE = "unreachable"


class AccountFacts(Facts):
    """What is known of an account in plain sight: no address, no name.

    `lookup` is a keyed hash of the platform's own id. `kind` tells a person from a group chat.
    `zone` is an IANA name. `nudged_on` is the day, in that zone, of the last message of the bot's
    own accord (METHOD.md, principle 8). `rests_until` is the last day of a rest that the person
    asked for. `sleeps_on_it`: what is hard to undo waits until the morning, as they wish.
    `nudge_hour` is the hour, in that zone, at which such a message comes.
    `group_in_hand_id` is the group that they are dealing with, where they have several.
    `reminds_…` say when they want to be reminded of a meeting; `calendar_…` what their own
    calendar does. `wrong_links` counts the links that they opened and that were never made, the
    last at `wrong_link_at`. `erases_at`: until then they and what is theirs are hidden from
    everybody, and may come back; then it is erased. `heard_on` is the day of about when they last
    said something: it is moved once a week, so that it tells nobody when somebody was here.
    `warned_on` is when they were told that it is long ago.
    """

    sealed_by: ClassVar[tuple[str, ...]] = ("id",)

    platform: str
    lookup: str = Field(index=True)
    kind: AccountKind = AccountKind.PERSON
    language: str = "nl"
    zone: str = "Europe/Amsterdam"
    state: AccountState = AccountState.NEW
    consent_at: datetime | None = None
    created_at: datetime
    nudged_on: date | None = None
    nudge_hour: int = NUDGE_HOUR.hour
    rests_until: date | None = None
    sleeps_on_it: bool = False
    reminds_week: bool = False
    reminds_day: bool = True
    reminds_hour: bool = False
    calendar_alarm: CalendarAlarm = CalendarAlarm.NONE
    calendar_place: bool = False
    wrong_links: int = 0
    wrong_link_at: datetime | None = None
    erases_at: datetime | None = None
    heard_on: date | None = Field(default=None, index=True)
    warned_on: date | None = None


class AccountWords(Words):
    """The platform's address of the person, and what they want to be called."""

    address: str
    name: str | None = None


class Account(AccountFacts, AccountWords):
    """Somebody's chat with the bot."""

    @property
    def is_person(self) -> bool:
        """Whether it is one person's own chat."""
        return self.kind is AccountKind.PERSON

    @property
    def consented(self) -> bool:
        """Whether anything that they type may be kept: not while they wait to be erased."""
        return self.consent_at is not None and self.erases_at is None

    @property
    def hears_only_answers(self) -> bool:
        """Whether nothing reaches them but what they ask for: silenced, or about to be erased."""
        return self.state is AccountState.SILENCED or self.erases_at is not None

    def is_long_unheard(self, today: date) -> bool:
        """Whether it is to be kept anew that they said something."""
        if self.heard_on is None or self.warned_on is not None:
            return True
        return today - self.heard_on >= HEARD_EVERY

    def rests_on(self, day: date) -> bool:
        """Whether the bot says nothing of its own accord on a day of the person's own zone."""
        return self.rests_until is not None and day <= self.rests_until
