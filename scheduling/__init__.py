"""Time: reading dates, zones, iCalendar, what is due, the tick."""
