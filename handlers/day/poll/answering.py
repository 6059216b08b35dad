"""What people answer to a poll: kept for the owner, who hears that there are answers."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.dial import DialStep
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from domain.polls import Option, Vote
from domain.rights import Action
from handlers.day.poll import asking_again, deadline
from handlers.day.poll.seeing import seen_by
from handlers.day.poll.sentence import names_day, read_votes, read_with_note
from handlers.day.poll.voting import MOST_NOTE, Poll
from handlers.day.rows import (
    Given,
    attendance_of,
    begin_about,
    cast_votes,
    is_theirs,
    meeting_of_talk,
    options_of,
    others,
    own_option,
    still_waited_for,
    votes_of,
)
from handlers.day.words import names, option_said, without_app
from handlers.talk.access import companion_of, own_groups
from handlers.talk.buttons import tap
from handlers.talk.taps import ANSWERABLE_FOR
from handlers.talk.turn import Turn
from messages.said import Lines, Text, text, variant
from messages.typed import clean

ANSWER_DAYS = "answer-days"
ANSWERED = "answered-some"
COMPLETE = "answered-all"


def begin(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Begin to answer, or to change an answer."""
    begin_about(turn, meeting_id, ANSWER_DAYS, Action.ANSWER_POLL, MeetingState.FINDING)


def poll(turn: Turn) -> Poll | None:
    """Give what somebody is asked: the days they did not answer yet, else all of them."""
    _, member = turn.in_group()
    return poll_for(turn, member, None)


def poll_for(turn: Turn, member: Member, name: str | None) -> Poll | None:
    """Give what a member is asked; None where the day was chosen meanwhile."""
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None:
        return None
    options = options_of(turn, meeting)
    votes = votes_of(turn, meeting)
    fresh = [each for each in options if (each.id, member.id) not in votes]
    heard = [(UUID(each), Vote(vote)) for each, vote in turn.about.get("several", ())]
    is_new = {each.id for each in fresh}.issuperset(each for each, _ in heard)
    asked = fresh if fresh and is_new else options
    there = {each.id for each in asked}
    return Poll(
        tuple((each.id, option_said(each, meeting), each.starts_local) for each in asked),
        name,
        tuple(Given(each, vote) for each, vote in heard if each in there),
    )


def offer(turn: Turn, typed: str) -> bool:
    """Take a sentence about the days of a poll as the answer to it, and read it back.

    False: there is no poll that it answers, or more than one.
    """
    found = []
    for meeting, options in _polls(turn):
        said = read_votes(typed, [each.starts_local for each in options])
        if said is not None:
            found.append((meeting, [[str(options[at].id), said[at].value] for at in said]))
    if len(found) != 1:
        return False
    meeting, several = found[0]
    turn.access(Action.ANSWER_POLL, meeting.group_id, meeting.id, meeting=meeting)
    turn.begin(ANSWER_DAYS, meeting.group_id, meeting=str(meeting.id), several=several)
    return True


def offer_note(turn: Turn, typed: str) -> bool:
    """Take "ja, tot vier uur" as the answer to the one day that was asked about just now."""
    said = read_with_note(clean(typed))
    newest = turn.unit.outbox.answerable(turn.account.id, turn.now - ANSWERABLE_FOR, 1)
    if said is None or not newest or len(said[1]) > MOST_NOTE:
        return False
    found = [each for each in _polls(turn, but=Role.OWNER) if each[0].id == newest[0].subject_id]
    if len(found) != 1 or len(found[0][1]) != 1:
        return False
    meeting, (option,) = found[0]
    group, member = turn.access(Action.ANSWER_POLL, meeting.group_id, meeting.id, meeting=meeting)
    _answered(turn, group, member, meeting, [Given(option.id, *said)])
    return True


def offer_day_by_day(turn: Turn, typed: str) -> bool:
    """Ask day by day who said something of a poll's days that can't be read for sure.

    False: none of its days is named, or there is more than one such poll. An owner has answered.
    """
    found = [
        meeting
        for meeting, options in _polls(turn, but=Role.OWNER)
        if names_day(typed, [each.starts_local for each in options])
    ]
    if len(found) != 1:
        return False
    turn.access(Action.ANSWER_POLL, found[0].group_id, found[0].id, meeting=found[0])
    turn.say(text("poll-not-sure"), group_id=found[0].group_id)
    turn.begin(ANSWER_DAYS, found[0].group_id, meeting=str(found[0].id))
    return True


def _polls(turn: Turn, but: Role | None = None) -> Iterator[tuple[Meeting, Sequence[Option]]]:
    """Give the polls that are theirs to answer, with their days; not where their role is `but`."""
    for group, member in own_groups(turn, Action.ANSWER_POLL):
        for meeting in turn.unit.meetings.where(group_id=group.id, state=MeetingState.FINDING):
            options = options_of(turn, meeting)
            if options and member.role is not but and is_theirs(turn, meeting, member):
                yield meeting, options


