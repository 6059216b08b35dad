"""A strict stand-in for the Bot API over real HTTP, for tests.

It refuses what the documentation says the real server refuses, and what its source (the open
telegram-bot-api server) words as a refusal; where these say nothing, it is the stricter.
"""

from tests.platforms.telegram.standin.limits import Limits
from tests.platforms.telegram.standin.people import Group, Person
from tests.platforms.telegram.standin.server import TOKEN, Call, StandIn
from tests.platforms.telegram.standin.world import Button, Shown

__all__ = ["TOKEN", "Button", "Call", "Group", "Limits", "Person", "Shown", "StandIn"]
