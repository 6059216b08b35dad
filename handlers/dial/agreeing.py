"""The companion's side: they say yes first, and may stop at any time (METHOD.md, principle 2)."""

from datetime import timedelta
from uuid import UUID

from domain.bookkeeping import Audience
from domain.dial import Dial
from domain.groups import Group
from domain.members import Member
from domain.rights import Action
from handlers.talk.access import NotAllowed
from handlers.talk.buttons import tap
from handlers.talk.turn import Turn
from messages.said import Argument, Lines, Tap, Text, text, variant

OVER = "dial-over"


def ask(turn: Turn, companion: Member, dial: Dial) -> None:
    """Ask somebody whether they want to help; nameless, where their chat may hold no more."""
    group, _ = turn.in_group()
    if companion.hears_nameless:
        look = [tap(text("dial-look"), "dial-say", dial.id, "look")]
        turn.say_to_member(companion, text("dial-nameless"), look, subject_id=dial.id)
        return
    turn.say_to_member(companion, _question(group, dial), _yes_or_no(dial), subject_id=dial.id)


def answer(turn: Turn, dial_id: UUID | None, said: str) -> None:
    """Take the companion's answer; the owner hears it."""
    dial = turn.unit.dials.find(dial_id)
    if dial is None:
        turn.tell("common-old-button")
        return
    group, member = turn.access(Action.ANSWER_DIAL, dial.group_id, dial.id, whose=dial.companion_id)
    turn.unit.dials.refresh(dial)
    step = variant("dial-step", dial.step)
    if said == "look" and not dial.agreed:
        turn.say(
            _question(group, dial),
            _yes_or_no(dial),
            group_id=group.id,
            audience=Audience.MEMBER,
            subject_id=dial.id,
        )
    elif said == "yes" and not dial.agreed:
        dial.agreed_at = turn.now
        turn.unit.dials.save(dial)
        owner = turn.unit.accounts.get(group.owner_id)
        turn.plan_nudge(
            OVER, dial.until_on + timedelta(days=1), owner, group_id=group.id, subject_id=dial.id
        )
        turn.change_pressed(variant("dial-you-help", dial.hand.value, step=step))
        turn.say_to_owner(group, text("dial-said-yes", name=member.name, step=step))
    elif said == "no" and not dial.agreed:
        turn.unit.dials.remove(dial)
        turn.change_pressed(text("dial-no-is-fine"))
        turn.say_to_owner(group, text("dial-said-no", name=member.name, step=step))
    else:
        turn.tell("common-old-button")


def show_own(turn: Turn, group: Group, member: Member) -> None:
    """Show a member what they help the owner with."""
    own = turn.unit.dials.where(group_id=group.id, companion_id=member.id)
    asked = next((each for each in own if not each.agreed), None)
    if asked is not None:
        answer(turn, asked.id, "look")
        return
    helps = [each for each in own if each.helps_on(turn.today, member.id)]
    if not helps:
        turn.say(text("dial-you-help-nothing"), group_id=group.id)
        return
    lines: list[Argument] = [
        variant("dial-own-line", each.hand.value, step=variant("dial-step", each.step))
        for each in helps
    ]
    turn.say(
        text("dial-you-help-with", lines=Lines(tuple(lines))),
        *[[tap(_stop_label(each), "dial-stop", each.id)] for each in helps],
        group_id=group.id,
        audience=Audience.MEMBER,
    )


def stop_helping(turn: Turn, dial_id: UUID | None, _: str) -> None:
    """Let a companion stop, without a reason; the owner hears it."""
    dial = turn.unit.dials.find(dial_id)
    if dial is None:
        raise NotAllowed(Action.ANSWER_DIAL)
    group, member = turn.access(Action.ANSWER_DIAL, dial.group_id, dial.id, whose=dial.companion_id)
    turn.unplan(OVER, account_id=group.owner_id, subject_id=dial.id)
    turn.unit.dials.remove(dial)
    turn.change_pressed(text("dial-you-stopped"))
    turn.say_to_owner(
        group, text("dial-they-stopped", name=member.name, step=variant("dial-step", dial.step))
    )


def thank(turn: Turn, group: Group, companion: Member, dial: Dial) -> None:
    """Say to a companion that the owner does it themselves again."""
    if companion.hears_nameless:
        turn.say_to_member(companion, text("dial-thanks-nameless"))
        return
    said = text("dial-thanks", owner=group.owner_name, step=variant("dial-step", dial.step))
    turn.say_to_member(companion, said)


def _question(group: Group, dial: Dial) -> Text:
    return variant(
        "dial-ask",
        dial.hand.value,
        owner=group.owner_name or text("common-who-asked"),
        step=variant("dial-step", dial.step),
        until=dial.until_on,
    )


def _yes_or_no(dial: Dial) -> list[Tap]:
    return [
        tap(text("dial-yes-gladly"), "dial-say", dial.id, "yes"),
        tap(text("dial-rather-not"), "dial-say", dial.id, "no"),
    ]


def _stop_label(dial: Dial) -> Text:
    return text("dial-stop-with", step=variant("dial-step", dial.step))
