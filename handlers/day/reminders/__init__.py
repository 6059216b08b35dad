"""Reminders: the day before, or as people asked, in their own time."""
