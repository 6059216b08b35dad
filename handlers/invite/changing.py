"""Small talks about an invitation that is out: rehearsing with it, and its last day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.contacts import Contact
from domain.invitations import Invitation
from domain.members import Role
from handlers.invite import making
from handlers.invite.rehearsing import Stage, rehearse
from handlers.invite.rows import own_invitation
from handlers.invite.standing import look
from handlers.invite.wording import WhoAsks
from handlers.talk.kinds import Read
from handlers.talk.questions import NotUnderstood, Option, Place, Talk, ask
from handlers.talk.registry import Operator
from handlers.talk.turn import Turn
from handlers.talk.vague_days import refuse_several, which_of_stretch
from messages.said import Text, text
from scheduling.reading import Kind, Reason, read_due

MOST_DAYS = 92
"""A link works for three months at the most: whoever is asked later gets a new one."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """What is rehearsed with an invitation that waits."""

    stage: Stage
    name: str
    words: Text | str
    role: Role
    asks_for: str | None


class LastDay(Read[date]):
    """The last day on which a link works: tapped, or as people say days."""

    def __init__(self, today: date) -> None:
        """Take a day from today on."""
        super().__init__(
            lambda typed, place: _read_day(typed, place, today), date.isoformat, date.fromisoformat
        )
        self._today = today

    def options(self) -> list[Option[date]]:
        """Offer a week, two weeks and a month from today."""
        return [
            Option(self._today + timedelta(days=7), text("invite-until-week")),
            Option(self._today + timedelta(days=14), text("invite-until-fortnight")),
            Option(self._today + timedelta(days=30), text("invite-until-month")),
        ]


def begin_rehearsal(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Rehearse with an invitation that waits."""
    _begin(turn, "rehearse", invitation_id)


def begin_last_day(turn: Turn, invitation_id: UUID | None, _: str) -> None:
    """Let the owner say until when a link works."""
    _begin(turn, "invite-until", invitation_id)


def rehearsal_view(turn: Turn, operator: Operator) -> Rehearsal:
    """Give what is rehearsed."""
    invitation, contact = _talked_about(turn)
    return Rehearsal(
        making.stage(turn, operator),
        contact.name,
        making.words_for(invitation, contact),
        invitation.role,
        making.asks_for_owner(turn, invitation.group_id, WhoAsks(invitation.who_asks)),
    )


def rehearsal(about: Rehearsal) -> Talk[None]:
    """Rehearse: nothing comes of it."""
    return rehearse(about.stage, about.name, about.words, about.role, about.asks_for)


def after_rehearsal(turn: Turn, _: None) -> None:
    """Go back to the invitation."""
    look(turn, UUID(turn.about["invitation"]), "")


def last_day_view(turn: Turn) -> tuple[str, date]:
    """Give whom it is about, and the owner's own day."""
    _, contact = _talked_about(turn)
    return contact.name, turn.today


def last_day(about: tuple[str, date]) -> Talk[date]:
    """Ask until when a link works."""
    name, today = about
    return ask("invite-until", LastDay(today), name=name)


def after_last_day(turn: Turn, last: date) -> None:
    """Let the link work until the end of that day, where the group is."""
    invitation, contact = _talked_about(turn)
    if not invitation.waits:
        turn.say(text("common-talk-over"))
        return
    zone = ZoneInfo(turn.unit.groups.get(invitation.group_id).zone)
    invitation.expires_at = datetime.combine(last + timedelta(days=1), time(), zone)
    turn.unit.invitations.save(invitation)
    turn.say(text("invite-until-said", name=contact.name, until=last))


def _begin(turn: Turn, talk: str, invitation_id: UUID | None) -> None:
    invitation, _ = own_invitation(turn, invitation_id)
    if not invitation.waits:
        turn.tell("common-old-button")
        return
    turn.begin(talk, invitation.group_id, invitation=str(invitation.id))


def _talked_about(turn: Turn) -> tuple[Invitation, Contact]:
    return own_invitation(turn, UUID(turn.about["invitation"]))


def _read_day(typed: str, place: Place, today: date) -> date:
    refuse_several(typed, place)
    reading = read_due(typed, place.now, place.zone)
    if reading.reason is Reason.PAST:
        raise NotUnderstood(text("invite-until-past"))
    days = reading.days if reading.kind in (Kind.DATE, Kind.DATETIME) else ()
    if len(days) != 1:
        raise NotUnderstood(which_of_stretch(typed, place))
    if days[0] < today:
        raise NotUnderstood(text("invite-until-past"))
    if days[0] > today + timedelta(days=MOST_DAYS):
        raise NotUnderstood(text("invite-until-far"))
    return days[0]
