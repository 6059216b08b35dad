"""How a poll stands, for the owner alone: who can when, and which days suit best."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from domain.bookkeeping import Audience
from domain.groups import Group, Member
from domain.meetings import Meeting, MeetingState, Option, Vote, VoteCast
from domain.polls import Standing, Suits, best, ranked
from domain.rights import Action
from handlers.day.announcing import not_asked_yet
from handlers.day.rows import attendances_of, options_of, own_meeting, owner_of, people, votes_of
from handlers.day.words import names, option_said
from handlers.talk.turn import Turn, tap
from messages.said import Argument, Enclosed, Lines, Tap, Text, text, variant

MOST_BEST = 3


def how_it_stands(turn: Turn, group: Group, meeting: Meeting) -> None:
    """Show who can when, in words and as a picture, and offer the best days first."""
    options = {each.id: each for each in options_of(turn, meeting)}
    if not options:
        turn.say(
            text("day-all-passed"),
            [
                tap(text("day-more-days"), "day-add", meeting.id),
                tap(text("day-stop"), "day-ask-off", meeting.id),
            ],
            group_id=group.id,
            audience=Audience.OWNER,
        )
        return
    asked = asked_in(turn, group, meeting)
    votes = votes_of(turn, meeting)
    owner = owner_of(turn, group)
    ranking = ranking_of(options, asked, votes, owner)
    has_answers = any(member_id != owner.id for _, member_id in votes)
    offered = best(ranking) if has_answers or len(options) == 1 else []
    enclosed = (
        [Enclosed("poll-table", {"meeting": str(meeting.id)})]
        if has_answers and len(options) > 1
        else []
    )
    turn.say(
        text(
            "day-stands",
            head=_head(meeting, options, asked, offered, has_answers=has_answers),
            days=Lines(
                tuple(_lines(meeting, options, asked, votes, ranking, has_answers=has_answers))
            ),
        ),
        *_rows(turn, meeting, options, asked, offered),
        group_id=group.id,
        audience=Audience.OWNER,
        enclosed=enclosed,
    )


def show_all(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Let the owner choose from all the days: the rule only proposes."""
    meeting = own_meeting(turn, meeting_id, Action.DECIDE_DAY, MeetingState.FINDING)
    if meeting is None:
        return
    turn.say(
        text("day-which-then"),
        *[[_choose(meeting, each)] for each in options_of(turn, meeting)],
        group_id=meeting.group_id,
        audience=Audience.OWNER,
    )


def show_more(turn: Turn, meeting_id: UUID | None, _: str) -> None:
    """Show what else the owner can do while a day is looked for."""
    meeting = own_meeting(turn, meeting_id, Action.PLAN_MEETING, MeetingState.FINDING)
    if meeting is None:
        return
    turn.say(
        text("day-what-else"),
        [
            tap(text("day-more-days"), "day-add", meeting.id),
            tap(text("day-my-answers"), "day-answer", meeting.id),
        ],
        [tap(text("day-stop"), "day-ask-off", meeting.id)],
        group_id=meeting.group_id,
        audience=Audience.OWNER,
    )


def asked_in(turn: Turn, group: Group, meeting: Meeting) -> list[Member]:
    """Give the owner, and the members who were asked."""
    known = attendances_of(turn, meeting)
    return [each for each in people(turn, group.id) if each.id in known]


def ranking_of(
    options: Iterable[UUID],
    asked: Sequence[Member],
    votes: Mapping[tuple[UUID, UUID], VoteCast],
    owner: Member,
) -> list[list[Standing]]:
    """Rank the days: without the owner the group does not meet."""
    return ranked(
        list(options),
        [each.id for each in asked],
        {place: cast.vote for place, cast in votes.items()},
        must_be_there=[owner.id],
    )


def _head(
    meeting: Meeting,
    options: Mapping[UUID, Option],
    asked: Sequence[Member],
    offered: Sequence[Standing],
    *,
    has_answers: bool,
) -> Text:
    """Say which days suit best, and why; a tie is said as a tie."""
    if len(asked) == 1:
        return text("day-nobody-asked")
    if not has_answers:
        return text("day-no-answers")
    if not offered:
        return text("day-you-cannot")
    first = offered[0]
    days: list[Argument] = [option_said(options[each.option_id], meeting) for each in offered]
    if len(offered) > 1:
        return variant(
            "day-equal", first.suits.value, days=days, count=first.can, total=first.asked
        )
    by_id = {each.id: each for each in asked}
    return variant(
        "day-best",
        first.suits.value,
        day=days[0],
        names=names(by_id[each] for each in first.if_need_be),
        count=first.can,
        total=first.asked,
    )


def _lines(
    meeting: Meeting,
    options: Mapping[UUID, Option],
    asked: Sequence[Member],
    votes: Mapping[tuple[UUID, UUID], VoteCast],
    ranking: Sequence[Sequence[Standing]],
    *,
    has_answers: bool,
) -> list[Text]:
    by_id = {each.id: each for each in asked}
    lines: list[Text] = []
    for standing in (each for equal in ranking for each in equal):
        day = option_said(options[standing.option_id], meeting)
        if not has_answers:
            lines.append(text("day-line", day=day))
            continue
        if standing.suits is Suits.EVERYBODY:
            lines.append(text("day-everybody-can", day=day))
            continue
        lines.append(text("day-on", day=day))
        for which, those in (
            (Vote.YES.value, standing.yes),
            (Vote.IF_NEED_BE.value, standing.if_need_be),
            (Vote.NO.value, standing.no),
            ("open", standing.unknown),
        ):
            if those:
                said = [_named(by_id[each], (standing.option_id, each) in votes) for each in those]
                lines.append(variant("day-said", which, names=said))
    return lines


def _named(member: Member, has_answered: bool) -> Argument:
    """Name somebody; what the owner tapped in for them is marked so."""
    if member.account_id is None and has_answered:
        return text("day-by-you", name=member.name)
    return names([member])[0]


def _rows(
    turn: Turn,
    meeting: Meeting,
    options: Mapping[UUID, Option],
    asked: Sequence[Member],
    offered: Sequence[Standing],
) -> list[list[Tap]]:
    rows = [[_choose(meeting, options[each.option_id])] for each in offered[:MOST_BEST]]
    if len(options) > len(rows):
        rows.append(
            [tap(text("day-choose-other" if rows else "day-choose-one"), "day-all", meeting.id)]
        )
    if fresh := not_asked_yet(turn, meeting):
        label = text("day-ask-now") if len(asked) == 1 else text("day-ask-also", names=names(fresh))
        rows.append([tap(label, "day-tell", meeting.id)])
    if any(each.account_id is None for each in asked):
        rows.append([tap(text("day-fill-in-for"), "day-for", meeting.id)])
    rows.append([tap(text("day-else"), "day-more", meeting.id)])
    return rows


def _choose(meeting: Meeting, option: Option) -> Tap:
    return tap(text("day-choose", day=option_said(option, meeting)), "day-choose", option.id)
