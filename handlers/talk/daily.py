"""What happens by itself: planned moments, and the one message a day of the bot's own accord."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.accounts import Account, AccountState
from domain.bookkeeping import Moment, MomentState, OutboxRow, Priority
from domain.groups import GroupState
from domain.sharing import Thing
from handlers.talk.buttons import button, tap
from handlers.talk.late import is_past, is_too_late, leads_up_to, put_off
from handlers.talk.registry import Registry
from handlers.talk.turn import Turn
from handlers.talk.which_group import sign_of, signed
from messages.said import Lines, Said, Text, from_json, text
from storage.unit import Unit

GATHERED = "gathered"
"""The kind of a message in which several things are gathered."""
MOST_THINGS = 6
"""More than this is no message to read at breakfast: what can wait comes another day."""
_PIECE = "common-gathered"
_A_MOMENT: Final = timedelta(microseconds=1)
_LOOKED_AT_AGAIN_AFTER: Final = timedelta(days=1)
"""When what is held back is looked at again: its group, or its person, may be back by then."""


def happen(registry: Registry, turn: Turn, moment_id: UUID) -> None:
    """Let a planned moment happen, once. What was dropped or done does not happen again."""
    moment = turn.unit.moments.find(moment_id)
    if moment is None or moment.state is not MomentState.PLANNED or moment.due_at > turn.now:
        return
    turn.unit.outbox.sets_aside = moment.may_have_happened
    if _is_held_back(registry, turn, moment):
        if is_past(registry, turn, moment):
            moment.state = MomentState.DROPPED
        else:
            moment.due_at = turn.now + _LOOKED_AT_AGAIN_AFTER
        turn.unit.moments.save(moment)
        return
    if is_too_late(registry, turn, moment):
        return
    if moment.nudge:
        _speak_once_a_day(registry, turn)
        return
    _done(turn, moment)
    handler = registry.moments.get(moment.kind)
    if handler is not None:
        handler(turn, moment)


def _speak_once_a_day(registry: Registry, turn: Turn) -> None:
    """Gather all of a person's day into one message (METHOD.md, principle 8).

    Also what is due later that day: tomorrow may be too late for it. Where nothing is said now,
    that keeps its own hour: a rest may end before it.
    """
    account = turn.account
    day_is_over = datetime.combine(turn.today + timedelta(days=1), time.min, ZoneInfo(account.zone))
    all_day = [
        each
        for each in turn.unit.moments.due_nudges(account.id, day_is_over - _A_MOMENT)
        if not _is_held_back(registry, turn, each) and not is_too_late(registry, turn, each)
    ]
    due = [each for each in all_day if each.due_at <= turn.now]
    if account.state is not AccountState.ACTIVE:
        for moment in due:
            _done(turn, moment)
        return
    if account.rests_on(turn.today) or account.nudged_on == turn.today:
        # Looked at again each day: a rest may end before its last day.
        for moment in due:
            put_off(registry, turn, moment)
        return
    if _gather(registry, turn, all_day, own_accord=True):
        account.nudged_on = turn.today
        turn.unit.accounts.save(account)


def tell_rest(registry: Registry, turn: Turn) -> None:
    """Say the things that a gathered message left for another day, a few at a time."""
    pressed = turn.pressed
    left = "" if pressed is None else str(from_json(pressed.said).text.args.get("rest", ""))
    found = [turn.unit.moments.find(UUID(each)) for each in left.split()]
    rest = [
        each
        for each in found
        if each is not None
        and each.account_id == turn.account.id
        and each.state is MomentState.PLANNED
        and not _is_held_back(registry, turn, each)
    ]
    if not _gather(registry, turn, rest, own_accord=False):
        turn.tell("common-old-button")


def _gather(registry: Registry, turn: Turn, due: Sequence[Moment], *, own_accord: bool) -> bool:
    """Say what there is to say in one message; what makes it too long, and can wait, waits.

    That comes the next day by itself, or at once when they ask for it. What came late comes once,
    where its next time is there as well. False: nothing was said.
    """
    said: list[tuple[Moment, Said]] = []
    rest: list[Moment] = []
    newest = {_about(each): each for each in sorted(due, key=lambda each: each.due_at)}
    for moment in sorted(due, key=lambda each: _place(registry, turn, each)):
        if moment is not newest[_about(moment)]:
            moment.state = MomentState.DROPPED
            turn.unit.moments.save(moment)
            continue
        if len(said) >= MOST_THINGS and moment.kind in registry.can_wait:
            rest.append(moment)
            moment.due_at = turn.tomorrow()
            turn.unit.moments.save(moment)
            continue
        _done(turn, moment)
        what = registry.nudges[moment.kind](turn, moment)
        if what is not None:
            said.append((moment, what))
    priority = Priority.REMINDER if own_accord else None
    if len(said) == 1 and not rest:
        moment, what = said[0]
        turn.say(
            what.text,
            *what.rows,
            enclosed=what.enclosed,
            group_id=moment.group_id,
            kind=moment.kind,
            subject_id=moment.subject_id,
            thing=what.thing,
            priority=priority,
            own_accord=own_accord,
        )
    elif said:
        pieces = Lines(tuple(_piece(turn, moment, what) for moment, what in said))
        rows = [
            (tap(_label(turn, moment, what, said), "nudge", moment.id),)
            for moment, what in said
            if what.rows
        ]
        told = text("common-several-things", things=pieces)
        if rest:
            left = " ".join(str(each.id) for each in rest)
            told = text("common-more-things", things=pieces, count=len(rest), rest=left)
            rows.append((tap(text("common-rest"), "nudge-rest"),))
        turn.say(told, *rows, kind=GATHERED, priority=priority, own_accord=own_accord)
    return bool(said)


def _place(registry: Registry, turn: Turn, moment: Moment) -> tuple[bool, bool, datetime, datetime]:
    """Give the place of one of several things: of meetings the first comes first."""
    starts_at = leads_up_to(registry, turn.unit, moment)
    can_wait = moment.kind in registry.can_wait
    return can_wait, starts_at is None, starts_at or moment.created_at, moment.created_at


def _about(moment: Moment) -> tuple[str, UUID | None, UUID | None]:
    return moment.kind, moment.group_id, moment.subject_id


def _piece(turn: Turn, moment: Moment, what: Said) -> Text:
    """Give one of several things, with what it takes to look at it again when it leaves."""
    return text(
        _PIECE,
        said=signed(turn.unit, turn.account.id, moment.group_id, what.among or what.text),
        moment=str(moment.id),
        thing="" if what.thing is None else what.thing.value,
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
    return Said(Text(said.text.key, {**said.text.args, "things": Lines(tuple(kept))}), tuple(rows))


def waits_for_another_day(row: OutboxRow, reader: Account, now: datetime) -> bool:
    """Whether a message of the bot's own accord may not leave now, but is not over either.

    It was for a day that is over, or its reader took a rest after it was said. What may have
    arrived already is sent again at once, marked so.
    """
    if not row.own_accord or row.maybe_sent:
        return False
    zone = ZoneInfo(reader.zone)
    today = now.astimezone(zone).date()
    is_of_another_day = row.expires_at is None and row.created_at.astimezone(zone).date() < today
    return is_of_another_day or reader.rests_on(today)


def say_anew(unit: Unit, row: OutboxRow) -> None:
    """Let what did not leave on its day come up again: it is judged as what comes late."""
    if row.kind == GATHERED:
        told = [unit.moments.find(each) for each in _moments_of(from_json(row.said))]
    else:
        of_its_kind = unit.moments.where(
            kind=row.kind,
            account_id=row.account_id,
            subject_id=row.subject_id,
            nudge=True,
            state=MomentState.DONE,
            order_by=("due_at",),
        )
        told = [*of_its_kind[-1:]]
    for moment in told:
        if moment is not None:
            comes_up_again(unit, row, moment)


def comes_up_again(unit: Unit, row: OutboxRow, moment: Moment) -> None:
    """Let one thing that a message says come up again, unless that may have arrived."""
    if moment.state is MomentState.DONE and not row.maybe_sent:
        moment.state = MomentState.PLANNED
        unit.moments.save(moment)


def _moments_of(said: Said) -> list[UUID]:
    things = said.text.args["things"]
    pieces = things.lines if isinstance(things, Lines) else ()
    return [UUID(str(each.args["moment"])) for each in pieces if isinstance(each, Text)]


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
