"""The stand-in hands out updates, keeps limits, and fails on order, as the real server does."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.platforms.telegram.conftest import Call, MovableClock
from tests.platforms.telegram.standin import Person, StandIn
from tests.platforms.telegram.standin.faults import gateway, hang, moved, refused, reset, rest, slow
from tests.platforms.telegram.standin.limits import Limiter, Limits


@pytest.fixture
def anna(standin: StandIn) -> Person:
    """Give Anna, who pressed Start."""
    person = standin.person("Anna")
    person.start()
    return person


async def ids(call: Call, **values: Any) -> list[int]:
    """Fetch updates; give their numbers."""
    _, body = await call("getUpdates", **values)
    return [update["update_id"] for update in body["result"]]


async def test_an_offset_confirms_what_is_before_it(call: Call, anna: Person) -> None:
    """Until then everything is handed out again."""
    anna.say("Dag")
    assert await ids(call) == [1000, 1001]
    assert await ids(call, offset=1000) == [1000, 1001]
    assert await ids(call, offset=1001) == [1001]
    assert await ids(call) == [1001]
    assert await ids(call, offset=1002) == []
    assert await ids(call) == []


async def test_a_limit_and_an_offset_from_the_end(call: Call, anna: Person) -> None:
    """At most a hundred; a negative offset forgets all but the last ones."""
    for number in range(120):
        anna.say(str(number))
    assert len(await ids(call)) == 100
    assert len(await ids(call, limit=3)) == 3
    assert await ids(call, offset=-2) == [1119, 1120]
    assert await ids(call) == [1119, 1120]


async def test_a_poll_waits_for_something_to_happen(
    standin: StandIn, call: Call, anna: Person
) -> None:
    """It ends as soon as there is an update."""
    await ids(call, offset=1001)
    poll = asyncio.create_task(ids(call, offset=1001, timeout=50))
    await standin.until(lambda: standin.updates.is_polled)
    anna.say("Dag")
    assert await poll == [1001]


async def test_a_second_poll_ends_the_first(standin: StandIn, call: Call, anna: Person) -> None:
    """The one that waited gets 409; the new one goes on."""
    await ids(call, offset=1001)
    first = asyncio.create_task(call("getUpdates", offset=1001, timeout=50))
    await standin.until(lambda: standin.updates.is_polled)
    second = asyncio.create_task(ids(call, offset=1001, timeout=50))
    code, body = await first
    assert (code, body["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running",
    )
    anna.say("Dag")
    assert await second == [1001]


async def test_a_poller_that_goes_away_leaves_the_place(standin: StandIn, call: Call) -> None:
    """A process that was killed does not make the next one get 409."""
    first = asyncio.create_task(call("getUpdates", timeout=50))
    await standin.until(lambda: standin.updates.is_polled)
    first.cancel()
    await standin.until(lambda: not standin.updates.is_polled)
    assert (await call("getUpdates"))[0] == 200


async def test_only_the_kinds_that_were_asked_for_come(call: Call, anna: Person) -> None:
    """The choice holds from then on, for later updates; an empty one is the default."""
    await ids(call, offset=1001, allowed_updates=["message"])
    anna.say("Dag")
    anna.edit("Dag Mark")
    anna.block()
    assert await ids(call, offset=1001) == [1001]
    await call("getUpdates", allowed_updates=[])
    anna.unblock()
    assert await ids(call, offset=1002) == [1002]


async def test_updates_are_kept_for_a_day(call: Call, anna: Person, clock: MovableClock) -> None:
    """What is older is gone."""
    clock.move(24 * 3600 + 1)
    anna.say("Dag")
    assert await ids(call) == [1001]


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"url": "https://example.org:1234/x"}, "only on ports 80, 88, 443 or 8443"),
        ({"url": "http://example.org/x"}, "An HTTPS URL must be provided for webhook"),
        ({"url": "x"}, "invalid webhook URL"),
        ({"url": "https://example.org", "secret_token": "a b"}, "unallowed characters"),
        ({"url": "https://example.org", "secret_token": "a" * 257}, "too long"),
        ({"url": "https://example.org", "max_connections": "x"}, "must be of the type Integer"),
    ],
)
async def test_webhooks_that_are_refused(values: dict[str, Any], why: str) -> None:
    """Without --local only https, on four ports."""
    async with StandIn() as standin, aiohttp.ClientSession() as session:
        url = f"{standin.url}/bot{standin.token}/setWebhook"
        async with session.post(url, json=values) as answer:
            assert answer.status == 400
            assert why in (await answer.json())["description"]
        assert standin.courier.webhook is None


async def test_a_webhook_ends_polling_until_it_is_deleted(
    standin: StandIn, call: Call, anna: Person
) -> None:
    """One way or the other; what waits is kept, unless it is to be dropped."""
    await ids(call, offset=1001)
    poll = asyncio.create_task(call("getUpdates", offset=1001, timeout=50))
    await standin.until(lambda: standin.updates.is_polled)
    await call("setWebhook", url="http://127.0.0.1:9/x", max_connections=7)
    assert (await poll)[0] == 409
    code, body = await call("getUpdates")
    assert code == 409
    assert "use deleteWebhook to delete the webhook first" in body["description"]
    anna.say("Dag")
    await standin.until(lambda: standin.courier.last_error)
    about = (await call("getWebhookInfo"))[1]["result"]
    assert (about["url"], about["pending_update_count"]) == ("http://127.0.0.1:9/x", 1)
    assert about["max_connections"] == 7
    await call("deleteWebhook")
    assert await ids(call) == [1001]
    await call("deleteWebhook", drop_pending_updates=True)
    assert await ids(call) == []
    assert (await call("getWebhookInfo"))[1]["result"]["url"] == ""


async def test_a_webhook_gets_updates_in_order_until_it_takes_them(
    standin: StandIn, call: Call, anna: Person
) -> None:
    """Those of one person wait for each other, those of others go on; the secret comes along."""
    got: list[tuple[str, str | None]] = []
    refuse = [500, 503, 302]
    mark = standin.person("Mark")

    async def take(request: web.Request) -> web.Response:
        text = json.loads(await request.read())["message"]["text"]
        got.append((text, request.headers.get("X-Telegram-Bot-Api-Secret-Token")))
        return web.Response(status=refuse.pop(0) if text == "een" and refuse else 204)

    app = web.Application()
    app.router.add_post("/x", take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    await ids(call, offset=1001)
    anna.say("een")
    anna.say("twee")
    mark.say("drie")
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/x"
    await call("setWebhook", url=url, secret_token="Abc_1-")
    await standin.until(lambda: not standin.updates.waiting)
    await call("deleteWebhook")
    await runner.cleanup()
    texts = [text for text, _ in got]
    assert [text for text in texts if text != "drie"] == ["een"] * 4 + ["twee"]
    assert texts.index("drie") < texts.index("twee")
    assert {secret for _, secret in got} == {"Abc_1-"}


def test_one_chat_takes_a_burst_and_then_one_a_second(clock: MovableClock) -> None:
    """The fourth at once is too many; a second later one more is allowed."""
    limiter = Limiter(Limits(chat_burst=3))
    taken = [limiter.take(1, clock(), is_group=False) for _ in range(4)]
    assert [refusal is None for refusal in taken] == [True, True, True, False]
    assert taken[3] is not None
    assert taken[3].parameters == {"retry_after": 1}
    clock.move(1)
    assert limiter.take(1, clock(), is_group=False) is None
    assert limiter.take(1, clock(), is_group=False) is not None
    assert len(limiter.violations) == 2


def test_all_chats_together_take_thirty_a_second(clock: MovableClock) -> None:
    """The thirty-first is too many, in whatever chat."""
    limiter = Limiter(Limits())
    taken = [limiter.take(chat, clock(), is_group=False) for chat in range(31)]
    assert [refusal is None for refusal in taken] == [True] * 30 + [False]
    clock.move(1)
    assert limiter.take(99, clock(), is_group=False) is None


def test_a_group_takes_twenty_a_minute(clock: MovableClock) -> None:
    """However slowly they come."""
    limiter = Limiter(Limits())
    for _ in range(20):
        assert limiter.take(-1, clock(), is_group=True) is None
        clock.move(2)
    refusal = limiter.take(-1, clock(), is_group=True)
    assert refusal is not None
    assert refusal.parameters == {"retry_after": 20}
    clock.move(20)
    assert limiter.take(-1, clock(), is_group=True) is None


def test_who_writes_during_a_rest_is_refused_again(clock: MovableClock) -> None:
    """That is what a test looks for: nobody touches a chat before its time (attack 40)."""
    limiter = Limiter(None)
    limiter.rest(1, clock(), 30)
    clock.move(29)
    refusal = limiter.take(1, clock(), is_group=False)
    assert refusal is not None
    assert refusal.parameters == {"retry_after": 1}
    assert [violation.early for violation in limiter.violations] == [True]
    assert limiter.take(2, clock(), is_group=False) is None
    clock.move(1)
    assert limiter.take(1, clock(), is_group=False) is None


async def test_limits_hold_for_messages_and_edits(
    standin: StandIn, call: Call, anna: Person, clock: MovableClock
) -> None:
    """Over the wire: 429, with how long to wait; nothing is shown of it."""
    for number in range(3):
        await call("sendMessage", chat_id=anna.id, text=str(number))
    edit = {"chat_id": anna.id, "message_id": anna.received[0].id}
    code, body = await call("editMessageText", **edit, text="Anders")
    assert (code, body) == (
        429,
        {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        },
    )
    assert anna.texts == ["0", "1", "2"]
    clock.move(1)
    assert (await call("editMessageText", **edit, text="Anders"))[0] == 200
    assert [call.code for call in standin.calls_of("editMessageText")] == [429, 200]


async def test_faults_come_as_often_as_they_are_scripted(
    standin: StandIn, call: Call, anna: Person
) -> None:
    """For one method, one chat, or everything; before anything is done, or after."""
    asked = {"chat_id": anna.id, "text": "Dag"}
    standin.faults.add(refused(500, "Internal Server Error"), method="sendmessage", times=2)
    standin.faults.add(moved(-5), chat_id=anna.id)
    standin.faults.add(gateway(504))
    assert (await call("sendMessage", **asked))[0] == 500
    assert (await call("sendMessage", **asked))[0] == 500
    assert (await call("sendMessage", **asked))[1]["parameters"] == {"migrate_to_chat_id": -5}
    with pytest.raises(aiohttp.ContentTypeError):
        await call("getMe")
    standin.faults.add(reset())
    with pytest.raises(aiohttp.ClientConnectionError):
        await call("sendMessage", **asked)
    assert anna.texts == []
    standin.faults.add(reset(after=True))
    with pytest.raises(aiohttp.ClientConnectionError):
        await call("sendMessage", **asked)
    assert anna.texts == ["Dag"]
    standin.faults.add(slow(0.01), times=None)
    assert (await call("getMe"))[0] == 200
    standin.faults.clear()
    standin.faults.choose = lambda method, chat: rest(9) if chat == anna.id else None
    assert (await call("sendMessage", **asked))[1]["parameters"] == {"retry_after": 9}
    assert (await call("getMe"))[0] == 200


async def test_a_request_that_hangs_ends_with_its_client(
    standin: StandIn, call: Call, anna: Person
) -> None:
    """It was done or not, as scripted; nobody is answered."""
    for after in (False, True):
        standin.faults.add(hang(after=after), method="sendMessage")
        waiting = asyncio.create_task(call("sendMessage", chat_id=anna.id, text="Dag"))
        await standin.until(lambda: not standin.faults.left)
        if after:
            await standin.until(lambda: anna.texts)
        waiting.cancel()
        await asyncio.wait([waiting])
    assert anna.texts == ["Dag"]
    await standin.until(lambda: len(standin.calls_of("sendMessage")) == 2)
    assert [call.code for call in standin.calls_of("sendMessage")] == [0, 0]


async def test_supergroups_number_their_messages_themselves(
    standin: StandIn, call: Call, anna: Person
) -> None:
    """All other chats of a bot share one row of numbers."""
    mark = standin.person("Mark")
    mark.start()
    group = standin.group("Familie")
    group.say("Dag", mark)
    numbers = [one.chat.messages for one in (anna, mark)]
    assert [list(messages) for messages in numbers] == [[1], [2]]
    updates = standin.updates.waiting
    assert [update.body["message"]["message_id"] for update in updates] == [1, 2, 1]
