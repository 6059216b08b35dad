"""Settings: what can be set, and what each of them may be."""

from pathlib import Path

from pydantic import (
    Field,
    SecretStr,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.setting_kinds import (
    DatabaseUrl,
    HelplineSaid,
    HelplinesSaid,
    LogLevel,
    PublicAddress,
    RoutesSaid,
    SupportSaid,
    WebAddress,
    WebhookSecret,
)
from domain.helplines import (
    Country,
    Helplines,
    helplines,
    read_helpline,
    read_helplines,
    read_support,
)
from domain.members import SummaryRoute
from domain.retention import USUAL_RETENTION, Retention
from domain.summaries import read_routes

PREFIX = "STEUNGROEP_"


def _sqlite_in(folder: Path) -> str:
    return f"sqlite:///{folder / 'steungroep.db'}"


class Settings(BaseSettings):
    """How this bot is run. The description of each is the table in the documentation."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        # Names in the file that begin with ours and are none of ours are told, not passed over.
        dotenv_filtering="match_prefix",
        extra="forbid",
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
    responsible: str | None = Field(
        default=None,
        description="Which organisation or person is responsible for what is kept (the controller "
        "of the AVG). `/privacy` names them; without it, it says that this is not filled in.",
        min_length=2,
        max_length=80,
    )
    responsible_contact: str | None = Field(
        default=None,
        description="How people reach who is responsible; without it the contact of the operator.",
        min_length=3,
        max_length=120,
    )
    warn_after_months: int = Field(
        default=12,
        ge=1,
        le=120,
        description="After so many months without a word of an owner, they are asked kindly "
        "whether their group may go. Any answer keeps it.",
    )
    erase_after_months: int = Field(
        default=15,
        ge=2,
        le=120,
        description="After so many months their group is erased, and the account of who is in no "
        "group any more. More than the months before the question.",
    )
    access_log_months: int = Field(
        default=USUAL_RETENTION.log_for_months,
        ge=1,
        le=240,
        description="How many months a line in the log of access is kept: who saw or changed what "
        "of whom. A care provider that falls under NEN 7513 sets 60.",
    )
    country: Country = Field(
        default=Country.NETHERLANDS,
        description="Whose help lines people in need are told: nl (the Netherlands), be (Belgium), "
        "or other. Call them once yourself before the first person comes in.",
    )
    emergency_number: HelplineSaid | None = Field(
        default=None, description="Another number for when there is danger; without it 112."
    )
    suicide_line: HelplineSaid | None = Field(
        default=None,
        description="Another line for who thinks of suicide: a number, or a name with a number, "
        "such as `Crisis service: 050 123 45 67`. Needed in another country.",
    )
    violence_line: HelplineSaid | None = Field(
        default=None,
        description="Another line for who is not safe at home, in the same way. Needed in another "
        "country.",
        validate_default=True,
    )
    crisis_lines: HelplinesSaid | None = Field(
        default=None,
        description="Up to three more to call, such as your own crisis service, in the same way "
        "with `;` between. Written as `+31 50 123 45 67`, a number can be tapped in Telegram.",
    )
    support_places: SupportSaid | None = Field(
        default=None,
        description="Where relatives find support of their own, in place of what is ready-made for "
        "the country: up to five, such as `Ypsilon; MantelzorgNL: 012 345 67 89`. Call each first.",
    )
    professional_routes: RoutesSaid = Field(
        default=SummaryRoute.BY_HAND.value,
        description="The ways in which an owner may let a summary reach a professional, with `,` "
        "between: `by-hand` (the owner gives it; always allowed), `by-link` (on a page of the "
        "bot's own web server, with a code; needs the web address) and `chat` (as a file in the "
        "professional's chat, where Telegram can read it: only if their organisation agrees).",
    )
    data_dir: Path = Field(
        default=Path("data"), description="The folder of the database, when it is SQLite."
    )
    database_url: DatabaseUrl | None = Field(
        default=None,
        description="Another database: postgresql://user:password@host/name, or sqlite:///path.",
    )
    key_store: DatabaseUrl | None = Field(
        default=None,
        description="The database of the keys, by default keys/keys.db. Never in the same backup "
        "as the data.",
    )
    master_key: SecretStr | None = Field(
        default=None,
        description="The master key, 32 bytes as base64. Without it: a file beside the key store, "
        "made at the first start. While it is replaced: the new one, a blank, and the old one.",
    )
    master_key_file: Path | None = Field(
        default=None,
        description="The file of the master key, such as a secret of a container. Not together "
        "with the key itself.",
        validate_default=True,
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
    webhook_secret: WebhookSecret | None = Field(
        default=None,
        description="What Telegram proves itself with: 1 to 256 letters, digits, _ and -. Needed "
        "with a webhook.",
    )
    web_address: PublicAddress | None = Field(
        default=None,
        description="The public https address of the bot's web server. With it, people's own "
        "calendars can follow their meetings, and professionals can pick summaries up; without it "
        "calendars get a file.",
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
    metrics_token: SecretStr | None = Field(
        default=None,
        description="Whoever shows this token may read the figures at `/metrics` (Prometheus). "
        "Without it there is no such page.",
        min_length=16,
    )
    log_level: LogLevel = Field(
        default="info", description="How much is logged: debug, info, warning or error."
    )

    @field_validator("violence_line")
    @classmethod
    def _in_another_country(cls, value: str | None, known: ValidationInfo) -> str | None:
        """Ask for both lines where none are ready-made."""
        both = value is not None and known.data.get("suicide_line") is not None
        if known.data.get("country") is Country.OTHER and not both:
            raise ValueError(f"{PREFIX}COUNTRY is other: set this and {PREFIX}SUICIDE_LINE")
        return value

    @field_validator("key_store")
    @classmethod
    def _apart(cls, value: str | None, known: ValidationInfo) -> str | None:
        """Refuse keys beside what they seal: one backup would then hold both."""
        data = known.data.get("database_url") or _sqlite_in(known.data["data_dir"])
        if value == data:
            raise ValueError("must be another database than that of the data")
        return value

    @field_validator("master_key_file")
    @classmethod
    def _one_master_key(cls, value: Path | None, known: ValidationInfo) -> Path | None:
        """Refuse a file beside a key: nobody would know which one counts."""
        if value is not None and known.data.get("master_key") is not None:
            raise ValueError(f"{PREFIX}MASTER_KEY is set as well: set one of the two")
        return value

    @property
    def helplines(self) -> Helplines:
        """Whom people in need are told to call."""
        return helplines(
            self.country,
            emergency=self.emergency_number,
            suicide=None if self.suicide_line is None else read_helpline(self.suicide_line),
            violence=None if self.violence_line is None else read_helpline(self.violence_line),
            others=read_helplines(self.crisis_lines or ""),
            support=read_support(self.support_places or ""),
        )

    @field_validator("erase_after_months")
    @classmethod
    def _after_the_question(cls, value: int, known: ValidationInfo) -> int:
        """Leave time to answer."""
        if value <= known.data.get("warn_after_months", 0):
            raise ValueError(f"must be more than {PREFIX}WARN_AFTER_MONTHS")
        return value

    @property
    def retention(self) -> Retention:
        """How long is kept what nobody uses."""
        return Retention(self.warn_after_months, self.erase_after_months, self.access_log_months)

    @property
    def routes(self) -> frozenset[SummaryRoute]:
        """The ways in which a summary may reach a professional."""
        return read_routes(self.professional_routes)

    @property
    def database(self) -> str:
        """The database that is meant."""
        return self.database_url or _sqlite_in(self.data_dir)

    @property
    def keys(self) -> str:
        """The key store that is meant."""
        return self.key_store or "sqlite:///keys/keys.db"

    @property
    def master_key_path(self) -> Path:
        """The file of the master key: the one that is named, or one beside the key store."""
        if self.master_key_file is not None:
            return self.master_key_file
        if self.keys.startswith("sqlite:///"):
            return Path(self.keys.removeprefix("sqlite:///")).parent / "master.key"
        return Path("keys/master.key")


class WrongSettings(Exception):
    """Something is set in a way that can't work. Its text is for the operator."""


def variable(field: str) -> str:
    """Give the name of the environment variable of a setting."""
    return f"{PREFIX}{field.upper()}"
