"""A group chat: asked for, confirmed, told what the owner chose, and taken back."""

from uuid import uuid4

import pytest

from domain.accounts import AccountKind
from domain.bookkeeping import Audience, MomentState, OutboxState
from messages.incoming import Happening, Incoming, Visit
from tests.chat import Play
from tests.conversations import groups

FAMILY = "Familie"
GOODBYE = "Ik ga uit deze groep. Dag allemaal!"


def visit(
    play: Play,
    who: str,
    what: Happening,
    chat: str = FAMILY,
    *,
    command: str | None = None,
    moved_to: str | None = None,
) -> bool:
    """Let something happen in a group chat; say whether the bot may stay there."""
    happened = Visit(what, chat, title=chat, moved_to=moved_to)
    event = Incoming("practice", uuid4().hex, who, text=command, visit=happened)
    receipt = play.core.turns.take(event)
    play.deliver()
    return receipt.stays


def a_group_chat(play: Play, *posts: str) -> None:
    """Let Anna have a group chat in which these are posted: a label of a button each."""
    play.send("Anna", text="/groepschat")
    play.presses("Anna", "Ja, graag")
    assert visit(play, "Anna", Happening.ADDED)
    play.presses("Anna", "Ja")
    for post in posts:
        play.presses("Anna", post)
    play("…")


def posted(play: Play) -> list[str]:
    """Give what the group chat read."""
    return [heard.message.text for heard in play.said_to(FAMILY)]


def test_an_owner_has_the_day_told_in_their_group_chat(play: Play) -> None:
    """Asked in their own chat, confirmed there, chosen there: and only then something is said."""
    groups.a_group(play, "Anna", ["Mark"])
    play("""
        Anna: /groepschat
        Bot → Anna: Heb je een groepsapp met deze mensen? … Ik noem nooit een naam. … Wil je dat?
            [Ja, graag] [Liever niet]
        Anna: [Ja, graag]
        Bot → Anna: Zet mij nu in de groep. Je hebt tien minuten. …
            [Kies de groep] [Liever niet]
    """)
    assert play.last("Anna").message.rows[0][0].url == "https://groups.invalid/here"
    assert visit(play, "Anna", Happening.ADDED)
    play("""
        Bot → Anna: Ik sta nu in de groep "Familie". Is dat de goede groep? … [Ja] [Nee]
        Anna: ja
        Bot → Anna: De groep: Familie Ik zet er nu niets in. Kies wat jij wilt:
            De dag, als die er is of verandert: "Er is een dag gevonden: …"
            De dag ervoor: "Tot gauw: …"
            [Wel: de dag] [Wel: herinnering] [Wel: de plek erbij] [In het Engels] [Uit de groep]
        Anna: [Wel: de dag]
        Bot → Anna: De groep: Familie Ik zet er nu in: de dag. …
            [Niet meer: de dag] [Wel: herinnering] [Wel: de plek erbij] [In het Engels]
            [Uit de groep]
        Anna: een herinnering
        Bot → Anna: De groep: Familie Ik zet er nu in: de dag en een herinnering. …
    """)
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    assert posted(play) == ["Er is een dag gevonden: dinsdag 1 december om 14.00 uur."]
    play("""
        -- 2026-11-30 10:30
        …
    """)
    assert posted(play)[1:] == ["Tot gauw: dinsdag 1 december om 14.00 uur."]


