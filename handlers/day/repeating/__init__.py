"""How often a group meets: its rhythm, a series, and a word where it has long been quiet."""
