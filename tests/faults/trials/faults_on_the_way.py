"""T3: one of five sends goes wrong, in every way that there is."""

from collections import Counter
from random import Random

from tests.faults.house import copies_of, heard_by, opened
from tests.faults.outcome import Outcome, Trial
from tests.platforms.telegram.standin import faults
from tests.platforms.telegram.standin.faults import Fault, FaultKind

SHARE = 0.2
PATIENCE = 6.0
"""Seconds: a server that is only slow, on a busy machine, must not seem to hang."""
_AFTER = {
    FaultKind.RESET_AFTER,
    FaultKind.HANG_AFTER,
    FaultKind.BAD_JSON_AFTER,
    FaultKind.GATEWAY_AFTER,
}
_WAYS = (
    faults.rest(1),
    faults.refused(409, "Conflict: terminated by other getUpdates request"),
    faults.refused(500, "Internal Server Error"),
    faults.refused(503, "Service Unavailable"),
    faults.reset(),
    faults.reset(after=True),
    faults.bad_json(),
    faults.gateway(),
    faults.gateway(after=True),
    faults.hang(),
    faults.hang(after=True),
)


async def run(trial: Trial) -> Outcome:
    """What can be delivered is; a copy comes only where it was accepted and nobody heard so."""
    messages, chats = (10_000, 500) if trial.full else (100, 30)
    chance = Random(trial.seed)
    outcome = Outcome()
    happened: Counter[str] = Counter()
    unheard: Counter[int] = Counter()
    blocked: set[int] = set()
    touched: Counter[int] = Counter()
    async with opened(trial.folder, trial.database_url, patience=PATIENCE) as house:
        people = house.people(chats)
        ids = {person.id: person for person in people}
        blocking = set(chance.sample(sorted(ids), chats // 20))
        each = list(people.values())
        house.say_all([(each[n % chats], f"{n}", {}) for n in range(messages)])
        moved = []
        for n in range(chats // 20):
            group = house.standin.group(f"Groep {n}", "group")
            chat_id, post = house.linked(group)
            house.say_all([(chat_id, f"{n}.{m} moved", post) for m in range(3)])
            # It has another number now, of which the bot hears when it writes.
            moved.append(group.move(-1_000_000_000_000 - 50_000 - n))

        def choose(method: str, chat_id: int | None) -> Fault | None:
            if method != "sendMessage" or chat_id is None:
                return None
            if chat_id in blocked:
                touched[chat_id] += 1
            if chance.random() >= SHARE:
                return None
            if chat_id in blocking:
                blocked.add(chat_id)
                happened["blocked"] += 1
                return faults.blocked()
            fault = chance.choice(_WAYS)
            name = fault.kind.value
            if fault.refusal is not None:
                name = str(fault.refusal.code)
            happened[name] += 1
            if fault.kind in _AFTER:
                unheard[chat_id] += 1
            return fault

        house.standin.faults.choose = choose
        bot = house.bot()
        bot.start()
        await house.drained()
        heard = heard_by([*people, *moved])
        copies = copies_of(heard)
        order = list(ids)
        wanted = {str(n) for n in range(messages) if order[n % chats] not in blocked}
        wanted |= {f"{n}.{m} moved" for n in range(len(moved)) for m in range(3)}
        outcome.faults = sum(happened.values())
        outcome.lost = len(wanted - set(heard))
        outcome.copies = sum(copies.values())
        outcome.note = ", ".join(f"{count} {name}" for name, count in sorted(happened.items()))
        outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
        outcome.check(outcome.copies <= sum(unheard.values()), "more copies than unheard answers")
        for chat in [*people, *moved]:
            of_chat = heard_by([chat])
            too_many = sum(of_chat.values()) - len(of_chat)
            outcome.check(too_many <= unheard[chat.chat.id], "a chat heard something twice")
        early = [one for one in house.standin.limiter.violations if one.early]
        outcome.check(not early, f"{len(early)} sent while rest was asked for")
        outcome.check(not touched, "who blocked the bot was written to again")
    return outcome
