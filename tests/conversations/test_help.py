"""Help, and looking back: kind words with what there is."""

from tests.chat import Play
from tests.conversations.groups import a_group


def test_help_comes_aside_and_the_question_again(play: Play) -> None:
    """Whoever is in the middle of something finds the question again, also before consent."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: help
        Bot → Anna: Tik op een knop of typ je antwoord. … Typ "terug". … Typ "nood". …
        Bot → Anna: Hoi. …
        Anna: verder
        Bot → Anna: Eerst dit. …
        Anna: ja
        Bot → Anna: …
        Anna: /hulp
        Bot → Anna: Tik op een knop of typ je antwoord. …
        Bot → Anna: Dank je. Hoe zal ik je noemen? …
        Anna: Anna
        Bot → Anna: Dag Anna. …
    """)


def test_looking_back_says_what_there_is_so_far(play: Play) -> None:
    """The owner may look at goals and people; a member at the goals that are shared."""
    a_group(play, members=["Tom"], english=["Tom"])
    play("""
        Anna: evaluatie
        Bot → Anna: Terugkijken mag als jij dat wilt. … [Doelen] [Kaart van mensen]
            [Stoppen met de groep]
        Anna: kaart van mensen
        Bot → Anna: Dit is je kaart. …
        Tom: evaluation
        Bot → Tom: You look back together, when Anna wants to. … [Goals]
        Tom: [Goals]
        Bot → Tom: Anna shares no goals with you now. …
    """)
