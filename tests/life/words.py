"""Who may read what somebody typed: a word of its own for each, and a small model of its readers.

The model knows the field by the talk in which the word was typed, and not how the bot sends it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from domain.accounts import Account
from domain.agenda import PointState
from domain.bookkeeping import ConversationState
from domain.groups import GroupState
from domain.members import Member, MemberState, Role
from domain.preparing import Circle
from domain.sharing import Thing, keeps
from storage.unit import Unit

_LETTERS = "abdeghkmst"
WORD = re.compile(r"qx[abdeghkmst]{5}xq", re.I)


@dataclass(frozen=True, slots=True)
class Typed:
    """A word that somebody typed: who, in which talk (None: in none), about which group."""

    word: str
    who: str
    talk: str | None
    group_id: UUID | None


def word(number: int) -> str:
    """Give the word of this number: no two are the same, and no reader takes it for another."""
    return "qx" + "".join(_LETTERS[int(digit)] for digit in f"{number:05}") + "xq"


def words_in(said: str) -> set[str]:
    """Give the words that stand in a text."""
    return {each.lower() for each in WORD.findall(said)}


def typed_in(unit: Unit, who: str, said: str) -> tuple[str | None, UUID | None]:
    """Say in which talk, about which group, somebody is about to type something."""
    if said.startswith("/"):
        return _OF_COMMAND.get(said[1:].partition(" ")[0]), None
    account = _account(unit, who)
    talk = account and unit.conversations.first(account_id=account.id, state=ConversationState.OPEN)
    return (talk.talk, talk.group_id) if talk else (None, None)


def may_read(unit: Unit, typed: Typed, reader: Account) -> bool:
    """Say whether somebody may read now what somebody else typed; its writer always may."""
    if typed.who == reader.address or typed.talk in _ALONE:
        return typed.who == reader.address
    writer = _account(unit, typed.who)
    writer_id = None if writer is None else writer.id
    groups = _groups(unit, typed, writer_id)
    rule = _RULES.get(typed.talk or "", _in_group(None))
    for group_id in groups:
        if unit.state_of_group(group_id) is GroupState.HIDDEN:
            continue
        member = unit.members.first(group_id=group_id, account_id=reader.id, state=MemberState.IN)
        if member is not None and rule(unit, typed, member):
            return True
    return False


def _account(unit: Unit, who: str) -> Account | None:
    lookup = unit.keys.hash("account", f"practice:{who}")
    return unit.accounts.first(platform="practice", lookup=lookup)


def _groups(unit: Unit, typed: Typed, writer_id: UUID | None) -> list[UUID]:
    """Give the groups that it can be about: where no talk says so, any that its writer was in."""
    if typed.group_id is not None:
        return [typed.group_id]
    if writer_id is None:
        return []
    return [each.group_id for each in unit.members.where(account_id=writer_id)]


Rule = Callable[[Unit, Typed, Member], bool]


def _in_group(thing: Thing | None) -> Rule:
    """Whoever is in the group, and from whom this kind of thing is not kept."""

    def rule(unit: Unit, typed: Typed, member: Member) -> bool:
        if member.role is Role.OWNER or thing is None or not keeps(member, thing):
            return True
        # What is somebody's own to do, they keep.
        return any(typed.word in each.text for each in unit.tasks.where(member_id=member.id))

    return rule


def _owner(unit: Unit, typed: Typed, member: Member) -> bool:
    return member.role is Role.OWNER


def _point(unit: Unit, typed: Typed, member: Member) -> bool:
    """The owner; the others once it is on the agenda, or was."""
    if member.role is Role.OWNER:
        return True
    closed = (PointState.PROPOSED, PointState.ON_ITS_WAY, PointState.DECLINED)
    points = unit.points.where(group_id=member.group_id)
    return not keeps(member, Thing.AGENDA) and any(
        typed.word in each.text.lower() and each.state not in closed for each in points
    )


def _on_map(unit: Unit, typed: Typed, member: Member) -> bool:
    """The owner alone; others what is now a member's name, or what was shown to them."""
    if member.role is Role.OWNER:
        return True
    named = any(
        typed.word in each.name.lower() for each in unit.members.where(group_id=member.group_id)
    )
    return named or bool(unit.shared_maps.where(member_id=member.id))


def _answer(unit: Unit, typed: Typed, member: Member) -> bool:
    """Whom its writer chose; nobody while they chose nobody."""
    for answer in unit.preparatory_answers.where(group_id=member.group_id):
        if typed.word not in answer.text.lower():
            continue
        if answer.circle is Circle.GROUP:
            return member.role in (Role.OWNER, Role.MEMBER)
        if answer.circle is Circle.OWNER:
            return member.role is Role.OWNER
        if answer.circle is Circle.HELPER:
            return answer.helper_id == member.id
    return False


def _note(unit: Unit, typed: Typed, member: Member) -> bool:
    """The one who leads, where its writer chose that."""
    return any(
        each.reader_id == member.id and typed.word in each.text.lower()
        for each in unit.own_notes.where(group_id=member.group_id)
    )


_OF_COMMAND = {"agenda": "agenda-point"}
"""What is typed behind these commands is an answer to that talk."""
_ALONE = frozenset({"crisis-own", "network-find", "group-name", "how-was-it", "time-zone"})
"""What is its writer's alone, always."""
_RULES: dict[str, Rule] = {
    "network-person": _on_map,
    "network-change": _on_map,
    "network-more": _owner,
    "prepare-answer": _answer,
    "before-meeting": _note,
    "agenda-point": _point,
    "goal": _in_group(Thing.GOALS),
    "goal-detail": _in_group(Thing.GOALS),
    "goal-step": _in_group(Thing.GOALS),
    "find-day": _in_group(Thing.CALENDAR),
    "more-days": _in_group(Thing.CALENDAR),
    "good-to-know": _in_group(Thing.CALENDAR),
    "place-meeting": _in_group(Thing.CALENDAR),
    "task-instead": _in_group(Thing.TASKS),
    "new-task": _in_group(Thing.TASKS),
}
"""The rest may be read by whoever is in the group now."""
