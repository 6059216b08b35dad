"""Migrations of the database, run by Alembic when the bot starts."""
