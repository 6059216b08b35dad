"""Who saw: what of somebody's own went to whom, and what others did with it, day by day.

It says what people got and did, never whether they looked (METHOD.md, principle 9; ADR 6).
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from domain.clock import day_in
from domain.groups import Group, GroupState
from domain.members import MemberState
from domain.rights import Action
from handlers.talk.buttons import tap
from handlers.talk.pages import page_start
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text, variant

BACK_TO: Final = timedelta(weeks=4)
"""What went to whom is known for as long as messages are kept; this is a little less."""
MOST_LINES: Final = 12

DEEDS: Final = {
    Action.INVITE: "asking",
    Action.ASK_FOR_OWNER: "asking",
    Action.PLAN_MEETING: "day",
    Action.DECIDE_DAY: "day",
    Action.ANSWER_FOR_OTHERS: "answers",
    Action.ORDER_AGENDA: "agenda",
    Action.DECIDE_POINT: "agenda",
    Action.LEAD_MEETING: "leading",
    Action.RECORD: "writing",
    Action.GIVE_TASK: "tasks",
    Action.PREPARE_SUMMARY: "summary",
    Action.RELEASE_SUMMARY: "summary",
    Action.START_REST: "rest",
}
"""What others do with what is somebody's own. To look is not a deed that is shown."""

_Days = dict[date, dict[tuple[str, UUID], dict[str, None]]]
"""By day, by what they got or did and who they are: of what kinds, each once."""


def register(registry: Registry) -> None:
    """Answer /wiezag: each person reads their own."""
    registry.command("wiezag", "whosaw", handler=lambda turn, _: _show(registry, turn, 0))
    registry.button("whosaw", lambda turn, _, start: _show(registry, turn, page_start(start)))


def _show(registry: Registry, turn: Turn, start: int) -> None:
    """Say it of the last weeks, newest first; it is theirs alone, whatever group it is about."""
    turn.is_private = True
    own = turn.unit.groups.where(owner_id=turn.account.id, state=GroupState.OPEN)
    members = turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN)
    since = turn.now - BACK_TO
    days: _Days = {}
    names = _names(turn, [each.group_id for each in members])
    _got(turn, own, since, days)
    _did(turn, [each.group_id for each in members], since, days)
    shown, following = _some_days(days, start)
    lines: list[Text] = []
    for day in shown:
        lines.append(text("whosaw-day", day=day))
        for (what, who_id), kinds in days[day].items():
            name = names.get(who_id, "")
            if what == "got":
                things: list[Argument] = [variant("whosaw-thing", kind) for kind in kinds]
                lines.append(text("whosaw-got", name=name, what=things))
            else:
                deeds: list[Argument] = [variant("whosaw-deed", kind) for kind in kinds]
                lines.append(text("whosaw-did", name=name, what=deeds))
    rows: list[list[Tap]] = []
    if own:
        rows.append([tap(text("whosaw-who-sees"), "do", None, "mensen")])
    if following is not None:
        rows.append([tap(text("whosaw-earlier"), "whosaw", None, str(following))])
    operator = registry.operator.name
    if lines:
        said = text("whosaw-these", lines=Lines(tuple(lines)), operator=operator)
    else:
        said = text("whosaw-nothing", operator=operator)
    turn.say(said, *rows, again="wiezag")


def _got(turn: Turn, own: Sequence[Group], since: datetime, days: _Days) -> None:
    """Note what of the person's groups was sent to others, without their asking."""
    for group in own:
        for member in turn.unit.members.where(group_id=group.id):
            if member.account_id is None or member.account_id == turn.account.id:
                continue
            for thing, at in turn.unit.outbox.told(member.account_id, group.id, since):
                _note(turn, days, at, ("got", member.account_id), thing.value)


def _did(turn: Turn, group_ids: Sequence[UUID], since: datetime, days: _Days) -> None:
    """Note what others did with what is the person's own."""
    for look in turn.unit.accesses.of(turn.account.id, group_ids, since):
        deed = DEEDS.get(Action(look.action))
        if deed is not None:
            _note(turn, days, look.at, ("did", look.who_id), deed)


def _note(turn: Turn, days: _Days, at: datetime, who: tuple[str, UUID], kind: str) -> None:
    day = day_in(turn.account.zone, at)
    days.setdefault(day, {}).setdefault(who, {})[kind] = None


def _names(turn: Turn, group_ids: Sequence[UUID]) -> dict[UUID, str]:
    """Give by which names the person knows the others, those who left among them."""
    return {
        each.account_id: each.name
        for each in turn.unit.members.where(group_id=tuple(group_ids))
        if each.account_id is not None
    }


def _some_days(days: _Days, start: int) -> tuple[list[date], int | None]:
    """Give the days that fit in one message, from one on; and where the next ones begin."""
    newest = sorted(days, reverse=True)
    shown: list[date] = []
    lines = 0
    for day in newest[start:]:
        lines += 1 + len(days[day])
        if shown and lines > MOST_LINES:
            break
        shown.append(day)
    following = start + len(shown)
    return shown, following if following < len(newest) else None
