"""The trials of QUALITY.md, section 2: each gives what came of it."""
