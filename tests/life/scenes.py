"""What takes several people and many steps: whole scenes, so that a life gets somewhere.

Where somebody does not see a button that a scene needs, it ends there: that too is life.
"""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.meetings import MeetingState
from storage.unit import Storage
from tests.conversations.groups import (
    a_member,
    a_planned_meeting,
    an_invitation,
    an_owner,
    the_meeting_is_off,
    the_meeting_moves,
)
from tests.life.people import days
from tests.life.playing import Life, Missing

Scene = Callable[[Life, str, str, int, str], None]
"""A life, an owner, somebody else, a number, and a word that the owner types in it."""
_AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def play_scene(life: Life, scene: Scene, *given: object) -> bool:
    """Play a scene as far as it goes; say whether it went to its end."""
    try:
        scene(life, *given)  # type: ignore[arg-type]
    except Missing:
        return False
    return True


def says(life: Life, who: str, *lines: str) -> None:
    """Let somebody type these; `[…]` presses the newest button that begins so."""
    for line in lines:
        if not line.startswith("["):
            life.send(who, text=line)
            continue
        label = line.strip("[]")
        for shown in reversed(life.visible(who)):
            if shown.label.startswith(label):
                life.send(who, button=shown.data, pressed_on=shown.handle)
                break
        else:
            raise Missing


def _of_group(life: Life, owner: str, other: str) -> None:
    """Where somebody in several groups is asked which one: the owner's."""
    for shown in life.visible(other)[-4:]:
        if shown.data.startswith("in:") and owner in shown.label:
            life.send(other, button=shown.data, pressed_on=shown.handle)
            return


def _local(life: Life, number: int) -> str:
    day = life.clock.now() + timedelta(days=2 + number % 12)
    return f"{day:%Y-%m-%d}T14:00"


