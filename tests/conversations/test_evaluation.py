"""Looking back: the owner's own, each question to be passed over, and taken further by a tap."""

from pathlib import Path

import pytest

from domain.agenda import PointState
from domain.clock import SetClock
from domain.own_notes import NoteKind
from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.conftest import START, open_core
from tests.conversations.groups import a_group
from tests.conversations.test_export import copy_of

CANARY = "kanariegeel"
TO_CARE = """
    Anna: evaluatie
    Bot → Anna: Terugkijken mag als jij dat wilt. …
    Anna: ja
    Bot → Anna: Dit is je groep nu: Mark. Passen deze mensen nog bij wat jij wilt?
        [Overslaan] [Genoeg voor vandaag]
    Anna: Mark wel
    Bot → Anna: Mis je iemand? …
    Anna: [Overslaan]
    Bot → Anna: Is het goed verdeeld, voor jou? …
    Anna: mijn zus doet veel
    Bot → Anna: Hoe is het met de hulp die je krijgt? … Meer is net zo gewoon als minder. …
        Wie je het vraagt, mag nee zeggen. [Overslaan] [Genoeg voor vandaag]
"""


def kept(play: Play) -> dict[NoteKind, str]:
    """Give what stands written of looking back, by what it is about."""
    with play.core.storage.unit() as unit:
        return {each.kind: each.text for each in unit.own_notes.where()}


