"""What a request asks: read as the Bot API reads it, and refused where its type is wrong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from tests.platforms.telegram.standin.refusals import Refusal, bad_request

MOST_BYTES = 50 * 1024 * 1024
"""The most that a bot may upload (Bot API, sendDocument)."""

TEXT, INTEGER, BOOLEAN, STRUCTURE, FILE = "String", "Integer", "Boolean", "JSON", "InputFile"


@dataclass(frozen=True)
class Upload:
    """A file that came with a request."""

    name: str
    media_type: str
    content: bytes


@dataclass
class Parameters:
    """The named values of one request. Each `get` refuses what is not of its type."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def check(self, kinds: Mapping[str, str]) -> None:
        """Refuse names that the documentation does not have, and values of another type.

        The real server overlooks both: a bot that leans on that has a mistake nobody sees.
        """
        for name in (*self.values, *self.files):
            kind = kinds.get(name)
            if kind is None:
                raise bad_request(f'parameter "{name}" is unknown')
            if kind == FILE or name in self.files:
                continue
            match kind:
                case "String":
                    self.text(name)
                case "Integer":
                    self.integer(name)
                case "Boolean":
                    self.boolean(name)
                case _:
                    self.structure(name)

    def has(self, name: str) -> bool:
        """Tell whether the request names this parameter."""
        return name in self.values or name in self.files

    def text(self, name: str) -> str:
        """Give a text; "" where it was not given."""
        value = self.values.get(name, "")
        if isinstance(value, bool | dict | list) or value is None:
            raise bad_request(f'parameter "{name}" must be of the type String')
        return str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """Give a whole number."""
        value = self.values.get(name, default)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        try:
            return int(str(value).strip())
        except ValueError:
            raise bad_request(f'parameter "{name}" must be of the type Integer') from None

    def boolean(self, name: str) -> bool:
        """Give a yes or no; no where it was not given."""
        value = self.values.get(name, False)
        if isinstance(value, bool):
            return value
        if str(value).strip().lower() in ("true", "yes", "1"):
            return True
        if str(value).strip().lower() in ("false", "no", "0"):
            return False
        raise bad_request(f'parameter "{name}" must be of the type Boolean')

    def structure(self, name: str) -> Any:
        """Give what a JSON-serialized value holds; None where it was not given."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def file(self, name: str) -> Upload | None:
        """Give an uploaded file: under its own name, or where "attach://…" points."""
        if name in self.files:
            return self.files[name]
        pointer = self.text(name)
        if pointer.startswith("attach://"):
            return self.files.get(pointer.removeprefix("attach://"))
        return None


async def read_parameters(request: web.Request) -> Parameters:
    """Read a request in any of the four ways of "Making requests": query, form, JSON, multipart."""
    found = Parameters(values=dict(request.query))
    size = 0
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise bad_request("can't parse the form")
            content = bytes(await part.read())
            size += len(content)
            if size > MOST_BYTES:
                raise Refusal(413, "Request Entity Too Large")
            if part.filename is None:
                found.values[part.name] = content.decode()
            else:
                media_type = part.headers.get("Content-Type", "application/octet-stream")
                found.files[part.name] = Upload(part.filename, media_type, content)
    elif request.content_type == "application/json":
        try:
            body = json.loads(await request.read() or b"{}")
        except ValueError:
            raise bad_request("can't parse the JSON object") from None
        if not isinstance(body, dict):
            raise bad_request("object expected")
        found.values.update(body)
    elif request.method == "POST":
        found.values.update(await request.post())
    return found
