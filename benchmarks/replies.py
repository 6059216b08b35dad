"""Replies delivered a second with 50 ms on every send (QUALITY.md, section 3, row 2).

Ours is the whole bot in a process of its own, the outbox's limits lifted; theirs are the bare
echoes of python-telegram-bot and aiogram, each tuned as well as it goes. All get the same updates
of the same people from the same server. A bot has one core, the server (and PostgreSQL) another.
"""

import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.databases import NewDatabase, open_core, settings_of
from benchmarks.people import Nowhere, bring_in, said_by
from benchmarks.stage import ROOT, ROUNDS, Telegram, running, serving

PEOPLE = 250
TIMES = 8
SEND_SECONDS = 0.05

_ENVIRONMENT = ROOT / ".venv" / "aiogram"
LOCK = ROOT / "benchmarks" / "baselines" / "aiogram.txt"

Once = Callable[[Telegram], float]


def measure(databases: dict[str, NewDatabase]) -> dict[str, float]:
    """Give replies a second: for our bot on each database, and for each echo."""
    with TemporaryDirectory() as folder, serving() as telegram:
        bots: dict[str, Once] = {
            "aiogram": _echo([_aiogram(), str(LOCK.parent / "aiogram_echo.py"), "{url}"]),
            "python-telegram-bot": _echo(_ptb("httpx")),
            "python-telegram-bot, our transport": _echo(_ptb("aiohttp")),
        }
        for name, new in databases.items():
            bots[name] = _ours(new, Path(folder) / name)
        found: dict[str, list[float]] = {name: [] for name in bots}
        for _ in range(ROUNDS):
            for name, once in bots.items():
                found[name].append(once(telegram))
    return {name: statistics.median(each) for name, each in found.items()}


def _ours(new: NewDatabase, folder: Path) -> Once:
    """Make ready a bot with its people; each round types on where the last one ended."""
    folder.mkdir()
    url = new(folder)
    core = open_core(url, folder, Nowhere())
    bring_in(core, PEOPLE)
    core.storage.close()
    rounds = iter(range(1000))

    def once(telegram: Telegram) -> float:
        skip = next(rounds) * PEOPLE * TIMES
        updates = said_by(PEOPLE, TIMES)
        for each in updates:
            each["update_id"] += skip
        env = settings_of(url, folder, telegram.url) | {"BENCH_NO_LIMITS": "1"}
        return _play(telegram, updates, [sys.executable, "-m", "benchmarks.our_bot"], env)

    return once


def _echo(words: Sequence[str]) -> Once:
    def once(telegram: Telegram) -> float:
        return _play(
            telegram, said_by(PEOPLE, TIMES), [each.format(url=telegram.url) for each in words], {}
        )

    return once


def _play(
    telegram: Telegram,
    updates: Sequence[dict[str, object]],
    words: Sequence[str],
    env: dict[str, str],
) -> float:
    """Start a bot on a server where all these updates wait; it has begun when it fetches them."""
    telegram.play(updates, send_seconds=SEND_SECONDS)
    with running(words, env):
        return telegram.heard(len(updates)).per_second


def _ptb(transport: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.baselines.ptb_echo", "{url}", transport]


def _aiogram() -> str:
    """Give the Python of aiogram's own environment, made from its lock when that is newer."""
    python = _ENVIRONMENT / "bin" / "python"
    made = _ENVIRONMENT / "made"
    if not made.exists() or made.stat().st_mtime < LOCK.stat().st_mtime:
        uv = Path(sys.executable).parent / "uv"
        subprocess.run(
            [uv, "venv", "--quiet", "--clear", "-p", sys.executable, _ENVIRONMENT], check=True
        )
        install = [uv, "pip", "install", "--quiet", "--require-hashes", "--python", python]
        subprocess.run([*install, "-r", LOCK], check=True)
        made.touch()
    return str(python)
