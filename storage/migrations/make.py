"""Makes a migration from what changed in the models: `python -m storage.migrations.make`."""

import argparse
import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config

from storage.engine import open_engine
from storage.schema import MIGRATIONS, bring_up_to_date


def main() -> None:
    """Write the next migration; read it before it is committed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("message", help="what changes, in a few words")
    message: str = parser.parse_args().message
    numbers = [int(path.stem[:4]) for path in (MIGRATIONS / "versions").glob("[0-9]*.py")]
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'empty.db'}")
        if numbers:
            bring_up_to_date(engine)
        with engine.begin() as connection:
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS))
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            config.attributes["connection"] = connection
            number = f"{max(numbers, default=0) + 1:04d}"
            command.revision(config, message, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    main()
