"""Links and the buttons around them: forwarded, used by many, dead, guessed (attacks 11 to 15)."""

import secrets
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest

from domain.invitations import InvitationState
from domain.members import MemberState
from handlers.talk.buttons import button
from messages.incoming import Incoming
from tests.chat import Play
from tests.conversations.groups import a_group, an_invitation, an_owner, erases_everything

pytestmark = pytest.mark.attack

GONE = (
    "Deze link werkt niet (meer). Vraag een nieuwe aan wie hem gaf. Hoor je al bij een groep? "
    'Typ "menu".'
)
AT_ONCE = 50
GUESSES = 100_000


@pytest.mark.attack(11)
def test_fifty_who_say_yes_at_once_are_one(on_both: Play) -> None:
    """Attack 11: exactly one waits, and nobody is in."""
    an_owner(on_both)
    an_invitation(on_both)
    link = on_both.newest_link()
    people = [f"Nieuwsgierige {number}" for number in range(AT_ONCE)]
    for who in people:
        on_both.opens(who, link)
    for who in people:
        on_both.send(who, text="ja")
    on_both("…")
    agree = [_event(who, text="ja") for who in people]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(on_both.core.turns.take, agree))
    on_both.deliver()
    on_both("…")
    with on_both.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert invitation.state is InvitationState.PENDING
        assert unit.members.count() == 1
    said = Counter(on_both.last(who).message.text.partition(".")[0] for who in people)
    assert said == {"Fijn": 1, "Deze link werkt niet (meer)": AT_ONCE - 1}
    assert sum("Iemand zei ja" in h.message.text for h in on_both.said_to("Anna")) == 1


@pytest.mark.attack(11)
def test_fifty_who_open_a_link_at_once_and_were_here_before(on_both: Play) -> None:
    """Attack 11: whoever agreed before answers in one step; still exactly one waits."""
    an_owner(on_both)
    an_invitation(on_both)
    link = on_both.newest_link()
    people = [f"Bekende {number}" for number in range(AT_ONCE)]
    for who in people:
        for said in ("/start", "Verder", "ja", "stop"):
            on_both.send(who, text=said)
    on_both("…")
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(on_both.core.turns.take, [_event(who, start=link) for who in people]))
        list(threads.map(on_both.core.turns.take, [_event(who, text="ja") for who in people]))
    on_both.deliver()
    on_both("…")
    with on_both.core.storage.unit() as unit:
        assert unit.invitations.count(state=InvitationState.PENDING) == 1
        assert unit.members.count() == 1
    waiting = [who for who in people if "twee woorden" in on_both.last(who).message.text]
    assert len(waiting) == 1


@pytest.mark.attack(5, 11)
def test_the_owner_confirms_once_whoever_presses_twice(on_both: Play) -> None:
    """Attack 11, after it: two presses at once let one member in."""
    an_owner(on_both)
    an_invitation(on_both)
    _says_yes(on_both, "Mark")
    yes = on_both.last("Anna").message.rows[0][0].data
    presses = [_event("Anna", button=yes) for _ in range(10)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(on_both.core.turns.take, presses))
    on_both.deliver()
    on_both("…")
    with on_both.core.storage.unit() as unit:
        assert unit.members.count(state=MemberState.IN) == 2


DEAD = ("expired", "withdrawn", "declined", "group deleted", "group hidden", "unknown")


@pytest.mark.attack(12)
@pytest.mark.parametrize("dead", DEAD)
def test_every_dead_link_says_the_same(on_both: Play, dead: str) -> None:
    """Attack 12: opened, or answered in a talk that was open already: nobody learns why."""
    an_owner(on_both)
    an_invitation(on_both)
    link = on_both.newest_link()
    on_both.opens("Vroeg", link)
    if dead == "expired":
        on_both.clock.advance(timedelta(days=14))
    elif dead == "withdrawn":
        for said in ("uitnodigen", "mark", "meer", "terugtrekken"):
            on_both.send("Anna", text=said)
    elif dead == "declined":
        on_both.opens("Mark", link)
        on_both.send("Mark", text="nee")
    elif dead == "group deleted":
        erases_everything(on_both, "Anna")
    elif dead == "group hidden":
        for said in ("/verwijder", "wis over een week"):
            on_both.send("Anna", text=said)
    else:
        link = f"i_{secrets.token_urlsafe(32)}"
    with on_both.core.storage.unit() as unit:
        assert (unit.groups.count() == 0) is (dead == "group deleted")
    on_both("…")
    on_both.opens("Laat", link)
    assert on_both.last("Laat").message.text == GONE
    if dead != "unknown":
        on_both.send("Vroeg", text="eerst praten")
        assert on_both.last("Vroeg").message.text == GONE
    on_both("…")


