"""Who does what: the owner, both, or a companion for the owner (METHOD.md, principle 1)."""

from handlers.talk.buttons import button
from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting

HELPS_WITH_THE_AGENDA = """
        Anna: /agenda De fiets
        Bot → Anna: "De fiets" staat nu op de agenda. …
        Anna: /agenda Het dak
        Bot → Anna: "Het dak" staat nu op de agenda. …
        Anna: /regie
        Bot → Anna: Wie doet wat? Jij beslist. … De agenda: jij … [Mensen vragen]
            [Een dag zoeken] [De agenda] [De bijeenkomst leiden] [Het verslag]
        Anna: [De agenda]
        Bot → Anna: De agenda. Hoe wil je het? … [Ik doe het] [Samen] [Iemand doet het voor mij]
            [Laat zo]
        Anna: {hand}
        Bot → Anna: Met wie? [Mark] [Noor]
        Anna: Noor
        Bot → Anna: Tot wanneer? … [Tot en met dinsdag 22 december]
            [Tot en met zondag 21 februari] [Tot en met zondag 23 mei]
        Anna: 2
        Bot → Anna: De agenda: … tot en met zondag 21 februari. … Zal ik Noor vragen?
            [Ja, vraag maar] [Nee]
        Anna: ja
        Bot → Anna: Ik vraag het Noor. Tot die tijd doe jij het zelf.
        Bot → Noor: Anna vraagt of … Niet willen mag, zonder reden. [Ja, graag] [Liever niet]
        Noor: /agenda
        Bot → Noor: De agenda van de groep van Anna: … [Iets erbij]
        Noor: ja
        Bot → Noor: Fijn. Typ "menu" om te beginnen. …
        Bot → Anna: Noor wil je graag helpen. Het gaat om: De agenda. …
"""
UP = """
        Noor: /agenda
        Bot → Noor: Dit staat op de agenda. … 1. De fiets 2. Het dak [Iets erbij]
            [Volgorde of eraf] [Stuur rond]
        Noor: volgorde
        Bot → Noor: Welk punt wil je veranderen? … [De fiets] [Het dak] [Klaar]
        Noor: 2
        Bot → Noor: Het gaat om: "Het dak" … [Omhoog] [Omlaag]
            [Hoe lang?] [Samenvoegen] [Van de agenda] [Ander punt] [Klaar]
        Noor: omhoog
"""
UP_AGAIN = """
        Noor: /agenda
        Bot → Noor: Dit staat op de agenda. … 1. Het dak 2. De fiets [Iets erbij]
            [Volgorde of eraf] [Stuur rond]
        Noor: volgorde
        Bot → Noor: Welk punt wil je veranderen? … [Het dak] [De fiets] [Klaar]
        Noor: 2
        Bot → Noor: Het gaat om: "De fiets" … [Omhoog] [Omlaag]
            [Hoe lang?] [Samenvoegen] [Van de agenda] [Ander punt] [Klaar]
        Noor: omhoog
"""


def test_together_nothing_happens_without_the_tap_of_the_owner(play: Play) -> None:
    """The companion has the same buttons; what they press waits for the owner's yes."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play(
        HELPS_WITH_THE_AGENDA.format(hand="samen")
        + UP
        + """
        Bot → Noor: Het staat klaar. Anna kijkt ernaar. …
        Bot → Anna: Noor maakte iets voor je klaar. Er is nog niets gebeurd. «Omhoog» …
            [Ja, doe maar] [Liever niet]
        Noor: /agenda
        Bot → Noor: Dit staat op de agenda. … 1. De fiets 2. Het dak …
        Anna: ja
        Bot → Anna: Het gaat om: "Het dak" 1. Het dak 2. De fiets …
        Bot → Noor: Anna vindt het goed. Het is gedaan.
    """
    )
    play(
        UP_AGAIN
        + """
        Bot → Noor: Het staat klaar. …
        Bot → Anna: Noor maakte iets voor je klaar. … [Ja, doe maar] [Liever niet]
        Anna: liever niet
        Bot → Anna: Goed. Er is niets gebeurd.
        Bot → Noor: Anna doet het liever anders. Dat is niet erg.
        Anna: /agenda
        Bot → Anna: Dit staat op de agenda. … 1. Het dak 2. De fiets …
    """
    )


def test_for_me_happens_at_once_and_the_owner_takes_it_back_at_once(play: Play) -> None:
    """The owner sees what was done, and has it in hand again with one tap."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play(
        HELPS_WITH_THE_AGENDA.format(hand="iemand doet het voor mij")
        + UP
        + """
        Bot → Noor: Het gaat om: "Het dak" 1. Het dak 2. De fiets …
        Bot → Anna: Noor deed dit voor je. «Omhoog» … [Ik doe het weer zelf]
        Anna: [Ik doe het weer zelf]
        Bot → Anna: Goed. Jij doet het weer zelf: De agenda.
        Bot → Noor: Anna doet dit nu weer zelf: De agenda. Dank je voor je hulp.
        Noor: omhoog
        Bot → Noor: Dit kan hier niet. Er is niets veranderd.
        Noor: /agenda
        Bot → Noor: De agenda van de groep van Anna: … 1. Het dak 2. De fiets [Iets erbij]
    """
    )


