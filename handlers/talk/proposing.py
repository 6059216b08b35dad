"""Together: what a companion did up to the last tap waits for the owner (METHOD.md, principle 1).

A companion has the same talks and buttons as the owner. Where the owner turned the dial to
"together", and always where the last tap must be the owner's own, what the companion did becomes a
proposal: nothing of it has happened. Where the dial says "for me" it happens at once, and the owner
is shown what was done.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias
from uuid import UUID

from domain.bookkeeping import Conversation, OutboxRow
from domain.dial import Proposal
from domain.members import MemberState
from handlers.talk.access import Allowed
from handlers.talk.buttons import tap
from handlers.talk.day_buttons import DayButtons
from handlers.talk.kinds import OneOfShown
from handlers.talk.questions import Page, Question, Talk
from handlers.talk.replay import Asking, Record, replay
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Said, Tap, Text, from_json, text, to_json

AGREE, CHANGE, DECLINE, OWN_AGAIN = "prop-yes", "prop-edit", "prop-no", "hand-back"

Opens: TypeAlias = Callable[[], Talk[object]]
"""Opens a talk anew: it can be gone through once."""


class NeedsOwner(Exception):
    """A companion pressed what needs the owner's own tap. Nothing of the turn happens."""

    def __init__(self, group_id: UUID, allowed: Allowed, data: str, row_id: UUID | None) -> None:
        """Keep which button it was, and on which message: to ask the owner."""
        super().__init__("needs the owner")
        self.group_id = group_id
        self.allowed = allowed
        self.data = data
        self.row_id = row_id


def propose_talk(
    turn: Turn,
    conversation: Conversation,
    opens: Opens,
    preview: Callable[[Turn], Text] | None,
) -> None:
    """Lay a talk that a companion had before the owner: its answers hold until they look."""
    shown = said_in(opens, conversation.answers)
    if preview is not None:
        shown = text("dial-with-preview", preview=preview(turn), answers=shown)
    _propose(
        turn,
        turn.helping,
        shown,
        talk=conversation.talk,
        about=conversation.about,
        answers=conversation.answers,
    )


def propose_button(turn: Turn, needs: NeedsOwner) -> None:
    """Lay a button that a companion pressed before the owner."""
    turn.group = turn.unit.groups.get(needs.group_id)
    turn.member = turn.unit.members.first(
        group_id=needs.group_id, account_id=turn.account.id, state=MemberState.IN
    )
    row = turn.unit.outbox.find(needs.row_id)
    _propose(turn, needs.allowed, said_on(row, needs.data), button=needs.data)


def show_what_was_done(turn: Turn, what: Text) -> None:
    """Show the owner what a companion did for them, and let them take it in hand again."""
    group, member = turn.in_group()
    if turn.helping is None or turn.helping.step is None:
        return
    turn.say_to_owner(
        group,
        text("dial-was-done", name=member.name, what=what),
        [tap(text("dial-own-again"), OWN_AGAIN, group.id, turn.helping.step.value)],
    )


def said_in(opens: Opens, answers: Sequence[Record]) -> Text:
    """Say what was agreed with in a talk: what it read back last, or else all its answers."""
    questions = _questions(opens, answers)
    if questions and isinstance(questions[-1].kind, OneOfShown):
        return questions[-1].text
    return text("dial-answers", lines=Lines(tuple(_lines(questions, answers))))


def answers_in(opens: Opens, answers: Sequence[Record]) -> list[Argument]:
    """Give what was answered in a talk, each with its question."""
    return _lines(_questions(opens, answers), answers)


def _questions(opens: Opens, answers: Sequence[Record]) -> list[Question]:
    questions: list[Question] = []
    for count in range(len(answers)):
        state = replay(opens(), answers[:count])
        if isinstance(state, Asking):
            questions.append(state.question)
    return questions


def _lines(questions: Sequence[Question], answers: Sequence[Record]) -> list[Argument]:
    return [
        text("dial-answer", question=question.text, answer=answer)
        for question, (_, kept) in zip(questions, answers, strict=False)
        if (answer := _answer(question, kept)) is not None
    ]


def said_on(row: OutboxRow | None, data: str) -> Text:
    """Say which button was pressed, and on what."""
    if row is not None:
        said = from_json(row.said)
        for each in (*(each for taps in said.rows for each in taps), *said.typed):
            if each.data == data:
                return text("dial-button", label=each.label, message=said.text)
    return text("dial-some-button")


def _answer(question: Question, kept: Any) -> "Argument | None":
    value = kept.get("value") if isinstance(kept, dict) else None
    for option in question.kind.options():
        if not isinstance(option.value, Page) and question.kind.keep(option.value) == value:
            return option.label
    if isinstance(question.kind, DayButtons):
        return question.kind.restore(value)
    match value:
        case str(words) | {"line": str(words)}:
            return words
        case _:
            return None


def _propose(turn: Turn, allowed: Allowed | None, shown: Text, **what: Any) -> None:
    group, member = turn.in_group()
    if allowed is None or allowed.step is None:
        raise ValueError("only a companion proposes")
    proposal = turn.unit.proposals.add(
        Proposal(
            group_id=group.id,
            by_id=member.id,
            step=allowed.step,
            created_at=turn.now,
            shown=to_json(Said(shown)),
            **what,
        )
    )
    answers: list[Tap] = [tap(text("dial-agree"), AGREE, proposal.id)]
    if proposal.talk is not None:
        answers.append(tap(text("dial-change"), CHANGE, proposal.id))
    turn.say_to_owner(
        group,
        text("dial-proposal", name=member.name, what=shown),
        answers,
        [tap(text("dial-decline"), DECLINE, proposal.id)],
        subject_id=proposal.id,
    )
    turn.say(
        text("dial-laid-before", owner=group.owner_name or text("common-who-asked")),
        group_id=group.id,
    )
