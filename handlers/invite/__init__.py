"""Asking somebody, and what they say (METHOD.md, steps A and B)."""

from domain.rights import Action
from domain.sleeping import Deed
from handlers.invite import (
    after_asking,
    asking,
    changing,
    confirming,
    first_sitting,
    invited,
    invitee,
    making,
    passing_on,
    standing,
    with_app,
)
from handlers.talk.registry import Registry


def register(registry: Registry) -> None:
    """Let owners ask people, people answer, and owners confirm who it is."""
    operator = registry.operator
    registry.talk(
        "first-sitting",
        view=lambda turn: first_sitting.view(turn, operator),
        talk=first_sitting.first_sitting,
        then=first_sitting.after,
        go_on="sitting-go-on",
    )
    registry.command(
        "uitnodigen", "invite", "vragen", handler=standing.overview, action=Action.INVITE
    )
    registry.talk(
        "invite",
        view=lambda turn: asking.view(turn, operator),
        talk=asking.invite,
        then=asking.after,
        action=Action.INVITE,
        go_on="invite-go-on",
    )
    registry.button("invite-new", asking.begin)
    registry.button("invite-someone", asking.begin_with)
    registry.button("invite-again", asking.begin_again)
    registry.button("invite-app", with_app.give_link)
    _register_invitations(registry)
    _register_passing_on(registry)
    registry.after_sleep(Deed.INVITE, making.give_after_a_night, action=Action.INVITE)
    registry.link("i", invited.open_link)
    registry.button(
        invited.ANSWER_NOW,
        lambda turn, _, token: invited.open_link(turn, token),
        before_consent=True,
    )
    registry.command(
        "mijnwoorden",
        "mywords",
        handler=lambda turn, _: invited.say_words(turn),
    )
    registry.button(invited.NOT_AFTER_ALL, invited.withdraw_yes)
    registry.talk(
        "invited",
        view=lambda turn: invited.view(turn, operator),
        talk=invitee.invited,
        then=invited.after,
        before_consent=True,
    )
    registry.button("is-this", confirming.decide)


def _register_invitations(registry: Registry) -> None:
    """Let owners see how it stands, and change what they gave out."""
    operator = registry.operator
    registry.button("invite-page", standing.show_more)
    registry.button("invitation", standing.look)
    registry.button("invitation-more", after_asking.look_more)
    registry.button("invitation-show", after_asking.show_again)
    registry.button("invitation-link", after_asking.renew)
    registry.button("invitation-stop", after_asking.withdraw)
    registry.button("invitation-qr", after_asking.show_qr)
    registry.button("invitation-answer", after_asking.answer_for_them)
    registry.button("invitation-try", changing.begin_rehearsal)
    registry.button("invitation-until", changing.begin_last_day)
    registry.presenter("qr", after_asking.qr)
    registry.talk(
        "rehearse",
        view=lambda turn: changing.rehearsal_view(turn, operator),
        talk=changing.rehearsal,
        then=changing.after_rehearsal,
        action=Action.INVITE,
        go_on=None,
    )
    registry.talk(
        "invite-until",
        view=changing.last_day_view,
        talk=changing.last_day,
        then=changing.after_last_day,
        action=Action.INVITE,
        go_on=None,
    )


def _register_passing_on(registry: Registry) -> None:
    """Let a member pass an invitation on for the owner."""
    registry.button("asker-who", passing_on.begin)
    registry.button("asker-see", passing_on.see)
    registry.button("asker-did", passing_on.answer)
    registry.check(passing_on.KIND, passing_on.check)
    registry.talk(
        "asker",
        view=passing_on.view,
        talk=passing_on.choose,
        then=passing_on.after,
        action=Action.INVITE,
    )
