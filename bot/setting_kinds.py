"""What a setting may be: each kind says in its own words what is wrong with a value."""

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, SecretStr

from domain.helplines import read_helpline, read_helplines, read_support
from domain.summaries import read_routes

_SECRET_OF_A_WEBHOOK = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""What Telegram allows (Bot API, setWebhook, secret_token)."""


_IN_MEMORY = ("sqlite:///", "sqlite:///:memory:")
"""What SQLite keeps there is gone with the process."""


def _web_address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return value.rstrip("/")


def _public_address(value: str) -> str:
    if not value.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise ValueError("must begin with https://")
    return value.rstrip("/")


def _read_by(read: Callable[[str], object]) -> AfterValidator:
    """Keep a value as it was typed, where this can read it."""

    def check(value: str) -> str:
        read(value)
        return value

    return AfterValidator(check)


def read_database_url(value: str) -> str:
    """Read the URL of a database as people write it. Raises `ValueError`."""
    if value.startswith("postgresql://"):
        value = value.replace("postgresql://", "postgresql+psycopg://", 1)
    if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    if value in _IN_MEMORY:
        raise ValueError("must name a file: sqlite:///path")
    return value


def _level(value: str) -> str:
    if value.lower() not in {"debug", "info", "warning", "error"}:
        raise ValueError("must be debug, info, warning or error")
    return value.lower()


def _webhook_secret(value: SecretStr) -> SecretStr:
    if not _SECRET_OF_A_WEBHOOK.fullmatch(value.get_secret_value()):
        raise ValueError("must be 1 to 256 letters, digits, _ and -")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
HelplineSaid = Annotated[str, _read_by(read_helpline)]
HelplinesSaid = Annotated[str, _read_by(read_helplines)]
SupportSaid = Annotated[str, _read_by(read_support)]
RoutesSaid = Annotated[str, _read_by(read_routes)]
PublicAddress = Annotated[str, AfterValidator(_public_address)]
DatabaseUrl = Annotated[str, AfterValidator(read_database_url)]
LogLevel = Annotated[str, AfterValidator(_level)]
WebhookSecret = Annotated[SecretStr, AfterValidator(_webhook_secret)]
