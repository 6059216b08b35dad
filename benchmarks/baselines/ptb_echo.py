"""python-telegram-bot's bare echo, tuned as well as it goes: `python -m … <api url>`.

Handlers at once, as many connections as there are handlers, and uvloop. `aiohttp` as the last
word puts our own small transport under it, in place of its own.
"""

import asyncio
import sys
import warnings

import uvloop
from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from benchmarks.stage import TOKEN

AT_ONCE = 64
"""More made it slower: its pool is looked through for every request."""


async def _echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    assert update.message.text is not None
    await update.message.reply_text(update.message.text)


def main(api_url: str, transport: str) -> None:
    """Echo until stopped."""
    warnings.simplefilter("ignore")
    uvloop.install()
    asyncio.set_event_loop(uvloop.new_event_loop())
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{api_url}/bot").concurrent_updates(256)
    if transport == "aiohttp":
        from bot.platforms.telegram.request import AiohttpRequest

        builder.request(AiohttpRequest(20)).get_updates_request(AiohttpRequest(60))
    else:
        builder.connection_pool_size(AT_ONCE).pool_timeout(120)
    app = builder.build()
    app.add_handler(MessageHandler(filters.TEXT, _echo))
    app.run_polling(bootstrap_retries=5)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
