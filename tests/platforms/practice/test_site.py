"""What the room's site gives, and what it refuses."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

import bot.platforms.practice
from bot.platforms.practice.guard import MOST_BODY_BYTES
from bot.platforms.practice.room import LONGEST_TEXT
from bot.platforms.practice.words import PAGE_TEXTS
from messages.catalogue import Catalogue
from messages.outgoing import Attachment, Outgoing
from tests.platforms.practice.answering import NOW, AnsweringCore

POSTED = {
    "/p/anna/say": {"text": "hallo"},
    "/p/anna/open": {},
    "/open": {"payload": "x", "person": "anna"},
    "/people": {"name": "Sam", "language": "en"},
    "/clock": {"step": "day"},
    "/play": {"name": "hello"},
    "/language": {"language": "en", "back": "/"},
}
SHORTLY = {"X-Over-The-Room": "1"}


def nothing_happened(core: AnsweringCore) -> bool:
    """Say whether the room is as it was when it opened."""
    return (core.room.chats.change, core.clock.now(), core.taken) == (3, NOW, [])


@pytest.mark.parametrize("path", ["/", "/p/mark", "/open/geheim-1", "/people", "/static/room.js"])
async def test_every_answer_keeps_the_page_to_itself(client: httpx.AsyncClient, path: str) -> None:
    """No script, style or picture from elsewhere, in no frame, and nothing stays in a cache."""
    answer = await client.get(path)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self';")
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["cache-control"] == "no-store"
    assert "server" not in answer.headers


async def test_a_page_names_no_other_machine(client: httpx.AsyncClient) -> None:
    """All that a page loads is the room's own; nothing in it runs but its one script."""
    page = (await client.get("/")).text
    assert re.findall(r'(?:src|href|action)="([^/#"][^"]*)', page) == []
    assert re.findall(r"<script(?![^>]* src=)", page) == []
    assert re.findall(r"\son\w+=|\sstyle=", page) == []


@pytest.mark.attack
@pytest.mark.parametrize("path", POSTED)
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://elsewhere.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
async def test_another_site_can_do_nothing(
    core: AnsweringCore, path: str, headers: dict[str, str]
) -> None:
    """What does not come from the room's own page is refused, whoever's browser sends it."""
    async with httpx.AsyncClient(base_url=core.room.address) as stranger:
        answer = await stranger.post(path, data=POSTED[path], headers=headers)
    assert answer.status_code == 403
    assert nothing_happened(core)


@pytest.mark.attack
@pytest.mark.parametrize("host", ["elsewhere.example", "127.0.0.1.elsewhere.example:80", "", "::1"])
async def test_another_name_for_this_machine_is_refused(
    core: AnsweringCore, client: httpx.AsyncClient, host: str
) -> None:
    """A name that somebody pointed at this machine shows and does nothing (DNS rebinding)."""
    for method, path in (("GET", "/"), ("POST", "/p/anna/say")):
        headers = {"Host": host, "Origin": f"http://{host}"}
        answer = await client.request(method, path, headers=headers)
        assert answer.status_code == 403
    assert nothing_happened(core)


@pytest.mark.attack(45)
@pytest.mark.parametrize(
    "path",
    ["/", "/p/anna", "/open/geheim-1", "/people", "/clock", "/play", "/open", "/p/anna/say"],
)
async def test_looking_changes_nothing(
    core: AnsweringCore, client: httpx.AsyncClient, path: str
) -> None:
    """A link preview, or a browser that loads ahead, opens nothing (attack 45)."""
    await client.get(path)
    await client.head(path)
    assert nothing_happened(core)


@pytest.mark.attack(10)
async def test_a_flood_is_refused(core: AnsweringCore, client: httpx.AsyncClient) -> None:
    """Too long for the server, of unknown length, or too long for a chat: the room stays up."""
    assert (await client.post("/p/anna/say", content=b"x" * MOST_BODY_BYTES)).status_code == 400
    too_much = b"x" * (MOST_BODY_BYTES + 1)
    assert (await client.post("/p/anna/say", content=too_much)).status_code == 413

    async def endless() -> AsyncIterator[bytes]:
        yield b"text=x"

    assert (await client.post("/p/anna/say", content=endless())).status_code == 411
    long = {"text": "x" * (LONGEST_TEXT + 1)}
    assert (await client.post("/p/anna/say", data=long)).status_code == 400
    assert nothing_happened(core)
    assert (await client.get("/")).status_code == 200


