"""Fetching updates: nothing is confirmed before it was handled, and no trouble ends it."""

import asyncio

import pytest

from bot.platforms.platform import Busy
from messages.incoming import Incoming, Receipt
from messages.outgoing import Choice, Outgoing
from tests.platforms.telegram.conftest import Core, MakeTelegram, MovableClock, Pauses, Running
from tests.platforms.telegram.standin import StandIn
from tests.platforms.telegram.standin.faults import bad_json, gateway, hang, refused, reset, rest
from tests.platforms.telegram.standin.parameters import Parameters


async def test_nothing_is_confirmed_before_it_was_handled(
    standin: StandIn, running: Running, core: Core
) -> None:
    """A kill while events are handled loses none: the server still has the whole batch."""
    core.gate = asyncio.Event()
    for name in ("Anna", "Mark", "Noor"):
        standin.person(name).say(f"Ik ben {name}")
    async with running():
        await standin.until(lambda: core.waiting == 3)
        assert len(standin.updates.waiting) == 3
    async with running():
        await standin.until(lambda: core.waiting == 6)
        assert len(standin.updates.waiting) == 3
        core.gate.set()
        await standin.until(lambda: not standin.updates.waiting)
    assert len(core.took) == 3


async def test_people_do_not_wait_for_each_other(standin: StandIn, running: Running) -> None:
    """One person's slow turn holds up the next batch, and nobody of this one."""
    slow, quick = standin.person("Anna"), standin.person("Mark")
    done: list[str] = []
    gate = asyncio.Event()

    async def receive(incoming: Incoming) -> Receipt:
        if incoming.address == str(slow.id):
            await gate.wait()
        done.append(incoming.address)
        return Receipt()

    slow.say("Dag")
    quick.say("Dag")
    async with running(receive=receive):
        await standin.until(lambda: done)
        assert done == [str(quick.id)]
        gate.set()
        await standin.until(lambda: not standin.updates.waiting)
    assert done == [str(quick.id), str(slow.id)]


async def test_what_one_person_says_is_handed_on_in_order(
    standin: StandIn, running: Running, core: Core
) -> None:
    """A batch of a hundred and more: the core gets every event, in the order it was said."""
    anna = standin.person("Anna")
    for number in range(230):
        anna.say(str(number))
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == [str(number) for number in range(230)]


@pytest.mark.attack(39)
async def test_a_full_queue_holds_events_back_and_loses_none(
    standin: StandIn, running: Running, pauses: Pauses
) -> None:
    """What found no place comes again, in order, and others need not wait for it (attack 39)."""
    anna = standin.person("Anna")
    for number in range(90):
        anna.say(str(number))
    handled: list[str | None] = []
    queue: list[Incoming] = []

    async def receive(incoming: Incoming) -> Receipt:
        if len(queue) == 2:
            raise Busy
        queue.append(incoming)
        await asyncio.sleep(0)
        handled.append(incoming.text)
        queue.remove(incoming)
        return Receipt()

    async with running(receive=receive):
        await standin.until(lambda: not standin.updates.waiting)
    assert handled == [str(number) for number in range(90)]
    assert pauses.asked == []


@pytest.mark.attack
async def test_a_queue_that_stays_full_is_asked_less_and_less(
    standin: StandIn, running: Running, core: Core, pauses: Pauses
) -> None:
    """While nothing at all finds a place, pauses grow; then everything is taken."""
    standin.person("Anna").say("Dag")
    core.failures = [Busy(), Busy(), Busy()]
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]
    assert pauses.asked == [0.5, 1.0, 2.0]


async def test_a_core_that_fails_gets_the_event_again(
    standin: StandIn, running: Running, core: Core, pauses: Pauses
) -> None:
    """A database that is away for a moment costs no event."""
    standin.person("Anna").say("Dag")
    core.failures = [RuntimeError("away"), RuntimeError("away")]
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]
    assert pauses.asked == [0.5, 1.0]


@pytest.mark.attack(7)
async def test_an_update_that_comes_twice_has_the_same_number(
    standin: StandIn, running: Running, core: Core
) -> None:
    """The answer to the server is lost, so all comes again: the core can tell (attack 7)."""
    standin.person("Anna").say("Dag")
    standin.faults.add(reset(after=True), method="getUpdates")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    async with running():
        await standin.until(lambda: standin.updates.is_polled)
    assert {incoming.event_id for incoming in core.took} == {"1000"}


async def test_every_trouble_is_survived_with_growing_pauses(
    standin: StandIn, running: Running, core: Core, pauses: Pauses
) -> None:
    """The server is away, then answers nonsense, then asks for rest: then all is well."""
    standin.person("Anna").say("Dag")
    standin.faults.add(reset(), method="getUpdates", times=3)
    standin.faults.add(gateway(502), method="getUpdates")
    standin.faults.add(refused(500, "Internal Server Error"), method="getUpdates")
    standin.faults.add(bad_json(), method="getUpdates")
    standin.faults.add(bad_json('{"ok":true,"result":true}'), method="getUpdates")
    standin.faults.add(bad_json('{"ok":true,"result":[{}]}'), method="getUpdates")
    standin.faults.add(rest(7), method="getUpdates")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]
    assert pauses.asked == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 7.0]


