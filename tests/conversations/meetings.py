"""Meetings at the table: planned, begun, and held."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from domain.meetings import Meeting, MeetingState
from handlers.talk.buttons import button
from tests.chat import AMSTERDAM, Play
from tests.conversations.groups import a_group, a_planned_meeting


def the_meeting(play: Play, state: MeetingState = MeetingState.RUNNING) -> Meeting:
    """Give the meeting that is so far."""
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where(state=state)
    return meeting


def writes_down(play: Play, name: str, owner: str = "Anna") -> None:
    """Let somebody say yes to writing down."""
    play.send(owner, button=button("day-notes", the_meeting(play, MeetingState.PLANNED).id))
    play.presses(owner, name)
    play.presses(name, "Yes, I will" if name in play.english else "Ja, dat wil ik")
    play("…")


def a_first_meeting(play: Play) -> Play:
    """Give four people whose first meeting is now: Mark leads it, Noor writes down."""
    a_group(play, members=["Mark", "Noor"], professionals=["Sanne"])
    play.send("Anna", text="/agenda de woning, 10 min")
    play.send("Anna", text="/agenda de vakantie")
    play.send("Anna", text="spelregels")
    play.presses("Anna", "Om de beurt")
    play("…")
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    writes_down(play, "Noor")
    play("""
        -- 2026-12-01 14:00 --
        …
    """)
    return play


def begun(play: Play, *labels: str) -> Play:
    """Let Mark begin, and press these."""
    play.send("Mark", text="beginnen")
    for label in ("Beginnen", *labels):
        play.presses("Mark", label)
    play("…")
    return play


def a_meeting(play: Play, starts_local: str, with_ids: Sequence[UUID] = ()) -> Meeting:
    """Give a group one more meeting, planned at the table the time before."""
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
        return unit.meetings.add(
            Meeting(
                group_id=group.id,
                state=MeetingState.PLANNED,
                starts_local=datetime.fromisoformat(starts_local),
                created_at=play.clock.now(),
                with_ids=list(with_ids),
            )
        )


def held(play: Play, owner: str, starts_local: str, *lines: str) -> None:
    """Let an owner lead a meeting with everybody, note these, and stop."""
    english = owner in play.english
    play.until(datetime.fromisoformat(starts_local).replace(tzinfo=AMSTERDAM))
    play.send(owner, text="beginnen")
    play.presses(owner, "Begin" if english else "Beginnen")
    play.presses(owner, "Everybody is here" if english else "Iedereen is er")
    for line in lines:
        play.send(owner, text=line)
    for label in (
        ("More", "Stop the meeting", "Yes, stop") if english else ("Meer", "Stoppen", "Ja, stoppen")
    ):
        play.presses(owner, label)
    play("…")


def a_meeting_today(play: Play) -> Play:
    """Give a group of four, one without the app, with a meeting that Mark leads today."""
    a_group(play, members=["Mark"], without_app=["Noor"], professionals=["Sanne"])
    play.send("Anna", text="/agenda de woning")
    play.send("Anna", text="/agenda de vakantie")
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    play("""
        …
        -- 2026-12-01 14:02 --
        …
    """)
    return play


def a_date(
    play: Play,
    day: str = "donderdag 3 december 19:30",
    place: str = "het buurthuis",
    *,
    owner: str = "Anna",
) -> None:
    """Let an owner tell everybody of a day that is fixed; who leads is for later."""
    play.send(owner, text="/bijeenkomst")
    play.send(owner, text=day)
    play.presses(owner, "Het ligt vast")
    play.send(owner, text=place)
    play.presses(owner, "Overslaan")
    play.presses(owner, "Ja, laat het weten")
    play.presses(owner, "Later")
    play("…")


def the_newest_meeting(play: Play) -> Meeting:
    """Give the newest meeting."""
    with play.core.storage.unit() as unit:
        return unit.meetings.where(order_by=("-created_at",))[0]
