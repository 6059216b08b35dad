"""T1: updates come in, and the process is killed at random points."""

import asyncio
import time
from collections import Counter
from random import Random

from domain.bookkeeping import MomentState
from tests.faults.house import House, copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial

PEOPLE = 40


async def run(trial: Trial) -> Outcome:
    """Let every update have one effect, one answer, and one moment that answers later."""
    updates, kills = (1000, 200) if trial.full else (40, 5)
    chance = Random(trial.seed)
    outcome = Outcome()
    async with opened(trial.folder, trial.database_url) as house:
        people = list(house.people(PEOPLE))
        bot = house.bot()
        said = 0
        for round_ in range(kills):
            until = updates * (round_ + 1) // kills
            early, late = chance.randint(said, until), until
            for number in range(said, early):
                people[number % PEOPLE].say(f"/count {number}")
            began_at = time.monotonic()
            bot.start()
            if chance.random() < 0.8:
                # Until it fetches; the others are killed while they start.
                await house.until(lambda: house.standin.updates.is_polled, every=0.002)
            took = time.monotonic() - began_at
            for number in range(early, late):
                people[number % PEOPLE].say(f"/count {number}")
            said = until
            # As long as a start takes, on this machine and now: any place on the way is met.
            await asyncio.sleep(chance.uniform(0, max(0.1, took)))
            await bot.kill()
        bot.start()
        await house.drained()
        await _judge(house, updates, outcome, [*people])
    return outcome


async def _judge(house: House, updates: int, outcome: Outcome, people: list) -> None:
    with house.storage.unit() as unit:
        done = Counter(each.name for each in unit.contacts.where())
        moments = unit.moments.where(kind="count-later")
    wanted = {str(number) for number in range(updates)}
    wanted |= {f"{number} later" for number in range(updates)}
    heard, rows = heard_by(people), house.rows()
    copies = copies_of(heard)
    outcome.kills = house.kills
    outcome.lost = len(wanted - set(heard)) + len(wanted - set(done))
    outcome.copies = sum(copies.values())
    outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
    outcome.check(max(done.values()) == 1, "an effect came twice")
    outcome.check(set(done) <= wanted, "an effect of nothing")
    outcome.check(all(each.state is MomentState.DONE for each in moments), "a moment was left")
    outcome.check(len(moments) == updates, "not every moment was planned once")
    unmarked = [what for what in copies if not rows[what].maybe_sent]
    outcome.check(not unmarked, f"{len(unmarked)} copies that are not marked")
