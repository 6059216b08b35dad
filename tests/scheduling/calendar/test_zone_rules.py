"""Zones are described by rules that calendars follow."""

from zoneinfo import ZoneInfo

import pytest

from scheduling.calendar.zone_rules import find_observances, zone_component


@pytest.mark.parametrize(
    ("zone", "rules"),
    [
        ("Europe/Amsterdam", [(3, "-1SU"), (10, "-1SU")]),
        ("America/New_York", [(3, "2SU"), (11, "1SU")]),
        ("Australia/Sydney", [(4, "1SU"), (10, "1SU")]),
    ],
)
def test_yearly_changes_are_rules(zone: str, rules: list[tuple[int, str]]) -> None:
    """The nth or the last weekday of a month is written so, never as a list of dates."""
    observances = find_observances(ZoneInfo(zone), 2026)
    assert [
        (seen.rule["BYMONTH"], seen.rule["BYDAY"]) for seen in observances if seen.rule
    ] == rules
    assert b"RDATE" not in zone_component(ZoneInfo(zone), 2026).to_ical()


def test_a_change_within_seven_days_names_the_days() -> None:
    """Israel's clocks change on the Friday from 23 March on, which is no nth Friday."""
    spring = find_observances(ZoneInfo("Asia/Jerusalem"), 2026)[0]
    assert spring.rule == {
        "FREQ": "YEARLY",
        "BYMONTH": 3,
        "BYDAY": "FR",
        "BYMONTHDAY": [23, 24, 25, 26, 27, 28, 29],
    }


def test_a_zone_without_changes_is_one_standard_time() -> None:
    """India has one time all year."""
    lines = zone_component(ZoneInfo("Asia/Kolkata"), 2026).to_ical().decode().splitlines()
    assert lines.count("BEGIN:STANDARD") == 1
    assert "BEGIN:DAYLIGHT" not in lines
    assert not any(line.startswith("RRULE") for line in lines)


def test_changes_without_a_rule_are_told_one_by_one() -> None:
    """Morocco's clocks follow the moon: every change up to the year after is there."""
    observances = find_observances(ZoneInfo("Africa/Casablanca"), 2026)
    assert all(seen.rule is None for seen in observances)
    assert [seen.change.wall.year for seen in observances[1:]] == [
        2025,
        2025,
        2026,
        2026,
        2027,
        2027,
    ]
