"""What people say in passing: thanks, a greeting, "not now", "who reads this?"."""

import pytest

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting, an_invitation, an_owner

TO_THE_NAME = """
    Anna: /start
    Bot → Anna: …
    Anna: [Verder]
    Bot → Anna: …
    Anna: [Ja]
    Bot → Anna: Dank je. Hoe zal ik je noemen? …
"""


def test_not_now_is_an_answer_to_any_question(play: Play) -> None:
    """Also where no button says so: what was said is kept, and the menu goes on with it."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        …
        Anna: Noor
        …
        Anna: laat maar
        Bot → Anna: Prima. Dit kan wachten. Wat je zei, is bewaard. Verder gaan? Typ "menu".
        Anna: menu
        Bot → Anna: Zo staat het met je groep. …
        Anna: verder
        Bot → Anna: Waar hoort Noor bij? …
    """)


def test_not_now_is_enough_for_today_where_that_is_offered(play: Play) -> None:
    """The first sitting keeps what was said."""
    play(TO_THE_NAME)
    play("""
        Anna: ik heet anna
        Bot → Anna: Dag Anna. Wat zou je fijn vinden …
        Anna: weer zwemmen
        Bot → Anna: "weer zwemmen" …
        Anna: niet nu
        Bot → Anna: Dat was het begin. Alles is bewaard. …
    """)


@pytest.mark.parametrize("typed", ["wacht", "momentje, ik ben zo terug", "nee wacht even 🙏"])
def test_whoever_needs_a_moment_gets_it(play: Play, typed: str) -> None:
    """The question stays where it is, with its buttons: it is not asked again."""
    an_owner(play)
    play(f"""
        Anna: {typed}
        Bot → Anna: Neem je tijd. Er is geen haast. Ga verder wanneer je wilt.
        Anna: uitnodigen
        …
        Anna: Noor
        Bot → Anna: Waar hoort Noor bij? …
        Anna: {typed}
        Bot → Anna: Neem je tijd. Wat je zei, is bewaard. Ga verder wanneer je wilt.
        -- 2026-11-22 13:00 --
        Anna: ik ben er weer
        Bot → Anna: Dag. … Waar hoort Noor bij? …
        Anna: straks
        Bot → Anna: Prima. Dit kan wachten. Wat je zei, is bewaard. Verder gaan? Typ "menu".
        Anna: straks
        Bot → Anna: Prima. Nu hoeft er niets. Verder gaan kan altijd: typ "menu".
    """)


def test_a_moment_before_consent(play: Play) -> None:
    """Nothing is kept yet, and nothing is said of keeping."""
    play(
        """
        Anna: /start
        …
        Anna: hold on, brb
        Bot → Anna: Take your time. There is no hurry. Go on whenever you like.
        Anna: I'm back
        Bot → Anna: …
        """,
        english=["Anna"],
    )


def test_not_now_before_consent_keeps_nothing_and_says_nothing_of_keeping(play: Play) -> None:
    """Nothing may be kept yet."""
    play("""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: [Verder]
        Bot → Anna: Eerst dit. …
        Anna: laat maar
        Bot → Anna: Prima. Nu hoeft er niets. …
    """)


def test_not_knowing_passes_a_question_over_or_may_wait(play: Play) -> None:
    """Where a question can be passed over it is; else it is said that it can wait."""
    play(TO_THE_NAME)
    play("""
        Anna: weet ik niet
        Bot → Anna: Wat zou je fijn vinden …
        Anna: geen idee
        Bot → Anna: Aan wie denk je, …
        Anna: Mark
        Bot → Anna: Mark. Wie gaat dat vragen? …
        Anna: ik weet het niet
        Bot → Anna: Dat geeft niet. Liever niet nu? Typ "niet nu". Mark. Wie gaat dat vragen? …
    """)


@pytest.mark.parametrize("typed", ["??", "?", "hoe bedoel je", "Wat betekent dat?", "snap ik niet"])
def test_whoever_is_lost_is_told_more(play: Play, typed: str) -> None:
    """The question is explained, and asked again."""
    play(f"""
        Anna: /start
        Bot → Anna: Hoi. …
        Anna: {typed}
        Bot → Anna: Een steungroep is een groepje mensen om jou heen. … Hoi. …
    """)


