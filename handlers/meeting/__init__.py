"""The meeting while it runs: one phone on the table (METHOD.md, steps D and E)."""

from domain.rights import Action
from handlers.meeting import duty, going, next_date, recording, starting
from handlers.meeting.correcting import correct
from handlers.talk.registry import Registry
from handlers.talk.telling_task import task


def register(registry: Registry) -> None:
    """Let the chair or the owner begin a meeting, lead it, and record what is agreed."""
    registry.command("beginnen", "begin", handler=starting.begin, action=Action.SEE_MEETING)
    registry.button("meeting-start", starting.start)
    registry.button("live-go", going.go)
    registry.button("live-here", going.tick_here)
    registry.button("live-turn", going.tick_turn)
    registry.button("live-next", next_date.choose)
    registry.talk(
        "next-date",
        view=next_date.view,
        talk=next_date.next_date,
        then=next_date.keep,
        action=Action.LEAD_MEETING,
        go_on=None,
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
    )
    registry.talk(
        "note-task",
        view=recording.view,
        talk=task,
        then=recording.keep_task,
        action=Action.RECORD,
        go_on=None,
    )
    registry.button("live-fix", correct)
    registry.nudge("tell-duty", duty.tell)
