"""A link as a QR picture, to be scanned from one phone by another."""

from io import BytesIO

QUIET_ZONE = 4
"""The white edge that scanners need, in modules (ISO/IEC 18004)."""

LEAST_WIDTH = 800
"""As wide as it must be to stay sharp on a phone's screen, in pixels."""


def qr_picture(address: str) -> bytes:
    """Give the link as a PNG: black on white, square, at least `LEAST_WIDTH` pixels wide.

    It can be read with a smudge or a bad camera: a quarter of it may be lost. Raises `ValueError`
    for an address that no QR code can hold.
    """
    import segno

    code = segno.make(address, error="q", boost_error=False, micro=False)
    modules, _ = code.symbol_size(border=QUIET_ZONE)
    picture = BytesIO()
    code.save(picture, kind="png", border=QUIET_ZONE, scale=-(-LEAST_WIDTH // modules))
    return picture.getvalue()
