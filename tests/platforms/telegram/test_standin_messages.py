"""The stand-in takes and refuses messages as the real server does."""

import io
import json
from typing import Any

import aiohttp
import pytest

from tests.platforms.telegram.conftest import Call, MovableClock
from tests.platforms.telegram.standin import Person, StandIn
from tests.platforms.telegram.standin.world import Button

BUTTON = Button("Ja", data="yes")


@pytest.fixture
def anna(standin: StandIn) -> Person:
    """Give Anna, who pressed Start."""
    person = standin.person("Anna")
    person.start()
    return person


async def test_a_message_is_shown_and_given_back(call: Call, anna: Person) -> None:
    """The answer is the message, as the documentation has it."""
    code, body = await call("sendMessage", chat_id=anna.id, text="Dag")
    message = body["result"]
    assert (code, body["ok"]) == (200, True)
    assert (message["text"], message["chat"]["id"]) == ("Dag", anna.id)
    assert message["from"]["is_bot"]
    assert anna.texts == ["Dag"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  Dag \n ", "Dag"),
        ("a\tb\x00c", "a b c"),
        ("a\r\nb", "a\nb"),
        ("a\u202eb\u2028c", "abc"),
        ("a" * 4096, "a" * 4096),
        ("😀" * 2048, "😀" * 2048),
        (" " * 5000 + "Dag", "Dag"),
    ],
)
async def test_texts_are_cleaned(call: Call, anna: Person, text: str, shown: str) -> None:
    """Spaces around it, and characters that steer, do not arrive."""
    await call("sendMessage", chat_id=anna.id, text=text)
    assert anna.texts == [shown]


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({}, "message text is empty"),
        ({"text": " \n\t "}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "<b>" + "a" * 4097 + "</b>", "parse_mode": "HTML"}, "message is too long"),
        ({"text": "a", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"text": "a < b", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<b>a", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "a</b>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<b><i>a</b></i>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<h1>a</h1>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "Klaar.", "parse_mode": "MarkdownV2"}, "can't parse entities"),
        ({"text": "*a", "parse_mode": "MarkdownV2"}, "can't parse entities"),
        ({"text": "[a](http", "parse_mode": "MarkdownV2"}, "can't parse entities"),
        ({"text": "a]", "parse_mode": "MarkdownV2"}, "can't parse entities"),
        ({"text": "*a", "parse_mode": "Markdown"}, "can't parse entities"),
        ({"text": "a", "entities": [{"type": "bold", "offset": 0, "length": 5}]}, "entity has an"),
        ({"text": "a", "entities": [{"type": "big", "offset": 0, "length": 1}]}, "can't parse M"),
        ({"text": "a", "entities": [{"type": "bold"}]}, "can't parse M"),
        ({"text": "a", "entities": [3]}, "can't parse M"),
        ({"text": "a", "entities": {}}, "can't parse entities"),
        ({"text": "a", "disable_notification": "maybe"}, "must be of the type Boolean"),
        ({"text": ["a"]}, "must be of the type String"),
        ({"text": "a", "txet": "b"}, 'parameter "txet" is unknown'),
        ({"text": "a", "reply_markup": "{"}, "can't parse reply_markup JSON object"),
    ],
)
async def test_what_is_no_message_is_refused(
    call: Call, anna: Person, values: dict[str, Any], why: str
) -> None:
    """Nothing is shown, and the reason is told."""
    code, body = await call("sendMessage", chat_id=anna.id, **values)
    assert (code, body["ok"], body["error_code"]) == (400, False, 400)
    assert body["description"].startswith("Bad Request: ")
    assert why in body["description"]
    assert anna.texts == []


@pytest.mark.parametrize(
    ("text", "mode", "shown"),
    [
        ("<b>a</b> &lt; <i>b</i> &amp; c", "HTML", "a < b & c"),
        (r"*a* _b_ \. `c`", "MarkdownV2", "a b . c"),
        (r"[hier](https://example.org)", "MarkdownV2", "hier"),
        ("*a* _b_", "Markdown", "a b"),
        ("a < b & c *d* _e", "", "a < b & c *d* _e"),
    ],
)
async def test_marked_up_texts_are_parsed(
    call: Call, anna: Person, text: str, mode: str, shown: str
) -> None:
    """What is marked up rightly is shown without its marks; without a mode all is literal."""
    await call("sendMessage", chat_id=anna.id, text=text, parse_mode=mode)
    assert anna.texts == [shown]


