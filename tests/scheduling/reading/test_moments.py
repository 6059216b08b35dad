"""What handlers get beside the written value: moments, whole alternatives, mends, deadlines."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from scheduling.reading import Kind, Part, Reading, read, read_due

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def local(text: str) -> datetime:
    """Return a wall time without a zone."""
    return datetime.fromisoformat(text)


def reading_of(text: str, now: str = "2026-11-22T10:15") -> Reading:
    """Return how a text is read at a local time in Amsterdam."""
    return read(text, datetime.fromisoformat(now).replace(tzinfo=AMSTERDAM), AMSTERDAM)


def test_a_time_is_a_local_start_without_a_zone() -> None:
    """A datetime has one moment, with its local wall time and no end."""
    (moment,) = reading_of("dinsdag 1 december om 14 uur").moments
    assert (moment.starts, moment.ends) == (local("2026-12-01T14:00"), None)
    assert moment.starts is not None
    assert moment.starts.tzinfo is None


def test_a_range_has_a_start_and_an_end() -> None:
    """A stretch of time has both, also over midnight."""
    (moment,) = reading_of("dinsdag 22:00 tot 01:00").moments
    assert (moment.starts, moment.ends) == (local("2026-11-24T22:00"), local("2026-11-25T01:00"))


def test_days_are_a_first_and_a_last_day() -> None:
    """A stretch of days has no hours."""
    (moment,) = reading_of("1 t/m 5 december").moments
    assert (moment.on, moment.until_on, moment.starts) == (
        date(2026, 12, 1),
        date(2026, 12, 5),
        None,
    )


def test_a_time_alone_has_no_day() -> None:
    """Who types only a time is asked for the day, and the time is kept."""
    (moment,) = reading_of("half drie").moments
    assert (moment.on, moment.at, moment.starts) == (None, time(14, 30), None)


def test_each_option_is_a_moment() -> None:
    """Options keep their order; a part of the day is kept as that."""
    moments = reading_of("vrijdagmiddag of maandag 30 november 10:00").moments
    assert [moment.part for moment in moments] == [Part.AFTERNOON, None]
    assert [moment.on for moment in moments] == [date(2026, 11, 27), date(2026, 11, 30)]


def test_a_choice_is_a_whole_reading() -> None:
    """A button for a choice can be taken as it is, without reading its text again."""
    reading = reading_of("morgen om 8 uur")
    assert reading.choices == ("2026-11-23T20:00", "2026-11-23T08:00")
    assert [choice.kind for choice in reading.alternatives] == [Kind.DATETIME, Kind.DATETIME]
    assert reading.alternatives[1].moments[0].starts == local("2026-11-23T08:00")


def test_both_hours_of_the_long_night_can_be_told_apart() -> None:
    """When the clock goes back, the two equal hours differ by their fold and their offset."""
    reading = reading_of("vannacht om half 3", "2027-10-30T12:00")
    assert reading.choices == ("2027-10-31T02:30+02:00", "2027-10-31T02:30+01:00")
    starts = [choice.moments[0].starts for choice in reading.alternatives]
    assert [start.fold for start in starts if start is not None] == [0, 1]


def test_a_contradicting_weekday_is_mended_in_two_ways() -> None:
    """The date with its true weekday, or the nearest such weekday, at the hour that was said."""
    reading = reading_of("dinsdag 3 december om 14:00")
    assert reading.mends == ("2026-12-03T14:00", "2026-12-01T14:00")
    assert reading.corrections[0].is_clear


def test_a_date_that_is_not_there_is_mended_with_its_neighbours() -> None:
    """31 February: the last day of February, or the first of March."""
    assert reading_of("31 februari om 10 uur").mends == ("2027-02-28T10:00", "2027-03-01T10:00")


def test_an_hour_that_passed_is_mended_with_tomorrow() -> None:
    """Nine o'clock said at a quarter past ten may be tomorrow's."""
    assert reading_of("vandaag om 9:00").mends == ("2026-11-23T09:00",)


def test_a_date_that_passed_is_mended_with_next_year() -> None:
    """Yesterday's date may be that of next year."""
    assert reading_of("21 november").mends == ("2027-11-21",)


def test_an_hour_that_is_skipped_is_mended_with_an_hour_later() -> None:
    """When the clock goes forward, it shows half past three instead of half past two."""
    assert reading_of("vannacht om half 3", "2027-03-27T12:00").mends == ("2027-03-28T03:30",)


def test_the_first_time_of_a_rule_is_a_moment_with_its_end() -> None:
    """A rule with an hour and an end gives both for the first time."""
    reading = reading_of("elke dinsdag van 14:00 tot 15:30")
    assert reading.first == "2026-11-24T14:00"
    assert reading.moments[0].ends == local("2026-11-24T15:30")


def test_time_that_passes_is_elapsed_over_a_change_of_the_clock() -> None:
    """Fifteen hours from noon is the second two o'clock of the long night."""
    (moment,) = reading_of("over 15 uur", "2027-10-30T12:00").moments
    assert moment.starts is not None
    assert (moment.starts, moment.starts.fold) == (local("2027-10-31T02:00"), 1)


def test_now_may_be_given_in_any_zone() -> None:
    """Days are those of the person: late in the evening in UTC it is tomorrow in Amsterdam."""
    now = datetime(2026, 11, 22, 23, 30, tzinfo=ZoneInfo("UTC"))
    assert read("overmorgen", now, ZoneInfo("UTC")).value == "2026-11-24"
    assert read("vandaag", now, AMSTERDAM).value == "2026-11-23"


def test_a_deadline_with_an_hour_is_that_hour() -> None:
    """Where a last day is asked for, "vrijdag voor 17:00" is clear."""
    now = datetime(2026, 11, 22, 10, 15, tzinfo=AMSTERDAM)
    assert read("vrijdag voor 17:00", now, AMSTERDAM).kind is Kind.VAGUE
    assert read_due("vrijdag voor 17:00", now, AMSTERDAM).value == "2026-11-27T17:00"
    assert read_due("voor vrijdag", now, AMSTERDAM).choices == ("2026-11-27", "2026-11-26")
