"""A summary behind a link, with a code that the owner passes on: what is said in the chats."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core import build
from domain.members import SummaryRoute
from domain.summaries import SummaryState
from handlers.summary.picking import Tried, find_waiting, try_code
from handlers.talk.buttons import button
from tests.chat import ChatPlatform, Play
from tests.conversations.conftest import OPERATOR
from tests.conversations.groups import a_group, a_planned_meeting

WEB = "https://bot.voorbeeld.invalid"


@pytest.fixture
def group(play: Play) -> Play:
    """Give a group whose summary is ready to be released, where picking up is allowed."""
    with_a_summary(play)
    return play


def with_a_summary(play: Play, owner: str = "Anna", professional: str = "Sanne") -> None:
    """Play up to a summary that its owner can release, where picking up is allowed."""
    operator = replace(OPERATOR, routes=frozenset(SummaryRoute), web_address=WEB)
    play.core = build(play.core.storage, play.clock, {"practice": ChatPlatform()}, operator)
    a_group(play, owner, members=["Mark"], professionals=[professional])
    a_planned_meeting(play, "2026-12-01T14:00", owner)
    play("""
        …
        -- 2026-12-01 14:00 --
        …
    """)
    play.send(owner, text="beginnen")
    play.presses(owner, "Beginnen")
    play.send(owner, text="/afspraak we bellen elke week")
    for label in ("Meer", "Stoppen", "Ja, stoppen"):
        play.presses(owner, label)
    play("""
        …
        -- 2026-12-01 15:00 --
        …
    """)


def released(play: Play, owner: str = "Anna") -> None:
    """Let the owner release the summary, to be picked up."""
    play.send(owner, text="verslag")
    for label in ("Delen", "Ophalen met een code", "Ja, delen"):
        play.presses(owner, label)
    play("…")


def the_link(play: Play, who: str = "Sanne") -> str:
    """Give the token of the newest link that somebody got."""
    for heard in reversed(play.said_to(who)):
        for choice in (each for row in heard.message.rows for each in row):
            if found := re.fullmatch(rf"{WEB}/ophalen/([\w-]{{43}})", choice.url or ""):
                return found[1]
    raise AssertionError(f"{who} got no link")


def the_code(play: Play, owner: str = "Anna") -> str:
    """Give the newest code that the owner got."""
    for heard in reversed(play.said_to(owner)):
        if found := re.search(r"\b(\d{4} \d{4})\b", heard.message.text):
            return found[1]
    raise AssertionError(f"{owner} got no code")


def tries(play: Play, token: str, code: str, *, as_file: bool = False) -> Tried | None:
    """Try a code on the page behind a link."""
    with play.core.storage.unit() as unit:
        now = play.clock.now()
        return try_code(unit, play.core.renderer, token, code, now, as_file=as_file)


def waits(play: Play, token: str) -> bool:
    """Whether something can be picked up behind a link now."""
    with play.core.storage.unit() as unit:
        return find_waiting(unit, token, play.clock.now()) is not None


def wrong(code: str) -> str:
    """Give another code."""
    return code.translate(str.maketrans("0123456789", "1234567890"))


def test_a_link_for_one_and_a_code_for_the_other(group: Play) -> None:
    """The professional's chat names nobody; the owner hears how to pass the code on."""
    group("""
        Anna: verslag
        …
        Anna: [Delen]
        Bot → Anna: … Ophalen: op een webpagina, met een code die jij doorgeeft. …
            [Ik geef het zelf] [Ophalen met een code] [In de chat]
        Anna: ophalen
        Bot → Anna: … Met een link: Sanne …
        Anna: [Ja, delen]
        Bot → Anna: Het verslag is gedeeld. … <verslag.pdf> [Wie kreeg het?]
        Bot → Anna: De code voor Sanne is … …. Geef hem zelf door: bel even, of zeg het als jullie
            elkaar zien. Zet hem liever niet in een chat. Ophalen kan twee weken lang.
        Bot → Mark: …
        Bot → Sanne: Er staat iets voor je klaar. Je hebt er een code voor nodig. Die krijg je van
            iemand uit een groep van jou. [Openen]
    """)
    token, code = the_link(group), the_code(group)
    assert code not in " ".join(each.written() for each in group.said_to("Sanne"))
    assert not any(token in str(each.message.rows) for each in group.said_to("Anna"))
    got = tries(group, token, code)
    assert got is not None
    assert got.document is not None
    assert got.document.agreements == ("we bellen elke week",)
    file = tries(group, token, code, as_file=True)
    assert file is not None
    assert file.file is not None
    assert file.file.content.startswith(b"%PDF")
    group("""
        Anna: [Wie kreeg het?]
        Bot → Anna: Zo staat het ervoor. Of iemand het las, weet ik niet. Verstuurd: Mark
            Staat klaar, op te halen met een code: Sanne [Nieuwe code voor Sanne] [Terug]
        Sanne: verslag
        Bot → Sanne: Er staat iets voor je klaar, achter een link. Je hebt er een code voor nodig.
            [Ophalen]
        Sanne: ophalen
        Bot → Sanne: Er staat iets voor je klaar. … [Openen]
    """)
    assert tries(group, token, code) is None
    fresh = tries(group, the_link(group), code)
    assert fresh is not None
    assert fresh.document is not None