def test_the_owner_looks_back_and_goes_further_with_it(play: Play) -> None:
    """Their words are theirs; one comes on the agenda as they saw it, one is a goal, one goes."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play("""
        Anna: iets minder vaak naar de kliniek
        Bot → Anna: Hoe wil je verder met je groep? Alles is goed. Er verandert nu nog niets.
            [Zoals het gaat] [Vaker of minder vaak] [De groep mag klaar zijn] [Overslaan]
            [Genoeg voor vandaag]
        Anna: zoals het gaat
        Bot → Anna: Dank je. Alleen jij ziet dit. Zondag 22 november: – De mensen: Mark wel
            – Verdeeld: mijn zus doet veel – Mijn hulp: iets minder vaak naar de kliniek
            Wil je met iets verder? Tik het aan. Laten staan is ook goed. [De mensen: Mark wel]
            [Verdeeld: mijn zus doet veel] [Mijn hulp: iets minder vaak naar de kliniek]
        Anna: mijn hulp
        Bot → Anna: « iets minder vaak naar de kliniek » Alleen jij ziet dit. …
            [Voor de agenda] [Als doel] [Andere woorden] [Weghalen] [Alles wat ik schreef]
        Anna: voor de agenda
        Bot → Anna: Zo komt het op de agenda: « iets minder vaak naar de kliniek »
            Wie de agenda ziet, kan dit lezen. De rest blijft van jou. [Ja, zet het erop]
            [In andere woorden] [Toch niet]
        Anna: ja
        Bot → Anna: "iets minder vaak naar de kliniek" staat nu op de agenda. …
        Mark: agenda
        Bot → Mark: … iets minder vaak naar de kliniek …
        Anna: [Als doel] (Wil je er iets mee doen)
        Bot → Anna: Dat staat er. Alleen jij ziet het. « iets minder vaak naar de kliniek » …
        Anna: evaluatie
        Bot → Anna: Dit schreef je bij het terugkijken. Alleen jij ziet het.
            Zondag 22 november: … [De mensen: Mark wel] [Verdeeld: mijn zus doet veel]
            [Mijn hulp: iets minder vaak naar de kliniek] [Nog eens terugkijken]
        Anna: [Verdeeld: mijn zus doet veel]
        Bot → Anna: « mijn zus doet veel » …
        Anna: andere woorden
        Bot → Anna: Hoe wil je het zeggen? … [Zo laten]
        Anna: mijn zus doet genoeg
        Bot → Anna: « mijn zus doet genoeg » Alleen jij ziet dit. …
        Anna: weghalen
        Bot → Anna: Het is weg. [Alles wat ik schreef]
        Anna: alles wat ik schreef
        Bot → Anna: … – De mensen: Mark wel – Mijn hulp: iets minder vaak naar de kliniek …
    """)
    assert set(kept(play)) == {NoteKind.FIT, NoteKind.CARE}
    with play.core.storage.unit() as unit:
        (point,) = unit.points.where(state=PointState.ON)
        (goal,) = unit.goals.where()
    assert (point.text, goal.text) == (kept(play)[NoteKind.CARE],) * 2
    assert not goal.shared


def test_a_bare_yes_or_no_is_an_answer_to_what_asks_for_one(play: Play) -> None:
    """Whether these people still fit is answered with yes or with no, and either is kept."""
    a_group(play, members=["Mark"])
    play("""
        Anna: terugkijken
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Dit is je groep nu: Mark. Passen deze mensen nog bij wat jij wilt? …
        Anna: nee
        Bot → Anna: Mis je iemand? …
        Anna: nee
        Bot → Anna: Is het goed verdeeld, voor jou? …
        Anna: ja hoor
        Bot → Anna: Hoe is het met de hulp die je krijgt? …
        Anna: overslaan
        Bot → Anna: Hoe wil je verder met je groep? …
        Anna: overslaan
        Bot → Anna: … – De mensen: nee – Verdeeld: ja hoor …
    """)
    assert kept(play) == {NoteKind.FIT: "nee", NoteKind.BALANCE: "ja hoor"}


def test_nothing_has_to_be_said(play: Play) -> None:
    """Not now and passing over are whole answers; nothing is kept, and nobody hears of it."""
    a_group(play, members=["Mark"])
    play("""
        Anna: terugkijken
        Bot → Anna: Terugkijken mag als jij dat wilt. … Alleen jij ziet wat je typt. Niemand hoort
            er iets van. [Ja, terugkijken] [Nu niet] [Doelen] [Kaart van mensen]
            [Stoppen met de groep]
        Anna: nu niet
        Bot → Anna: Dat is goed. Terugkijken kan altijd: typ "terugkijken".
        Anna: evaluatie
        Bot → Anna: …
        Anna: [Ja, terugkijken]
        Bot → Anna: Dit is je groep nu: Mark. …
        Anna: ?
        Bot → Anna: Een paar woorden is genoeg. Geen antwoord is fout. …
        Anna: [Overslaan]
        Bot → Anna: Mis je iemand? …
        Anna: terug
        Bot → Anna: Dit is je groep nu: Mark. …
        Anna: overslaan
        Bot → Anna: Mis je iemand? …
        Anna: overslaan
        Bot → Anna: Is het goed verdeeld, voor jou? …
        Anna: overslaan
        Bot → Anna: Hoe is het met de hulp die je krijgt? …
        Anna: overslaan
        Bot → Anna: Hoe wil je verder met je groep? …
        Anna: overslaan
        Bot → Anna: Dat is goed. Terugkijken kan altijd: typ "terugkijken".
    """)
    assert kept(play) == {}


def test_what_was_half_said_waits(play: Play, tmp_path: Path) -> None:
    """After "not now" and a restart it goes on where it was, with what was said."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play("""
        Anna: niet nu
        Bot → Anna: … Alles is bewaard. Verder gaan? Typ "menu".
    """)
    play.core.storage.close()
    play.core = open_core(
        f"sqlite:///{tmp_path / 'chat.db'}", f"sqlite:///{tmp_path / 'k.db'}", SetClock(START)
    )
    play("""
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
        Anna: [Verder met terugkijken]
        Bot → Anna: Hoe is het met de hulp die je krijgt? …
        Anna: juist wat meer
        Bot → Anna: Hoe wil je verder met je groep? …
        Anna: vaker
        Bot → Anna: Dank je. … – De mensen: Mark wel – Verdeeld: mijn zus doet veel – Mijn hulp:
            juist wat meer …
        Bot → Anna: Hoe vaak jullie samenkomen, kies jij. … [Hoe vaak] [Nu niet]
        Anna: [Hoe vaak]
        Bot → Anna: …
    """)


def test_a_group_may_be_done(play: Play) -> None:
    """Who says so is led to the good ending, where nothing has happened yet; what was, stays."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play("""
        Anna: overslaan
        Bot → Anna: Hoe wil je verder met je groep? …
        Anna: [De groep mag klaar zijn]
        Bot → Anna: Dank je. …
        Bot → Anna: Een groep mag klaar zijn. Er is nog niets veranderd, en niemand weet het. …
            [Laat het zien] [Nu niet]
        Anna: ja
        Bot → Anna: Een groep mag klaar zijn. … [Stoppen met de groep] [Eerst mijn gegevens]
            [Toch niet]
        Anna: toch niet
        Bot → Anna: Prima. De groep gaat gewoon door. Niemand heeft er iets van gehoord.
    """)


def test_nothing_outlives_the_group(play: Play) -> None:
    """What was written, and what was half said, goes with a group that its owner rounded off."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play("""
        Anna: meer rust
        …
        Anna: overslaan
        …
        Anna: evaluatie
        …
        Anna: nog eens
        …
        Anna: half gezegd
        …
        Anna: /afscheid
        …
        Anna: stoppen
        …
        Anna: zonder
        …
        Anna: ja
        …
        -- 2026-12-23 12:00 --
        …
    """)
    assert kept(play) == {}
    with play.core.storage.unit() as unit:
        assert unit.conversations.count() == 0


def test_another_time_is_another_day(play: Play) -> None:
    """What was written before stays beside the new, the newest day first, a few at a time."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play("""
        Anna: meer rust
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: Dank je. …
        -- 2027-05-03 12:00 --
        …
        Anna: evaluatie
        Bot → Anna: … Zondag 22 november: …
        Anna: nog eens
        Bot → Anna: Dit is je groep nu: …
        Anna: nog steeds
        Bot → Anna: Mis je iemand? …
        Anna: tante Jo
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: Dank je. Alleen jij ziet dit. Maandag 3 mei: – De mensen: nog steeds
            – Wie ik mis: tante Jo …
        Anna: tante Jo
        Bot → Anna: « tante Jo » … [Voor de agenda] [Als doel] [Andere woorden] [Weghalen]
            [Iemand vragen] [Alles wat ik schreef]
        Anna: alles
        Bot → Anna: … Maandag 3 mei: – De mensen: nog steeds – Wie ik mis: tante Jo
            Zondag 22 november: – De mensen: Mark wel – Verdeeld: mijn zus doet veel
            [De mensen: nog steeds] [Wie ik mis: tante Jo] [De mensen: Mark wel]
            [Verdeeld: mijn zus doet veel] [Nog eens terugkijken] [Wat ik eerder schreef]
        Anna: eerder
        Bot → Anna: … Zondag 22 november: – Mijn hulp: meer rust [Mijn hulp: meer rust]
            [Nog eens terugkijken]
    """)


@pytest.mark.attack(1, 30)
def test_nobody_else_comes_at_it(play: Play) -> None:
    """Not by its buttons, nor in their copy of what is theirs; the owner takes it along."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play(f"""
        Anna: {CANARY}
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: Dank je. … {CANARY} …
    """)
    with play.core.storage.unit() as unit:
        (note,) = unit.own_notes.where(kind=NoteKind.CARE)
    for name in ("eval-note", "eval-words", "eval-gone", "eval-goal", "eval-point", "eval-put-on"):
        play.send("Mark", button=button(name, note.id))
    for name in ("eval", "eval-list"):
        play.send("Mark", button=button(name, note.group_id))
    play("""
        …
        Mark: mijngegevens
        Bot → Mark: Dit is alles van jou. …
        Anna: mijngegevens
        Bot → Anna: Dit is alles van jou. …
    """)
    assert not any(CANARY in each.written() for each in play.said_to("Mark"))
    assert CANARY not in copy_of(play, "Mark")["alles.json"].decode()
    assert CANARY in copy_of(play, "Anna")["alles.json"].decode()
    assert kept(play)[NoteKind.CARE] == CANARY
    with play.core.storage.unit() as unit:
        unit.forget_account(unit.accounts.get(note.account_id))
    assert kept(play) == {}


def test_buttons_of_before_do_nothing_twice(play: Play) -> None:
    """A second press adds nothing; a yes to some words is no yes to others; gone is gone."""
    a_group(play, members=["Mark"])
    play(TO_CARE)
    play("""
        Anna: minder pillen
        Bot → Anna: …
        Anna: overslaan
        Bot → Anna: Dank je. …
        Anna: [Mijn hulp: minder pillen]
        Bot → Anna: …
        Anna: [Voor de agenda]
        Bot → Anna: Zo komt het op de agenda: « minder pillen » …
        Anna: [Andere woorden] (Wil je er iets mee doen)
        Bot → Anna: …
        Anna: andere pillen
        Bot → Anna: « andere pillen » …
        Anna: [Ja, zet het erop] (minder pillen)
        Bot → Anna: Zo komt het op de agenda: « andere pillen » …
        Anna: [Ja, zet het erop] (andere pillen)
        Bot → Anna: "andere pillen" staat nu op de agenda. …
        Anna: [Ja, zet het erop] (andere pillen)
        Anna: [Als doel] (andere pillen)
        Bot → Anna: Dat staat er. …
        Anna: [Als doel] (Wil je er iets mee doen)
        Anna: [Weghalen] (Wil je er iets mee doen)
        Bot → Anna: Het is weg. …
        Anna: [Weghalen] (Wil je er iets mee doen)
    """)
    with play.core.storage.unit() as unit:
        assert unit.points.count() == 1
        assert unit.goals.count() == 1


def test_looking_back_in_english_and_what_a_member_finds(play: Play) -> None:
    """The owner by typing; a member is told whose it is, and what they can do themselves."""
    a_group(play, "Tom", ["Kim"], english=["Tom", "Kim"])
    long = "less " * 50
    play(f"""
        Tom: look back
        Bot → Tom: You can look back when you want to. … Only you can see what you type. …
        Tom: yes
        Bot → Tom: This is your group now: Kim. Do these people still fit what you want? …
        Tom: skip
        Bot → Tom: Do you miss anybody? …
        Tom: skip
        Bot → Tom: Is it well divided, for you? …
        Tom: skip
        Bot → Tom: How is the care that you get? … More is as normal as less. …
        Tom: {long}
        Bot → Tom: How would you like to go on with your group? …
        Tom: as it goes now
        Bot → Tom: Thank you. Only you can see this. Sunday 22 November: – My care: less …
        Tom: my care
        Bot → Tom: …
        Tom: for the agenda
        Bot → Tom: This is long for the agenda. … [In other words] [Rather not]
        Tom: in other words
        Bot → Tom: …
        Tom: how care goes
        Bot → Tom: "how care goes" is on the agenda now. …
        Kim: evaluation
        Bot → Kim: Tom looks back on the group, when Tom wants to. What you think counts too. …
            [Something for the agenda] [Goals]
        Kim: something for the agenda
        Bot → Kim: …
        Kim: fewer evenings for me
        Bot → Kim: …
        Bot → Tom: Kim would like to talk about this: …
    """)