@pytest.mark.attack
@pytest.mark.parametrize(
    ("path", "fields", "status"),
    [
        ("/p/nobody/say", {"text": "hallo"}, 404),
        ("/p/anna/say", {}, 400),
        ("/p/anna/say", {"text": " \n "}, 400),
        ("/p/anna/press", {"message": "x", "choice": "0-0"}, 409),
        ("/p/anna/press", {"message": "x", "choice": "0;0"}, 400),
        ("/p/anna/press", {"message": "x", "choice": "²-0"}, 400),
        ("/open", {"payload": "x", "person": "nobody"}, 404),
        ("/open", {"payload": "x", "person": "", "name": "\u202e "}, 400),
        ("/people", {"name": "\u200b"}, 400),
        ("/clock", {"step": "year"}, 400),
        ("/clock", {"at": "gisteren"}, 400),
        ("/play", {"name": "nothing"}, 400),
        ("/p/anna/share/x/0-0", {"person": "mark"}, 409),
    ],
)
async def test_what_makes_no_sense_is_refused_in_words(
    core: AnsweringCore,
    client: httpx.AsyncClient,
    path: str,
    fields: dict[str, str],
    status: int,
) -> None:
    """The room says shortly what is wrong, with and without its script, and does nothing."""
    answer = await client.post(path, data=fields)
    assert answer.status_code == status
    assert "<h1" in answer.text
    answer = await client.post(path, data=fields, headers=SHORTLY)
    assert answer.status_code == status
    assert answer.json()["notice"].endswith((".", "?"))
    assert nothing_happened(core)


async def test_everything_works_without_the_script(
    core: AnsweringCore, client: httpx.AsyncClient
) -> None:
    """Forms and links alone are enough: each ends on a page that shows what happened."""
    for path, fields in POSTED.items():
        answer = await client.post(path, data=fields, follow_redirects=True)
        assert answer.status_code == 200
    assert "Je zei: hallo" in answer.text
    assert "Practice room" in answer.text
    await client.post("/p/anna/say", data={"text": "deel"})
    message = core.room.chats.of("anna")[-1]
    page = await client.get(f"/p/anna/share/{message.handle}/0-0")
    assert "kom je erbij?" in page.text
    await client.post(f"/p/anna/share/{message.handle}/0-0", data={"person": "mark"})
    assert "kom je erbij?" in core.room.chats.of("mark")[-1].said.text


async def test_without_the_script_a_person_stays_on_their_own_page(
    core: AnsweringCore, client: httpx.AsyncClient
) -> None:
    """Whoever looks at one chat alone comes back to it, whatever they did there."""

    async def fill_in(path: str, page: str, **fields: str) -> httpx.Response:
        """Send the form for this address with the hidden fields that it has on the page."""
        form = re.findall(rf'<form[^>]* action="{path}".*?</form>', page, re.S)[-1]
        hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form)
        return await client.post(path, data={**dict(hidden), **fields})

    page = (await client.get("/p/anna")).text
    for path, fields in (
        ("/p/anna/open", {"payload": ""}),
        ("/p/anna/press", {"choice": "0-0"}),
        ("/p/anna/say", {"text": "deel"}),
    ):
        answer = await fill_in(path, page, **fields)
        assert (answer.status_code, answer.headers["location"]) == (303, "/p/anna")
        page = (await client.get("/p/anna")).text
    share = re.findall(r'href="(/p/anna/share/[^"]+)"', page)[0]
    small = (await client.get(share)).text
    assert 'href="/p/anna"' in small
    answer = await fill_in(share.partition("?")[0], small, person="mark")
    assert answer.headers["location"] == "/p/anna"
    answer = await fill_in("/p/anna/say", (await client.get("/")).text, text="hallo")
    assert answer.headers["location"] == "/#p-anna"


@pytest.mark.attack
async def test_nothing_leads_out_of_the_room(client: httpx.AsyncClient) -> None:
    """Where a form says that it came from is a page of somebody in the room, or it is left."""
    for elsewhere in ("//elsewhere.example", "https://elsewhere.example", "/p/nobody", "/p/anna/x"):
        answer = await client.post("/p/anna/say", data={"text": "hallo", "back": elsewhere})
        assert answer.headers["location"] == "/#p-anna"


