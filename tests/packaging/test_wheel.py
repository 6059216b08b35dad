"""What is built holds all of the house."""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

from uv import find_uv_bin

HOUSE = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "scheduling", "storage", "messages", "domain")


def test_every_file_of_the_rooms_is_in_the_wheel(tmp_path: Path) -> None:
    """Texts, pages, grammars and migrations come along: what runs here runs when installed."""
    build = tmp_path / "build"
    build.mkdir()
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(HOUSE / name, build)
    for room in ROOMS:
        shutil.copytree(HOUSE / room, build / room, ignore=shutil.ignore_patterns("__pycache__"))
    ours = {
        str(path.relative_to(build))
        for room in ROOMS
        for path in (build / room).rglob("*")
        if path.is_file()
    }
    command = [find_uv_bin(), "build", "--offline", "--no-build-isolation", "--wheel"]
    command += ["--python", sys.executable, "--out-dir", str(tmp_path)]
    built = subprocess.run(command, cwd=build, check=False, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        held = {name for name in opened.namelist() if ".dist-info/" not in name}
    assert ours == held


def test_the_command_is_there() -> None:
    """What the container and `make` start is what the project installs."""
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())
    assert "steungroep" in project["project"]["scripts"]
    assert 'ENTRYPOINT ["steungroep"]' in (HOUSE / "Dockerfile").read_text()
