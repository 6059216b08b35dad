"""The stage on which bots are measured: a core for the bot, another for the server it talks to."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
ROUNDS = 5
"""Each figure is the median of so many; what is compared takes turns."""
TOKEN = "1:benchmark"

MEMORY = next(filter(Path.is_dir, [Path("/dev/shm")]), None)
"""A folder that is kept in memory, where the system has one; else None."""

_CORES = sorted(os.sched_getaffinity(0))
OUR_CORE, OTHER_CORE = _CORES[0], _CORES[-1]
_PATIENCE_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Heard:
    """When the first update left the server, and when each reply had been answered, in seconds."""

    began_at: float
    answered_at: Sequence[float]

    @property
    def per_second(self) -> float:
        """How many replies were delivered a second, from the first update to the last reply."""
        return len(self.answered_at) / (self.answered_at[-1] - self.began_at)


class Telegram:
    """The server, as the benchmark steers it."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def play(
        self,
        updates: Sequence[dict[str, Any]],
        send_seconds: float = 0.0,
        per_second: float | None = None,
    ) -> None:
        """Hand these updates out, at once or so many a second; each send takes `send_seconds`."""
        told = {"updates": updates, "send_seconds": send_seconds, "per_second": per_second}
        self._ask("/control/play", json.dumps(told).encode())

    def heard(self, count: int) -> Heard:
        """Wait until so many replies were delivered."""
        return Heard(**self._ask(f"/control/heard?count={count}"))

    def _ask(self, path: str, body: bytes | None = None) -> Any:
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self.url + path, body, headers)
        with urllib.request.urlopen(request, timeout=_PATIENCE_SECONDS) as answer:
            return json.load(answer)


@contextmanager
def pinned(core: int) -> Iterator[None]:
    """Keep this process on one core."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def serving() -> Iterator[Telegram]:
    """Run the server on a core of its own."""
    port = free_port()
    words = [sys.executable, "-m", "benchmarks.server", str(port)]
    with running(words, core=OTHER_CORE):
        _until_open(port)
        yield Telegram(port)


@contextmanager
def running(
    words: Sequence[str],
    env: Mapping[str, str] | None = None,
    core: int = OUR_CORE,
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a program on one core; it is asked to stop at the end."""
    others = {key: each for key, each in os.environ.items() if not key.startswith("STEUNGROEP_")}
    with pinned(core):
        process = subprocess.Popen(
            words,
            env={**others, "PYTHONPATH": str(ROOT), **(env or {})},
            stdout=subprocess.DEVNULL,
            stderr=None if "BENCH_ALOUD" in os.environ else subprocess.DEVNULL,
        )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def cpu_seconds(process_id: int) -> float:
    """Give the CPU time that a running process has taken."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(process_id: int) -> float:
    """Give the memory that a running process holds, in MB."""
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no such process")


def free_port() -> int:
    """Give a port on which nobody listens."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
        return port


def _until_open(port: int) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


def until_written(path: Path) -> str:
    """Wait until a program has written this file, and give what is in it."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not path.exists():
        if time.monotonic() > deadline:
            raise RuntimeError("the program never wrote its figures")
        time.sleep(0.01)
    return path.read_text()
