"""The core, put together once: for the bot, the practice room, the command line and tests."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.contents import contents
from bot.delivering.delivery import Deliveries
from bot.housekeeping import Housekeeping
from bot.moments import DueMoments
from bot.platforms.platform import Platform
from bot.turn import Turns
from domain.clock import Clock
from handlers.talk.engine import Engine
from handlers.talk.registry import Operator, Registry
from messages.catalogue import Catalogue
from messages.rendering import Renderer
from storage.storage import Storage


@dataclass(frozen=True, slots=True)
class Core:
    """All that is synchronous: turns, deliveries and moments over one storage."""

    storage: Storage
    registry: Registry
    renderer: Renderer
    turns: Turns
    deliveries: Deliveries
    moments: DueMoments
    housekeeping: Housekeeping
    clock: Clock


def build(
    storage: Storage, clock: Clock, platforms: Mapping[str, Platform], operator: Operator
) -> Core:
    """Put the core together. `operator` is named where people are asked for consent."""
    registry = contents(operator)
    renderer = Renderer(Catalogue())
    turns = Turns(storage, Engine(registry, renderer), renderer, clock)
    return Core(
        storage=storage,
        registry=registry,
        renderer=renderer,
        turns=turns,
        deliveries=Deliveries(storage, registry, renderer, platforms, clock),
        moments=DueMoments(storage, clock),
        housekeeping=Housekeeping(storage, clock, operator.retention),
        clock=clock,
    )
