"""T7: the bot is down for 26 hours."""

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from domain.attendance import Attendance
from domain.bookkeeping import Moment, MomentState
from domain.groups import Group
from domain.meetings import Meeting, MeetingState
from domain.members import Member, Role
from tests.faults.bot_process import CLOCK_FILE, FileClock, write_clock
from tests.faults.house import House, heard_by, opened
from tests.faults.outcome import Outcome, Trial
from tests.platforms.telegram.standin import Person

HOME = ZoneInfo("Europe/Amsterdam")
BEGUN_AT = datetime(2026, 11, 30, 9, 30, tzinfo=HOME).astimezone(UTC)
AWAY_FOR = timedelta(hours=26)


async def run(trial: Trial) -> Outcome:
    """Nothing stale is said as new; what still holds is said, and owners hear of the rest."""
    groups = 40 if trial.full else 3
    outcome = Outcome()
    clock_file = trial.folder / "clock"
    write_clock(clock_file, BEGUN_AT)
    async with opened(
        trial.folder,
        trial.database_url,
        clock=FileClock(clock_file),
        **{CLOCK_FILE: str(clock_file)},
    ) as house:
        people = house.people(2 * groups)
        names = list(people)
        over, ahead = [], []
        for number in range(groups):
            owner, member = names[2 * number], names[2 * number + 1]
            # Half of the meetings begin while the bot is away, half of them after it.
            is_over = number % 2 == 0
            _a_meeting(house, people, owner, member, timedelta(hours=24 if is_over else 30))
            (over if is_over else ahead).append((owner, member))
        bot = house.bot()
        bot.start()
        names[0].say("/count before")
        await house.drained()
        await bot.kill()
        write_clock(clock_file, BEGUN_AT + AWAY_FOR)
        bot.start()
        await house.drained()
        said = {
            person: [words for words in person.texts if "1 december" in words] for person in names
        }
        stale = sum(len(said[member]) for _, member in over)
        missing = sum(not said[member] for _, member in ahead)
        untold = sum(len(said[owner]) != 1 for owner, _ in over)
        outcome.kills = house.kills
        outcome.lost = missing + ("before later" not in heard_by(names))
        outcome.copies = sum(max(0, len(each) - 1) for each in said.values())
        outcome.note = f"{len(over)} owners told of what was missed, {len(ahead)} late reminders"
        outcome.check(stale == 0, f"{stale} stale reminders")
        outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
        outcome.check(untold == 0, f"{untold} owners not told once")
        outcome.check(outcome.copies == 0, f"{outcome.copies} came twice")
    return outcome


def _a_meeting(
    house: House, people: dict[Person, UUID], owner: Person, member: Person, starts_in: timedelta
) -> None:
    """Let a group meet, with a reminder of its member that is due while the bot is away."""
    starts_at = BEGUN_AT + starts_in
    with house.storage.unit() as unit:
        group = unit.groups.add(
            Group(owner_id=people[owner], owner_name="Anna", created_at=BEGUN_AT)
        )
        about = {"group_id": group.id}
        unit.members.add(
            Member(
                **about,
                account_id=people[owner],
                role=Role.OWNER,
                name="Anna",
                joined_at=BEGUN_AT,
            )
        )
        mark = unit.members.add(
            Member(**about, account_id=people[member], name="Mark", joined_at=BEGUN_AT)
        )
        meeting = unit.meetings.add(
            Meeting(
                **about,
                created_at=BEGUN_AT,
                state=MeetingState.PLANNED,
                starts_local=starts_at.astimezone(HOME).replace(tzinfo=None),
            )
        )
        unit.attendances.add(
            Attendance(
                **about, meeting_id=meeting.id, member_id=mark.id, entered_by_id=people[owner]
            )
        )
        unit.moments.add(
            Moment(
                **about,
                key=f"day-reminder:{people[member]}:{meeting.id}:",
                kind="day-reminder",
                account_id=people[member],
                subject_id=meeting.id,
                nudge=True,
                state=MomentState.PLANNED,
                due_at=BEGUN_AT + timedelta(minutes=30),
                created_at=BEGUN_AT,
            )
        )