def test_what_others_propose_stays_with_the_owner(play: Play) -> None:
    """Mark was told that Anna alone reads his point first: a companion does not."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play(
        HELPS_WITH_THE_AGENDA.format(hand="iemand doet het voor mij")
        + """
        Mark: /agenda De hond
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "De hond" …
        Bot → Anna: Mark wil het hierover hebben: "De hond" … [Op de agenda]
            [Later] [Apart bespreken] [Niet]
        Noor: /agenda
        Bot → Noor: Dit staat op de agenda. … 1. De fiets 2. Het dak [Iets erbij]
            [Volgorde of eraf] [Stuur rond]
    """
    )


def test_a_companion_says_no_or_stops_without_a_reason(play: Play) -> None:
    """Nothing is handed over without a yes, and a yes is not for ever."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play(
        HELPS_WITH_THE_AGENDA.format(hand="samen")
        + """
        Noor: /regie
        Bot → Noor: Hier help je bij. … De agenda: samen [Stoppen: De agenda]
        Noor: 1
        Bot → Noor: Goed. Je helpt hier niet meer bij. Dank je wel. De eigenaar hoort het.
        Bot → Anna: Noor stopt met helpen: De agenda. …
        Noor: /regie
        Bot → Noor: Je helpt nu nergens bij. …
        Anna: /regie
        Bot → Anna: … De agenda: jij …
        Anna: mensen vragen
        Bot → Anna: Mensen vragen. … De laatste tik is altijd van jou. [Ik doe het] [Samen]
            [Laat zo]
        Anna: samen
        Bot → Anna: Met wie? [Mark] [Noor]
        Anna: Mark
        Bot → Anna: Tot wanneer? …
        Anna: 1
        Bot → Anna: Mensen vragen: samen met Mark, … [Ja, vraag maar] [Nee]
        Anna: ja
        Bot → Anna: Ik vraag het Mark. …
        Bot → Mark: Anna vraagt of je wilt helpen. Waarmee: Mensen vragen. …
        Mark: liever niet
        Bot → Mark: Dat is goed. Dank je voor je antwoord.
        Bot → Anna: Mark helpt liever niet. … Dat zegt niets over jou. …
    """
    )


