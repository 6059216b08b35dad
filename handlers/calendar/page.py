"""The page behind a calendar's address: a link for most phones, and words for the others."""

from html import escape
from urllib.parse import quote

from domain.accounts import Account
from handlers.calendar.feeding import page_address, reader_of
from messages.rendering import Renderer
from messages.said import text
from messages.web_page import whole_page

_GOOGLE = "https://calendar.google.com/calendar/r?cid="


def page(renderer: Renderer, account: Account, web_address: str, token: str) -> str:
    """Write the page, in the language of the person."""
    reader = reader_of(account)
    feed = f"{page_address(web_address, token)}.ics"
    follow = "webcal://" + feed.partition("://")[2]

    def said(key: str) -> str:
        return escape(renderer.text(text(key), reader))

    title = said("calendar-page-title")
    return whole_page(
        renderer.text(text("calendar-page-title"), reader),
        reader.language,
        f"<h1>{title}</h1>"
        f"<p>{said('calendar-page-private')}</p>"
        f"<p>{said('calendar-page-most')}</p>"
        f'<p><a class="go" href="{escape(follow)}">{said("calendar-page-add")}</a></p>'
        f"<h2>{said('calendar-page-google-title')}</h2><p>{said('calendar-page-google')} "
        f'<a href="{escape(_GOOGLE + quote(follow, safe=""))}">'
        f"{said('calendar-page-google-open')}</a></p>"
        f"<h2>{said('calendar-page-other-title')}</h2><p>{said('calendar-page-other')}</p>"
        f"<p><code>{escape(feed)}</code></p>"
        f"<p>{said('calendar-page-stop')}</p>",
    )
