"""Just enough of the PNG format to look at pictures in tests."""

import struct


def size_of(png: bytes) -> tuple[int, int]:
    """Give the width and height of a PNG, in pixels."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height
