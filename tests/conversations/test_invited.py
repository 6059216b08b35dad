"""The invitee's side: what it is, what is asked, who sees what, and every answer is fine."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group, an_invitation, an_owner, erases_everything


def test_somebody_whose_app_speaks_another_language_chooses_theirs(play: Play) -> None:
    """The first message offers the other language; chosen, all goes on in it."""
    an_owner(play)
    an_invitation(play)
    play.send("Mark", start=play.newest_link(), language="tr")
    play("""
        Bot → Mark: Hallo. … [Ja] [Eerst praten] [Later] [Nee] [Meer lezen] [English]
    """)
    play.send("Mark", text="english", language="tr")
    play("""
        Bot → Mark: Hello. You got this link from somebody you know. …
            [Yes] [Talk first] [Later] [No] [Read more] [Nederlands]
    """)
    for said in ("yes", "yes"):
        play.send("Mark", text=said, language="tr")
    play("""
        Bot → Mark: Good. May I keep your answer, …
        Bot → Mark: Good. Your two words are: …
        Bot → Anna: Iemand zei ja via jouw link. …
    """)


def test_who_reads_dutch_is_not_asked_about_languages(play: Play) -> None:
    """One question less for most people."""
    an_owner(play)
    an_invitation(play)
    play.opens("Mark", play.newest_link())
    assert "English" not in play.last("Mark").labels
    play("…")


def test_an_english_app_with_a_dutch_owner(play: Play) -> None:
    """Many phones speak English with Dutch hands: back to Dutch is one tap."""
    play.english |= {"Mark"}
    an_owner(play)
    an_invitation(play)
    play("""
        Mark: <link>
        Bot → Mark: Hello. … [Yes] [Talk first] [Later] [No] [Read more] [Nederlands]
        Mark: [Nederlands]
        Bot → Mark: Hallo. … [Ja] [Eerst praten] [Later] [Nee] [Meer lezen] [English]
        Mark: nee
        Bot → Mark: Dank je. Wie jou vroeg, hoort alleen: nee. …
        Bot → Anna: …
    """)


def test_later_is_told_to_nobody(play: Play) -> None:
    """The owner's list says the same as before: no answer yet."""
    an_owner(play)
    an_invitation(play)
    play.send("Anna", text="uitnodigen")
    before = play.last("Anna").message.text
    play.send("Anna", text="mark")
    looked = play.last("Anna").message.text
    play("""
        …
        Mark: <link>
        Bot → Mark: …
        Mark: later
        Bot → Mark: Goed. Ik vertel dit niemand. …
    """)
    play.send("Anna", text="uitnodigen")
    assert play.last("Anna").message.text == before
    play.send("Anna", text="mark")
    assert play.last("Anna").message.text == looked
    play("…")


@pytest.mark.parametrize("answer", ["eerst praten", "later", "nee"])
def test_an_answer_without_consent_keeps_nothing_of_who_it_was(play: Play, answer: str) -> None:
    """No name, no account: the invitation does not know who opened it."""
    an_owner(play)
    an_invitation(play)
    play.opens("Mark", play.newest_link())
    play.send("Mark", text=answer)
    with play.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert invitation.invitee_id is None
        assert not any(each.consented for each in unit.accounts.where() if each.address == "Mark")
    play("…")


def test_a_professional_with_groups_joins_another_without_trouble(play: Play) -> None:
    """No second consent; what they were talking about waits, and both groups stay apart."""
    a_group(play, "Anna", [], professionals=["Noor"])
    an_owner(play, "Bert")
    an_invitation(play, "Bert", "Noor", professional=True)
    play.send("Noor", text="agenda")
    play("…")
    play("""
        Noor: <link>
        Bot → Noor: Hallo. …
        Noor: ja
        Bot → Noor: Fijn. Jouw twee woorden zijn: …
        Bot → Bert: Iemand zei ja via jouw link. …
        Bert: ja
        Bot → Bert: Noor hoort er nu bij. …
        Bot → Noor: …Je hoort nu bij de groep van wie jou vroeg. …
            Uit mezelf noem ik in deze chat geen namen.
        Bot → Noor: …Je hoort nu bij meer dan één groep. … Deze heet hier: Groep …
            [Andere naam]
    """)
    assert not any("Bert" in heard.message.text for heard in play.said_to("Noor"))


