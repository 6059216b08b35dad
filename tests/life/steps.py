"""The steps of a life: what is done, by whom, and how often. Each says whether it really bit."""

from collections.abc import Callable
from datetime import timedelta
from random import Random

from messages.incoming import OtherKind
from tests.life import scenes, scenes_of_people, scenes_of_things
from tests.life.doing import is_in_a_talk, people_in
from tests.life.people import ANSWERS, OWNERS, PEOPLE, SAYING, days
from tests.life.playing import Life
from tests.life.scenes import Scene, play_scene

Step = Callable[[Life, Random], bool]
"""What is done in a life, by these chances; False: nothing came of it."""
_NEXT_AT_MOST = timedelta(days=30)
_BABBLE = "aZ9 é!?…/@[]:\n\u202e\u200b\x00'\"<&>-_😀1"


def chosen(chance: Random) -> tuple[str, Step]:
    """Choose what is done next."""
    [which] = chance.choices(range(len(_STEPS)), weights=_WEIGHTS)
    name, step, _ = _STEPS[which]
    return name, step


# What people do


def presses(life: Life, chance: Random) -> bool:
    """Somebody presses a button that they look at."""
    who = chance.choice(PEOPLE)
    seen = life.visible(who)
    if seen:
        one = chance.choice(seen)
        life.send(who, button=one.data, pressed_on=one.handle)
    return bool(seen)


def follows(life: Life, chance: Random) -> bool:
    """Somebody goes where the bot leads: buttons of the last message, or words."""
    who = chance.choice(PEOPLE)
    for _ in range(chance.randint(1, 4)):
        if not life.said_to(who):
            life.send(who, text="/start")
            continue
        last = life.last(who)
        choices = [each for row in last.message.rows for each in row if each.data is not None]
        if choices and chance.random() < 0.8:
            life.send(who, button=chance.choice(choices).data, pressed_on=last.handle)
        elif is_in_a_talk(life, who):
            life.send(who, text=chance.choice(SAYING).format(word=life.word()))
        else:
            return False
    return True


def presses_an_old_button(life: Life, chance: Random) -> bool:
    """Somebody presses any button that anybody ever saw."""
    if life.shown:
        one = chance.choice(life.shown)
        life.send(chance.choice(PEOPLE), button=one.data, pressed_on=one.handle)
    return bool(life.shown)


def commands(life: Life, chance: Random) -> bool:
    """Somebody gives a command, with or without its slash."""
    said = chance.choice(sorted(life.core.registry.commands))
    life.send(chance.choice(PEOPLE), text=said if chance.random() < 0.5 else f"/{said}")
    return True


def answers(life: Life, chance: Random) -> bool:
    """Somebody types what fits many a question, days and times, or words of their own."""
    who = chance.choice(PEOPLE)
    said = chance.choice(
        (
            chance.choice(ANSWERS),
            days(life.clock.now(), chance.randint(0, 60)),
            chance.choice(SAYING).format(word=life.word()),
        )
    )
    asked = is_in_a_talk(life, who)
    life.send(who, text=said)
    return asked


def babbles(life: Life, chance: Random) -> bool:
    """Somebody types anything, or sends a picture, a voice message, a sticker."""
    who = chance.choice(PEOPLE)
    if chance.random() < 0.5:
        life.send(who, other=chance.choice(list(OtherKind)))
    else:
        life.send(who, text="".join(chance.choices(_BABBLE, k=chance.randint(0, 40))))
    return True


def opens_a_link(life: Life, chance: Random) -> bool:
    """Somebody opens any link that anybody ever saw, also a forwarded one."""
    life.opens(chance.choice(PEOPLE), chance.choice(life.links or ["i_nothing"]))
    return bool(life.links)


def _plays(scene: Scene) -> Step:
    def play(life: Life, chance: Random) -> bool:
        owner = "Anna" if chance.random() < 0.7 else chance.choice(OWNERS)
        there = people_in(life, owner)
        other = chance.choice(there if there and chance.random() < 0.9 else PEOPLE)
        return play_scene(life, scene, owner, other, chance)

    return play


def joins(life: Life, chance: Random) -> bool:
    """Somebody who is not in a group is asked, and comes."""
    owner = chance.choice(OWNERS)
    out = sorted({*PEOPLE} - {*people_in(life, owner), owner})
    scene = chance.choice((scenes.joins, scenes.is_asked, scenes.is_asked))
    return bool(out) and play_scene(life, scene, owner, chance.choice(out), chance)


# What time and the platform do


def _goes_by(life: Life, chance: Random) -> timedelta:
    """Choose how long: until something is due, or some hours; often the next morning."""
    now = life.clock.now()
    match chance.randint(0, 5):
        case 0 | 1:
            # Not further than that: a year may lie between two moments.
            return min(max((life.next_moment_at() or now) - now, timedelta()), _NEXT_AT_MOST)
        case 2:
            morning = (now + timedelta(days=1)).replace(hour=8, minute=chance.randint(0, 59))
            return morning - now
        case _:
            return timedelta(hours=chance.choice((1, 5, 24, 26, 72, 168)))


def time_goes_by(life: Life, chance: Random) -> bool:
    """Time goes by, and the bot is there."""
    before = len(life.heard)
    life.until(life.clock.now() + _goes_by(life, chance))
    return len(life.heard) > before


