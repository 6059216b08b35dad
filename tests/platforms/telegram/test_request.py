"""Requests tell what was surely not sent from what may be, and keep what is secret."""

import logging
import socket
import traceback
from collections.abc import AsyncIterator

import pytest
from telegram.error import InvalidToken, TelegramError

from bot.platforms.platform import DeliveryFailed
from bot.platforms.telegram import Telegram, WrongToken
from bot.platforms.telegram.request import AiohttpRequest, NotAccepted
from messages.outgoing import Attachment, Choice, Outgoing
from tests.platforms.telegram.conftest import MakeTelegram, Pauses, Running, group_notice
from tests.platforms.telegram.standin import StandIn
from tests.platforms.telegram.standin.faults import (
    Fault,
    bad_json,
    blocked,
    gateway,
    hang,
    refused,
    reset,
)

CANARY = "424242:CANARY-of-the-token-xyz"
WORDS = "canary words that Anna typed"


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    """Give requests that wait for hardly any time."""
    requests = AiohttpRequest(patience=0.2)
    await requests.initialize()
    yield requests
    await requests.shutdown()


@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}/bot", "https://127.0.0.1:{port}/bot"])
async def test_where_nobody_listens_nothing_was_sent(request_: AiohttpRequest, url: str) -> None:
    """No connection: it may go again."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(NotAccepted):
            await request_.do_request(url.format(port=port), "POST")


async def test_where_the_server_speaks_no_tls_nothing_was_sent(
    standin: StandIn, request_: AiohttpRequest
) -> None:
    """A connection that can't be made safe is no connection."""
    with pytest.raises(NotAccepted):
        await request_.do_request(standin.url.replace("http", "https") + "/bot", "POST")


@pytest.mark.parametrize("url", ["http://", "http://[/bot", "ftp://127.0.0.1/bot"])
async def test_an_address_that_is_none_is_a_failure_like_others(
    request_: AiohttpRequest, url: str
) -> None:
    """It does not leak through an error of another make."""
    with pytest.raises(TelegramError):
        await request_.do_request(url, "POST")


async def test_a_large_file_is_sent_whole(standin: StandIn, telegram: Telegram) -> None:
    """Three megabytes arrive as they left."""
    anna = standin.person("Anna")
    anna.start()
    content = bytes(range(256)) * 12_000
    file = Attachment("groot.bin", "application/octet-stream", content)
    await telegram.send(str(anna.id), Outgoing("Groot", attachments=(file,)))
    attachment = anna.received[0].attachment
    assert attachment is not None
    assert attachment.content == content


@pytest.mark.parametrize("token", ["", "987", "987654:abc def", "abc:def", "987:a\nb", "987:../x"])
def test_what_cannot_be_a_token_is_refused_at_once(token: str) -> None:
    """A slip in the settings is told before anything is sent; the token is not repeated."""
    with pytest.raises(WrongToken) as caught:
        Telegram(token, group_notice=group_notice)
    assert not token or token not in str(caught.value)


async def test_a_token_that_telegram_does_not_know_ends_the_start(
    make_telegram: MakeTelegram, pauses: Pauses
) -> None:
    """Trying again would not help."""
    telegram = make_telegram(token=CANARY)
    with pytest.raises(WrongToken) as caught:
        await telegram.start()
    assert CANARY not in "".join(traceback.format_exception(caught.value))
    assert pauses.asked == []


@pytest.mark.attack(27, 28)
@pytest.mark.parametrize(
    "fault",
    [
        reset(),
        reset(after=True),
        hang(),
        bad_json(f'{{"ok":true,"result":"{WORDS}'),
        bad_json(f'{{"ok":true,"result":[{{"update_id":1,"message":"{WORDS}"}}]}}'),
        gateway(502),
        blocked(),
        refused(400, f"Bad Request: {WORDS}"),
        refused(401, "Unauthorized"),
        refused(404, "Not Found"),
        refused(409, "Conflict: terminated by other getUpdates request"),
    ],
)
async def test_neither_token_nor_words_are_ever_logged(
    running: Running,
    standin: StandIn,
    fault: Fault,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With every logger wide open and every failure on the way (attacks 27 and 28)."""
    for name in ("telegram", "telegram.Bot", "aiohttp", "asyncio", "httpx"):
        caplog.set_level(logging.DEBUG, logger=name)
    caplog.set_level(logging.DEBUG)
    standin.token = CANARY
    anna = standin.person("Anna")
    anna.start()
    rows = ((Choice("Ja", data="yes"),),)
    said = ""
    async with running(token=CANARY, patience=0.2) as telegram:
        handle = await telegram.send(str(anna.id), Outgoing(WORDS, rows=rows))
        standin.faults.add(fault, times=3)
        anna.say(WORDS)
        anna.press("Ja")
        for edits in (None, handle):
            try:
                await telegram.send(str(anna.id), Outgoing(f"{WORDS} 2", edits=edits))
            except DeliveryFailed as failure:
                said += "".join(traceback.format_exception(failure))
        await standin.until(lambda: not standin.faults.left and not standin.updates.waiting)
        said += repr(telegram)
    written = capsys.readouterr()
    everything = caplog.text + written.out + written.err + said
    for secret in (CANARY, CANARY.partition(":")[2], WORDS, str(anna.id)):
        assert secret not in everything


async def test_the_error_of_a_wrong_token_does_not_hold_it(
    standin: StandIn, request_: AiohttpRequest
) -> None:
    """python-telegram-bot's own words for it would."""
    with pytest.raises(InvalidToken) as caught:
        await request_.do_request(f"{standin.url}/bot{CANARY}/getMe", "POST")
    assert CANARY not in "".join(traceback.format_exception(caught.value))
