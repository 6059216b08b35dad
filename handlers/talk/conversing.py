"""The open talk of a person: answering, going back, stopping, and going on tomorrow."""

from datetime import timedelta
from typing import Any, TypeAlias
from uuid import UUID

from domain.bookkeeping import Conversation, ConversationState
from domain.dial import Proposal
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.asking import buttons, mark_of, pressed_answer, typed_answer
from handlers.talk.proposing import propose_talk, said_in, show_what_was_done
from handlers.talk.questions import NotUnderstood, Place, Question, Talk
from handlers.talk.registry import Registry, TalkEntry
from handlers.talk.replay import (
    ENOUGH,
    Asking,
    Done,
    HadEnough,
    Record,
    is_page,
    replay,
    without_page,
)
from handlers.talk.turn import Turn
from handlers.talk.waiting import find_open, set_aside
from messages.catalogue import Language
from messages.rendering import Reader, Renderer
from messages.said import Text, text

_BACK = frozenset({"terug", "back"})
_AGAIN = frozenset({"?", "wat", "what"})

HELD_FOR = timedelta(hours=1)
"""How long words that may be a cry for help wait for their writer to say what they were."""
FORGET_HELD = "forget-held"


_Opened: TypeAlias = tuple[TalkEntry[object, object], Talk[object]]


