"""What people answer in words of their own: a note beside it, or all days in one sentence."""

import pytest

from domain.polls import Vote
from handlers.day.poll.sentence import read_with_note
from tests.chat import Play
from tests.conversations.groups import a_group
from tests.conversations.polls import a_poll


def test_a_note_stands_beside_an_answer(play: Play) -> None:
    """A few words go along; what is not clear is asked; the owner sees them, and they come back."""
    a_group(play, members=["Mark"], without_app=["Piet"])
    a_poll(play)
    play("""
        Mark: [Invullen]
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: ja, tot 16 uur
        Bot → Mark: Kun je op donderdag 3 december om 19.30 uur? …
        Mark: ik kan niet na acht uur
        Bot → Mark: Ik zet erbij: "ik kan niet na acht uur". Kun je dan, op donderdag 3 december om
            19.30 uur? [Ja] [Als het moet] [Nee] [Niet erbij zetten]
        Mark: als het moet
        Bot → Mark: Dank je. Dit zette ik erbij: – dinsdag 1 december om 14.00 uur: ja ("tot 16
            uur") – donderdag 3 december om 19.30 uur: als het moet ("ik kan niet na acht uur")
            Alleen Anna ziet je antwoord. Veranderen mag, tot er een dag gekozen is. [Veranderen]
        Bot → Anna: … [Wie kan wanneer]
        Anna: [Voor iemand invullen]
        Bot → Anna: Kan Piet op dinsdag 1 december om 14.00 uur? …
        Anna: nee, dan is hij bij de dokter
        Bot → Anna: Kan Piet op donderdag 3 december om 19.30 uur? …
        Anna: komt misschien later
        Bot → Anna: Ik zet erbij: "komt misschien later". Kan Piet dan, op donderdag …
        Anna: [Niet erbij zetten]
        Bot → Anna: Kan Piet op donderdag 3 december om 19.30 uur? …
        Anna: ja
        Bot → Anna: Genoteerd voor Piet. …
        Anna: [Wie kan wanneer]
        Bot → Anna: Het best past donderdag 3 december om 19.30 uur. … Als het moet: Mark. Op
            donderdag 3 december om 19.30 uur: – ja: jij en Piet (door jou ingevuld)
            – als het moet: Mark ("ik kan niet na acht uur") Op dinsdag 1 december om 14.00 uur:
            – ja: jij en Mark ("tot 16 uur")
            – nee: Piet (door jou ingevuld) ("dan is hij bij de dokter") <poll.png> …
    """)


def test_words_that_are_no_answer_stay_what_they_are(play: Play) -> None:
    """One bare word is no note, a command is a command, and "yes no" is neither."""
    a_group(play, members=["Mark"])
    a_poll(play)
    play("""
        Mark: [Invullen]
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: hmm
        Bot → Mark: Dat snap ik nog niet. … Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: ja nee
        Bot → Mark: Ik zet erbij: "ja nee". Kun je dan, op dinsdag 1 december om 14.00 uur? …
        Mark: terug
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: taken
        …
    """)


def _three_days(play: Play, owner: str, *said: str) -> None:
    for words in said:
        play.send(owner, text=words)
    play("…")


def test_all_days_are_answered_in_one_sentence(play: Play) -> None:
    """Before the first question, or instead of it; read back, and one tap asks day by day."""
    a_group(play, members=["Mark", "Piet"])
    _three_days(
        play,
        "Anna",
        "bijeenkomst",
        "1 dec 14u of 3 dec 15u of 11 dec 14u",
        "ja",
        "thuis",
        "een uur",
        "ja",
    )
    play("""
        Mark: dinsdag wel, donderdag niet
        Bot → Mark: Dit begrijp ik: – dinsdag 1 december om 14.00 uur: ja – donderdag 3 december om
            15.00 uur: nee Klopt dat? [Ja] [Nee, dag voor dag]
        Mark: ja
        Bot → Mark: Kun je op vrijdag 11 december om 14.00 uur? …
        Mark: nee
        Bot → Mark: Dank je. …
        Bot → Anna: Er is antwoord van Mark. …
        Piet: invullen
        Bot → Piet: Kun je op dinsdag 1 december om 14.00 uur? …
        Piet: geen van die dagen
        Bot → Piet: Dit begrijp ik: – dinsdag 1 december om 14.00 uur: nee – … Klopt dat? …
        Piet: nee
        Bot → Piet: Kun je op dinsdag 1 december om 14.00 uur? …
        Piet: alleen de laatste
        Bot → Piet: Dit begrijp ik: … nee – donderdag 3 december om 15.00 uur: nee – vrijdag 11
            december om 14.00 uur: ja Klopt dat? …
        Piet: [Ja]
        Bot → Piet: Dank je. …
        Bot → Anna: …
        Mark: toch allemaal
        Bot → Mark: Dit begrijp ik: – dinsdag 1 december om 14.00 uur: ja – donderdag … ja – … ja
            Klopt dat? …
        Mark: [Ja]
        Bot → Mark: Dank je. …
        …
    """)


