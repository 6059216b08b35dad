"""Who may read what: a small model, that knows the rows and none of the product's own rules.

Where the product asks a function of its domain, this says it once more, in other words. So a
product whose rule is broken says something else than the model.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from domain.accounts import Account
from domain.agenda import PointState
from domain.goals import GoalState
from domain.groups import GroupState
from domain.meetings import Meeting, MeetingState
from domain.members import Member, MemberKind, MemberState, Role, SummaryRoute
from domain.preparing import Circle, PreparationState
from domain.sharing import Thing
from domain.summaries import SummaryState
from storage.unit import Unit
from tests.life.canaries import Typed

_THINGS: dict[str, str] = {
    "place": "calendar",
    "next": "calendar",
    "goal": "goals",
    "point": "agenda",
    "agreement": "agreements",
    "task": "tasks",
}
"""What a part of a summary tells: kept from somebody, they do not read it there either."""
_OVER = (MeetingState.ENDED, MeetingState.CANCELLED)


def is_shown(member: Member, thing: Thing) -> bool:
    """Whether the owner shows somebody this kind of thing, as METHOD.md says it begins."""
    if member.state is not MemberState.IN:
        return False
    if member.role is Role.OWNER:
        return True
    usual = {
        Role.MEMBER: thing is not Thing.MAP,
        Role.GUEST: thing is Thing.CALENDAR,
        Role.INFORMED: thing is Thing.SUMMARY,
    }
    return member.sharing.get(thing.value, usual[member.role])


def has_a_post(unit: Unit, member: Member) -> bool:
    """Whether somebody leads a meeting or takes notes, or helps the owner: they see more."""
    for meeting in unit.meetings.where(group_id=member.group_id):
        posts = (*meeting.led_by, meeting.note_taker_id, meeting.leader_id)
        if meeting.state not in _OVER and member.id in posts:
            return True
    return any(
        each.companion_id == member.id and each.agreed_at is not None
        for each in unit.dials.where(group_id=member.group_id)
    )


def is_nameless(member: Member) -> bool:
    """Whether no name may come to somebody's chat by itself: a professional's, at first."""
    return member.kind is MemberKind.PROFESSIONAL and member.route is not SummaryRoute.CHAT


def meets(meeting: Meeting, member: Member) -> bool:
    """Whether somebody is one of those who meet: a guest at their own, the informed at none."""
    if member.role is Role.GUEST:
        return member.guest_at_id == meeting.id
    return member.role is not Role.INFORMED and (
        not meeting.with_ids or member.id in meeting.with_ids
    )


def members_of(unit: Unit, reader: Account) -> Iterator[Member]:
    """Give what somebody is in the groups that are there for them now."""
    for member in unit.members.where(account_id=reader.id, state=MemberState.IN):
        if unit.groups.get(member.group_id).state is GroupState.OPEN:
            yield member


def why_not(unit: Unit, typed: Typed, reader: Account) -> str | None:
    """Say why somebody may not read now what was typed; None: they may. Its writer always may."""
    if typed.who == reader.address:
        return None
    if typed.talk in _ALONE:
        return "it is for its writer alone"
    rule = _RULES.get(typed.talk, _told_in_group)
    own = [each for each in members_of(unit, reader) if typed.group_id in (None, each.group_id)]
    if typed.talk is not None and typed.group_id is None:
        # By a command, in a group of theirs that the model does not know.
        own = [each for each in own if _is_with(unit, typed, each.group_id)]
    if not own:
        return "they are in no group with its writer"
    reads = [rule(_Word(unit, typed), each) for each in own]
    return None if any(reads) else f"their group shows them no {rule.__name__.strip('_')}"


def _is_with(unit: Unit, typed: Typed, group_id: UUID) -> bool:
    """Whether its writer is in a group, or was. Nobody knows any more of who was erased since."""
    lookup = unit.keys.hash("account", f"practice:{typed.who}")
    account = unit.accounts.first(platform="practice", lookup=lookup)
    if account is None or account.created_at > typed.at:
        return True
    return bool(unit.members.where(account_id=account.id, group_id=group_id))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, and where it stands."""

    unit: Unit
    typed: Typed

    def is_in(self, *texts: str | None) -> bool:
        return any(self.typed.word in each.lower() for each in texts if each)

    def in_task(self, member: Member, *, own: bool) -> bool:
        for task in self.unit.tasks.where(group_id=member.group_id):
            is_own = member.id in (task.member_id, task.handed_to_id) or task.member_id is None
            if self.is_in(task.text) and (is_own or not own):
                return True
        return False

    def in_summary(self, member: Member) -> bool:
        """Whether it stands in what the owner released, for this reader."""
        if not is_shown(member, Thing.SUMMARY):
            return False
        return any(
            self.is_in(*part.lines)
            and part.key not in summary.hidden_from.get(str(member.id), ())
            and (
                part.whose == member.id
                or member.sharing.get(_THINGS.get(part.kind, "")) is not False
            )
            for summary in self.unit.summaries.where(
                group_id=member.group_id, state=SummaryState.RELEASED
            )
            for part in summary.parts
        )


_Rule = Callable[[_Word, Member], bool]


def _told_in_group(word: _Word, member: Member) -> bool:
    """What is nobody's secret in the group: names, rules, why somebody was asked."""
    return True


