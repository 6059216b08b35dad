"""A stand-in for Telegram, and the settings with which the bot runs on it."""

from collections.abc import AsyncIterator

import pytest

from tests.platforms.telegram.standin import StandIn


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    """Serve a stand-in for the Bot API, without its limits."""
    async with StandIn(limits=None) as running:
        yield running


@pytest.fixture
def settings(standin: StandIn) -> dict[str, str | None]:
    """Give settings that are right, on a port that is free."""
    return {
        "telegram_token": standin.token,
        "telegram_api_url": standin.url,
        "operator": "Stichting Voorbeeld",
        "operator_contact": "privacy@voorbeeld.invalid",
        "web_port": "0",
    }
