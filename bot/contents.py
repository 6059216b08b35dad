"""The table of contents: every subject that people can have to do with."""

from handlers import agenda, crisis, goals, hello, invite, meeting, menu, network
from handlers.talk.registry import Operator, Registry


def contents(operator: Operator) -> Registry:
    """Give the registry with every subject in it."""
    registry = Registry(operator)
    for subject in (hello, crisis, menu, network, goals, invite, agenda, meeting):
        subject.register(registry)
    return registry
