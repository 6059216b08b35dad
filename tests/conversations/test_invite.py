"""Asking somebody, what they say, and the owner who confirms who it is."""

from datetime import timedelta

import pytest

from domain.invitations import InvitationState
from tests.chat import Play
from tests.conversations.groups import a_group, a_member, an_invitation, an_owner

ASKED = """
    Anna: /uitnodigen
    Bot → Anna: Hoe heet diegene? …
    Anna: Mark
    Bot → Anna: Waar hoort Mark bij? [Familie, vriend of buur] [Hulpverlener]
        [Ervaringsdeskundige] [Overslaan]
    Anna: familie
    Bot → Anna: Waar denk je aan bij Mark? …
    Anna: [Praten]
    Bot → Anna: Dit kun je aan Mark sturen. … af en toe praten. … [Goed zo]
        [Veranderen] [Bewaren] [Eerst oefenen] [Anders meedoen]
    Anna: goed zo
    Bot → Anna: Klaar. Ik stuur zelf niets. … [Delen] [QR-code]
        [Mark antwoordt zelf] [Iemand vraagt het voor mij]
"""


def test_the_text_to_pass_on_stands_by_itself(play: Play) -> None:
    """It greets, asks, says that no is fine and how to answer, and nobody else hears of it."""
    an_owner(play)
    play(ASKED)
    shared = play.last("Anna").message.rows[0][0].share
    assert shared is not None
    assert shared.startswith("Hoi Mark, ik wil graag wat mensen om me heen.")
    assert "Nee mag, zonder reden. Geen Telegram? Antwoord mij gewoon." in shared
    assert "https://practice.invalid/i_" in shared
    assert play.said_to("Mark") == []


def test_the_owners_own_words_can_be_changed_until_they_are_right(play: Play) -> None:
    """What is shown is what is passed on."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: [Familie, vriend of buur]
        Bot → Anna: …
        Anna: [Weet ik nog niet]
        Bot → Anna: Dit kun je aan Mark sturen. …
        Anna: veranderen
        Bot → Anna: Hoe wil jij het zeggen? …
        Anna: zullen we koffie drinken?
        Bot → Anna: … « zullen we koffie drinken? » …
        Anna: veranderen
        Bot → Anna: Hoe wil jij het zeggen? …
        Anna: Zullen we thee drinken?
        Bot → Anna: … « Zullen we thee drinken? » …
        Anna: [Goed zo]
        Bot → Anna: … Hoi Mark. Zullen we thee drinken? …
    """)


def test_what_somebody_is_may_be_said_with_their_name(play: Play) -> None:
    """Which name is used is asked; the rest goes on the map. A greeting has the name anyway."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        Bot → Anna: Hoe heet diegene? …
        Anna: mn zus sanne
        Bot → Anna: Welke naam zal ik gebruiken? Later kunnen anderen die ook lezen.
            [Sanne] [mijn zus sanne]
        Anna: [Sanne]
        Bot → Anna: Waar denk je aan bij Sanne? …
        Anna: praten
        …
        Anna: bewaren
        …
        Anna: netwerk
        Bot → Anna: … Sanne (zus, familie) …
        Anna: iemand erbij
        …
        Anna: Bart (mijn vriend)
        Bot → Anna: Welke naam zal ik gebruiken? …
        Anna: Bartje
        Bot → Anna: Hoe dichtbij voelt Bartje? …
        Anna: overslaan
        Bot → Anna: Waar ken je Bartje van? …
        Anna: [Vrienden]
        Bot → Anna: Bartje staat op je kaart. …
        Anna: uitnodigen
        …
        Anna: iemand vragen
        …
        Anna: iemand anders
        Bot → Anna: Hoe heet diegene? …
        Anna: Tineke, mijn buurvrouw
        Bot → Anna: Welke naam zal ik gebruiken? …
        Anna: [Tineke, mijn buurvrouw]
        Bot → Anna: Waar denk je aan bij Tineke, mijn buurvrouw? …
        Anna: praten
        …
        Anna: goed zo
        Bot → Anna: … Hoi Tineke, ik wil graag wat mensen om me heen. …
    """)


