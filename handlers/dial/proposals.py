"""What a companion laid before the owner: it happens by the owner's own tap, or not at all."""

from uuid import UUID

from domain.dial import Proposal
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.turn import Turn
from messages.said import text


def agree(turn: Turn, proposal_id: UUID | None, _: str) -> None:
    """Let it happen, as if the owner had done all of it; the companion hears that it is done."""
    proposal = _own(turn, proposal_id)
    if proposal is not None:
        _tell(turn, proposal, "agreed")
        turn.take_up(proposal.id, finish=True)


def change(turn: Turn, proposal_id: UUID | None, _: str) -> None:
    """Let the owner go on with it themselves, from the last question on."""
    proposal = _own(turn, proposal_id)
    if proposal is not None:
        turn.take_up(proposal.id, finish=False)


def decline(turn: Turn, proposal_id: UUID | None, _: str) -> None:
    """Let it be. No reason is asked for."""
    proposal = _own(turn, proposal_id)
    if proposal is not None:
        _tell(turn, proposal, "declined")
        turn.unit.proposals.remove(proposal)
        turn.change_pressed(text("dial-declined"))


def _own(turn: Turn, proposal_id: UUID | None) -> Proposal | None:
    """Give a proposal to the owner; None where it was answered before. Raises `NotAllowed`."""
    proposal = turn.unit.proposals.find(proposal_id)
    if proposal is None:
        turn.tell("common-old-button")
        return None
    turn.access(Action.ANSWER_PROPOSAL, proposal.group_id, proposal.id)
    return proposal


def _tell(turn: Turn, proposal: Proposal, which: str) -> None:
    group, _ = turn.in_group()
    companion = turn.unit.members.find(proposal.by_id)
    if companion is None:
        raise NotAllowed(Action.ANSWER_PROPOSAL, group.id)
    if companion.hears_nameless:
        turn.say_to_member(companion, text("dial-answered-nameless"))
    elif which == "agreed":
        turn.say_to_member(companion, text("dial-was-agreed", owner=group.owner_name))
    else:
        turn.say_to_member(companion, text("dial-was-declined", owner=group.owner_name))
