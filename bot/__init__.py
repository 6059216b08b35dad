"""Starts it: settings, command line, the turn, the outbox, the web server."""
