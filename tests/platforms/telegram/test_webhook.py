"""Updates that Telegram brings: taken only with the secret, answered only after the turn."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import uvicorn
from starlette.applications import Starlette

from bot.platforms.platform import Busy
from bot.platforms.telegram import Telegram, Webhook, WebhookRefused
from bot.platforms.telegram.webhook import MOST_BYTES
from tests.platforms.telegram.conftest import Core, MakeTelegram
from tests.platforms.telegram.standin import Person, StandIn

SECRET = "invented-secret-of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Serving:
    """The bot with its web server, as Telegram and others reach it."""

    def __init__(self, url: str, telegram: Telegram, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.telegram = telegram
        self._session = session

    async def post(self, body: bytes | str, **headers: str) -> int:
        """Bring something; give the code of the answer."""
        stream = io.BytesIO(body.encode() if isinstance(body, str) else body)
        given = {"Content-Type": "application/json", **headers}
        async with self._session.post(self.url, data=stream, headers=given) as answer:
            return answer.status

    async def post_known(self, body: bytes | str) -> int:
        """Bring something with the secret."""
        return await self.post(body, **{HEADER: SECRET})


@pytest.fixture
async def serving(
    standin: StandIn, make_telegram: MakeTelegram, core: Core
) -> AsyncIterator[Serving]:
    """Serve the webhook on a free port, and have Telegram bring updates there."""
    listener = asyncio.get_running_loop()
    app = Starlette()
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, lifespan="off"))
    serve = listener.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.001)
    port = server.servers[0].sockets[0].getsockname()[1]
    url = f"http://127.0.0.1:{port}/telegram"
    telegram = make_telegram(webhook=Webhook(url, SECRET))
    app.router.routes.extend(telegram.routes())
    await telegram.start()
    work = asyncio.create_task(telegram.run(core.receive))
    await standin.until(lambda: standin.courier.webhook)
    async with aiohttp.ClientSession() as session:
        yield Serving(url, telegram, session)
    work.cancel()
    await asyncio.wait([work])
    await telegram.stop()
    await standin.courier.stop()
    server.should_exit = True
    await serve


@pytest.fixture
def anna(standin: StandIn) -> Person:
    """Give Anna."""
    return standin.person("Anna")


async def test_updates_are_brought_and_confirmed(
    standin: StandIn, serving: Serving, core: Core, anna: Person
) -> None:
    """What people say arrives in order, each once."""
    for number in range(20):
        anna.say(str(number))
    await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == [str(number) for number in range(20)]


async def test_an_update_is_confirmed_only_after_its_turn(
    standin: StandIn, serving: Serving, core: Core, anna: Person
) -> None:
    """While the turn lasts Telegram has no answer; other people's updates go on."""
    core.gate = asyncio.Event()
    anna.say("Dag")
    standin.person("Mark").say("Hoi")
    await standin.until(lambda: core.waiting == 2)
    assert len(standin.updates.waiting) == 2
    core.gate.set()
    await standin.until(lambda: not standin.updates.waiting)
    assert {incoming.text for incoming in core.took} == {"Dag", "Hoi"}


@pytest.mark.attack(39)
async def test_a_full_queue_has_the_update_come_again(
    standin: StandIn, serving: Serving, core: Core, anna: Person
) -> None:
    """Busy: Telegram hears 503, keeps the update, and keeps the order (attack 39)."""
    core.failures = [Busy(), Busy()]
    for number in range(3):
        anna.say(str(number))
    await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["0", "1", "2"]
    assert standin.courier.last_error == "Wrong response from the webhook: 503 Service Unavailable"


async def test_a_core_that_fails_has_the_update_come_again(
    standin: StandIn, serving: Serving, core: Core, anna: Person
) -> None:
    """Whatever went wrong, the update is not lost."""
    core.failures = [RuntimeError("away")]
    anna.say("Dag")
    await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]


async def test_an_update_before_anybody_listens_comes_again(
    standin: StandIn, make_telegram: MakeTelegram, core: Core
) -> None:
    """The web server may be up before the core is: nothing is lost."""
    telegram = make_telegram(webhook=Webhook("http://127.0.0.1:9/telegram", SECRET))
    app = Starlette(routes=telegram.routes())
    assert await _call(app, _update("Dag")) == 503
    assert core.took == []


