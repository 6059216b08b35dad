"""A dependency with a known weak spot is not taken (attack 46), and what it is made of is told."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.packaging.test_locks import read_locked

HOUSE = Path(__file__).parents[2]


@contextmanager
def weak_spots_of(package: str | None) -> Iterator[str]:
    """Serve a list of weak spots that knows one, of this package, or none; give its address."""

    class List(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            known = asked["package"]["name"] == package
            spot = {"id": "OSV-0000", "affected": [], "summary": "invented", "details": "invented"}
            answer = json.dumps({"vulns": [spot]} if known else {}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), List) as server:
        serving = Thread(target=server.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{server.server_port}/v1/query"
        server.shutdown()
        serving.join()


def _make(*what: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "--silent", *what], cwd=HOUSE, capture_output=True, text=True, check=False
    )


@pytest.mark.attack(46)
def test_a_known_weak_spot_makes_the_audit_fail() -> None:
    """The list knows something of one package: it is named, and the chore ends with an error."""
    with weak_spots_of("setuptools") as address:
        audit = _make("audit", f"OSV={address}", "LOCKS=tools")
    assert audit.returncode != 0
    assert "OSV-0000" in audit.stdout
    assert "setuptools" in audit.stdout


def test_without_a_known_weak_spot_all_is_well() -> None:
    """The list knows nothing of any package."""
    with weak_spots_of(None) as address:
        audit = _make("audit", f"OSV={address}", "LOCKS=tools")
    assert audit.returncode == 0, audit.stderr


@pytest.mark.attack(46)
def test_no_answer_is_not_a_good_answer() -> None:
    """Where the list can't be asked, the chore ends with an error."""
    assert _make("audit", "OSV=http://127.0.0.1:9/v1/query", "LOCKS=tools").returncode != 0


def test_the_bill_of_materials_names_what_runs() -> None:
    """Every package that was asked for stands there, with its version and a licence."""
    made = _make("sbom")
    assert made.returncode == 0, made.stderr
    bill = json.loads((HOUSE / "build" / "sbom.json").read_text(encoding="utf-8"))
    parts = {
        part["name"].lower().replace("_", "-").replace(".", "-"): part
        for part in bill["components"]
    }
    locked = read_locked(HOUSE / "requirements" / "run.txt")
    assert (bill["bomFormat"], bill["metadata"]["component"]["name"]) == ("CycloneDX", "steungroep")
    assert len(parts) > 40
    for name, part in parts.items():
        assert f"=={part['version']} " in locked[name], name
        assert part["licenses"], name
