"""A house that is tried: a database and keys on the disk, people on the stand-in, and bots."""

import asyncio
import time
from base64 import b64encode
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from bot.opening import open_storage
from bot.settings import Settings
from domain.accounts import Account, AccountKind, AccountState
from domain.bookkeeping import Audience, OutboxRow, OutboxState, Priority
from domain.clock import Clock, SystemClock
from domain.group_chats import GroupChat, GroupChatState
from domain.groups import Group as SupportGroup
from domain.meetings import Meeting, MeetingState
from messages.said import Said, from_json, text, to_json
from storage.storage import Storage
from tests.faults.bot_process import NO_LIMITS, PATIENCE
from tests.faults.processes import BotProcess
from tests.platforms.telegram.standin import Group, Limits, Person, StandIn

MASTER_KEY = b64encode(bytes(range(32))).decode()
_PREFIX = "De groep van "
_PATIENCE_SECONDS = 120.0


class House:
    """What a trial works with. `standin` is where people are; `bots` can be killed."""

    def __init__(
        self, folder: Path, database_url: str, standin: StandIn, clock: Clock, **more: str
    ) -> None:
        self.folder = folder
        self.standin = standin
        self.clock = clock
        self.keys_url = f"sqlite:///{folder / 'keys' / 'keys.db'}"
        self.environment = {
            "STEUNGROEP_TELEGRAM_TOKEN": standin.token,
            "STEUNGROEP_TELEGRAM_API_URL": standin.url,
            "STEUNGROEP_OPERATOR": "Stichting Voorbeeld",
            "STEUNGROEP_OPERATOR_CONTACT": "tel. 000",
            "STEUNGROEP_DATABASE_URL": database_url,
            "STEUNGROEP_KEY_STORE": self.keys_url,
            "STEUNGROEP_MASTER_KEY": MASTER_KEY,
            "STEUNGROEP_WEB_PORT": "0",
            **more,
        }
        self.bots: list[BotProcess] = []
        self.storage: Storage = open_storage(
            Settings(
                database_url=database_url,
                key_store=self.keys_url,
                master_key=MASTER_KEY,
                _env_file=None,
            ),
            clock,
        )

    def bot(self, name: str = "bot", **more: str) -> BotProcess:
        """Give another bot on the same files; it is not started yet."""
        made = BotProcess(self.folder, self.environment | more, name)
        self.bots.append(made)
        return made

    @property
    def kills(self) -> int:
        """How often a bot was killed."""
        return sum(each.kills for each in self.bots)

    def account(self, address: int, kind: AccountKind = AccountKind.PERSON) -> UUID:
        """Let a chat be known, with consent."""
        now = self.clock.now()
        with self.storage.unit() as unit:
            account = Account(
                platform="telegram",
                lookup=unit.keys.hash("account", f"telegram:{address}"),
                kind=kind,
                created_at=now,
                consent_at=now,
                state=AccountState.ACTIVE,
                address=str(address),
            )
            return unit.accounts.add(account).id

    def people(self, count: int) -> dict[Person, UUID]:
        """Let people be there who have started the bot before."""
        people = {}
        for number in range(count):
            person = self.standin.person(f"Persoon {number + 1}")
            person.chat.known = True
            people[person] = self.account(person.id)
        return people

    def linked(self, chat: Group) -> tuple[UUID, dict[str, Any]]:
        """Let a group chat be that of a support group; give its account, and what a post needs."""
        now = self.clock.now()
        chat.chat.bot_is_in = True
        owner_id = self.account(9_000_000 - chat.chat.id)
        chat_id = self.account(chat.chat.id, AccountKind.GROUP_CHAT)
        with self.storage.unit() as unit:
            group = unit.groups.add(SupportGroup(owner_id=owner_id, created_at=now))
            unit.group_chats.add(
                GroupChat(
                    group_id=group.id,
                    asked_by_id=owner_id,
                    asked_at=now,
                    state=GroupChatState.LINKED,
                    chat_id=chat_id,
                    posts_date=True,
                )
            )
            meeting = unit.meetings.add(
                Meeting(
                    group_id=group.id,
                    created_at=now,
                    state=MeetingState.PLANNED,
                    starts_local=(now + timedelta(days=30)).replace(tzinfo=None),
                )
            )
        post = {
            "group_id": group.id,
            "audience": Audience.GROUP_CHAT,
            "kind": "gchat-date",
            "subject_id": meeting.id,
            "subject_version": meeting.sequence,
            "priority": Priority.PEOPLE,
        }
        return chat_id, post

    def say_all(self, said: Sequence[tuple[UUID, str, dict[str, Any]]]) -> None:
        """Put messages into the outbox, in this order: (to whom, what, other facts)."""
        now = self.clock.now()
        for start in range(0, len(said), 200):
            with self.storage.unit() as unit:
                for account_id, what, facts in said[start : start + 200]:
                    given = {"kind": "answer", "due_at": now, "created_at": now, **facts}
                    words = to_json(Said(text("common-group-of", owner=what)))
                    row = OutboxRow.model_validate(
                        {"account_id": account_id, "said": words, **given}
                    )
                    unit.outbox.add(row)

    def rows(self) -> dict[str, OutboxRow]:
        """Give what is in the outbox, by what it says."""
        with self.storage.unit() as unit:
            found = unit.outbox.where()
        return {
            str(from_json(row.said).text.args["owner"]): row
            for row in found
            if from_json(row.said).text.key == "common-group-of"
        }

    def on_their_way(self) -> int:
        """Count the messages of which nobody wrote down yet whether they arrived."""
        with self.storage.unit() as unit:
            return unit.outbox.count(state=OutboxState.SENDING)

    def waiting(self) -> int:
        """Count what is not at its end yet: messages, and moments that are due."""
        with self.storage.unit() as unit:
            ends = (OutboxState.DUE, OutboxState.LEASED, OutboxState.SENDING)
            return unit.outbox.count(state=ends) + len(unit.moments.due(self.clock.now(), 1))

    async def until(
        self, condition: Callable[[], Any], seconds: float = _PATIENCE_SECONDS, every: float = 0.05
    ) -> None:
        """Wait until something holds. Raises `TimeoutError`."""
        async with asyncio.timeout(seconds):
            while not condition():
                await asyncio.sleep(every)

    async def drained(self, seconds: float = _PATIENCE_SECONDS) -> None:
        """Wait until nothing waits. Raises `TimeoutError` after so long without progress."""
        quiet, before, since = 0, (-1, -1), time.monotonic()
        while quiet < 3:
            # In a thread: the server must go on while the database is busy.
            here = await asyncio.to_thread(self.waiting)
            now = (len(self.standin.calls_of("sendMessage")), here)
            if now != before:
                before, since = now, time.monotonic()
            if time.monotonic() - since > seconds:
                raise TimeoutError
            quiet = 0 if here or self.standin.updates.waiting else quiet + 1
            await asyncio.sleep(0.3)


