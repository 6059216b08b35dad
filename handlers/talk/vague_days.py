"""Answering vague words about a day ("begin februari"): with what they mean, and a question."""

from collections.abc import Callable
from datetime import date

from handlers.talk.questions import NotUnderstood, Place
from messages.said import Text, text
from scheduling.exact_and_vague import both_said
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


def last_days(
    typed: str, place: Place, read_exact: Callable[[str, Place], tuple[date, ...]]
) -> tuple[date, ...]:
    """Give each day that may be meant as the last one, also of "dinsdag of eind februari".

    `read_exact` gives those that are said; where there are none, it is a stretch. Raises
    `NotUnderstood` where the words name neither.
    """
    both = both_said(typed, place.now, place.zone)
    if both is None:
        return read_exact(typed, place) or ends_of_stretch(typed, place)
    days = (*read_exact(both.exact, place), *ends_of_stretch(both.vague, place))
    return tuple(dict.fromkeys(days))


def refuse_several(typed: str, place: Place) -> None:
    """Ask for one day where a precise and a vague one were said. Raises `NotUnderstood`."""
    if both_said(typed, place.now, place.zone) is not None:
        raise NotUnderstood(text("pick-just-one"))
