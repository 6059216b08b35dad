"""What an invitee is asked, and what comes of each answer. The owner can rehearse the same.

Until the owner has confirmed who it is, nobody is named and nothing of the group is shown.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.members import Role
from domain.names import begins_with_greeting, can_be_greeted
from domain.relations import name_and_relation
from handlers.shared.consenting import ask_consent
from handlers.talk.kinds import each_of
from handlers.talk.questions import Talk, ask
from handlers.talk.registry import Operator
from messages.said import Link, Text, text

_PASSED_ON = {
    Role.OWNER: "invite-pass-on-member",
    Role.MEMBER: "invite-pass-on-member",
    Role.GUEST: "invite-pass-on-guest",
    Role.INFORMED: "invite-pass-on-informed",
}


def passed_on(
    name: str, words: Text | str, link: Text | Link, role: Role, asks_for: str | None
) -> Text:
    """Give the text that stands by itself, to pass on through any app.

    `asks_for`: somebody else passes on the words of this owner, who may have given no name.
    """
    beside = name_and_relation(name)
    name = name if beside is None else beside.name
    hello = text("invite-hello", name=name) if can_be_greeted(name) else text("invite-hello-there")
    if asks_for is None:
        return text(_PASSED_ON[role], words=_greeted(name, hello, words), link=link)
    if asks_for:
        return text("invite-pass-on-for", hello=hello, owner=asks_for, words=words, link=link)
    return text("invite-pass-on-for-nameless", hello=hello, words=words, link=link)


def _greeted(name: str, hello: Text, words: Text | str) -> Text | str:
    """Put the greeting before the words, unless the owner greets in them already."""
    if isinstance(words, str) and begins_with_greeting(words, name):
        return words
    # A sentence of the owner's own that begins with a capital stays one.
    is_apart = isinstance(words, str) and words[:1].isupper()
    return text("invite-greeted-apart" if is_apart else "invite-greeted", hello=hello, words=words)


class Answer(StrEnum):
    """What an invitee may say. No needs no reason."""

    YES = "yes"
    TALK_FIRST = "talk-first"
    LATER = "later"
    NO = "no"
    MORE = "more"
    WHO_SEES = "who-sees"
    OTHER_LANGUAGE = "other-language"


_ANSWERS = (Answer.YES, Answer.TALK_FIRST, Answer.LATER, Answer.NO)

_EXPLAINED = {
    Role.OWNER: "invited-explained",
    Role.MEMBER: "invited-explained",
    Role.GUEST: "invited-explained-guest",
    Role.INFORMED: "invited-explained-informed",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the invitee's talk may know: nothing of whom or why.

    `speaks_other`: their app speaks another language than Dutch, so they are offered a choice.
    """

    operator: Operator
    consented: bool
    role: Role = Role.MEMBER
    speaks_other: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """What the invitee said, and whether it may be kept."""

    answer: Answer
    agreed: bool


def invited(asked: Asked) -> Talk[Answered]:
    """Say what this is, and let the invitee answer; ask consent only where something is kept."""
    without = {Answer.WHO_SEES} if asked.speaks_other else {Answer.WHO_SEES, Answer.OTHER_LANGUAGE}
    answer = yield from ask("invited-hello", each_of(Answer, "invited", without=tuple(without)))
    if answer is Answer.MORE:
        answer = yield from ask(
            _EXPLAINED[asked.role],
            each_of(Answer, "invited", without=(Answer.MORE, Answer.OTHER_LANGUAGE)),
        )
    if answer is Answer.WHO_SEES:
        others = tuple(each for each in Answer if each not in _ANSWERS)
        answer = yield from ask("invited-sees", each_of(Answer, "invited", without=others))
    if answer is not Answer.YES or asked.consented:
        return Answered(answer, asked.consented)
    return Answered(answer, (yield from ask_consent("invited-consent", asked.operator)))


def outcome(
    answered: Answered, name: str, everyday: tuple[Text, Text] | None, until: date
) -> tuple[Text, Text | None]:
    """Give what the invitee then reads, and what the owner hears; None: they hear nothing.

    `name` is what the owner calls the invitee, who is told no name. `everyday` are the two words
    that go with a yes.
    """
    match answered:
        case Answered(Answer.YES, True):
            assert everyday is not None
            first, second = everyday
            return (
                text("invited-words", first=first, second=second),
                text("joining-who-is-it", name=name, first=first, second=second),
            )
        case Answered(Answer.YES, False):
            return text("invited-no-consent"), None
        case Answered(Answer.TALK_FIRST, _):
            return text("invited-talk-first-said"), text("joining-talk-first", name=name)
        case Answered(Answer.NO, _):
            return text("invited-no-said"), text("joining-no-said", name=name)
        case _:
            return text("invited-later-said", until=until), None
