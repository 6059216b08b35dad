"""The practice room: several invented people, each with a chat with the bot, in a browser."""
