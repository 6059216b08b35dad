"""How a group ends: by its owner, with thanks and a month to think; or because nobody came back."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.groups import GroupState
from handlers.talk.buttons import button
from tests.attacks.conftest import on_both
from tests.chat import AMSTERDAM, Play
from tests.conversations.conftest import open_core
from tests.conversations.groups import a_group, a_planned_meeting, an_owner

__all__ = ["on_both"]


def _ends(play: Play, owner: str = "Anna") -> None:
    for said in ("afscheid", "stoppen", "zonder", "ja"):
        play.send(owner, text=said)


def test_an_owner_ends_their_group_with_thanks(play: Play) -> None:
    """They see who hears what, word for word; a professional hears no name."""
    a_group(play, members=["Mark"], without_app=["Tineke"], professionals=["Noor"])
    a_planned_meeting(play, "2026-12-10T14:00")
    play("""
        Anna: stop
        Bot → Anna: Stoppen mag altijd. … [Alle berichten] [Mijn groep stoppen] [Alles wissen]
            [Toch niet]
        Anna: mijn groep
        Bot → Anna: Een groep mag klaar zijn. … Wie meedoet, hoort dat de groep stopt:
            Mark, Noor en Tineke. … [Stoppen met de groep] [Eerst mijn gegevens] [Toch niet]
        Anna: ja
        Bot → Anna: Wil je de anderen bedanken, in je eigen woorden? … [Zonder eigen woorden]
        Anna: Wat fijn dat jullie er waren!
        Bot → Anna: Voor Mark: « De groep van Anna is gestopt. … Anna zegt: « Wat fijn dat
            jullie er waren! » » Voor Noor: « Een groep waar je ja tegen zei, is gestopt. … »
            Zeg jij het tegen Tineke? … [Ja, stop de groep] [Nee, nog niet]
        Anna: terug
        Bot → Anna: Wil je de anderen bedanken, in je eigen woorden? …
        Anna: Dank!
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Zeg jij het tegen Tineke? Dat gaat niet via mij.
        Bot → Anna: Je groep is gestopt. … Op dinsdag 22 december wis ik alles. …
            [Groep weer openen] [Mijn gegevens]
        Bot → Mark: De groep van Anna is gestopt. … Anna zegt: « Dank! »
        Bot → Noor: Een groep waar je ja tegen zei, is gestopt. …
        Mark: bijeenkomst
        Bot → Mark: Deze groep is gestopt. … [Zelf een groep beginnen]
        -- 2026-12-11 20:00 --
    """)


def test_a_group_is_opened_again_within_the_month(play: Play, tmp_path: Path) -> None:
    """By a tap or by typing, also after a restart; after one warning, and pressed once more: no."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2027-02-10T14:00")
    _ends(play)
    play("…")
    play.core.storage.close()
    play.core = open_core(
        f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", play.clock
    )
    play("""
        -- 2026-12-15 12:00 --
        Bot → Anna: Je groep is gestopt. Op dinsdag 22 december wis ik alles wat daar nog staat. …
            [Groep weer openen] [Mijn gegevens]
        Anna: open hem weer
        Bot → Anna: Je groep is weer open. …
        Bot → Mark: De groep van Anna gaat weer verder. …
        Anna: [Groep weer openen]
        -- 2027-01-20 12:00 --
        Mark: bijeenkomst
        Bot → Mark: … woensdag 10 februari …
    """)


