"""Several groups in one account stay apart: a sign above each message, and a chooser."""

import re
from datetime import datetime

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group, a_member, a_planned_meeting, an_owner


def test_who_is_in_one_group_sees_no_sign(play: Play) -> None:
    """There is nothing to tell apart."""
    a_group(play, "Anna", ["Mark"])
    play("""
        Mark: menu
        Bot → Mark: Dit is de groep van Anna. …
        Mark: groepen
        Bot → Mark: Je zit in één groep: De groep van Anna.
    """)


def test_each_message_says_which_group_it_is_about(play: Play) -> None:
    """What comes by itself, what was asked for, and the questions of a talk."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Bert", ["Mark"])
    heard = len(play.heard)
    a_planned_meeting(play, "2026-12-01T14:00", "Anna")
    a_planned_meeting(play, "2026-12-02T14:00", "Bert")
    told = [each.message.text for each in play.heard[heard:] if each.who == "Mark"]
    assert [each.partition("\n")[0] for each in told] == [
        "De groep van Anna:",
        "De groep van Bert:",
    ]
    assert not any(each.message.text.startswith("De groep van") for each in play.said_to("Anna"))


def test_a_group_is_chosen_by_its_name(play: Play) -> None:
    """Tapped, typed as the owner's name, or typed with the command."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Bert", ["Mark"])
    play("""
        Mark: agenda
        Bot → Mark: Om welke groep gaat het? [De groep van Anna] [De groep van Bert]
        Mark: bert
        Bot → Mark: De groep van Bert: Er staat nog niets op de agenda …
        Mark: /agenda anna
        Bot → Mark: De groep van Anna: Er staat nog niets op de agenda …
        Mark: agenda
        Bot → Mark: Om welke groep gaat het? …
        Mark: [De groep van Anna]
        Bot → Mark: De groep van Anna: …
    """)


def test_an_owner_who_is_a_member_elsewhere(play: Play) -> None:
    """Their own group is "your own group"; the other has its owner's name."""
    a_group(play, "Anna", [])
    an_owner(play, "Noor")
    a_member(play, "Anna", "Noor")
    play("""
        Noor: menu
        Bot → Noor: Om welke groep gaat het? [Je eigen groep] [De groep van Anna]
        Noor: mijn groep
        Bot → Noor: Je eigen groep: Zo staat het met je groep. …
    """)


def test_two_owners_without_a_name_make_two_different_buttons(play: Play) -> None:
    """Each is called by the two words that the member told that owner."""
    for owner in ("Anna", "Bert"):
        for said in ("/start", "Verder", "ja", "overslaan", "weet ik nog niet", "nog niemand"):
            play.send(owner, text=said)
        play("…")
        a_member(play, owner, "Mark")
    play.send("Mark", text="menu")
    labels = play.last("Mark").labels
    assert len(set(labels)) == 2
    assert all(re.fullmatch(r"Groep \w+-\w+", each) for each in labels)
    told = [h.message.text for h in play.said_to("Mark") if "twee woorden zijn" in h.message.text]
    for label, words in zip(labels, told, strict=True):
        first, second = label.removeprefix("Groep ").split("-")
        assert f"{first} en {second}" in words
    play.send("Mark", text=labels[1].removeprefix("Groep ").replace("-", " en "))
    assert play.last("Mark").message.text.startswith(f"{labels[1]}:\n")
    play("…")


def test_two_owners_of_one_name_make_two_different_buttons(play: Play) -> None:
    """Where the names are the same, the two words tell them apart."""
    for owner in ("Anna", "Anna 2"):
        for said in ("/start", "Verder", "ja", "Anna", "weet ik nog niet", "nog niemand"):
            play.send(owner, text=said)
        play("…")
        a_member(play, owner, "Mark")
    play.send("Mark", text="menu")
    assert len(set(play.last("Mark").labels)) == 2
    play("…")


def test_a_professionals_sign_names_nobody(play: Play) -> None:
    """Their chat tells groups apart without a name of anybody."""
    a_group(play, "Anna", ["Mark"], professionals=["Noor"])
    a_group(play, "Bert", [], professionals=["Noor"])
    heard = len(play.heard)
    a_planned_meeting(play, "2026-12-01T14:00", "Anna")
    play.send("Noor", text="agenda")
    said = [each for each in play.heard[heard:] if each.who == "Noor"]
    assert said
    for each in said:
        assert "Anna" not in " ".join([each.message.text, *each.labels])
        assert "Bert" not in " ".join([each.message.text, *each.labels])
    assert said[0].message.text.startswith("Groep ")
    play("…")


