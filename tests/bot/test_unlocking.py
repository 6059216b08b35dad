"""Unlocking the key store: with its own master key or not at all, and always with a clear word."""

from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from bot.opening import open_storage
from bot.reading_settings import read_settings
from bot.settings import Settings, WrongSettings
from domain.accounts import Account
from domain.clock import SetClock
from tests.storage.conftest import NOW

MASTER = b64encode(bytes(range(32))).decode()


def _open(folder: Path, **given: Any) -> None:
    """Open the storage as a start does, and close it again."""
    settings = Settings(
        data_dir=folder / "data", key_store=f"sqlite:///{folder / 'keys' / 'keys.db'}", **given
    )
    open_storage(settings, SetClock(NOW)).close()


def _refused(folder: Path, **given: Any) -> str:
    with pytest.raises(WrongSettings) as wrong:
        _open(folder, **given)
    assert MASTER not in str(wrong.value)
    return str(wrong.value)


def test_the_first_start_makes_a_master_key_and_says_to_keep_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the first: the next says nothing, as all is well."""
    _open(tmp_path)
    assert "Keep a copy of it somewhere else" in capsys.readouterr().err
    _open(tmp_path)
    assert capsys.readouterr().err == ""


def test_a_master_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    """The file that the bot made itself was closed: somebody opened it since."""
    _open(tmp_path)
    file = tmp_path / "keys" / "master.key"
    file.chmod(0o644)
    assert f"{file} may be read by others on this machine" in _refused(tmp_path)
    file.chmod(0o600)
    _open(tmp_path)


def test_a_secret_of_a_container_is_taken_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever names a file may not be able to close it: it is said, and the bot starts."""
    secret = tmp_path / "secret"
    secret.write_text(MASTER)
    secret.chmod(0o444)
    _open(tmp_path, master_key_file=secret)
    assert f"{secret} may be read by others" in capsys.readouterr().err
    assert not (tmp_path / "keys" / "master.key").exists()
    _open(tmp_path, master_key=MASTER)


def test_a_lost_master_key_is_never_made_anew(tmp_path: Path) -> None:
    """A new one would open nothing, and would hide that the old one is needed."""
    _open(tmp_path)
    file = tmp_path / "keys" / "master.key"
    kept = file.read_text()
    file.unlink()
    assert f"the key store needs its master key, and {file} is not there" in _refused(tmp_path)
    assert not file.exists()
    file.write_text(MASTER)
    file.chmod(0o600)
    assert "this is not the master key of this key store" in _refused(tmp_path)
    file.write_text("geen sleutel")
    assert "a master key is 32 bytes" in _refused(tmp_path)
    file.write_text(kept)
    _open(tmp_path)


def test_a_database_in_use_gets_no_new_keys(tmp_path: Path) -> None:
    """A folder of keys that is not in its place is not filled anew, key by key."""
    settings = Settings(
        data_dir=tmp_path / "data", key_store=f"sqlite:///{tmp_path / 'keys' / 'keys.db'}"
    )
    storage = open_storage(settings, SetClock(NOW))
    with storage.unit() as unit:
        unit.accounts.add(Account(platform="practice", lookup="1", created_at=NOW, address="Anna"))
    storage.close()
    (tmp_path / "keys").rename(tmp_path / "elsewhere")
    for _ in range(2):
        assert "this key store is empty, and the database is not" in _refused(tmp_path)
    assert not (tmp_path / "keys" / "master.key").exists()


def test_a_master_key_is_set_in_one_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A key and a file of one: nobody would know which counts."""
    monkeypatch.setenv("STEUNGROEP_MASTER_KEY", MASTER)
    monkeypatch.setenv("STEUNGROEP_MASTER_KEY_FILE", str(tmp_path / "secret"))
    with pytest.raises(WrongSettings) as wrong:
        read_settings()
    assert str(wrong.value) == (
        "STEUNGROEP_MASTER_KEY_FILE: STEUNGROEP_MASTER_KEY is set as well: set one of the two"
    )
