"""What people do on Telegram reaches the core as one event each, and nothing else does."""

import pytest

from messages.incoming import Incoming, OtherKind
from messages.outgoing import Choice, Outgoing
from tests.platforms.telegram.conftest import Core, Running
from tests.platforms.telegram.standin import Person, StandIn
from tests.platforms.telegram.standin.world import Button


@pytest.fixture
def anna(standin: StandIn) -> Person:
    """Give Anna, whose app speaks Dutch."""
    return standin.person("Anna")


async def take_all(standin: StandIn, running: Running) -> None:
    """Run the bot until it has taken and confirmed everything."""
    async with running():
        await standin.until(lambda: not standin.updates.waiting)


async def test_a_text_arrives_as_typed(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """The core gets the words, whose they are, and what language their app speaks."""
    number = anna.say("Dag! a < b & c")
    await take_all(standin, running)
    assert core.took == [
        Incoming(
            platform="telegram",
            event_id=str(number),
            address=str(anna.id),
            text="Dag! a < b & c",
            message=str(anna.messages[-1].id),
            language="nl",
        )
    ]


async def test_a_command_is_a_text(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """Commands are read by the core; only the bot's own name is taken off."""
    anna.say("/menu")
    anna.say("/agenda@Steungroep_bot punt 1")
    anna.say("/agenda@another_bot")
    anna.say("mail naar a/menu@steungroep_bot")
    await take_all(standin, running)
    assert [incoming.text for incoming in core.took] == [
        "/menu",
        "/agenda punt 1",
        "/agenda@another_bot",
        "mail naar a/menu@steungroep_bot",
    ]


async def test_a_link_arrives_with_its_payload(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """A bare start and a link are told apart from what is typed."""
    anna.start()
    anna.start("Abc_123-x")
    anna.say("/start@steungroep_bot Abc")
    anna.say("/started")
    await take_all(standin, running)
    assert [(one.start, one.text) for one in core.took] == [
        ("", None),
        ("Abc_123-x", None),
        ("Abc", None),
        (None, "/started"),
    ]


@pytest.mark.attack(15)
@pytest.mark.parametrize(
    "payload", ["a" * 65, "abc\nxyz", "a b", "abc;", "é", " abc", "\n", "../x", "a" * 3000]
)
async def test_an_impossible_payload_is_a_bare_start(
    standin: StandIn, running: Running, core: Core, anna: Person, payload: str
) -> None:
    """No link of ours holds it (attack 15): it opens nothing, and the person is still greeted."""
    anna.say(f"/start {payload}")
    await take_all(standin, running)
    assert [(incoming.start, incoming.text) for incoming in core.took] == [("", None)]


@pytest.mark.attack(15)
async def test_a_newline_before_the_payload_is_a_bare_start(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """Only one space stands between the command and its payload (attack 15)."""
    anna.say("/start\nAbc_123")
    await take_all(standin, running)
    assert core.took[0].start == ""


async def test_a_press_arrives_with_its_message_and_is_answered(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """The core hears which button on which message; the app hears the notice after the turn."""
    anna.start()
    core.notice = "Genoteerd."
    async with running() as telegram:
        await standin.until(lambda: core.took)
        message = telegram.parts(_question())[0]
        handle = await telegram.send(str(anna.id), message)
        press = anna.press("Ja")
        await standin.until(lambda: anna.was_answered(press))
    assert (core.took[1].button, core.took[1].pressed_on) == ("yes:1", handle)
    assert core.took[1].text is None
    assert anna.notice(press) == "Genoteerd."


@pytest.mark.attack(4)
@pytest.mark.parametrize("data", ["a" * 65, "é" * 40, "", None])
async def test_a_button_that_we_never_made_is_ignored_and_answered(
    standin: StandIn, running: Running, core: Core, anna: Person, data: str | None
) -> None:
    """What no button of ours can carry does not reach the core (attack 4)."""
    anna.start()
    async with running() as telegram:
        await telegram.send(str(anna.id), _question())
        press = anna.press_data(Button("Ja", data=data), anna.received[0])
        await standin.until(lambda: anna.was_answered(press))
    assert [incoming.button for incoming in core.took] == [None]
    assert anna.notice(press) is None


@pytest.mark.attack(4, 17)
async def test_junk_in_a_button_goes_to_the_core_as_it_is(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """What a button means is decided by the core alone (attacks 4 and 17)."""
    anna.start()
    async with running() as telegram:
        await telegram.send(str(anna.id), _question())
        press = anna.press_data(Button("Ja", data="role=owner"), anna.received[0])
        await standin.until(lambda: anna.was_answered(press))
    assert core.took[-1].button == "role=owner"


@pytest.mark.attack(6)
async def test_a_press_on_a_message_that_telegram_no_longer_shows_is_taken(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """Of an old message only its number is told: that is enough (attack 6)."""
    anna.start()
    async with running() as telegram:
        handle = await telegram.send(str(anna.id), _question())
        gone = {"message_id": int(handle), "date": 0, "chat": anna.chat.as_json()}
        press = anna.press_data(Button("Ja", data="yes:1"), anna.received[0], message=gone)
        await standin.until(lambda: anna.was_answered(press))
    assert (core.took[-1].button, core.took[-1].pressed_on) == ("yes:1", handle)


async def test_a_long_notice_is_cut_to_what_an_app_shows(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """A notice that is too long is still seen, in part."""
    anna.start()
    core.notice = "woord " * 100
    async with running() as telegram:
        await telegram.send(str(anna.id), _question())
        press = anna.press("Ja")
        await standin.until(lambda: anna.was_answered(press))
    notice = anna.notice(press)
    assert notice is not None
    assert 190 <= len(notice) <= 200


@pytest.mark.attack(43)
@pytest.mark.parametrize(
    ("send", "kind"),
    [
        (lambda person: person.send_picture("mijn kaart"), OtherKind.PICTURE),
        (lambda person: person.send_voice(), OtherKind.VOICE),
        (lambda person: person.send_other(video_note=_file(length=1, duration=1)), OtherKind.VOICE),
        (lambda person: person.send_sticker(), OtherKind.STICKER),
        (lambda person: person.send_file(), OtherKind.FILE),
        (lambda person: person.send_file("x.mp4", "video/mp4", 21 * 1024 * 1024), OtherKind.FILE),
        (lambda person: person.send_file("x.svg", "image/svg+xml"), OtherKind.FILE),
        (lambda person: person.send_other(audio=_file(duration=1)), OtherKind.FILE),
        (lambda person: person.send_place(), OtherKind.PLACE),
        (lambda person: person.send_contact(), OtherKind.CONTACT),
        (lambda person: person.send_other(dice={"emoji": "x", "value": 3}), OtherKind.UNKNOWN),
        (lambda person: person.send_other(kind_of_next_year={"a": 1}), OtherKind.UNKNOWN),
        (lambda person: (person.say("Dag"), person.edit("Dag Mark")), OtherKind.EDIT),
    ],
)
async def test_anything_but_words_and_buttons_arrives_as_a_kind(
    standin: StandIn, running: Running, core: Core, anna: Person, send: object, kind: OtherKind
) -> None:
    """The core can answer kindly; nothing of it is fetched or handed on (attack 43)."""
    assert callable(send)
    send(anna)
    await take_all(standin, running)
    assert core.took[-1].other is kind
    assert core.took[-1].text is None
    methods = {call.method for call in standin.calls}
    assert methods <= {"getMe", "getUpdates", "deleteWebhook"}


@pytest.mark.attack(8)
async def test_an_edit_is_an_event_of_its_own_even_before_its_original(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """An edit never stands for the words it changed, in whatever order they come (attack 8)."""
    anna.say("Dag")
    anna.edit("Dag Mark")
    standin.updates.waiting.reverse()
    for number, update in enumerate(standin.updates.waiting, start=2000):
        update.id = update.body["update_id"] = number
    await take_all(standin, running)
    assert [(one.other, one.text) for one in core.took] == [(OtherKind.EDIT, None), (None, "Dag")]


@pytest.mark.parametrize(
    "content", ["pinned_message", "message_auto_delete_timer_changed", "forum_topic_closed"]
)
async def test_what_telegram_writes_itself_is_nobodys_event(
    standin: StandIn, running: Running, core: Core, anna: Person, content: str
) -> None:
    """Nobody said anything, so nobody waits for an answer."""
    pinned = {"message_id": 1, "date": 0, "chat": anna.chat.as_json()}
    about = {
        "pinned_message": pinned,
        "message_auto_delete_timer_changed": _timer(),
        # There, and empty (Bot API, ForumTopicClosed).
        "forum_topic_closed": {},
    }
    anna.send_other(**{content: about[content]})
    await take_all(standin, running)
    assert core.took == []


async def test_somebody_who_shares_where_they_are_is_heard_once(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """A live place moves on by itself: only its start is an event."""
    anna.send_place()
    place = anna.messages[-1]
    body = standin.world.message_as_json(place, location={"latitude": 1, "longitude": 2})
    standin.updates.add("edited_message", body, anna.id)
    await take_all(standin, running)
    assert [incoming.other for incoming in core.took] == [OtherKind.PLACE]


@pytest.mark.attack(38)
async def test_who_is_nobody_for_certain_is_not_heard(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """An anonymous admin, a channel and another bot have no identity (attack 38)."""
    another_bot = standin.person("Bot", is_bot=True)
    another_bot.say("/start")
    channel = standin.group("Nieuws", kind="channel")
    anna.send_other(text="Namens het kanaal", sender_chat=channel.chat.as_json())
    await take_all(standin, running)
    assert core.took == []


@pytest.mark.attack
async def test_an_update_that_cannot_be_read_holds_up_nobody(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """It would never be read: it is confirmed, and the next one is handled."""
    standin.updates.add("message", {"message_id": "?", "chat": 3}, lane=1)
    standin.updates.add("callback_query", {"id": 3}, lane=1)
    number = standin.updates.add("message", {}, lane=1)
    standin.updates.waiting[-1].body["update_id"] = float(number or 0)
    anna.say("Dag")
    await take_all(standin, running)
    assert [incoming.text for incoming in core.took] == ["Dag"]


@pytest.mark.attack
async def test_an_update_of_a_kind_that_we_do_not_know_is_passed_over(
    standin: StandIn, running: Running, core: Core, anna: Person
) -> None:
    """Telegram adds kinds every year."""
    async with running():
        await standin.until(lambda: standin.updates.is_polled)
        standin.updates.allow([])
        standin.updates.add("next_years_kind", {"id": 3}, lane=1)
        anna.say("Dag")
        await standin.until(lambda: not standin.updates.waiting)
    assert [incoming.text for incoming in core.took] == ["Dag"]


def _file(**more: int) -> dict[str, object]:
    return {"file_id": "file", "file_unique_id": "unique", **more}


def _timer() -> dict[str, int]:
    return {"message_auto_delete_time": 86400}


def _question() -> Outgoing:
    return Outgoing("Klopt dat?", rows=((Choice("Ja", data="yes:1"), Choice("Nee", data="no:1")),))
