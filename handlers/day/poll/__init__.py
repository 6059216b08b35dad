"""Asking who can when: the days, the answers, who sees them, and the last day for them."""
