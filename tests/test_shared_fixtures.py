"""The shared fixtures give what they promise."""

from playwright.async_api import Browser
from sqlalchemy import create_engine, inspect, text

from storage.rows import metadata


def test_a_database_has_its_tables_and_takes_another(database_url: str) -> None:
    """Every test starts with a database of its own, on both kinds."""
    engine = create_engine(database_url)
    assert set(inspect(engine).get_table_names()) == {*metadata.tables, "alembic_version"}
    with engine.begin() as connection:
        for table in metadata.tables.values():
            assert connection.execute(table.select()).all() == []
        connection.execute(text("CREATE TABLE kept (id INTEGER PRIMARY KEY)"))
    engine.dispose()


def test_the_next_database_is_new_again(database_url: str) -> None:
    """What one test writes, no other test sees."""
    test_a_database_has_its_tables_and_takes_another(database_url)


async def test_the_browser_shows_a_page(browser: Browser) -> None:
    """A browser starts without a window and without a network."""
    page = await browser.new_page()
    await page.set_content("<h1>Dag Anna</h1>")
    assert await page.get_by_role("heading").inner_text() == "Dag Anna"
