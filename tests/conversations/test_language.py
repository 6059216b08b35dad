"""Language: everybody reads their own, from the moment they choose it."""

from tests.chat import Play
from tests.conversations.groups import a_group


def test_the_language_changes_and_the_open_question_comes_again(play: Play) -> None:
    """Also before consent; what was said before is still there."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: taal
        Bot → Anna: Welke taal wil je? … [Nederlands] [English]
        Anna: english
        Bot → Anna: All right. I speak English with you.
        Bot → Anna: Hi. I am a computer program. …
        Anna: go on
        Bot → Anna: First this. …
        Anna: yes
        Bot → Anna: …
        Anna: language
        Bot → Anna: Which language do you want? [Nederlands] [English]
        Anna: frans
        Bot → Anna: I don't get that yet. … Which language do you want? [Nederlands] [English]
        Anna: [Nederlands]
        Bot → Anna: Goed. Ik praat Nederlands met je.
        Bot → Anna: Dank je. Hoe zal ik je noemen? …
        Anna: Anna
        Bot → Anna: Dag Anna. …
    """)


def test_everybody_reads_their_own_language(play: Play) -> None:
    """One person's choice changes nothing for the others; with no question open none comes."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /taal
        Bot → Mark: …
        Mark: engels
        Bot → Mark: All right. I speak English with you.
        Mark: menu
        Bot → Mark: This is the group of Anna. …
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
    """)


def test_a_talk_that_is_gone_is_not_asked_again(play: Play) -> None:
    """Where the talk that waited ended in the meantime, the language is simply changed."""
    a_group(play, members=[])
    play("""
        Anna: /doelen
        Bot → Anna: …
        Anna: taal
        Bot → Anna: Welke taal wil je? …
    """)
    with play.core.storage.unit() as unit:
        (waiting,) = unit.conversations.where(talk="goal")
        unit.conversations.remove(waiting)
    play("""
        Anna: engels
        Bot → Anna: All right. I speak English with you.
    """)
