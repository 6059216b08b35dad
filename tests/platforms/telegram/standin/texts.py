"""Texts as the server takes them: cleaned, trimmed, parsed, and counted in UTF-16 units."""

import html
import re
from typing import Any

from tests.platforms.telegram.standin.refusals import Refusal, bad_request

_SPACES = re.compile(r"[\x00-\x09\x0b-\x0c\x0e-\x20]")
_REMOVED = re.compile("[\r\u2028-\u202e]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>")
_TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a"}
_MORE_TAGS = {"span", "tg-spoiler", "tg-emoji", "blockquote"}
_ENTITY_TYPES = {
    *("bold", "italic", "underline", "strikethrough", "spoiler", "blockquote"),
    *("expandable_blockquote", "code", "pre", "text_link", "text_mention", "custom_emoji"),
    *("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"),
}
_RESERVED = set("_*[]()~`>#+-=|{}.!")


def count_units(text: str) -> int:
    """Count a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def read_text(text: str, parse_mode: str, entities: Any, *, most: int, what: str) -> str:
    """Give the text as the chat will show it; refuse what is too long or can't be parsed.

    `what` names it in refusals: "message" or "message caption".
    """
    mode = parse_mode.lower()
    if mode and mode != "none":
        readers = {"html": _read_html, "markdownv2": _read_markdown, "markdown": _read_legacy}
        if mode not in readers:
            raise bad_request("unsupported parse_mode")
        text = readers[mode](text)
    elif entities is not None:
        _check_entities(entities, count_units(text))
    text = _REMOVED.sub("", _SPACES.sub(" ", text)).strip()
    if count_units(text) > most:
        raise bad_request(f"{what} is too long")
    return text


def _check_entities(entities: Any, units: int) -> None:
    if not isinstance(entities, list):
        raise bad_request("can't parse entities JSON object")
    for entity in entities:
        if not isinstance(entity, dict):
            raise bad_request("can't parse MessageEntity: expected an Object")
        if entity.get("type") not in _ENTITY_TYPES:
            raise bad_request("can't parse MessageEntity: unsupported type specified")
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request('can\'t parse MessageEntity: field "offset" must be a Number')
        if offset < 0 or length <= 0 or offset + length > units:
            raise bad_request("entity has an invalid offset or length")


def _cannot_parse(why: str) -> Refusal:
    return bad_request(f"can't parse entities: {why}")


def _read_html(text: str) -> str:
    result, open_tags, at = [], [], 0
    while at < len(text):
        if text[at] != "<":
            result.append(text[at])
            at += 1
            continue
        tag = _TAG.match(text, at)
        if tag is None:
            raise _cannot_parse(f"unclosed start tag at byte offset {_bytes(text, at)}")
        closing, name = tag[1], tag[2].lower()
        if name not in _TAGS | _MORE_TAGS:
            where = _bytes(text, at)
            raise _cannot_parse(f'unsupported start tag "{name}" at byte offset {where}')
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            raise _cannot_parse(f"unexpected end tag at byte offset {_bytes(text, at)}")
        at = tag.end()
    if open_tags:
        raise _cannot_parse(f'can\'t find end tag corresponding to start tag "{open_tags[-1]}"')
    return html.unescape("".join(result))


def _read_markdown(text: str) -> str:
    """Read MarkdownV2: a reserved character is escaped, or it opens or closes something."""
    result: list[str] = []
    open_marks: list[str] = []
    at = 0
    while at < len(text):
        character = text[at]
        if character == "\\" and at + 1 < len(text):
            result.append(text[at + 1])
            at += 2
            continue
        mark = next((mark for mark in ("```", "||", "__") if text.startswith(mark, at)), character)
        if mark in ("```", "||", "__", "*", "_", "~", "`", "[", "]"):
            at += len(mark)
            wanted = "[" if mark == "]" else mark
            if mark != "[" and open_marks and open_marks[-1] == wanted:
                open_marks.pop()
                if mark == "]":
                    end = text.find(")", at)
                    if not text.startswith("(", at) or end < 0:
                        raise _cannot_parse("can't find end of a URL")
                    at = end + 1
            elif mark == "]":
                raise _cannot_parse(
                    "character ']' is reserved and must be escaped with the preceding '\\'"
                )
            else:
                open_marks.append(mark)
            continue
        if character in _RESERVED:
            raise _cannot_parse(
                f"character '{character}' is reserved and must be escaped with the preceding '\\'"
            )
        result.append(character)
        at += 1
    if open_marks:
        raise _cannot_parse(f"can't find end of the entity starting with {open_marks[-1]}")
    return "".join(result)


def _read_legacy(text: str) -> str:
    """Read Markdown, the old kind: marks come in pairs."""
    for mark in "*_`":
        if re.sub(r"\\.", "", text).count(mark) % 2:
            raise _cannot_parse(f"can't find end of the entity starting at {mark}")
    return re.sub(r"\\([*_`\[])|[*_`]", lambda found: found[1] or "", text)


def _bytes(text: str, at: int) -> int:
    return len(text[:at].encode())
