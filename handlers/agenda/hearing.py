"""Just telling the bot: words between meetings that were no answer may be a point.

Nothing is kept of them before somebody says yes. Until then they wait, sealed with the person's
own key, with the question that was asked; any answer, or an hour, and they are gone.
"""

from uuid import UUID, uuid4

from domain.agenda import MOST_POINT
from domain.bookkeeping import Moment
from domain.groups import Group
from domain.meetings import MeetingState
from domain.members import Member
from domain.rights import Action
from handlers.agenda.no_point import is_about_coming, is_no_point
from handlers.agenda.proposing import take_in
from handlers.agenda.rounds import next_meeting
from handlers.talk.access import own_groups
from handlers.talk.buttons import tap
from handlers.talk.labels import plain
from handlers.talk.taps import FORGET_WORDS, OF_THE_MOMENT, WORDS_WAIT_FOR
from handlers.talk.turn import Turn
from handlers.talk.which_group import names_of_groups
from messages.said import from_json, text
from messages.typed import clean

LEAST_WORDS = 3
MOST_GROUPS = 5
BEGIN_AN_ANSWER = frozenset(
    {"ja", "nee", "niet", "nog", "ok", "oke", "misschien", "sorry"}
    | {"yes", "yeah", "no", "not", "okay", "maybe", "sure", "cannot"}
)
"""Whoever begins so answers something that the bot missed: that is no point for a meeting."""


def offer(turn: Turn, typed: str) -> bool:
    """Ask whether words are a point for the agenda. False: there is nothing to say of them."""
    words = clean(typed)
    said = plain(words).split()
    if len(said) < LEAST_WORDS or len(words) > MOST_POINT:
        return False
    if said[0] in BEGIN_AN_ANSWER or is_about_coming(words):
        # It tells them to type just "yes": then that is the answer, and asks nothing again.
        turn.say(text("agenda-an-answer"))
        return True
    if is_no_point(words):
        return False
    groups = [each for each in own_groups(turn, Action.PROPOSE_POINT) if _takes_points(turn, *each)]
    if not groups or len(groups) > MOST_GROUPS:
        return False
    names = names_of_groups(turn.unit, turn.account.id)
    heard = uuid4()
    turn.is_private = True
    no = tap(text("agenda-heard-no"), "agenda-heard", heard)
    if len(groups) == 1:
        yes = [[tap(text("agenda-heard-yes"), "agenda-heard", groups[0][0].id, "yes"), no]]
        is_own = groups[0][0].owner_id == turn.account.id
        what = text("agenda-heard-own" if is_own else "agenda-heard", rest=words)
    else:
        yes = [
            *[[tap(names[group.id], "agenda-heard", group.id, "yes")] for group, _ in groups],
            [no],
        ]
        what = text("agenda-heard-which", rest=words)
    turn.say(what, *yes, kind=OF_THE_MOMENT, subject_id=heard)
    turn.plan(FORGET_WORDS, turn.now + WORDS_WAIT_FOR, subject_id=heard)
    return True


def answer(turn: Turn, group_id: UUID | None, which: str) -> None:
    """Take the words in as a point on yes. Whatever the answer: they wait no longer."""
    pressed = turn.pressed
    rest = None if pressed is None else from_json(pressed.said).text.args.get("rest")
    if pressed is None or pressed.subject_id is None or not isinstance(rest, str):
        turn.tell("common-old-button")
        return
    if which == "yes":
        group, member = turn.access(Action.PROPOSE_POINT, group_id)
        take_in(turn, group, member, rest)
    else:
        turn.is_private = True
        turn.say(text("agenda-heard-gone"))
    turn.unplan(FORGET_WORDS, account_id=turn.account.id, subject_id=pressed.subject_id)
    turn.unit.outbox.forget_about(pressed.subject_id)


def forget(turn: Turn, moment: Moment) -> None:
    """Forget words about which nobody said anything."""
    if moment.subject_id is not None:
        turn.unit.outbox.forget_about(moment.subject_id)


def _takes_points(turn: Turn, group: Group, _: Member) -> bool:
    """Whether the group has a meeting to come or behind it, and is not together now.

    Between meetings too: a point may be for some time. While they meet, it is for the table.
    """
    meets = turn.unit.meetings.count(group_id=group.id, state=MeetingState.RUNNING) > 0
    met = turn.unit.meetings.count(group_id=group.id, state=MeetingState.ENDED) > 0
    return not meets and (met or next_meeting(turn, group) is not None)
