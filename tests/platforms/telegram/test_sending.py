"""Messages arrive as they are meant, and every way to fail has its name."""

import contextlib
import struct
import zlib

import pytest

from bot.platforms.platform import (
    DeliveryFailed,
    Moved,
    NotSent,
    Refused,
    SlowDown,
    Unknown,
    Unreachable,
)
from bot.platforms.telegram import Telegram
from messages.outgoing import Attachment, Choice, Outgoing
from tests.platforms.telegram.conftest import MakeTelegram, MovableClock
from tests.platforms.telegram.standin import Person, StandIn
from tests.platforms.telegram.standin.faults import (
    Fault,
    bad_json,
    blocked,
    gateway,
    hang,
    moved,
    refused,
    reset,
    rest,
)

YES = ((Choice("Ja", data="yes:1"), Choice("Nee", data="no:1")),)


def make_png(width: int = 2, height: int = 2) -> bytes:
    """Make a small picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + checksum

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (width + 1) * height)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


@pytest.fixture
def anna(standin: StandIn) -> Person:
    """Give Anna, who pressed Start."""
    person = standin.person("Anna")
    person.start()
    return person


async def send(telegram: Telegram, person: Person, message: Outgoing) -> str:
    """Send a whole message, as the outbox does; give the handle of its last part."""
    handle = ""
    for part in telegram.parts(message):
        handle = await telegram.send(str(person.id), part)
    return handle


async def test_words_and_buttons_arrive(telegram: Telegram, anna: Person) -> None:
    """The chat shows the words, and the buttons in their rows."""
    rows = (*YES, (Choice("Meer lezen", url="https://example.org/lezen"),))
    handle = await send(telegram, anna, Outgoing("Vind je dit goed?", rows=rows))
    shown = anna.received[0]
    assert shown.text == "Vind je dit goed?"
    assert [[button.label for button in row] for row in shown.buttons] == [
        ["Ja", "Nee"],
        ["Meer lezen"],
    ]
    assert [button.data for button in shown.buttons[0]] == ["yes:1", "no:1"]
    assert shown.buttons[1][0].url == "https://example.org/lezen"
    assert handle == str(shown.id)


async def test_a_handle_does_not_hold_the_address(telegram: Telegram, anna: Person) -> None:
    """Handles are kept where an address may not be read."""
    assert str(anna.id) not in await send(telegram, anna, Outgoing("Dag"))


async def test_a_message_makes_a_sound_or_not(telegram: Telegram, anna: Person) -> None:
    """Quiet hours: what is silent arrives without a sound."""
    await send(telegram, anna, Outgoing("Overdag"))
    await send(telegram, anna, Outgoing("'s Nachts", silent=True))
    assert [shown.silent for shown in anna.received] == [False, True]


async def test_addresses_in_a_message_are_not_shown_beforehand(
    telegram: Telegram, anna: Person
) -> None:
    """A preview would have Telegram fetch the address."""
    handle = await send(telegram, anna, Outgoing("Zie https://example.org"))
    await send(telegram, anna, Outgoing("Zie https://example.com", edits=handle))
    assert [shown.preview for shown in anna.received] == [False]


@pytest.mark.attack(18, 19)
@pytest.mark.parametrize(
    "text",
    [
        '<a href="tg://user?id=1">Anna</a>',
        "a < b & c",
        "*vet* _schuin_ [x](http://y) `code` \\",
        "&lt;b&gt; &amp;",
        "'; DROP TABLE groups; --",
        "=HYPERLINK(1)",
    ],
)
async def test_everything_is_literal(telegram: Telegram, anna: Person, text: str) -> None:
    """Nothing that people type becomes markup: it arrives as typed (attacks 18 and 19)."""
    rows = ((Choice(text, data="yes"),),)
    await send(telegram, anna, Outgoing(text, rows=rows))
    await send(telegram, anna, Outgoing(text, attachments=(_picture(),)))
    assert [shown.text for shown in anna.received] == [text, text]
    assert anna.received[0].labels == [text]


@pytest.mark.attack(20)
async def test_a_text_that_is_too_long_arrives_whole_and_once(
    telegram: Telegram, anna: Person
) -> None:
    """2,100 emoji: each once, in order, in two messages (attack 20)."""
    await send(telegram, anna, Outgoing("😀" * 2100, rows=YES))
    assert "".join(anna.texts) == "😀" * 2100
    assert [shown.labels for shown in anna.received] == [[], ["Ja", "Nee"]]


async def test_a_picture_is_shown_and_a_file_is_offered(telegram: Telegram, anna: Person) -> None:
    """Both carry their words and buttons."""
    calendar = Attachment("bijeenkomst.ics", "text/calendar", b"BEGIN:VCALENDAR")
    await send(telegram, anna, Outgoing("Jouw netwerk", rows=YES, attachments=(_picture(),)))
    await send(telegram, anna, Outgoing("Voor je agenda", attachments=(calendar,)))
    picture, file = anna.received
    assert (picture.is_picture, picture.text, picture.labels) == (
        True,
        "Jouw netwerk",
        ["Ja", "Nee"],
    )
    assert picture.attachment is not None
    assert picture.attachment.content == make_png()
    assert file.attachment is not None
    assert (file.is_picture, file.attachment.name) == (False, "bijeenkomst.ics")
    assert file.attachment.media_type == "text/calendar"
    assert file.attachment.content == b"BEGIN:VCALENDAR"


async def test_a_drawing_that_telegram_cannot_draw_is_a_file(
    telegram: Telegram, anna: Person
) -> None:
    """An SVG is offered as a file."""
    drawing = Attachment("kaart.svg", "image/svg+xml", b"<svg/>")
    await send(telegram, anna, Outgoing("", attachments=(drawing,)))
    assert anna.received[0].is_picture is False


@pytest.mark.attack(24)
@pytest.mark.parametrize(
    ("name", "saved_as"),
    [
        ("verslag Ümit.pdf", "verslag Ümit.pdf"),
        ('a"; filename="b.exe', "a_; filename=_b.exe"),
        ("a\r\nX-Evil: 1.pdf", "a__X-Evil: 1.pdf"),
        ("../../etc/passwd", ".._.._etc_passwd"),
    ],
)
async def test_the_name_of_a_file_is_a_name_and_no_more(
    telegram: Telegram, anna: Person, name: str, saved_as: str
) -> None:
    """Nothing in it ends the header that carries it."""
    file = Attachment(name, "application/pdf", b"%PDF-1.7")
    await send(telegram, anna, Outgoing("Verslag", attachments=(file,)))
    attachment = anna.received[0].attachment
    assert attachment is not None
    assert attachment.name == saved_as


async def test_a_text_to_pass_on_is_behind_a_share_button(telegram: Telegram, anna: Person) -> None:
    """The app offers to whom; the words are whole, whatever is in them."""
    text = "Hoi Mark & Noor,\nmag ik iets vragen? 100% vrij: https://t.me/x?start=Ab_1"
    await send(telegram, anna, Outgoing("Delen?", rows=((Choice("Delen", share=text),),)))
    url = anna.received[0].buttons[0][0].url
    assert url == (
        "https://t.me/share/url?url=&text=Hoi%20Mark%20%26%20Noor%2C%0Amag%20ik%20iets%20vragen"
        "%3F%20100%25%20vrij%3A%20https%3A%2F%2Ft.me%2Fx%3Fstart%3DAb_1"
    )


async def test_a_text_that_is_too_long_to_share_has_no_button(
    telegram: Telegram, anna: Person
) -> None:
    """The message arrives; the words stand in it, and can be copied."""
    rows = ((Choice("Delen", share="é" * 400), Choice("Later", data="later")),)
    await send(telegram, anna, Outgoing("Delen?", rows=rows))
    assert anna.received[0].labels == ["Later"]
    await send(telegram, anna, Outgoing("Delen?", rows=(rows[0][:1],)))
    assert anna.received[1].labels == []


async def test_a_message_changes_in_place(telegram: Telegram, anna: Person) -> None:
    """One message that moves along: words and buttons are new, the handle stays."""
    handle = await send(telegram, anna, Outgoing("Punt 1", rows=YES))
    new = await send(telegram, anna, Outgoing("Punt 2", edits=handle))
    assert new == handle
    assert [(shown.text, shown.labels) for shown in anna.received] == [("Punt 2", [])]


@pytest.mark.attack(5)
async def test_an_edit_that_changes_nothing_is_fine(telegram: Telegram, anna: Person) -> None:
    """Two presses at once both end with the same words (attack 5)."""
    handle = await send(telegram, anna, Outgoing("Punt 1", rows=YES))
    assert await send(telegram, anna, Outgoing("Punt 1", rows=YES, edits=handle)) == handle
    assert len(anna.received) == 1


@pytest.mark.attack(6)
@pytest.mark.parametrize("handle", ["gone", "99999", "", "-1", "٣"])
async def test_a_message_that_is_gone_comes_fresh(
    telegram: Telegram, anna: Person, handle: str
) -> None:
    """The person took it away, or the handle is junk: they still get the words (attack 6)."""
    if handle == "gone":
        handle = await send(telegram, anna, Outgoing("Punt 1", rows=YES))
        anna.delete(anna.received[0])
    new = await send(telegram, anna, Outgoing("Punt 2", rows=YES, edits=handle))
    assert new == str(anna.received[0].id)
    assert anna.texts == ["Punt 2"]


async def test_words_take_the_place_of_a_picture_afresh(telegram: Telegram, anna: Person) -> None:
    """A picture can't become a text: the old buttons go, and the text comes fresh."""
    message = Outgoing("Kaart", rows=YES, attachments=(_picture(),))
    handle = await send(telegram, anna, message)
    await send(telegram, anna, Outgoing("Klaar", rows=YES, edits=handle))
    assert [(one.text, one.labels) for one in anna.received] == [
        ("Kaart", []),
        ("Klaar", ["Ja", "Nee"]),
    ]