def test_questions_about_the_bot_are_answered(play: Play) -> None:
    """They are no point for the agenda."""
    a_group(play, members=["Mark"])
    play("""
        Anna: hoe werkt dit eigenlijk?
        Bot → Anna: Ik ben een computerprogramma. …
        Anna: kan mijn moeder dit lezen?
        Bot → Anna: Ik bewaar wat je hier typt en kiest, alleen als je ja zei. …
        Mark: ik wil eruit
        Bot → Mark: Stoppen mag altijd. Wat wil je stoppen? …
        Mark: niet nu
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: laat me met rust
        Bot → Mark: Rust mag. …
        Mark: laat maar
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: dankjewel!
        Bot → Mark: Graag gedaan.
        Mark: 👍
        Bot → Mark: Goed. …
        Mark: ??
        Bot → Mark: Ik vraag nu niets van je. …
    """)


def test_questions_about_the_bot_are_answered_in_english(play: Play) -> None:
    """The same in English."""
    a_group(play, "Tom", ["Sue"], english=["Tom", "Sue"])
    play("""
        Tom: who can read this?
        Bot → Tom: I keep what you type and choose here, …
        Sue: thanks
        Bot → Sue: You're welcome.
        Sue: never mind
        Bot → Sue: That is fine. Nothing has to happen now. …
        Sue: I want out
        Bot → Sue: You can always stop. …
    """)


def test_not_now_needs_no_choosing(play: Play) -> None:
    """Where several things could wait, all of them do."""
    a_group(play, members=["Mark"])
    for words in ("de sleutels van het huis", "de tuin in de winter"):
        play.send("Mark", text=f"/agenda {words}")
    play("""
        …
        Anna: niet nu
        Bot → Anna: Prima. Nu hoeft er niets. …
    """)


@pytest.mark.parametrize(
    "typed", ["Niemand vindt me lief.", "alles is kut vandaag", "ik heb hulp nodig"]
)
def test_whoever_says_that_it_goes_badly_is_answered_gently(play: Play, typed: str) -> None:
    """It is no point for the agenda. Nothing has to happen, and nobody hears of it."""
    a_group(play, members=["Mark"])
    play(f"""
        Anna: {typed}
        Bot → Anna: Dat klinkt moeilijk. Je hoeft nu niets. … Ik heb dit aan niemand verteld, …
            [Ik wil rust] [Waar ik hulp vind]
        Anna: waar ik hulp vind
        Bot → Anna: Is er nu gevaar, …
        Anna: bijeenkomst
        Bot → Anna: Welke dagen …
        Anna: 1 december 14 uur
        Bot → Anna: Dus: dinsdag 1 december …
        Anna: {typed}
        Bot → Anna: Dat klinkt moeilijk. …
        Anna: doei
        Bot → Anna: Prima. Dit kan wachten. …
    """)


def test_how_it_goes_is_an_answer_where_any_words_are(play: Play) -> None:
    """A wish may be told like that."""
    play(TO_THE_NAME)
    play("""
        Anna: Anna
        …
        Anna: ik voel me eenzaam
        Bot → Anna: "ik voel me eenzaam" Dat staat er. …
    """)


def test_not_now_is_said_of_what_was_asked_just_now(play: Play) -> None:
    """It answers nothing that was asked before that."""
    a_group(play, members=["Mark"])
    play("""
        Mark: /agenda de sleutels van het huis
        …
        Anna: overzicht
        Bot → Anna: …
        Anna: niet nu
        Bot → Anna: Prima. Nu hoeft er niets. …
    """)


def test_all_right_is_no_yes_that_nobody_gave(play: Play) -> None:
    """Where a yes is waited for and "oké" may be one, it is asked."""
    an_owner(play)
    an_invitation(play, "Anna", "Ria")
    play("""
        Ria: <link>
        …
        Ria: ja
        …
        Ria: ja
        …
        Anna: oké
        Bot → Anna: Bedoel je ja? …
        Anna: ja
        Bot → Anna: Ria hoort er nu bij. …
        Bot → Ria: …
        Anna: oké
        Bot → Anna: Goed. …
    """)


def test_a_bare_yes_after_something_else_is_not_guessed(play: Play) -> None:
    """It may be meant for what was not understood: nothing is shared or told on a guess."""
    an_owner(play)
    an_invitation(play, "Anna", "Ria")
    play("""
        Ria: <link>
        …
        Ria: ja
        …
        Ria: ja
        …
        Anna: verslagje
        Bot → Anna: Dat snap ik nog niet. …
        Anna: ja
        Bot → Anna: Hoort je antwoord bij deze vraag? « Iemand zei ja via jouw link. Vraag Ria naar
            de twee woorden. Zijn het … en …? » [Ja, deze] [Nee, iets anders]
        Anna: nee
        Bot → Anna: Goed. Dan is er niets gebeurd. …
        Anna: verslagje
        Bot → Anna: Dat snap ik nog niet. …
        Anna: ja
        Bot → Anna: Hoort je antwoord bij deze vraag? …
        Anna: ja
        Bot → Anna: Ria hoort er nu bij. …
        Bot → Ria: …
    """)


