"""A meeting that has its day: who hears it, who comes, who leads, and what changes."""
