"""My groups: which there are, and what each is called in my own chat."""

from uuid import UUID

from domain.members import MemberState
from domain.rights import Action
from handlers.talk.buttons import tap
from handlers.talk.kinds import Line
from handlers.talk.labels import plain
from handlers.talk.pages import page, page_start
from handlers.talk.questions import Talk, ask_or_skip
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from handlers.talk.which_group import names_of_groups
from messages.said import Lines, text

MOST_NAME = 40


def register(registry: Registry) -> None:
    """Answer /groepen, and let people call a group as they like, for their own eyes."""
    registry.command("groepen", "groups", handler=lambda turn, _: _show(turn, 0))
    registry.button("group-page", lambda turn, _, start: _show(turn, page_start(start)))
    registry.button("group-name", _begin)
    registry.talk(
        "group-name",
        view=lambda _: None,
        talk=call_it,
        then=_after,
        action=Action.SEE_MENU,
        go_on=None,
    )


def call_it(_: None) -> Talk[str | None]:
    """Ask what somebody wants to call a group; passed over, it is called as at first."""
    return ask_or_skip("groups-name", Line(MOST_NAME), skip="groups-as-at-first")


def _show(turn: Turn, start: int) -> None:
    """Show somebody's groups; pressed, one gets another name."""
    names = names_of_groups(turn.unit, turn.account.id)
    if not names:
        turn.run("menu")
        return
    if len(names) == 1:
        turn.say(text("groups-one", group=next(iter(names.values()))))
        return
    turn.say(
        text("groups-several", groups=Lines(tuple(names.values()))),
        *page(
            [tap(name, "group-name", group_id) for group_id, name in names.items()],
            start,
            lambda following: tap(text("common-other-groups"), "group-page", None, str(following)),
        ),
    )


def _begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    turn.access(Action.SEE_MENU, group_id)
    turn.begin("group-name", group_id)


def _after(turn: Turn, name: str | None) -> None:
    """Keep the name with their own membership: nobody else sees it."""
    group, member = turn.in_group()
    others = turn.unit.members.where(account_id=turn.account.id, state=MemberState.IN)
    taken = {plain(each.calls_it or "") for each in others if each.id != member.id}
    if name is not None and plain(name) in taken:
        turn.say(text("groups-taken"))
        turn.begin("group-name", group.id)
        return
    member.calls_it = name
    turn.unit.members.save(member)
    turn.leave_group_aside()
    turn.say(text("groups-named", group=names_of_groups(turn.unit, turn.account.id)[group.id]))
