"""Answering vague words about a day ("begin februari"): with what they mean, and a question."""

from datetime import date

from handlers.talk.questions import NotUnderstood, Place
from messages.said import Text, text
from scheduling.stretches import stretch_said


def which_of_stretch(typed: str, place: Place) -> Text | None:
    """Ask for one day of the stretch that was typed. None: it names no stretch either."""
    stretch = stretch_said(typed, place.now, place.zone)
    return stretch and text("pick-of-stretch", first=stretch[0], last=stretch[1])


def ends_of_stretch(typed: str, place: Place) -> tuple[date, ...]:
    """Give the first and the last day of a stretch, for a last day to choose from.

    Raises `NotUnderstood` where the words name no stretch either.
    """
    stretch = stretch_said(typed, place.now, place.zone)
    if stretch is None:
        raise NotUnderstood
    return tuple(dict.fromkeys(stretch))