class Conversing:
    """Leads a person through the talk that they have open: one at a time."""

    def __init__(self, registry: Registry, renderer: Renderer) -> None:
        self._registry = registry
        self._renderer = renderer

    def hold(self, turn: Turn, talk: Conversation | None, typed: str) -> bool:
        """Keep words that may have been a cry for help, until their writer says what they were.

        False: they are not kept, as no question waits for words, or nothing may be kept yet.
        """
        if talk is None or not turn.account.consented:
            return False
        asking = self._replay(turn, talk)
        if not isinstance(asking, Asking) or not asking.question.kind.takes_words:
            return False
        talk.held = typed
        turn.unit.conversations.save(talk)
        turn.plan(FORGET_HELD, turn.now + HELD_FOR)
        return True

    def forget_held(self, turn: Turn, talk: Conversation | None) -> None:
        """Forget held words of which their writer did not say that they were an answer."""
        if talk is not None and talk.held is not None:
            talk.held = None
            turn.unit.conversations.save(talk)

    def release_held(self, turn: Turn, _: UUID | None, arg: str) -> None:
        """Take held words as the answer that they were, or forget them and ask again."""
        talk = find_open(turn)
        if talk is None or talk.held is None:
            turn.tell("common-old-button")
            return
        held, talk.held = talk.held, None
        if arg == "yes":
            self.answered(turn, talk, held, may_be_else=False)
        else:
            turn.say(text("crisis-forgotten"))
            self._ask_again(turn, talk)

    def ask_again(self, turn: Turn) -> None:
        """Ask the open question again, if there is one."""
        talk = find_open(turn)
        if talk is not None:
            self._ask_again(turn, talk)

    def resume(self, turn: Turn, conversation_id: UUID) -> None:
        """Go on with a talk of the person that waits, if it is still there."""
        talk = turn.unit.conversations.find(conversation_id)
        if talk is not None and talk.account_id == turn.account.id:
            set_aside(turn)
            self._goes_before_what_waits(turn, talk)
            self._ask_again(turn, talk)

    def pressed_answer(self, turn: Turn, arg: str) -> None:
        """Take a pressed button as the answer; one of an earlier question gets the current one."""
        mark, _, which = arg.partition(".")
        talk = find_open(turn)
        if talk is None or talk.question != mark:
            turn.tell("common-old-button")
            if talk is not None:
                self._ask_again(turn, talk)
            return
        asking = self._replay(turn, talk)
        if isinstance(asking, Asking):
            if self._is_another(talk, asking):
                self._ask_again(turn, talk)
                return
            try:
                answer = pressed_answer(asking.question, which)
            except NotUnderstood:
                self._ask_again(turn, talk)
                return
            answers = [*without_page(asking.answers), (asking.question.key, answer)]
            self._go_on(turn, talk, answers, in_place=is_page(answer))

    def answered(self, turn: Turn, talk: Conversation, typed: str, *, may_be_else: bool) -> bool:
        """Take typed words as the answer to the open question.

        False: they are none, and `may_be_else` says that they mean something else.
        """
        asking = self._replay(turn, talk)
        if not isinstance(asking, Asking):
            return True
        question, answers = asking.question, list(asking.answers)
        before = without_page(answers)
        word = typed.casefold().rstrip(".!")
        if word in _BACK:
            if before:
                self._go_on(turn, talk, before[:-1])
            else:
                turn.say(text("common-at-the-start"))
                self._ask(turn, talk, question, answers)
            return True
        if word in _AGAIN:
            self._explain(turn, question)
            self._ask(turn, talk, question, answers)
            return True
        if self._is_another(talk, asking):
            self._ask(turn, talk, question, answers)
            return True
        place = Place(turn.now, turn.zone)
        try:
            answer = typed_answer(question, typed, place, self._renderer, reader_of(turn))
        except NotUnderstood as unread:
            if may_be_else:
                return False
            self._say_not_understood(turn, question, unread)
            self._ask(turn, talk, question, answers)
            return True
        self._go_on(turn, talk, [*before, (question.key, answer)])
        return True

    def _is_another(self, talk: Conversation, asking: Asking) -> bool:
        """Whether the question is not the one that was shown: what it is about has changed."""
        return talk.question != mark_of(talk.id, len(asking.answers), asking.question)

    def _say_not_understood(self, turn: Turn, question: Question, unread: NotUnderstood) -> None:
        again = Text(f"{question.text.key}.again", question.args)
        if unread.say is not None:
            turn.say(unread.say)
        elif self._renderer.has(again.key):
            turn.say(again)
        elif question.kind.options():
            turn.say(text("common-pick-one"))
        else:
            turn.say(text("common-not-understood"))

    def _explain(self, turn: Turn, question: Question) -> None:
        more = Text(f"{question.text.key}.help", question.args)
        if self._renderer.has(more.key):
            turn.say(more)

    def _ask_again(self, turn: Turn, talk: Conversation) -> None:
        asking = self._replay(turn, talk)
        if isinstance(asking, Asking):
            self._ask(turn, talk, asking.question, list(asking.answers))

    def _opened(self, turn: Turn, talk: Conversation) -> _Opened | None:
        """Open the talk anew, if the person may still have it; else it ends, kindly."""
        entry = self._registry.talks.get(talk.talk)
        if entry is not None and (turn.account.consented or entry.before_consent):
            turn.about = talk.about
            try:
                if entry.action is not None:
                    turn.access(entry.action, talk.group_id)
                return entry, entry.talk(entry.view(turn))
            except NotAllowed:
                pass
        turn.unit.conversations.remove(talk)
        turn.say(text("common-talk-over"))
        return None

    def _replay(self, turn: Turn, talk: Conversation) -> Asking | Done[object] | None:
        opened = self._opened(turn, talk)
        if opened is None:
            return None
        entry, asked = opened
        state = replay(asked, talk.answers)
        if isinstance(state, Done):
            self._finish(turn, talk, entry, state)
        return state

    def _go_on(
        self, turn: Turn, talk: Conversation, answers: list[Record], *, in_place: bool = False
    ) -> None:
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
            self._ask(turn, talk, state.question, list(state.answers), in_place=in_place)

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

        def opens() -> Talk[object]:
            return entry.talk(entry.view(turn))

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
        if own is not None and own.answers and not finish:
            turn.say(text("dial-own-first"))
            self.resume(turn, own.id)
            return
        turn.unit.proposals.remove(proposal)
        turn.about = proposal.about
        turn.access(entry.action or Action.ANSWER_PROPOSAL, proposal.group_id)
        answers = list(proposal.answers) if finish else list(proposal.answers[:-1])
        state = replay(entry.talk(entry.view(turn)), answers)
        if isinstance(state, Done):
            entry.then(turn, state.value)
            return
        set_aside(turn)
        if own is not None and not own.answers:
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
        self._ask(turn, talk, state.question, list(state.answers))

    def _ask(
        self,
        turn: Turn,
        talk: Conversation,
        question: Question,
        answers: list[Record],
        *,
        in_place: bool = False,
    ) -> None:
        """Ask a question, and note that it is the open one.

        `in_place`: the message whose button was pressed shows it, with another page of answers.
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
        turn.say(question.text, *rows, group_id=talk.group_id, enclosed=question.enclosed)

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
            self._ask_again(turn, talk)

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
            elif not talk.answers:
                turn.unit.conversations.remove(talk)
        return found


def reader_of(turn: Turn) -> Reader:
    """Give the person as a reader: typed words are matched in their own language."""
    language: Language = "en" if turn.account.language == "en" else "nl"
    return Reader(language, lambda payload: payload, turn.today)