def bot_is_away(life: Life, chance: Random) -> bool:
    """The bot was down for a while, and catches up."""
    before = len(life.heard)
    life.away_until(life.clock.now() + _goes_by(life, chance))
    return len(life.heard) > before


def platform_jams(life: Life, chance: Random) -> bool:
    """The platform takes nothing while people do things, and time may go by; then it takes all."""
    life.jammed = True
    for _ in range(chance.randint(1, 5)):
        _, step = chosen(chance)
        if step not in _ALONE:
            step(life, chance)
    before = len(life.heard)
    life.jammed = False
    life.tick()
    return len(life.heard) > before


def is_killed(life: Life, chance: Random) -> bool:
    """The bot is killed around a commit of the next steps, or before keys are erased."""
    kills = life.kills
    match chance.randint(0, 4):
        case 0 | 1:
            life.storage.before = chance.randint(0, 6)
        case 2 | 3:
            life.storage.after = chance.randint(0, 6)
        case _:
            life.storage.erasing = True
    for _ in range(chance.randint(1, 3)):
        _, step = chosen(chance)
        if step not in _ALONE:
            step(life, chance)
    life.storage.spare()
    return life.kills > kills


def starts_again(life: Life, chance: Random) -> bool:
    """The bot is started again; or what is old is tidied away."""
    if chance.random() < 0.5:
        life.restart()
    else:
        life.tidy()
    life.tick()
    return True


def clock_is_put_back(life: Life, chance: Random) -> bool:
    """The clock of the machine was wrong, and is put right."""
    life.put_clock_back()
    life.tick()
    return True


def comes_again(life: Life, chance: Random) -> bool:
    """One of the last updates comes once more: the platform keeps them for a day."""
    since = life.clock.now() - timedelta(days=1)
    recent = [each for at, each in life.events[-20:] if at > since]
    if recent:
        before = len(life.heard)
        life.take(chance.choice(recent))
        life.deliver()
        assert len(life.heard) == before, "the same update had an effect twice"
    return bool(recent)


_STEPS: tuple[tuple[str, Step, int], ...] = (
    ("presses", presses, 60),
    ("follows", follows, 60),
    ("presses an old button", presses_an_old_button, 40),
    ("commands", commands, 40),
    ("answers", answers, 50),
    ("babbles", babbles, 10),
    ("opens a link", opens_a_link, 15),
    ("joins", joins, 25),
    ("time goes by", time_goes_by, 90),
    ("bot is away", bot_is_away, 25),
    ("platform jams", platform_jams, 60),
    ("is killed", is_killed, 60),
    ("starts again", starts_again, 10),
    ("clock is put back", clock_is_put_back, 8),
    ("comes again", comes_again, 15),
    *(
        (f"scene: {scene.__name__.replace('_', ' ')}", _plays(scene), weight)
        for scene, weight in (
            (scenes.begins, 3),
            (scenes.plans, 25),
            (scenes.moves, 12),
            (scenes.is_off, 6),
            (scenes.finds_a_day, 20),
            (scenes.answers_the_poll, 20),
            (scenes.chooses_the_day, 10),
            (scenes.says_whether_they_come, 12),
            (scenes.wants_reminders, 12),
            (scenes.meets, 12),
            (scenes.shares_the_summary, 12),
            (scenes.reads_the_summary, 10),
            (scenes.meets_and_shares, 15),
            (scenes_of_people.keeps, 30),
            (scenes_of_people.looks_around, 20),
            (scenes_of_people.waits_while_it_changes, 20),
            (scenes_of_people.is_somebody_else, 12),
            (scenes_of_people.removes, 8),
            (scenes_of_people.leaves, 4),
            (scenes_of_people.cannot_for_a_while, 8),
            (scenes_of_people.erases, 10),
            (scenes_of_people.withdraws_consent, 5),
            (scenes_of_people.wants_quiet, 8),
            (scenes_of_people.speaks_otherwise, 5),
            (scenes_of_people.sleeps_on_it, 3),
            (scenes_of_people.hands_over, 8),
            (scenes_of_people.helps_with_the_summary, 8),
            (scenes_of_people.ends_the_group, 2),
            (scenes_of_people.blocks, 8),
            (scenes_of_things.gives_a_task, 15),
            (scenes_of_things.says_how_a_task_is, 12),
            (scenes_of_things.hands_a_task_over, 10),
            (scenes_of_things.waits_for_a_task, 12),
            (scenes_of_things.has_two_on_one_day, 8),
            (scenes_of_things.proposes, 15),
            (scenes_of_things.sends_the_agenda_round, 8),
            (scenes_of_things.has_a_goal, 12),
            (scenes_of_things.changes_a_goal, 12),
            (scenes_of_things.writes_in_private, 15),
            (scenes_of_things.looks_at_what_is_shared, 12),
            (scenes_of_things.thinks_before_the_meeting, 8),
            (scenes_of_things.looks_back, 6),
            (scenes_of_things.draws_the_map, 8),
            (scenes_of_things.expects, 5),
        )
    ),
)
NAMES = tuple(name for name, _, _ in _STEPS)
_WEIGHTS = [weight for _, _, weight in _STEPS]
_ALONE = (platform_jams, is_killed, comes_again)
"""What is no part of another step."""
