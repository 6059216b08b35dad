"""Cards with questions to talk over, one at a time. Old pain is spoken, never typed.

METHOD.md, principle 5: there is no field. What is typed at a card is kept nowhere.
"""

from uuid import UUID

from domain.rights import Action
from handlers.talk.buttons import tap
from handlers.talk.kinds import OneOf
from handlers.talk.questions import Option, Talk, ask
from handlers.talk.turn import Turn
from messages.said import text, variant

DECK = ("met", "good", "changed", "hurt", "worry", "hope", "limits", "need")
"""The cards, the light ones around the heavy: how we met, what is good, what became different,
what hurt, what worries me, what I hope, where my limits are, what I need."""

NEXT, BACK, READY = "next", "back", "ready"


def begin(turn: Turn, group_id: UUID | None, _: str) -> None:
    """Begin with the first card."""
    turn.access(Action.PREPARE, group_id)
    turn.begin("prepare-cards", group_id)


def view(_: Turn) -> None:
    """Nothing needs to be known: the cards are the same for everybody."""


def look(_: None) -> Talk[None]:
    """Show one card at a time, forth and back, until that is enough."""
    at = 0
    while True:
        ways = [Option(READY, text("prepare-card-ready"))]
        if at > 0:
            ways.insert(0, Option(BACK, text("prepare-card-back")))
        if at + 1 < len(DECK):
            ways.insert(0, Option(NEXT, text("prepare-card-next")))
        way = yield from ask(
            f"prepare-card:{at}",
            OneOf(ways, columns=3),
            card=variant("prepare-says", DECK[at]),
            number=at + 1,
            count=len(DECK),
        )
        if way == READY:
            return
        at += 1 if way == NEXT else -1


def looked(turn: Turn, _: None) -> None:
    """End kindly, and say where the words stay."""
    group, _member = turn.in_group()
    turn.say(
        text("prepare-cards-over"),
        [
            tap(text("prepare-to-overview"), "prep", group.id),
            tap(text("prepare-support-label"), "prep-support"),
        ],
        group_id=group.id,
    )
