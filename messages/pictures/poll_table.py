"""Who can when, as a picture: a row for each person, a column for each option."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from messages.drawable import drawable
from messages.pictures.name_labels import label_lines
from messages.typeset import typeset_picture

TEMPLATE = Path(__file__).with_suffix(".typ")

TableAnswer = Literal["yes", "if_need_be", "no", "not_yet"]


@dataclass(frozen=True, slots=True, repr=False)
class TableRow:
    """Somebody, and what they answered to each option, in the order of the options.

    `noted`: the places of the answers that words stand beside.
    """

    name: str
    answers: tuple[TableAnswer, ...]
    noted: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TableWords:
    """The words on the table, in the reader's language.

    `answers` names each of the four signs, `noted` the mark of an answer with words beside it.
    """

    language: Literal["nl", "en"]
    title: str
    answers: Mapping[TableAnswer, str]
    noted: str


def poll_table(options: Sequence[str], rows: Sequence[TableRow], words: TableWords) -> bytes:
    """Draw who can when, for the owner, as a PNG.

    `options` are short labels, such as "di 1 dec" and "14.00 uur" on two lines; their line ends
    are kept. Each answer has a sign of its own beside its colour, and a mark where words stand
    beside it. With each option stands how
    many said yes, and how many if need be. Where there are more options than people, the
    options are the rows, so that the picture stays narrow enough for a phone.

    Raises `ValueError` where a row has not one answer for each option, and `CannotBeDrawn`.
    """
    if any(len(row.answers) != len(options) for row in rows):
        raise ValueError("a row has one answer for each option")
    noted = [[index in row.noted for index in range(len(options))] for row in rows]
    by_option = [[row.answers[index] for row in rows] for index in range(len(options))]
    option_labels = [option.split("\n") for option in options]
    name_labels = [label_lines(drawable(row.name)) for row in rows]
    counts = [
        {"yes": said.count("yes"), "if_need_be": said.count("if_need_be")} for said in by_option
    ]
    turned = len(options) > len(rows)
    return typeset_picture(
        TEMPLATE,
        {
            "language": words.language,
            "title": words.title,
            "signs": [{"sign": sign, "word": word} for sign, word in words.answers.items()],
            "turned": turned,
            "columns": name_labels if turned else option_labels,
            "rows": option_labels if turned else name_labels,
            "answers": by_option if turned else [row.answers for row in rows],
            "noted": [list(each) for each in zip(*noted, strict=True)] if turned else noted,
            "noted_word": words.noted if any(map(any, noted)) else "",
            "counts": counts,
        },
    )
