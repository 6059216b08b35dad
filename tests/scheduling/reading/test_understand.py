"""The operator's command that shows how lines are read."""

import argparse
import io
import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.commands import understand

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
KEYS = ["text", "kind", "value", "first", "reason", "partial", "choices"]


def answers(*lines: str) -> list[dict[str, object]]:
    """Return the answers to lines that were typed at a fixed time."""
    now = datetime.fromisoformat("2026-11-22T10:15")
    return [json.loads(answer) for answer in understand.understand(lines, now, AMSTERDAM)]


def parsed(*arguments: str) -> argparse.Namespace:
    """Return the options of the command."""
    parser = argparse.ArgumentParser()
    understand.add_arguments(parser)
    return parser.parse_args(arguments)


def test_each_line_gets_one_object_with_all_keys() -> None:
    """Every line is answered, with its own text, in order."""
    found = answers("morgen om 8 uur\n", "elke dinsdag om 14:00\n", "na dinsdag\r\n", "31 april\n")
    assert [list(answer) for answer in found] == [KEYS] * 4
    assert found[0]["choices"] == ["2026-11-23T20:00", "2026-11-23T08:00"]
    assert found[1]["first"] == "2026-11-24T14:00"
    assert found[2] | {"text": ""} == {
        "text": "",
        "kind": "vague",
        "value": None,
        "first": None,
        "reason": None,
        "partial": "2026-11-25/..",
        "choices": None,
    }
    assert found[3]["reason"] == "nonexistent_date"


def test_options_are_a_list() -> None:
    """Options are written as a list, in the order said."""
    (found,) = answers("vrijdagmiddag of maandag 30 november 10:00")
    assert found["value"] == ["2026-11-27TAF", "2026-11-30T10:00"]


def test_odd_lines_are_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Empty lines, NUL, bytes that are no UTF-8 and very long lines each get their answer."""
    lines = [b"", b"\x00", b"\xff\xfe dinsdag 14:00", b"9" * 50_000, "😀".encode(), b"morgen"]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n".join(lines))))
    assert understand.run(parsed("--now", "2026-11-22T10:15")) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["kind"] for answer in found] == [
        "vague", "vague", "datetime", "vague", "vague", "date",
    ]  # fmt: skip


def test_the_zone_and_time_are_options() -> None:
    """The zone is a name, the time is local; the zone is that of Amsterdam unless said."""
    options = parsed("--now", "2026-11-22T10:15", "--tz", "Europe/Lisbon")
    assert (options.now, options.tz) == (
        datetime.fromisoformat("2026-11-22T10:15"),
        ZoneInfo("Europe/Lisbon"),
    )
    assert parsed("--now", "2026-11-22").tz == AMSTERDAM


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--now", "tomorrow"],
        ["--now", "2026-11-22T10:15+01:00"],
        ["--now", "2026-11-22T10:15", "--tz", "Europe/Nowhere"],
        ["--now", "2026-11-22T10:15", "--tz", "../etc/passwd"],
    ],
)
def test_a_wrong_option_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing or wrong time or zone ends with the usual message about options."""
    with pytest.raises(SystemExit):
        parsed(*arguments)
    assert "usage:" in capsys.readouterr().err
