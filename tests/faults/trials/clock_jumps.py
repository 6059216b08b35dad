"""T5: the clock jumps an hour and a day, both ways, while things are planned."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

from tests.faults.bot_process import CLOCK_FILE, FileClock, write_clock
from tests.faults.house import copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial

BEGUN_AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
_JUMPS = [timedelta(hours=1), -timedelta(hours=1), timedelta(days=1), -timedelta(days=1)]


async def run(trial: Trial) -> Outcome:
    """Whatever is planned happens once."""
    rounds, each = (10, 10) if trial.full else (2, 5)
    chance = Random(trial.seed)
    outcome = Outcome()
    clock_file = trial.folder / "clock"
    now = BEGUN_AT
    write_clock(clock_file, now)
    clock = FileClock(clock_file)
    async with opened(
        trial.folder, trial.database_url, clock=clock, **{CLOCK_FILE: str(clock_file)}
    ) as house:
        people = list(house.people(each))
        house.bot().start()
        said, jumps = 0, [*_JUMPS] * rounds
        chance.shuffle(jumps)
        for jump in jumps:
            for person in people:
                person.say(f"/count {said}")
                said += 1
            # What waits at Telegram when a day goes by is gone: that is no jump of our clock.
            await house.until(lambda: not house.standin.updates.waiting)
            now += jump
            write_clock(clock_file, now)
        write_clock(clock_file, max(now, BEGUN_AT) + timedelta(days=rounds + 2))
        await house.drained()
        with house.storage.unit() as unit:
            done = Counter(contact.name for contact in unit.contacts.where())
            keys = Counter(moment.key for moment in unit.moments.where())
        wanted = {f"{n}" for n in range(said)} | {f"{n} later" for n in range(said)}
        heard = heard_by(people)
        outcome.faults = len(jumps)
        outcome.lost = len(wanted - set(heard))
        outcome.copies = sum(copies_of(heard).values())
        outcome.note = f"{len(keys)} keys over {len(jumps)} jumps"
        outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
        outcome.check(outcome.copies == 0, f"{outcome.copies} came twice")
        outcome.check(set(done) == wanted, "not every effect came")
        outcome.check(max(done.values()) == 1, "an effect came twice")
    return outcome
