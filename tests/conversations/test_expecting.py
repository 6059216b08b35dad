"""What an owner and a professional may expect of each other: a note that both say yes to."""

import pytest

from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_member

WRITTEN = """
    Anna: verwachting
    Bot → Anna: Wat mogen jij en je hulpverlener hier van elkaar verwachten? … [Nieuw: Noor]
    Anna: nieuw: noor
    Bot → Anna: Wat leest Noor hier? [De verslagen die ik deel] [Alles wat ik met de groep deel]
        [Niets alleen, we lezen samen] [Eigen woorden]
    Anna: 1
    Bot → Anna: Hoe snel antwoordt Noor? [Binnen twee werkdagen] [Binnen een week]
        [Als we elkaar zien] [Eigen woorden]
    Anna: eigen woorden
    Bot → Anna: Hoe wil je het zeggen? Noor leest dit ook.
    Anna: Op dinsdag
    Bot → Anna: Wat ziet Noor nooit? [Mijn netwerkkaart] [Wat ik niet deel]
        [Wat anderen alleen met mij delen] [Eigen woorden]
    Anna: [Mijn netwerkkaart]
    Bot → Anna: Dit lezen jij en Noor allebei: Noor leest de verslagen die Anna deelt. Op dinsdag
        De netwerkkaart van Anna ziet Noor nooit. Is het dringend? … Zal ik het aan Noor vragen?
        [Ja, vraag het] [Anders] [Later]
    Anna: ja
    Bot → Anna: Ik heb het aan Noor gevraagd. …
    Bot → Noor: Er staat een vraag voor je klaar. Kijken mag wanneer je wilt. [Bekijken]
"""


def test_both_say_yes_and_both_read_the_same(play: Play) -> None:
    """The question comes without names; whoever asks sees it, and both read the same words."""
    a_group(play, members=["Mark"], professionals=["Noor"])
    play(WRITTEN)
    play("""
        Noor: bekijken
        Bot → Noor: Noor leest de verslagen die Anna deelt. Op dinsdag De netwerkkaart van Anna ziet
            Noor nooit. … Klopt dit voor jou, Noor? Nee mag, zonder reden.
            [Ja] [Iets anders] [Nee]
        Noor: ja
        Bot → Noor: Fijn. Dit is nu wat jullie verwachten. Toch anders? Typ "verwachting".
        Bot → Anna: Noor zegt ja op wat jullie van elkaar verwachten. [Lezen] [Veranderen]
        Anna: lezen
        Bot → Anna: Noor leest de verslagen die Anna deelt. Op dinsdag … Jij en Noor zeiden hier
            allebei ja op. [Veranderen]
        Noor: /verwachting
        Bot → Noor: Noor leest de verslagen die Anna deelt. … Jullie zeiden hier allebei ja op,
            Noor. [Iets anders]
        Noor: [Ja]
    """)


def test_something_else_goes_to_the_owner_and_a_change_is_asked_anew(play: Play) -> None:
    """Nothing is agreed until both say yes to one note; an earlier version counts no more."""
    a_group(play, members=[], professionals=["Noor"])
    play(WRITTEN)
    play("""
        Noor: [Bekijken]
        Bot → Noor: …
        Noor: iets anders
        Bot → Noor: Wat zou je liever afspreken? Anna leest dit zoals jij het typt. [Later]
        Noor: Liever binnen een week
        Bot → Noor: Dank je. Anna leest het. Er is nog niets afgesproken.
        Bot → Anna: Noor wil liever iets anders afspreken: « Liever binnen een week » …
            [Veranderen] [Lezen]
        Anna: [Lezen]
        Bot → Anna: … Noor wil liever: « Liever binnen een week » Er is nog niets afgesproken.
            [Veranderen]
        Anna: veranderen
        Bot → Anna: Wat leest Noor hier? …
        Anna: 3
        Bot → Anna: …
        Anna: 2
        Bot → Anna: …
        Anna: 2
        Bot → Anna: Dit lezen jij en Noor allebei: Noor leest hier niets alleen. … Noor antwoordt
            binnen een week. Wat Anna niet deelt, ziet Noor nooit. …
        Anna: anders
        Bot → Anna: Wat leest Noor hier? …
        Anna: terug
        Bot → Anna: Dit lezen jij en Noor allebei: …
        Anna: ja
        Bot → Anna: Ik heb het aan Noor gevraagd. …
        Bot → Noor: Er staat een vraag voor je klaar. …
        Noor: [Ja]
        Noor: [Bekijken]
        Bot → Noor: … Noor antwoordt binnen een week. … Klopt dit voor jou, Noor? …
        Noor: nee
        Bot → Noor: Dat is goed. Anna hoort alleen: nee.
        Bot → Anna: Noor zegt nee op wat je schreef. Dat mag. … [Lezen] [Veranderen]
        Noor: verwachting
        Bot → Noor: … Je zei hier nee op, Noor. Er is niets afgesproken. [Ja] [Iets anders] [Nee]
        Noor: ja
        Bot → Noor: Fijn. …
        Bot → Anna: Noor zegt ja …
    """)


