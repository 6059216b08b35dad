"""What holds of each message just before its reader hears it."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.delivering.delivery import Delivery
from domain.accounts import Account, AccountState
from domain.bookkeeping import Audience, OutboxRow, Priority
from domain.groups import GroupState
from domain.meetings import MeetingState, PollSight
from domain.members import Member, MemberState, Role
from domain.sharing import Thing
from domain.summaries import SummaryState
from domain.tasks import TaskState
from handlers.talk.daily import GATHERED
from handlers.talk.which_group import signed
from messages.catalogue import LANGUAGES, Language
from messages.outgoing import Outgoing
from messages.rendering import Reader
from messages.said import Lines, Text, from_json
from storage.unit import Unit
from tests.life.canaries import Typed, words_in
from tests.life.playing import Life
from tests.life.readers import has_a_post, is_nameless, is_shown, meets, why_not

_ASKING = ("finding-a-day", "agenda-sent")
"""What those are not asked who can't for a while."""
_QUIET_FROM, _QUIET_UNTIL = 21, 9
_LATE = timedelta(hours=20)
"""So long after its time a reminder may still come: the bot was away, or the platform took none."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that a message of the bot's own accord tells: several where gathered."""

    kind: str
    subject_id: UUID | None
    group_id: UUID | None


class Leaving:
    """Looks at what leaves in one life. Raises `AssertionError` with what was broken."""

    def __init__(self, life: Life) -> None:
        """Begin with nothing typed, and nothing heard."""
        self.life = life
        self.typed: defaultdict[str, list[Typed]] = defaultdict(list)
        self.heard: set[tuple[str, UUID, UUID | None]] = set()
        """The kind, the reader and the subject of what was told of the bot's own accord."""
        self.looked_at: Counter[str] = Counter()
        self._knew: set[tuple[str, str]] = set()
        self._own_accord: Counter[tuple[UUID, date]] = Counter()

    def look(self, delivery: Delivery, row: OutboxRow, unit: Unit) -> None:
        """Look at a message just before its reader hears it."""
        reader = unit.accounts.get(delivery.account_id)
        member = unit.members.first(
            group_id=row.group_id, account_id=reader.id, state=MemberState.IN
        )
        look = _Look(self.life.clock.now(), unit, row, delivery.parts[0], reader, member)
        said = {each: self._said_in(each, look) for each in LANGUAGES}
        theirs = said.pop("en" if reader.language == "en" else "nl")
        reads = f"{reader.address} hears {row.kind} ({look.said.key}) {look.message.text!r}"
        for each in look.words():
            assert self.typed[each], f"nobody typed {each}: {reads}"
            reasons = [why_not(unit, one, reader) for one in self.typed[each]]
            self.looked_at["word read by another"] += self.typed[each][0].who != reader.address
            if None in reasons and any("task" in (one.talk or "") for one in self.typed[each]):
                self._knew.add((each, reader.address))
            # Whoever handed a task to somebody hears of it once more.
            is_told = None in reasons or (each, reader.address) in self._knew
            assert is_told, f"{reads}: not {self.typed[each]}, as {reasons}"
        is_foreign = look.message.text != theirs and look.message.text in said.values()
        assert not is_foreign, f"{reads}: it is not in their language ({reader.language})"
        for why in (*look.wrong_reader(), *look.wrong_words(), *look.wrong_time()):
            raise AssertionError(f"{reads}: {why}")
        pieces = [each for said, each in look.pieces() if self._is_heard(said, look)]
        assert len({*pieces}) == len(pieces), f"{reads}: the same twice"
        for piece in pieces:
            self.looked_at[f"of its own accord: {piece.kind}"] += 1
            self.heard.add((piece.kind, reader.id, piece.subject_id))
            why_needless = look.needless(piece)
            assert why_needless is None, f"{reads}: {piece.kind}, and {why_needless}"
        copies = self.life.times_sent[row.id]
        assert copies == 1 or (row.maybe_sent and not row.once), f"{reads}: {copies} times"
        if row.own_accord and copies == 1 and row.kind != "hour-reminder":
            day = look.local.date()
            self._own_accord[reader.id, day] += 1
            many = self._own_accord[reader.id, day]
            assert many == 1, f"{reads}: number {many} of its own accord on {day}"

    def _said_in(self, language: Language, look: "_Look") -> str:
        """Say a message as a reader of this language hears it. Raises what the renderer raises."""
        whole = signed(look.unit, look.reader.id, look.row.group_id, look.said)
        reader = self._reader(language, look)
        self.life.core.renderer.rows(from_json(look.row.said), reader)
        return self.life.core.renderer.text(whole, reader)

    def _reader(self, language: Language, look: "_Look") -> Reader:
        today = look.local.date()
        return Reader(language, lambda payload: f"https://practice.invalid/{payload}", today)

    def _is_heard(self, said: Text, look: "_Look") -> bool:
        """Whether something that a message was to tell is still in it as it leaves."""
        language: Language = "en" if look.reader.language == "en" else "nl"
        words = self.life.core.renderer.text(said, self._reader(language, look))
        return look.row.kind != GATHERED or words in look.message.text

    def own_accord_on(self, account_id: UUID, day: date) -> int:
        """Give how many messages of the bot's own accord somebody had on a day."""
        return self._own_accord[account_id, day]