def test_who_greets_in_their_own_words_does_not_greet_twice(play: Play) -> None:
    """People begin a message to their brother with hello: the bot puts none before it."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        Bot → Anna: …
        Anna: mijn broer Mark
        …
        Anna: [mijn broer Mark]
        Bot → Anna: …
        Anna: [Weet ik nog niet]
        Bot → Anna: …
        Anna: veranderen
        Bot → Anna: …
        Anna: Hoi Mark! Zin om te wandelen?
        Bot → Anna: … « Hoi Mark! Zin om te wandelen? » …
        Anna: [Goed zo]
        Bot → Anna: …
    """)
    assert "\n\nHoi Mark! Zin om te wandelen?\n\n" in play.last("Anna").message.text


def test_keeping_the_words_for_later_asks_nobody(play: Play) -> None:
    """The person is on the map, and can be asked another time."""
    an_owner(play)
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: 1
        Bot → Anna: …
        Anna: [Praten]
        Bot → Anna: Dit kun je aan Mark sturen. …
        Anna: veranderen
        Bot → Anna: …
        Anna: zullen we thee drinken?
        Bot → Anna: …
        Anna: bewaren
        Bot → Anna: Ik bewaar het. Niemand heeft iets gehoord. …
        Anna: /uitnodigen
        Bot → Anna: Zo staat het met vragen. … Mark: nog niet gevraagd [Mark] [Iemand vragen]
        Anna: mark
        Bot → Anna: Je dacht aan Mark. Niemand heeft iets gehoord. …
            [Verder met Mark] [Toch niet vragen]
        Anna: verder
        Bot → Anna: Dit kun je aan Mark sturen. … « zullen we thee drinken? » …
    """)


def test_a_yes_waits_until_the_owner_knows_who_it_is(play: Play) -> None:
    """Until then the bot names nobody; the words are told outside it; then they are in."""
    an_owner(play)
    play(ASKED)
    play("""
        Mark: <link>
        Bot → Mark: Hallo. Je kreeg deze link van iemand die je kent. …
            [Ja] [Eerst praten] [Later] [Nee] [Meer lezen]
        Mark: meer lezen
        Bot → Mark: Een steungroep is een groepje mensen …
            [Ja] [Eerst praten] [Later] [Nee] [Wie ziet wat?]
        Mark: wie ziet wat
        Bot → Mark: Wie jou vroeg, hoort alleen je antwoord: … [Ja] [Eerst praten] [Later] [Nee]
        Mark: ja hoor
        Bot → Mark: Fijn. Mag ik je antwoord bewaren, … Stichting Voorbeeld …
            [Ja] [Meer lezen] [Nee]
        Mark: meer lezen
        Bot → Mark: Ik bewaar je woorden op slot. … privacy@voorbeeld.invalid. … [Ja] [Nee]
        Mark: ja
        Bot → Mark: Fijn. Jouw twee woorden zijn: …
        Bot → Anna: Iemand zei ja via jouw link. … [Ja, dit is Mark] [Nee] [Later]
        Mark: /menu
        …
        Anna: later
        Bot → Anna: Prima. Niemand ziet nog iets. …
        Anna: [Ja, dit is Mark]
        Bot → Anna: Mark hoort er nu bij. …
        Bot → Mark: Je hoort nu bij de groep van Anna. …
    """)
    for heard in play.said_to("Mark")[:-1]:
        assert "Anna" not in heard.message.text
    told = next(h.message.text for h in play.said_to("Mark") if "twee woorden" in h.message.text)
    asked = next(h.message.text for h in play.said_to("Anna") if "Iemand zei ja" in h.message.text)
    words = told.partition("zijn: ")[2].partition(".")[0]
    assert words in asked


def test_somebody_may_say_no_without_a_reason(play: Play) -> None:
    """The owner hears only: no; nothing of them is kept."""
    an_owner(play)
    play(ASKED)
    play("""
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: liever niet
        Bot → Mark: Dank je. Wie jou vroeg, hoort alleen: nee. …
        Bot → Anna: Iemand met de link voor Mark zei: nee. Dat mag, zonder reden.
        Noor: <link>
        Bot → Noor: Deze link werkt niet (meer). …
    """)


def test_talk_first_and_later_keep_the_link(play: Play) -> None:
    """Talking first is told, as they are told; later is told to nobody; both may answer still."""
    an_owner(play)
    play(ASKED)
    play("""
        Mark: <link>
        Bot → Mark: …
        Mark: [Later]
        Bot → Mark: Goed. Ik vertel dit niemand. De link werkt nog tot en met zondag 6 december.
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: eerst praten
        Bot → Mark: Goed. Wie jou vroeg, hoort dat je eerst wilt praten. …
        Bot → Anna: Iemand met de link voor Mark wil er eerst met je over praten.
        Mark: <link>
        Bot → Mark: Hallo. …
        Mark: ja
        Bot → Mark: Fijn. Mag ik je antwoord bewaren, …
        Mark: nee
        Bot → Mark: Prima. Dan bewaar ik niets. …
    """)


@pytest.mark.attack(14)
def test_a_wrong_person_sees_nothing_and_a_new_link_is_offered(play: Play) -> None:
    """A forwarded link gives nothing: the owner says no, and the link is dead (attack 14)."""
    an_owner(play)
    play(ASKED)
    play("""
        Vreemde: <link>
        Bot → Vreemde: …
        Vreemde: ja
        Bot → Vreemde: …
        Vreemde: ja
        Bot → Vreemde: Fijn. Jouw twee woorden zijn: …
        Bot → Anna: Iemand zei ja via jouw link. …
        Anna: nee
        Bot → Anna: Goed dat je keek. … [Nieuwe link]
        Bot → Vreemde: Deze link werkt niet (meer). …
        Vreemde: <link>
        Bot → Vreemde: Deze link werkt niet (meer). …
        Anna: [Nieuwe link]
        Bot → Anna: Klaar. Ik stuur zelf niets. …
        Mark: <link>
        Bot → Mark: Hallo. …
    """)
    for heard in play.said_to("Vreemde"):
        assert "Anna" not in heard.message.text
        assert "Mark" not in heard.message.text


def test_somebody_without_the_app_is_tapped_in(play: Play) -> None:
    """They answer the owner as they like; the owner fills it in, and the link dies."""
    an_owner(play)
    play(ASKED)
    play("""
        Anna: [Mark antwoordt zelf]
        Bot → Anna: Mark heeft hier nog niet geantwoord. … [Zei ja] [Zei nee]
            [Bericht nog eens zien] [Meer] [Nieuwe link]
        Anna: zei ja
        Bot → Anna: Mark hoort er nu bij, zonder app. …
        Anna: [Zei ja]
        Mark: <link>
        Bot → Mark: Deze link werkt niet (meer). …
        Anna: /uitnodigen
        Bot → Anna: Zo staat het met vragen. … Mark: doet mee [Iemand vragen]
    """)


def test_the_qr_picture_shows_the_same_link(play: Play) -> None:
    """The link that was passed on goes on working."""
    an_owner(play)
    play(ASKED)
    link = play.newest_link()
    play("""
        Anna: qr
        Bot → Anna: Laat Mark dit plaatje scannen. Het is dezelfde link. <qr.png>
    """)
    play.opens("Mark", link)
    play("Bot → Mark: Hallo. …")


@pytest.mark.attack(12)
def test_every_dead_link_gets_the_same_neutral_words(play: Play) -> None:
    """Withdrawn, expired, unknown: nobody learns which (attack 12)."""
    an_owner(play)
    play(ASKED)
    old = play.newest_link()
    play("""
        Anna: [Mark antwoordt zelf]
        Bot → Anna: …
        Anna: nieuwe link
        Bot → Anna: Klaar. …
    """)
    fresh = play.newest_link()
    assert fresh != old
    play.opens("Mark", old)
    play("Bot → Mark: Deze link werkt niet (meer). …")
    play("""
        Anna: [Mark antwoordt zelf]
        Bot → Anna: …
        Anna: meer
        Bot → Anna: Dit kan ook. …
        Anna: terugtrekken
        Bot → Anna: De uitnodiging voor Mark is weg. …
    """)
    play.opens("Mark", fresh)
    play("Bot → Mark: Deze link werkt niet (meer). …")
    play.opens("Mark", "i_geraden")
    play("Bot → Mark: Deze link werkt niet (meer). …")
    assert len({heard.message.text for heard in play.said_to("Mark")}) == 1


def test_what_was_taken_back_can_be_asked_once_more(play: Play) -> None:
    """An old button of an invitation that is gone says so, and leads on."""
    an_owner(play)
    play(ASKED)
    play("""
        Anna: [Mark antwoordt zelf]
        Bot → Anna: …
        Anna: meer
        Bot → Anna: Dit kan ook. …
        Anna: terugtrekken
        Bot → Anna: De uitnodiging voor Mark is weg. …
        Anna: [Mark antwoordt zelf]
        Bot → Anna: De vraag aan Mark staat niet meer open. …
            [Nog eens vragen]
    """)


@pytest.mark.attack(12)
def test_an_invitation_ends_after_fourteen_days(play: Play) -> None:
    """Then it is dead like any other, and the owner can make a new one."""
    an_owner(play)
    play(ASKED)
    play.clock.advance(timedelta(days=14))
    play("""
        Mark: <link>
        Bot → Mark: Deze link werkt niet (meer). …
        Anna: /uitnodigen
        Bot → Anna: Zo staat het met vragen. … Mark: de link is verlopen …
    """)


@pytest.mark.attack(11)
def test_one_link_lets_one_person_in_as_pending(play: Play) -> None:
    """Opened by many, exactly one waits; the others find it dead (attack 11)."""
    an_owner(play)
    play(ASKED)
    people = [f"Nieuwsgierige {number}" for number in range(5)]
    for who in people:
        play.opens(who, play.newest_link())
        play.presses(who, "Ja")
    for who in people:
        play.presses(who, "Ja")
    with play.core.storage.unit() as unit:
        invitation = unit.invitations.where()[0]
        assert invitation.state is InvitationState.PENDING
        assert unit.members.count() == 1
    play("…")
    waiting = [h for who in people for h in play.said_to(who) if "twee woorden" in h.message.text]
    assert len(waiting) == 1


@pytest.mark.attack
def test_a_link_of_ones_own_asks_nothing(play: Play) -> None:
    """An owner who opens their own link is told what it is for."""
    an_owner(play)
    play(ASKED)
    play("""
        Anna: <link>
        Bot → Anna: Dit is een link die je zelf hebt gemaakt. …
    """)


@pytest.mark.attack(2)
def test_nobody_else_may_confirm_or_withdraw(play: Play) -> None:
    """A member who presses the owner's button is refused, and nothing changes (attack 2)."""
    a_group(play, "Anna", ["Noor"])
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: [Iemand vragen]
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: 1
        Bot → Anna: …
        Anna: praten
        Bot → Anna: …
        Anna: 1
        Bot → Anna: Klaar. …
        Mark: <link>
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Mark: ja
        Bot → Mark: …
        Bot → Anna: …
    """)
    confirm = play.last("Anna").message.rows[0][0].data
    for who in ("Noor", "Mark", "Vreemde"):
        play.send(who, button=confirm)
    play("…")
    with play.core.storage.unit() as unit:
        assert unit.invitations.where(state=InvitationState.PENDING) != []
        assert unit.accesses.count(allowed=False) >= 2


@pytest.mark.attack(18, 19, 26)
@pytest.mark.parametrize(
    "name", ['<a href="tg://user?id=1">', "a < b & c", "'; DROP TABLE", "{ $name }", "%s{0}"]
)
def test_a_name_is_said_as_it_was_typed(play: Play, name: str) -> None:
    """Nothing in a name means anything but itself (attacks 18, 19 and 26)."""
    an_owner(play)
    play(f"""
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: {name}
        Bot → Anna: Waar hoort {name} bij? …
    """)


@pytest.mark.attack(21)
def test_what_can_not_be_seen_is_taken_out_of_a_name(play: Play) -> None:
    """Signs that turn or hide words do not reach anybody (attack 21)."""
    an_owner(play)
    play("""
        Anna: /uitnodigen
        Bot → Anna: …
    """)
    play.send("Anna", text="Ma\u202er\u200bk\x00")
    play("Bot → Anna: Waar hoort Mark bij? …")


def test_an_owner_can_be_a_member_of_another_group(play: Play) -> None:
    """Somebody who uses the bot already joins without a second consent."""
    a_group(play, "Anna", ["Mark"])
    an_owner(play, "Noor")
    a_member(play, "Anna", "Noor")
    said = [heard.message.text for heard in play.said_to("Noor")[-2:]]
    assert "Je hoort nu bij de groep van Anna." in said[0]
    assert "Deze heet hier: De groep van Anna." in said[1]


def test_asking_in_english(play: Play) -> None:
    """The same in English, for both sides."""
    a_group(play, "Tom", [], english=["Tom", "Sue"])
    play("""
        Tom: /invite
        Bot → Tom: What is their name? …
        Tom: Sue
        Bot → Tom: Where does Sue belong? [Family, friend or neighbour] [Professional]
            [Expert by experience] [Skip]
        Tom: family
        Bot → Tom: What do you think of with Sue? …
        Tom: talking
        Bot → Tom: You can send this to Sue. … [That's good]
            [Change it] [Keep for later] [Practise first] [Another way]
        Tom: good
        Bot → Tom: Ready. I send nothing myself. … [Pass on] [QR code]
            [Sue answers me] [Somebody asks for me]
        Sue: <link>
        Bot → Sue: Hello. You got this link from somebody you know. …
        Sue: yes
        Bot → Sue: Good. May I keep your answer, …
        Sue: yes
        Bot → Sue: Good. Your two words are: …
        Bot → Tom: Somebody said yes with your link. … [Yes, this is Sue] [No] [Later]
        Tom: yes
        Bot → Tom: Sue is in the group now. …
        Bot → Sue: You now belong to the group of Tom. …
    """)


def test_whoever_is_in_the_list_opens_by_their_name(play: Play) -> None:
    """Typed, as if tapped: also who has no button, or is on another page of them."""
    a_group(play, members=["Mark"])
    for name in ("Els", "Fien", "Guus", "Hein", "Ien", "Jan", "Kees", "Loes"):
        an_invitation(play, name=name)
    play("""
        Anna: uitnodigen
        Bot → Anna: Zo staat het met vragen. … Mark: doet mee … Loes: nog geen antwoord
            [Els] [Fien] [Guus] [Hein] [Ien] [Meer] [Iemand vragen]
        Anna: mark
        Bot → Anna: Mark zei ja. …
        Anna: uitnodigen
        Bot → Anna: Zo staat het met vragen. …
        Anna: kees
        Bot → Anna: Kees heeft hier nog niet geantwoord. …
        Anna: uitnodigen
        Bot → Anna: Zo staat het met vragen. …
        Anna: 9
        Bot → Anna: Dat snap ik nog niet. …
    """)


def test_who_is_in_as_my_mother_can_get_a_name_for_the_others(play: Play) -> None:
    """A professional who reads "mijn moeder" in a summary wonders whose."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        …
        Anna: mijn moeder
        …
        Anna: praten
        …
        Anna: goed zo
        …
        Anna: [Mijn moeder antwoordt zelf]
        …
        Anna: zei ja
        Bot → Anna: Mijn moeder hoort er nu bij, zonder app. … De anderen in de groep lezen ook
            "mijn moeder". Een naam is voor hen misschien duidelijker. [Een naam geven]
        Anna: [Een naam geven]
        Bot → Anna: Hoe wil je mijn moeder noemen? …
        Anna: Els
        Bot → Anna: In de groep heet diegene mijn moeder. Zal ik dat ook veranderen in Els? …
        Anna: ja
        …
        Anna: mensen
        Bot → Anna: …Els…
    """)
