"""What people do, one module a subject: the talk, and what it brings about."""
