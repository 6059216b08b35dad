"""Tests of the bot on Telegram, over the real wire."""