def test_a_companion_makes_an_invitation_ready_and_the_owner_gives_it(play: Play) -> None:
    """Together: the last tap is the owner's; the companion sees no map, no goals, and no link."""
    a_group(play, "Anna", ["Eva"])
    play("""
        Anna: /doelen
        …
        Anna: weer zwemmen
        …
        Anna: /netwerk
        …
        Anna: iemand erbij
        …
        Anna: Olga
        …
        Anna: genoeg
        …
        Anna: /regie
        …
        Anna: mensen vragen
        …
        Anna: samen
        …
        Anna: Eva
        …
        Anna: 2
        …
        Anna: ja
        …
        Eva: ja
        …
        Eva: /uitnodigen
        Bot → Eva: … Eva: doet mee [Iemand vragen]
        Eva: iemand vragen
        Bot → Eva: Hoe heet diegene? Een voornaam is genoeg.
        Eva: Bas
        Bot → Eva: Waar hoort Bas bij? …
        Eva: 1
        Bot → Eva: Waar denk je aan bij Bas? … [Praten] [Samen iets doen] [Iets kleins]
            [Weet ik nog niet]
        Eva: 1
        Bot → Eva: Dit kun je aan Bas sturen. …
        Eva: goed zo
        Bot → Eva: Het staat klaar. Anna kijkt ernaar. …
        Bot → Anna: Eva maakte iets voor je klaar. Er is nog niets gebeurd. … Bas …
            [Ja, doe maar] [Zelf aanpassen] [Liever niet]
        Eva: /netwerk
        Bot → Eva: Dit is voor wie zelf een groep heeft. …
        Eva: /doelen
        Bot → Eva: Anna deelt nu geen doelen met jou. …
        Anna: ja, doe maar
        Bot → Anna: Klaar. Ik stuur zelf niets. Jij deelt dit, …
        Bot → Eva: Anna vindt het goed. Het is gedaan.
        Anna: /uitnodigen
        Bot → Anna: …
        Anna: Bas
        Bot → Anna: Bas heeft hier nog niet geantwoord. … Je dacht aan: « Praten » Eva helpt je
            met vragen. Vulde Eva dit in? Dan weet Eva het ook. Verder ziet niemand het. …
        Eva: /uitnodigen
        Bot → Eva: … Bas: nog geen antwoord [Bas] [Iemand vragen]
        Eva: Bas
        Bot → Eva: Bas heeft hier nog niet geantwoord. … [Zei ja] [Zei nee] [Meer] [Nieuwe link]
        Bas: <link>
        …
        Bas: ja
        …
        Bas: ja
        …
        Eva: /uitnodigen
        Bot → Eva: … Bas: zei ja, de eigenaar kijkt nog wie het is …
        Eva: Bas
        Bot → Eva: Iemand zei ja via de link voor Bas. De eigenaar kijkt wie het is.
    """)
    with play.core.storage.unit() as unit:
        people = {each.name: each.id for each in unit.contacts.where()}
    for name in ("invite-someone", "invite-again"):
        play.send("Eva", button=button(name, people["Olga"]))
    play("""
        …
        Anna: [Nee]
        …
    """)
    play.send("Eva", button=button("invite-again", people["Bas"]))
    play("""
        …
        Eva: 1
        …
    """)
    heard = " ".join(each.written() for each in play.said_to("Eva"))
    assert "zwemmen" not in heard
    assert "Olga" not in heard
    assert "practice.invalid" not in heard.partition("Je hoort nu bij")[2]


