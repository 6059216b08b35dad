"""Starts it: settings, command line, the turn. How messages leave and the web are rooms of it."""