def test_a_sentence_that_is_not_clear_is_asked_day_by_day(play: Play) -> None:
    """Somebody who never met a bot answers as they talk: that is a beginning, and no mistake."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue"])
    _three_days(
        play, "Tom", "meeting", "1 dec 2pm or 3 dec 3pm", "yes", "at home", "an hour", "yes"
    )
    play("""
        Sue: Tuesday I have to work dear, Thursday after eight maybe
        Bot → Sue: Thank you. I am not sure that I read it well. So I ask it day by day.
        Bot → Sue: Can you come on Tuesday 1 December at 14:00? [Yes] [If need be] [No]
        Sue: no
        Bot → Sue: Can you come on Thursday …
        Sue: stop
        …
        Sue: the weather is fine
        Bot → Sue: I don't get that yet. …
    """)


def test_days_in_one_sentence_in_english(play: Play) -> None:
    """The same in English; who was asked nothing, answers nothing."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue"])
    _three_days(
        play, "Tom", "meeting", "1 dec 2pm or 3 dec 3pm", "yes", "at home", "an hour", "yes"
    )
    play("""
        Sue: only the second
        Bot → Sue: This is what I understand: – Tuesday 1 December at 14:00: no – Thursday 3
            December at 15:00: yes Is that right? [Yes] [No, one by one]
        Sue: yes
        Bot → Sue: Thank you. …
        Bot → Tom: …
    """)
    play.opens("Eve", "start")
    play.send("Eve", text="only the second")
    assert "understand" not in play.last("Eve").message.text
    play("…")


def test_of_one_day_people_are_asked_once(play: Play) -> None:
    """They answer under the question, also in words, and hear the day without "will you come"."""
    a_group(play, members=["Mark", "Noor", "Els"], without_app=["Tineke"])
    for said in ("bijeenkomst", "1 december 14.00", "eerst vragen", "later", "overslaan"):
        play.send("Anna", text=said)
    play("""
        …
        Anna: ja
        Bot → Anna: Gevraagd. … Jij noemde deze dag. Dus heb ik bij jou ja gezet. …
        Bot → Mark: Anna zoekt een dag … – dinsdag 1 december om 14.00 uur Kun je dan? Alleen Anna
            ziet je antwoord. [Ja] [Als het moet] [Nee]
        Bot → Noor: …
        Bot → Els: …
        Mark: ja tot vier uur
        Bot → Mark: Dank je. Dit zette ik erbij: … ("tot vier uur") … [Veranderen]
        Bot → Anna: …
        Noor: [Nee]
        Bot → Noor: Dank je. Alleen Anna ziet je antwoord. …
        Bot → Anna: …
        Els: [Als het moet]
        Bot → Els: Dank je. …
        Bot → Anna: …
        Anna: [Voor iemand invullen]
        Bot → Anna: Kan Tineke op dinsdag 1 december om 14.00 uur? …
        Anna: ja
        Bot → Anna: Genoteerd voor Tineke. …
        Anna: bijeenkomst
        Bot → Anna: … ja: jij, Mark ("tot vier uur") en Tineke (door jou ingevuld) …
        Anna: [Kies dinsdag 1 december om 14.00 uur]
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Dat staat. …
        Bot → Anna: Wie wil je vragen om te leiden? …
        Bot → Mark: Er is een dag … Je zei al dat je kunt. Fijn, tot dan.
            [Zet in agenda] [Ik kan toch niet]
        Bot → Noor: Er is een dag … Je zei dat je dan niet kunt. Dat is goed. …
            [Ik kom] [Weet ik nog niet] [Zet in agenda]
        Bot → Els: Er is een dag … Kom je? [Ik kom] [Ik kan niet] [Weet ik nog niet] [Zet in agenda]
        Noor: ik kom
        Bot → Noor: Fijn. …
        Bot → Anna: Noor kan er dinsdag 1 december om 14.00 uur toch bij zijn.
        Anna: niet nu
        Bot → Anna: …
        Anna: bijeenkomst
        Bot → Anna: … Komen: jij, Mark, Noor en Tineke (door jou ingevuld)
            Nog niets gehoord van: Els …
    """)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ja tot vier uur", (Vote.YES, "tot vier uur")),
        ("Ja, maar niet te lang.", (Vote.YES, "niet te lang")),
        ("nee, ik werk dan", (Vote.NO, "ik werk dan")),
        ("nee ik werk dan", (Vote.NO, "ik werk dan")),
        ("misschien na het eten", (Vote.IF_NEED_BE, "na het eten")),
        ("no i have to work", (Vote.NO, "i have to work")),
        ("nee na vier uur", None),
        ("ja", None),
        ("ja hoor", None),
        ("wat is dit", None),
    ],
)
def test_a_vote_with_words_beside_it_is_read(typed: str, read: tuple[Vote, str] | None) -> None:
    """Of "no after four" nobody knows what it means: that is no answer yet."""
    assert read_with_note(typed) == read
