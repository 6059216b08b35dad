"""Settings: from the environment or a file `.env`, each checked, each with a clear error."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "STEUNGROEP_"


def _web_address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return value.rstrip("/")


def _database(value: str) -> str:
    if value.startswith("postgresql://"):
        value = value.replace("postgresql://", "postgresql+psycopg://", 1)
    if not value.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
DatabaseUrl = Annotated[str, AfterValidator(_database)]


class Settings(BaseSettings):
    """How this bot is run. The description of each is the table in the documentation."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    operator: str | None = Field(
        default=None,
        description="Who runs the bot, as people will read it: named where they give consent.",
        min_length=2,
        max_length=80,
    )
    operator_contact: str | None = Field(
        default=None,
        description="How people reach the operator with a question or complaint.",
        min_length=3,
        max_length=120,
    )
    data_dir: Path = Field(
        default=Path("data"), description="The folder of the database, when it is SQLite."
    )
    database_url: DatabaseUrl | None = Field(
        default=None,
        description="Another database: postgresql://user:password@host/name, or sqlite:///path.",
    )
    key_store: str | None = Field(
        default=None,
        description="The database of the keys, by default keys/keys.db. Never in the same backup "
        "as the data.",
    )
    master_key: SecretStr | None = Field(
        default=None,
        description="The master key, 32 bytes as base64. Without it: a file beside the key store, "
        "made at the first start.",
    )
    telegram_token: SecretStr | None = Field(
        default=None, description="The token of the bot, from BotFather on Telegram."
    )
    telegram_api_url: WebAddress = Field(
        default="https://api.telegram.org",
        description="Another address of the Bot API, for a server of your own.",
    )
    webhook_url: WebAddress | None = Field(
        default=None,
        description="The public https address on which Telegram brings updates. Without it the "
        "bot fetches them.",
    )
    webhook_secret: SecretStr | None = Field(
        default=None,
        description="What Telegram proves itself with: 1 to 256 letters, digits, _ and -. Needed "
        "with a webhook.",
    )
    web_host: str = Field(
        default="127.0.0.1", description="Where the bot's web server listens (health, webhook)."
    )
    web_port: int = Field(
        default=8080, ge=0, le=65535, description="The port of the bot's web server."
    )
    practice_port: int = Field(
        default=0, ge=0, le=65535, description="The port of the practice room; 0 takes a free one."
    )
    log_level: str = Field(
        default="info", description="How much is logged: debug, info, warning or error."
    )

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.lower() not in {"debug", "info", "warning", "error"}:
            raise ValueError("must be debug, info, warning or error")
        return value.lower()

    @property
    def database(self) -> str:
        """The database that is meant."""
        return self.database_url or f"sqlite:///{self.data_dir / 'steungroep.db'}"

    @property
    def keys(self) -> str:
        """The key store that is meant."""
        return self.key_store or "sqlite:///keys/keys.db"

    @property
    def master_key_file(self) -> Path:
        """The file of the master key, beside the key store where that is a file."""
        if self.keys.startswith("sqlite:///"):
            return Path(self.keys.removeprefix("sqlite:///")).parent / "master.key"
        return Path("keys/master.key")


class WrongSettings(Exception):
    """Something is set in a way that can't work. Its text is for the operator."""


def read_settings(**given: Any) -> Settings:
    """Read the settings. Raises `WrongSettings` with a line for each that is wrong."""
    try:
        return Settings(**given)
    except ValidationError as error:
        lines = [
            f"{PREFIX}{str(problem['loc'][0]).upper()}: {problem['msg']}"
            for problem in error.errors(include_input=False, include_url=False)
        ]
        raise WrongSettings("\n".join(lines)) from None
