"""The page behind a calendar's address: a link for most phones, and words for the others."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from urllib.parse import quote

from domain.accounts import Account
from handlers.calendar.feeding import page_address, reader_of
from messages.rendering import Renderer
from messages.said import text

STYLE = (
    "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;"
    "color:#222;background:#fff}a.go{display:inline-block;padding:.7rem 1.2rem;border-radius:.5rem;"
    "background:#1d5c4d;color:#fff;text-decoration:none}code{overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#181818}a{color:#9fd8c8}}"
)
POLICY = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-"
    + b64encode(sha256(STYLE.encode()).digest()).decode()
    + "'"
)
"""Nothing is loaded, and nothing runs: only these words, laid out so."""
_GOOGLE = "https://calendar.google.com/calendar/r?cid="


def page(renderer: Renderer, account: Account, web_address: str, token: str) -> str:
    """Write the page, in the language of the person."""
    reader = reader_of(account)
    feed = f"{page_address(web_address, token)}.ics"
    follow = "webcal://" + feed.partition("://")[2]

    def said(key: str) -> str:
        return escape(renderer.text(text(key), reader))

    title = said("calendar-page-title")
    return (
        f'<!doctype html><html lang="{reader.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="robots" content="noindex"><title>{title}</title><style>{STYLE}</style>'
        f"</head><body><main><h1>{title}</h1>"
        f"<p>{said('calendar-page-private')}</p>"
        f"<p>{said('calendar-page-most')}</p>"
        f'<p><a class="go" href="{escape(follow)}">{said("calendar-page-add")}</a></p>'
        f"<h2>{said('calendar-page-google-title')}</h2><p>{said('calendar-page-google')} "
        f'<a href="{escape(_GOOGLE + quote(follow, safe=""))}">'
        f"{said('calendar-page-google-open')}</a></p>"
        f"<h2>{said('calendar-page-other-title')}</h2><p>{said('calendar-page-other')}</p>"
        f"<p><code>{escape(feed)}</code></p>"
        f"<p>{said('calendar-page-stop')}</p></main></body></html>"
    )
