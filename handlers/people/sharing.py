"""Who sees what: per kind of thing, and per person; each tap changes one of these."""

from uuid import UUID

from domain.groups import Group
from domain.members import Member
from domain.rights import Action
from domain.sharing import Thing, set_sharing, shares
from domain.sleeping import Deed, WaitingDeed
from handlers.people.looking import own_person, say
from handlers.people.words import of_thing, people_of, thing_said
from handlers.shared.sleeping import sleeps_on
from handlers.talk.access import NotAllowed, may_have
from handlers.talk.buttons import tap
from handlers.talk.pages import MOST_BUTTONS, page, page_start, side_by_side
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text

TOGGLED = tuple(thing for thing in Thing if thing is not Thing.MAP)
"""The map is shown to one person at a time, as a copy that the owner looked at first."""


def show_things(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the kinds of things, to look who sees each."""
    group, _owner = turn.access(Action.CHANGE_SHARING, group_id)
    taps = [tap(thing_said(each), "people-sees", group.id, each.value) for each in Thing]
    rows = side_by_side(taps)
    back = [tap(text("people-all"), "people", group.id)]
    say(turn, group, text("people-which-thing"), *rows, back)


def show_thing(turn: Turn, group_id: UUID | None, arg: str) -> None:
    """Show who sees a kind of thing: a tap on a name changes it."""
    group, _ = turn.access(Action.CHANGE_SHARING, group_id)
    which, _, start = arg.partition(".")
    if which not in set(Thing):
        raise NotAllowed(Action.CHANGE_SHARING, group.id)
    _show_thing(turn, group, Thing(which), page_start(start))


def show_person(turn: Turn, member_id: UUID | None, _: str) -> None:
    """Show what somebody sees: a tap on a kind of thing changes it."""
    found = own_person(turn, member_id, Action.CHANGE_SHARING)
    if found is not None:
        _show_person(turn, *found)


def change(turn: Turn, member_id: UUID | None, arg: str) -> None:
    """Share a kind of thing with somebody, or keep it; sharing more may wait for the morning."""
    found = own_person(turn, member_id, Action.CHANGE_SHARING)
    if found is None:
        return
    group, member = found
    which, to, page_of, start = (*arg.split("."), "", "", "")[:4]
    if which not in {each.value for each in Thing} or to not in ("on", "off"):
        raise NotAllowed(Action.CHANGE_SHARING, group.id)
    thing, shared = Thing(which), to == "on"
    if shared and not shares(member, thing) and waits(turn, group, member, thing):
        return
    share(turn, member, thing, shared=shared)
    if page_of == "thing":
        _show_thing(turn, group, thing, page_start(start))
    else:
        _show_person(turn, group, member)


def waits(
    turn: Turn,
    group: Group,
    member: Member,
    thing: Thing | None = None,
    **more: str,
) -> bool:
    """Let sharing more wait, if the owner sleeps on that; with what waits for them already.

    `thing` is what is shared more, `more` the role (and the meeting of a guest), kind or route with
    which more reaches them.
    """
    waiting = _waiting(turn, member)
    about = ({} if waiting is None else dict(waiting.about)) | more
    if thing is not None:
        about["things"] = sorted({*about.get("things", []), thing.value})
    return sleeps_on(turn, Deed.SHARE, group.id, member.id, name=member.name, **about)


def _waiting(turn: Turn, member: Member) -> WaitingDeed | None:
    return turn.unit.waiting_deeds.first(
        account_id=turn.account.id, deed=Deed.SHARE, subject_id=member.id
    )


def share(turn: Turn, member: Member, thing: Thing, *, shared: bool) -> None:
    """Share, or keep. What waits is looked at again when it leaves; what was sent stays there."""
    set_sharing(member, thing, shared=shared)
    turn.unit.members.save(member)
    if not shared:
        # A night's wish to share more of this is over as well.
        waiting = _waiting(turn, member)
        if waiting is None:
            return
        left = [each for each in waiting.about.get("things", []) if each != thing.value]
        waiting.about = {**waiting.about, "things": left}
        if left or waiting.about.keys() & {"role", "kind", "route"}:
            turn.unit.waiting_deeds.save(waiting)
        else:
            turn.unit.waiting_deeds.remove(waiting)


def _show_thing(turn: Turn, group: Group, thing: Thing, start: int) -> None:
    people = people_of(turn, group.id)
    back = [tap(text("people-who-sees-what"), "people-things", group.id)]
    if not people:
        say(turn, group, text("people-sees-nobody", thing=thing_said(thing)), back)
        return
    if thing is Thing.MAP:
        seen: list[Text | str] = [each.name for each in people if shares(each, thing)]
        what = text("people-sees-map", names=seen) if seen else text("people-sees-map-nobody")
        say(turn, group, what, [tap(text("people-about-map"), "net-seen", group.id)], back)
        return
    taps = [
        _toggle(each, thing, each.name, f"thing.{start}", shared=shares(each, thing))
        for each in people
    ]
    rows = page(
        taps,
        start,
        lambda on: tap(text("people-more"), "people-sees", group.id, f"{thing.value}.{on}"),
    )
    lines: list[Argument] = [text("people-sees", thing=thing_said(thing))]
    if serving := [each.name for each in people if _sees_anyway(turn, each, thing)]:
        lines.append(text("people-sees-anyway", names=serving))
    say(turn, group, text("people-page", lines=Lines(tuple(lines))), *rows, back)


def _sees_anyway(turn: Turn, member: Member, thing: Thing) -> bool:
    """Whether somebody sees what is not shared with them: they lead a meeting, or take notes."""
    return not shares(member, thing) and may_have(turn.unit, turn.now, member, thing)


def _show_person(turn: Turn, group: Group, member: Member) -> None:
    taps = [
        _toggle(member, each, of_thing(each), "person", shared=shares(member, each))
        for each in (TOGGLED if not shares(member, Thing.MAP) else Thing)
    ]
    rows = [[each] for each in taps[: MOST_BUTTONS + 1]]
    back = [tap(text("people-back-to", name=member.name), "people-one", member.id)]
    say(turn, group, text("people-they-see", name=member.name), *rows, back)


def _toggle(member: Member, thing: Thing, what: Text | str, where: str, *, shared: bool) -> Tap:
    label = text("people-does-see" if shared else "people-sees-not", what=what)
    return tap(
        label, "people-share", member.id, f"{thing.value}.{'off' if shared else 'on'}.{where}"
    )
