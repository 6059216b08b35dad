"""Packing the copy: JSON for machines, a document for people, and a calendar, in one file.

Nothing in it, nor its name, says what it is about before it is opened.
"""

import json
from datetime import datetime
from io import BytesIO
from typing import Final
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from handlers.export.gathering import gather
from handlers.export.kinds import IN_GROUP, LEFT_OUT, OWN, about, why_left_out
from handlers.export.reading import document
from handlers.export.records import Exported
from handlers.talk.registry import Making, Registry
from messages.documents.own_copy import own_copy_pdf
from messages.outgoing import Attachment
from messages.said import Enclosed, Text, text, variant

PRESENTER: Final = "own-copy"
CALENDAR: Final = "own-calendar"
"""The presenter that makes somebody's calendar."""


def pack(registry: Registry, making: Making, enclosed: Enclosed) -> Attachment | None:
    """Make the copy for its reader as it is now; None where they are erased meanwhile."""
    account = making.unit.accounts.find(UUID(enclosed.about["account"]))
    if account is None:
        return None
    now = datetime.fromisoformat(enclosed.about["at"])
    found = gather(making.unit, account, now)
    words = json.dumps(found | _explained(making), ensure_ascii=False, indent=1)
    files = {
        "json": words.encode(),
        "pdf": own_copy_pdf(
            document(making.renderer, making.reader, found), making.reader.language
        ),
    }
    calendar = registry.presenters[CALENDAR](making, Enclosed(CALENDAR, enclosed.about))
    if calendar is not None:
        files["ics"] = calendar.content
    named = {
        f"{making.renderer.text(variant('export-file', kind), making.reader)}.{kind}": content
        for kind, content in files.items()
    }
    name = making.renderer.text(text("export-file"), making.reader)
    return Attachment(f"{name}.zip", "application/zip", _zipped(named, now))


def _explained(making: Making) -> Exported:
    """Say what is in a copy, and what is left out and why, in the words of its reader."""

    def said(words: Text) -> str:
        return making.renderer.text(words, making.reader)

    return {
        "about": {name: said(about(name)) for name in (*OWN, *IN_GROUP)},
        "left_out": {table: said(why_left_out(table)) for table in LEFT_OUT},
    }


def _zipped(files: dict[str, bytes], now: datetime) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = ZipInfo(name, now.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)
    return packed.getvalue()
