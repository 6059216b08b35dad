"""The checker notices what it is there for."""

import pytest

from tests.scheduling.calendar.file_checks import complaints

WELL = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Here\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
    b"ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org\r\nDTSTART;TZID=Here:20261020T193000\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_a_good_file_passes() -> None:
    """Nothing is said of a file that is in order."""
    assert complaints(WELL) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        (b"ACCEPTED", b"MAYBE", "an answer is none of those that exist"),
        (b"TZID:Here", b"TZID:There", "a zone is used that the file does not define"),
        (b"\r\n", b"\n", "a line does not end in CR LF"),
        (b"mailto:", b"mailto:" + b"a" * 50, "a line is longer than 75 octets"),
    ],
)
def test_each_fault_is_noticed(right: bytes, wrong: bytes, said: str) -> None:
    """Each of the four faults is told."""
    assert complaints(WELL.replace(right, wrong)) == [said]
