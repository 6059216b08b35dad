"""A browser that is watched: whatever a page complains of, or asks elsewhere, fails."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, BrowserContext, ConsoleMessage

REFUSED = "the server responded with a status of"


@asynccontextmanager
async def watched_context(browser: Browser, address: str) -> AsyncIterator[BrowserContext]:
    """Open a window for the room at this address; at its end, nothing may have been wrong."""
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    complaints: list[str] = []
    asked: list[str] = []

    def note(said: ConsoleMessage) -> None:
        # A refusal is an answer like any other: the page shows it.
        if said.type in {"error", "warning"} and REFUSED not in said.text:
            complaints.append(said.text)

    context.on("weberror", lambda error: complaints.append(str(error.error)))
    context.on("console", note)
    context.on("request", lambda request: asked.append(request.url))
    yield context
    await context.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith(address)] == []