def heard_by(people: Sequence[Person | Group]) -> Counter[str]:
    """Count what people heard, of what is counted."""
    return Counter(
        words.removeprefix(_PREFIX)
        for person in people
        for words in person.texts
        if words.startswith(_PREFIX)
    )


def copies_of(heard: Counter[str]) -> dict[str, int]:
    """Give what was heard more than once, and how many times too often."""
    return {what: times - 1 for what, times in heard.items() if times > 1}


@asynccontextmanager
async def opened(
    folder: Path,
    database_url: str,
    *,
    limits: Limits | None = None,
    keeps_limits: bool = False,
    clock: Clock | None = None,
    patience: float = 5.0,
    **more: str,
) -> AsyncIterator[House]:
    """Open a house; what runs in it at the end is killed.

    The bot keeps Telegram's limits where the server has `limits`, or it is said that it does.
    """
    lifted = {} if limits or keeps_limits else {NO_LIMITS: "yes"}
    async with StandIn(
        limits=limits, local=True, clock=clock.now if clock else lambda: datetime.now(UTC)
    ) as standin:
        house = House(
            folder,
            database_url,
            standin,
            clock or SystemClock(),
            **{PATIENCE: str(patience)},
            **lifted,
            **more,
        )
        try:
            yield house
        finally:
            for bot in house.bots:
                await bot.kill()
            house.storage.close()