def test_who_sleeps_on_things_has_more_posted_in_the_morning(play: Play) -> None:
    """What a whole chat reads waits for the night as well; less counts at once."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: herinnering")
    play("""
        Anna: slaap
        …
        Anna: ja
        …
        Anna: groepschat
        Bot → Anna: De groep: Familie Ik zet er nu in: een herinnering. …
        Anna: [Wel: de dag]
        Bot → Anna: Je slaapt er eerst een nachtje over. … In de ochtend zeg ik meer in jullie
            groepsapp, zoals je koos. … [Toch niet]
        Anna: [Wel: de plek erbij]
        Bot → Anna: Je slaapt er eerst een nachtje over. …
        Anna: [Niet meer: herinnering]
        Bot → Anna: De groep: Familie Ik zet er nu niets in. …
        -- 2026-11-23 09:00 --
        Bot → Anna: De groep: Familie Ik zet er nu in: de dag en de plek erbij. …
    """)


def test_an_owner_has_the_day_told_in_english(play: Play) -> None:
    """The main way, in English; what is posted is in the language that the owner chooses."""
    groups.a_group(play, "Anna", ["Mark"], english=["Anna", "Mark"])
    play("""
        Anna: /groupchat
        Bot → Anna: Do you have a group chat with these people? … [Yes, please] [Rather not]
        Anna: yes please
        Bot → Anna: Put me in the group now. You have ten minutes. …
            [Choose the group] [Rather not]
    """)
    assert visit(play, "Anna", Happening.ADDED)
    play("""
        Bot → Anna: I am in the group "Familie" now. Is that the right group? … [Yes] [No]
        Anna: [Yes]
        Bot → Anna: The group: Familie I put nothing in it now. …
            [Do: the day] [Do: reminder] [Do: the place with it] [In Dutch] [Out of the group]
        Anna: [Do: the day]
        …
        Anna: [In Dutch]
        Bot → Anna: The group: Familie I put in it now: the day. …
            "Er is een dag gevonden: zondag 29 november om 14.00 uur." …
            [No more: the day] [Do: reminder] [Do: the place with it] [In English]
            [Out of the group]
        Anna: [In English]
        …
    """)
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    assert posted(play) == ["A day was found: Tuesday 1 December at 14:00."]


def test_moved_elsewhere_and_off_are_told_as_chosen(play: Play) -> None:
    """Each change once, with the place where the owner has that posted."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag", "Wel: de plek erbij")
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Anna: /bijeenkomst
        …
        Anna: [Verplaatsen]
        …
        Anna: 3 december 15.00
        …
        Anna: [Ja]
        …
        Anna: [Ja, laat het weten]
        …
        Anna: [Bekijken]
        …
    """)
    assert posted(play)[1:] == ["Het is verzet. Het is nu donderdag 3 december om 15.00 uur."]
    play("""
        Anna: [Andere plek]
        …
        Anna: Buurthuis De Linde
        …
        Anna: [Ja, laat het weten]
        …
        Anna: [Bekijken]
        …
    """)
    assert posted(play)[2:] == [
        "Op donderdag 3 december om 15.00 uur is het ergens anders.\nPlek: Buurthuis De Linde"
    ]
    play("""
        Anna: [Gaat niet door]
        …
        Anna: [Ja, zeg af]
        …
    """)
    assert posted(play)[3:] == ["Op donderdag 3 december om 15.00 uur gaat het niet door."]


def test_what_the_owner_did_not_choose_is_not_told(play: Play) -> None:
    """A chat in which nothing was chosen stays silent, and so does one whose post was taken off."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag", "Wel: herinnering", "Niet meer: de dag")
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    play.presses("Anna", "Niet meer: herinnering")
    play("""
        …
        -- 2026-12-01 15:00
        …
    """)
    assert posted(play) == []