def test_a_question_in_a_poll_is_no_note(play: Play) -> None:
    """Words beside an answer are kept; "who reads this?" is answered."""
    a_group(play, members=["Mark"])
    for words in ("bijeenkomst", "1 dec 14u of 3 dec 15u", "ja", "thuis", "een uur", "ja"):
        play.send("Anna", text=words)
    play("""
        …
        Mark: invullen
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: wie ziet dit
        Bot → Mark: Ik bewaar wat je hier typt …
        Bot → Mark: Kun je op dinsdag 1 december om 14.00 uur? …
        Mark: dank je
        Bot → Mark: Graag gedaan. Kun je op dinsdag 1 december om 14.00 uur? …
    """)


def test_a_talk_goes_on_after_a_remark(play: Play) -> None:
    """Thanks are answered, and the question still stands."""
    a_group(play, members=["Mark"])
    play("""
        Anna: bijeenkomst
        …
        Anna: weet ik niet
        Bot → Anna: Dat geeft niet. … Welke dagen en tijden kunnen voor jou? …
        Anna: goedemorgen
        Bot → Anna: Dag. … Welke dagen en tijden kunnen voor jou? …
        Anna: wie leest dit?
        Bot → Anna: Ik bewaar wat je hier typt …
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
    """)


def test_a_yes_answers_what_was_asked_last(play: Play) -> None:
    """Words that were offered for the agenda wait no longer than until the next message."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Anna: de hond is weer ziek
        Bot → Anna: Wil je dit op de agenda? … Bij een ja kan de groep het lezen. …
        Anna: mijn broer komt ook
        Bot → Anna: Wil je dit op de agenda? …
        Anna: ja
        Bot → Anna: "mijn broer komt ook" staat nu op de agenda. …
        Anna: goedemorgen
        …
        Anna: nee
        Bot → Anna: Dat snap ik nog niet. …
        Mark: ja dinsdag lukt wel
        Bot → Mark: Dat snap ik nog niet. Hoort het bij een vraag van mij? …
    """)
    with play.core.storage.unit() as unit:
        assert unit.points.count() == 1


@pytest.mark.parametrize(
    "typed",
    [
        "ja is goed",
        "👍🏽",
        "oh ja graag, dank je wel",
        "Vooruit, ja dat wil ik wel!",
        "Ja zeker",
    ],
)
def test_a_yes_with_small_words_is_a_yes(play: Play, typed: str) -> None:
    """People answer a person, also where it is a program."""
    an_owner(play)
    an_invitation(play, "Anna", "Ria")
    play(f"""
        Ria: <link>
        …
        Ria: {typed}
        Bot → Ria: Fijn. Mag ik je antwoord bewaren, …
    """)


def test_whoever_answers_the_owner_is_told_who_reads_this(play: Play) -> None:
    """Somebody who never met a bot writes to their daughter."""
    an_owner(play)
    an_invitation(play, "Anna", "Ria")
    play("""
        Ria: <link>
        …
        Ria: dag lieverd, natuurlijk wil ik dat
        Bot → Ria: Dat snap ik nog niet. Ik ben een computerprogramma: wie jou de link gaf, leest
            dit niet. … Hallo. …
    """)


def test_whoever_opens_their_own_link_twice_hears_their_words_again(play: Play) -> None:
    """It is no dead link for them; a yes that nobody looked at yet can be taken back."""
    an_owner(play)
    an_invitation(play, "Anna", "Ria")
    play("""
        Ria: <link>
        …
        Ria: ja
        …
        Ria: ja
        Bot → Ria: Fijn. Jouw twee woorden zijn: …
        …
        Ria: <link>
        Bot → Ria: Je zei ja. Jouw twee woorden zijn: … [Toch niet]
        Ria: menu
        Bot → Ria: Je zei ja. Weet wie jou vroeg je twee woorden al? … [Mijn twee woorden]
            [Zelf een groep beginnen]
        Ria: en nu?
        Bot → Ria: Je zei ja. Weet wie jou vroeg je twee woorden al? …
        Ria: welke woorden ook alweer?
        Bot → Ria: Je zei ja. Jouw twee woorden zijn: … [Toch niet]
        Ria: ik wil toch niet
        Bot → Ria: Stoppen mag altijd. … [Alle berichten] [Ik zei ja, en wil toch niet]
            [Alles wissen] [Toch niet]
        Ria: ik wil toch niet
        Bot → Ria: Je zei ja. Jouw twee woorden zijn: … [Toch niet]
        Ria: toch niet
        Bot → Ria: Dat is goed. Wie jou vroeg, hoort alleen: nee. …
        Bot → Anna: Iemand met de link voor Ria zei: nee. Dat mag, zonder reden.
        Ria: [Toch niet]
        Anna: [Ja, dit is Ria]
        Ria: mijnwoorden
        Bot → Ria: Je hebt nu geen twee woorden nodig. …
    """)


