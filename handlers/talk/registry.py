"""The registry: one table of contents of all that people and time can bring about."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar
from uuid import UUID

from domain.bookkeeping import Moment, OutboxRow, OutboxState
from domain.danger import Danger
from domain.helplines import NETHERLANDS, Helplines
from domain.late import Late
from domain.members import SummaryRoute
from domain.retention import USUAL_RETENTION, Retention
from domain.rights import Action
from domain.sleeping import Deed, WaitingDeed
from handlers.talk.questions import Talk
from handlers.talk.turn import Turn
from messages.incoming import Visit
from messages.outgoing import Attachment
from messages.rendering import Reader, Renderer
from messages.said import Enclosed, Said, Text
from storage.unit import Unit

V = TypeVar("V")
T = TypeVar("T")

CommandHandler = Callable[[Turn, str], None]
ButtonHandler = Callable[[Turn, UUID | None, str], None]
MomentHandler = Callable[[Turn, Moment], None]
NudgeHandler = Callable[[Turn, Moment], Said | None]
SleptOnHandler = Callable[[Turn, WaitingDeed], None]
CrisisHandler = Callable[[Turn, Danger, bool], None]
"""What is said at danger words; the last argument: they wait to be called an answer, or not."""
StrengthHandler = Callable[[Turn, bool], None]
"""What is said to whoever can't go on; the last argument as with danger words."""
VisitHandler = Callable[[Turn, Visit], None]
"""Takes in that somebody added the bot to a group chat. Raises `NotAllowed`: then it leaves."""
OfferHandler = Callable[[Turn, str], bool]
"""Offers to take up words that were no answer to anything. False: it has nothing to offer."""
Check = Callable[[Unit, OutboxRow], bool]
EndedHandler = Callable[[Unit, OutboxRow, OutboxState], Said | None]
"""Hears that a message ended UNKNOWN or DEAD; gives what the owner of its group is told, if they
are."""


