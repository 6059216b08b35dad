"""What is told of a task, and to whom: the owner on its person's yes, the group on the owner's."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group
from tests.conversations.tasks import given, have_met


@pytest.fixture
def help_is_wanted(play: Play) -> Play:
    """Give a group that heard that Mark likes help; Sanne, a professional, did not look yet."""
    a_group(play, members=["Mark", "Noor"], professionals=["Sanne"])
    given(play, "Mark belt de woningbouw")
    have_met(play, "Anna", "Mark", "Noor")
    play("""
        Mark: ja
        …
        Mark: taken
        …
        Mark: [belt de woningbouw]
        …
        Mark: [Ik wil hulp]
        …
        Mark: [Ja] (hulp wilt)
        …
        Anna: vertel de groep
        …
        Anna: ja
        …
        Mark: taken
        …
        Mark: [belt de woningbouw]
        …
    """)
    return play


def test_handed_over_to_somebody_who_says_yes(play: Play) -> None:
    """Its person names somebody they met; until a yes it stays theirs, and they say who hears."""
    a_group(play, members=["Mark", "Noor", "Tim"])
    given(play, "Mark belt de woningbouw")
    have_met(play, "Anna", "Mark", "Noor")
    play("""
        Mark: ja
        …
        Mark: taken
        …
        Mark: [belt de woningbouw]
        …
        Mark: [Liever iemand anders]
        Bot → Mark: Dat mag altijd. … [Anna] [Noor] [Anna zoekt iemand] [Toch ik]
        Mark: noor
        Bot → Mark: Goed. Ik vraag het aan Noor. Je hoort het antwoord.
        Bot → Noor: Mark vraagt of jij dit wilt overnemen: "belt de woningbouw" … [Ja] [Nee]
        Mark: taken
        Bot → Mark: … – belt de woningbouw …
        Noor: taken
        Bot → Noor: … – belt de woningbouw: wil je dit overnemen? …
        Noor: nee
        Bot → Noor: Dat is goed. Mark hoort alleen: liever niet.
        Bot → Mark: Noor doet het liever niet. Dat mag. … [Liever iemand anders] [Toch ik]
        Noor: [Ja]
        Bot → Noor: Deze vraag is al beantwoord. …
        Mark: [Liever iemand anders]
        …
        Mark: [Noor]
        …
        Noor: [Ja]
        Bot → Noor: Fijn. Dit staat nu bij jouw taken: "belt de woningbouw" …
        Bot → Mark: Noor doet het: "belt de woningbouw" Mag Anna het weten? [Ja] [Nee]
        Mark: [Ja] (Mag Anna het weten)
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Noor doet nu dit: "belt de woningbouw" [Vertel de groep]
        Mark: taken
        Bot → Mark: Er staan geen taken bij jouw naam.
    """)


def test_done_help_and_thanks_reach_the_group_when_the_owner_agrees(play: Play) -> None:
    """The owner sees who reads what; a member's thanks go by way of the owner."""
    a_group(play, members=["Mark", "Noor"], professionals=["Sanne"])
    given(play, "Mark belt de woningbouw")
    play("""
        Mark: ja
        …
        Mark: taken
        …
        Mark: [belt de woningbouw]
        …
        Mark: [Ik wil hulp]
        …
        Mark: [Ja] (hulp wilt)
        Bot → Mark: Goed. Anna hoort het van mij.
        Bot → Anna: Mark wil graag hulp bij: "belt de woningbouw" [Vertel de groep]
        Anna: vertel de groep
        Bot → Anna: Noor en Sanne krijgen dan dit bericht:
            « Mark wil graag hulp bij: "belt de woningbouw" » [Ja, vertel het] [Nee]
        Anna: ja
        Bot → Anna: Goed. Noor en Sanne horen het.
        Bot → Noor: Mark wil graag hulp bij: "belt de woningbouw" [Ik help wel]
        Bot → Sanne: Er staat een vraag voor je klaar. … [Bekijken]
        Sanne: [Bekijken]
        Bot → Sanne: Mark wil graag hulp bij: … [Ik help wel]
        Noor: ik help wel
        Bot → Noor: Dank je. Mark hoort dat je wilt helpen.
        Bot → Mark: Noor wil je helpen met: "belt de woningbouw" …
        Mark: taken
        …
        Mark: [belt de woningbouw]
        …
        Mark: [Gedaan]
        …
        Mark: [Ja] (Mag Anna het weten)
        …
        Sanne: [Ik help wel]
        Bot → Sanne: Dank je. …
        Anna: [Vertel de groep]
        …
        Anna: [Ja, vertel het]
        …
        Noor: dank je wel
        Bot → Noor: Mooi. Anna kan het doorgeven.
        Bot → Anna: Noor wil Mark bedanken voor: "belt de woningbouw" [Geef het door]
        Anna: geef het door
        Bot → Anna: Goed. Mark hoort het van mij.
        Bot → Mark: Noor zegt dank je wel, voor: "belt de woningbouw"
    """)


def test_what_somebody_keeps_to_themselves_is_not_shown_later(help_is_wanted: Play) -> None:
    """Help is no longer wanted, and done is told to nobody: also who looks late reads neither."""
    help_is_wanted("""
        Mark: [Gedaan]
        …
        Mark: [Nee] (Mag Anna het weten)
        Bot → Mark: Goed. Ik vertel het niemand.
        Sanne: [Bekijken]
        Noor: [Ik help wel]
        Bot → Noor: Dank je. Er is al geen hulp meer nodig.
    """)


def test_the_news_of_a_task_goes_with_whose_it_was(help_is_wanted: Play) -> None:
    """It is another's now: that Mark wanted help no longer holds, and nobody did it."""
    help_is_wanted("""
        Mark: [Liever iemand anders]
        …
        Mark: [Noor]
        …
        Noor: [Ja]
        …
        Sanne: [Bekijken]
    """)
