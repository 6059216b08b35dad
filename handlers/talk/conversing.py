"""The open talk of a person: beginning, asking, going on, and what comes of it at its end."""

from functools import partial
from typing import Any, TypeAlias
from uuid import UUID

from domain.bookkeeping import Conversation, ConversationState
from domain.dial import Proposal
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.asking import buttons, mark_of
from handlers.talk.proposing import answers_in, propose_talk, said_in, show_what_was_done
from handlers.talk.questions import Question, Talk
from handlers.talk.registry import Registry, TalkEntry
from handlers.talk.remarks import Remark
from handlers.talk.replay import (
    ENOUGH,
    Asking,
    Done,
    HadEnough,
    Record,
    replay,
)
from handlers.talk.turn import Turn
from handlers.talk.waiting import anything_said, find_open, go_on_label, set_aside
from messages.said import Argument, Lines, Text, text, variant

_Opened: TypeAlias = tuple[TalkEntry[object, object], Talk[object]]


class Conversing:
    """Leads a person through the talk that they have open: one at a time."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def ask_again(self, turn: Turn) -> None:
        """Ask the open question again, if there is one."""
        talk = find_open(turn)
        if talk is not None:
            self.ask(turn, talk)

    def resume(self, turn: Turn, conversation_id: UUID) -> None:
        """Go on with a talk of the person that waits, if it is still there."""
        talk = turn.unit.conversations.find(conversation_id)
        if talk is not None and talk.account_id == turn.account.id:
            set_aside(turn)
            self._goes_before_what_waits(turn, talk)
            self.ask(turn, talk)

    def reopen(self, turn: Turn, question: str) -> Conversation | None:
        """Open the talk that waits at this question, if there is one; nothing is asked again."""
        talk = turn.unit.conversations.first(
            account_id=turn.account.id, state=ConversationState.SUSPENDED, question=question
        )
        if talk is not None:
            self._goes_before_what_waits(turn, talk)
        return talk

    def ask(self, turn: Turn, talk: Conversation) -> None:
        """Ask the question that a talk is at; where there is none left, it ends."""
        asking = self.replayed(turn, talk)
        if isinstance(asking, Asking):
            self.pose(turn, talk, asking.question, list(asking.answers))

    def leave(self, turn: Turn, talk: Conversation) -> None:
        """Let a talk be for now: it waits where the menu offers it, and else it is over."""
        if turn.account.consented and go_on_label(self._registry, talk) is not None:
            set_aside(turn)
            turn.let_wait()
            turn.say(text("common-left"))
        else:
            turn.unit.conversations.remove(talk)
            turn.say(variant("remark", Remark.NOT_NOW))

    def _opened(self, turn: Turn, talk: Conversation) -> _Opened | None:
        """Open the talk anew, if the person may still have it; else it ends, kindly."""
        entry = self._registry.talks.get(talk.talk)
        said: list[Argument] = []
        if entry is not None and (turn.account.consented or entry.before_consent):
            turn.about = talk.about
            try:
                if entry.action is not None:
                    turn.access(entry.action, talk.group_id)
                if entry.is_over is None or not entry.is_over(turn):
                    return entry, entry.talk(entry.view(turn))
                said += answers_in(partial(_anew, turn, entry), talk.answers)
            except NotAllowed:
                pass
            typed = (turn.incoming.text or "").strip()
            # One word is quickly typed again, and mostly says what a button would.
            if talk.state is ConversationState.OPEN and " " in typed:
                said.append(typed)
        turn.unit.conversations.remove(talk)
        _say_over(turn, said)
        return None

    def replayed(self, turn: Turn, talk: Conversation) -> Asking | Done[object] | None:
        """Give where a talk is, as things stand now; where it is over, what comes of it happens."""
        opened = self._opened(turn, talk)
        if opened is None:
            return None
        entry, asked = opened
        state = replay(asked, talk.answers)
        if isinstance(state, Done):
            self._finish(turn, talk, entry, state)
        return state

    def go_on(
        self, turn: Turn, talk: Conversation, answers: list[Record], *, in_place: bool = False
    ) -> None:
        """Go on from these answers: to the next question, or to the end."""
        opened = self._opened(turn, talk)
        if opened is None:
            return
        entry, asked = opened
        talk.answers = answers
        try:
            state = replay(asked, answers)
        except HadEnough:
            talk.answers = answers[:-1]
            talk.state = ConversationState.SUSPENDED
            talk.held = None
            turn.unit.conversations.save(talk)
            turn.say(text("common-enough-said"))
            return
        if isinstance(state, Done):
            self._finish(turn, talk, entry, state)
        else:
            self.pose(turn, talk, state.question, list(state.answers), in_place=in_place)

    def _finish(
        self,
        turn: Turn,
        talk: Conversation,
        entry: TalkEntry[object, object],
        done: Done[object],
    ) -> None:
        turn.unit.conversations.remove(talk)
        if not talk.answers or talk.answers[-1][1] != ENOUGH:
            turn.set_aside = talk.interrupted_id
        if turn.helping is None or not talk.answers:
            # Nothing was answered: what was to be talked about has come to its end otherwise.
            entry.then(turn, done.value)
            return

        opens = partial(_anew, turn, entry)
        if turn.helping.needs_owner:
            propose_talk(turn, talk, opens, entry.preview)
            return
        said = said_in(opens, talk.answers)
        entry.then(turn, done.value)
        if turn.unit.has_changed:
            show_what_was_done(turn, said)

    def take_up(self, turn: Turn, proposal: Proposal, *, finish: bool) -> None:
        """Let a talk that a companion had be the owner's: it happens, or goes on at its end.

        What holds no more is asked of the owner. A talk of the same name that the owner had left
        half done is not lost: it comes first.
        """
        entry = self._registry.talks.get(proposal.talk or "")
        own = turn.unit.conversations.first(account_id=turn.account.id, talk=proposal.talk)
        if entry is None:
            turn.tell("common-old-button")
            return
        if own is not None and anything_said(own) and not finish:
            turn.say(text("dial-own-first"))
            self.resume(turn, own.id)
            return
        turn.unit.proposals.remove(proposal)
        turn.about = proposal.about
        turn.access(entry.action or Action.ANSWER_PROPOSAL, proposal.group_id)
        if entry.is_over is not None and entry.is_over(turn):
            _say_over(turn, answers_in(partial(_anew, turn, entry), proposal.answers))
            return
        answers = list(proposal.answers) if finish else list(proposal.answers[:-1])
        state = replay(entry.talk(entry.view(turn)), answers)
        if isinstance(state, Done):
            entry.then(turn, state.value)
            return
        set_aside(turn)
        if own is not None and not anything_said(own):
            turn.unit.conversations.remove(own)
        talk = turn.unit.conversations.add(
            Conversation(
                account_id=turn.account.id,
                talk=entry.name,
                group_id=proposal.group_id,
                about=proposal.about,
                changed_at=turn.now,
            )
        )
        self.pose(turn, talk, state.question, list(state.answers))

    def pose(
        self,
        turn: Turn,
        talk: Conversation,
        question: Question,
        answers: list[Record],
        *,
        in_place: bool = False,
        before: Text | None = None,
    ) -> None:
        """Ask a question, and note that it is the open one.

        `in_place`: the message whose button was pressed shows it, with another page of answers.
        `before`: what is said first, in the same message.
        """
        talk.answers = answers
        talk.held = None
        talk.question = mark_of(talk.id, len(answers), question)
        talk.state = ConversationState.OPEN
        talk.changed_at = turn.now
        turn.unit.conversations.save(talk)
        rows = buttons(question, talk.question)
        if in_place:
            turn.change_pressed(question.text, *rows)
            return
        said = question.text
        if before is not None:
            said = text("common-asked-again", before=before, question=question.text)
        turn.say(said, *rows, group_id=talk.group_id, enclosed=question.enclosed)

    def begin(self, turn: Turn) -> None:
        """Begin the talk that a handler asked for, or go on with it where it was left."""
        while turn.begun is not None:
            name, group_id, about = turn.begun
            turn.begun = None
            set_aside(turn)
            talk = self._find_left(turn, name, group_id, about)
            if talk is None:
                talk = turn.unit.conversations.add(
                    Conversation(
                        account_id=turn.account.id,
                        talk=name,
                        group_id=group_id,
                        about=about,
                        changed_at=turn.now,
                    )
                )
            self._goes_before_what_waits(turn, talk)
            self.ask(turn, talk)

    def _goes_before_what_waits(self, turn: Turn, talk: Conversation) -> None:
        """Note which talk is offered again when this one is over."""
        if turn.set_aside not in (None, talk.id):
            talk.interrupted_id = turn.set_aside
        turn.set_aside = None

    def _find_left(
        self, turn: Turn, name: str, group_id: UUID | None, about: dict[str, Any]
    ) -> Conversation | None:
        """Find where this very talk was left. Others of its name wait, if anything was said."""
        found = None
        for talk in turn.unit.conversations.where(account_id=turn.account.id, talk=name):
            if (talk.group_id, talk.about) == (group_id, about):
                found = talk
            elif not anything_said(talk):
                turn.unit.conversations.remove(talk)
        return found


def _anew(turn: Turn, entry: TalkEntry[object, object]) -> Talk[object]:
    """Open a talk anew, to go through it once."""
    return entry.talk(entry.view(turn))


def _say_over(turn: Turn, said: list[Argument]) -> None:
    """Say that what a talk was about has passed, and once more what was said in it."""
    past = text("common-talk-past", lines=Lines(tuple(said)))
    turn.say(past if said else text("common-talk-over"))
