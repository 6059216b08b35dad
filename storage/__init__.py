"""Rows, repositories, the unit of work, migrations, sealing, keys."""
