"""How an open page follows what happens in the room (server-sent events, HTML 9.2)."""

import asyncio
import json
from collections.abc import AsyncIterator

from bot.platforms.practice.chats import Chats, Person
from bot.platforms.practice.pages import Pages
from messages.catalogue import Language


async def follow(
    chats: Chats,
    pages: Pages,
    language: Language,
    *,
    since: int | None,
    only: str | None,
    closing: asyncio.Event,
) -> AsyncIterator[str]:
    """Give what changed after `since`, and then every change, until the room closes.

    With `only`, what concerns one person. A page of an earlier run (`since` is None) is told to
    load itself again.
    """
    if since is None or since > chats.change:
        yield _event(0, kind="load-again")
        return
    over = asyncio.ensure_future(closing.wait())
    try:
        while not over.done():
            for event in _news(chats, pages, language, since, only):
                yield event
            since = chats.change
            change = asyncio.ensure_future(chats.wait_beyond(since))
            await asyncio.wait({change, over}, return_when=asyncio.FIRST_COMPLETED)
            change.cancel()
    finally:
        over.cancel()


def _news(
    chats: Chats, pages: Pages, language: Language, since: int, only: str | None
) -> list[str]:
    """Make all news at once, so that nothing changes halfway."""
    last = chats.change
    news = []
    for each in list(chats.changed_after(since)):
        if isinstance(each, Person):
            if only is None:
                html, jump = pages.person(language, each), pages.jump(language, each)
                news.append(_event(since, kind="person", id=f"p-{each.id}", html=html, jump=jump))
        elif only in {None, each.person_id}:
            html = pages.entry(language, each, alone=only is not None)
            person = f"p-{each.person_id}"
            before = chats.find_before(each)
            news.append(
                _event(
                    since,
                    kind="entry",
                    id=f"m-{each.handle}",
                    person=person,
                    after=f"m-{before.handle}" if before else "",
                    html=html,
                )
            )
    if chats.cleared > since:
        # What is gone can't be told a piece at a time.
        return [_event(last, kind="load-again")]
    if chats.clock_moved > since:
        news.append(_event(since, kind="clock", html=pages.clock(language)))
    # Only after all of it: who loses the connection halfway gets it all once more.
    return [*news, _event(last, kind="so-far")]


def _event(number: int, **told: str) -> str:
    return f"id: {number}\ndata: {json.dumps(told)}\n\n"
