"""Settings: each that is wrong is named in a line of its own, and what it was is never said."""

from pathlib import Path

import pytest

from bot.reading_settings import read_settings
from bot.settings import PREFIX, WrongSettings
from domain.members import SummaryRoute

CANARY = "k4n4rie"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Stand in an empty folder, with nothing set."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("OPERATOR", "X", "must have at least 2 characters"),
        ("OPERATOR", CANARY * 20, "may have at most 80 characters"),
        ("OPERATOR_CONTACT", "x", "must have at least 3 characters"),
        ("DATABASE_URL", f"mysql://{CANARY}", "must begin with sqlite:/// or postgresql://"),
        ("DATABASE_URL", "sqlite:///", "must name a file: sqlite:///path"),
        ("KEY_STORE", f"{CANARY}.db", "must begin with sqlite:/// or postgresql://"),
        (
            "KEY_STORE",
            "sqlite:///data/steungroep.db",
            "must be another database than that of the data",
        ),
        ("TELEGRAM_API_URL", f"ftp://{CANARY}", "must begin with http:// or https://"),
        ("WEBHOOK_URL", CANARY, "must begin with http:// or https://"),
        ("WEBHOOK_SECRET", f"{CANARY} {CANARY}", "must be 1 to 256 letters, digits, _ and -"),
        ("WEB_PORT", CANARY, "must be a whole number"),
        ("WEB_PORT", "-1", "must be 0 or more"),
        ("PRACTICE_PORT", "65536", "must be 65535 or less"),
        ("LOG_LEVEL", CANARY, "must be debug, info, warning or error"),
        ("TELEGRAM_TOKNE", CANARY, "there is no such setting; do you mean {P}TELEGRAM_TOKEN?"),
        ("FAVOURITE_DISH", CANARY, "there is no such setting"),
        ("COUNTRY", CANARY, "must be 'nl', 'be' or 'other'"),
        (
            "SUICIDE_LINE",
            CANARY,
            "must be a number, or a name with a number: Crisis service: 050 123 45 67",
        ),
        ("CRISIS_LINES", "112;113;114;115", "may hold at most 3 numbers"),
        ("SUPPORT_PLACES", "a;b;c;d;e;f", "may hold at most 5 places"),
        (
            "SUPPORT_PLACES",
            f"Ypsilon: {CANARY}",
            "must be names, each with a number if you like: Ypsilon: 012 345 67 89",
        ),
    ],
)
def test_a_wrong_setting_is_named(
    name: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The same line, whether it stands in the environment or in the file."""
    line = f"{PREFIX}{name}: {said.replace('{P}', PREFIX)}"
    monkeypatch.setenv(f"{PREFIX}{name}", value)
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == line

    monkeypatch.delenv(f"{PREFIX}{name}")
    (tmp_path / ".env").write_text(f"POSTGRES_PASSWORD=other\n{PREFIX}{name}='{value}'\n")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == line
    assert wrong.value.__cause__ is None
    assert CANARY not in str(wrong.value)


def test_each_wrong_setting_has_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever sets it up hears all at once, not one after another."""
    monkeypatch.setenv(f"{PREFIX}WEB_PORT", "many")
    monkeypatch.setenv(f"{PREFIX}LOG_LEVEL", "loud")
    monkeypatch.setenv(f"{PREFIX}OPERATR", "x")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert {line.partition(":")[0] for line in str(wrong.value).splitlines()} == {
        f"{PREFIX}WEB_PORT",
        f"{PREFIX}LOG_LEVEL",
        f"{PREFIX}OPERATR",
    }


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    """Not a word of the file is repeated."""
    (tmp_path / ".env").write_bytes(b"STEUNGROEP_OPERATOR=\xff" + CANARY.encode())
    with pytest.raises(WrongSettings, match=r"^\.env: this file can't be read as UTF-8 text"):
        read_settings()


def test_the_environment_goes_before_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is set for one start holds, and what is set to nothing does not count."""
    (tmp_path / ".env").write_text(f"{PREFIX}WEB_PORT=1000\n{PREFIX}LOG_LEVEL=debug\n")
    monkeypatch.setenv(f"{PREFIX}WEB_PORT", "2000")
    monkeypatch.setenv(f"{PREFIX}LOG_LEVEL", "")
    settings = read_settings()
    assert (settings.web_port, settings.log_level) == (2000, "debug")


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings that end up in a message by mistake hide what is secret."""
    for name in ("TELEGRAM_TOKEN", "WEBHOOK_SECRET", "MASTER_KEY"):
        monkeypatch.setenv(f"{PREFIX}{name}", CANARY)
    assert CANARY not in f"{read_settings()!r} {read_settings()}"


def test_another_country_needs_its_own_help_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody in need is told a number of another country."""
    monkeypatch.setenv(f"{PREFIX}COUNTRY", "other")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == (
        f"{PREFIX}VIOLENCE_LINE: {PREFIX}COUNTRY is other: set this and {PREFIX}SUICIDE_LINE"
    )
    monkeypatch.setenv(f"{PREFIX}SUICIDE_LINE", "0800 111 0111")
    monkeypatch.setenv(f"{PREFIX}VIOLENCE_LINE", "Hilfetelefon: 116 016")
    lines = read_settings().helplines
    assert (lines.emergency, lines.suicide.number, lines.violence.name) == (
        "112",
        "0800 111 0111",
        "Hilfetelefon",
    )


def test_an_operator_names_their_own_crisis_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes before the other lines of the country."""
    monkeypatch.setenv(f"{PREFIX}COUNTRY", "be")
    monkeypatch.setenv(f"{PREFIX}CRISIS_LINES", "Crisisdienst: 050 123 45 67; +32 2 123 45 67")
    lines = read_settings().helplines
    assert lines.suicide.number == "1813"
    assert [each.number for each in lines.others] == ["050 123 45 67", "+32 2 123 45 67", "106"]


def test_an_operator_names_where_relatives_find_support(monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of what is ready-made for the country, which has names and no numbers."""
    ready = read_settings().helplines.support
    assert ready
    assert not [each for each in ready if each.number]
    monkeypatch.setenv(f"{PREFIX}SUPPORT_PLACES", "Inloophuis; Naastenlijn: 050 123 45 67")
    places = [(each.name, each.number) for each in read_settings().helplines.support]
    assert places == [("Inloophuis", ""), ("Naastenlijn", "050 123 45 67")]


def test_a_summary_reaches_a_professional_only_by_ways_that_are_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From the owner's hand alone, unless the operator says more; a slip is told."""
    assert read_settings().routes == {SummaryRoute.BY_HAND}
    monkeypatch.setenv(f"{PREFIX}PROFESSIONAL_ROUTES", "Chat")
    assert read_settings().routes == {SummaryRoute.BY_HAND, SummaryRoute.CHAT}
    monkeypatch.setenv(f"{PREFIX}PROFESSIONAL_ROUTES", "by-hand, mail")
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == (
        f"{PREFIX}PROFESSIONAL_ROUTES: may hold by-hand and by-link and chat, with commas between"
    )


def test_postgresql_is_meant_by_its_common_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address as others write it, and the one with the driver, are the same."""
    monkeypatch.setenv(f"{PREFIX}DATABASE_URL", "postgresql://bot:secret@host/steungroep")
    assert read_settings().database == "postgresql+psycopg://bot:secret@host/steungroep"
