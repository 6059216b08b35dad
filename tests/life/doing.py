"""How somebody goes through a scene: by typing, and by pressing what they look at.

Where somebody does not see a button that a scene needs, it ends there: that too is life.
"""

from datetime import timedelta

from domain.bookkeeping import ConversationState
from domain.groups import Group, GroupState
from domain.members import Member, MemberState
from handlers.talk.buttons import button
from storage.storage import Storage
from tests.life.playing import Life, Missing, Shown


def does(life: Life, who: str, owner: str, *lines: str) -> None:
    """Let somebody do these, one after the other, in the group of an owner.

    A line is typed, but for `[…`, which presses the newest button that begins so, `[…]`, the newest
    that says just that, and `@…`, the newest of an action: `@people-share:agenda.off`, with what
    its answer begins with.
    `Ja|Yes` is said in the language of the person. Raises `Missing` where they see no such button.
    """
    english = speaks_english(life, who)
    for line in lines:
        dutch, _, other = line.partition("|")
        said = (other if english and other else dutch).strip()
        if line.startswith(("[", "@")):
            _press(life, who, said)
        else:
            life.send(who, text=said)
        _in_group(life, who, owner)


def perhaps(life: Life, who: str, owner: str, *lines: str) -> bool:
    """Let somebody do these as far as they see the buttons for it; say whether they did all."""
    try:
        does(life, who, owner, *lines)
    except Missing:
        return False
    return True


def _press(life: Life, who: str, wanted: str) -> None:
    for shown in reversed(life.visible(who)):
        if _is_wanted(shown, wanted):
            life.send(who, button=shown.data, pressed_on=shown.handle)
            return
    raise Missing


def _is_wanted(shown: Shown, wanted: str) -> bool:
    if wanted.startswith("["):
        whole = wanted.endswith("]")
        return shown.label == wanted[1:-1] if whole else shown.label.startswith(wanted[1:])
    action, _, arg = wanted[1:].partition(":")
    name, _, rest = shown.data.partition(":")
    return name == action and rest.partition(":")[2].startswith(arg)


def _in_group(life: Life, who: str, owner: str) -> None:
    """Where somebody in several groups is asked which one: the owner's."""
    group = group_of(life, owner)
    seen = life.visible(who)
    newest = [each for each in seen if each.handle == seen[-1].handle]
    if group is None or not all(each.data.startswith("in:") for each in newest):
        return
    wanted = button("in", group.id)
    for shown in newest:
        if shown.data.startswith(wanted):
            life.send(who, button=shown.data, pressed_on=shown.handle)
            return


def speaks_english(life: Life, who: str) -> bool:
    """Whether the bot speaks English with somebody, now."""
    with Storage.unit(life.storage) as unit:
        account = unit.accounts.first(lookup=unit.keys.hash("account", f"practice:{who}"))
        return who in life.english if account is None else account.language == "en"


def group_of(life: Life, owner: str) -> Group | None:
    """Give the open group of an owner, if they have one."""
    with Storage.unit(life.storage) as unit:
        account = unit.accounts.first(lookup=unit.keys.hash("account", f"practice:{owner}"))
        if account is None:
            return None
        return unit.groups.first(owner_id=account.id, state=GroupState.OPEN)


def member_of(life: Life, owner: str, who: str) -> Member | None:
    """Give what somebody is in the group of an owner, if they are in it now."""
    group = group_of(life, owner)
    with Storage.unit(life.storage) as unit:
        account = unit.accounts.first(lookup=unit.keys.hash("account", f"practice:{who}"))
        if account is None or group is None:
            return None
        return unit.members.first(group_id=group.id, account_id=account.id, state=MemberState.IN)


def people_in(life: Life, owner: str) -> list[str]:
    """Give whoever is in the group of an owner now with the app, but for the owner."""
    group = group_of(life, owner)
    with Storage.unit(life.storage) as unit:
        if group is None:
            return []
        members = unit.members.where(group_id=group.id, state=MemberState.IN)
        there = [unit.accounts.find(each.account_id) for each in members]
        names = [each.address for each in there if each is not None]
    return sorted(each for each in names if each != owner)


def is_in_a_talk(life: Life, who: str) -> bool:
    """Whether a question is open with somebody."""
    with Storage.unit(life.storage) as unit:
        account = unit.accounts.first(lookup=unit.keys.hash("account", f"practice:{who}"))
        return account is not None and bool(
            unit.conversations.count(account_id=account.id, state=ConversationState.OPEN)
        )


def days_on(life: Life, days: float) -> None:
    """Let time go by."""
    life.until(life.clock.now() + timedelta(days=days))
