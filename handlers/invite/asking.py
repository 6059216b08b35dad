"""The owner's side: whom to ask, what for, and with which words."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.contacts import Contact, Sector
from domain.goals import GoalState
from domain.invitations import InvitationState
from domain.meetings import MeetingState
from domain.members import MemberKind, Role
from domain.rights import Action
from handlers.invite import making
from handlers.invite.making import Thought
from handlers.invite.rehearsing import Stage
from handlers.invite.rows import begin_talk, can_be_asked
from handlers.invite.standing import look
from handlers.invite.wording import Hoped, Way, WhoAsks, hoped_for, kind_of, own_words
from handlers.talk.access import NotAllowed
from handlers.talk.kinds import Name, OneOf
from handlers.talk.labels import shortened
from handlers.talk.naming import Called, how_called
from handlers.talk.questions import Option, Talk, ask, ask_or_skip
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn
from messages.said import text

SOMEBODY_NEW = "new"
MOST_PEOPLE = 8
MOST_GOALS = 5
MOST_MEETINGS = 3


@dataclass(frozen=True, slots=True)
class Nominee:
    """Somebody on the map who may be asked.

    `kind` is None where the map doesn't say it; `thought` what was thought of them before.
    """

    id: UUID
    name: str
    kind: MemberKind | None = None
    could_help: str | None = None
    thought: Thought | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal that somebody may help with."""

    id: UUID
    text: str


@dataclass(frozen=True, slots=True)
class People:
    """Who can be asked, who was chosen already, and what for.

    `helped`: a companion answers for the owner, who sees all of it.
    """

    owner: str
    stage: Stage
    to_ask: tuple[Nominee, ...]
    chosen: Nominee | None
    goals: tuple[Goal, ...]
    ways: tuple[Way, ...]
    helped: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the owner wants to ask, and how."""

    contact_id: UUID | None
    called: Called
    thought: Thought
    ready: bool


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin to ask somebody."""
    group, _member = turn.access(Action.INVITE, group_id)
    begin_talk(turn, group)


def begin_with(turn: Turn, contact_id: UUID | None, _: str) -> None:
    """Begin to ask somebody on the map; whoever was asked already: show how that stands."""
    contact = _contact(turn, contact_id)
    asked = turn.unit.invitations.where(contact_id=contact.id, order_by=("-created_at",))
    for invitation in asked:
        if invitation.state not in (InvitationState.WITHDRAWN, InvitationState.NOMINATED):
            look(turn, invitation.id, "")
            return
    begin_talk(turn, turn.in_group()[0], contact)


def begin_again(turn: Turn, contact_id: UUID | None, _: str) -> None:
    """Ask somebody who said no, left, was a guest, or whom the owner only thought of."""
    contact = _contact(turn, contact_id)
    if not can_be_asked(turn, contact):
        turn.tell("common-old-button")
        return
    begin_talk(turn, turn.in_group()[0], contact)


def view(turn: Turn, operator: Operator) -> People:
    """Give the people on the map who can be asked, and the goals, for the owner's own eyes."""
    group, _ = turn.in_group()
    unit = turn.unit
    contacts = unit.contacts.where(group_id=group.id, order_by=("created_at",))
    done = {
        each.contact_id
        for each in unit.invitations.where(group_id=group.id)
        if each.state not in (InvitationState.WITHDRAWN, InvitationState.NOMINATED)
    }
    wanted = turn.about.get("contact")
    chosen = next((each for each in contacts if str(each.id) == wanted), None)
    if chosen is not None and not can_be_asked(turn, chosen):
        chosen = None
    helped = bool(turn.about.get("helped"))
    free = [each for each in contacts if each.id not in done and not helped]
    goals = unit.goals.where(group_id=group.id, state=GoalState.OPEN, order_by=("created_at",))
    return People(
        group.owner_name,
        making.stage(turn, operator),
        tuple(_nominee(turn, each) for each in free[-MOST_PEOPLE:]),
        _chosen(turn, chosen, helped=helped),
        () if helped else tuple(Goal(each.id, each.text) for each in goals[:MOST_GOALS]),
        _ways(turn, group.id),
        helped,
    )


