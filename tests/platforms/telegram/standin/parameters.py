"""What a request asks: read as the Bot API reads it, and refused where its type is wrong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from python_multipart import FormParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import Field, File, parse_options_header

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
    if request.content_type == "multipart/form-data":
        _read_form(await request.read(), request.headers["Content-Type"], found)
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


def _read_form(body: bytes, content_type: str, found: Parameters) -> None:
    """Read a whole form at once: aiohttp's own reader stumbles over a form that comes in pieces.

    (A piece of less than a line, and then one of 8 KB: it gives back what it read too much in a
    way that it warns about itself, and warnings are errors in tests.)
    """
    if len(body) > MOST_BYTES:
        raise Refusal(413, "Request Entity Too Large")

    def keep_value(value: Field) -> None:
        found.values[(value.field_name or b"").decode()] = (value.value or b"").decode()

    def keep_file(file: File) -> None:
        file.file_object.seek(0)
        found.files[(file.field_name or b"").decode()] = Upload(
            (file.file_name or b"").decode(),
            file.content_type or "application/octet-stream",
            file.file_object.read(),
        )
        file.close()

    _, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    try:
        parser = FormParser("multipart/form-data", keep_value, keep_file, boundary=boundary)
        parser.write(body)
        parser.finalize()
    except FormParserError:
        raise bad_request("can't parse the form") from None
