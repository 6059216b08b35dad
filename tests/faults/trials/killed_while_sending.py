"""T2: messages leave, and the process is killed while it sends."""

import asyncio
from random import Random

from tests.faults.house import copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial
from tests.platforms.telegram.standin import faults
from tests.platforms.telegram.standin.faults import Fault

PEOPLE = 150


async def run(trial: Trial) -> Outcome:
    """Nothing is lost; only what was in flight at a kill comes twice, and is marked."""
    messages, kills = (3000, 100) if trial.full else (120, 5)
    chance = Random(trial.seed)
    outcome = Outcome()
    async with opened(trial.folder, trial.database_url, keeps_limits=True) as house:
        people = house.people(PEOPLE if trial.full else 10)
        each = list(people.values())
        house.say_all([(each[n % len(each)], f"{n}", {}) for n in range(messages)])

        def slow(method: str, chat_id: int | None) -> Fault | None:
            return faults.slow(chance.uniform(0, 0.1)) if method == "sendMessage" else None

        house.standin.faults.choose = slow
        bot, in_flight = house.bot(), 0
        for _ in range(kills):
            before = len(house.standin.calls_of("sendMessage"))
            enough = before + chance.randint(1, max(1, messages // kills - 5))
            bot.start()
            await house.until(
                lambda n=enough: len(house.standin.calls_of("sendMessage")) >= n, every=0.005
            )
            await asyncio.sleep(chance.uniform(0, 0.05))
            await bot.kill()
            in_flight += house.on_their_way()
        bot.start()
        await house.drained()
        heard, rows = heard_by(list(people)), house.rows()
        copies = copies_of(heard)
        outcome.kills = house.kills
        outcome.lost = messages - len(heard)
        outcome.copies = sum(copies.values())
        outcome.note = f"{in_flight} in flight at the kills"
        outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
        outcome.check(outcome.copies <= in_flight, "more copies than were in flight")
        unmarked = [what for what in copies if not rows[what].maybe_sent]
        outcome.check(not unmarked, f"{len(unmarked)} copies that are not marked")
        for person in people:
            numbers = [int(words.rpartition(" ")[2]) for words in person.texts]
            first = list(dict.fromkeys(numbers))
            outcome.check(first == sorted(first), f"the order of {person.id} was not kept")
    return outcome
