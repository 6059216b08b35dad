"""How a poll stands, for the owner alone: who can when, and which days suit best."""

from dataclasses import dataclass
from uuid import UUID

from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member
from domain.polls import Option, Standing, Suits, Vote, VoteCast, best, ranked
from domain.rights import Action
from handlers.day.planned.announcing import not_asked_yet
from handlers.day.rows import (
    attendances_of,
    needed_at,
    options_of,
    own_meeting,
    owner_of,
    people,
    votes_of,
)
from handlers.day.words import names, option_said
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Enclosed, Lines, Tap, Text, text, variant

MOST_BEST = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """A poll as it stands. `votes` are by (option, member); `offered` are the best days.

    `reader_id` is the account of whoever looks at it.
    """

    meeting: Meeting
    options: dict[UUID, Option]
    people: list[Member]
    votes: dict[tuple[UUID, UUID], VoteCast]
    ranking: list[list[Standing]]
    has_answers: bool
    reader_id: UUID

    @property
    def offered(self) -> list[Standing]:
        """The days to offer first: none while nothing says that anybody can."""
        if not self.has_answers and len(self.options) > 1:
            return []
        found = best(self.ranking)
        alone = self.has_answers and all(
            each.can < 2 and not each.unknown and len(self.people) > 1 for each in found
        )
        return [] if alone else found