def begins(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody starts a group."""
    an_owner(life, owner)


def joins(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody is asked, says yes, and is confirmed."""
    a_member(life, owner, other, professional=other == "Joost")


def is_asked(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody is asked; anybody may open the link."""
    an_invitation(life, owner, other, professional=number % 2 == 0)
    life.opens(other, life.newest_link())


def plans(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """A meeting on a day that is fixed; perhaps somebody leads it."""
    a_planned_meeting(life, _local(life, number), owner)


def leads(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """A meeting that somebody else leads."""
    a_planned_meeting(life, _local(life, number), owner, chair=other)


def moves(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The meeting moves."""
    the_meeting_moves(life, _local(life, number), owner)


def is_off(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The meeting is called off."""
    the_meeting_is_off(life, owner)


def finds_a_day(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """A poll, of which somebody else answers a part."""
    when = days(life.clock.now().astimezone(_AMSTERDAM), 3 * number + 1)
    says(life, owner, "/bijeenkomst", when, "[Ja", f"zaal {word}", "[Een uur", "[Ja")
    says(life, other, "[Invullen" if other not in life.english else "[Fill")
    for _ in range(number % 3):
        says(life, other, "ja" if other not in life.english else "yes")


def chooses_the_day(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner takes the best day of the poll."""
    says(life, owner, "/bijeenkomst", "[Kies", "[Ja", "[Later")


def meets(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The next meeting begins, led by the owner, is written down, and ends."""
    owner_id = _account_id(life, owner)
    with Storage.unit(life.storage) as unit:
        planned = [
            each
            for each in unit.meetings.where(state=MeetingState.PLANNED)
            if unit.groups.get(each.group_id).owner_id == owner_id
        ]
    starts = min((each.starts_local for each in planned if each.starts_local), default=None)
    if starts is None:
        raise Missing
    at = starts.replace(tzinfo=_AMSTERDAM)
    if at > life.clock.now():
        life.until(at)
    leader = other if number % 3 == 0 else owner
    says(life, leader, "beginnen")
    _of_group(life, owner, leader)
    says(life, leader, "[Beginnen", "[Iedereen is er")
    for line in (f"/afspraak elke week {word}", f"/taak {other} belt de {word}, over een week"):
        says(life, leader, line)
        _of_group(life, owner, leader)
    says(life, leader, "[Ja")
    if number % 4:
        says(life, leader, "[Meer", "[Stoppen", "[Ja, stoppen")
    if number % 2:
        life.until(life.clock.now() + timedelta(hours=2))


def shares_the_summary(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner reads the summary, leaves something out perhaps, and shares it."""
    says(life, owner, "/verslag")
    if number % 2:
        says(life, owner, "[Iets erbij", f"en {word}")
        says(life, owner, "[Iets weglaten", "[Erin: ", "[Klaar")
    says(life, owner, "[Delen")
    if "In de chat" in {each.label for each in life.visible(owner)[-4:]}:
        says(life, owner, "[In de chat")
    says(life, owner, "[Ja, delen")


def gives_a_task(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner gives a task, and it is taken or not."""
    says(life, owner, "/taken", "[Nieuwe taak", f"{other} haalt de {word}, over een week")
    says(life, owner, "[Ja", "[Ja")
    says(life, other, *(("ja",), ("nee",), ())[number % 3])


def proposes(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody proposes a point; the owner takes it, or not."""
    says(life, other, f"/agenda de {word}")
    _of_group(life, owner, other)
    says(life, owner, ("[Op de agenda", "[Later", "[Niet", "/menu")[number % 4])


def shares_a_goal(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner has a goal, and shares it."""
    says(life, owner, "/doelen", f"weer {word}", "[Delen met de groep", "ja")


def keeps(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner keeps something from somebody, or shares it again."""
    says(life, owner, "/mensen", f"[{other}", "wat ziet " + other)
    says(life, owner, "[Wel" if number % 3 else "[Niet")


def removes(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner ends somebody's part in the group."""
    says(life, owner, "/mensen", f"[{other}", "[Uit de groep", "[Ja")


def leaves(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """A member leaves, or says that they can't for a while."""
    label = "[I" if other in life.english else "[Ik stop ermee"
    says(life, other, "/mensen", label, "[Yes" if other in life.english else "[Ja")


def erases(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody wants to be erased; perhaps they come back, perhaps a week goes by."""
    who = owner if number % 5 == 0 else other
    english = who in life.english
    says(life, who, "/erase" if english else "/verwijder")
    says(life, who, "[Erase in a week" if english else "[Wis over een week")
    if number % 3 == 0:
        life.until(life.clock.now() + timedelta(days=8))
    elif number % 3 == 1:
        life.until(life.clock.now() + timedelta(days=2))
        says(life, who, "hoi", "[Put" if english else "[Zet alles terug")


def prepares(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """A member writes something for themselves alone, and chooses who may read it."""
    says(life, other, "/voorgesprek")
    for _ in range(4):
        seen = life.visible(other)
        if not seen:
            raise Missing
        life.send(other, button=seen[-1 - number % min(3, len(seen))].data)
        life.send(other, text=f"dat {word} mij helpt")


def wants_quiet(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody rests, or silences the bot."""
    says(life, other, *(("/rust", "1"), ("/stop", "2"))[number % 2])


def speaks_otherwise(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """Somebody wants another language."""
    says(life, other, "/taal", ("[English", "[Nederlands")[number % 2])
    life.english ^= {other} if (other in life.english) != (number % 2 == 0) else set()


def sleeps_on_it(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner wants to sleep on what is hard to undo, or no longer."""
    says(life, owner, "/slaap", "[Ja" if number % 2 else "[Uitzetten")


def hands_over(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner hands a step to somebody, who says yes."""
    step = ("Mensen", "Een dag", "De agenda", "De bijeenkomst", "Het verslag")[number % 5]
    says(life, owner, "/regie", f"[{step}", "[Iemand doet", f"[{other}")
    for _ in range(2):
        life.send(owner, button=life.visible(owner)[-1 - number % 2].data)
    says(life, other, "[Ja")


def ends_the_group(life: Life, owner: str, other: str, number: int, word: str) -> None:
    """The owner rounds the group off, and may open it again."""
    says(life, owner, "/stop", "[Mijn groep stoppen", "[Stoppen met", "[Zonder eigen", "[Ja")
    if number % 2:
        says(life, owner, "/menu", "[Groep weer openen", "[Ja")


SCENES: tuple[Scene, ...] = (
    begins,
    joins,
    is_asked,
    plans,
    leads,
    moves,
    is_off,
    finds_a_day,
    chooses_the_day,
    meets,
    meets,
    shares_the_summary,
    shares_the_summary,
    gives_a_task,
    proposes,
    shares_a_goal,
    keeps,
    removes,
    leaves,
    erases,
    prepares,
    wants_quiet,
    speaks_otherwise,
    sleeps_on_it,
    hands_over,
    ends_the_group,
)


def _account_id(life: Life, who: str) -> object:
    with Storage.unit(life.storage) as unit:
        lookup = unit.keys.hash("account", f"practice:{who}")
        account = unit.accounts.first(platform="practice", lookup=lookup)
        return None if account is None else account.id