async def test_a_picture_takes_the_place_of_words_afresh(telegram: Telegram, anna: Person) -> None:
    """The same the other way round, also where the old message had no buttons."""
    handle = await send(telegram, anna, Outgoing("Even wachten"))
    message = Outgoing("Kaart", rows=YES, attachments=(_picture(),), edits=handle)
    await send(telegram, anna, message)
    assert [shown.text for shown in anna.received] == ["Even wachten", "Kaart"]


@pytest.mark.parametrize(
    ("fault", "failure", "arrives"),
    [
        (rest(30), SlowDown, False),
        (blocked(), Unreachable, False),
        (refused(403, "Forbidden: user is deactivated"), Unreachable, False),
        (refused(400, "Bad Request: chat not found"), Unreachable, False),
        (refused(400, "Bad Request: PEER_ID_INVALID"), Unreachable, False),
        (refused(400, "Bad Request: not enough rights to send text messages"), Unreachable, False),
        (refused(400, "Bad Request: message is too long"), Refused, False),
        (refused(413, "Request Entity Too Large"), Refused, False),
        (moved(-1001), Moved, False),
        (refused(409, "Conflict: terminated by other getUpdates request"), NotSent, False),
        (refused(401, "Unauthorized"), NotSent, False),
        (refused(500, "Internal Server Error: restart"), NotSent, False),
        (refused(503, "Service Unavailable"), NotSent, False),
        (refused(502, "Bad Gateway"), Unknown, False),
        (gateway(502), Unknown, False),
        (gateway(504, after=True), Unknown, True),
        (gateway(403), NotSent, False),
        (gateway(302), NotSent, False),
        (gateway(429), SlowDown, False),
        (reset(), Unknown, False),
        (reset(after=True), Unknown, True),
        (bad_json(), Unknown, True),
        (hang(), Unknown, False),
        (hang(after=True), Unknown, True),
    ],
)
async def test_every_failure_has_its_name(
    standin: StandIn,
    make_telegram: MakeTelegram,
    anna: Person,
    fault: Fault,
    failure: type[DeliveryFailed],
    *,
    arrives: bool,
) -> None:
    """The outbox knows whether to try again, wait, stop, or say that it does not know."""
    telegram = make_telegram(patience=0.2)
    await telegram.start()
    standin.faults.add(fault, method="sendMessage")
    with pytest.raises(failure) as caught:
        await telegram.send(str(anna.id), Outgoing("Een geheim woord"))
    await telegram.stop()
    assert type(caught.value) is failure
    assert anna.texts == (["Een geheim woord"] if arrives else [])
    said = repr(caught.value) + str(caught.value)
    assert str(anna.id) not in said
    assert "geheim" not in said
    if isinstance(caught.value, SlowDown) and fault == rest(30):
        assert caught.value.retry_after == 30
    if isinstance(caught.value, Moved):
        assert caught.value.address == "-1001"


