"""T9: a backup from before is put back. Nothing is sent again before the operator asks for it."""

from datetime import timedelta

from bot.putting_back import restore
from storage.backing_up import back_up
from storage.set_aside import look_at_set_aside, send_set_aside
from tests.faults.house import copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial

LATER = timedelta(hours=6)


async def run(trial: Trial) -> Outcome:
    """What had left by then and what left since is not sent again; what was to leave waits."""
    each_part, people_there = (1000, 100) if trial.full else (40, 8)
    outcome = Outcome()
    async with opened(trial.folder, trial.database_url) as house:
        people = house.people(people_there)
        ids = list(people.values())

        def part(first: int, **facts: object) -> None:
            numbers = range(first, first + each_part)
            house.say_all([(ids[n % len(ids)], f"{n}", dict(facts)) for n in numbers])

        def heard_are(many: int) -> bool:
            return len(heard_by(list(people))) >= many

        part(0)
        bot = house.bot()
        bot.start()
        await house.until(lambda: heard_are(each_part))
        await bot.stop()
        part(each_part)
        part(2 * each_part, due_at=house.clock.now() + LATER)
        backup = trial.folder / "backup"
        back_up(house.storage, backup, house.clock.now())
        bot.start()
        await house.until(lambda: heard_are(2 * each_part))
        await bot.kill()
        done = restore(house.storage, backup, house.clock, replace=True, leave_out=False)
        bot.start()
        asks = next(iter(people))
        before = len(asks.texts)
        asks.say("/taal")
        await house.until(lambda: len(asks.texts) > before)
        heard = heard_by(list(people))
        outcome.kills = house.kills
        outcome.lost = 2 * each_part - len(heard)
        outcome.copies = sum(copies_of(heard).values())
        outcome.note = f"{done.set_aside} of {done.backup.rows} rows set aside"
        outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
        outcome.check(outcome.copies == 0, f"{outcome.copies} sent again without being asked")
        outcome.check(done.set_aside == 2 * each_part, f"{done.set_aside} set aside")
        with house.storage.unit() as unit:
            aside = sum(found.messages for found in look_at_set_aside(unit.connection))
            sent = send_set_aside(unit.connection)
        outcome.check(aside == sent == 2 * each_part, f"{aside} wait, {sent} let go")
        asks.say("/taal")
        await house.until(lambda: sum(heard_by(list(people)).values()) >= 3 * each_part)
        asked_for = copies_of(heard_by(list(people)))
        outcome.check(len(asked_for) == each_part, "not all that was let go came")
    return outcome