@pytest.mark.parametrize(
    ("keyboard", "why"),
    [
        ([], "object expected as reply markup"),
        ({"keyboard": [["Ja"]]}, "inline keyboard expected"),
        ({"inline_keyboard": {}}, "must be an Array"),
        ({"inline_keyboard": [{}]}, "must be an Array of Arrays"),
        ({"inline_keyboard": [["Ja"]]}, "InlineKeyboardButton must be an Object"),
        ({"inline_keyboard": [[{"text": "Ja"}]]}, "text buttons are unallowed"),
        ({"inline_keyboard": [[{"callback_data": "a"}]]}, 'field "text" must be of type String'),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "a"}]]}, "text must be non-empty"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "a" * 65}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "é" * 33}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": 3}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "a", "url": "no address"}]]}, "is invalid"),
        ({"inline_keyboard": [[{"text": "a", "url": "https://nodot"}]]}, "is invalid"),
        (
            {"inline_keyboard": [[{"text": "a", "url": "https://a.nl", "callback_data": "a"}]]},
            "exactly one",
        ),
        ({"inline_keyboard": [[{"text": "a", "pay": True}]]}, "not known here"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "a"}] * 9]}, "too long"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 101}, "too long"),
    ],
)
async def test_what_is_no_keyboard_is_refused(
    call: Call, anna: Person, keyboard: Any, why: str
) -> None:
    """Buttons have one shape."""
    code, body = await call("sendMessage", chat_id=anna.id, text="a", reply_markup=keyboard)
    assert code == 400
    assert why in body["description"]
    assert anna.texts == []


async def test_buttons_of_every_allowed_size_are_taken(call: Call, anna: Person) -> None:
    """1 to 64 bytes, and addresses."""
    buttons = [
        {"text": "a", "callback_data": "a"},
        {"text": "b", "callback_data": "é" * 32},
        {"text": "c", "url": "https://t.me/share/url?url=&text=a%20b"},
    ]
    keyboard = json.dumps({"inline_keyboard": [buttons]})
    code, _ = await call("sendMessage", chat_id=anna.id, text="a", reply_markup=keyboard)
    assert code == 200
    assert anna.received[0].labels == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("chat", "code", "why"),
    [
        ("", 400, "Bad Request: chat_id is empty"),
        ("123", 400, "Bad Request: chat not found"),
        ("@somebody", 400, "Bad Request: chat not found"),
        ("never started", 403, "Forbidden: bot can't initiate conversation with a user"),
        ("blocked", 403, "Forbidden: bot was blocked by the user"),
        ("deactivated", 403, "Forbidden: user is deactivated"),
        ("bot", 403, "Forbidden: bots can't send messages to bots"),
        ("group", 403, "Forbidden: bot is not a member of the group chat"),
        ("kicked", 403, "Forbidden: bot was kicked from the supergroup chat"),
        ("channel", 400, "Bad Request: need administrator rights in the channel chat"),
    ],
)
async def test_who_cannot_be_written_to(
    standin: StandIn, call: Call, chat: str, code: int, why: str
) -> None:
    """A bot does not begin a talk, and respects a block."""
    mark = standin.person("Mark", is_bot=chat == "bot")
    group = standin.group(
        "Familie", {"group": "group", "channel": "channel"}.get(chat, "supergroup")
    )
    if chat in ("blocked", "deactivated"):
        mark.start()
    if chat == "blocked":
        mark.block()
    mark.account.deactivated = chat == "deactivated"
    group.chat.blocked = chat == "kicked"
    group.chat.bot_is_in = chat == "channel"
    ids = {"group": group.chat.id, "kicked": group.chat.id, "channel": group.chat.id}
    if chat in ("never started", "blocked", "deactivated", "bot"):
        chat = str(mark.id)
    got, body = await call("sendMessage", chat_id=ids.get(chat, chat), text="Dag")
    assert (got, body["description"]) == (code, why)


async def test_a_group_that_moved_says_where(standin: StandIn, call: Call, anna: Person) -> None:
    """The new number is in the answer, for programs to read."""
    group = standin.group("Familie", kind="group")
    group.add_bot(anna)
    group.move(-1_000_000_000_999)
    code, body = await call("sendMessage", chat_id=group.chat.id, text="Dag")
    assert (code, body["parameters"]) == (400, {"migrate_to_chat_id": -1_000_000_000_999})