def test_a_post_in_the_night_makes_no_sound(play: Play) -> None:
    """What the owner decides at eleven at night is there at once, and rings nobody."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag")
    play("""
        -- 2026-11-22 23:00
        …
    """)
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    (post,) = play.said_to(FAMILY)
    assert post.message.silent
    assert post.message.rows == ()


def test_a_talk_of_a_few_is_not_for_the_group_chat(play: Play) -> None:
    """When it leaves it is looked at once more: only a meeting of all of them is told."""
    groups.a_group(play, "Anna", ["Mark", "Noor"])
    a_group_chat(play, "Wel: de dag")
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    with play.core.storage.unit() as unit:
        (meeting,) = unit.meetings.where()
        (row,) = unit.outbox.where(audience=Audience.GROUP_CHAT)
        meeting.with_ids = [each.id for each in unit.members.where() if each.name != "Noor"]
        unit.meetings.save(meeting)
        unit.outbox.mark(row.id, OutboxState.DUE)
    play.deliver()
    assert len(posted(play)) == 1
    with play.core.storage.unit() as unit:
        assert unit.outbox.get(row.id).state is OutboxState.WITHDRAWN


@pytest.mark.attack(35)
def test_only_the_owner_who_asked_just_now_lets_it_stay(play: Play) -> None:
    """Not a member, not a stranger, not after ten minutes, not unasked (attack 35)."""
    groups.a_group(play, "Anna", ["Mark"])
    assert not visit(play, "Anna", Happening.ADDED)
    play("""
        Anna: /groepschat
        …
        Anna: [Ja, graag]
        …
    """)
    assert not visit(play, "Mark", Happening.ADDED)
    assert not visit(play, "Iemand", Happening.ADDED)
    play("""
        -- 2026-11-22 10:26
    """)
    assert not visit(play, "Anna", Happening.ADDED)
    play("""
        Anna: [Ja, graag]
        …
        Anna: [Liever niet]
        Bot → Anna: Prima. Alles blijft zoals het was. …
    """)
    assert not visit(play, "Anna", Happening.ADDED)
    with play.core.storage.unit() as unit:
        assert {each.address for each in unit.accounts.where()} == {"Anna", "Mark"}
        assert unit.group_chats.where() == []


@pytest.mark.attack(35)
def test_nobody_but_the_owner_arranges_it(play: Play) -> None:
    """A member has no group chat to arrange, and an owner's button is theirs alone (attack 35)."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag")
    page = play.last("Anna")
    for row in page.message.rows:
        for choice in row:
            play.send("Mark", button=choice.data)
    play("""
        Mark: /groepschat
        …
    """)
    with play.core.storage.unit() as unit:
        (linked,) = unit.group_chats.where()
    assert linked.posts_date
    assert not linked.posts_reminder
    assert not linked.posts_place
    assert posted(play) == []


@pytest.mark.parametrize("answer", ["Anna: nee", "-- 2026-11-22 11:30"])
def test_not_the_right_group_or_no_answer(play: Play, answer: str) -> None:
    """The bot says goodbye and nothing more, and leaves; the chat is forgotten."""
    groups.a_group(play, "Anna", ["Mark"])
    play("""
        Anna: /groepschat
        …
        Anna: [Ja, graag]
        …
    """)
    visit(play, "Anna", Happening.ADDED)
    play("…")
    play(f"""
        {answer}
        …
        -- 2026-11-23 12:00
        …
    """)
    (goodbye,) = play.said_to(FAMILY)
    assert goodbye.message.text == GOODBYE
    assert goodbye.message.leaves
    with play.core.storage.unit() as unit:
        assert unit.group_chats.where() == []
        assert unit.accounts.where(kind=AccountKind.GROUP_CHAT) == []


def test_the_owner_takes_it_back_in_one_tap(play: Play) -> None:
    """Neutral words, and gone; a tap on the old page does nothing any more."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag", "Wel: herinnering")
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    play("""
        Anna: [Uit de groep]
        Bot → Anna: Goed. Ik zeg daar dag en ga weg. Jullie bijeenkomsten gaan gewoon door. …
        Bot → Familie: Ik ga uit deze groep. Dag allemaal!
        Anna: [Wel: de plek erbij]
        -- 2026-12-01 15:00
        …
    """)
    assert posted(play)[-1] == "Ik ga uit deze groep. Dag allemaal!"
    assert not visit(play, "Mark", Happening.HEARD)
    with play.core.storage.unit() as unit:
        assert unit.accounts.where(kind=AccountKind.GROUP_CHAT) == []


def test_asked_for_again_at_once(play: Play) -> None:
    """Taken back and asked for again within a day: the chat is the same, and is not forgotten."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag")
    play("""
        Anna: [Uit de groep]
        …
    """)
    a_group_chat(play, "Wel: de dag")
    play("""
        -- 2026-11-24 12:00
        …
    """)
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    assert posted(play)[-1] == "Er is een dag gevonden: dinsdag 1 december om 14.00 uur."


