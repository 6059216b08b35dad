"""Asking somebody, and what they say (METHOD.md, steps A and B)."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.invite import asking, confirming, first_sitting, invited, making
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners ask people, people answer, and owners confirm who it is."""
    registry.talk(
        "first-sitting",
        view=first_sitting.view,
        talk=first_sitting.first_sitting,
        then=first_sitting.after,
        go_on="sitting-go-on",
    )
    registry.command(
        "uitnodigen", "invite", "vragen", handler=asking.overview, action=Action.INVITE
    )
    registry.talk(
        "invite",
        view=asking.view,
        talk=asking.invite,
        then=asking.after,
        action=Action.INVITE,
        go_on="invite-go-on",
    )
    registry.button("invite-new", asking.begin)
    registry.button("invite-someone", asking.begin_with)
    registry.button("invitation", asking.look)
    registry.button("invitation-show", asking.show_again)
    registry.button("invitation-link", asking.renew)
    registry.button("invitation-stop", asking.withdraw)
    registry.button("invitation-qr", asking.show_qr)
    registry.button("invitation-answer", asking.answer_for_them)
    registry.after_sleep(Deed.INVITE, making.give_after_a_night, action=Action.INVITE)
    registry.presenter("qr", asking.qr)
    registry.link("i", invited.open_link)
    registry.talk(
        "invited",
        view=lambda turn: invited.view(turn, registry.operator),
        talk=invited.invited,
        then=invited.after,
        before_consent=True,
    )
    registry.button("is-this", confirming.decide)
