"""aiogram's bare echo, tuned as well as it goes: `python aiogram_echo.py <api url>`.

Handlers at once, as many connections as it wants, and uvloop. It asks for another pydantic than
we use, so it runs in an environment of its own (aiogram.txt) and knows nothing of this project.
"""

import sys

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

_AT_ONCE = 256


async def _echo(message: Message) -> None:
    await message.answer(message.text or "")


async def main(api_url: str) -> None:
    """Echo until stopped."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url), limit=_AT_ONCE)
    dispatcher = Dispatcher()
    dispatcher.message.register(_echo)
    await dispatcher.start_polling(Bot("1:benchmark", session=session), handle_as_tasks=True)


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1]))
