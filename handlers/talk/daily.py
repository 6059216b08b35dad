"""What happens by itself: planned moments, and the one message a day of the bot's own accord."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final
from uuid import UUID

from domain.accounts import AccountState
from domain.bookkeeping import Moment, MomentState, Priority
from domain.groups import GroupState
from domain.sharing import Thing
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn, button, tap
from handlers.talk.which_group import sign_of, signed
from messages.said import Lines, Said, Text, text

GATHERED = "gathered"
"""The kind of a message in which several things are gathered."""
_PIECE = "common-gathered"
_LOOKED_AT_AGAIN_AFTER: Final = timedelta(days=1)
"""When what is held back is looked at again: its group, or its person, may be back by then."""


def happen(registry: Registry, turn: Turn, moment_id: UUID) -> None:
    """Let a planned moment happen, once. What was dropped or done does not happen again."""
    moment = turn.unit.moments.find(moment_id)
    if moment is None or moment.state is not MomentState.PLANNED or moment.due_at > turn.now:
        return
    turn.unit.outbox.sets_aside = moment.may_have_happened
    if _is_held_back(registry, turn, moment):
        moment.due_at = turn.now + _LOOKED_AT_AGAIN_AFTER
        turn.unit.moments.save(moment)
        return
    if moment.nudge:
        _speak_once_a_day(registry, turn)
        return
    _done(turn, moment)
    handler = registry.moments.get(moment.kind)
    if handler is not None:
        handler(turn, moment)


def _speak_once_a_day(registry: Registry, turn: Turn) -> None:
    """Gather all that is due for a person into one message (METHOD.md, principle 8)."""
    account = turn.account
    due = [
        each
        for each in turn.unit.moments.due_nudges(account.id, turn.now)
        if not _is_held_back(registry, turn, each)
    ]
    if account.state is not AccountState.ACTIVE:
        for moment in due:
            _done(turn, moment)
        return
    if account.rests_on(turn.today) or account.nudged_on == turn.today:
        # Looked at again each day: a rest may end before its last day.
        for moment in due:
            moment.due_at = turn.tomorrow()
            turn.unit.moments.save(moment)
        return
    said: list[tuple[Moment, Said]] = []
    for moment in due:
        _done(turn, moment)
        what = registry.nudges[moment.kind](turn, moment)
        if what is not None:
            said.append((moment, what))
    if not said:
        return
    account.nudged_on = turn.today
    turn.unit.accounts.save(account)
    if len(said) == 1:
        moment, what = said[0]
        turn.say(
            what.text,
            *what.rows,
            enclosed=what.enclosed,
            group_id=moment.group_id,
            kind=moment.kind,
            subject_id=moment.subject_id,
            thing=what.thing,
            priority=Priority.REMINDER,
            own_accord=True,
        )
        return
    turn.say(
        text(
            "common-several-things",
            things=Lines(
                tuple(
                    text(
                        _PIECE,
                        said=signed(turn.unit, account.id, moment.group_id, what.text),
                        moment=str(moment.id),
                        thing="" if what.thing is None else what.thing.value,
                    )
                    for moment, what in said
                )
            ),
        ),
        *[
            (tap(_label(turn, moment, what, said), "nudge", moment.id),)
            for moment, what in said
            if what.rows
        ],
        kind=GATHERED,
        priority=Priority.REMINDER,
        own_accord=True,
    )


def _is_held_back(registry: Registry, turn: Turn, moment: Moment) -> bool:
    """Whether something may not happen now, as its person or its group is hidden, or has ended.

    It is as if the bot had been away: nothing is done, and nothing is lost if they come back.
    """
    if moment.kind in registry.happens_always:
        return False
    if turn.account.erases_at is not None:
        return True
    state = turn.unit.state_of_group(moment.group_id)
    return state in (GroupState.HIDDEN, GroupState.ENDED)


def look_again(said: Said, may_leave: Callable[[UUID, Thing | None], bool]) -> Said | None:
    """Give what is left of a gathered message when it leaves; None where nothing is.

    `may_leave` says it of one piece: the moment that it came from, and the kind of thing that it
    tells, as the message by itself would be looked at (attack 33).
    """
    things = said.text.args["things"]
    pieces = things.lines if isinstance(things, Lines) else ()
    kept, gone = [], set()
    for piece in pieces:
        if not isinstance(piece, Text) or piece.key != _PIECE:
            continue
        moment_id, thing = UUID(str(piece.args["moment"])), str(piece.args["thing"])
        if may_leave(moment_id, Thing(thing) if thing else None):
            kept.append(piece)
        else:
            gone.add(button("nudge", moment_id))
    if not kept:
        return None
    rows = (row for row in said.rows if all(each.data not in gone for each in row))
    return Said(text(said.text.key, things=Lines(tuple(kept))), tuple(rows))


def open_nudge(registry: Registry, turn: Turn, moment_id: UUID | None) -> None:
    """Say one of several gathered things by itself, with its one-tap answers."""
    moment = turn.unit.moments.find(moment_id)
    if moment is None or moment.account_id != turn.account.id:
        turn.tell("common-old-button")
        return
    what = registry.nudges[moment.kind](turn, moment)
    if what is None:
        turn.tell("common-old-button")
        return
    turn.say(
        what.text,
        *what.rows,
        enclosed=what.enclosed,
        group_id=moment.group_id,
        subject_id=moment.subject_id,
        thing=what.thing,
    )


def _label(turn: Turn, moment: Moment, what: Said, gathered: list[tuple[Moment, Said]]) -> Text:
    """Give what a button says that opens one of several things: of two groups, not the same."""
    label = what.label or text("common-look-at-it")
    alike = [other for other, said in gathered if said.label == what.label]
    sign = sign_of(turn.unit, turn.account.id, moment.group_id) if len(alike) > 1 else None
    return label if sign is None else text("common-label-signed", label=label, group=sign)


def _done(turn: Turn, moment: Moment) -> None:
    moment.state = MomentState.DONE
    turn.unit.moments.save(moment)
