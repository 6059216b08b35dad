"""Who leads the meeting, and who takes notes: asked, never appointed (METHOD.md, step C)."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from domain.dial import DialStep
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.rights import Action
from domain.sharing import Thing
from handlers.day.rows import begin_about, meeting_of_talk, others, own_meeting, owner_of
from handlers.day.words import owner_said
from handlers.talk.access import companion_of
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf, YesOrNo
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import Tap, text

LATER, NOBODY = "later", "nobody"


class Post(StrEnum):
    """What somebody does for one meeting. CO_CHAIR: lead it together with the chair."""

    CHAIR = "chair"
    CO_CHAIR = "together"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who may be asked. `without_app`: the owner asks them, and taps in the answer.

    `is_filled`: somebody leads along, or was asked to, and need not any more if the owner says so.
    """

    post: Post
    owner_id: UUID | None
    members: tuple[tuple[UUID, str], ...]
    without_app: frozenset[UUID]
    is_filled: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom the owner would like. `said_yes`: what somebody without the app answered.

    `nobody`: whoever leads, leads alone.
    """

    post: Post
    member_id: UUID | None = None
    said_yes: bool | None = None
    nobody: bool = False


def begin_chair(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to choose who leads."""
    begin_about(turn, meeting_id, "who-leads", Action.PLAN_MEETING, MeetingState.PLANNED)


