"""Replaying a talk: its place is the list of answers so far."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from handlers.talk.questions import Enough, Page, Question, Stale, Talk

T = TypeVar("T")

Record = tuple[str, Any]
"""A question's key, and its answer: {"value": …}, {"skipped": true} or {"enough": true}.

The last may be {"page": …}: no answer yet, but where somebody is in the answers that are offered.
"""

SKIPPED: Any = {"skipped": True}
ENOUGH: Any = {"enough": True}


@dataclass(frozen=True, slots=True)
class Asking:
    """The talk waits for an answer to `question`; `answers` are those that still hold."""

    question: Question
    answers: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The talk has all that it was for. `value` is None where somebody had enough."""

    value: T


def without_page(answers: Sequence[Record]) -> list[Record]:
    """Give the answers alone, without the page that somebody has turned to."""
    return list(answers[:-1] if answers and is_page(answers[-1][1]) else answers)


def is_page(answer: Any) -> bool:
    """Whether this is no answer yet, but a page of what can be answered."""
    return _PAGE in answer


def turned_to(page: Page) -> Any:
    """Give the record of the page that somebody has turned to."""
    return {_PAGE: page.name}


_PAGE = "page"


class HadEnough(Exception):
    """Somebody had enough for today, and the talk has nothing to return yet."""


def replay(talk: Talk[T], answers: Sequence[Record]) -> Asking | Done[T]:
    """Go through a talk with the answers so far.

    Where the next question is another than the recorded one, or an answer holds no more, the
    record is cut there: nothing has happened yet, so nothing can be half done. Raises
    `HadEnough`.
    """
    kept: list[Record] = []
    try:
        question = next(talk)
        for key, answer in answers:
            if key != question.key:
                break
            if answer == ENOUGH and question.enough:
                question = talk.throw(Enough())
            elif answer == SKIPPED and question.skip is not None:
                question = talk.send(None)
            elif is_page(answer):
                try:
                    question = replace(question, kind=question.kind.on_page(answer[_PAGE]))
                except Stale:
                    break
            else:
                try:
                    value = question.kind.restore(answer["value"])
                except (Stale, KeyError):
                    break
                question = talk.send(value)
            kept.append((key, answer))
    except StopIteration as ended:
        return Done(ended.value)
    except Enough:
        raise HadEnough from None
    finally:
        talk.close()
    return Asking(question, tuple(kept))
