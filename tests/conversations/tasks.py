"""Tasks between meetings: the people, the tasks that were given, and what was held before."""

from domain.attendance import Attendance
from domain.meetings import Meeting, MeetingState
from domain.tasks import Task
from tests.chat import Play
from tests.conversations.groups import a_group


def given(play: Play, *lines: str, who: str = "Anna") -> None:
    """Let an owner give these tasks between meetings; whoever they are for hears it at once."""
    for line in lines:
        play.send(who, text=f"/taak {line}")
        if "Zonder dag" in play.last(who).labels:
            play.presses(who, "Zonder dag")
        play.presses(who, "Ja")
    play("…")


def have_met(play: Play, *names: str) -> None:
    """Let these people have been in one meeting together."""
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        meeting = unit.meetings.add(
            Meeting(group_id=group.id, state=MeetingState.ENDED, created_at=play.clock.now())
        )
        for member in unit.members.where():
            if member.name in names:
                unit.attendances.add(
                    Attendance(
                        group_id=group.id,
                        meeting_id=meeting.id,
                        member_id=member.id,
                        present=True,
                        entered_by_id=group.owner_id,
                    )
                )


def a_tuesday(play: Play) -> Play:
    """Give a group of four, one of them without the app, on a Tuesday."""
    a_group(play, members=["Mark"], without_app=["Noor"], professionals=["Sanne"])
    play("""
        -- 2026-12-01 14:00 --
        …
    """)
    return play


def the_task(play: Play) -> Task:
    """Give the only task."""
    with play.core.storage.unit() as unit:
        (task,) = unit.tasks.where()
        return task
