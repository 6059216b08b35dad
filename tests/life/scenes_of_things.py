"""Scenes of what a group holds: tasks, points, goals, answers, notes, the map, what is expected."""

from datetime import timedelta
from random import Random

from tests.life.doing import days_on, does, people_in, perhaps
from tests.life.people import PEOPLE
from tests.life.playing import Life


def gives_a_task(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner gives a task, or asks who wants it; it is taken or not."""
    day = chance.choice(("over een week", "over drie dagen", "morgen", "de volgende keer"))
    whom = "iemand" if chance.random() < 0.2 else other
    does(life, owner, owner, "/taken|/tasks", "@task-new")
    does(life, owner, owner, f"{whom} haalt de {life.word()}, {day}", "[Ja|[Yes")
    said = chance.choice(("yes", "yes", "yes", "yes", "no", "instead", ""))
    if whom == "iemand":
        does(life, other, owner, "@task-take")
    elif said:
        does(life, other, owner, "/taken|/tasks", "@task-see", f"@task-say:{said}")
    if said == "instead":
        does(life, other, owner, f"liever de {life.word()}")


def says_how_a_task_is(life: Life, owner: str, other: str, chance: Random) -> None:
    """Whoever has a task says that it is done, not yet, or let go; and who may hear it."""
    _has_a_task(life, owner, other, chance)
    said = chance.choice(("done", "done", "not-yet", "help", "let-go"))
    does(life, other, owner, f"@task-is:{said}")
    perhaps(life, other, owner, f"@task-tell:{chance.choice(('yes', 'no'))}")


def hands_a_task_over(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody asks another to take their task; it is theirs once that one says yes."""
    giver = chance.choice((owner, other))
    _has_a_task(life, owner, giver, chance)
    does(life, giver, owner, "@task-hand")
    seen = {each.label for each in life.visible(giver) if each.data.startswith("task-hand:")}
    asked = chance.choice(sorted(seen & {*PEOPLE}) or [owner])
    does(life, giver, owner, f"[{asked}]")
    if chance.random() < 0.7:
        does(life, asked, owner, "/taken|/tasks", "@task-see")
        does(life, asked, owner, f"@task-over:{chance.choice(('yes', 'no'))}")


def _has_a_task(life: Life, owner: str, other: str, chance: Random) -> None:
    """Let somebody look at a task that they said yes to: one of before, or a new one."""
    if chance.random() < 0.5 and perhaps(life, other, owner, "/taken|/tasks", "@task-see"):
        return
    does(life, owner, owner, "/taken|/tasks", "@task-new")
    does(life, owner, owner, f"{other} haalt de {life.word()}, over een week", "[Ja|[Yes")
    if other != owner:
        does(life, other, owner, "/taken|/tasks", "@task-see", "@task-say:yes")
    does(life, other, owner, "/taken|/tasks", "@task-see")


def waits_for_a_task(life: Life, owner: str, other: str, chance: Random) -> None:
    """A task comes to its day."""
    gives_a_task(life, owner, other, chance)
    days_on(life, chance.choice((1, 3, 8)))


def has_two_on_one_day(life: Life, owner: str, other: str, chance: Random) -> None:
    """The bot is away over the day of one task, and back on the morning of another."""
    for day in ("morgen", "over twee dagen"):
        does(life, owner, owner, "/taken|/tasks", "@task-new")
        does(life, owner, owner, f"{other} haalt de {life.word()}, {day}", "[Ja|[Yes")
        does(life, other, owner, "/taken|/tasks")
        for shown in life.visible(other)[-6:]:
            if shown.data.startswith("task-see:"):
                life.send(other, button=shown.data, pressed_on=shown.handle)
                perhaps(life, other, owner, "@task-say:yes")
    in_two_days = life.clock.now() + timedelta(days=2)
    life.away_until(in_two_days.replace(hour=7, minute=30))
    life.until(in_two_days.replace(hour=20))


def proposes(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody proposes a point; the owner takes it, or not; others look."""
    does(life, other, owner, f"/agenda de {life.word()}")
    if chance.random() < 0.8:
        does(life, owner, owner, "/agenda", "@agenda-new")
        does(life, owner, owner, f"@agenda-decide:{chance.choice(('on', 'on', 'later', 'no'))}")
    does(life, other, owner, "/agenda")


def sends_the_agenda_round(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner puts something on the agenda, and lets the others have it."""
    does(life, owner, owner, f"/agenda de {life.word()}", "rondsturen|send-round", "@agenda-go")


def has_a_goal(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner has a goal, and keeps it, or shares it, and perhaps shares it no more."""
    does(life, owner, owner, "/doelen|/goals")
    if any(each.data.startswith("goal-add:") for each in life.visible(owner)[-6:]):
        does(life, owner, owner, "@goal-add")
    does(life, owner, owner, f"weer {life.word()}")
    if chance.random() < 0.6:
        does(life, owner, owner, "@goal-share", "@goal-share:yes")
    does(life, other, owner, "/doelen|/goals")


def changes_a_goal(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner says more about a goal, takes a step, shares it no more, or reaches it."""
    if not perhaps(life, owner, owner, "/doelen|/goals", "@goal-one"):
        has_a_goal(life, owner, other, chance)
        does(life, owner, owner, "/doelen|/goals", "@goal-one")
    match chance.randint(0, 4):
        case 0:
            does(life, owner, owner, "@goal-more", "@goal-more:now", f"nu {life.word()}")
        case 1:
            does(life, owner, owner, "@goal-steps", f"eerst {life.word()}")
        case 2:
            perhaps(life, owner, owner, "@goal-share:no")
        case 3:
            perhaps(life, owner, owner, "@goal-share", "@goal-share:yes")
        case _:
            does(life, owner, owner, "@goal-state:reached")
    does(life, other, owner, "/doelen|/goals")


def writes_in_private(life: Life, owner: str, other: str, chance: Random) -> None:
    """A member writes for themselves, and chooses who may read it; others look at it."""
    does(life, other, owner, "/voorgesprek|/prepare", "@prep-own", "@prep-topic")
    does(life, other, owner, f"dat {life.word()} mij helpt")
    circle = chance.choice(
        ("[Alleen ik|[Only me", f"[Alleen {owner}|[Only {owner}", "[Iedereen|[Every")
    )
    does(life, other, owner, circle)
    perhaps(life, other, owner, "[Ja|[Yes")
    looks_at_what_is_shared(life, owner, chance.choice([owner, *people_in(life, owner)]), chance)


def looks_at_what_is_shared(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody looks at what others wrote and share with them."""
    does(life, other, owner, "/voorgesprek|/prepare", "@prep-shared")
    perhaps(life, other, owner, "@prep-read")


def thinks_before_the_meeting(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody thinks of the coming meeting, for themselves or for who leads it."""
    does(life, owner, owner, "/vooraf|/beforehand", "@before-write")
    for _ in range(3):
        does(life, owner, owner, f"over {life.word()}")


def looks_back(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner looks back; some of it becomes a goal, or a point that others read."""
    does(life, owner, owner, "/evaluatie|/evaluation")
    if not perhaps(life, owner, owner, "[Ja, terug|[Yes, look"):
        does(life, owner, owner, "[Nog eens|[Look back once")
    for _ in range(4):
        does(life, owner, owner, chance.choice((f"over {life.word()}", "[Overslaan|[Skip")))
    if not perhaps(life, owner, owner, "[Zoals het gaat|[As it goes", "@eval-note"):
        return
    if chance.random() < 0.5:
        perhaps(life, owner, owner, "@eval-point", "@eval-put-on")
    else:
        perhaps(life, owner, owner, chance.choice(("@eval-goal", "@eval-gone")))


def draws_the_map(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner puts somebody on the map, and perhaps lets one person see it."""
    does(life, owner, owner, "/netwerk|/network", "@net-add", f"oom {life.word()}")
    if chance.random() < 0.4:
        does(life, owner, owner, "/netwerk|/network", "@net-more", "@net-share", f"[{other}")
        does(life, owner, owner, "[Iedereen|[Everybody", "[Ja|[Yes")
    does(life, other, owner, "/netwerk|/network")


def expects(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner notes what a professional may expect; that one agrees, or would rather not."""
    does(life, owner, owner, "/verwachting|/expectation", "@exp-note")
    for _ in range(3):
        does(life, owner, owner, "[Eigen|[Words", f"alleen {life.word()}")
    perhaps(life, owner, owner, "[Ja|[Yes")
    does(life, "Joost", owner, "/verwachting|/expectation")
