"""The agenda goes round, once, when the owner says so (METHOD.md, principle 1)."""

from collections.abc import Iterable
from uuid import UUID

from domain.agenda import AgendaPoint, on_agenda
from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import MeetingState
from domain.members import Member, MemberState
from domain.rights import Action
from domain.sharing import Thing
from handlers.agenda.rounds import NEWS, current_lines, next_meeting, readers, sent_at
from handlers.agenda.words import lines, new, say, to_agenda
from handlers.talk.access import may_have
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Said, Tap, Text, digest, text

__all__ = ["NEWS", "begin", "preview", "send", "tell_news"]
SENT = "agenda-sent"


def begin(turn: Turn, _: str) -> None:
    """Show how the agenda would go round."""
    _preview(turn, turn.in_group()[0])


def preview(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Show how the agenda would go round, and who would get it. Nobody hears of it yet."""
    group, _member = turn.access(Action.ORDER_AGENDA, group_id)
    _preview(turn, group)


def send(turn: Turn, group_id: UUID | None, mark: str) -> None:
    """Send the agenda round as it was shown; where it has changed since, show it again."""
    group, _ = turn.access(Action.ORDER_AGENDA, group_id)
    agenda = on_agenda(turn.unit.points.where(group_id=group.id))
    if not agenda or mark != _mark(turn, group):
        turn.tell("common-old-button")
        _preview(turn, group)
        return
    told = readers(turn, group)
    what = _message(turn, group, agenda)
    for member in told:
        said, rows = _for(group, member, what, [new(group)])
        turn.say_to_member(member, said, rows, kind=SENT, subject_id=group.id, thing=Thing.AGENDA)
        if member.account_id is not None:
            turn.unplan(NEWS, account_id=member.account_id, subject_id=group.id)
    group.agenda_sent_at = turn.now
    group.agenda_news_at = None
    group.agenda_told = current_lines(turn, group)
    turn.unit.groups.save(group)
    by_hand = _names(each for each in told if each.account_id is None)
    if by_hand:
        done = text("agenda-sent-both", names=by_hand)
    else:
        done = text("agenda-sent" if told else "agenda-sent-nobody")
    say(turn, group, done, to_agenda(group))


def tell_news(turn: Turn, moment: Moment) -> Said | None:
    """Tell somebody who got the agenda how it is now, all changes of a day in one."""
    group = None if moment.group_id is None else turn.unit.groups.find(moment.group_id)
    member = turn.unit.members.first(
        group_id=moment.group_id, account_id=turn.account.id, state=MemberState.IN
    )
    if group is None or member is None or sent_at(turn, group) is None:
        return None
    if not may_have(turn.unit, turn.now, member, Thing.AGENDA):
        return None
    if turn.unit.meetings.count(group_id=group.id, state=MeetingState.RUNNING):
        return None
    agenda = on_agenda(turn.unit.points.where(group_id=group.id))
    what = text("agenda-news-empty", owner=group.owner_name)
    if agenda:
        what = text("agenda-news", owner=group.owner_name, points=lines(agenda))
    said, row = _for(group, member, what, to_agenda(group))
    label = text("agenda-news-label")
    return Said(said, label=label, thing=Thing.AGENDA).with_rows(row)


def _preview(turn: Turn, group: Group) -> None:
    agenda = on_agenda(turn.unit.points.where(group_id=group.id))
    if not agenda:
        say(turn, group, text("agenda-own-empty"), [new(group)])
        return
    told = readers(turn, group)
    who: list[Argument] = []
    if by_app := _names(each for each in told if each.account_id and not each.hears_nameless):
        who.append(text("agenda-goes-to", names=by_app))
    if in_care := _names(each for each in told if each.account_id and each.hears_nameless):
        who.append(text("agenda-goes-nameless", names=in_care))
    if by_hand := _names(each for each in told if each.account_id is None):
        who.append(text("agenda-goes-by-you", names=by_hand))
    if not who:
        who.append(text("agenda-goes-to-nobody"))
    key = "agenda-shall-send" if sent_at(turn, group) is None else "agenda-shall-send-again"
    rows = [
        [
            tap(text("agenda-yes-send"), "agenda-go", group.id, _mark(turn, group)),
            tap(text("agenda-not-yet"), "agenda-see", group.id),
        ]
    ]
    if turn.may(Action.CHANGE_SHARING):
        rows.append([tap(text("people-who-sees"), "people-sees", group.id, Thing.AGENDA)])
    what = Text(key, {"message": _message(turn, group, agenda), "who": Lines(tuple(who))})
    say(turn, group, what, *rows)


def _message(turn: Turn, group: Group, agenda: list[AgendaPoint]) -> Text:
    """Say the agenda as people get it."""
    meeting = next_meeting(turn, group)
    if meeting is None or meeting.starts_local is None:
        return text("agenda-round", owner=group.owner_name, points=lines(agenda))
    return text(
        "agenda-round-for",
        owner=group.owner_name,
        starts=meeting.starts_local,
        points=lines(agenda),
    )


def _for(group: Group, member: Member, what: Text, rows: list[Tap]) -> tuple[Text, list[Tap]]:
    """Give a message as somebody's chat may hold it: nameless for a professional, until asked."""
    if member.hears_nameless:
        return text("agenda-nameless-round"), [tap(text("agenda-look"), "agenda-see", group.id)]
    return what, rows


def _mark(turn: Turn, group: Group) -> str:
    """Give a short mark of the agenda as it is and who gets it: another one is shown again."""
    who = [str(each.id) for each in readers(turn, group)]
    return digest({"lines": current_lines(turn, group), "who": who})[:12]


def _names(members: Iterable[Member]) -> list[str]:
    return [each.name for each in members]