@pytest.mark.attack(13)
def test_a_hundred_thousand_guesses_hit_nothing(on_both: Play) -> None:
    """Attack 13: none of them is the token of an invitation that is out."""
    an_owner(on_both)
    for name in ("Mark", "Eva"):
        an_invitation(on_both, "Anna", name)
    storage = on_both.core.storage
    with storage.unit() as unit:
        for _ in range(GUESSES // 1000):
            guesses = tuple(
                storage.keys.hash("invitation", secrets.token_urlsafe(32)) for _ in range(1000)
            )
            assert unit.invitations.count(token_hash=guesses) == 0


@pytest.mark.attack(13)
def test_who_guesses_is_slowed_down_and_others_are_not(on_both: Play) -> None:
    """Attack 13: after a few wrong links nothing is looked up, not even a link that works."""
    an_owner(on_both)
    an_invitation(on_both)
    link = on_both.newest_link()
    for _ in range(20):
        on_both.opens("Gluurder", f"i_{secrets.token_urlsafe(32)}")
    said = [heard.message.text for heard in on_both.said_to("Gluurder")]
    assert said.count(GONE) == 5
    assert len(set(said[5:])) == 1
    on_both.opens("Gluurder", link)
    assert on_both.last("Gluurder").message.text == said[-1]
    on_both.opens("Mark", link)
    assert on_both.last("Mark").message.text.startswith("Hallo.")
    on_both.clock.advance(timedelta(minutes=2))
    on_both.opens("Gluurder", link)
    assert on_both.last("Gluurder").message.text.startswith("Hallo.")
    on_both("…")


@pytest.mark.attack(14)
def test_a_forwarded_link_shows_and_gives_nothing(on_both: Play) -> None:
    """Attack 14: until the owner says who it is, a stranger sees no name and no thing of theirs."""
    a_group(on_both, "Anna", ["Noor"])
    an_invitation(on_both)
    _says_yes(on_both, "Vreemde")
    for said in ("menu", "agenda", "doelen", "bijeenkomst", "taken", "groepen", "netwerk"):
        on_both.send("Vreemde", text=said)
    heard = " ".join(
        " ".join([each.message.text, *each.labels]) for each in on_both.said_to("Vreemde")
    )
    for name in ("Anna", "Mark", "Noor"):
        assert name not in heard
    with on_both.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where(state=InvitationState.PENDING)
        (group,) = unit.groups.where()
    for name in ("in", "is-this", "invitation", "invitation-show", "invitation-qr", "asker-see"):
        of = group.id if name == "in" else invitation.id
        on_both.send("Vreemde", button=button(name, of, "agenda" if name == "in" else "yes"))
    with on_both.core.storage.unit() as unit:
        assert unit.members.count(state=MemberState.IN) == 2
        assert unit.invitations.get(invitation.id).state is InvitationState.PENDING
        assert unit.accesses.count(allowed=False) >= 6
    on_both("…")


@pytest.mark.attack(14)
def test_a_wrong_person_who_is_told_no_keeps_nothing(on_both: Play) -> None:
    """Attack 14: their link is dead, their old buttons too; the right person gets a new one."""
    an_owner(on_both)
    an_invitation(on_both)
    link = on_both.newest_link()
    _says_yes(on_both, "Vreemde")
    on_both.opens("Mark", link)
    assert on_both.last("Mark").message.text == GONE
    on_both.presses("Anna", "Nee")
    on_both.opens("Vreemde", link)
    assert on_both.last("Vreemde").message.text == GONE
    on_both.presses("Anna", "Nieuwe link")
    _says_yes(on_both, "Mark")
    on_both.presses("Anna", "Ja, dit is Mark")
    assert on_both.last("Mark").message.text.startswith("Je hoort nu bij de groep van Anna.")
    on_both("…")


@pytest.mark.attack(15)
@pytest.mark.parametrize(
    "payload",
    [
        f"i_{'a' * 63}",
        "i_abc\nAnna",
        "i_abc def",
        "i_é",
        "i_",
        "x_abc",
        "_",
        "i_" + "A" * 10_000,
        "i_%27%20OR%201=1",
    ],
)
def test_a_strange_payload_is_a_bare_start(on_both: Play, payload: str) -> None:
    """Attack 15: nothing of it is looked up, kept or said back."""
    on_both.opens("Eva", payload)
    said = on_both.last("Eva").message.text
    assert said.startswith(("Hoi. Ik ben een computerprogramma.", GONE))
    assert payload not in said
    if payload != "i_":
        assert said != GONE
    on_both("…")


def _says_yes(play: Play, who: str) -> None:
    play.opens(who, play.newest_link())
    for _ in range(2):
        play.send(who, text="ja")
    play("…")


def _event(who: str, **event: str | None) -> Incoming:
    return Incoming("practice", uuid4().hex, who, **event)  # type: ignore[arg-type]
