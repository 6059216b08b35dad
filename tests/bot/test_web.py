"""The web server of the running program: on this machine alone, and nothing changes by looking."""

import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

from tests.bot.programs import started

LOOPBACK = "0100007F"
"""127.0.0.1, as Linux writes it (proc_net_tcp(5))."""
WEB = {"web_address": "https://bot.voorbeeld.invalid", "professional_routes": "by-link"}


def _listens_on(port: int) -> set[str]:
    """Give the addresses on which something listens on a port, as Linux writes them."""
    found = set()
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        local, state = line.split()[1], line.split()[3]
        if state == "0A" and int(local.split(":")[1], 16) == port:
            found.add(local.split(":")[0])
    return found


def _all_rows(folder: Path) -> list[str]:
    """Give the whole database, as text."""
    with closing(
        sqlite3.connect(f"file:{folder / 'data/steungroep.db'}?mode=ro", uri=True)
    ) as data:
        return list(data.iterdump())


@pytest.mark.attack(45)
async def test_nothing_changes_by_looking(settings: dict[str, str | None], tmp_path: Path) -> None:
    """Attack 45: on every page there is, also with a wrong address; only this machine is heard."""
    async with (
        started(tmp_path, "run", **{**settings, **WEB}) as program,
        aiohttp.ClientSession() as web,
    ):
        port = (await program.until_logged("running"))["port"]
        assert _listens_on(port) == {LOOPBACK}
        # Who is on duty is a row too.
        await program.until_logged("on duty")
        before = _all_rows(tmp_path)
        token = secrets.token_urlsafe(32)
        site = f"http://127.0.0.1:{port}"
        for path in ("health", f"kalender/{token}", f"kalender/{token}.ics", f"ophalen/{token}"):
            for method in ("GET", "HEAD"):
                async with web.request(method, f"{site}/{path}") as answer:
                    assert answer.status == (200 if path == "health" else 404)
                    assert answer.headers["Referrer-Policy"] == "no-referrer"
                    assert answer.headers["X-Content-Type-Options"] == "nosniff"
        async with web.post(f"{site}/ophalen/{token}", data={"code": "12345678"}) as answer:
            assert answer.status == 404
            assert "Hier is niets te vinden" in await answer.text()
        assert _all_rows(tmp_path) == before


async def test_no_pages_of_people_without_an_address(
    settings: dict[str, str | None], tmp_path: Path
) -> None:
    """Unless the operator asked for it, nothing of people can be reached on the web."""
    async with (
        started(tmp_path, "run", **settings) as program,
        aiohttp.ClientSession() as web,
    ):
        port = (await program.until_logged("running"))["port"]
        for path in ("kalender", "ophalen"):
            address = f"http://127.0.0.1:{port}/{path}/{secrets.token_urlsafe(32)}"
            async with web.get(address) as answer:
                assert (answer.status, await answer.text()) == (404, "Not Found")