async def test_a_message_is_edited(call: Call, anna: Person) -> None:
    """Words and buttons are replaced; no buttons given takes them away."""
    keyboard = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
    await call("sendMessage", chat_id=anna.id, text="Een", reply_markup=keyboard)
    number = anna.received[0].id
    edit = {"chat_id": anna.id, "message_id": number}
    code, body = await call("editMessageText", **edit, text="Twee", reply_markup=keyboard)
    assert (code, body["result"]["text"]) == (200, "Twee")
    await call("editMessageReplyMarkup", **edit)
    assert (anna.texts, anna.received[0].labels) == (["Twee"], [])


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"text": "Een"}, "message is not modified"),
        ({"text": " Een "}, "message is not modified"),
        ({"text": ""}, "message text is empty"),
        ({"text": "Twee", "message_id": 9999}, "message to edit not found"),
        ({"text": "Twee", "message_id": "x"}, "must be of the type Integer"),
        ({"text": "Twee", "message_id": None}, "must be of the type Integer"),
        ({"text": "Twee", "message_id": 1}, "message can't be edited"),
        ({"text": "Twee", "chat_id": 1}, "chat not found"),
    ],
)
async def test_edits_that_are_refused(
    call: Call, anna: Person, values: dict[str, Any], why: str
) -> None:
    """Only what the bot sent, is still there, and changes."""
    await call("sendMessage", chat_id=anna.id, text="Een")
    asked = {"chat_id": anna.id, "message_id": anna.received[0].id} | values
    code, body = await call("editMessageText", **asked)
    assert code == 400
    assert why in body["description"]
    assert anna.texts == ["Een"]


async def test_a_message_is_deleted_once_and_within_two_days(
    call: Call, anna: Person, clock: MovableClock
) -> None:
    """What is gone can't be deleted, and neither can what is old."""
    await call("sendMessage", chat_id=anna.id, text="Een")
    asked = {"chat_id": anna.id, "message_id": anna.received[0].id}
    assert (await call("deleteMessage", **asked))[0] == 200
    assert anna.texts == []
    code, body = await call("deleteMessage", **asked)
    assert (code, body["description"]) == (400, "Bad Request: message to delete not found")
    await call("sendMessage", chat_id=anna.id, text="Twee")
    clock.move(49 * 3600)
    assert (await call("deleteMessage", **asked | {"message_id": anna.received[0].id}))[0] == 400


async def test_a_press_is_answered_once_and_in_time(
    call: Call, anna: Person, clock: MovableClock
) -> None:
    """Old, unknown and already answered presses are refused alike."""
    await call("sendMessage", chat_id=anna.id, text="Ja?")
    shown = anna.received[0]
    press = anna.press_data(BUTTON, shown)
    assert not anna.was_answered(press)
    assert (await call("answerCallbackQuery", callback_query_id=press, text="Dag"))[0] == 200
    assert anna.notice(press) == "Dag"
    too_old = "query is too old and response timeout expired or query ID is invalid"
    late = anna.press_data(BUTTON, shown)
    clock.move(60)
    for number in (press, late, "999999", ""):
        code, body = await call("answerCallbackQuery", callback_query_id=number)
        assert (code, body["description"]) == (400, f"Bad Request: {too_old}")
    fresh = anna.press_data(BUTTON, shown)
    code, _ = await call("answerCallbackQuery", callback_query_id=fresh, text="a" * 201)
    assert code == 400


@pytest.mark.parametrize(
    ("method", "field", "content", "why"),
    [
        ("sendPhoto", "photo", b"<svg/>", "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", "photo", b"", "file must be non-empty"),
        ("sendPhoto", "photo", b"\xff\xd8\xff" + b"a" * (10 * 1024 * 1024), "too big for a photo"),
        (
            "sendPhoto",
            "photo",
            b"\x89PNG\r\n\x1a\n0000IHDR\x00\x00\x27\x10\x00\x00\x00\x01",
            "PHOTO_INVALID_DIMENSIONS",
        ),
        (
            "sendPhoto",
            "photo",
            b"\x89PNG\r\n\x1a\n0000IHDR\x00\x00\x00\x15\x00\x00\x00\x01",
            "PHOTO_INVALID_DIMENSIONS",
        ),
        ("sendPhoto", "document", b"a", "is unknown"),
        ("sendDocument", "document", b"", "file must be non-empty"),
    ],
)
async def test_files_that_are_refused(
    standin: StandIn, anna: Person, method: str, field: str, content: bytes, why: str
) -> None:
    """Pictures are pictures, of a size that apps can show."""
    code, body = await _upload(standin, method, anna.id, field, content)
    assert code == 400
    assert why in body["description"]
    assert anna.received == []


async def test_a_caption_has_its_own_limit(standin: StandIn, anna: Person) -> None:
    """1,024 units and no more."""
    good = await _upload(standin, "sendDocument", anna.id, "document", b"a", "😀" * 512)
    code, body = await _upload(standin, "sendDocument", anna.id, "document", b"a", "a" * 1025)
    assert good[0] == 200
    assert (code, body["description"]) == (400, "Bad Request: message caption is too long")