@dataclass(frozen=True, slots=True)
class Making:
    """What a presenter may use: it runs when a message leaves."""

    unit: Unit
    renderer: Renderer
    reader: Reader


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs this bot, and how to reach them: consent and /privacy name them.

    `name` is what was set, or where nothing is one in the reader's language.
    `web_address` is the public address of the bot's own web server, where there is one.
    `helplines` are whom people in need are told to call. `routes` are the ways in which a summary
    may reach a professional; from the owner's own hand it always may. `responsible` is which
    organisation or person answers for what is kept (AVG art. 4, 7), where that is filled in, and
    `responsible_contact` how to reach them. `retention` is how long is kept what nobody uses.
    """

    name: str | Text
    contact: str
    web_address: str | None = None
    helplines: Helplines = NETHERLANDS
    routes: frozenset[SummaryRoute] = frozenset({SummaryRoute.BY_HAND})
    responsible: str | None = None
    responsible_contact: str | None = None
    retention: Retention = USUAL_RETENTION

    @property
    def ways(self) -> frozenset[SummaryRoute]:
        """The routes that can be offered: picking up needs a web server that people can reach."""
        return self.routes if self.web_address else self.routes - {SummaryRoute.PICK_UP}


Presenter = Callable[[Making, Enclosed], Attachment | None]


@dataclass(frozen=True, slots=True)
class Command:
    """A command, its Dutch name first. With an `action` it is about a group.

    `aside`: it is said aside, and the talk that is open stays so.
    """

    name: str
    handler: CommandHandler
    action: Action | None
    before_consent: bool
    aside: bool


@dataclass(frozen=True, slots=True)
class TalkEntry(Generic[V, T]):
    """A talk: what it may see, how it goes, and what it brings about.

    `go_on` labels the button of the menu with which it goes on; without it, it is not offered.
    `preview` says what it is about that its questions do not say: shown to an owner before whom a
    companion lays it. `is_over` says whether what it is about has passed: then it ends, and shows
    once more what was said in it.
    """

    name: str
    view: Callable[[Turn], V]
    talk: Callable[[V], Talk[T]]
    then: Callable[[Turn, T], None]
    action: Action | None
    before_consent: bool
    go_on: str | None
    preview: Callable[[Turn], Text] | None
    is_over: Callable[[Turn], bool] | None


@dataclass(slots=True)
class Registry:
    """Who answers to what. Two answers to one name are a mistake, found at the start."""

    operator: Operator
    commands: dict[str, Command] = field(default_factory=dict)
    buttons: dict[str, tuple[ButtonHandler, bool]] = field(default_factory=dict)
    talks: dict[str, TalkEntry[Any, Any]] = field(default_factory=dict)
    moments: dict[str, MomentHandler] = field(default_factory=dict)
    happens_always: set[str] = field(default_factory=set)
    nudges: dict[str, NudgeHandler] = field(default_factory=dict)
    late: dict[str, Late] = field(default_factory=dict)
    can_wait: set[str] = field(default_factory=set)
    presenters: dict[str, Presenter] = field(default_factory=dict)
    checks: dict[str, Check] = field(default_factory=dict)
    endings: dict[str, EndedHandler] = field(default_factory=dict)
    links: dict[str, CommandHandler] = field(default_factory=dict)
    slept_on: dict[Deed, tuple[SleptOnHandler, Action | None]] = field(default_factory=dict)
    otherwise: CommandHandler | None = None
    offers: list[OfferHandler] = field(default_factory=list)
    without_group: CommandHandler | None = None
    crisis: CrisisHandler | None = None
    no_strength: StrengthHandler | None = None
    visited: VisitHandler | None = None

    def command(
        self,
        name: str,
        *aliases: str,
        handler: CommandHandler,
        action: Action | None = None,
        before_consent: bool = False,
        aside: bool = False,
    ) -> None:
        """Let a command, and its bare words, be answered."""
        command = Command(name, handler, action, before_consent, aside)
        for word in (name, *aliases):
            _add(self.commands, word, command)

    def button(self, name: str, handler: ButtonHandler, *, before_consent: bool = False) -> None:
        """Let a one-tap answer be answered: `handler(turn, subject_id, arg)`."""
        _add(self.buttons, name, (handler, before_consent))

    def talk(
        self,
        name: str,
        *,
        view: Callable[[Turn], V],
        talk: Callable[[V], Talk[T]],
        then: Callable[[Turn, T], None],
        action: Action | None = None,
        before_consent: bool = False,
        go_on: str | None = "common-go-on",
        preview: Callable[[Turn], Text] | None = None,
        is_over: Callable[[Turn], bool] | None = None,
    ) -> None:
        """Let a talk be had. With an `action` it is about a group in which that is allowed."""
        how = (action, before_consent, go_on, preview, is_over)
        entry = TalkEntry(name, view, talk, then, *how)
        _add(self.talks, name, entry)

    def moment(self, kind: str, handler: MomentHandler, *, always: bool = False) -> None:
        """Let something planned happen. `always`: also for who is hidden, or a group that ended."""
        _add(self.moments, kind, handler)
        if always:
            self.happens_always.add(kind)

    def nudge(
        self, kind: str, handler: NudgeHandler, *, always: bool = False, can_wait: bool = False
    ) -> None:
        """Let the bot say something of its own accord: None where it is no longer needed.

        `always`: also for who is hidden, or a group that ended. `can_wait`: another day is as
        good, where there is too much for one message.
        """
        _add(self.nudges, kind, handler)
        if always:
            self.happens_always.add(kind)
        if can_wait:
            self.can_wait.add(kind)

    def presenter(self, name: str, presenter: Presenter) -> None:
        """Let a picture or file be made when a message leaves."""
        _add(self.presenters, name, presenter)

    def check(self, kind: str, check: Check) -> None:
        """Look again, when a message of this kind leaves, whether its reader may have it."""
        _add(self.checks, kind, check)

    def ended(self, kind: str, handler: EndedHandler) -> None:
        """Hear of each message of this kind that may not have arrived, or never will."""
        _add(self.endings, kind, handler)

    def link(self, prefix: str, handler: CommandHandler) -> None:
        """Let links whose payload begins so be opened: `handler(turn, rest of the payload)`."""
        _add(self.links, prefix, handler)

    def after_sleep(
        self, deed: Deed, handler: SleptOnHandler, *, action: Action | None = None
    ) -> None:
        """Let happen in the morning what was slept on, if the person may still do `action`."""
        _add(self.slept_on, deed, (handler, action))


Name = TypeVar("Name", bound=str)
Entry = TypeVar("Entry")


def _add(table: dict[Name, Entry], name: Name, entry: Entry) -> None:
    if name in table:
        raise ValueError(f"two answers to {name!r}")
    table[name] = entry