def test_it_may_wait_and_there_may_be_nobody(play: Play) -> None:
    """Without a professional there is nothing to write; later is a full answer."""
    a_group(play, members=["Mark"])
    play("""
        Anna: verwachting
        Bot → Anna: Er is nog geen hulpverlener in je groep. Dit kan later ook.
    """)
    a_group(play, owner="Ann", members=[], professionals=["Nina"], english=["Ann", "Nina"])
    play("""
        Nina: expectation
        Bot → Nina: Nothing stands here yet. Ann can write something. …
        Ann: expectation
        Bot → Ann: What may you and your professional expect of each other here? … [New: Nina]
        Ann: 1
        Bot → Ann: What does Nina read here? …
        Ann: ?
        Bot → Ann: This does not change what Nina can see. … What does Nina read here? …
        Ann: all
        Bot → Ann: How fast does Nina answer? …
        Ann: a week
        Bot → Ann: What does Nina never see? …
        Ann: my map
        Bot → Ann: You and Nina both read this: Nina reads all that Ann shares with the group. Nina
            answers within a week. Nina never sees the network map of Ann. Is it urgent? …
            [Yes, ask] [Differently] [Later]
        Ann: later
        Bot → Ann: That's fine. Nothing was asked and nothing has changed.
        Nina: expectation
        Bot → Nina: Nothing stands here yet. …
    """)


def test_a_professional_without_the_app_answers_the_owner(play: Play) -> None:
    """The owner taps in what they said, and it is noted whose tap it was."""
    a_group(play, members=[])
    a_member(play, "Anna", "Otto", with_app=False, professional=True)
    play("""
        Anna: verwachting
        Bot → Anna: … [Nieuw: Otto]
        Anna: 1
        Bot → Anna: …
        Anna: 1
        Bot → Anna: …
        Anna: 1
        Bot → Anna: …
        Anna: 1
        Bot → Anna: Dit lezen jij en Otto allebei: …
        Anna: ja
        Bot → Anna: Otto heeft geen app. Laat jij het lezen? … [Zei ja] [Zei nee] [Veranderen]
        Anna: zei ja
        Bot → Anna: Otto zegt ja op wat jullie van elkaar verwachten. [Lezen] [Veranderen]
    """)
    with play.core.storage.unit() as unit:
        (expectation,) = unit.expectations.where()
        owner = unit.groups.where()[0].owner_id
        assert expectation.entered_by_id == owner


@pytest.mark.attack(2)
@pytest.mark.parametrize("who", ["Mark", "Olga", "Anna"])
def test_nobody_answers_in_the_place_of_the_professional(play: Play, who: str) -> None:
    """Not another member, not another professional, not the owner; nor do others read it."""
    a_group(play, members=["Mark"], professionals=["Noor", "Olga"])
    play.send("Anna", text="/verwachting")
    play.presses("Anna", "Nieuw: Noor")
    for label in ("De verslagen die ik deel", "Binnen een week", "Wat ik niet deel"):
        play.presses("Anna", label)
    play.presses("Anna", "Ja, vraag het")
    play("…")
    with play.core.storage.unit() as unit:
        (expectation,) = unit.expectations.where()
    before = len(play.heard)
    for name in ("exp-say", "exp-for"):
        for arg in ("yes.1", "no.1", "else.1", "yes.2", "yes"):
            play.send(who, button=button(name, expectation.id, arg))
    if who != "Anna":
        play.send(who, button=button("exp-see", expectation.id))
        play.send(who, button=button("exp-note", expectation.member_id))
    play("…")
    with play.core.storage.unit() as unit:
        assert unit.expectations.where() == [expectation]
    assert not [each for each in play.heard[before:] if "leest de verslagen" in each.written()]