def test_three_wrong_codes_close_it_and_the_owner_hears(group: Play) -> None:
    """A slip that can't be a code is not counted; a new code brings a new link."""
    released(group)
    token, code = the_link(group), the_code(group)
    slip = tries(group, token, "12 34")
    assert slip is not None
    assert (slip.typo, slip.left) == (True, 3)
    left = [tries(group, token, wrong(code)) for _ in range(3)]
    assert [each and each.left for each in left] == [2, 1, 0]
    assert tries(group, token, code) is None
    group(f"""
        -- 2026-12-01 {group.clock.now() + timedelta(hours=1, minutes=1):%H:%M} --
        Bot → Anna: Voor het verslag van Sanne is drie keer een verkeerde code gegeven. Misschien
            was het een vergissing. Voor de zekerheid is de pagina dicht. … [Nieuwe code voor Sanne]
        Sanne: verslag
        …
        Sanne: [Ophalen]
        Bot → Sanne: Ophalen kan nu niet meer. Vraag een nieuwe code aan wie hem je gaf.
        Anna: [Nieuwe code voor Sanne]
        Bot → Anna: De code voor Sanne is … …
        Bot → Sanne: Er staat iets voor je klaar. … [Openen]
    """)
    assert the_code(group) != code
    assert tries(group, token, the_code(group)) is None
    again = tries(group, the_link(group), the_code(group))
    assert again is not None
    assert again.document is not None


def test_after_two_weeks_it_is_over(group: Play) -> None:
    """Then the owner sees so, and can make it anew."""
    released(group)
    token, code = the_link(group), the_code(group)
    group("""
        -- 2026-12-15 16:30 --
        …
    """)
    assert tries(group, token, code) is None
    group.send("Anna", text="verslag")
    group.presses("Anna", "Wie kreeg het?")
    assert "De tijd om het op te halen is om: Sanne" in group.last("Anna").message.text
    group.presses("Anna", "Nieuwe code voor Sanne")
    group("…")
    again = tries(group, the_link(group), the_code(group))
    assert again is not None
    assert again.document is not None


def test_a_correction_stands_behind_a_new_link_with_the_same_code(group: Play) -> None:
    """Nobody has to call again; what was there before can't be seen any more."""
    released(group)
    old, code = the_link(group), the_code(group)
    group.send("Anna", text="verslag")
    for label in ("Verbeteren", "Iets erbij", "Eigen regel erbij"):
        group.presses("Anna", label)
    group.send("Anna", text="Dank jullie wel!")
    group.presses("Anna", "Delen")
    group.presses("Anna", "Ja, delen")
    group("…")
    assert group.last("Sanne").message.text == (
        "Er is iets nieuws voor je. Gebruik deze link, met de code die je al hebt."
    )
    assert the_code(group) == code
    assert not waits(group, old)
    got = tries(group, the_link(group), code)
    assert got is not None
    assert got.document is not None
    assert [each.text for each in got.document.texts] == ["Dank jullie wel!"]


@pytest.mark.parametrize("change", ["shares less", "removed", "by hand", "stopped"])
def test_all_is_looked_at_again_when_it_is_picked_up(group: Play, change: str) -> None:
    """Whoever may not have it any more finds nothing, with the right code as well."""
    released(group)
    token, code = the_link(group), the_code(group)
    assert waits(group, token)
    with group.core.storage.unit() as unit:
        sanne = next(each for each in unit.members.where() if each.name == "Sanne")
    group.send("Anna", text="mensen")
    group.presses("Anna", "Sanne")
    match change:
        case "shares less":
            group.send("Anna", button=button("people-with", sanne.id))
            group.presses("Anna", _about(group, "erslag"))
        case "removed":
            group.presses("Anna", "Uit de groep halen")
            group.presses("Anna", _about(group, "Ja"))
        case "by hand":
            group.presses("Anna", "Anders meedoen")
            group.presses("Anna", "Verslag van jou zelf")
        case _:
            group.send("Sanne", text="mensen")
            group.presses("Sanne", "Ik stop ermee")
            group.presses("Sanne", _about(group, "Ja", "Sanne"))
    assert not waits(group, token)
    assert tries(group, token, code) is None


def _about(play: Play, words: str, who: str = "Anna") -> str:
    """Give the button of somebody's last message that says this."""
    return next(each for each in play.last(who).labels if words in each)


def test_what_is_kept_is_no_link_and_no_code(group: Play) -> None:
    """Hashes alone; and every try is in the log of access, without what was typed."""
    released(group)
    token, code = the_link(group), the_code(group)
    tries(group, token, wrong(code))
    tries(group, token, code)
    with group.core.storage.unit() as unit:
        (place,) = unit.pick_ups.where()
        assert token not in str(place)
        assert code.replace(" ", "") not in str(place)
        looks = unit.accesses.where(way="web", order_by=("at",))
        assert sorted(each.allowed for each in looks) == [False, True]
        (summary,) = unit.summaries.where(state=SummaryState.RELEASED)
        assert {each.subject_id for each in looks} == {summary.id}
