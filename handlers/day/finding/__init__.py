"""Finding a day: what the owner says of days and times, read back in full."""