def test_thrown_out_the_owner_hears_it_kindly(play: Play) -> None:
    """It is nobody's fault, the meetings go on, and nothing waits for that chat any more."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag")
    assert visit(play, FAMILY, Happening.GONE)
    play("""
        Bot → Anna: Ik zit niet meer in de groep "Familie". Of ik kan er niets meer zeggen. Dat kan
            gebeuren. Jullie bijeenkomsten gaan gewoon door. …
    """)
    assert visit(play, FAMILY, Happening.GONE)
    play("")
    with play.core.storage.unit() as unit:
        assert unit.group_chats.where() == []
        assert unit.accounts.where(kind=AccountKind.GROUP_CHAT) == []


@pytest.mark.attack(37)
def test_a_personal_command_is_answered_in_the_persons_own_chat(play: Play) -> None:
    """The group reads nothing of it (attack 37); who is not known gets nothing, and no account."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play)
    assert visit(play, "Mark", Happening.HEARD, command="/agenda")
    play("""
        Bot → Mark: Er staat nog niets op de agenda van de groep van Anna. …
    """)
    assert visit(play, "Iemand", Happening.HEARD, command="/agenda")
    assert visit(play, "Mark", Happening.HEARD)
    assert visit(play, FAMILY, Happening.HEARD, command="/stop")
    play("")
    assert posted(play) == []
    with play.core.storage.unit() as unit:
        assert {each.address for each in unit.accounts.where()} == {"Anna", "Mark", FAMILY}


@pytest.mark.attack(36)
def test_a_group_that_moved_is_followed(play: Play) -> None:
    """However often it is told: the id moves once, each message goes once (attack 36)."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag", "Wel: herinnering")
    groups.a_planned_meeting(play, "2026-12-01 14:00")
    for _ in range(2):
        assert visit(play, FAMILY, Happening.MOVED, moved_to="Supergroep")
    assert visit(play, "Mark", Happening.ADDED, "Supergroep")
    assert not visit(play, "Mark", Happening.HEARD)
    play("""
        -- 2026-11-30 10:30
        …
    """)
    assert len(posted(play)) == 1
    (post,) = play.said_to("Supergroep")
    assert post.message.text == "Tot gauw: dinsdag 1 december om 14.00 uur."


@pytest.mark.attack
def test_a_group_chat_gets_nothing_else(play: Play) -> None:
    """Whatever is put up for it: only a post that the owner chose leaves."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag")
    with play.core.storage.unit() as unit:
        (linked,) = unit.group_chats.where()
        (chat,) = unit.accounts.where(kind=AccountKind.GROUP_CHAT)
        anna = unit.accounts.get(linked.asked_by_id)
        assert unit.moments.where(account_id=chat.id, state=MomentState.PLANNED) == []
    for audience in Audience:
        play.send("Mark", text="menu")
        with play.core.storage.unit() as unit:
            row = unit.outbox.where(order_by=("-number",), limit=1)[0]
            wrong = row.model_copy(
                update={"id": uuid4(), "account_id": chat.id, "audience": audience}
            )
            unit.outbox.add(wrong.model_copy(update={"state": OutboxState.DUE}))
            astray = wrong.model_copy(update={"id": uuid4(), "account_id": anna.id})
            if audience is Audience.GROUP_CHAT:
                unit.outbox.add(astray.model_copy(update={"state": OutboxState.DUE}))
    heard = len(play.said_to("Anna"))
    play.deliver()
    assert posted(play) == []
    assert len(play.said_to("Anna")) == heard


def test_erasing_everything_ends_it_with_a_goodbye(play: Play) -> None:
    """The group and its key are gone, and so is the chat, once the bot has left it."""
    groups.a_group(play, "Anna", ["Mark"])
    a_group_chat(play, "Wel: de dag")
    groups.erases_everything(play, "Anna")
    assert posted(play) == [GOODBYE]
    play("…")
    play("""
        -- 2026-11-24 12:00
        …
    """)
    with play.core.storage.unit() as unit:
        assert unit.group_chats.where() == []
        assert unit.accounts.where(kind=AccountKind.GROUP_CHAT) == []
