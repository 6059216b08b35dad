"""`steungroep understand`: for operators and tests, shows how dates in lines of text are read."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def understand(lines: Iterable[str], now: datetime, zone: ZoneInfo) -> Iterator[str]:
    """Yield for each line one JSON object with what was read of it.

    `now` is local wall time in `zone`, without a zone of its own.
    """
    # Imported late: the command line asks every command for its options.
    from scheduling.reading import Kind, read

    said_at = now.replace(tzinfo=zone)
    for line in lines:
        text = line.rstrip("\r\n")
        reading = read(text, said_at, zone)
        answer = {
            "text": text,
            "kind": reading.kind.value,
            "value": reading.value,
            "first": reading.first,
            "reason": reading.reason,
            "partial": reading.partial,
            "choices": list(reading.choices) if reading.kind is Kind.AMBIGUOUS else None,
        }
        yield json.dumps(answer)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command to its parser."""
    parser.add_argument(
        "--now",
        required=True,
        type=_local_time,
        help="local time at which the lines were typed, such as 2026-11-22T10:15",
    )
    parser.add_argument(
        "--tz",
        default="Europe/Amsterdam",
        type=_zone,
        help="time zone of who typed them (default: %(default)s)",
    )


def run(args: argparse.Namespace) -> int:
    """Read lines from standard input and write their readings to standard output.

    Bytes that are no UTF-8 are replaced. Returns 0.
    """
    lines = (line.decode("utf-8", errors="replace") for line in sys.stdin.buffer)
    for answer in understand(lines, args.now, args.tz):
        sys.stdout.write(f"{answer}\n")
    sys.stdout.flush()
    return 0


def _local_time(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("not a time such as 2026-11-22T10:15") from error
    if moment.tzinfo is not None:
        raise argparse.ArgumentTypeError("give local time, without a zone")
    return moment


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise argparse.ArgumentTypeError("not a time zone such as Europe/Amsterdam") from error
