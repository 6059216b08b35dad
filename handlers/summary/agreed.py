"""What was agreed and still holds, over all meetings, in one look (METHOD.md, what people get).

The owner finds every agreement. The others find what stands in the summaries that they have, in
the words in which they have it: so nobody can see here that something was left out.
"""

from uuid import UUID

from domain.agreements import Agreement
from domain.groups import Group
from domain.meetings import MeetingState
from domain.members import Member, Role
from domain.rights import Action
from domain.sharing import Thing
from domain.since import key_of
from domain.summaries import PartKind, Summary, SummaryState, as_read_by, may_read
from handlers.talk.buttons import tap
from handlers.talk.labels import shortened
from handlers.talk.pages import page, page_start
from handlers.talk.turn import Turn
from messages.said import Lines, text

Known = list[tuple[Agreement, str]]
"""Agreements, each in the words in which somebody has it."""


def overview(turn: Turn, _: str) -> None:
    """Show what holds, as far as the person may know it."""
    group, member = turn.in_group()
    if not turn.may(Action.SEE_SUMMARY):
        _show(turn, group, member, [])
        return
    turn.access(Action.SEE_SUMMARY, group.id)
    if member.hears_nameless:
        turn.say(text("summary-agreed-in-summary"), group_id=group.id)
        return
    _show(turn, group, member, _known_to(turn, group, member))


def see(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show the same, from a button."""
    turn.access(Action.SEE_MENU, group_id)
    overview(turn, "")


def begin_letting_go(turn: Turn, group_id: UUID | None, start: str) -> None:
    """Ask the owner which agreement need not hold any more."""
    group, member = turn.access(Action.LET_GO, group_id)
    taps = [
        tap(shortened(words), "sum-let-go", each.id)
        for each, words in _known_to(turn, group, member)
    ]
    rows = page(
        taps,
        page_start(start),
        lambda on: tap(text("summary-agreed-more"), "sum-lets-go", group.id, str(on)),
    )
    if not taps:
        turn.tell("common-old-button")
        return
    back = [tap(text("summary-agreed-leave"), "sum-agreed", group.id)]
    turn.say(text("summary-agreed-which"), *rows, back, group_id=group.id, audience=turn.readers)


def let_go(turn: Turn, agreement_id: UUID | None, answer: str) -> None:
    """Let go of an agreement once the owner said so twice. Nobody gets a message."""
    group, _, agreement = turn.look_up(turn.unit.agreements, agreement_id, Action.LET_GO)
    if agreement.let_go_at is not None:
        turn.tell("common-old-button")
    elif answer == "yes":
        agreement.let_go_at = turn.now
        turn.unit.agreements.save(agreement)
        turn.change_pressed(
            text("summary-agreed-gone", what=agreement.text),
            [tap(text("summary-agreed-all"), "sum-agreed", group.id)],
        )
    else:
        turn.say(
            text("summary-agreed-let-go-this", what=agreement.text),
            [
                tap(text("summary-agreed-yes-let-go"), "sum-let-go", agreement.id, "yes"),
                tap(text("summary-agreed-leave"), "sum-agreed", group.id),
            ],
            group_id=group.id,
            audience=turn.readers,
        )


def _show(turn: Turn, group: Group, member: Member, known: Known) -> None:
    is_owner = member.role is Role.OWNER
    more = [
        tap(text("summary-agreed-meetings"), "in", group.id, "bijeenkomst"),
        tap(text("summary-agreed-tasks"), "do", None, "taken"),
    ]
    if not known:
        said = text("summary-agreed-none-own") if is_owner else text("summary-agreed-none")
        turn.say(said, more, group_id=group.id, audience=turn.readers)
        return
    lines = Lines(tuple(text("summary-line", words=each) for _, each in known))
    turn.say(
        text("summary-agreed", lines=lines),
        *([[tap(text("summary-agreed-let-go"), "sum-lets-go", group.id)]] if is_owner else []),
        more,
        group_id=group.id,
        audience=turn.readers,
        thing=None if is_owner else Thing.SUMMARY,
    )


def _known_to(turn: Turn, group: Group, member: Member) -> Known:
    """Give what holds of all meetings: to the owner as it was recorded, to others as released."""
    unit = turn.unit
    meetings = {
        each.id: each for each in unit.meetings.where(group_id=group.id, state=MeetingState.ENDED)
    }
    holds = [
        each
        for each in unit.agreements.where(
            group_id=group.id, let_go_at=None, order_by=("created_at",)
        )
        if each.meeting_id in meetings
    ]
    if member.role is Role.OWNER:
        return [(each, each.text) for each in holds]
    newest: dict[UUID, Summary] = {}
    for summary in unit.summaries.where(
        group_id=group.id, state=SummaryState.RELEASED, order_by=("version",)
    ):
        newest[summary.meeting_id] = summary
    words = {
        part.key: part.lines[0]
        for meeting_id, summary in newest.items()
        if meeting_id in meetings
        and meetings[meeting_id].is_open_to(member)
        and may_read(member, summary)
        for part in as_read_by(summary, member).of(PartKind.AGREEMENT)
    }
    return [(each, words[key_of(each)]) for each in holds if key_of(each) in words]
