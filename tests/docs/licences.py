"""Which licences there are among all that runs, and the table that tells them."""

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

_LOCK = Path(__file__).parents[2] / "requirements" / "run.txt"
_BY_CLASSIFIER = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
PLAIN = re.compile(r"(MIT|MIT-0|BSD|BSD-[23]-Clause|Apache-2\.0|PSF-2\.0|Python-2\.0)")
"""Licences that ask no more than to be named."""
WITH_A_DUTY = {
    "LGPL-3.0-only": "whoever passes the bot on must let its receiver put another version of this "
    "library in: it stays a package of its own, and does",
    "MPL-2.0": "changes to its own files must be given away: nothing of it is changed here",
}
"""Licences that ask for more, and how that is met."""


def licences() -> dict[str, str]:
    """Give the licence of each package that runs on this system, as the package says it."""
    names = re.findall(
        r"^([\w.-]+)(?:\[[^]]*])?==", _LOCK.read_text(encoding="utf-8"), re.MULTILINE
    )
    found = {}
    for name in names:
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue  # It is for another system.
        found[name] = (
            about["License-Expression"]
            or _of_classifiers(about.get_all("Classifier"))
            or about["License"].replace("Apache 2.0", "Apache-2.0")
        )
    return found


def licence_table() -> str:
    """Give the table of packages by licence."""
    by_licence: dict[str, list[str]] = {}
    for name, licence in licences().items():
        by_licence.setdefault(licence, []).append(name)
    rows = [f"| {licence} | {', '.join(by_licence[licence])} |" for licence in sorted(by_licence)]
    return "\n".join(["| licence | packages |", "|---|---|", *rows])


def _of_classifiers(classifiers: list[str] | None) -> str:
    ends = [each.rpartition(" :: ")[2] for each in classifiers or () if each.startswith("License")]
    return " or ".join(sorted({_BY_CLASSIFIER[each] for each in ends}))
