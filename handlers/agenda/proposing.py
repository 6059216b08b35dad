"""Naming a point: it goes to the owner first, who looks when they want."""

from dataclasses import dataclass
from uuid import UUID

from domain.agenda import MINUTES, MOST_POINT, NOT_ON, AgendaPoint, PointState, minutes_in
from domain.bookkeeping import Audience
from domain.groups import Group
from domain.members import Member, Role
from domain.rights import Action
from handlers.agenda import changing, nameless
from handlers.agenda.showing import show
from handlers.agenda.words import asked, choices, is_on, new, said, to_agenda
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line, OneOf
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Tap, Text, text
from messages.typed import clean


@dataclass(frozen=True, slots=True)
class Proposer:
    """Who proposes a point: the owner's own go straight on.

    `given` are words that came before the talk. `takes_nameless`: the owner allows points without
    a name.
    """

    is_owner: bool
    owner_name: str
    given: str | None
    takes_nameless: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody would like to talk about, and whether their name stands with it."""

    words: str
    is_nameless: bool = False


def propose(proposer: Proposer) -> Talk[Proposal]:
    """Ask what somebody would like to talk about; where that is allowed, whether by name."""
    if proposer.given is not None:
        words = proposer.given
    elif proposer.is_owner:
        words = yield from ask("agenda-what", Line(MOST_POINT))
    else:
        words = yield from ask("agenda-what-member", Line(MOST_POINT), owner=proposer.owner_name)
    if not proposer.takes_nameless:
        return Proposal(words)
    ways = [
        Option("name", text("agenda-with-name")),
        Option("nameless", text("agenda-without-name")),
    ]
    way = yield from ask("agenda-which-name", OneOf(ways), words=words, owner=proposer.owner_name)
    return Proposal(words, way == "nameless")


def view(turn: Turn) -> Proposer:
    """Give what the talk may know."""
    group, member = turn.in_group()
    is_owner = member.role is Role.OWNER
    return Proposer(
        is_owner,
        group.owner_name,
        turn.about.get("said"),
        group.takes_nameless and not is_owner,
    )


def begin_by_command(turn: Turn, typed: str) -> None:
    """Show the agenda; with words behind the command, those are a point.

    With whom the owner does not share it, they may propose a point all the same.
    """
    group, member = turn.in_group()
    words = clean(typed)
    if not turn.may(Action.SEE_AGENDA) and not turn.may(Action.PROPOSE_POINT):
        turn.say(_not_theirs(group, member), group_id=group.id, audience=Audience.MEMBER)
    elif not words and turn.may(Action.SEE_AGENDA):
        turn.access(Action.SEE_AGENDA, group.id)
        show(turn, group, member)
    elif not words:
        turn.access(Action.PROPOSE_POINT, group.id)
        what = text("agenda-propose", owner=group.owner_name)
        turn.say(what, [new(group)], group_id=group.id, audience=Audience.MEMBER)
    elif len(words) > MOST_POINT:
        turn.say(text("common-too-long", most=MOST_POINT))
    else:
        turn.access(Action.PROPOSE_POINT, group.id)
        take_in(turn, group, member, words)


def take_in(turn: Turn, group: Group, member: Member, words: str) -> None:
    """Take words in as a point; where it may be nameless, ask about that first."""
    if group.takes_nameless and member.role is not Role.OWNER:
        turn.begin("agenda-point", group.id, said=words)
    else:
        proposed(turn, Proposal(words))


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to name a point."""
    turn.access(Action.PROPOSE_POINT, group_id)
    turn.begin("agenda-point", group_id)


def proposed(turn: Turn, proposal: Proposal) -> None:
    """Put the owner's own point on; bring anybody else's to the owner first."""
    group, member = turn.in_group()
    words, minutes = minutes_in(proposal.words)
    if proposal.is_nameless and group.takes_nameless:
        nameless.send_on(turn, group, words, minutes)
        return
    point = AgendaPoint(
        group_id=group.id,
        proposed_by_id=member.id,
        created_at=turn.now,
        text=words,
        minutes=minutes,
    )
    turn.unit.points.add(point)
    if member.role is Role.OWNER:
        went_round = changing.put_on(turn, group, point)
        turn.say(is_on(point, went_round=went_round), to_agenda(group), group_id=group.id)
        return
    turn.say(_named(group, point), *_more(point), group_id=group.id)
    turn.say_to_owner(
        group,
        asked(turn, point),
        *choices(point),
        kind="agenda-asked",
        subject_id=point.id,
        can_wait=True,
    )


def tell_more(turn: Turn, point_id: UUID | None, which: str) -> None:
    """Let a proposer say how long a point may take, or that it need not be the next time."""
    group, point = _own_point(turn, point_id)
    if point.state is not PointState.PROPOSED:
        turn.tell("common-old-button")
        return
    minutes = which.removeprefix("m")
    if which == "long":
        offered = [
            tap(text("agenda-minutes", minutes=each), "agenda-tell", point.id, f"m{each}")
            for each in MINUTES
        ]
        no_matter = tap(text("agenda-no-minutes"), "agenda-tell", point.id, "m0")
        turn.change_pressed(text("agenda-how-long", words=point.text), offered, [no_matter])
        return
    if minutes.isdecimal() and int(minutes) in (0, *MINUTES):
        point.minutes = int(minutes) or None
    elif which in ("someday", "next"):
        point.someday = which == "someday"
    turn.unit.points.save(point)
    turn.change_pressed(_named(group, point), *_more(point))


def take_back(turn: Turn, point_id: UUID | None, _: str) -> None:
    """Let a proposer take back a point that is not on the agenda.

    It goes the same way whatever the owner thought of it, so that nobody learns what that was.
    """
    point = _own_point(turn, point_id)[1]
    if point.state not in NOT_ON:
        turn.tell("common-old-button")
        return
    turn.unit.points.remove(point)
    turn.change_pressed(text("agenda-undone"))


def _own_point(turn: Turn, point_id: UUID | None) -> tuple[Group, AgendaPoint]:
    """Give a point to whoever thought of it. Raises `NotAllowed`."""
    group, member, point = turn.look_up(turn.unit.points, point_id, Action.PROPOSE_POINT)
    if point.proposed_by_id != member.id:
        raise NotAllowed(Action.PROPOSE_POINT, group.id)
    return group, point


def _not_theirs(group: Group, member: Member) -> Text:
    """Say kindly what somebody does get who has nothing to do with the agenda."""
    key = "agenda-for-guest" if member.role is Role.GUEST else "agenda-for-informed"
    return Text(key, {"owner": group.owner_name or text("common-who-asked")})


def _named(group: Group, point: AgendaPoint) -> Text:
    key = "agenda-proposed-someday" if point.someday else "agenda-proposed"
    return Text(key, {"owner": group.owner_name, "words": said(point)})


def _more(point: AgendaPoint) -> tuple[list[Tap], list[Tap]]:
    when = (
        tap(text("agenda-next-time"), "agenda-tell", point.id, "next")
        if point.someday
        else tap(text("agenda-someday"), "agenda-tell", point.id, "someday")
    )
    return (
        [tap(text("agenda-say-how-long"), "agenda-tell", point.id, "long"), when],
        [tap(text("agenda-undo"), "agenda-undo", point.id)],
    )
