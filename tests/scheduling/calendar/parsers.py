"""Calendar parsers of other make than the one that writes our files, to read them back.

libical is the system's, or else installed with apt as root. vobject is a locked development
dependency. ical.js (Thunderbird's and Nextcloud's parser) runs in Node.js: it is installed once
into `build/`, from its own lock file, by the npm that is in the project's environment or on the
PATH.
"""

import json
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import vobject

from tests.scheduling.calendar.libical import Calendar

HERE = Path(__file__).parent / "ical_js"
BUILD = Path(__file__).parents[3] / "build"
TOOLS = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)))


@dataclass(frozen=True, kw_only=True)
class ReadBack:
    """What a parser understood of a meeting."""

    method: str
    events: int
    attendees: int
    uid: str
    sequence: int
    status: str
    title: str
    place: str | None
    description: str | None
    starts_at: datetime
    ends_at: datetime
    alarm_before: timedelta | None
    times: tuple[datetime, ...] = ()
    instead_of_local: datetime | None = None


MOST_TIMES = 8
"""How many times of a series are read back."""


def under_an_unknown_zone(content: bytes, zone: str) -> bytes:
    """Rename the zone, so that a parser must read its rules from the file."""
    return content.replace(zone.encode(), f"Nowhere/{uuid.uuid4().hex[:12]}".encode())


def read_with_vobject(content: bytes) -> ReadBack:
    """Read a file with vobject, which reads zones with dateutil."""
    calendar = vobject.readOne(content.decode())
    event = calendar.vevent

    def typed(name: str) -> str | None:
        return getattr(event, name).value if name in event.contents else None

    alarm = event.valarm.trigger.value if "valarm" in event.contents else None
    return ReadBack(
        method=calendar.method.value,
        events=len(calendar.contents["vevent"]),
        attendees=len(event.contents.get("attendee", ()))
        + len(event.contents.get("organizer", ())),
        uid=event.uid.value,
        sequence=int(event.sequence.value),
        status=event.status.value,
        title=event.summary.value,
        place=typed("location"),
        description=typed("description"),
        starts_at=event.dtstart.value.astimezone(UTC),
        ends_at=event.dtend.value.astimezone(UTC),
        alarm_before=None if alarm is None else -alarm,
        times=_times_of(event),
        instead_of_local=event.recurrence_id.value.replace(tzinfo=None)
        if "recurrence-id" in event.contents
        else None,
    )


def _times_of(event: Any) -> tuple[datetime, ...]:
    if "rrule" not in event.contents:
        return ()
    # dateutil's rules are read as wall times, in the zone of the start.
    rules = event.getrruleset(addRDate=True)
    return tuple(each.astimezone(UTC) for each in islice(rules, MOST_TIMES))


def read_with_libical(content: bytes) -> ReadBack:
    """Read a file with libical."""
    with Calendar(content) as calendar:
        events = calendar.events()
        times = calendar.times(events[0]["starts_at"] + timedelta(days=366 * MOST_TIMES))
        return ReadBack(
            method=calendar.method,
            events=len(events),
            times=tuple(times[:MOST_TIMES]) if b"\nRRULE:" in _events_only(content) else (),
            **events[0],
        )


def _events_only(content: bytes) -> bytes:
    return content[content.index(b"BEGIN:VEVENT") - 2 :]


def read_with_ical_js(contents: Sequence[bytes]) -> list[ReadBack]:
    """Read files with ical.js, all in one go."""
    told = subprocess.run(
        [_tool("node"), _installed() / "read.mjs"],
        input=json.dumps([content.decode() for content in contents]),
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return [
        ReadBack(
            starts_at=datetime.fromisoformat(read.pop("starts_at")),
            ends_at=datetime.fromisoformat(read.pop("ends_at")),
            alarm_before=None
            if (alarm := read.pop("alarm")) is None
            else timedelta(seconds=-alarm),
            times=tuple(datetime.fromisoformat(each) for each in read.pop("times")),
            instead_of_local=None
            if (instead := read.pop("instead")) is None
            else datetime.fromisoformat(instead),
            **read,
        )
        for read in json.loads(told)
    ]


def _installed() -> Path:
    """Give the folder with ical.js, installed from its lock file if it is not there yet."""
    sources = [HERE / name for name in ("package.json", "package-lock.json", "read.mjs")]
    version = sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()[:12]
    folder = BUILD / f"ical_js-{version}"
    if not folder.exists():
        BUILD.mkdir(exist_ok=True)
        with TemporaryDirectory(dir=BUILD, ignore_cleanup_errors=True) as made:
            for source in sources:
                shutil.copy(source, made)
            done = subprocess.run(
                [_tool("npm"), "ci", "--ignore-scripts"], cwd=made, capture_output=True, check=False
            )
            if done.returncode:
                pytest.fail(
                    "npm could not install ical.js: is its registry reachable?", pytrace=False
                )
            with suppress(OSError):  # another test run was first
                Path(made).rename(folder)
    return folder


def _tool(name: str) -> str:
    """Find node or npm, in the project's environment or on the PATH."""
    found = shutil.which(name, path=TOOLS)
    if found is None:
        pytest.fail(f"{name} is needed to read calendar files with ical.js", pytrace=False)
    return found