def test_whoever_belongs_already_finds_a_link_like_any_dead_one(play: Play) -> None:
    """A second link to the same group does nothing for a member."""
    a_group(play, "Anna", ["Mark"])
    an_invitation(play, "Anna", "Eva")
    play("""
        Mark: <link>
        Bot → Mark: Deze link werkt niet (meer). …
    """)


def test_an_invitee_who_erases_everything_before_the_owner_looks(play: Play) -> None:
    """Their yes becomes a no; an old button lets nobody in."""
    an_owner(play)
    an_invitation(play)
    play("""
        Mark: <link>
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Bot → Anna: Iemand zei ja via jouw link. …
    """)
    erases_everything(play, "Mark")
    play("…")
    play.presses("Anna", "Ja, dit is Mark")
    with play.core.storage.unit() as unit:
        assert unit.members.count() == 1
    play("…")


def test_nothing_of_the_owners_health_is_said(play: Play) -> None:
    """What the owner wished for stays with the owner, in everything that an invitee reads."""
    for said in ("/start", "Verder", "ja", "Anna", "minder stemmen horen", "Mark", "Ik"):
        play.send("Anna", text=said)
    for said in ("familie", "praten", "goed zo"):
        play.send("Anna", text=said)
    play("…")
    shared = play.said_to("Anna")[-2].message.rows[0][0].share
    assert shared is not None
    assert "stemmen" not in shared
    play.opens("Mark", play.newest_link())
    for said in ("meer lezen", "wie ziet wat", "ja", "meer lezen", "ja"):
        play.send("Mark", text=said)
    play.send("Anna", text="ja")
    play("…")
    assert not any("stemmen" in heard.message.text for heard in play.said_to("Mark"))


@pytest.mark.parametrize("said", ["later", "eerst praten"])
def test_who_answers_later_finds_the_way_back_by_typing(play: Play, said: str) -> None:
    """A "yes" typed after "later" is not taken for a hello of somebody who has no invitation."""
    an_owner(play)
    an_invitation(play)
    play(f"""
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: {said}
        Bot → Mark: … [Ik weet het nu]
        …
        Mark: ja
        Bot → Mark: Hallo. Je kreeg deze link … [Ja] [Eerst praten] [Later] [Nee] [Meer lezen]
        Mark: ja
        Bot → Mark: Fijn. Mag ik je antwoord bewaren, …
    """)


def test_the_way_back_ends_with_the_invitation(play: Play) -> None:
    """Withdrawn meanwhile, the button says what the link says."""
    an_owner(play)
    an_invitation(play)
    play("""
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: later
        Bot → Mark: … [Ik weet het nu]
        Anna: uitnodigen
        …
        Anna: Mark
        …
        Anna: meer
        …
        Anna: terugtrekken
        …
        Mark: [Ik weet het nu]
        Bot → Mark: Deze link werkt niet (meer). …
    """)


def test_menu_before_the_answer_brings_back_the_question(play: Play) -> None:
    """Whoever came by a link is asked that again, and never led into a group of their own."""
    an_owner(play)
    an_invitation(play)
    play.opens("Mark", play.newest_link())
    play("""
        Bot → Mark: Hallo. Je kreeg deze link van iemand die je kent. …
        Mark: menu
        Bot → Mark: Hallo. Je kreeg deze link van iemand die je kent. …
        Mark: ja
        Bot → Mark: Fijn. Mag ik je antwoord bewaren, …
        Mark: /start
        Bot → Mark: Fijn. Mag ik je antwoord bewaren, …
        Mark: ja
        Bot → Mark: Fijn. Jouw twee woorden zijn: …
        Bot → Anna: Iemand zei ja via jouw link. …
        Mark: welke woorden?
        Bot → Mark: Je zei ja. Jouw twee woorden zijn: …
    """)
