"""The checks over all texts: that they are whole, used, and plain. `python -m messages.gate`."""
