"""The tests. Being a package keeps `tests/bot` from posing as the room `bot`."""
