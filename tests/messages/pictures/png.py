"""Just enough of the PNG format to look at pictures in tests."""

import struct
import zlib


def size_of(png: bytes) -> tuple[int, int]:
    """Give the width and height of a PNG, in pixels."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def dark_pixels(png: bytes) -> list[list[bool]]:
    """Give for every pixel of a black and white PNG of one bit a pixel whether it is dark."""
    width, height = size_of(png)
    assert png[24] == 1, "one bit a pixel"
    start = png.index(b"IDAT")
    packed = zlib.decompress(png[start + 4 : start + 4 + int.from_bytes(png[start - 4 : start])])
    stride = (width + 7) // 8
    above = bytes(stride)
    picture = []
    for row in range(height):
        how, *line = packed[row * (stride + 1) : (row + 1) * (stride + 1)]
        assert how in {0, 2}, "a row as it is, or as it differs from the one above"
        if how == 2:
            line = [(value + before) % 256 for value, before in zip(line, above, strict=True)]
        above = bytes(line)
        picture.append([not above[x // 8] >> (7 - x % 8) & 1 for x in range(width)])
    return picture