@dataclass(frozen=True, slots=True)
class _Look:
    """A message, its reader, and what they are in its group, if they are in it."""

    now: datetime
    unit: Unit
    row: OutboxRow
    message: Outgoing
    reader: Account
    member: Member | None

    @property
    def said(self) -> Text:
        return from_json(self.row.said).text

    @property
    def is_answer(self) -> bool:
        return self.row.priority is Priority.ANSWER

    @property
    def local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.reader.zone))

    def words(self) -> set[str]:
        """Give the words of somebody's own that it holds: in its text, its buttons, its files."""
        message = self.message
        said = [message.text]
        said += [f"{each.label} {each.share or ''}" for row in message.rows for each in row]
        said += [f"{each.name} {each.alt}" for each in message.attachments]
        said += [each.content.decode(errors="replace") for each in message.attachments]
        return words_in(" ".join(said))

    def pieces(self) -> Iterator[tuple[Text, Piece]]:
        """Give what a message of the bot's own accord was to tell: all that is gathered in it."""
        row = self.row
        if not row.own_accord:
            return
        if row.kind != GATHERED:
            yield self.said, Piece(row.kind, row.subject_id, row.group_id)
            return
        things = self.said.args["things"]
        for each in things.lines if isinstance(things, Lines) else ():
            if isinstance(each, Text) and "moment" in each.args:
                moment = self.unit.moments.find(UUID(str(each.args["moment"])))
                if moment is not None:
                    yield each, Piece(moment.kind, moment.subject_id, moment.group_id)

    def wrong_reader(self) -> Iterator[str]:
        """Say why this reader may not have it, whatever it says."""
        row, reader, member = self.row, self.reader, self.member
        if reader.state is AccountState.UNREACHABLE:
            yield "they block the bot"
        if not self.is_answer and (
            reader.erases_at is not None or reader.state is AccountState.SILENCED
        ):
            yield "they want nothing but answers"
        if row.audience in (Audience.MEMBER, Audience.OWNER) or (
            row.group_id is not None and not self.is_answer
        ):
            group = self.unit.groups.find(row.group_id)
            if group is None or group.state is not GroupState.OPEN:
                yield "the group is not there for anybody"
            elif member is None:
                yield "they are not in the group"
            elif row.audience is Audience.OWNER and member.role is not Role.OWNER:
                yield "they do not own the group"
        if member is None:
            return
        if row.thing is not None and not (
            is_shown(member, row.thing) or has_a_post(self.unit, member) or self._is_own(member)
        ):
            yield f"the owner keeps {row.thing} from them"
        if row.kind in _ASKING and row.created_at == self.now and self._is_away(member):
            yield "they can't for a while"
        if row.thing is Thing.CALENDAR and not self.is_answer:
            meeting = self.unit.meetings.find(row.subject_id)
            if meeting is not None and not meets(meeting, member) and member.role is not Role.OWNER:
                yield "they are none of those who meet"

    def _is_away(self, member: Member) -> bool:
        today = self.now.astimezone(ZoneInfo(self.unit.groups.get(member.group_id).zone)).date()
        return member.paused_until is not None and today <= member.paused_until

    def _is_own(self, member: Member) -> bool:
        task = self.unit.tasks.find(self.row.subject_id)
        own = None if task is None else (task.member_id, task.handed_to_id)
        return own is not None and member.id in own

    def wrong_words(self) -> Iterator[str]:
        """Say what its words may not be for this reader."""
        member, text = self.member, self.message.text
        if member is None or member.role is Role.OWNER:
            return
        if not self.is_answer and is_nameless(member):
            group = self.unit.groups.get(member.group_id)
            if group.owner_name and group.owner_name in text:
                yield "a name stands in it, and their chat may hold none"
        if self.words() & self._left_out():
            yield "the owner left that out of the summary"
        meeting = self.unit.meetings.find(self.row.subject_id)
        if "poll-count" in json.dumps(self.row.said) and meeting is not None:
            options = self.unit.options.where(meeting_id=meeting.id, is_dropped=False)
            votes = self.unit.votes.where(meeting_id=meeting.id, member_id=member.id)
            has_answered = len({each.option_id for each in votes}) >= len(options)
            if meeting.sight is PollSight.OWNER and not has_a_post(self.unit, member):
                yield "how many can is for the owner alone"
            if meeting.sight is PollSight.ANSWERED and not has_answered:
                yield "they see how many can once they answered"

    def _left_out(self) -> set[str]:
        """Give the words that the owner left out of the summary that this brings."""
        if self.row.kind not in ("summary", "file-of-summary"):
            return set()
        summary = self.unit.summaries.get(self.row.subject_id)
        own = self.unit.summaries.first(
            meeting_id=summary.meeting_id, version=summary.version, state=SummaryState.OWN
        )
        told, kept = set[str](), set[str]()
        for part in () if own is None else own.parts:
            is_out = own is not None and part.key in own.left_out
            (kept if is_out else told).update(words_in(" ".join(part.lines)))
        return kept - told

    def wrong_time(self) -> Iterator[str]:
        """Say why it may not come now."""
        hour = self.local.hour
        is_quiet = hour >= _QUIET_FROM or hour < _QUIET_UNTIL
        if is_quiet and not self.is_answer and not self.message.silent:
            yield f"it rings at {self.local}"
        if self.row.expires_at is not None and self.row.expires_at <= self.now:
            yield f"it is of no use since {self.row.expires_at}"
        rests_until = self.reader.rests_until
        if self.row.own_accord and rests_until is not None and self.local.date() <= rests_until:
            yield f"they rest until {rests_until}"

    def needless(self, piece: Piece) -> str | None:
        """Say why somebody need not be told: they answered, it is over, or it is not yet time."""
        if piece.kind == "tasks-due":
            return self._needless_question(piece)
        meeting = self.unit.meetings.find(piece.subject_id)
        if piece.kind not in ("day-reminder", "hour-reminder", "asked-again"):
            return None
        if meeting is None:
            return "there is no such meeting"
        member = self.unit.members.first(
            group_id=meeting.group_id, account_id=self.reader.id, state=MemberState.IN
        )
        if member is None or not (meets(meeting, member) or member.role is Role.OWNER):
            return "they are none of those who meet"
        if not (is_shown(member, Thing.CALENDAR) or has_a_post(self.unit, member)):
            return "the owner keeps the day from them"
        if piece.kind == "asked-again":
            if meeting.state is not MeetingState.FINDING:
                return "the day is known"
            today = self.now.astimezone(ZoneInfo(meeting.zone)).date()
            if member.paused_until is not None and today <= member.paused_until:
                return "they can't for a while"
            options = self.unit.options.where(meeting_id=meeting.id, is_dropped=False)
            votes = self.unit.votes.where(meeting_id=meeting.id, member_id=member.id)
            if {each.id for each in options} <= {each.option_id for each in votes}:
                return "they answered"
            return None
        if meeting.state is not MeetingState.PLANNED or meeting.starts_local is None:
            return f"the meeting is {meeting.state}"
        coming = self.unit.attendances.first(meeting_id=meeting.id, member_id=member.id)
        if coming is not None and coming.coming == "no" and member.role is not Role.OWNER:
            return "they can't come, and said so"
        starts_at = meeting.starts_local.replace(tzinfo=ZoneInfo(meeting.zone))
        if starts_at <= self.now:
            return f"the meeting began at {starts_at}"
        days = (starts_at.astimezone(ZoneInfo(self.reader.zone)).date() - self.local.date()).days
        if piece.kind == "day-reminder" and days not in (0, 1, *range(5, 8)):
            return f"it is {days} days away"
        if piece.kind == "hour-reminder" and starts_at - self.now > _LATE:
            return f"it is {starts_at - self.now} away"
        return None

    def _needless_question(self, piece: Piece) -> str | None:
        task = self.unit.tasks.find(piece.subject_id)
        if task is None or task.state is not TaskState.ACCEPTED:
            return "the task is over"
        if task.due_on is not None and task.due_on > self.local.date():
            return f"it is for {task.due_on}"
        return None
