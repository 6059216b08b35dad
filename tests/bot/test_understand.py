"""`steungroep understand` as it is started: lines in, one JSON object a line out."""

import json
import subprocess
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.bot.programs import ROOT, outcome

EXAMPLES = ROOT / "tests" / "scheduling" / "reading" / "examples.jsonl"
NOW = "2026-11-22T10:15"
KEYS = ["text", "kind", "value", "first", "reason", "partial", "choices"]


def understood(lines: bytes, now: str = NOW) -> list[dict[str, Any]]:
    """Give what the command writes of these lines, typed in Amsterdam."""
    command = [sys.executable, "-m", "bot.cli", "understand"]
    command += ["--now", now, "--tz", "Europe/Amsterdam"]
    done = subprocess.run(command, input=lines, capture_output=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_line_has_its_answer_in_order() -> None:
    """A day with a time, words that say none, an empty line, and bytes that are no text."""
    found = understood(b"di 1 december 14u\r\nergens binnenkort\n\n\xff\xfe\n31 februari om 10.00")
    assert [each["text"] for each in found] == [
        "di 1 december 14u",
        "ergens binnenkort",
        "",
        "\ufffd\ufffd",
        "31 februari om 10.00",
    ]
    assert all(list(each) == KEYS for each in found)
    assert (found[0]["kind"], found[0]["value"]) == ("datetime", "2026-12-01T14:00")
    assert found[1]["kind"] == "vague"
    assert (found[-1]["kind"], found[-1]["reason"]) == ("invalid", "nonexistent_date")


def test_the_agreed_phrases_come_out_as_agreed() -> None:
    """What the reader is held to is what an operator sees."""
    examples = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    for now, several in groupby(sorted(examples, key=_typed_at), key=_typed_at):
        asked = list(several)
        found = understood("\n".join(each["text"] for each in asked).encode(), now)
        assert [
            (each["text"], each["kind"], each["choices"] or each["value"]) for each in found
        ] == [(each["text"], each["kind"], each["expected"]) for each in asked]


def test_nothing_in_is_nothing_out() -> None:
    """No line, no answer, no complaint."""
    assert understood(b"") == []


async def test_a_wrong_word_is_told(tmp_path: Path) -> None:
    """A time that is none, one with a zone, and a zone that does not exist."""
    for words, told in (
        (["--now", "soon"], "not a time such as"),
        (["--now", f"{NOW}+01:00"], "give local time, without a zone"),
        (["--now", NOW, "--tz", "Europe/Nowhere"], "not a time zone such as"),
        ([], "--now"),
    ):
        code, complained = await outcome(tmp_path, "understand", *words)
        assert code == 2
        assert complained.startswith("usage: steungroep understand")
        assert told in complained


def _typed_at(example: dict[str, Any]) -> str:
    return str(example["now"])
