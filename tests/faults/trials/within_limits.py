"""T4: many messages to one group and to many people, with Telegram's limits enforced."""

from datetime import timedelta

from tests.faults.house import heard_by, opened
from tests.faults.outcome import Outcome, Trial
from tests.platforms.telegram.standin import Limits

ENOUGH = 0.95


async def run(trial: Trial) -> Outcome:
    """No message is one too many, and the rate is nearly what the limits allow."""
    to_group, people_count = (45, 300) if trial.full else (8, 60)
    limits = Limits()
    outcome = Outcome()
    async with opened(trial.folder, trial.database_url, limits=limits) as house:
        people = house.people(people_count)
        group = house.standin.group("De straat")
        chat_id, post = house.linked(group)
        house.say_all(
            [(chat_id, f"post {n}", post) for n in range(to_group)]
            + [(account_id, f"{n}", {}) for n, account_id in enumerate(people.values())]
        )
        house.bot().start()
        await house.drained()
        heard = heard_by([*people, group])
        outcome.lost = to_group + people_count - len(heard)
        outcome.copies = sum(heard.values()) - len(heard)
        violations = len(house.standin.limiter.violations)
        outcome.check(outcome.lost == 0, f"{outcome.lost} lost")
        outcome.check(outcome.copies == 0, f"{outcome.copies} came twice")
        outcome.check(violations == 0, f"{violations} too many")
        began_at = min(message.at for person in people for message in person.received)
        last_at = max(message.at for person in people for message in person.received)
        posts = [message.at for message in group.chat.messages.values() if message.by_bot]
        # The first leaves at once: what the limits ask for is the time between the others.
        first_posts = sum(each < last_at for each in posts)
        rate = (people_count - 1 + first_posts) / (last_at - began_at).total_seconds()
        share = rate / limits.overall_per_second
        outcome.check(share >= ENOUGH, f"all: {share:.1%} of the rate")
        at_best = _at_best(to_group, limits)
        took = max(posts) - min(posts)
        group_share = at_best / took
        outcome.check(group_share >= ENOUGH, f"the group: {group_share:.1%} of the rate")
        outcome.note = (
            f"{violations} violations; of the rate that is allowed: all {share:.1%}, "
            f"the group {group_share:.1%}"
        )
    return outcome


def _at_best(messages: int, limits: Limits) -> timedelta:
    """Give how long so many messages to one group take at least, from the first to the last."""
    minutes, rest = divmod(messages - 1, limits.group_per_minute)
    in_minute = max(0.0, rest + 1 - limits.chat_burst) / limits.chat_per_second
    return timedelta(minutes=minutes, seconds=in_minute)
