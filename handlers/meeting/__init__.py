"""The meeting while it runs: one phone on the table (METHOD.md, steps D and E)."""

from domain.rights import Action
from handlers.meeting import (
    aside,
    clock,
    correcting,
    duty,
    going,
    handing,
    hearing,
    more,
    next_date,
    offering,
    reached,
    recording,
    starting,
    writing_up,
)
from handlers.shared.afterwards import WRITE_UP
from handlers.shared.telling_task import task
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let the chair or the owner begin a meeting, lead it, and record what is agreed."""
    registry.command("beginnen", "begin", handler=starting.begin, action=Action.SEE_MEETING)
    registry.offers.append(hearing.offer)
    registry.button("meeting-start", starting.start)
    registry.button("live-go", going.go)
    registry.button("live-here", going.tick_here)
    registry.button("live-turn", going.tick_turn)
    registry.button("live-opening", going.want_opening)
    registry.button("live-more", more.more)
    registry.button("live-late", more.tick_late)
    registry.button("live-hold", more.let_go)
    registry.button("live-reached", reached.mark)
    registry.check(reached.HEARD, reached.check)
    registry.button("live-break", clock.change_break)
    registry.moment(clock.CLOCK, clock.time_is_up)
    registry.moment(clock.BREAK_OVER, clock.break_is_over)
    registry.button("live-hand", handing.hand)
    registry.button("live-take", handing.answer)
    registry.button("live-next", next_date.choose)
    registry.talk(
        "next-date",
        view=next_date.view,
        talk=next_date.next_date,
        then=next_date.keep,
        action=Action.LEAD_MEETING,
        go_on="meeting-next-go-on",
        is_over=next_date.is_over,
    )
    registry.moment("tell-next", next_date.ask_to_tell)
    registry.command(
        "afspraak", "agreement", handler=recording.begin_agreement, action=Action.SEE_MEETING
    )
    registry.command("taak", "task", handler=recording.begin_task, action=Action.SEE_MEETING)
    registry.button("note", recording.begin)
    registry.talk(
        "note-agreement",
        view=recording.view,
        talk=recording.agreement,
        then=recording.keep_agreement,
        action=Action.RECORD,
        go_on=None,
        is_over=recording.is_over,
    )
    registry.talk(
        "note-task",
        view=recording.view,
        talk=task,
        then=recording.keep_task,
        action=Action.RECORD,
        go_on="telling-go-on",
        is_over=recording.is_over,
    )
    for name, ask, keep in (
        ("note-goal", aside.goal, recording.keep_goal),
        ("note-later", aside.later, recording.keep_later),
    ):
        registry.talk(
            name,
            view=aside.view,
            talk=ask,
            then=keep,
            action=Action.RECORD,
            go_on=None,
            is_over=recording.is_over,
        )
    registry.button("note-more", recording.look_at_notes)
    registry.button("live-fix", correcting.correct)
    registry.talk(
        "note-right",
        view=correcting.view,
        talk=correcting.put_right,
        then=correcting.keep,
        action=Action.RECORD,
    )
    registry.moment("tell-asides", aside.tell_owner)
    registry.button("live-goal", aside.take_goal)
    registry.command("notities", "notes", handler=offering.by_command, action=Action.SEE_MEETING)
    registry.nudge(WRITE_UP, offering.offer)
    registry.button(WRITE_UP, offering.answer)
    registry.talk(
        WRITE_UP,
        view=writing_up.view,
        talk=writing_up.write_up,
        then=writing_up.keep,
        action=Action.RECORD,
        go_on="writing-begin",
    )
    registry.nudge("tell-duty", duty.tell)
