"""T1: updates come in, and the process is killed while it takes them."""

import asyncio
from collections import Counter
from random import Random

from domain.bookkeeping import MomentState
from tests.faults.house import House, copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial

PEOPLE = 40
WHILE_STARTING = 0.15
"""This share of the kills comes before it fetches; the others while it works."""
LONGER, SHORTER = 1.05, 0.8
"""So it is learned how long the work takes on this machine: four kills of five meet some of it."""


async def run(trial: Trial) -> Outcome:
    """Let every update have one effect, one answer, and one moment that answers later."""
    updates, kills = (1000, 200) if trial.full else (40, 5)
    chance = Random(trial.seed)
    outcome = Outcome()
    amid = 0
    async with opened(trial.folder, trial.database_url, keeps_limits=True) as house:
        people = list(house.people(PEOPLE))
        bot = house.bot()
        said, works_for = 0, 0.2
        for round_ in range(kills):
            until = updates * (round_ + 1) // kills
            early = chance.randint(said, until)
            for number in range(said, early):
                people[number % PEOPLE].say(f"/count {number}")
            polls = house.standin.updates.polls
            bot.start()
            if chance.random() < WHILE_STARTING:
                await asyncio.sleep(chance.uniform(0, 0.5))
            else:
                await house.until(lambda n=polls: house.standin.updates.polls > n, every=0.002)
            for number in range(early, until):
                people[number % PEOPLE].say(f"/count {number}")
            said = until
            if house.standin.updates.polls > polls:
                await asyncio.sleep(chance.uniform(0, works_for))
                await bot.kill()
                left = await asyncio.to_thread(house.waiting)
                is_amid = bool(left or house.standin.updates.waiting)
                amid += is_amid
                works_for *= LONGER if is_amid else SHORTER
            await bot.kill()
        bot.start()
        await house.drained()
        await _judge(house, updates, outcome, [*people])
        outcome.note = f"{amid} of the kills while it had work in hand"
        outcome.check(not trial.full or amid > kills / 2, "too few kills while it worked")
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
