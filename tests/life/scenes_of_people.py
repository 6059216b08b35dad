"""Scenes of what people are to each other: who is in, who sees what, who rests, goes, or blocks."""

from datetime import timedelta
from random import Random

from tests.life import scenes
from tests.life import scenes_of_things as of_things
from tests.life.doing import days_on, does, perhaps
from tests.life.playing import Life
from tests.life.scenes import Scene, meets, plans, play_scene


def keeps(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner keeps something from somebody, or shares it again, and goes on with just that."""
    thing = chance.choice(sorted(_OF_THING))
    does(life, owner, owner, "/mensen|/people", f"[{other}", "@people-with")
    does(life, owner, owner, f"@people-share:{thing}")
    for scene in chance.sample(_OF_THING[thing], 1):
        play_scene(life, scene, owner, other, chance)
    looks_around(life, owner, other, chance)


def looks_around(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody looks at all that there is for them."""
    for command in ("/agenda", "/doelen|/goals", "/taken|/tasks", "/bijeenkomst|/meeting"):
        does(life, other, owner, command)
    perhaps(life, other, owner, "@task-all")


def is_somebody_else(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner makes somebody a professional, or lets them hear summaries alone, or all again."""
    does(life, owner, owner, "/mensen|/people", f"[{other}", "@people-is")
    what = ("role.informed", "role.informed", "role.member", "kind.peer", "kind.informal")
    perhaps(life, owner, owner, f"@people-be:{chance.choice(what)}")
    perhaps(
        life,
        owner,
        owner,
        "/mensen|/people",
        f"[{other}",
        "@people-with",
        "@people-share:calendar.on",
    )
    play_scene(life, chance.choice((plans, scenes.finds_a_day)), owner, owner, chance)


def removes(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner ends somebody's part in the group; they look around, and press what they have."""
    does(life, owner, owner, "/mensen|/people", f"[{other}", "@people-out")
    does(life, owner, owner, "@people-gone")
    for shown in life.visible(other)[-3:]:
        life.send(other, button=shown.data, pressed_on=shown.handle)


def leaves(life: Life, owner: str, other: str, chance: Random) -> None:
    """A member leaves."""
    does(life, other, owner, "/mensen|/people", "@people-leave", "@people-left")


def cannot_for_a_while(life: Life, owner: str, other: str, chance: Random) -> None:
    """A member can't for a while, while others go on, and perhaps is back sooner."""
    does(life, other, owner, "/mensen|/people", "@away")
    does(life, other, owner, f"@away-for:{chance.choice(('week', 'month', 'open'))}")
    does(life, other, owner, f"@away-tell:{chance.choice(('yes', 'no'))}")
    play_scene(life, chance.choice(_ASKING), owner, owner, chance)
    if chance.random() < 0.3:
        does(life, other, owner, "/mensen|/people", "@away-end")


def erases(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody is erased in a week, or right now; a week goes by, or they come back."""
    who = owner if chance.random() < 0.15 else other
    does(life, who, owner, "/verwijder|/erase")
    if chance.random() < 0.4:
        does(life, who, owner, "[Nu meteen|[Erase right", "[Ja|[Yes", "[Ja|[Yes")
        return
    does(life, who, owner, "[Wis over|[Erase in")
    _or_back(life, who, owner, chance)


def withdraws_consent(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody takes back their yes; a week goes by, or they come back."""
    who = owner if chance.random() < 0.15 else other
    does(life, who, owner, "/intrekken|/withdraw", "[Ik zeg nu nee|[I say no")
    _or_back(life, who, owner, chance)


def _or_back(life: Life, who: str, owner: str, chance: Random) -> None:
    match chance.randint(0, 4):
        case 0 | 1:
            days_on(life, 8)
        case 2:
            days_on(life, 2)
            does(life, who, owner, "hoi", "@erase-back")
        case 3:
            does(life, who, owner, "hoi", "@erase-back")


def wants_quiet(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody rests, or silences the bot; others go on."""
    if chance.random() < 0.5:
        does(life, other, owner, "/rust|/rest", "@rest:open")
    else:
        does(life, other, owner, "/stop", "[Alle berichten|[All messages")
    play_scene(life, chance.choice(_ASKING), owner, owner, chance)


def speaks_otherwise(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody wants another language."""
    does(life, other, owner, "/taal|/language", chance.choice(("[English", "[Nederlands")))


def sleeps_on_it(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner wants to sleep on what is hard to undo, or no longer."""
    does(life, owner, owner, "/slaap|/sleep", "@sleep")


def hands_over(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner hands a step to somebody, who says yes, and does it up to the last tap."""
    _hands(life, owner, other, chance.choice(("asking", "planning", "agenda", "leading")))


def _hands(life: Life, owner: str, other: str, step: str) -> None:
    does(life, owner, owner, "/regie|/dial", f"@dial-step:{step}")
    how = "[Iemand doet|[Somebody does" if step == "leading" else "[Samen|[Together"
    does(life, owner, owner, how)
    does(life, owner, owner, f"[{other}", "[Tot en met|[Until", "[Ja|[Yes")
    perhaps(life, other, owner, "@dial-say:look")
    does(life, other, owner, "@dial-say:yes")


def helps_with_the_summary(life: Life, owner: str, other: str, chance: Random) -> None:
    """Whoever helps makes the summary ready, and tries to share it: the owner decides."""
    _hands(life, owner, other, "reporting")
    plans(life, owner, owner, chance)
    meets(life, owner, owner, chance)
    days_on(life, 1 / 12)
    does(life, other, owner, "/verslag|/summary", "@summary-release")
    does(life, other, owner, "[Ja|[Yes")
    perhaps(life, owner, owner, "@prop-yes")


def ends_the_group(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner rounds the group off, and may open it again."""
    does(
        life, owner, owner, "/stop", "[Mijn groep|[End my", "[Stoppen met|[End", "[Zonder|[Without"
    )
    does(life, owner, owner, "[Ja|[Yes")
    if chance.random() < 0.7:
        does(life, owner, owner, "/menu", "@ending-open")


def blocks(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody blocks the bot in their app; what would reach them reaches nobody."""
    life.blocked.add(other)
    play_scene(life, scenes.plans, owner, owner, chance)
    play_scene(life, of_things.sends_the_agenda_round, owner, owner, chance)
    days_on(life, chance.choice((0, 1, 3)))


def waits_while_it_changes(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody's chat takes nothing for hours. They are told something; meanwhile that changes."""
    life.resting[other] = life.clock.now() + timedelta(hours=3)
    play_scene(life, chance.choice(_TELLING), owner, other, chance)
    play_scene(life, chance.choice(_CHANGING), owner, other, chance)
    days_on(life, 1 / 4)
    del life.resting[other]


def _keeps_it_all(life: Life, owner: str, other: str, chance: Random) -> None:
    does(life, owner, owner, "/mensen|/people", f"[{other}", "@people-with")
    for thing in _OF_THING:
        perhaps(life, owner, owner, f"@people-share:{thing}.off")


def _is_informed(life: Life, owner: str, other: str, chance: Random) -> None:
    does(life, owner, owner, "/mensen|/people", f"[{other}", "@people-is")
    does(life, owner, owner, "@people-be:role.informed")


def _owner_goes(life: Life, owner: str, other: str, chance: Random) -> None:
    does(life, owner, owner, "/verwijder|/erase", "[Wis over|[Erase in")
    days_on(life, 1 / 4)
    does(life, owner, owner, "hoi", "@erase-back")


_TELLING: tuple[Scene, ...] = (
    scenes.plans,
    scenes.finds_a_day,
    scenes.meets_and_shares,
    of_things.gives_a_task,
    of_things.sends_the_agenda_round,
)
_ASKING = (scenes.finds_a_day, of_things.sends_the_agenda_round)
_CHANGING: tuple[Scene, ...] = (
    removes,
    removes,
    _keeps_it_all,
    _keeps_it_all,
    _is_informed,
    _owner_goes,
    _owner_goes,
    scenes.is_off,
)
_OF_THING: dict[str, tuple[Scene, ...]] = {
    "calendar": (scenes.plans, scenes.finds_a_day, scenes.moves),
    "agenda": (of_things.sends_the_agenda_round, of_things.proposes),
    "goals": (of_things.has_a_goal, of_things.changes_a_goal),
    "agreements": (scenes.meets_and_shares,),
    "tasks": (of_things.gives_a_task, of_things.hands_a_task_over),
    "summary": (scenes.meets_and_shares, scenes.shares_the_summary),
}
"""What brings about something of each kind of thing."""