def test_nobody_is_asked_as_hi_my_mother(play: Play) -> None:
    """Most people name somebody by what they are; that says where they come from, too."""
    play(TO_THE_NAME)
    play("""
        Anna: anna
        …
        Anna: [Weet ik nog niet]
        …
        Anna: mn moeder
        Bot → Anna: Mijn moeder. Wie gaat dat vragen? …
        Anna: ik
        Bot → Anna: Waar denk je aan bij mijn moeder? …
        Anna: praten
        …
        Anna: goed zo
        Bot → Anna: Klaar. … Hoi, ik wil graag wat mensen om me heen. …
        …
    """)


def test_where_and_when_it_was_again_is_answered(play: Play) -> None:
    """Somebody of 70 asks as they would ask anybody; it is no point for the agenda."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        Mark: waar is het ook alweer?
        Bot → Mark: … op dinsdag 1 december om 14.00 uur. …
        Mark: hoe laat begint het
        Bot → Mark: … op dinsdag 1 december om 14.00 uur. …
        Mark: wie ziet wat ik typ?
        Bot → Mark: Ik bewaar wat je hier typt en kiest, alleen als je ja zei. …
    """)


def test_a_greeting_is_no_wish_and_a_question_is_no_name(play: Play) -> None:
    """What nobody means as their own words is not kept as such, whatever was asked."""
    play("""
        Anna: /start
        …
        Anna: verder
        …
        Anna: ja
        Bot → Anna: Dank je. Hoe zal ik je noemen? …
        Anna: waarom wil je dat weten?
        Bot → Anna: Dan kan ik je bij je naam noemen. … Hoe zal ik je noemen? …
        Anna: nee
        Bot → Anna: Wat zou je fijn vinden als het lukte? …
        Anna: hoi
        Bot → Anna: Dag. … Wat zou je fijn vinden als het lukte? …
        Anna: hallo
        Bot → Anna: Dag. … Wat zou je fijn vinden als het lukte? …
        Anna: weer buiten komen
        Bot → Anna: "weer buiten komen" Dat staat er. …
        Anna: me broer
        Bot → Anna: Mijn broer. Wie gaat dat vragen? …
    """)


def test_whoever_is_told_to_type_just_yes_is_not_asked_again(play: Play) -> None:
    """What begins with a yes was not understood; the bare yes that was asked for then counts."""
    a_group(play, members=["Mark"])
    play("""
        Anna: taak
        Bot → Anna: …
        Anna: Mark belt de woningbouw, uiterlijk 11 december
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Bot → Mark: … Wil je dit doen? …
        Mark: ja hoor lieverd
        Bot → Mark: Dat snap ik nog niet. … Of typ alleen "ja" of "nee".
        Mark: ja
        Bot → Mark: Fijn. Dit staat nu bij jouw taken: "belt de woningbouw" …
    """)


def test_who_has_no_strength_left_hears_that_it_is_enough(play: Play) -> None:
    """On a bad day nobody finds the right words first: nothing has to happen, and rest is near."""
    a_group(play, members=["Mark"])
    play("""
        Anna: ik ben moe
        Bot → Anna: Dan is het nu genoeg. … [Ik wil rust]
        Anna: bijeenkomst
        Bot → Anna: Welke dagen …
        Anna: 1 december 14 uur
        Bot → Anna: Dus: dinsdag 1 december …
        Anna: geen energie
        Bot → Anna: Prima. Dit kan wachten. …
        Anna: genoeg voor vandaag
        Bot → Anna: Prima. Nu hoeft er niets. …
    """)


def test_who_would_go_on_sees_what_is_possible(play: Play) -> None:
    """The menu is what the bot itself names for it."""
    a_group(play, members=["Mark"])
    play("""
        Anna: verder
        Bot → Anna: Zo staat het met je groep. …
        Mark: wat kan ik doen?
        Bot → Mark: …Anna…
    """)