def test_after_a_month_it_is_gone_without_a_word(play: Play) -> None:
    """Nothing is left of it; an old button opens nothing, and the account of its owner stays."""
    a_group(play, "Tom", members=["Mark"], english=["Tom"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    play("""
        Tom: goodbye
        …
        Tom: end it
        …
        Tom: without words
        …
        Tom: yes
        Bot → Tom: Your group has ended. Only you can still reach it. … [Open the group again]
            [My own data]
        …
        Tom: menu
        Bot → Tom: Your group has ended. …
        -- 2026-12-21 12:00 --
        Bot → Tom: Your group has ended. On Tuesday 22 December I erase all that is still there. …
        -- 2026-12-23 12:00 --
        Tom: [Open the group again]
        Tom: menu
        Bot → Tom: You are not in a group now. …
    """)
    with play.core.storage.unit() as unit:
        assert (unit.groups.count(), unit.members.count(), unit.accounts.count()) == (0, 0, 2)
    assert group.owner_name == "Tom"


def test_nobody_but_the_owner_ends_or_opens_it(play: Play) -> None:
    """A member who presses hears that it can't be done, and nothing changes."""
    a_group(play, members=["Mark"])
    with play.core.storage.unit() as unit:
        (group,) = unit.groups.where()
    play("""
        Mark: afscheid
        Bot → Mark: Dit is voor wie zelf een groep heeft. …
    """)
    _ends(play)
    play("…")
    play.send("Mark", button=button("ending-open", group.id))
    with play.core.storage.unit() as unit:
        assert unit.groups.get(group.id).state is GroupState.ENDED
    play("…")


def test_no_is_no_and_nobody_hears_of_it(play: Play) -> None:
    """At each question; and alone there is nobody to thank."""
    an_owner(play)
    play("""
        Anna: afscheid
        Bot → Anna: Een groep mag klaar zijn. Ik bewaar alles nog 30 dagen, alleen voor jou. …
        Anna: toch niet
        Bot → Anna: Prima. De groep gaat gewoon door. …
        Anna: afscheid
        Bot → Anna: …
        Anna: eerst mijn gegevens
        Bot → Anna: Dit is alles van jou. … <kopie.zip>
    """)


def test_who_sleeps_on_things_ends_it_in_the_morning(play: Play) -> None:
    """Until then it can be taken back, and nobody heard of it."""
    a_group(play, members=["Mark"])
    for said in ("slaap", "ja", "afscheid", "stoppen", "Dank!"):
        play.send("Anna", text=said)
    play("""
        …
        Anna: ja
        Bot → Anna: … In de ochtend stopt je groep. … [Toch niet]
        -- 2026-11-23 09:00 --
        Bot → Mark: De groep van Anna is gestopt. … Anna zegt: « Dank! »
        Bot → Anna: Je groep is gestopt. …
    """)


def _months_go_by(play: Play, to: str) -> None:
    """Let time go by, with what the bot does by itself once in a while."""
    target = datetime.fromisoformat(to).replace(tzinfo=AMSTERDAM)
    while play.clock.now() < target:
        play.until(min(target, play.clock.now() + timedelta(days=4)))
        play.core.housekeeping.tidy()
    play.until(target)


def test_an_owner_who_is_silent_is_asked_and_then_it_ends(on_both: Play) -> None:
    """Asked once after a year, and erased three months later; only then the others hear it."""
    play = on_both
    a_group(play, members=["Mark"])
    a_group(play, "Eva", members=["Mark"])
    _months_go_by(play, "2027-06-01T12:00")
    play.send("Eva", text="menu")
    play("…")
    _months_go_by(play, "2027-11-28T12:00")
    play("")
    _months_go_by(play, "2027-12-01T12:00")
    play("""
        Bot → Anna: Ik hoorde lang niets van je. … Zeg je niets, dan wis ik alles op …
            [Ja, bewaar het] [Mijn gegevens] [Nu alles wissen]
    """)
    _months_go_by(play, "2028-03-02T12:00")
    play("""
        Bot → Mark: Een groep waar je ja tegen zei, is gestopt. …
    """)
    with play.core.storage.unit() as unit:
        assert [each.owner_name for each in unit.groups.where()] == ["Eva"]
        assert unit.accounts.count() == 2


@pytest.mark.parametrize("said", ["ja", "iets anders"])
def test_any_word_of_theirs_keeps_it(play: Play, said: str) -> None:
    """Whatever they say, about anything: the year begins anew."""
    a_group(play, members=["Mark"])
    _months_go_by(play, "2027-12-01T12:00")
    play("""
        Bot → Anna: Ik hoorde lang niets van je. …
    """)
    play.send("Anna", text=said)
    play("…")
    _months_go_by(play, "2028-04-01T12:00")
    play("")
    with play.core.storage.unit() as unit:
        assert unit.groups.count() == 1


def test_whoever_is_in_no_group_any_more_is_forgotten_in_silence(play: Play) -> None:
    """With nothing of theirs here, nobody is asked; words for need are asked about."""
    a_group(play, members=["Mark", "Noor"])
    for said in ("noodplan", "Bel Tom 06 12345678", "klaar", "overslaan", "ja"):
        play.send("Noor", text=said)
    for who in ("Mark", "Noor"):
        for said in ("stop", "een groep verlaten", "ja"):
            play.send(who, text=said)
    play("…")
    _months_go_by(play, "2027-06-01T12:00")
    play.send("Anna", text="menu")
    play("…")
    _months_go_by(play, "2027-12-01T12:00")
    play("""
        Bot → Noor: Ik hoorde lang niets van je. …
    """)
    _months_go_by(play, "2028-03-02T12:00")
    with play.core.storage.unit() as unit:
        assert unit.accounts.count() == 1
        assert unit.crisis_plans.count() == 0
