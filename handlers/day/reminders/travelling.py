"""Another time zone: for whoever lives or travels elsewhere than where the meetings are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from domain.bookkeeping import MomentState
from domain.clock import local_in
from domain.members import Role
from domain.rights import Action
from handlers.day.reminders import reminding
from handlers.talk.access import own_groups
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf
from handlers.talk.questions import Kind, NotUnderstood, Option, Place, Stale, Talk, ask
from handlers.talk.turn import Turn
from messages.catalogue import Language, language_of
from messages.said import Text, text
from messages.zones import find_zones, zone_name

HOME = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class Here:
    """What the talk may know: what time it is, and in which language towns are called."""

    now: datetime
    language: Language


class Where(Kind[tuple[str, ...]]):
    """A town or a land: the zones that it may mean."""

    columns = 1

    def options(self) -> Sequence[Option[tuple[str, ...]]]:
        """Offer where most are."""
        return [Option((HOME,), text("reminders-home"))]

    def read(self, typed: str, place: Place) -> tuple[str, ...]:
        """Read a name. Raises `NotUnderstood` where it is none, or means too many."""
        zones = find_zones(typed)
        if not zones:
            raise NotUnderstood(text("reminders-where-unknown"))
        return zones

    def keep(self, value: tuple[str, ...]) -> Any:
        """Keep the names of the zones."""
        return list(value)

    def restore(self, kept: Any) -> tuple[str, ...]:
        """Give them back."""
        if not isinstance(kept, list) or not kept:
            raise Stale
        return tuple(map(str, kept))


def begin(turn: Turn, _: str = "") -> None:
    """Ask where somebody is."""
    turn.begin("time-zone")


def press(turn: Turn, _: UUID | None, __: str) -> None:
    """Ask it, from a button."""
    begin(turn)


def view(turn: Turn) -> Here:
    """Give what the talk may know."""
    return Here(turn.now, language_of(turn.account.language))


def where_are_you(here: Here) -> Talk[str | None]:
    """Ask for a town or a land, and read back what time it is there."""
    zones = yield from ask("reminders-where", Where())
    zone = zones[0]
    if len(zones) > 1:
        towns = [Option(each, zone_name(each, here.language)) for each in zones]
        zone = yield from ask("reminders-which-town", OneOf(towns))
    local = local_in(zone, here.now)
    is_right = yield from ask(
        f"reminders-zone-right:{zone}",
        OneOf([Option(True, text("common-yes")), Option(False, text("common-no"))]),
        now=local,
    )
    return zone if is_right else None


def arrived(turn: Turn, zone: str | None) -> None:
    """Keep the person's own zone: quiet hours, reminders and days follow it."""
    if zone is None:
        turn.say(text("reminders-zone-left"))
        return
    before = turn.zone
    turn.account.zone = zone
    turn.unit.accounts.save(turn.account)
    for moment in turn.unit.moments.where(
        account_id=turn.account.id, nudge=True, state=MomentState.PLANNED
    ):
        # Ten in the morning stays ten in the morning.
        wall = moment.due_at.astimezone(before).replace(tzinfo=None)
        there = wall.replace(tzinfo=turn.zone)
        moment.due_at = there if there > turn.now else turn.tomorrow()
        turn.unit.moments.save(moment)
    reminding.plan_all(turn)
    turn.say(text("reminders-zone-kept"))
    for group, member in own_groups(turn, Action.PLAN_MEETING):
        if member.role is Role.OWNER and group.zone != zone:
            answers = [
                tap(text("reminders-zone-group-yes"), "zone-group", group.id, "yes"),
                tap(text("reminders-zone-group-no"), "zone-group", group.id, "no"),
            ]
            turn.say(text("reminders-zone-group"), answers, group_id=group.id)


def group_too(turn: Turn, group_id: UUID | None, answer: str) -> None:
    """Let the group meet where its owner is, or leave it: what is planned stays as it was told."""
    group, _ = turn.access(Action.PLAN_MEETING, group_id)
    key = "reminders-zone-group-left"
    if answer == "yes":
        # The owner's own, whoever pressed.
        group.zone = turn.unit.accounts.get(group.owner_id).zone
        turn.unit.groups.save(group)
        key = "reminders-zone-group-kept"
    place = zone_name(group.zone, language_of(turn.account.language))
    turn.change_pressed(Text(key, {"place": place}))