def test_the_time_of_a_companion_ends_by_itself(play: Play) -> None:
    """After three months the owner does it again; once, the bot offers to ask for longer."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play(
        HELPS_WITH_THE_AGENDA.format(hand="samen")
        + """
        -- 2027-02-22 10:00 --
        Bot → Anna: Noor hielp je een tijd: De agenda. Die tijd is voorbij. …
            [Ja, nog drie maanden] [Ik doe het]
        Noor: /agenda
        Bot → Noor: De agenda van de groep van Anna: … [Iets erbij]
        Anna: ja
        Bot → Anna: Ik vraag het Noor. …
        Bot → Noor: Anna vraagt of je wilt helpen. …
    """
    )


def test_only_the_owner_turns_the_dial(play: Play) -> None:
    """A member sees what they help with, and nothing to turn; nobody else's answer counts."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play("""
        Anna: /regie
        …
        Anna: de agenda
        …
        Anna: laat zo
        Bot → Anna: Prima. Alles blijft zoals het was.
        Mark: /regie
        Bot → Mark: Je helpt nu nergens bij. De eigenaar van de groep kan je iets vragen.
    """)


def test_in_english(play: Play) -> None:
    """The dial in English."""
    a_group(play, "Tom", ["Eve", "Kim"], english=["Tom", "Eve", "Kim"])
    play("""
        Tom: /dial
        Bot → Tom: Who does what? You decide. … [Asking people] [Finding a day] [The agenda]
            [Leading the meeting] [The summary]
        Tom: the agenda
        Bot → Tom: The agenda. How would you like it? … [I do it] [Together]
            [Somebody does it for me] [Leave it]
        Tom: together
        Bot → Tom: With whom? [Eve] [Kim]
        Tom: Eve
        Bot → Tom: Until when? …
        Tom: 2
        Bot → Tom: The agenda: together with Eve, until Sunday 21 February. … [Yes, please ask] [No]
        Tom: no
        Bot → Tom: Fine. Everything stays as it was.
    """)


def test_a_companion_leads_the_meeting_for_the_owner(play: Play) -> None:
    """Whoever leads for the owner begins and writes down at once; nobody else does."""
    a_group(play, "Anna", ["Mark", "Noor"])
    a_planned_meeting(play, "2026-12-01T14:00")
    play("""
        …
        Anna: /regie
        …
        Anna: de bijeenkomst leiden
        Bot → Anna: De bijeenkomst leiden. Hoe wil je het? … [Ik doe het]
            [Iemand doet het voor mij] [Laat zo]
        Anna: iemand anders
        …
        Anna: Noor
        …
        Anna: 2
        …
        Anna: ja
        …
        Noor: [Ja, graag]
        …
        -- 2026-12-01 14:00 --
        …
        Mark: /beginnen
        Bot → Mark: …
        Noor: /beginnen
        Bot → Noor: … Zullen we beginnen? [Beginnen] [Nog niet]
        Noor: beginnen
        Bot → Noor: …
    """)


def test_a_companion_finds_a_day_for_the_owner(play: Play) -> None:
    """Whoever is asked reads who sees the answers; the owner sees what was done, and the days."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play("""
        Anna: /regie
        …
        Anna: een dag zoeken
        …
        Anna: iemand anders
        …
        Anna: Noor
        …
        Anna: 2
        …
        Anna: ja
        …
        Noor: ja
        …
        Noor: /bijeenkomst
        Bot → Noor: Welke dagen en tijden kunnen voor jou? …
        Noor: di 1 december 14u of do 3 dec 19.30
        …
        Noor: ja
        …
        Noor: later
        …
        Noor: overslaan
        Bot → Noor: … Alleen de eigenaar en Noor zien het antwoord. … [Ja, vraag het] [Nog niet]
        Noor: ja
        Bot → Noor: Gevraagd. …
        Bot → Mark: Anna zoekt een dag … Alleen Anna en Noor zien je antwoord. [Invullen]
        Bot → Anna: Noor deed dit voor je. … [Ik doe het weer zelf]
        Mark: invullen
        …
        Mark: ja
        …
        Mark: nee
        Bot → Mark: Dank je. Alleen Anna en Noor zien je antwoord. … [Veranderen]
        Bot → Anna: Er is antwoord van Mark en Noor. …
        Noor: /bijeenkomst
        Bot → Noor: Het best past nu dinsdag 1 december om 14.00 uur. … – ja: Mark en jij
            – nog niet bekend: Anna … <poll.png>
        Anna: /bijeenkomst
        Bot → Anna: Het best past nu dinsdag 1 december om 14.00 uur. … – ja: Mark en Noor
            – nog niet bekend: jij … <poll.png>
        Anna: [Iets anders]
        …
        Anna: [Wie moet erbij zijn?]
        Bot → Anna: Wie moet er echt bij zijn? Tik de namen aan. Alleen de eigenaar en Noor zien
            dit. …
    """)


def test_a_question_of_before_is_not_shown_to_a_companion_who_came_later(play: Play) -> None:
    """Mark was told that Anna alone sees his answer: that stays so."""
    a_group(play, "Anna", ["Mark", "Noor"])
    play("""
        Anna: /bijeenkomst
        …
        Anna: di 1 december 14u of do 3 dec 19.30
        …
        Anna: ja
        …
        Anna: later
        …
        Anna: overslaan
        …
        Anna: ja
        Bot → Anna: Gevraagd. …
        Bot → Mark: Anna zoekt een dag … Alleen Anna ziet je antwoord. [Invullen]
        …
        -- 2026-11-22 20:30 --
        …
        Anna: /regie
        …
        Anna: een dag zoeken
        …
        Anna: iemand anders
        …
        Anna: Noor
        …
        Anna: 2
        …
        Anna: ja
        …
        Noor: [Ja, graag]
        …
        Noor: /bijeenkomst
        Bot → Noor: Er wordt een dag gezocht voor de groep van Anna. … Dit zijn jouw antwoorden: …
    """)


def test_who_helps_to_plan_and_may_not_see_what_is_planned_gets_an_answer(play: Play) -> None:
    """The owner keeps the day from Mark, who helps to find one: there is none for him to begin."""
    a_group(play, members=["Mark"])
    a_planned_meeting(play, "2026-12-01 14:00")
    play.send("Anna", text="/mensen")
    for label in ("Mark", "Wat ziet Mark?", "Wel: de dag en de plek"):
        play.presses("Anna", label)
    play.send("Anna", text="/regie")
    for label in ("Een dag zoeken", "Samen", "Mark", "Tot en met zondag 21 februari"):
        play.presses("Anna", label)
    play.presses("Anna", "Ja, vraag maar")
    play.presses("Mark", "Ja, graag")
    play("""
        …
        Mark: /bijeenkomst
        Bot → Mark: Er is voor jou nog geen bijeenkomst. …
    """)