def test_who_wants_everything_gone_need_not_know_the_command(play: Play) -> None:
    """The words of the button do, whatever was asked just now; and so for what is kept."""
    a_group(play, members=["Mark"])
    play("""
        Mark: alles wissen
        Bot → Mark: Dit wis ik. … [Wis over een week] [Nu meteen wissen] [Eerst mijn gegevens]
            [Niet wissen]
        Mark: toch niet
        Bot → Mark: Prima. Alles blijft zoals het was.
        Mark: wat weet je van mij?
        Bot → Mark: … <…>
        Anna: uitnodigen
        …
        Anna: wis alles
        Bot → Anna: Dit wis ik. …
    """)


def test_nobody_is_called_tired(play: Play) -> None:
    """Who can't go on at the very first question is let be, and finds it again."""
    play(TO_THE_NAME)
    play("""
        Anna: ik ben moe
        Bot → Anna: Prima. …
        Anna: verder
        Bot → Anna: …
        Anna: [Zelf een groep beginnen]
        Bot → Anna: Dank je. Hoe zal ik je noemen? …
        Anna: ik ben verdrietig
        Bot → Anna: Dat klinkt moeilijk. …
    """)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("sorry, ik ben moe", "Dan is het nu genoeg."),
        ("ik heb een slechte dag, ik ben moe", "Dat klinkt moeilijk."),
        ("dat durf ik niet", "Spannend mag het zijn."),
        ("ik ben moe, laat maar", "Dan is het nu genoeg."),
        ("ik kom later terug", "Prima. Nu hoeft er niets."),
        ("ik ben moe, Mark komt ook", "Dat snap ik nog niet."),
    ],
)
def test_what_is_said_with_a_sigh_is_heard(play: Play, said: str, begins: str) -> None:
    """Several of these in one breath are heard too; beside anything else they are no remark."""
    a_group(play, members=["Mark"])
    play.send("Anna", text=said)
    assert play.last("Anna").message.text.startswith(begins)


def test_who_does_not_dare_is_asked_again_more_gently(play: Play) -> None:
    """It is no answer where one chooses, and nothing is pushed."""
    an_owner(play)
    play("""
        Anna: uitnodigen
        …
        Anna: Noor
        Bot → Anna: Waar hoort Noor bij? …
        Anna: dat durf ik niet
        Bot → Anna: Spannend mag het zijn. … Waar hoort Noor bij? …
        Anna: laat maar
        Bot → Anna: Prima. Dit kan wachten. …
    """)


@pytest.mark.parametrize("typed", ["joa", "lijkt me leuk", "ok doe maar", "nee wacht toch wel"])
def test_a_yes_is_heard_in_many_ways(play: Play, typed: str) -> None:
    """Also on second thoughts, and as people say it in Groningen."""
    play(f"""
        Anna: /start
        …
        Anna: verder
        …
        Anna: {typed}
        Bot → Anna: Dank je. Hoe zal ik je noemen? …
    """)


def test_what_says_nothing_is_nobodys_words(play: Play) -> None:
    """It doesn't land in a wish, or in a message to somebody: a question is explained."""
    play(TO_THE_NAME)
    play("""
        Anna: liever geen naam
        Bot → Anna: Wat zou je fijn vinden …
        Anna: hoezo
        Bot → Anna: Bijvoorbeeld: vaker naar buiten, … Wat zou je fijn vinden …
        Anna: goed zo
        Bot → Anna: Typ het in je eigen woorden. … Wat zou je fijn vinden …
        Anna: maakt niet uit
        Bot → Anna: Aan wie denk je, …
        Anna: mark denk ik
        Bot → Anna: Mark. Wie gaat dat vragen? …
        Anna: kan jij dat doen
        Bot → Anna: Ik stuur zelf niets. Kies wie het vraagt. … Wie gaat dat vragen? …
        Anna: doe ik zelf wel
        …
        Anna: overslaan
        Bot → Anna: Waar denk je aan bij Mark? …
        Anna: jij mag kiezen
        Bot → Anna: … « ik wil graag wat mensen om me heen. Ik denk aan jou. Wat je dan doet,
            spreken we samen af. » …
    """)


def test_what_says_nothing_in_english(play: Play) -> None:
    """The same, with the words of that language."""
    play.english.add("Tom")
    an_owner(play, "Tom")
    play("""
        Tom: invite
        …
        Tom: maybe mark
        Bot → Tom: Where does Mark belong? …
        Tom: why do you ask
        Bot → Tom: … Where does Mark belong? …
        Tom: skip it
        Bot → Tom: What do you think of with Mark? …
        Tom: whatever
        Bot → Tom: You can send this to Mark. …
    """)
