"""The ways in and out: the only place that knows Telegram and the practice room."""
