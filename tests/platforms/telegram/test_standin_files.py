"""Files reach the stand-in whole."""

import asyncio
from unittest.mock import Mock

from aiohttp import MultipartWriter, StreamReader
from aiohttp.base_protocol import BaseProtocol
from aiohttp.test_utils import make_mocked_request

from tests.platforms.telegram.standin.parameters import Upload, read_parameters


async def test_a_file_that_comes_in_pieces_is_read_whole() -> None:
    """However the network cuts it: also where a few letters come before the last large piece."""
    content = bytes(range(256)) * 80
    with MultipartWriter("form-data") as form:
        form.append("Hier is het.").set_content_disposition("form-data", name="caption")
        file = form.append(content, {"Content-Type": "application/pdf"})
        file.set_content_disposition("form-data", name="document", filename="Verslag.pdf")
    body = await form.as_bytes()
    begins = body.index(content)
    for few in range(60):
        first = begins + 8192 + few
        stream = StreamReader(Mock(BaseProtocol, _reading_paused=False), 2**16)
        request = make_mocked_request("POST", "/", form.headers, payload=stream)
        reading = asyncio.create_task(read_parameters(request))
        for piece in (body[:first], body[first:]):
            stream.feed_data(piece)
            for _ in range(3):
                await asyncio.sleep(0)
        stream.feed_eof()
        found = await reading
        assert found.values == {"caption": "Hier is het."}
        assert found.files == {"document": Upload("Verslag.pdf", "application/pdf", content)}
