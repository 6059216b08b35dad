"""A page of the bot's own web server: words, and nothing that is loaded or runs."""

from base64 import b64encode
from hashlib import sha256
from html import escape

from messages.catalogue import Language

_STYLE = (
    "body{font:1.15rem/1.6 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem;"
    "color:#222;background:#fff;overflow-wrap:anywhere}h1{font-size:1.5rem}h2{font-size:1.2rem}"
    "a{color:#17594a}.go,button{display:inline-block;box-sizing:border-box;min-height:3rem;"
    "padding:.7rem 1.4rem;border:2px solid #1d5c4d;border-radius:.5rem;background:#1d5c4d;"
    "color:#fff;font:inherit;text-decoration:none;cursor:pointer}"
    "label{display:block;font-weight:bold}input{display:block;box-sizing:border-box;"
    "width:100%;max-width:16rem;min-height:3rem;margin:.3rem 0 1rem;padding:.5rem .8rem;"
    "border:2px solid #595959;border-radius:.5rem;font:inherit;font-size:1.5rem;"
    "letter-spacing:.1em;color:inherit;background:inherit}"
    ":focus-visible{outline:3px solid #b25900;outline-offset:3px}"
    ".wrong{margin:0 0 1rem;padding:.6rem 1rem;border-left:.4rem solid #b00020}"
    ".small{color:#595959}dt{margin-top:.6rem}dd{margin:0 0 0 1.2rem}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#181818}a{color:#9fd8c8}"
    ".go,button{color:#fff;border-color:#9fd8c8}.small{color:#bbb}input{border-color:#bbb}.wrong{border-color:#ff8a8a}"
    ":focus-visible{outline-color:#ffb46b}}"
    "@media print{.screen{display:none}}"
)
POLICY = (
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; "
    "style-src 'sha256-" + b64encode(sha256(_STYLE.encode()).digest()).decode() + "'"
)
"""Nothing is loaded, and nothing runs: only these words, laid out so."""


def whole_page(title: str, language: Language, main: str) -> str:
    """Give the page; `main` is HTML, in which every text was escaped."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="robots" content="noindex">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        f"</head><body><main>{main}</main></body></html>"
    )
