"""The table of contents: every subject that people can have to do with."""

from bot.late import LATE
from handlers import (
    agenda,
    calendar,
    crisis,
    day,
    dial,
    ending,
    erase,
    evaluation,
    expecting,
    export,
    followup,
    goals,
    groupchat,
    groups,
    hello,
    hide,
    invite,
    language,
    meeting,
    menu,
    network,
    overview,
    people,
    prepare,
    preparing_meeting,
    privacy,
    rest,
    sleeping,
    stop,
    summary,
    tasks,
    whosaw,
)
from handlers import help as help_words
from handlers.talk.registry import Operator, Registry


def contents(operator: Operator) -> Registry:
    """Give the registry with every subject in it."""
    registry = Registry(operator)
    for subject in (
        hello,
        crisis,
        menu,
        network,
        people,
        goals,
        invite,
        groups,
        prepare,
        expecting,
        day,
        calendar,
        groupchat,
        dial,
        agenda,
        preparing_meeting,
        meeting,
        followup,
        tasks,
        overview,
        summary,
        rest,
        sleeping,
        evaluation,
        help_words,
        language,
        privacy,
        whosaw,
        hide,
        stop,
        erase,
        ending,
        export,
    ):
        subject.register(registry)
    registry.late.update(LATE)
    return registry