def how_it_stands(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Show who can when, in words and as a picture, and offer the best days first."""
    asked = asked_in(turn, group, meeting)
    if not asked.options:
        turn.say(
            text("poll-all-passed"),
            [
                tap(text("poll-more-days"), "day-add", meeting.id),
                tap(text("poll-stop"), "day-ask-off", meeting.id),
            ],
            group_id=group.id,
            audience=turn.readers,
        )
        return
    enclosed = (
        [Enclosed("poll-table", {"meeting": str(meeting.id)})]
        if asked.has_answers and len(asked.options) > 1
        else []
    )
    lines = _lines(asked)
    if meeting.answer_by_on is not None:
        lines.append(text("poll-until-line", day=meeting.answer_by_on))
    turn.say(
        text("poll-stands", head=_head(asked), days=Lines(tuple(lines))),
        *_rows(turn, asked),
        group_id=group.id,
        audience=turn.readers,
        enclosed=enclosed,
    )


def head_of(turn: Turn, group: Group, meeting: Meeting) -> Text:
    """Say in a line or two which days suit best now, and why."""
    return _head(asked_in(turn, group, meeting))


def show_all(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Let the owner choose from all the days: the rule only proposes."""
    meeting = own_meeting(turn, meeting_id, Action.DECIDE_DAY, MeetingState.FINDING)
    if meeting is None:
        return
    turn.say(
        text("poll-which-then"),
        *[[_choose(meeting, each)] for each in options_of(turn, meeting)],
        group_id=meeting.group_id,
        audience=turn.readers,
    )


def asked_in(turn: Turn, group: Group, meeting: Meeting) -> Asked:
    """Gather a poll: the owner and who was asked, what they answered, and how the days rank."""
    known = attendances_of(turn, meeting)
    owner = owner_of(turn, group)
    asked = [each for each in people(turn, group.id) if each.id in known]
    options = {each.id: each for each in options_of(turn, meeting)}
    votes = votes_of(turn, meeting)
    ranking = ranked(
        list(options),
        [each.id for each in asked],
        {place: cast.vote for place, cast in votes.items()},
        must_be_there=needed_at(meeting, owner),
    )
    has_answers = any(
        member_id != owner.id and option_id in options for option_id, member_id in votes
    )
    return Asked(meeting, options, asked, votes, ranking, has_answers, turn.account.id)


def _head(asked: Asked) -> Text:
    """Say which days suit best, and why; a tie is said as a tie."""
    if len(asked.people) == 1:
        return text("poll-nobody-asked")
    if not asked.has_answers:
        return text("poll-no-answers")
    has_picks = bool(asked.meeting.must_be_there)
    if not asked.offered:
        if best(asked.ranking):
            return text("poll-nobody-can")
        return text("poll-needed-cannot") if has_picks else text("poll-you-cannot")
    first = asked.offered[0]
    suits = first.suits
    if suits is Suits.NEEDED and not has_picks:
        suits = Suits.MOST
    is_needed = suits is Suits.NEEDED
    count = first.others_can if is_needed else first.can
    total = first.others_asked if is_needed else first.asked
    said = [option_said(asked.options[each.option_id], asked.meeting) for each in asked.offered]
    if len(said) > 1:
        days: list[Argument] = list(said)
        return variant("poll-equal", suits.value, days=days, count=count, total=total)
    by_id = {each.id: each for each in asked.people}
    return variant(
        "poll-best",
        suits.value,
        day=said[0],
        names=names(asked.reader_id, (by_id[each] for each in first.if_need_be)),
        count=count,
        total=total,
    )


def _lines(asked: Asked) -> list[Text]:
    """Say of each day who answered what, the best day first."""
    lines: list[Text] = []
    for standing in (each for equal in asked.ranking for each in equal):
        day = option_said(asked.options[standing.option_id], asked.meeting)
        if not asked.has_answers:
            lines.append(text("day-line", day=day))
            continue
        if standing.suits is Suits.EVERYBODY and not _has_notes(asked, standing):
            lines.append(text("poll-everybody-can", day=day))
            continue
        lines.append(text("poll-on", day=day))
        for which, those in (
            (Vote.YES.value, standing.yes),
            (Vote.IF_NEED_BE.value, standing.if_need_be),
            (Vote.NO.value, standing.no),
            ("open", standing.unknown),
        ):
            if those:
                said = [_named(asked, standing, each) for each in those]
                lines.append(variant("poll-said", which, names=said))
    return lines


def _has_notes(asked: Asked, standing: Standing) -> bool:
    return any(asked.votes[standing.option_id, each].note for each in standing.yes)


def _named(asked: Asked, standing: Standing, member_id: UUID) -> Argument:
    """Name somebody, with what stands beside their answer and who tapped it in."""
    member = next(each for each in asked.people if each.id == member_id)
    cast = asked.votes.get((standing.option_id, member_id))
    name = names(asked.reader_id, [member])[0]
    if cast is not None and member.account_id is None and cast.entered_by_id == asked.reader_id:
        name = text("day-by-you", name=member.name)
    if cast is not None and cast.note is not None:
        return text("poll-with-note", name=name, note=cast.note)
    can = cast is not None and cast.vote is not Vote.NO
    if not can and member_id in asked.meeting.must_be_there:
        return text("poll-needed-one", name=name)
    return name


def _rows(turn: Turn, asked: Asked) -> list[list[Tap]]:
    meeting, options = asked.meeting, asked.options
    offered = asked.offered[:MOST_BEST]
    rows = [[_choose(meeting, options[each.option_id])] for each in offered]
    if asked.has_answers and not offered:
        rows.append([tap(text("poll-more-days"), "day-add", meeting.id)])
    if len(options) > len(rows):
        rows.append(
            [
                tap(
                    text("poll-choose-other" if offered else "poll-choose-one"),
                    "day-all",
                    meeting.id,
                )
            ]
        )
    if fresh := not_asked_yet(turn, meeting):
        is_first = len(asked.people) == 1
        label = (
            text("day-ask-now")
            if is_first
            else text("poll-ask-also", names=names(turn.account.id, fresh))
        )
        rows.append([tap(label, "day-tell", meeting.id)])
    if any(each.account_id is None for each in asked.people):
        rows.append([tap(text("poll-fill-in-for"), "day-for", meeting.id)])
    rows.append([tap(text("poll-else"), "day-more", meeting.id)])
    return rows


def _choose(meeting: Meeting, option: Option) -> Tap:
    return tap(text("poll-choose", day=option_said(option, meeting)), "day-choose", option.id)
