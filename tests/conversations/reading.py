"""How long chats are read: what is passed over in them, and what somebody heard."""

from tests.chat import Play


def goes(play: Play, script: str) -> None:
    """Let people do these things, one a line; what the bot says to it is passed over."""
    for line in script.strip().splitlines():
        play(f"{line.strip()}\n…")


def hears(play: Play, who: str, words: str) -> None:
    """See that somebody heard these words lately: where it does not matter in which order."""
    heard = [" ".join(each.message.text.split()) for each in play.said_to(who)[-6:]]
    assert any(words in each for each in heard), heard