async def test_after_trouble_the_pauses_are_short_again(
    standin: StandIn, running: Running, core: Core, pauses: Pauses
) -> None:
    """Only trouble in a row makes longer pauses."""
    anna = standin.person("Anna")
    async with running():
        for text in ("een", "twee"):
            standin.faults.add(reset(), method="getUpdates", times=2)
            anna.say(text)
            await standin.until(lambda: not standin.faults.left and standin.updates.is_polled)
    assert [incoming.text for incoming in core.took] == ["een", "twee"]
    assert pauses.asked == [0.5, 1.0, 0.5, 1.0]


async def test_two_pollers_are_told_and_neither_gives_up(
    standin: StandIn, running: Running, core: Core, capsys: pytest.CaptureFixture[str]
) -> None:
    """One of two processes gets 409: it says so in plain words, and waits until the other goes."""
    anna = standin.person("Anna")
    async with running():
        await standin.until(lambda: standin.updates.is_polled)
        async with running():
            await standin.until(
                lambda: 409 in [call.code for call in standin.calls_of("getUpdates")]
            )
        anna.say("Dag")
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]
    assert "another process fetches updates with this token" in capsys.readouterr().out


async def test_a_webhook_of_before_is_taken_away(
    standin: StandIn, running: Running, core: Core
) -> None:
    """Going from webhook to fetching takes no work by hand, and loses no event."""
    await standin.courier.set(_asked(url="http://127.0.0.1:9/telegram"))
    standin.person("Anna").say("Dag")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]


async def test_a_token_that_is_withdrawn_is_said_and_waited_for(
    standin: StandIn, running: Running, core: Core, pauses: Pauses
) -> None:
    """A token may be valid again after the operator mended it."""
    standin.person("Anna").say("Dag")
    standin.faults.add(refused(401, "Unauthorized"), method="getUpdates")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert pauses.asked == [30.0]
    assert len(core.took) == 1


async def test_what_waited_for_more_than_a_day_is_gone(
    standin: StandIn, running: Running, core: Core, clock: MovableClock
) -> None:
    """Telegram keeps updates for 24 hours: the bot can't have heard the rest (T7)."""
    anna = standin.person("Anna")
    anna.say("Van gisteren")
    clock.move(26 * 3600)
    anna.say("Van nu")
    async with running():
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Van nu"]


async def test_starting_waits_until_the_server_answers(
    standin: StandIn, make_telegram: MakeTelegram, pauses: Pauses
) -> None:
    """A network that is not up yet is waited for."""
    standin.faults.add(reset(), method="getMe", times=2)
    telegram = make_telegram()
    await telegram.start()
    assert telegram.link("Ab_1") == "https://t.me/steungroep_bot?start=Ab_1"
    assert pauses.asked == [0.5, 1.0]
    await telegram.stop()


def test_links_are_known_once_it_has_started(make_telegram: MakeTelegram) -> None:
    """The bot's name comes from the server."""
    with pytest.raises(RuntimeError, match="once it has started"):
        make_telegram().link("Ab_1")


async def test_events_do_not_wait_for_the_answers_to_presses(
    standin: StandIn, running: Running, core: Core
) -> None:
    """An answer to a press that hangs holds up nobody."""
    anna = standin.person("Anna")
    anna.start()
    async with running(patience=0.5) as telegram:
        message = Outgoing("Klopt dat?", rows=((Choice("Ja", data="yes"),),))
        await telegram.send(str(anna.id), message)
        standin.faults.add(hang(), method="answerCallbackQuery")
        anna.press("Ja")
        anna.say("En nog iets")
        await standin.until(lambda: not standin.updates.waiting)
        assert not standin.calls_of("answerCallbackQuery")
    assert [incoming.text for incoming in core.took] == [None, None, "En nog iets"]


async def test_a_press_that_can_no_longer_be_answered_is_let_go(
    standin: StandIn, running: Running, core: Core
) -> None:
    """After a long outage apps no longer wait: what was pressed counts all the same."""
    anna = standin.person("Anna")
    anna.start()
    async with running() as telegram:
        message = Outgoing("Klopt dat?", rows=((Choice("Ja", data="yes"),),))
        await telegram.send(str(anna.id), message)
        press = anna.press("Ja")
        standin.world.presses.clear()
        await standin.until(lambda: standin.calls_of("answerCallbackQuery"))
    assert core.took[-1].button == "yes"
    assert not anna.was_answered(press)


def _asked(**values: str) -> Parameters:
    return Parameters(values=dict(values))
