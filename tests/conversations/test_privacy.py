"""Privacy: what is kept and who can see it, said to whoever asks."""

from tests.chat import Play


def test_privacy_is_explained_before_any_consent(play: Play) -> None:
    """It names the operator, the platform, how to erase and where to complain."""
    play("""
        Anna: /privacy
        Bot → Anna: Ik bewaar wat je hier typt en kiest. … Stichting Voorbeeld. … Telegram en …
        Bot → Anna: Wissen kan altijd. Typ "stop". … privacy@voorbeeld.invalid. …
            Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.
        Anna: /start
        Bot → Anna: Hoi. …
    """)


def test_privacy_comes_aside_and_the_question_again(play: Play) -> None:
    """Whoever wonders in the middle of a question does not lose it."""
    play(
        """
        Tom: /start
        Bot → Tom: …
        Tom: go on
        Bot → Tom: First this. …
        Tom: /privacy
        Bot → Tom: I keep what you type and choose here. …
        Bot → Tom: You can always erase. …
        Bot → Tom: First this. … [Yes] [Read more] [No]
    """,
        english=["Tom"],
    )