def invite(people: People) -> Talk[Asked]:
    """Choose somebody, say what for, and find the words."""
    chosen = people.chosen
    if chosen is None and people.to_ask:
        options: list[Option[UUID | str]] = [Option(each.id, each.name) for each in people.to_ask]
        options.append(Option(SOMEBODY_NEW, text("invite-somebody-new")))
        whom = yield from ask("invite-whom", OneOf(options))
        chosen = next((each for each in people.to_ask if each.id == whom), None)
    who = "invite-name-helped" if people.helped else "invite-name"
    if chosen is None:
        called = yield from how_called((yield from ask(who, Name())))
    else:
        called = Called(chosen.name)
    name = called.name
    if chosen is not None and chosen.thought is not None:
        before = chosen.thought
        kind, goal_id, hoped = before.kind, before.goal_id, before.hoped
    else:
        before = Thought(Hoped())
        kind = (chosen.kind if chosen else None) or (yield from kind_of(called))
        goal_id = yield from _which_goal(name, people.goals)
        of = str(chosen.id) if chosen else SOMEBODY_NEW
        hoped = yield from hoped_for(name, of=of, could_help=chosen.could_help if chosen else None)
    worded = yield from own_words(
        people.stage,
        name,
        hoped,
        words=before.words,
        way=Way(before.role, before.guest_at_id),
        ways=people.ways,
        asks_for=people.owner if before.who_asks is WhoAsks.ANOTHER else None,
    )
    thought = Thought(
        hoped,
        worded.words,
        goal_id,
        kind,
        worded.way.role,
        worded.way.guest_at_id,
        WhoAsks.OWNER if before.who_asks is WhoAsks.LATER else before.who_asks,
    )
    return Asked(chosen.id if chosen else None, called, thought, worded.ready)


def after(turn: Turn, asked: Asked) -> None:
    """Keep who it is and why; give the invitation if its words are ready."""
    group, _ = turn.in_group()
    contact = (
        turn.unit.contacts.get(asked.contact_id)
        if asked.contact_id
        else making.add_contact(turn, group, asked.called, asked.thought.kind)
    )
    if contact.sector is None and asked.thought.kind is MemberKind.PROFESSIONAL:
        contact.sector = Sector.CARE
        turn.unit.contacts.save(contact)
    invitation = making.nominate(turn, contact, asked.thought)
    if asked.ready:
        making.give(turn, contact, invitation)
    else:
        turn.say(text("sitting-kept", name=contact.name))


def _which_goal(name: str, goals: Sequence[Goal]) -> Talk[UUID | None]:
    """Ask with which goal somebody could help, where there is one: for the owner's eyes alone."""
    if not goals:
        return None
    options = [Option(each.id, shortened(each.text)) for each in goals]
    return (
        yield from ask_or_skip(
            "invite-goal", OneOf(options, columns=1), skip="invite-no-goal", name=name
        )
    )


def _contact(turn: Turn, contact_id: UUID | None) -> Contact:
    group, _member, contact = turn.look_up(turn.unit.contacts, contact_id, Action.INVITE)
    helps = group.owner_id != turn.account.id
    if helps and not turn.unit.invitations.count(contact_id=contact.id):
        # Whoever helps the owner to ask sees no map: nobody who stands only on that.
        raise NotAllowed(Action.SEE_MAP, group.id)
    return contact


def _chosen(turn: Turn, contact: Contact | None, *, helped: bool) -> Nominee | None:
    """Give who was chosen already: what the map says of them is for the owner's eyes alone."""
    if contact is None:
        return None
    return Nominee(contact.id, contact.name) if helped else _nominee(turn, contact)


def _nominee(turn: Turn, contact: Contact) -> Nominee:
    kinds = {None: None, Sector.CARE: MemberKind.PROFESSIONAL}
    nominated = turn.unit.invitations.first(contact_id=contact.id, state=InvitationState.NOMINATED)
    return Nominee(
        contact.id,
        contact.name,
        kinds.get(contact.sector, MemberKind.INFORMAL),
        contact.could_help,
        None if nominated is None else making.thought_of(nominated),
    )


def _ways(turn: Turn, group_id: UUID) -> tuple[Way, ...]:
    meetings = turn.unit.meetings.where(
        group_id=group_id,
        state=(MeetingState.PLANNED, MeetingState.FINDING),
        order_by=("created_at",),
    )
    coming = [each for each in meetings if each.starts_at is None or each.starts_at > turn.now]
    guests = [Way(Role.GUEST, each.id, each.starts_local) for each in coming[:MOST_MEETINGS]]
    return (Way(Role.MEMBER), Way(Role.INFORMED), *guests)