@pytest.mark.attack(18, 19)
async def test_what_people_type_is_shown_as_they_typed_it(
    core: AnsweringCore, client: httpx.AsyncClient
) -> None:
    """Markup in a name, a text, a button or a file name stays text (attacks 18 and 19)."""
    nasty = '<img src=x onerror="alert(1)">\'"&{{ 7*7 }}'
    await client.post("/people", data={"name": nasty[:39], "language": "nl"})
    await client.post("/p/anna/say", data={"text": nasty})
    await core.room.send("mark", Outgoing(nasty, attachments=(Attachment(nasty, "x/y", b""),)))
    page = (await client.get("/")).text
    assert "<img" not in page
    assert "{{ 7*7 }}" in page
    assert page.count("&lt;img src=x onerror=&#34;alert(1)&#34;&gt;") >= 3


@pytest.mark.attack
@pytest.mark.parametrize("media_type", ["image/svg+xml", "text/html", "application/pdf"])
async def test_only_plain_pictures_are_shown(
    core: AnsweringCore, client: httpx.AsyncClient, media_type: str
) -> None:
    """A file that could hold a program is given to keep, never opened in the room."""
    name = 'verslag "1";\r\nX: y.svg'
    file = Attachment(name, media_type, b"<script>alert(1)</script>")
    handle = await core.room.send("anna", Outgoing("Kijk.", attachments=(file,)))
    answer = await client.get(f"/p/anna/files/{handle}/0")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; filename*=utf-8''verslag")
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "x" not in answer.headers
    assert (await client.get(f"/p/mark/files/{handle}/0")).status_code == 409
    assert (await client.get(f"/p/anna/files/{handle}/1")).status_code == 409


async def test_addresses_in_a_text_are_links(
    core: AnsweringCore, client: httpx.AsyncClient
) -> None:
    """A link to the bot opens in the room; any other leaves it without saying from where."""
    text = f"Kijk ({core.room.link('geheim-1')}), of op https://example.org/a?b=1. Of javascript:x."
    await core.room.send("anna", Outgoing(text))
    page = (await client.get("/p/anna")).text
    assert 'href="/open/geheim-1?as="' in page
    assert 'href="https://example.org/a?b=1" rel="noopener noreferrer" target="_blank"' in page
    assert 'href="javascript' not in page


async def test_a_page_follows_what_happens(core: AnsweringCore, client: httpx.AsyncClient) -> None:
    """A page that lost its connection gets what it missed; of others it hears nothing."""
    page = (await client.get("/p/anna")).text
    address = re.findall(r'data-follow="([^"]+)"', page)[0].replace("&amp;", "&")
    await core.room.say("anna", "hallo")
    await core.room.say("mark", "stil")
    told = await read_events(client, address)
    assert [(each["kind"], each.get("person")) for each in told] == [
        ("entry", "p-anna"),
        ("entry", "p-anna"),
        ("so-far", None),
    ]
    told = await read_events(client, address, {"Last-Event-ID": str(core.room.chats.change)})
    assert [each["kind"] for each in told] == ["so-far"]


@pytest.mark.parametrize("address", ["/events", "/events?run=before&since=1", "/events?since=x"])
async def test_a_page_of_an_earlier_run_loads_again(
    client: httpx.AsyncClient, address: str
) -> None:
    """After a restart a page does not wait for changes that are counted anew."""
    assert [each["kind"] for each in await read_events(client, address)] == ["load-again"]


async def read_events(
    client: httpx.AsyncClient, address: str, headers: dict[str, str] | None = None
) -> list[dict[str, str]]:
    """Read what the room tells a page, up to now."""
    told: list[dict[str, str]] = []
    async with client.stream("GET", address, headers=headers) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data: "):
                told.append(json.loads(line.removeprefix("data: ")))
                if told[-1]["kind"] == "so-far":
                    break
    return told


def test_the_pages_say_what_is_listed() -> None:
    """The list of the pages' texts holds what they name, no less and no more."""
    folder = Path(bot.platforms.practice.__file__).parent / "pages"
    named = {
        key
        for page in folder.glob("*.html")
        for key in re.findall(r'say\("([\w-]+)"', page.read_text())
    }
    assert named == PAGE_TEXTS
    assert all(Catalogue().has(key) for key in named)
