"""A group's whole life, played by rules: whatever people do, what was promised holds."""