def _owner(word: _Word, member: Member) -> bool:
    return member.role is Role.OWNER or has_a_post(word.unit, member)


def _agreement(word: _Word, member: Member) -> bool:
    told = has_a_post(word.unit, member) or is_shown(member, Thing.AGREEMENTS)
    return told or word.in_summary(member)


def _task(word: _Word, member: Member) -> bool:
    if member.role is Role.OWNER or has_a_post(word.unit, member) or word.in_summary(member):
        return True
    return is_shown(member, Thing.TASKS) or word.in_task(member, own=True)


def _point(word: _Word, member: Member) -> bool:
    """The owner; the others once it is on the agenda, or was."""
    if member.role is Role.OWNER:
        return True
    if not (is_shown(member, Thing.AGENDA) or has_a_post(word.unit, member)):
        return word.in_summary(member)
    shown = (PointState.ON, PointState.DONE, PointState.MERGED)
    points = word.unit.points.where(group_id=member.group_id, state=shown)
    return any(word.is_in(each.text) for each in points) or word.in_summary(member)


def _goal(word: _Word, member: Member) -> bool:
    """The owner; the others while it is shared. What else is said about it is the owner's."""
    if member.role is Role.OWNER or word.in_summary(member):
        return True
    if not (is_shown(member, Thing.GOALS) or has_a_post(word.unit, member)):
        return False
    for goal in word.unit.goals.where(group_id=member.group_id):
        steps = [each.text for each in goal.steps] if goal.shares_steps else []
        if goal.shared and goal.state is not GoalState.LET_GO and word.is_in(goal.text, *steps):
            return True
        if str(member.id) in map(str, goal.told_ids) and word.is_in(goal.text):
            return True
    return False


def _day(word: _Word, member: Member) -> bool:
    told = has_a_post(word.unit, member) or is_shown(member, Thing.CALENDAR)
    return told or word.in_summary(member)


def _summary(word: _Word, member: Member) -> bool:
    return member.role is Role.OWNER or has_a_post(word.unit, member) or word.in_summary(member)


def _map(word: _Word, member: Member) -> bool:
    """The owner alone; others what is now a member's name, or what was shown to them."""
    if member.role is Role.OWNER:
        return True
    names = [each.name for each in word.unit.members.where(group_id=member.group_id)]
    return word.is_in(*names) or bool(word.unit.shared_maps.where(member_id=member.id))


def _answer(word: _Word, member: Member) -> bool:
    """Whom its writer chose; nobody while they chose nobody."""
    for answer in word.unit.preparatory_answers.where(group_id=member.group_id):
        writer = word.unit.members.get(answer.member_id)
        if not word.is_in(answer.text) or writer.state is not MemberState.IN:
            continue
        match answer.circle:
            case Circle.GROUP:
                return member.role in (Role.OWNER, Role.MEMBER)
            case Circle.OWNER:
                return member.role is Role.OWNER
            case Circle.HELPER:
                return answer.helper_id == member.id and any(
                    each.helper_id == member.id and each.state is PreparationState.AGREED
                    for each in word.unit.preparations.where(member_id=writer.id)
                )
            case Circle.ONLY_ME:
                return False
    return False


def _told(word: _Word, member: Member) -> bool:
    """The owner, who wrote it down; others while the one who told it wants that."""
    return member.role is Role.OWNER or _answer(word, member)


def _note(word: _Word, member: Member) -> bool:
    """The one who leads, where its writer chose that."""
    return any(
        each.reader_id == member.id and word.is_in(each.text)
        for each in word.unit.own_notes.where(group_id=member.group_id)
    )


def _looked_back(word: _Word, member: Member) -> bool:
    """Nobody but its writer; the others once that one put it on the agenda, or shared a goal."""
    return member.role is not Role.OWNER and (_point(word, member) or _goal(word, member))


def _expectation(word: _Word, member: Member) -> bool:
    """The owner, and the professional with whom it is."""
    notes = word.unit.expectations.where(group_id=member.group_id)
    return member.role is Role.OWNER or any(each.member_id == member.id for each in notes)


_ALONE = frozenset({"crisis-own", "network-find", "group-name", "how-was-it", "time-zone"})
_RULES: dict[str | None, _Rule] = {
    None: _point,
    "network-person": _map,
    "network-change": _map,
    "network-more": _map,
    "prepare-answer": _answer,
    "prepare-told": _told,
    "before-meeting": _note,
    "evaluation": _looked_back,
    "evaluation-words": _looked_back,
    "agenda-point": _point,
    "goal": _goal,
    "goal-detail": _goal,
    "goal-step": _goal,
    "find-day": _day,
    "more-days": _day,
    "move-meeting": _day,
    "good-to-know": _day,
    "place-meeting": _day,
    "next-date": _day,
    "answer-days": _owner,
    "answer-for": _owner,
    "task-instead": _task,
    "new-task": _task,
    "note-task": _task,
    "note-agreement": _agreement,
    "note-goal": _goal,
    "summary-line": _summary,
    "summary-words": _summary,
    "expecting-note": _expectation,
    "expecting-rather": _expectation,
    "write-up": _agreement,
}
"""In which talk it was typed, and who may read it; the rest is told to whoever is in the group."""