def begin_co_chair(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to choose who leads along; where nobody leads yet, that comes first."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.PLANNED)
    if meeting is not None and not (meeting.chair_id or meeting.chair_asked_id):
        begin_chair(turn, meeting_id, "")
    elif meeting is not None:
        about = (Action.PLAN_MEETING, MeetingState.PLANNED)
        begin_about(turn, meeting_id, "who-leads-along", *about)


def begin_notes(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to choose who takes notes."""
    begin_about(turn, meeting_id, "who-notes", Action.PLAN_MEETING, MeetingState.PLANNED)


def for_chair(turn: Turn) -> Candidates | None:
    """Give who may be asked to lead; None where the meeting is off meanwhile."""
    return _candidates(turn, Post.CHAIR)


def for_co_chair(turn: Turn) -> Candidates | None:
    """Give who may be asked to lead along; None where the meeting is off meanwhile."""
    return _candidates(turn, Post.CO_CHAIR)


def for_notes(turn: Turn) -> Candidates | None:
    """Give who may be asked to take notes; None where the meeting is off meanwhile."""
    return _candidates(turn, Post.NOTES)


def _candidates(turn: Turn, post: Post) -> Candidates | None:
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is None:
        return None
    owner = owner_of(turn, group)
    taken = {meeting.chair_id, meeting.chair_asked_id} if post is Post.CO_CHAIR else set()
    found = [
        each
        for each in others(turn, meeting)
        if each.role is not Role.GUEST and each.id not in taken
    ]
    may_be_owner = meeting.takes_part(owner) and owner.id not in taken
    return Candidates(
        post,
        owner.id if may_be_owner else None,
        tuple((each.id, each.name) for each in found),
        frozenset(each.id for each in found if each.account_id is None),
        post is Post.CO_CHAIR and bool(_holder(meeting, post) or _asked(meeting, post)),
    )


def choose(view: Candidates | None) -> Talk[Chosen | None]:
    """Ask whom the owner would like; of somebody without the app also what they said."""
    if view is None:
        return None
    offered: list[Option[UUID | str]] = []
    if view.owner_id is not None:
        offered.append(Option(view.owner_id, text("posts-myself")))
    offered += [Option(member_id, name) for member_id, name in view.members]
    if view.is_filled:
        offered.append(Option(NOBODY, text("posts-alone")))
    offered.append(Option(LATER, text("common-later")))
    which = "posts-who-of-them" if view.owner_id is None else "posts-who"
    whom = yield from ask(which, OneOf(offered), post=view.post.value)
    if not isinstance(whom, UUID):
        return Chosen(view.post, nobody=True) if whom == NOBODY else None
    name = dict(view.members).get(whom)
    if name is None or whom not in view.without_app:
        return Chosen(view.post, whom)
    kind = YesOrNo(text("posts-they-said-yes"), text("posts-rather-not"), {"name": name})
    said_yes = yield from ask(f"posts-they:{whom}", kind, name=name)
    return Chosen(view.post, whom, said_yes)


def chosen(turn: Turn, wanted: Chosen | None) -> None:
    """Ask whom the owner chose; nobody has the post before they said yes."""
    group, _ = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.PLANNED)
    if meeting is not None and wanted is not None and wanted.nobody:
        _release(turn, meeting, None, wanted.post)
        _set(meeting, wanted.post, holder=None, asked=None)
        turn.unit.meetings.save(meeting)
        turn.say(text("posts-is-alone"), group_id=group.id)
        return
    member = None if wanted is None else turn.unit.members.find(wanted.member_id)
    if (
        meeting is None
        or wanted is None
        or member is None
        or not member.is_in
        or member.group_id != group.id
    ):
        turn.say(text("posts-later"), group_id=group.id)
        return
    post = wanted.post
    is_owner = member.role is Role.OWNER
    if is_owner or wanted.said_yes or _holder(meeting, post) == member.id:
        _settle(turn, meeting, member, post)
        if not is_owner:
            turn.say(text("posts-they-do", name=member.name, post=post.value), group_id=group.id)
        elif post is Post.CHAIR and _leads_alone_at_first(turn, group, meeting, member):
            ask_notes = tap(text("posts-ask-notes"), "day-notes", meeting.id)
            turn.say(
                text("posts-yourself-alone"), [ask_notes], group_id=group.id, subject_id=meeting.id
            )
        else:
            turn.say(text("posts-yourself", post=post.value), group_id=group.id)
    elif member.account_id is None:
        turn.say(
            text("posts-said-no", name=member.name, post=post.value),
            [_somebody_else(meeting, post)],
            group_id=group.id,
        )
    else:
        _ask(turn, group, meeting, member, post)


def answer(turn: Turn, meeting_id: UUID | None, arg: str) -> None:
    """Take the answer of whoever was asked; the owner hears it."""
    meeting = own_meeting(turn, meeting_id, Action.SEE_MEETING, MeetingState.PLANNED)
    if meeting is None:
        return
    group, member = turn.in_group()
    said, _, which = arg.partition(".")
    post = Post(which) if which in set(Post) else Post.CHAIR
    if _asked(meeting, post) != member.id:
        turn.tell("common-old-button")
        return
    if said == "yes":
        _settle(turn, meeting, member, post)
        turn.change_pressed(text("posts-thanks", day=meeting.begins_local, post=post.value))
        turn.say_to_owner(
            group,
            text("posts-said-yes", name=member.name, day=meeting.begins_local, post=post.value),
        )
        return
    _set(meeting, post, holder=_holder(meeting, post), asked=None)
    turn.unit.meetings.save(meeting)
    turn.change_pressed(text("posts-no-thanks", owner=owner_said(group, member)))
    turn.say_to_owner(
        group,
        text("posts-said-no", name=member.name, post=post.value),
        [_somebody_else(meeting, post)],
    )


def _leads_alone_at_first(turn: Turn, group: Group, meeting: Meeting, owner: Member) -> bool:
    """Whether, at a first meeting, nobody else could go on if the owner's phone fails.

    It is said once: nobody goes on without the owner having asked them (METHOD.md, principle 1).
    """
    writes_down = meeting.note_taker_asked_id or meeting.note_taker_id
    return (
        writes_down in (None, owner.id)
        and not (meeting.co_chair_id or meeting.co_chair_asked_id)
        and companion_of(turn, group, DialStep.LEADING, meeting) is None
        and turn.unit.meetings.count(group_id=group.id, chair_id=owner.id) == 1
        and any(
            each.account_id is not None and each.role is not Role.GUEST
            for each in others(turn, meeting)
        )
    )


def _ask(turn: Turn, group: Group, meeting: Meeting, member: Member, post: Post) -> None:
    _release(turn, meeting, member, post)
    _set(meeting, post, holder=None, asked=member.id)
    turn.unit.meetings.save(meeting)
    turn.say_to_member(
        member,
        text(
            "posts-asked",
            owner=owner_said(group, member),
            day=meeting.begins_local,
            post=post.value,
        ),
        [
            tap(text("posts-yes"), "day-led", meeting.id, f"yes.{post}"),
            tap(text("posts-rather-not"), "day-led", meeting.id, f"no.{post}"),
        ],
        subject_id=meeting.id,
        thing=Thing.CALENDAR,
    )
    turn.say(text("posts-asking", name=member.name), group_id=group.id)


def _somebody_else(meeting: Meeting, post: Post) -> Tap:
    label = text("posts-somebody-else")
    match post:
        case Post.CHAIR:
            return tap(label, "day-lead", meeting.id)
        case Post.CO_CHAIR:
            return tap(label, "day-along", meeting.id)
        case Post.NOTES:
            return tap(label, "day-notes", meeting.id)


def _settle(turn: Turn, meeting: Meeting, member: Member, post: Post) -> None:
    _release(turn, meeting, member, post)
    _set(meeting, post, holder=member.id, asked=None)
    turn.unit.meetings.save(meeting)


def _release(turn: Turn, meeting: Meeting, member: Member | None, post: Post) -> None:
    """Tell whoever had the post, or was asked, that they need not; not who has it from now on."""
    kept = {None, None if member is None else member.id}
    for member_id in {_holder(meeting, post), _asked(meeting, post)} - kept:
        earlier = turn.unit.members.find(member_id)
        if earlier is not None and earlier.is_in and earlier.role is not Role.OWNER:
            turn.say_to_member(
                earlier,
                text("posts-not-needed", day=meeting.begins_local, post=post.value),
                subject_id=meeting.id,
                thing=Thing.CALENDAR,
            )


def _holder(meeting: Meeting, post: Post) -> UUID | None:
    match post:
        case Post.CHAIR:
            return meeting.chair_id
        case Post.CO_CHAIR:
            return meeting.co_chair_id
        case Post.NOTES:
            return meeting.note_taker_id


def _asked(meeting: Meeting, post: Post) -> UUID | None:
    match post:
        case Post.CHAIR:
            return meeting.chair_asked_id
        case Post.CO_CHAIR:
            return meeting.co_chair_asked_id
        case Post.NOTES:
            return meeting.note_taker_asked_id


def _set(meeting: Meeting, post: Post, *, holder: UUID | None, asked: UUID | None) -> None:
    match post:
        case Post.CHAIR:
            for each in (holder, asked):
                if each is not None and each in (meeting.co_chair_id, meeting.co_chair_asked_id):
                    meeting.co_chair_id = meeting.co_chair_asked_id = None
            meeting.chair_id, meeting.chair_asked_id = holder, asked
        case Post.CO_CHAIR:
            meeting.co_chair_id, meeting.co_chair_asked_id = holder, asked
        case Post.NOTES:
            meeting.note_taker_id, meeting.note_taker_asked_id = holder, asked
