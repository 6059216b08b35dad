"""Where relatives find support of their own: theirs is a recovery too (METHOD.md, principle 4)."""

from uuid import UUID

from domain.helplines import SupportPlace
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, text


def show(places: tuple[SupportPlace, ...], turn: Turn, _: str) -> None:
    """Say where relatives can turn, aside: an open question comes again."""
    _say(places, turn)
    turn.ask_again()


def show_again(places: tuple[SupportPlace, ...], turn: Turn, _: UUID | None, __: str) -> None:
    """Say it where somebody pressed the button."""
    _say(places, turn)


def _say(places: tuple[SupportPlace, ...], turn: Turn) -> None:
    lines: list[Argument] = [text("prepare-support-doctor")]
    lines += [
        text("prepare-support-number", name=each.name, number=each.number)
        if each.number
        else each.name
        for each in places
    ]
    turn.say(text("prepare-support", places=Lines(tuple(lines))))
