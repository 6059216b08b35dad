"""The owner ends their group: they see what happens, and may thank people in their own words."""

from dataclasses import dataclass
from enum import StrEnum

from domain.members import MemberState, Role
from domain.sleeping import Deed
from handlers.ending.closing import close, goodbye
from handlers.shared.sleeping import sleeps_on
from handlers.talk.kinds import Line, OneOf, confirm
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.turn import Turn
from messages.said import Lines, text, variant


class First(StrEnum):
    """What the owner wants to do first. EXPORT: get a copy of all of it."""

    ON = "on"
    EXPORT = "export"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Known:
    """Who would hear that the group stops, and how; and the owner's name.

    `nameless` hear that a group has stopped, and no name. `without_app` hear it from the owner.
    """

    owner: str
    heard: tuple[str, ...]
    nameless: tuple[str, ...] = ()
    without_app: tuple[str, ...] = ()

    @property
    def everybody(self) -> list[str]:
        """All who are in the group with the owner."""
        return [*self.heard, *self.nameless, *self.without_app]


@dataclass(frozen=True, slots=True)
class Ending:
    """What was decided; `words` are the owner's thanks, if they gave any."""

    first: First
    words: str | None = None


def begin(turn: Turn) -> None:
    """Begin the talk about the group at hand."""
    group, _ = turn.in_group()
    turn.begin("ending", group.id)


def view(turn: Turn) -> Known:
    """Give who is in the group."""
    group, _ = turn.in_group()
    members = turn.unit.members.where(
        group_id=group.id, state=MemberState.IN, order_by=("joined_at",)
    )
    others = [each for each in members if each.role is not Role.OWNER]
    with_app = [each for each in others if each.account_id is not None]
    return Known(
        group.owner_name,
        heard=tuple(each.name for each in with_app if not each.hears_nameless),
        nameless=tuple(each.name for each in with_app if each.hears_nameless),
        without_app=tuple(each.name for each in others if each.account_id is None),
    )


def end(known: Known) -> Talk[Ending]:
    """Say what ending means; ask for words of thanks, and show what the others hear."""
    options = OneOf([Option(each, variant("ending-first", each)) for each in First], columns=1)
    if not known.everybody:
        return Ending((yield from ask("ending-what-alone", options)))
    first = yield from ask("ending-what", options, names=known.everybody)
    if first is not First.ON:
        return Ending(first)
    words = yield from ask_or_skip("ending-thanks", Line(), skip="ending-no-words")
    sure = yield from confirm(
        "ending-preview", yes="ending-yes", no="ending-no", heard=_who_hears(known, words)
    )
    return Ending(First.ON if sure else First.NOT, words)


def _who_hears(known: Known, words: str | None) -> Lines:
    """Say word for word who hears what."""
    lines = []
    if known.heard:
        said = goodbye(known.owner, words)
        lines.append(text("ending-hears", names=list(known.heard), said=said))
    if known.nameless:
        said = text("ending-heard-nameless")
        lines.append(text("ending-hears", names=list(known.nameless), said=said))
    if known.without_app:
        lines.append(text("ending-tell-yourself", names=list(known.without_app)))
    return Lines(tuple(lines))


def after(turn: Turn, ending: Ending) -> None:
    """End the group, in the morning for who sleeps on such things; or let it go on."""
    group, _ = turn.in_group()
    match ending.first:
        case First.ON:
            if not sleeps_on(turn, Deed.END, group.id, group.id, words=ending.words):
                close(turn, group, ending.words)
        case First.EXPORT:
            turn.leave_group_aside()
            turn.run("mijngegevens")
        case First.NOT:
            turn.say(text("ending-goes-on"))
