"""Answers to the open question: pressed or typed, back and again, and words that may be a cry."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from domain.bookkeeping import Conversation
from handlers.talk.asking import mark_of, named_answer, pressed_answer, typed_answer
from handlers.talk.conversing import Conversing
from handlers.talk.questions import NotUnderstood, Place, Question
from handlers.talk.remarks import COMMANDS, NEVER_AN_ANSWER, Remark, Remarks, answer_in
from handlers.talk.replay import Asking, is_page, without_page
from handlers.talk.turn import Turn
from handlers.talk.waiting import anything_said, find_open
from messages.rendering import Reader, Renderer
from messages.said import Text, text, variant

_BACK = frozenset({"terug", "back"})

_MOST_TRIED = 4
"""Of the ways to say "I don't know": the commonest come first, and one of them is on a button."""
HELD_FOR = timedelta(hours=1)
"""How long words that may be a cry for help wait for their writer to say what they were."""
FORGET_HELD = "forget-held"
LAY_FOR = timedelta(hours=1)
"""From when on a command's word, or a greeting, is that, and no answer in their own words."""


class Answering:
    """Takes what a person presses or types as the answer to the question that is open."""

    def __init__(self, talks: Conversing, renderer: Renderer) -> None:
        self._talks = talks
        self._renderer = renderer
        self.remarks = Remarks(renderer)

    def hold(self, turn: Turn, talk: Conversation | None, typed: str) -> bool:
        """Keep words that may have been a cry for help, until their writer says what they were.

        False: they are not kept, as no question waits for words, or nothing may be kept yet.
        """
        if talk is None or not turn.account.consented:
            return False
        asking = self._talks.replayed(turn, talk)
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
            self.typed(turn, talk, held, may_be_else=False)
        else:
            turn.say(text("crisis-forgotten"))
            self._talks.ask(turn, talk)

    def pressed(self, turn: Turn, arg: str) -> None:
        """Take a pressed button as the answer; one of an earlier question gets the current one.

        Where nothing is open, the talk that was left at this very question goes on.
        """
        mark, _, which = arg.partition(".")
        talk = find_open(turn) or self._talks.reopen(turn, mark)
        if talk is None or talk.question != mark:
            turn.tell("common-old-button")
            if talk is not None:
                self._talks.ask(turn, talk)
            return
        asking = self._talks.replayed(turn, talk)
        if isinstance(asking, Asking):
            if _is_another(talk, asking):
                self._talks.ask(turn, talk)
                return
            try:
                answer = pressed_answer(asking.question, which)
            except NotUnderstood:
                self._talks.ask(turn, talk)
                return
            answers = [*without_page(asking.answers), (asking.question.key, answer)]
            self._talks.go_on(turn, talk, answers, in_place=is_page(answer))

    def typed(self, turn: Turn, talk: Conversation, typed: str, *, may_be_else: bool) -> bool:
        """Take typed words as the answer to the open question.

        False: they are none, and `may_be_else` says that they mean something else.
        """
        asking = self._talks.replayed(turn, talk)
        if not isinstance(asking, Asking):
            return True
        question, answers = asking.question, list(asking.answers)
        before = without_page(answers)
        word = typed.casefold().rstrip(".!")
        if word in _BACK:
            if before:
                self._talks.go_on(turn, talk, before[:-1])
            else:
                turn.say(text("common-at-the-start"))
                self._talks.pose(turn, talk, question, answers)
            return True
        if _is_another(talk, asking):
            self._talks.pose(turn, talk, question, answers)
            return True
        remark = self.remarks.find(typed, turn.reader)
        lay = turn.now - talk.changed_at >= LAY_FOR
        # "Ik ben moe" is nobody's name; "moe" may be, and where it is a mother's.
        is_remark = remark is not None and " " in typed.strip()
        is_no_name = question.kind.takes_name and (may_be_else or is_remark)
        is_no_words = not question.kind.takes_words or lay or is_no_name
        try:
            is_bare = remark is Remark.FINE and not question.kind.takes_bare
            if remark in NEVER_AN_ANSWER or is_bare or (is_no_words and (remark or may_be_else)):
                answer = named_answer(question, typed, self._renderer, turn.reader)
            else:
                place = Place(turn.now, turn.zone)
                answer = typed_answer(question, typed, place, self._renderer, turn.reader)
        except NotUnderstood as unread:
            if may_be_else and remark is not Remark.HELLO:
                return False
            answer = None if remark is None else self._answer_in(remark, question, turn.reader)
            if answer is None and (remark in COMMANDS or remark is Remark.LOW):
                return False
            if answer is None and remark in (Remark.NOT_NOW, Remark.TIRED, Remark.BYE):
                self._talks.leave(turn, talk)
                return True
            if answer is None and remark is Remark.WAIT:
                kept = turn.account.consented and anything_said(talk)
                turn.say(text("remark-wait-kept") if kept else variant("remark", remark))
                return True
            if answer is None:
                first = self._said_before(question, remark, unread)
                self._talks.pose(turn, talk, question, answers, before=first)
                return True
        self._talks.go_on(turn, talk, [*before, (question.key, answer)])
        return True

    def _answer_in(self, remark: Remark, question: Question, reader: Reader) -> Any:
        """Give the answer that a remark stands for; that they don't know may be on a button."""
        if remark is Remark.UNSURE:
            known = self._renderer.text(text("remark-unsure.typed"), reader).split("|")
            for words in known[:_MOST_TRIED]:
                try:
                    return named_answer(question, words, self._renderer, reader)
                except NotUnderstood:
                    continue
        return answer_in(remark, question)

    def _said_before(
        self, question: Question, remark: Remark | None, unread: NotUnderstood
    ) -> Text:
        """Give what comes before the question when it is asked again."""
        if remark is Remark.FINE and question.kind.takes_words:
            return text("common-own-words")
        if remark in (None, Remark.FINE):
            return self._not_understood(question, unread)
        if remark is Remark.LOST:
            more = Text(f"{question.text.key}.help", question.args)
            return more if self._renderer.has(more.key) else variant("remark", remark)
        if remark is Remark.UNSURE:
            return text("common-no-need")
        return variant("remark", remark)

    def _not_understood(self, question: Question, unread: NotUnderstood) -> Text:
        again = Text(f"{question.text.key}.again", question.args)
        if unread.say is not None:
            return unread.say
        if self._renderer.has(again.key):
            return again
        return text("common-pick-one" if question.kind.options() else "common-not-understood")


def _is_another(talk: Conversation, asking: Asking) -> bool:
    """Whether the question is not the one that was shown: what it is about has changed."""
    return talk.question != mark_of(talk.id, len(asking.answers), asking.question)
