"""A date said in any of the ways that people say it comes back the same."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scheduling.reading import Kind, read, read_due

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=AMSTERDAM)


def listed(text: str) -> list[str]:
    """Return the words of a text."""
    return text.split()


DUTCH_DAYS = listed("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")
ENGLISH_DAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
DUTCH_MONTHS = listed(
    "januari februari maart april mei juni juli augustus september oktober november december"
)
ENGLISH_MONTHS = listed(
    "January February March April May June July August September October November December"
)
UNITS = listed("een twee drie vier vijf zes zeven acht negen")
TEENS = listed("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien")
ORDINALS = listed(
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde "
    "dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
)

days = st.dates(date(2026, 11, 24), date(2027, 9, 20)).filter(lambda d: (d.month, d.day) != (2, 29))
working_times = st.builds(
    time, st.integers(7, 20), st.sampled_from([0, 5, 10, 15, 20, 25, 30, 40, 45, 50])
)


def in_words(number: int) -> str:
    """Return a number below a hundred in Dutch words, as speech comes."""
    if number < 10:
        return UNITS[number - 1]
    if number < 20:
        return TEENS[number - 10]
    tens = {2: "twintig", 3: "dertig", 4: "veertig", 5: "vijftig"}[number // 10]
    if number % 10 == 0:
        return tens
    unit = UNITS[number % 10 - 1]
    return f"{unit}{'ën' if unit.endswith('e') else 'en'}{tens}"


DUTCH_DATES: list[Callable[[date], str]] = [
    lambda d: f"{d.day}-{d.month}-{d.year}",
    lambda d: f"{d:%d-%m-%Y}",
    lambda d: f"{d:%d/%m/%y}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.day} {DUTCH_MONTHS[d.month - 1]}",
    lambda d: f"{d.day} {DUTCH_MONTHS[d.month - 1]} {d.year}",
    lambda d: f"op {DUTCH_DAYS[d.weekday()]} {d.day} {DUTCH_MONTHS[d.month - 1]}",
    lambda d: f"{DUTCH_DAYS[d.weekday()].capitalize()}, {d.day} {DUTCH_MONTHS[d.month - 1]}",
    lambda d: f"{DUTCH_DAYS[d.weekday()][:2]} {d.day} {DUTCH_MONTHS[d.month - 1][:3]}.",
    lambda d: f"{DUTCH_DAYS[d.weekday()][:2]}. {d.day}/{d.month}/{d.year}",
    lambda d: f"de {d.day}e {DUTCH_MONTHS[d.month - 1]}",
    lambda d: f"{DUTCH_DAYS[d.weekday()]} de {d.day}e van {DUTCH_MONTHS[d.month - 1]}",
    lambda d: f"{in_words(d.day)} {DUTCH_MONTHS[d.month - 1]}",
    lambda d: f"{DUTCH_DAYS[d.weekday()]} {in_words(d.day)} {DUTCH_MONTHS[d.month - 1]}",
    lambda d: (
        f"de {ORDINALS[d.day - 1]} {DUTCH_MONTHS[d.month - 1]}"
        if d.day <= 20
        else f"de {in_words(d.day)}ste {DUTCH_MONTHS[d.month - 1]}"
    ),
    lambda d: f"week {d.isocalendar().week} {DUTCH_DAYS[d.weekday()]}",
    lambda d: f"{DUTCH_DAYS[d.weekday()]} in week {d.isocalendar().week}",
    lambda d: f"over {(d - NOW.date()).days} dagen",
]
ENGLISH_DATES: list[Callable[[date], str]] = [
    lambda d: f"{d.day} {ENGLISH_MONTHS[d.month - 1]}",
    lambda d: f"{ENGLISH_DAYS[d.weekday()]} {d.day} {ENGLISH_MONTHS[d.month - 1]}",
    lambda d: f"{ENGLISH_MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"on the {d.day}th of {ENGLISH_MONTHS[d.month - 1]}",
]
DATES = DUTCH_DATES + ENGLISH_DATES


def spoken(at: time) -> list[str]:
    """Return the ways to say a time on the clock face, in Dutch."""
    hour = (at.hour - 1) % 12 + 1
    after = at.hour % 12 + 1
    return {
        0: [f"{hour} uur", f"{in_words(hour)} uur", f"{hour}u"],
        5: [f"vijf over {in_words(hour)}", f"5 over {hour}"],
        10: [f"tien over {in_words(hour)}", f"10 na {hour}"],
        15: [f"kwart over {in_words(hour)}", f"kwart over {hour}", f"kwart na {hour}"],
        20: [f"tien voor half {in_words(after)}", f"20 over {hour}"],
        25: [f"vijf voor half {in_words(after)}", f"5 voor half {after}"],
        30: [f"half {in_words(after)}", f"half {after}", f"half {after} uur"],
        40: [f"tien over half {in_words(after)}", f"20 voor {after}"],
        45: [f"kwart voor {in_words(after)}", f"kwart voor {after}"],
        50: [f"tien voor {in_words(after)}", f"10 voor {after}"],
    }[at.minute]


WRITTEN: list[Callable[[time], str]] = [
    lambda t: f"{t:%H:%M}",
    lambda t: f"om {t:%H:%M} uur",
    lambda t: f"{t:%H.%M} uur",
    lambda t: f"om {t:%H.%M}",
    lambda t: f"{t.hour}u{t:%M}",
    lambda t: f"{t:%H}h{t:%M}",
    lambda t: f"at {(t.hour - 1) % 12 + 1}:{t:%M} {'am' if t.hour < 12 else 'pm'}",
]


def part_of(at: time) -> str:
    """Return the part of the day that decides between morning and evening."""
    if at.hour < 12:
        return "'s ochtends"
    return "'s middags" if at.hour < 18 else "'s avonds"


@given(day=days, way=st.sampled_from(DATES))
@settings(max_examples=200, deadline=None)
def test_a_date_comes_back_the_same(day: date, way: Callable[[date], str]) -> None:
    """However a date is said, in numbers or words, in Dutch or English, it is that date."""
    text = way(day)
    reading = read(text, NOW, AMSTERDAM)
    assert (text, reading.kind, reading.value) == (text, Kind.DATE, day.isoformat())
    assert reading.days == (day,)


@given(day=days, at=working_times, way=st.sampled_from(DATES), time_way=st.sampled_from(WRITTEN))
@settings(max_examples=200, deadline=None)
def test_a_date_with_a_written_time_comes_back_the_same(
    day: date, at: time, way: Callable[[date], str], time_way: Callable[[time], str]
) -> None:
    """A time in numbers beside a date is that time of that day, whichever is said first."""
    is_english = time_way(at).startswith("at ")
    assume(not (is_english and "/" in way(day)))  # either order is possible there: it is asked
    for text in (f"{way(day)} {time_way(at)}", f"{time_way(at)}, {way(day)}"):
        reading = read(text, NOW, AMSTERDAM)
        expected = datetime.combine(day, at)
        assert (text, reading.value) == (text, f"{expected:%Y-%m-%dT%H:%M}")
        assert [moment.starts for moment in reading.moments] == [expected]


@given(day=days, at=working_times, way=st.sampled_from(DUTCH_DATES), pick=st.integers(0, 2))
@settings(max_examples=200, deadline=None)
def test_a_spoken_time_with_its_part_of_the_day_comes_back_the_same(
    day: date, at: time, way: Callable[[date], str], pick: int
) -> None:
    """The part of the day decides: "half drie 's middags" is 14:30."""
    said = spoken(at)
    text = f"{way(day)} om {said[pick % len(said)]} {part_of(at)}"
    reading = read(text, NOW, AMSTERDAM)
    assert (text, reading.value) == (text, f"{datetime.combine(day, at):%Y-%m-%dT%H:%M}")


@given(at=working_times, pick=st.integers(0, 2))
@settings(max_examples=200, deadline=None)
def test_a_spoken_time_alone_is_never_taken_for_the_wrong_half_of_the_day(
    at: time, pick: int
) -> None:
    """Without a part of the day a spoken time is read only if one half of the day is likely."""
    said = spoken(at)
    reading = read(f"morgen om {said[pick % len(said)]}", NOW, AMSTERDAM)
    start = datetime.combine(NOW.date() + timedelta(days=1), at)
    other = start + timedelta(hours=12 if at.hour < 12 else -12)
    both = {f"{moment:%Y-%m-%dT%H:%M}" for moment in (start, other)}
    if 7 <= other.hour < 21 or (other.hour, other.minute) == (21, 0):
        assert set(reading.choices) == both
    else:
        assert reading.value == f"{start:%Y-%m-%dT%H:%M}"


@given(first=days, second=days, at=working_times, way=st.sampled_from(DATES))
@settings(max_examples=200, deadline=None)
def test_two_dates_become_two_options(
    first: date, second: date, at: time, way: Callable[[date], str]
) -> None:
    """Two dates with "of" between them are two options, in the order said."""
    if first == second:
        return
    text = f"{way(first)} {at:%H:%M} of {way(second)} {at:%H:%M}"
    reading = read(text, NOW, AMSTERDAM)
    assert (text, reading.value) == (
        text,
        [f"{datetime.combine(day, at):%Y-%m-%dT%H:%M}" for day in (first, second)],
    )


@given(day=days, wrong=st.integers(1, 6))
@settings(max_examples=200, deadline=None)
def test_a_weekday_that_contradicts_its_date_is_never_taken(day: date, wrong: int) -> None:
    """A wrong weekday is refused; the date and the nearest such weekday are offered."""
    weekday = (day.weekday() + wrong) % 7
    reading = read(f"{DUTCH_DAYS[weekday]} {day.day} {DUTCH_MONTHS[day.month - 1]}", NOW, AMSTERDAM)
    assert (reading.kind, reading.reason) == (Kind.INVALID, "weekday_mismatch")
    assert reading.mends[0] == day.isoformat()
    assert date.fromisoformat(reading.mends[1]).weekday() == weekday


@given(
    now=st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2028-12-31")),
    day=st.integers(0, 6),
)
@settings(max_examples=150, deadline=None)
def test_a_plain_weekday_is_the_first_one_after_today(now: datetime, day: int) -> None:
    """A weekday is the first after today; said on that very day, it is asked about."""
    aware = now.replace(tzinfo=AMSTERDAM)
    reading = read(DUTCH_DAYS[day], aware, AMSTERDAM)
    ahead = (day - now.weekday()) % 7
    if ahead == 0:
        assert reading.kind is Kind.AMBIGUOUS
    else:
        assert reading.value == (now.date() + timedelta(days=ahead)).isoformat()


DUTCH_STRETCHES: list[Callable[[str, str], str]] = [
    lambda start, end: f"van {start} tot {end}",
    lambda start, end: f"{start} tot {end}",
    lambda start, end: f"{start}-{end}",
    lambda start, end: f"{start} - {end} uur",
    lambda start, end: f"tussen {start} en {end}",
    lambda start, end: f"vanaf {start} tot {end} uur",
]
ENGLISH_STRETCHES: list[Callable[[str, str], str]] = [
    lambda start, end: f"from {start} to {end}",
    lambda start, end: f"from {start} until {end}",
    lambda start, end: f"between {start} and {end}",
    lambda start, end: f"{start}–{end}",
]


@given(
    day=days,
    at=working_times,
    minutes=st.sampled_from([30, 45, 60, 90, 120, 180]),
    way=st.sampled_from(DUTCH_DATES),
    stretch=st.sampled_from(DUTCH_STRETCHES),
    written=st.sampled_from(["%H:%M", "%H.%M"]),
    is_day_first=st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_a_stretch_of_time_comes_back_the_same(
    day: date,
    at: time,
    minutes: int,
    way: Callable[[date], str],
    stretch: Callable[[str, str], str],
    written: str,
    is_day_first: bool,
) -> None:
    """From when to when on a day, in any of the ways to say it, in Dutch."""
    start = datetime.combine(day, at)
    end = start + timedelta(minutes=minutes)
    said = stretch(start.strftime(written), end.strftime(written))
    may_be_date = written == "%H.%M" and 1 <= start.minute <= 12
    assume(not may_be_date or " tot " in said)  # "07.05" may be the 7th of May
    assume(not may_be_date or not 1 <= end.minute <= 12)
    text = f"{way(day)} {said}" if is_day_first else f"{said} op {way(day).removeprefix('op ')}"
    reading = read(text, NOW, AMSTERDAM)
    assert (text, reading.kind) == (text, Kind.RANGE)
    assert [(each.starts, each.ends) for each in reading.moments] == [(start, end)]


@given(
    day=days,
    at=working_times,
    minutes=st.sampled_from([30, 60, 90, 120]),
    way=st.sampled_from(ENGLISH_DATES),
    stretch=st.sampled_from(ENGLISH_STRETCHES),
)
@settings(max_examples=150, deadline=None)
def test_a_stretch_of_time_in_english_comes_back_the_same(
    day: date,
    at: time,
    minutes: int,
    way: Callable[[date], str],
    stretch: Callable[[str, str], str],
) -> None:
    """The same in English, on the clock of twelve hours or of twenty-four."""
    start = datetime.combine(day, at)
    end = start + timedelta(minutes=minutes)
    for written in ("%H:%M", "%I:%M %p"):
        text = f"{way(day)} {stretch(start.strftime(written), end.strftime(written))}"
        reading = read(text, NOW, AMSTERDAM)
        assert (text, reading.kind) == (text, Kind.RANGE)
        assert [(each.starts, each.ends) for each in reading.moments] == [(start, end)]


@given(
    first=days.filter(lambda day: day < date(2027, 8, 25)),
    length=st.integers(1, 20),
    way=st.sampled_from([*DUTCH_DATES[:4], *DUTCH_DATES[5:8]]),
    stretch=st.sampled_from(["van {} tot en met {}", "{} t/m {}", "van {} tot {}"]),
)
@settings(max_examples=150, deadline=None)
def test_a_stretch_of_days_comes_back_the_same(
    first: date, length: int, way: Callable[[date], str], stretch: str
) -> None:
    """From the first day to the last, both included."""
    last = first + timedelta(days=length)
    text = stretch.format(way(first), way(last))
    reading = read(text, NOW, AMSTERDAM)
    assert (text, reading.value) == (text, f"{first.isoformat()}/{last.isoformat()}")


@given(
    chosen=st.lists(days, min_size=2, max_size=5, unique=True),
    at=working_times,
    way=st.sampled_from([*DUTCH_DATES[5:10], *DUTCH_DATES[13:15]]),
    between=st.sampled_from([", ", "; ", "\n", " / "]),
)
@settings(max_examples=150, deadline=None)
def test_several_days_come_back_in_the_order_said(
    chosen: list[date], at: time, way: Callable[[date], str], between: str
) -> None:
    """A list of days with their times, with commas, slashes or on lines, is that list."""
    text = between.join(f"{way(day)} {at:%H:%M}" for day in chosen)
    reading = read(text, NOW, AMSTERDAM)
    assert (text, [each.starts for each in reading.moments]) == (
        text,
        [datetime.combine(day, at) for day in chosen],
    )


@given(day=days, way=st.sampled_from(DATES), deadline=st.sampled_from(["uiterlijk", "by", "t/m"]))
@settings(max_examples=100, deadline=None)
def test_a_last_day_comes_back_the_same(
    day: date, way: Callable[[date], str], deadline: str
) -> None:
    """A deadline that is said to be that day is that day."""
    assume(not way(day).startswith(("over", "on", "op")))
    assume(not (deadline == "by" and "/" in way(day)))  # either order is possible there
    text = f"{deadline} {way(day)}"
    assert (text, read_due(text, NOW, AMSTERDAM).value) == (text, day.isoformat())


@given(
    day=st.integers(0, 6),
    at=working_times,
    every=st.sampled_from(["elke {}", "iedere {}", "elke week op {}", "wekelijks op {}"]),
)
@settings(max_examples=100, deadline=None)
def test_a_rule_for_a_weekday_comes_back_the_same(day: int, at: time, every: str) -> None:
    """What comes again every week keeps its weekday and its hour; the first time is to come."""
    text = f"{every.format(DUTCH_DAYS[day])} om {at:%H:%M}"
    reading = read(text, NOW, AMSTERDAM)
    code = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[day]
    rule = f"FREQ=WEEKLY;BYDAY={code};BYHOUR={at.hour};BYMINUTE={at.minute}"
    assert (text, reading.value) == (text, rule)
    for moment in reading.moments:
        assert moment.starts is not None
        assert (moment.starts.weekday(), moment.starts.time()) == (day, at)
        assert moment.starts > NOW.replace(tzinfo=None)
