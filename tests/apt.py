"""Installing what tests need with apt: by one test process at a time, as apt itself wants it."""

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

BUILD = Path(__file__).parents[1] / "build"


def install(package: str) -> None:
    """Install a package where that can be done: as root, with apt. Says nothing of how it went."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "apt.lock").open("w") as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        for step in (
            ["update", "-qq"],
            ["install", "-y", "-qq", "--no-install-recommends", package],
        ):
            subprocess.run(
                ["apt-get", *step],
                check=False,
                capture_output=True,
                env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            )
