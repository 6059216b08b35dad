"""The bot on the web: whether it is well, calendars to follow, and summaries to pick up."""
