"""Putting a talk's question to somebody, and reading what they answer."""

import hashlib
import json
from collections.abc import Sequence
from functools import partial
from itertools import chain, repeat
from typing import Any
from uuid import UUID

from handlers.talk.buttons import button
from handlers.talk.labels import Label, begun_with, match, nearest
from handlers.talk.questions import NotUnderstood, Option, Page, Place, Question
from handlers.talk.replay import ENOUGH, SKIPPED, turned_to
from messages.rendering import Reader, Renderer
from messages.said import Tap, Text, text

QUESTION_BUTTON = "q"
_SKIP, _ENOUGH = "skip", "enough"


def mark_of(conversation_id: UUID, answered: int, question: Question) -> str:
    """Give a short mark of a question as it is asked now: buttons of another one are stale."""
    options = [_answer(question, option) for option in question.kind.options()]
    seen = json.dumps([str(conversation_id), answered, question.key, options], default=str)
    return hashlib.sha256(seen.encode()).hexdigest()[:12]


def buttons(question: Question, mark: str) -> list[tuple[Tap, ...]]:
    """Give the buttons of a question, row by row."""
    taps = [
        Tap(option.label, data=button(QUESTION_BUTTON, None, f"{mark}.{place}"))
        for place, option in enumerate(question.kind.options())
    ]
    rows = _rows_of(taps, question.kind.rows(), question.kind.columns)
    last = []
    if question.skip is not None:
        data = button(QUESTION_BUTTON, None, f"{mark}.{_SKIP}")
        last.append(Tap(text(question.skip), data=data))
    if question.enough:
        data = button(QUESTION_BUTTON, None, f"{mark}.{_ENOUGH}")
        last.append(Tap(text("common-enough"), data=data))
    return [*rows, tuple(last)] if last else rows


def pressed_answer(question: Question, which: str) -> Any:
    """Give the answer that a pressed button stands for. Raises `NotUnderstood`."""
    if which == _SKIP and question.skip is not None:
        return SKIPPED
    if which == _ENOUGH and question.enough:
        return ENOUGH
    options = question.kind.options()
    if which.isdecimal() and int(which) < len(options):
        return _answer(question, options[int(which)])
    raise NotUnderstood


def typed_answer(
    question: Question, typed: str, place: Place, renderer: Renderer, reader: Reader
) -> Any:
    """Give the answer that typed words stand for. Raises `NotUnderstood`."""
    try:
        return named_answer(question, typed, renderer, reader)
    except NotUnderstood:
        _refuse_bare(question, typed, renderer, reader)
        noted = _with_note(question, typed, renderer, reader)
    value = question.kind.read(typed, place) if noted is None else noted
    return {"value": question.kind.keep(value)}


def named_answer(question: Question, typed: str, renderer: Renderer, reader: Reader) -> Any:
    """Give the answer of which the button was typed. Raises `NotUnderstood`: none was."""
    options = question.kind.options()
    said: list[Text | str] = [option.label for option in options]
    if question.skip is not None:
        said.append(text(question.skip))
    if question.enough:
        said.append(text("common-enough"))
    # Where any words are an answer, "2" and half a label are words like others.
    loosely = not question.kind.takes_words
    shown = labels(said, renderer, reader)
    found = match(typed, shown, loosely=loosely)
    if found is None:
        # Nobody means their own words by these, whatever the button says.
        passing = [text("common-skip")]
        if question.kind.takes_words and not question.kind.takes_bare:
            passing.append(text("common-no"))
        passes = labels(passing, renderer, reader)
        if match(typed, passes, loosely=False, in_other_words=False) is not None:
            if question.skip is not None:
                return SKIPPED
            if question.enough:
                return ENOUGH
        own = [label for each, label in zip(said, shown, strict=True) if isinstance(each, Text)]
        near = nearest(typed, own)
        found = None if near is None else shown.index(near)
    if found is None:
        raise NotUnderstood
    if found < len(options):
        return _answer(question, options[found])
    return SKIPPED if found == len(options) and question.skip is not None else ENOUGH


def _refuse_bare(question: Question, typed: str, renderer: Renderer, reader: Reader) -> None:
    """Where any words are an answer, a bare yes, no or "skip" is none: it says nothing yet."""
    bare = labels(
        [text(each) for each in ("common-yes", "common-no", "common-skip")], renderer, reader
    )
    kind = question.kind
    refuses = kind.takes_words and not kind.takes_bare
    if refuses and match(typed, bare, loosely=False, in_other_words=False) is not None:
        raise NotUnderstood(text("common-own-words"))


def _with_note(question: Question, typed: str, renderer: Renderer, reader: Reader) -> Any:
    if question.kind.takes_words:
        return None
    said = [option.label for option in question.kind.options()]
    begun = begun_with(typed, labels(said, renderer, reader))
    if begun is None:
        return None
    option = question.kind.options()[begun.place]
    return question.kind.with_note(option.value, begun.rest, is_apart=begun.is_apart)


def labels(said: Sequence[Text | str], renderer: Renderer, reader: Reader) -> list[Label]:
    """Give the labels of buttons, with the other words that the texts know for them."""
    return [
        _label(each, renderer, reader)
        if isinstance(each, str) or each.args or each.language is not None
        else renderer.once((reader.language, each.key), partial(_label, each, renderer, reader))
        for each in said
    ]


def _label(said: Text | str, renderer: Renderer, reader: Reader) -> Label:
    also: tuple[str, ...] = ()
    if isinstance(said, Text) and renderer.has(f"{said.key}.typed"):
        also = tuple(renderer.text(Text(f"{said.key}.typed", said.args), reader).split("|"))
    return Label(renderer.text(said, reader), also)


def _answer(question: Question, option: Option[Any] | Option[Page]) -> Any:
    """Give what is kept of a chosen option."""
    if isinstance(option.value, Page):
        return turned_to(option.value)
    return {"value": question.kind.keep(option.value)}


def _rows_of(taps: Sequence[Tap], sizes: Sequence[int], columns: int) -> list[tuple[Tap, ...]]:
    rows: list[tuple[Tap, ...]] = []
    at = 0
    for size in chain(sizes, repeat(columns)):
        if at >= len(taps):
            break
        rows.append(tuple(taps[at : at + size]))
        at += size
    return rows
