"""Our bot as `steungroep run` runs it, with what is measured: `python -m benchmarks.our_bot`.

`BENCH_NO_LIMITS` lifts the platform's limits from the outbox. `BENCH_TURNS` names a file: when
it is asked to stop, how long each turn took is written there, from being handed over to its
commit, the waiting for its place included (seconds).
"""

import gc
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import main

if TYPE_CHECKING:
    from bot.app import App
    from messages.incoming import Incoming, Receipt


def _note_turns(path: Path) -> None:
    from bot.app import App

    took: list[float] = []
    receive, let_go = App.receive, App.close

    async def timed(app: "App", event: "Incoming") -> "Receipt":
        began_at = time.perf_counter()
        receipt = await receive(app, event)
        took.append(time.perf_counter() - began_at)
        return receipt

    def close(app: "App") -> None:
        let_go(app)
        beside = path.with_suffix(".new")
        beside.write_text(json.dumps(took))
        beside.replace(path)

    App.receive, App.close = timed, close  # type: ignore[method-assign]


if __name__ == "__main__":
    # As `steungroep run` does before it imports the rest.
    gc.disable()
    if "BENCH_NO_LIMITS" in os.environ:
        from bot import running

        running.run_on_telegram = partial(running.run_on_telegram, limits=None)
    if "BENCH_TURNS" in os.environ:
        _note_turns(Path(os.environ["BENCH_TURNS"]))
    sys.exit(main(["run"]))
