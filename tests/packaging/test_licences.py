"""Whoever passes the bot on knows what its packages ask of them."""

import re

from tests.docs.licences import PLAIN, WITH_A_DUTY, licences


def test_no_package_asks_for_what_nobody_read() -> None:
    """Each licence asks no more than to be named, or stands on a page with how that is met."""
    asked = {
        licence: name
        for name, whole in licences().items()
        for licence in re.split(r" AND | OR | or ", whole)
        if not PLAIN.fullmatch(licence)
    }
    assert asked.keys() == WITH_A_DUTY.keys(), asked
