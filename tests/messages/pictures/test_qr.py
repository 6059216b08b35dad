"""A link as a QR picture."""

import pytest
import segno

from messages.pictures.qr import LEAST_WIDTH, QUIET_ZONE, qr_picture
from tests.messages.pictures.png import dark_pixels, size_of

LINK = "https://t.me/example_bot?start=AbCdEfGhIjKlMnOpQrStUvWxYz012345"


def test_the_picture_holds_the_link() -> None:
    """Each module is where the code for this link has it, within a white edge of four modules."""
    code = segno.make(LINK, error="q", boost_error=False)
    expected = [[bool(module) for module in row] for row in code.matrix_iter(border=QUIET_ZONE)]
    dark = dark_pixels(qr_picture(LINK))
    scale = len(dark) // len(expected)
    assert [row[scale // 2 :: scale] for row in dark[scale // 2 :: scale]] == expected


def test_it_is_sharp_on_a_phone() -> None:
    """The picture is square, wide enough, and light."""
    drawn = qr_picture(LINK)
    width, height = size_of(drawn)
    assert LEAST_WIDTH <= width == height <= 1280
    assert len(drawn) < 10_000


@pytest.mark.attack
def test_an_endless_address_is_refused() -> None:
    """What no QR code can hold is an error, not half a link."""
    with pytest.raises(ValueError, match=r"."):
        qr_picture("a" * 5000)
