"""Members who prepared, and talks that were agreed, played step by step."""

from tests.chat import Play

TOPICS = {"limits": "Mijn grenzen", "hope": "Wat ik hoop"}


def writes(play: Play, who: str, words: str, *circle: str, topic: str = "limits") -> None:
    """Let somebody write something for themselves, and say who may read it: the buttons."""
    play.send(who, text="/voorgesprek")
    play.presses(who, "Vragen voor mezelf")
    play.presses(who, TOPICS[topic])
    play.send(who, text=words)
    for label in circle or ("Alleen ik",):
        play.presses(who, label)
    play("…")


def have_agreed(play: Play, owner: str, member: str, helper: str) -> None:
    """Let everybody say yes to a talk of a member and a helper, without the owner."""
    play.send(owner, text="/voorgesprek")
    play.presses(owner, "Een voorgesprek voorstellen")
    for label in (member, "Iemand anders, zonder mij", helper, "Ja, vraag het"):
        play.presses(owner, label)
    play.presses(member, "Ja")
    if "Bekijken" in play.last(helper).labels:
        play.presses(helper, "Bekijken")
    play.presses(helper, "Ja")
    play("…")


def tells(play: Play, words: str, *circle: str) -> None:
    """Let Anna write down what Tineke would rather not, and who may read it: the buttons."""
    play.send("Anna", text="/grenzen")
    play.presses("Anna", "Liever niet")
    play.send("Anna", text=words)
    for label in circle:
        play.presses("Anna", label)
    play("…")
