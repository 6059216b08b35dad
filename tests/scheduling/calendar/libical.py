"""libical, which GNOME's and KDE's calendars are built on, asked through its C interface."""

import ctypes
import ctypes.util
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest

from tests import apt

PACKAGE = "libical3"


class _Time(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    ]


class _Duration(ctypes.Structure):
    _fields_ = [
        ("is_neg", ctypes.c_int),
        *((name, ctypes.c_uint) for name in ("days", "weeks", "hours", "minutes", "seconds")),
    ]


class _Trigger(ctypes.Structure):
    _fields_ = [("time", _Time), ("duration", _Duration)]


class _Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


_EACH = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_Span), ctypes.c_void_p)
_POINTER, _WORDS, _NUMBER = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
_RESULTS: dict[str, Any] = {
    "icalparser_parse_string": _POINTER,
    "icalcomponent_get_first_component": _POINTER,
    "icalcomponent_get_next_component": _POINTER,
    "icalcomponent_get_first_property": _POINTER,
    "icalcomponent_get_dtstart": _Time,
    "icalcomponent_get_dtend": _Time,
    "icalcomponent_get_recurrenceid": _Time,
    "icaltime_as_timet_with_zone": ctypes.c_long,
    "icaltime_from_timet_with_zone": _Time,
    "icaltimezone_get_utc_timezone": _POINTER,
    "icalproperty_get_trigger": _Trigger,
    "icalcomponent_get_uid": _WORDS,
    "icalcomponent_get_summary": _WORDS,
    "icalcomponent_get_location": _WORDS,
    "icalcomponent_get_description": _WORDS,
    "icalproperty_method_to_string": _WORDS,
    "icalproperty_status_to_string": _WORDS,
}
_TAKES_TIMES = {
    "icaltime_as_timet_with_zone": [_Time, _POINTER],
    "icaltime_from_timet_with_zone": [ctypes.c_long, _NUMBER, _POINTER],
    "icalcomponent_foreach_recurrence": [_POINTER, _Time, _Time, _EACH, _POINTER],
}


class Calendar:
    """A file as libical reads it."""

    def __init__(self, content: bytes) -> None:
        """Parse it."""
        self._root = _call("icalparser_parse_string", content)
        assert self._root, "libical can't read it"

    def __enter__(self) -> "Calendar":
        return self

    def __exit__(self, *_: object) -> None:
        _call("icalcomponent_free", self._root)

    @property
    def method(self) -> str:
        """What the file is for."""
        return _said("icalproperty_method_to_string", _call("icalcomponent_get_method", self._root))

    @property
    def errors(self) -> int:
        """How many lines libical could make nothing of."""
        return int(_call("icalcomponent_count_errors", self._root))

    def keeps_to_its_method(self) -> bool:
        """Whether all that RFC 5546 wants of a file of this method is in it, and no more."""
        return bool(_call("icalrestriction_check", self._root)) and self.errors == 0

    def events(self) -> list[dict[str, Any]]:
        """Give what each event says."""
        kind = _call("icalcomponent_string_to_kind", b"VEVENT")
        found = []
        event = _call("icalcomponent_get_first_component", self._root, kind)
        while event:
            found.append(_read(event))
            event = _call("icalcomponent_get_next_component", self._root, kind)
        return found

    def times(self, until: datetime) -> list[datetime]:
        """Give when the first event happens, each time that its rule says, up to an instant."""
        kind = _call("icalcomponent_string_to_kind", b"VEVENT")
        event = _call("icalcomponent_get_first_component", self._root, kind)
        utc = _call("icaltimezone_get_utc_timezone")
        found: list[datetime] = []
        each = _EACH(lambda _, span, __: found.append(_instant(span.contents.start)))
        first = _call("icaltime_from_timet_with_zone", 0, 0, utc)
        last = _call("icaltime_from_timet_with_zone", int(until.timestamp()), 0, utc)
        _call("icalcomponent_foreach_recurrence", event, first, last, each, None)
        return found


def _read(event: int) -> dict[str, Any]:
    status = _call("icalcomponent_get_status", event)
    return {
        "uid": _said("icalcomponent_get_uid", event),
        "sequence": _call("icalcomponent_get_sequence", event),
        "status": _said("icalproperty_status_to_string", status),
        "title": _said("icalcomponent_get_summary", event),
        "place": _said("icalcomponent_get_location", event) or None,
        "description": _said("icalcomponent_get_description", event) or None,
        "starts_at": _when("icalcomponent_get_dtstart", event),
        "ends_at": _when("icalcomponent_get_dtend", event),
        "attendees": _count(event, b"ATTENDEE") + _count(event, b"ORGANIZER"),
        "instead_of_local": _wall("icalcomponent_get_recurrenceid", event)
        if _count(event, b"RECURRENCE-ID")
        else None,
        "alarm_before": _alarm(event),
    }


def _alarm(event: int) -> timedelta | None:
    kind = _call("icalcomponent_string_to_kind", b"VALARM")
    alarm = _call("icalcomponent_get_first_component", event, kind)
    if not alarm:
        return None
    trigger = _call(
        "icalcomponent_get_first_property", alarm, _call("icalproperty_string_to_kind", b"TRIGGER")
    )
    before = _call("icalproperty_get_trigger", trigger).duration
    assert before.is_neg
    return timedelta(
        days=before.days + 7 * before.weeks,
        hours=before.hours,
        minutes=before.minutes,
        seconds=before.seconds,
    )


def _count(component: int, kind: bytes) -> int:
    number = _call("icalproperty_string_to_kind", kind)
    return int(_call("icalcomponent_count_properties", component, number))


def _when(name: str, event: int) -> datetime:
    time = _call(name, event)
    return _instant(_call("icaltime_as_timet_with_zone", time, time.zone))


def _wall(name: str, event: int) -> datetime:
    """Give what the file says itself: for this one libical looks no zone up."""
    time = _call(name, event)
    return datetime(time.year, time.month, time.day, time.hour, time.minute)  # noqa: DTZ001


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _said(name: str, *given: object) -> str:
    return (_call(name, *given) or b"").decode()


def _call(name: str, *given: object) -> Any:
    return _function(name)(*given)


@cache
def _function(name: str) -> Callable[..., Any]:
    function = getattr(_library(), name)
    function.restype = _RESULTS.get(name, _NUMBER)
    if name in _TAKES_TIMES:
        function.argtypes = _TAKES_TIMES[name]
        return function  # type: ignore[no-any-return]

    def called(*given: object) -> Any:
        wide = (
            _POINTER(each) if isinstance(each, int) and each > 2**31 else each for each in given
        )
        return function(*wide)

    return called


@cache
def _library() -> ctypes.CDLL:
    found = ctypes.util.find_library("ical")
    if found is None:
        apt.install(PACKAGE)
        found = ctypes.util.find_library("ical")
    if found is None:
        pytest.fail(
            f"libical is needed to read calendar files back: install {PACKAGE} (or libical)",
            pytrace=False,
        )
    return ctypes.CDLL(found)
