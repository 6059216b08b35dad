"""Requests to the Bot API over aiohttp, which tell what was surely not sent from what may be.

The token is part of every address. So no error of aiohttp gets out of here: its text may hold
the address. python-telegram-bot logs every call with all that it holds (messages, addresses, the
token): its loggers are shut for good when this module is imported.
"""

import json
import logging
from collections.abc import Mapping
from io import BytesIO
from typing import Any

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)
from telegram.request import BaseRequest, RequestData

from bot.contact import Contact

CONNECTING_FOR = 10.0
"""How many seconds to wait for a free connection, and for the server to take it up."""
REST_FOR = 5.0
"""How many seconds to rest when the server asks for rest and does not say how long."""
MOST_CONNECTIONS = 64

for _name in [name for name in logging.root.manager.loggerDict if name.startswith("telegram")]:
    # A level could be lowered again by somebody who looks for a fault.
    logging.getLogger(_name).disabled = True


class NotAccepted(NetworkError):
    """The server certainly did not take the request: it may go again."""


class OutcomeUnknown(NetworkError):
    """The request left, and no answer tells what became of it."""


class Rest(TelegramError):
    """The server asks for rest, in `seconds`."""

    def __init__(self, seconds: float) -> None:
        """Keep the seconds."""
        super().__init__("rest")
        self.seconds = seconds


class AiohttpRequest(BaseRequest):
    """What python-telegram-bot's `Bot` sends its requests with.

    `patience` is how many seconds an answer may take; `contact` learns from each call.
    """

    def __init__(self, patience: float, contact: Contact | None = None) -> None:
        self._patience = patience
        self._contact = contact
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How many seconds an answer may take, where a call does not say it itself."""
        return self._patience

    async def initialize(self) -> None:
        """Open the session; connections are made when they are needed, and kept."""
        self._session = aiohttp.ClientSession(
            # A server closes what is idle for long. A request on a connection that is just being
            # closed has an unknown outcome: aiohttp lets go first, after 15 seconds.
            connector=aiohttp.TCPConnector(limit=MOST_CONNECTIONS),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
        )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Send one request and read its answer; only `read_timeout` (seconds) is looked at.

        Raises `NotAccepted`, `OutcomeUnknown`, `Rest`, or python-telegram-bot's own error for
        what the server refused.
        """
        patience = read_timeout if isinstance(read_timeout, int | float) else self._patience
        return await self._answer(method, url, patience, data=_body(request_data))

    async def call(self, url: str, asked: Mapping[str, Any]) -> Any:
        """Call a method of the Bot API with these parameters; give its result as the server does.

        Raises as `do_request` does. For what leaves most often: python-telegram-bot makes a
        message of every answer, with a hundred fields, of which one is looked at.
        """
        _, payload = await self._answer("POST", url, self._patience, json=asked)
        return self.parse_json_payload(payload)["result"]

    async def _answer(
        self, method: str, url: str, patience: float, **body: Any
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotAccepted("no session")
        timeout = aiohttp.ClientTimeout(
            # The whole has a limit as well: a large file may hang while it is being sent.
            total=CONNECTING_FOR + 2 * patience,
            connect=CONNECTING_FOR,
            sock_read=patience,
        )
        try:
            async with self._session.request(
                method, url, timeout=timeout, allow_redirects=False, **body
            ) as response:
                code, payload = response.status, await response.read()
                if self._contact is not None:
                    self._contact.answered(response.headers.get("Date"))
        except (
            aiohttp.ClientConnectorError,
            aiohttp.ConnectionTimeoutError,
            aiohttp.InvalidURL,
        ) as failure:
            self._failed()
            raise NotAccepted(type(failure).__name__) from None
        except (aiohttp.ClientError, OSError) as failure:
            self._failed()
            raise OutcomeUnknown(type(failure).__name__) from None
        if 200 <= code <= 299:
            return code, payload
        raise _refusal(code, payload)

    def _failed(self) -> None:
        if self._contact is not None:
            self._contact.failed()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read what the server answered to a request that it took.

        The original logs an answer that it can't read, with all that people typed in it.
        """
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            answer = None
        if isinstance(answer, dict) and "result" in answer:
            return answer
        raise OutcomeUnknown("an answer that can't be read") from None


def _body(request_data: RequestData | None) -> aiohttp.FormData | None:
    if request_data is None:
        return None
    # Quoting would send percent signs for every letter outside ASCII in a file's name.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    if request_data.contains_files:
        for name, (file_name, content, media_type) in request_data.multipart_data.items():
            stream = BytesIO(content) if isinstance(content, bytes) else content
            form.add_field(name, stream, filename=file_name, content_type=media_type)
    return form


def _refusal(code: int, payload: bytes) -> TelegramError:
    """Say what a refusal means.

    Only the Bot API's own words ("ok": false) say something about a chat or a message; other
    answers come from what stands in between (a gateway, a hotel's sign-in page).
    """
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or answer.get("ok") is not False:
        if code == 429:
            return Rest(REST_FOR)
        return OutcomeUnknown(str(code)) if code >= 500 else NotAccepted(str(code))
    description = str(answer.get("description", code))
    parameters = answer.get("parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    if isinstance(moved_to := parameters.get("migrate_to_chat_id"), int):
        return ChatMigrated(moved_to)
    match code:
        case 400 | 413:
            return BadRequest(description)
        case 401 | 404:
            return InvalidToken()
        case 403:
            return Forbidden(description)
        case 409:
            return Conflict(description)
        case 429:
            seconds = parameters.get("retry_after")
            return Rest(seconds if isinstance(seconds, int | float) else REST_FOR)
        case 502 | 504:
            # A gateway lost sight of the server: it may have taken the request.
            return OutcomeUnknown(str(code))
        case _:
            return NotAccepted(str(code))