def answered(turn: Turn, answers: Sequence[Given]) -> None:
    """Keep somebody's own answers; the owner hears that there are some."""
    group, member = turn.in_group()
    meeting = meeting_of_talk(turn, MeetingState.FINDING)
    if meeting is None or not answers:
        turn.say(text("day-no-more"), group_id=group.id)
    else:
        _answered(turn, group, member, meeting, answers)
        _drop_what_waits(turn, meeting)


def _drop_what_waits(turn: Turn, meeting: Meeting) -> None:
    """Forget what was half said of the same days: it would be offered, and is answered now."""
    waits = turn.set_aside and turn.unit.conversations.find(turn.set_aside)
    if waits and waits.talk == ANSWER_DAYS and waits.about.get("meeting") == str(meeting.id):
        turn.unit.conversations.remove(waits)


def vote(turn: Turn, option_id: UUID | None, which: str) -> None:
    """Take a one-tap answer to the one day that was asked about."""
    found = own_option(turn, option_id, Action.ANSWER_POLL, MeetingState.FINDING)
    if found is None:
        return
    meeting, option = found
    if which not in set(Vote) or option not in options_of(turn, meeting):
        turn.tell("common-old-button")
        return
    _answered(turn, *turn.in_group(), meeting, [Given(option.id, Vote(which))])


def _answered(
    turn: Turn, group: Group, member: Member, meeting: Meeting, answers: Sequence[Given]
) -> None:
    before = votes_of(turn, meeting)
    is_change = any((each.option_id, member.id) in before for each in answers)
    keep(turn, meeting, member, answers)
    _settle_reminders(turn, group, meeting, member)
    change = [tap(text("poll-change-answers"), "day-answer", meeting.id)]
    if member.role is Role.OWNER:
        see = [tap(text("poll-see"), "day-look", meeting.id)]
        turn.say(text("poll-written"), see, change, group_id=group.id)
        return
    seen = seen_by(turn, group, meeting, member)
    noted = _noted(turn, meeting, answers)
    what = (
        text("poll-thanks-noted", days=Lines(tuple(noted)), seen=seen)
        if noted
        else text("poll-thanks", seen=seen)
    )
    turn.say(what, change, group_id=group.id)
    _tell_owner(turn, group, meeting, member, is_change=is_change)


def keep(turn: Turn, meeting: Meeting, member: Member, answers: Sequence[Given]) -> None:
    """Keep what was answered to days that are still asked about."""
    there = {each.id for each in turn.unit.options.where(meeting_id=meeting.id, is_dropped=False)}
    attendance_of(turn, meeting, member)
    cast_votes(turn, meeting, member.id, [each for each in answers if each.option_id in there])


def _settle_reminders(turn: Turn, group: Group, meeting: Meeting, member: Member) -> None:
    """Remind nobody who has answered; and the owner of no last day once everybody has."""
    waiting = {each.id for each in still_waited_for(turn, meeting)}
    if member.id not in waiting:
        asking_again.drop(turn, meeting, member)
    if not waiting:
        deadline.drop(turn, group, meeting)


def _noted(turn: Turn, meeting: Meeting, answers: Sequence[Given]) -> list[Text]:
    """Read back the answers that came with words: so that a wrong one is seen."""
    options = {each.id: each for each in options_of(turn, meeting)}
    return [
        variant(
            "poll-mine-noted",
            each.vote.value,
            day=option_said(options[each.option_id], meeting),
            note=each.note,
        )
        for each in answers
        if each.note is not None and each.option_id in options
    ]


def _tell_owner(
    turn: Turn, group: Group, meeting: Meeting, member: Member, *, is_change: bool
) -> None:
    """Tell the owner who answered, in one message that grows; and anew when all have."""
    waiting = still_waited_for(turn, meeting)
    those_with_app = [each for each in waiting if each.account_id is not None]
    is_news = not is_change or _said_before(turn, group, meeting, COMPLETE) is None
    if not those_with_app and is_news:
        elsewhere = without_app(waiting)
        what = text("poll-all-but", names=elsewhere) if elsewhere else text("poll-all-answered")
        kind, edits = COMPLETE, None
    elif is_change:
        what, kind, edits = text("poll-changed-mind", name=member.name), "owner", None
    else:
        done = [
            each
            for each in others(turn, meeting)
            if each not in waiting and each.account_id is not None
        ]
        what = text("poll-answered", names=names(group.owner_id, done))
        kind, edits = ANSWERED, _said_before(turn, group, meeting, ANSWERED)
    turn.say(
        what,
        [tap(text("poll-see"), "day-look", meeting.id)],
        to=group.owner_id,
        group_id=group.id,
        audience=Audience.OWNER,
        kind=kind,
        subject_id=meeting.id,
        edits=edits,
    )
    companion = companion_of(turn, group, DialStep.PLANNING, meeting)
    if companion is not None and kind == COMPLETE and companion.id != member.id:
        turn.say_to_member(companion, what, [tap(text("poll-see"), "day-look", meeting.id)])


def _said_before(turn: Turn, group: Group, meeting: Meeting, kind: str) -> UUID | None:
    rows = turn.unit.outbox.where(
        kind=kind,
        subject_id=meeting.id,
        account_id=group.owner_id,
        order_by=("-number",),
        limit=1,
    )
    return rows[0].id if rows else None