async def test_a_server_that_is_down_took_nothing(
    standin: StandIn, telegram: Telegram, anna: Person
) -> None:
    """Without a connection it is certain that nothing left.

    The one kept connection may be found broken first: whether that request arrived is unknown.
    """
    await standin.stop()
    with pytest.raises(NotSent):  # noqa: PT012
        with contextlib.suppress(Unknown):
            await telegram.send(str(anna.id), Outgoing("Dag"))
        await telegram.send(str(anna.id), Outgoing("Dag"))


async def test_a_platform_that_was_stopped_took_nothing(telegram: Telegram, anna: Person) -> None:
    """What is sent while it stops may go again later."""
    await telegram.stop()
    with pytest.raises(NotSent):
        await telegram.send(str(anna.id), Outgoing("Dag"))


@pytest.mark.parametrize("answer", ['{"ok":true}', '{"ok":true,"result":{}}', "[]", "null", ""])
async def test_an_answer_that_is_no_message_is_unknown(
    standin: StandIn,
    telegram: Telegram,
    anna: Person,
    answer: str,
) -> None:
    """The server may well have taken it."""
    standin.faults.add(bad_json(answer), method="sendMessage")
    with pytest.raises(Unknown):
        await telegram.send(str(anna.id), Outgoing("Dag"))