@pytest.mark.attack(9)
@pytest.mark.parametrize("given", [None, "", "wrong", SECRET + "x", SECRET[:-1], "é"])
async def test_without_the_secret_nothing_is_taken(
    serving: Serving, core: Core, given: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    """403, nothing stored, and neither the secret nor what was given is logged (attack 9)."""
    headers = {} if given is None else {HEADER: given}
    assert await serving.post(_update("Dag"), **headers) == 403
    assert core.took == []
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err
    assert "wrong" not in said.out + said.err


@pytest.mark.attack(9)
async def test_the_secret_is_compared_in_constant_time(
    make_telegram: MakeTelegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How long a refusal takes says nothing about how much was right (attack 9)."""
    compared: list[tuple[bytes, bytes]] = []

    def compare(given: bytes, wanted: bytes) -> bool:
        compared.append((given, wanted))
        return False

    monkeypatch.setattr("bot.platforms.telegram.webhook.hmac.compare_digest", compare)
    telegram = make_telegram(webhook=Webhook("http://127.0.0.1:9/telegram", SECRET))
    assert await _call(Starlette(routes=telegram.routes()), _update("Dag")) == 403
    assert compared == [(SECRET.encode(), SECRET.encode())]


@pytest.mark.attack(10)
async def test_ten_megabytes_are_refused_unread(serving: Serving, core: Core) -> None:
    """413, whether or not the size was announced, and the server lives (attack 10)."""
    large = json.dumps({"update_id": 1, "message": "a" * 10_000_000})
    assert await serving.post_known(large) == 413
    assert await serving.post_known("a" * MOST_BYTES) == 400
    assert await serving.post_known(_update("Dag")) == 200
    assert len(core.took) == 1


@pytest.mark.attack(10)
@pytest.mark.parametrize(
    "body",
    [
        "[" * 10_000 + "]" * 10_000,
        '{"update_id":1,"message":' + '{"reply_to_message":' * 10_000 + "1" + "}" * 10_001,
        "",
        "[]",
        "null",
        "{}",
        '{"update_id":"1"}',
        b"\xff\xfe",
        '{"update_id":1',
    ],
)
async def test_what_is_no_update_is_refused(
    serving: Serving, core: Core, body: bytes | str
) -> None:
    """400 for whatever is not an update, however deep, and the server lives (attack 10)."""
    assert await serving.post_known(body) == 400
    assert await serving.post_known(_update("Dag")) == 200
    assert len(core.took) == 1


async def test_an_update_that_cannot_be_read_is_not_asked_for_again(
    serving: Serving, core: Core
) -> None:
    """It would hold up whatever comes after it."""
    assert await serving.post_known('{"update_id":1,"message":{"message_id":"?"}}') == 200
    assert core.took == []


async def test_only_what_is_posted_is_looked_at(serving: Serving) -> None:
    """A link preview, or somebody curious, gets nothing."""
    async with aiohttp.ClientSession() as session, session.get(serving.url) as answer:
        assert answer.status == 405


async def test_an_address_that_telegram_refuses_ends_the_run(
    make_telegram: MakeTelegram, core: Core
) -> None:
    """The operator reads why, and what was wrong."""
    telegram = make_telegram(webhook=Webhook("telegram", SECRET))
    await telegram.start()
    with pytest.raises(WebhookRefused, match="invalid webhook url"):
        await telegram.run(core.receive)
    await telegram.stop()


def test_who_fetches_updates_serves_no_route(make_telegram: MakeTelegram) -> None:
    """Without a webhook nothing of Telegram is reachable from outside."""
    assert make_telegram().routes() == []


def test_the_secret_is_not_shown_with_the_settings() -> None:
    """Settings end up in tracebacks."""
    assert SECRET not in repr(Webhook("https://example.org/telegram", SECRET))


def _update(text: str) -> str:
    chat = {"id": 7, "type": "private", "first_name": "Anna"}
    person = {"id": 7, "is_bot": False, "first_name": "Anna"}
    message = {"message_id": 1, "date": 0, "chat": chat, "from": person, "text": text}
    return json.dumps({"update_id": 1, "message": message})


async def _call(app: Starlette, body: str) -> int:
    """Call an app without a server; give the code of its answer."""
    codes: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body.encode(), "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            codes.append(message["status"])

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/telegram",
        "headers": [(HEADER.lower().encode(), SECRET.encode())],
        "query_string": b"",
    }
    await app(scope, receive, send)
    return codes[0]
