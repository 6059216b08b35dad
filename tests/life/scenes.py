"""What takes several people and many steps: whole scenes, so that a life gets somewhere."""

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from domain.meetings import MeetingState
from storage.storage import Storage
from tests.conversations.groups import a_member, an_invitation, an_owner
from tests.life.doing import days_on, does, group_of, is_in_a_talk, perhaps, speaks_english
from tests.life.people import PEOPLE, days
from tests.life.playing import Life, Missing

Scene = Callable[[Life, str, str, Random], None]
"""A life, an owner, somebody else, and what chooses between ways to play it."""
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def play_scene(life: Life, scene: Scene, owner: str, other: str, chance: Random) -> bool:
    """Play a scene as far as it goes; say whether it went to its end."""
    life.english = {each for each in PEOPLE if speaks_english(life, each)}
    try:
        scene(life, owner, other, chance)
    except Missing:
        return False
    return True


def begins(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody starts a group."""
    an_owner(life, owner)


def joins(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody is asked, says yes, and is confirmed."""
    a_member(life, owner, other, professional=other == "Joost")


def is_asked(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody is asked, perhaps for one meeting alone, beside which there soon is another."""
    as_guest = chance.random() < 0.6
    if as_guest and _coming(life, owner) is None:
        plans(life, owner, owner, chance)
    an_invitation(life, owner, other, professional=chance.random() < 0.3, as_guest=as_guest)
    life.opens(other, life.newest_link())
    does(life, other, owner, "[Ja|[Yes")
    perhaps(life, other, owner, "[Ja|[Yes")
    if chance.random() < 0.8:
        does(life, owner, owner, "@is-this:yes")
        plans(life, owner, owner, chance)


def plans(life: Life, owner: str, other: str, chance: Random) -> None:
    """A meeting on a day that is fixed; perhaps somebody leads it."""
    when = life.clock.now() + timedelta(days=chance.randint(2, 12))
    said = f"{when:%d-%m-%Y} {chance.choice(('09:30', '14:00', '19:30'))}"
    _begins_to_plan(life, owner)
    does(life, owner, owner, said, "[Het ligt|[It is fixed")
    does(life, owner, owner, f"zaal {life.word()}", "[Een uur|[An hour", "[Ja|[Yes")
    if other != owner and chance.random() < 0.5:
        does(life, owner, owner, f"[{other}")
        does(life, other, owner, "@day-led:yes")


def _begins_to_plan(life: Life, owner: str) -> None:
    """The owner begins to plan, also where something is planned already."""
    does(life, owner, owner, "/bijeenkomst|/meeting")
    if not is_in_a_talk(life, owner):
        does(life, owner, owner, "@day-also", "@day-find:also", "[Steungroep|[Support group")


def moves(life: Life, owner: str, other: str, chance: Random) -> None:
    """The meeting gets another day, or another place."""
    when = life.clock.now() + timedelta(days=chance.randint(2, 12))
    does(life, owner, owner, "/bijeenkomst|/meeting")
    if chance.random() < 0.7:
        does(life, owner, owner, "@day-move", f"{when:%d-%m-%Y} 15:00", "[Ja|[Yes", "[Ja|[Yes")
    else:
        does(life, owner, owner, "@day-place", f"zaal {life.word()}")


def is_off(life: Life, owner: str, other: str, chance: Random) -> None:
    """The meeting is called off."""
    does(life, owner, owner, "/bijeenkomst|/meeting", "@day-ask-off", "@day-off")


def finds_a_day(life: Life, owner: str, other: str, chance: Random) -> None:
    """A poll; perhaps others see how many can. Somebody answers it, or a part."""
    when = days(life.clock.now().astimezone(AMSTERDAM), 3 * chance.randint(2, 9) + 1)
    _begins_to_plan(life, owner)
    does(life, owner, owner, when, "[Ja|[Yes", f"zaal {life.word()}")
    does(life, owner, owner, "[Een uur|[An hour", "[Ja|[Yes")
    if chance.random() < 0.3:
        does(life, owner, owner, "@day-look", "@day-more", "@poll-seeing")
        does(life, owner, owner, f"@poll-sight:{chance.choice(('answered', 'asked'))}")
    if chance.random() < 0.7:
        answers_the_poll(life, owner, other, chance)


def answers_the_poll(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody answers all of a poll or a part, with a few words for the owner's eyes."""
    does(life, other, owner, "/bijeenkomst|/meeting", "@day-answer")
    note = f"als het moet, tot {life.word()}|if need be, until {life.word()}"
    for said in (note, "ja|yes", "ja|yes")[: chance.randint(1, 3)]:
        does(life, other, owner, said)
    does(life, other, owner, "/bijeenkomst|/meeting")


def chooses_the_day(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner takes the best day of the poll."""
    does(life, owner, owner, "/bijeenkomst|/meeting")
    perhaps(life, owner, owner, "@day-all")
    does(life, owner, owner, "@day-choose")
    perhaps(life, owner, owner, "[Ja|[Yes", "[Later")


def says_whether_they_come(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody says that they come, that they can't, or looks at what is planned."""
    does(life, other, owner, "/bijeenkomst|/meeting")
    does(life, other, owner, f"@day-come:{chance.choice(('no', 'no', 'yes', 'unsure'))}")


def wants_reminders(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody wants to be reminded at another hour, an hour before, or is somewhere else."""
    match chance.randint(0, 3):
        case 0:
            place = chance.choice(("London", "Istanbul", "New York", "Amsterdam"))
            does(life, other, owner, "/tijdzone|/timezone", place, "[Ja|[Yes")
        case 1:
            does(life, other, owner, "/herinnering|/reminder", "@remind-hour")
            does(life, other, owner, f"@remind-hour:{chance.choice((9, 12, 15, 19))}")
        case _:
            does(life, other, owner, "/herinnering|/reminder", "@remind")


def meets(life: Life, owner: str, other: str, chance: Random) -> None:
    """The next meeting begins, is led by somebody, written down, and ends."""
    at = _coming(life, owner)
    if at is None:
        raise Missing
    if at > life.clock.now():
        life.until(at)
    leader = other if chance.random() < 0.3 else owner
    does(life, leader, owner, "beginnen|begin", "@meeting-start:yes", "@live-here:on.all")
    does(life, leader, owner, f"/afspraak elke week {life.word()}|/agreement {life.word()}")
    does(life, leader, owner, f"/taak {other} belt de {life.word()}, over een week")
    does(life, leader, owner, "[Ja|[Yes")
    if chance.random() < 0.8:
        does(life, leader, owner, "@live-more", "[Stoppen|[Stop", "[Ja, stoppen|[Yes, stop")
    if chance.random() < 0.6:
        days_on(life, 1 / 12)


def shares_the_summary(life: Life, owner: str, other: str, chance: Random) -> None:
    """The owner reads the summary, leaves something out perhaps, and shares it."""
    does(life, owner, owner, "/verslag|/summary")
    if chance.random() < 0.5:
        does(life, owner, owner, "@summary-add", "@summary-line", f"en {life.word()}")
    if chance.random() < 0.7:
        does(life, owner, owner, "/verslag|/summary", "@summary-parts")
        perhaps(life, owner, owner, f"@sum-part:out.all.{chance.choice(('agreement', 'task', ''))}")
        does(life, owner, owner, "/verslag|/summary")
    if chance.random() < 0.3:
        _tries_what_is_anothers(life, owner, other)
    does(life, owner, owner, "@summary-release")
    if any(each.label in ("In de chat", "In the chat") for each in life.visible(owner)[-4:]):
        does(life, owner, owner, "[In de chat|[In the chat")
    does(life, owner, owner, "[Ja|[Yes")
    perhaps(life, other, owner, "@summary-get")


def _tries_what_is_anothers(life: Life, owner: str, other: str) -> None:
    """Somebody presses what the owner looks at: a screen was left open, or a message forwarded."""
    for shown in life.visible(owner)[-6:]:
        life.send(other, button=shown.data, pressed_on=shown.handle)
        perhaps(life, other, owner, "[In de chat|[In the chat")
        perhaps(life, other, owner, "[Ja|[Yes")


def reads_the_summary(life: Life, owner: str, other: str, chance: Random) -> None:
    """Somebody looks at what was shared."""
    does(life, other, owner, "/verslag|/summary")
    if chance.random() < 0.5:
        action = chance.choice(("@summary-pdf", "@summary-get", "@summary-see"))
        perhaps(life, other, owner, action)


def meets_and_shares(life: Life, owner: str, other: str, chance: Random) -> None:
    """The main line: a meeting is planned, held, written up and shared."""
    for scene in (plans, meets, shares_the_summary):
        play_scene(life, scene, owner, other, chance)


def _coming(life: Life, owner: str) -> datetime | None:
    """Give when the group of an owner meets next, if it does."""
    group = group_of(life, owner)
    if group is None:
        return None
    with Storage.unit(life.storage) as unit:
        planned = unit.meetings.where(group_id=group.id, state=MeetingState.PLANNED)
    starts = min((each.starts_local for each in planned if each.starts_local), default=None)
    return None if starts is None else starts.replace(tzinfo=AMSTERDAM)