@pytest.mark.parametrize("who", ["stranger", "never started", "gone", "a bot", "junk"])
async def test_who_cannot_be_written_to_is_unreachable(
    standin: StandIn, telegram: Telegram, who: str
) -> None:
    """No more attempts are made."""
    person = standin.person("Noor", is_bot=who == "a bot")
    if who == "gone":
        person.start()
        person.account.deactivated = True
    address = {"stranger": "999", "junk": "no number"}.get(who, str(person.id))
    with pytest.raises(Unreachable):
        await telegram.send(address, Outgoing("Dag"))


@pytest.mark.attack(41)
async def test_a_person_who_blocked_the_bot_is_unreachable_until_they_come_back(
    telegram: Telegram, anna: Person
) -> None:
    """A block is a full answer; who starts again is reached again (attack 41)."""
    anna.block()
    with pytest.raises(Unreachable):
        await telegram.send(str(anna.id), Outgoing("Dag"))
    anna.start()
    await telegram.send(str(anna.id), Outgoing("Fijn dat je er weer bent"))
    assert anna.texts == ["Fijn dat je er weer bent"]


@pytest.mark.attack(40)
async def test_rest_in_one_chat_leaves_others_alone(
    standin: StandIn, telegram: Telegram, anna: Person, clock: MovableClock
) -> None:
    """429 says how long, for that chat only (attack 40)."""
    mark = standin.person("Mark")
    mark.start()
    standin.faults.add(rest(30), chat_id=anna.id)
    with pytest.raises(SlowDown) as caught:
        await telegram.send(str(anna.id), Outgoing("Dag"))
    assert caught.value.retry_after == 30
    await telegram.send(str(mark.id), Outgoing("Dag"))
    clock.move(30)
    await telegram.send(str(anna.id), Outgoing("Dag"))
    assert not standin.limiter.violations


async def test_what_comes_too_fast_is_slowed_down(telegram: Telegram, anna: Person) -> None:
    """The limits of one chat are the server's; who comes too fast hears how long to wait."""
    for number in range(3):
        await telegram.send(str(anna.id), Outgoing(f"Bericht {number}"))
    with pytest.raises(SlowDown) as caught:
        await telegram.send(str(anna.id), Outgoing("Nog een"))
    assert caught.value.retry_after == 1


@pytest.mark.attack(36)
async def test_a_group_that_moved_tells_where(standin: StandIn, telegram: Telegram) -> None:
    """A message to the old number never arrives; the new number is told (attack 36)."""
    anna = standin.person("Anna")
    group = standin.group("Verhuizing", kind="group")
    group.add_bot(anna)
    supergroup = group.move(-1_000_000_000_777)
    with pytest.raises(Moved) as caught:
        await telegram.send(str(group.chat.id), Outgoing("Dag allemaal"))
    await telegram.send(caught.value.address, Outgoing("Dag allemaal"))
    assert (group.texts, supergroup.texts) == ([], ["Dag allemaal"])


async def test_edits_fail_by_the_same_names(
    standin: StandIn, telegram: Telegram, anna: Person
) -> None:
    """An edit whose outcome is unknown is not sent as a fresh message as well."""
    handle = await send(telegram, anna, Outgoing("Punt 1"))
    standin.faults.add(reset(after=True), method="editMessageText")
    with pytest.raises(Unknown):
        await telegram.send(str(anna.id), Outgoing("Punt 2", edits=handle))
    standin.faults.add(blocked(), method="editMessageText")
    with pytest.raises(Unreachable):
        await telegram.send(str(anna.id), Outgoing("Punt 3", edits=handle))
    assert anna.texts == ["Punt 2"]


async def test_an_empty_message_is_refused(telegram: Telegram, anna: Person) -> None:
    """Telegram shows no message without words."""
    with pytest.raises(Refused):
        await send(telegram, anna, Outgoing("  \n "))


def _picture() -> Attachment:
    return Attachment("kaart.png", "image/png", make_png(), alt="Anna in het midden")


async def test_a_chat_is_emptied_before_a_message_comes(
    telegram: Telegram, clock: MovableClock, anna: Person
) -> None:
    """More than a hundred at a time, the person's own among them; what is gone is passed over."""
    handles = []
    for number in range(102):
        handles.append(await send(telegram, anna, Outgoing(str(number))))
        clock.move(3)
    own = str(anna.messages[0].id)
    await send(telegram, anna, Outgoing("Leeg", clears=(*handles, own, "999999", "none")))
    assert [message.text for message in anna.messages] == ["Leeg"]


async def test_one_that_is_too_old_holds_up_no_others(
    telegram: Telegram, clock: MovableClock, anna: Person
) -> None:
    """Where Telegram refuses all for one, they go one by one, and that one stays."""
    old = await send(telegram, anna, Outgoing("oud"))
    clock.move(49 * 3600)
    new = await send(telegram, anna, Outgoing("nieuw"))
    await send(telegram, anna, Outgoing("Leeg", clears=(old, new)))
    assert [message.text for message in anna.received] == ["oud", "Leeg"]
