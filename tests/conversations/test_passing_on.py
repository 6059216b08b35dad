"""Somebody asks for the owner: a member passes the owner's words on."""

from domain.invitations import InvitationState
from tests.chat import Play
from tests.conversations.groups import a_group, an_invitation

CHOSEN = """
    Anna: iemand vraagt het voor mij
    Bot → Anna: Wie mag het aan Eva vragen? [Mark] [Noor] [Iemand buiten de groep]
    Anna: {asker}
    Bot → Anna: {asker} krijgt dit van mij, met de link voor Eva: … Nee mag ook dan nog.
        [Ja, vraag het] [Later]
    Anna: ja
    Bot → Anna: {asker} krijgt je vraag. …
"""


def _asked_for(play: Play) -> None:
    """Let Anna have an invitation for Eva, with Mark a friend and Noor a professional."""
    a_group(play, "Anna", ["Mark"], professionals=["Noor"], without_app=["Tineke"])
    an_invitation(play, "Anna", "Eva")


def test_a_member_passes_it_on_and_says_so(play: Play) -> None:
    """They get the text to share; the owner hears that it is done, and sees it in the list."""
    _asked_for(play)
    play(
        CHOSEN.format(asker="Mark")
        + """
    Bot → Mark: Anna vraagt of jij dit aan Eva wilt geven. Nee is ook goed. …
        Hoi Eva, Anna vroeg mij om je dit te geven: … [Delen] [Doorgegeven] [Liever niet]
    Anna: uitnodigen
    Bot → Anna: … Eva: Mark zou het vragen …
    Mark: doorgegeven
    Bot → Mark: Dank je wel. …
    Bot → Anna: Mark heeft je vraag aan Eva doorgegeven.
    Anna: uitnodigen
    Bot → Anna: … Eva: Mark heeft het gevraagd …
    Mark: [Doorgegeven]
    Eva: <link>
    Bot → Eva: Hallo. …
    Eva: ja
    Bot → Eva: …
    Eva: ja
    Bot → Eva: Fijn. Jouw twee woorden zijn: …
    Bot → Anna: Iemand zei ja via jouw link. …
    """
    )
    assert not any("Anna" in heard.message.text for heard in play.said_to("Eva"))


def test_a_member_may_say_no_to_asking(play: Play) -> None:
    """The owner hears it kindly, and can choose somebody else; the link goes on working."""
    _asked_for(play)
    play(
        CHOSEN.format(asker="Mark")
        + """
    Bot → Mark: Anna vraagt of jij dit aan Eva wilt geven. …
    Mark: liever niet
    Bot → Mark: Dat is goed. …
    Bot → Anna: Mark vraagt het liever niet aan Eva. … Het zegt niets over jou.
        [Iemand vraagt het voor mij]
    Mark: [Doorgegeven]
    Anna: iemand vraagt het voor mij
    Bot → Anna: Wie mag het aan Eva vragen? …
    Anna: iemand buiten de groep
    Bot → Anna: Klaar. … Deel dit met wie het voor je vraagt. …
    """
    )


def test_a_professionals_chat_holds_nothing_until_they_ask(play: Play) -> None:
    """They hear that there is something; the names come when they look."""
    _asked_for(play)
    play(
        CHOSEN.format(asker="Noor")
        + """
    Bot → Noor: Er staat iets voor je klaar. [Bekijken]
    Noor: bekijken
    Bot → Noor: Anna vraagt of jij dit aan Eva wilt geven. …
    Noor: doorgegeven
    Bot → Noor: Dank je wel. …
    Bot → Anna: Noor heeft je vraag aan Eva doorgegeven.
    """
    )


def test_nobody_is_asked_before_the_owner_says_so(play: Play) -> None:
    """The preview is a question: "later" leaves everything as it is."""
    _asked_for(play)
    play("""
        Anna: iemand vraagt het voor mij
        Bot → Anna: …
        Anna: mark
        Bot → Anna: Mark krijgt dit van mij, …
        Anna: later
        Bot → Anna: Prima. Niemand heeft iets gehoord.
    """)
    with play.core.storage.unit() as unit:
        (open_one,) = unit.invitations.where(state=InvitationState.OPEN)
        assert open_one.asker_id is None


def test_what_was_withdrawn_can_not_be_passed_on(play: Play) -> None:
    """Before it leaves, and after: the member sees that it is over, and no more."""
    _asked_for(play)
    play(
        CHOSEN.format(asker="Noor")
        + """
    Bot → Noor: Er staat iets voor je klaar. [Bekijken]
    Anna: uitnodigen
    Bot → Anna: …
    Anna: [Eva]
    Bot → Anna: Noor zou het aan Eva vragen. …
    Anna: [Nieuwe link]
    Bot → Anna: Klaar. …
    Noor: [Bekijken]
    """
    )


def test_only_who_was_asked_sees_it(play: Play) -> None:
    """Another member who presses the same button is refused, and it is written down."""
    _asked_for(play)
    play(CHOSEN.format(asker="Noor") + "    Bot → Noor: Er staat iets voor je klaar. …\n")
    look = play.last("Noor").message.rows[0][0].data
    heard = len(play.heard)
    for who in ("Mark", "Eva"):
        play.send(who, button=look)
    assert not any("Eva" in each.message.text for each in play.heard[heard:])
    with play.core.storage.unit() as unit:
        assert unit.accesses.count(allowed=False) >= 1
    play("…")


def test_a_member_asks_for_the_owner_in_english(play: Play) -> None:
    """The same in English."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue"])
    an_invitation(play, "Tom", "Eve")
    play("""
        Tom: somebody asks for me
        Bot → Tom: Who may ask Eve? [Sue] [Somebody outside the group]
        Tom: sue
        Bot → Tom: Sue gets this from me, with the link for Eve: …
        Tom: yes
        Bot → Tom: Sue gets your question. …
        Bot → Sue: Tom asks if you would give this to Eve. No is fine too. …
        Sue: passed on
        Bot → Sue: Thank you. …
        Bot → Tom: Sue has passed your question on to Eve.
    """)
