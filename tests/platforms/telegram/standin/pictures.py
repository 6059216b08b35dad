"""Pictures as the server takes them (Bot API, sendPhoto)."""

import struct

from tests.platforms.telegram.standin.refusals import bad_request

MOST_BYTES = 10 * 1024 * 1024
MOST_SIDES = 10_000
MOST_RATIO = 20


def check_picture(content: bytes) -> None:
    """Refuse what is no picture, is too large, or has impossible sides."""
    if len(content) > MOST_BYTES:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; "
            f"the maximum size is {MOST_BYTES} bytes"
        )
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        if not width or not height or width + height > MOST_SIDES:
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        if max(width, height) > MOST_RATIO * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
    elif not content.startswith(b"\xff\xd8\xff") and content[8:12] != b"WEBP":
        raise bad_request("IMAGE_PROCESS_FAILED")
