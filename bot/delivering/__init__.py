"""How messages leave: claimed in order, looked at once more, within limits, and written down."""