def test_a_professional_gives_a_group_a_name_of_their_own(play: Play) -> None:
    """For their own eyes; the same name twice is refused, and the first one comes back."""
    a_group(play, "Anna", [], professionals=["Noor"])
    a_group(play, "Bert", [], professionals=["Noor"])
    play("""
        Noor: groepen
        Bot → Noor: Je zit in deze groepen. …
        Noor: 1
        Bot → Noor: … Hoe wil jij deze groep noemen? … [Zoals in het begin]
        Noor: dinsdag
        Bot → Noor: Goed. Bij deze groep staat nu: dinsdag.
        Noor: menu
        Bot → Noor: Om welke groep gaat het? …
        Noor: dinsdag
        Bot → Noor: dinsdag: Dit is de groep van Anna. …
        Noor: groepen
        Bot → Noor: Je zit in deze groepen. … dinsdag …
        Noor: 2
        Bot → Noor: … Hoe wil jij deze groep noemen? …
        Noor: Dinsdag
        Bot → Noor: … Zo heet al een andere groep van je. …
        Bot → Noor: … Hoe wil jij deze groep noemen? …
        Noor: zoals in het begin
        Bot → Noor: Goed. Bij deze groep staat nu: Groep ….
    """)
    for owner in ("Anna", "Bert"):
        assert not any("dinsdag" in heard.message.text for heard in play.said_to(owner))


def test_twenty_groups_are_shown_a_few_at_a_time(play: Play) -> None:
    """A professional is often in twenty: the chooser has pages, and a name is found at once."""
    owners = [f"Eigenaar {number}" for number in range(8)]
    for owner in owners:
        an_owner(play, owner)
        a_member(play, owner, "Mark")
    play.send("Mark", text="agenda")
    assert play.last("Mark").labels == [
        *[f"De groep van {owner}" for owner in owners[:5]],
        "Andere groepen",
    ]
    play.send("Mark", text="andere groepen")
    assert play.last("Mark").labels[:3] == [f"De groep van {owner}" for owner in owners[5:]]
    play.send("Mark", text="eigenaar 6")
    assert play.last("Mark").message.text.startswith("De groep van Eigenaar 6:")
    play.send("Mark", text="/agenda eigenaar 3")
    assert play.last("Mark").message.text.startswith("De groep van Eigenaar 3:")
    play("…")


def test_an_answer_that_fits_two_groups_is_asked_about(play: Play) -> None:
    """Each of the two buttons says which group it is of."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Bert", ["Mark"])
    for owner in ("Anna", "Bert"):
        a_planned_meeting(play, "2026-12-01T14:00", owner)
    play("""
        Mark: ik kom
        Bot → Mark: Bij welke vraag hoort je antwoord?
            1. De groep van Bert: Er is een dag voor de groep van Bert: dinsdag 1 december om …
            2. De groep van Anna: Er is een dag … [1. De groep van Bert] [2. De groep van Anna]
        Mark: de groep van anna
        Bot → Mark: De groep van Anna: …
    """)


def test_what_is_gathered_says_of_which_group_each_thing_is(play: Play) -> None:
    """One message a day over all groups: its lines are signed, and no two buttons the same."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Bert", ["Mark"])
    for owner in ("Anna", "Bert"):
        a_planned_meeting(play, "2026-12-01T14:00", owner, chair="Mark")
    play.until(datetime.fromisoformat("2026-11-30T12:00+01:00"))
    play("…")
    gathered = play.last("Mark")
    for owner in ("Anna", "Bert"):
        assert f"De groep van {owner}:\n" in gathered.message.text
    assert sorted(each.rpartition(" · ")[2] for each in gathered.labels) == [
        "De groep van Anna",
        "De groep van Bert",
    ]


@pytest.mark.parametrize("about", ["nood", "/nood", "ik wil dood"])
def test_help_in_need_is_of_no_group(play: Play, about: str) -> None:
    """Numbers to call stand first: nothing comes above them."""
    a_group(play, "Anna", ["Mark"])
    a_group(play, "Bert", ["Mark"])
    play.send("Mark", text=about)
    assert not play.last("Mark").message.text.startswith("De groep")
    play("…")


def test_several_groups_in_english(play: Play) -> None:
    """The same in English, by typing."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue", "Kim"])
    a_group(play, "Kim", ["Sue"])
    play("""
        Sue: agenda
        Bot → Sue: Which group is this about? [The group of Tom] [The group of Kim]
        Sue: kim
        Bot → Sue: The group of Kim: …
        Sue: groups
        Bot → Sue: You are in these groups. … [The group of Tom] [The group of Kim]
        Sue: tom
        Bot → Sue: … What would you like to call this group? … [As it was at first]
        Sue: the football one
        Bot → Sue: Good. With this group it now says: the football one.
    """)


def test_what_was_asked_of_many_groups_is_never_guessed(play: Play) -> None:
    """Whoever looked at other things meanwhile is still asked which group they mean."""
    owners = ("Anna", "Bert", "Cora", "Dirk")
    for owner in owners:
        a_group(play, owner, ["Mark"])
    for owner in owners:
        a_planned_meeting(play, "2026-12-01T14:00", owner)
    for words in ("overzicht", "groepen", "privacy", "rust"):
        play.send("Mark", text=words)
    play("""
        …
        Mark: ik kom
        Bot → Mark: Bij welke vraag hoort je antwoord? 1. De groep van Dirk: Er is een dag voor …
            [1. De groep van Dirk] [2. De groep van Cora] [3. De groep van Bert]
            [4. De groep van Anna]
    """)