@pytest.mark.parametrize("photo", ["", "attach://nothing", "AgACAgIAAx"])
async def test_a_photo_that_is_not_there(call: Call, anna: Person, photo: str) -> None:
    """A number of a file that was never there is refused."""
    assert (await call("sendPhoto", chat_id=anna.id, photo=photo))[0] == 400


async def test_leaving_a_group(standin: StandIn, call: Call, anna: Person) -> None:
    """Once; a private chat can't be left."""
    group = standin.group("Familie")
    group.add_bot(anna)
    assert (await call("leaveChat", chat_id=group.chat.id))[0] == 200
    assert (await call("leaveChat", chat_id=group.chat.id))[0] == 403
    assert (await call("leaveChat", chat_id=anna.id))[0] == 400


@pytest.mark.parametrize(
    ("path", "code", "why"),
    [
        ("bot999:abcdef/getMe", 401, "Unauthorized"),
        ("botnonsense/getMe", 404, "Not Found"),
        ("bot{token}/getNothing", 404, "Not Found: method not found"),
    ],
)
async def test_wrong_tokens_and_methods(standin: StandIn, path: str, code: int, why: str) -> None:
    """A token of the right form that is not known is 401, all else 404."""
    url = f"{standin.url}/{path.format(token=standin.token)}"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        body = await answer.json()
        assert (answer.status, body["description"]) == (code, why)


@pytest.mark.parametrize("how", ["query", "form", "json", "multipart"])
async def test_requests_come_in_four_ways(standin: StandIn, anna: Person, how: str) -> None:
    """As "Making requests" has it."""
    url = f"{standin.url}/bot{standin.token}/SENDmessage"
    values = {"chat_id": str(anna.id), "text": "Dag", "disable_notification": "true"}
    multipart = aiohttp.FormData(values, default_to_multipart=True)
    ways: dict[str, dict[str, Any]] = {
        "query": {"params": values},
        "form": {"data": values},
        "json": {"json": values},
        "multipart": {"data": multipart},
    }
    async with aiohttp.ClientSession() as session:
        method = "GET" if how == "query" else "POST"
        async with session.request(method, url, **ways[how]) as answer:
            assert answer.status == 200
    assert (anna.texts, anna.received[0].silent) == (["Dag"], True)


async def test_commands_and_descriptions_have_their_limits(standin: StandIn, call: Call) -> None:
    """Names, lengths and languages as the documentation has them."""
    wrong: list[tuple[str, dict[str, Any]]] = [
        ("setMyCommands", {"commands": [{"command": "Menu", "description": "a"}]}),
        ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "a"}]}),
        ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}),
        ("setMyCommands", {"commands": [{"command": "a", "description": "a" * 257}]}),
        ("setMyCommands", {"commands": [{"command": "a", "description": "a"}] * 101}),
        ("setMyCommands", {"commands": [3]}),
        ("setMyCommands", {"commands": {}}),
        ("setMyCommands", {"commands": [], "language_code": "nld"}),
        ("setMyDescription", {"description": "a" * 513}),
        ("setMyShortDescription", {"short_description": "a" * 121}),
    ]
    for method, values in wrong:
        assert (await call(method, **values))[0] == 400, (method, values)
    assert standin.profile.commands == {}
    commands = [{"command": "menu_1", "description": "a" * 256}]
    await call("setMyCommands", commands=commands, language_code="nl")
    assert (await call("getMyCommands", language_code="nl"))[1]["result"] == commands
    assert (await call("getMyCommands"))[1]["result"] == []
    await call("setMyDescription", description="a" * 512)
    assert len((await call("getMyDescription"))[1]["result"]["description"]) == 512


async def test_people_do_only_what_apps_let_them(call: Call, anna: Person) -> None:
    """A script can't press what is not there, or talk through a block."""
    with pytest.raises(AssertionError, match="sees no button"):
        anna.press("Ja")
    anna.block()
    with pytest.raises(AssertionError, match="blocked the bot"):
        anna.say("Dag")


async def _upload(
    standin: StandIn, method: str, chat_id: int, field: str, content: bytes, caption: str = ""
) -> tuple[int, dict[str, Any]]:
    form = aiohttp.FormData({"chat_id": str(chat_id), "caption": caption})
    form.add_field(field, io.BytesIO(content), filename="x", content_type="image/png")
    url = f"{standin.url}/bot{standin.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, data=form) as answer:
        return answer.status, await answer.json()
