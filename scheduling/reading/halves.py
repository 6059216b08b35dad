"""Morning or evening: what a clock time may mean on the 24-hour clock."""

from scheduling.reading.items import Clock, Notation
from scheduling.reading.reading import Part

HOUR, HALF_DAY, DAY = 60, 720, 1440
_EARLIEST, _LATEST = 7 * HOUR, 21 * HOUR
_MORNING_FIRST = 9 * HOUR
_WINDOWS: dict[Part, tuple[tuple[int, int], ...]] = {
    Part.MORNING: ((HOUR, 12 * HOUR + 30),),
    Part.AFTERNOON: ((12 * HOUR, 19 * HOUR),),
    Part.EVENING: ((17 * HOUR, DAY),),
    Part.NIGHT: ((20 * HOUR, DAY), (HOUR, 7 * HOUR)),
}


def readings(clock: Clock, part: Part | None = None) -> tuple[int, ...]:
    """Return the minutes of the day that a clock time may mean, likeliest first.

    A day part decides; no minutes are left where it contradicts. Without one, spoken hours are
    kept that start from 07:00 to 21:00, and written ones are on the 24-hour clock, but asked
    about before 07:00. 1440 is the midnight that ends the day.
    """
    if clock.notation is Notation.EXACT:
        return clock.minutes
    possible = [
        twelve
        for minutes in clock.minutes
        for twelve in _twelve_hours_apart(minutes, clock.notation)
    ]
    if part is not None:
        return _in_part(possible, part)
    if clock.notation is Notation.WRITTEN:
        return _in_24_hours(clock.minutes[0])
    usual = [minutes for minutes in possible if _EARLIEST <= minutes <= _LATEST]
    if not usual:
        return tuple(possible[-1:])
    is_morning = all(minutes % HALF_DAY >= _MORNING_FIRST for minutes in usual)
    ordered = sorted(set(usual), reverse=not is_morning)
    likely = [minutes for minutes in ordered if (minutes - clock.minutes[0]) % HALF_DAY == 0]
    return tuple(dict.fromkeys((*likely[:1], *ordered)))


def halves_of(minutes: int) -> tuple[int, ...]:
    """Return the two times of day that the same place on the clock face may mean."""
    return _twelve_hours_apart(minutes, Notation.SPOKEN)


def _twelve_hours_apart(minutes: int, notation: Notation) -> tuple[int, ...]:
    if minutes >= 13 * HOUR or (notation is Notation.WRITTEN and minutes < HOUR):
        return (minutes,)
    morning = minutes % HALF_DAY
    return (morning, morning + HALF_DAY)


def _in_part(possible: list[int], part: Part) -> tuple[int, ...]:
    if part in (Part.EVENING, Part.NIGHT) and 0 in possible:
        return (DAY, 0)
    within = [
        minutes for minutes in possible for low, high in _WINDOWS[part] if low <= minutes < high
    ]
    if part is Part.NIGHT and not within:
        within = [minutes for minutes in possible if minutes < HOUR]
    return tuple(dict.fromkeys(within))


def _in_24_hours(minutes: int) -> tuple[int, ...]:
    if minutes >= _EARLIEST:
        return (minutes,)
    return (minutes + HALF_DAY, minutes) if minutes >= HOUR else (minutes, minutes + HALF_DAY)
