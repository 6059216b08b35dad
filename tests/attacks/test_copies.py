"""Copies of what is kept: nothing that people typed stands in them (attacks 16 and 27).

Every kind of record has a canary in every text; then every file is searched that a thief, a crash
or a backup could leave behind.
"""

from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy import text

from storage.backing_up import back_up
from tests.attacks.canaries import NOT_TYPED, kinds, text_fields
from tests.attacks.sight_stage import full_stage
from tests.conversations.conftest import START

IN_PLAIN_SIGHT = b"crisis-own"
"""The name of a talk: it is in the files that are searched, or these are the wrong ones."""


@pytest.mark.attack(16, 27)
def test_no_canary_sings_in_a_database_its_log_or_a_backup(
    database_url: str, tmp_path: Path
) -> None:
    """As it is on the disk while it runs, and as a crash would leave it."""
    stage, aviary, _ = full_stage(database_url)
    storage = stage.storage
    assert {each.place for each in aviary.canaries.values()} >= text_fields() - set(NOT_TYPED)
    backup = back_up(storage, tmp_path / "backup", START)
    assert backup.rows > len(kinds())
    folder = tmp_path
    if storage.engine.dialect.name == "postgresql":
        with storage.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.execute(text("CHECKPOINT"))
            folder = Path(connection.execute(text("SHOW data_directory")).scalar_one())
    files = [*folder.rglob("*"), tmp_path / "backup"]
    contents = {path: path.read_bytes() for path in files if path.is_file()}
    holding = [path for path, content in contents.items() if IN_PLAIN_SIGHT in content]
    assert any("wal" in str(path) for path in holding)
    for path, content in contents.items():
        assert aviary.heard_in(content) == set(), path.name
    storage.close()


@pytest.mark.attack(27)
def test_no_canary_sings_in_an_error_about_a_record() -> None:
    """A record of any kind that makes no sense is refused without a word of it."""
    for shape in kinds().values():
        with pytest.raises(ValidationError) as caught:
            shape.record.model_validate(dict.fromkeys(shape.record.model_fields, ("kanarie",)))
        assert "kanarie" not in str(caught.value) + repr(caught.value)
