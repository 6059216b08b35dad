"""The preparatory talk: both say yes, then a day; and preparing for it alone, in private."""

from domain.invitations import Invitation, InvitationState
from tests.chat import Play
from tests.conversations.groups import a_group, an_owner
from tests.conversations.preparing import have_agreed, writes


def test_an_owner_proposes_a_talk_with_a_helper_and_without_themselves(play: Play) -> None:
    """The member says yes first, then the helper, in a chat without names; then a day.

    Only those who take part hear of that day.
    """
    a_group(play, members=["Mark", "Kim"], professionals=["Noor"])
    play("""
        Anna: voorgesprek
        Bot → Anna: Een voorgesprek is een rustig gesprek met één iemand, … Of iemand dat doet, zeg
            ik niet. … [Een voorgesprek voorstellen] [Kaarten om te praten]
            [Wat anderen met mij delen]
        Anna: voorstellen
        Bot → Anna: Met wie wil je een voorgesprek? [Mark] [Kim] [Noor]
        Anna: Mark
        Bot → Anna: Wie heeft het gesprek met Mark? [Ik] [Iemand anders, zonder mij]
            [Iemand anders en ik]
        Anna: zonder mij
        Bot → Anna: Wie heeft dan het gesprek met Mark? … [Kim] [Noor]
        Anna: Noor
        Bot → Anna: Ik vraag Mark of die een voorgesprek wil. Het gesprek is met Noor, zonder jou.
            Nee mag, zonder reden. Zal ik het vragen? [Ja, vraag het] [Later]
        Anna: ja
        Bot → Anna: Ik heb het aan Mark gevraagd. …
        Bot → Mark: Anna wil graag een voorgesprek met jou. … Het gesprek is met Noor. Anna is er
            niet bij. Wil je dat? Nee mag, zonder reden. [Ja] [Liever anders] [Nee]
        Mark: ja
        Bot → Mark: Dank je. Ik geef het door.
        Bot → Noor: Er staat iets voor je klaar. Kijken mag wanneer je wilt. [Bekijken]
        Bot → Anna: Ik heb het aan Noor gevraagd. …
        Noor: bekijken
        Bot → Noor: Anna en Mark willen een voorgesprek. Ze vragen of jij dat met Mark wilt hebben.
            Het gesprek is met Mark. Anna is er niet bij. … [Ja] [Nee]
        Noor: [Ja]
        Bot → Noor: Iedereen zei ja op het voorgesprek. Het gesprek is met Mark. …
            [Kaarten om te praten]
        Bot → Mark: Het voorgesprek gaat door. Het gesprek is met Noor. Anna is er niet bij. …
            [Vragen voor mezelf] [Kaarten om te praten]
        Bot → Anna: Iedereen zei ja op een voorgesprek met Mark. Het gesprek is met Noor, zonder
            jou. Nu nog een dag. [Een dag zoeken] [Laat hen een dag kiezen]
        Anna: [Laat hen een dag kiezen]
        Bot → Anna: Goed. Zij spreken zelf een dag af.
        Bot → Mark: Spreken jullie samen een dag af? Dat doe je zelf met Noor, buiten mij om.
        Bot → Noor: Spreek je zelf een dag af voor het voorgesprek? Met wie het is, …
        Anna: [Een dag zoeken]
        Bot → Anna: Welke dagen en tijden kunnen voor jou? …
        Anna: di 1 december 14u
        …
        Anna: [Het ligt vast]
        …
        Anna: [Later]
        …
        Anna: [Overslaan]
        Bot → Anna: Het wordt dan dinsdag 1 december om 14.00 uur. Ik vertel het aan Mark en Noor. …
        Anna: ja
        …
        Kim: bijeenkomst
        Bot → Kim: Er is … nog geen bijeenkomst. …
        Mark: bijeenkomst
        Bot → Mark: Er is een voorgesprek van de groep van Anna, op dinsdag 1 december …
    """)


def test_a_member_asks_for_a_talk_and_the_owner_says_who_else_comes(play: Play) -> None:
    """Members hear from the bot of nobody in the group: the owner chooses the helper."""
    a_group(play, members=["Mark", "Kim"], without_app=["Tineke"])
    play("""
        Mark: /voorgesprek
        Bot → Mark: Hier kun je je voorbereiden op de groep van Anna. … [Vragen voor mezelf]
            [Een voorgesprek vragen] [Kaarten om te praten] [Wat anderen met mij delen]
            [Steun voor jezelf]
        Mark: voorgesprek vragen
        Bot → Mark: Wie zou je bij het gesprek willen? … [Anna] [Iemand anders, zonder Anna]
            [Anna en iemand anders]
        Mark: 3
        Bot → Mark: Ik vraag Anna om een voorgesprek met jou. Anna is er dan bij, en kiest wie er
            nog meer komt. Zal ik het vragen? [Ja, vraag het] [Later]
        Mark: ja
        Bot → Mark: Ik heb het gevraagd. … Anna mag ook nee zeggen.
        Bot → Anna: Mark wil graag een voorgesprek. … Het gesprek is met iemand anders en jou. Vind
            je dat goed? Nee mag ook. [Ja] [Nee]
        Anna: ja
        Bot → Anna: Wie heeft dan het gesprek met Mark? … [Kim] [Tineke]
        Anna: Tineke
        Bot → Anna: Tineke heeft geen app. Vraag jij of Tineke het gesprek met Mark wil hebben? …
            [Zei ja] [Zei nee]
        Anna: zei nee
        Bot → Anna: Tineke doet dit voorgesprek liever niet. … [Iemand anders] [Hoeft niet meer]
        Anna: iemand anders
        Bot → Anna: Wie heeft dan het gesprek met Mark? …
        Anna: Kim
        Bot → Anna: Ik heb het aan Kim gevraagd. …
        Bot → Kim: Anna en Mark willen een voorgesprek. … Het gesprek is met Mark en Anna. …
        Kim: ja
        Bot → Kim: Iedereen zei ja op het voorgesprek. …
        Bot → Mark: Het voorgesprek gaat door. Het gesprek is met Kim en Anna. …
        Bot → Anna: Iedereen zei ja op een voorgesprek met Mark. … [Een dag zoeken]
        Kim: voorgesprek
        Bot → Kim: Het voorgesprek gaat door. Het gesprek is met Mark en Anna. [Hoeft niet meer]
        Bot → Kim: Hier kun je je voorbereiden …
        Mark: voorgesprek
        Bot → Mark: Het voorgesprek gaat door. … [Hoeft niet meer]
        Bot → Mark: Hier kun je je voorbereiden …
        Mark: hoeft niet meer
        Bot → Mark: Goed. Dit voorgesprek hoeft niet meer. …
        Bot → Anna: Het voorgesprek met Mark gaat niet door. Een reden hoeft niet.
        Bot → Kim: Het voorgesprek met Mark gaat niet door. Een reden hoeft niet.
        Anna: [Een dag zoeken]
    """)


def test_no_is_a_full_answer_on_both_sides(play: Play) -> None:
    """A no is told as a no, without a reason; nobody is asked a second time by the bot."""
    a_group(play, members=["Mark"])
    play("""
        Anna: voorgesprek
        Bot → Anna: …
        Anna: [Een voorgesprek voorstellen]
        Bot → Anna: Met wie …
        Anna: Mark
        Bot → Anna: Ik vraag Mark of die een voorgesprek wil. Jullie zijn met z'n tweeën. …
        Anna: later
        Bot → Anna: Prima. Een voorgesprek hoeft niet. …
        Anna: voorgesprek
        Bot → Anna: Een voorgesprek is een rustig gesprek …
        Anna: voorstellen
        Bot → Anna: Met wie …
        Anna: Mark
        Bot → Anna: …
        Anna: ja
        Bot → Anna: Ik heb het aan Mark gevraagd. …
        Bot → Mark: … Jullie zijn met z'n tweeën. Wil je dat? … [Ja] [Liever anders] [Nee]
        Mark: liever anders
        Bot → Mark: Wie zou je bij het gesprek willen? …
        Mark: zonder Anna
        Bot → Mark: Dat snap ik nog niet. … Wie zou je bij het gesprek willen? …
        Mark: iemand anders
        Bot → Mark: Ik vraag Anna om een voorgesprek met jou. Anna is er dan niet bij, …
        Mark: ja
        Bot → Mark: Ik heb het gevraagd. …
        Bot → Anna: Mark wil graag een voorgesprek. …
        Anna: nee
        Bot → Anna: Dat is goed. Mark hoort alleen: nu liever niet.
        Bot → Mark: Anna wil nu liever geen voorgesprek. Dat zegt niets over jou. …
        Anna: [Ja]
        Anna: voorgesprek
        Bot → Anna: …
        Anna: voorstellen
        Bot → Anna: …
        Anna: Mark
        Bot → Anna: …
        Anna: ja
        Bot → Anna: …
        Bot → Mark: …
        Mark: nee
        Bot → Mark: Dat is goed. Anna hoort alleen: liever niet.
        Bot → Anna: Mark wil liever geen voorgesprek. Dat mag, zonder reden.
    """)


def test_a_talk_with_somebody_without_the_app_is_tapped_in(play: Play) -> None:
    """The owner asks them, and taps in what they said."""
    a_group(play, members=[], without_app=["Tineke"])
    play("""
        Anna: voorgesprek
        Bot → Anna: …
        Anna: [Een voorgesprek voorstellen]
        Bot → Anna: Met wie wil je een voorgesprek? [Tineke]
        Anna: Tineke
        Bot → Anna: Jij vraagt Tineke dan zelf of die een voorgesprek wil. … [Ja] [Later]
        Anna: ja
        Bot → Anna: Tineke heeft geen app. Vraag jij of Tineke een voorgesprek wil? …
            [Zei ja] [Zei nee]
        Anna: voorgesprek
        Bot → Anna: … Tineke: wacht op antwoord van Tineke. … [Voorgesprek met Tineke]
            [Kaarten om te praten] [Wat anderen met mij delen]
        Anna: [Voorgesprek met Tineke]
        Bot → Anna: Tineke: wacht op antwoord van Tineke. [Zei ja] [Zei nee] [Hoeft niet meer]
        Anna: zei ja
        Bot → Anna: Iedereen zei ja op een voorgesprek met Tineke. … [Een dag zoeken]
    """)


def test_somebody_who_wants_to_talk_first_is_met_outside_the_bot(play: Play) -> None:
    """The owner gets words to pass on and cards; the bot tells the invitee nothing."""
    an_owner(play)
    play("""
        Anna: /uitnodigen
        …
        Anna: Mark
        …
        Anna: [Familie, vriend of buur]
        …
        Anna: [Praten]
        …
        Anna: [Goed zo]
        …
        Mark: <link>
        …
        Mark: [Eerst praten]
        Bot → Mark: Goed. Wie jou vroeg, hoort dat je eerst wilt praten. …
        Bot → Anna: Iemand met de link voor Mark wil er eerst met je over praten.
            [Hulp bij dat gesprek]
        Anna: hulp bij dat gesprek
        Bot → Anna: Mark wil er eerst met je over praten. …
        Anna: [Kaarten om te praten]
        Bot → Anna: Kaart 1 van 8. …
        Anna: klaar
        Bot → Anna: Dat waren de kaarten. …
        Anna: voorgesprek
        Bot → Anna: Een voorgesprek is … [Mark wil eerst praten] [Kaarten om te praten]
            [Wat anderen met mij delen]
        Anna: [Mark wil eerst praten]
        Bot → Anna: Mark wil er eerst met je over praten. Dat doe je zelf: … « Hoi Mark, fijn dat je
            er eerst over wilt praten. … » [Delen] [Kaarten om te praten] [Na het gesprek]
        Anna: na het gesprek
        Bot → Anna: …
    """)
    said = [choice for row in play.said_to("Anna")[-2].message.rows for choice in row]
    assert "fijn dat je er eerst over wilt praten" in str(said[0].share)
    with play.core.storage.unit() as unit:
        (invitation,) = unit.invitations.where()
        assert isinstance(invitation, Invitation)
        invitation.settle(InvitationState.DECLINED)
        unit.invitations.save(invitation)
    play("Anna: [Mark wil eerst praten]")


def test_somebody_writes_for_themselves_and_changes_who_reads_it(play: Play) -> None:
    """Only they read it at first; the owner gets exactly what was shown, and only after a yes."""
    a_group(play, members=["Mark"])
    play("""
        Mark: voorgesprek
        Bot → Mark: …
        Mark: vragen voor mezelf
        Bot → Mark: Deze vragen zijn voor jou. … Anna hoort niet of je iets schreef.
            [Hoe ik Anna ken] [Wat ik hoop] [Wat ik graag wil] [Wat ik kan doen] [Mijn grenzen]
            [Wat ik nodig heb]
        Mark: grenzen
        Bot → Mark: Wat doe je liever niet? … Alleen jij leest dit, tot jij iets anders kiest. …
            [Later]
        Mark: ?
        Bot → Mark: Een paar woorden zijn genoeg. … Wat doe je liever niet? …
        Mark: Niet bellen na negenen
        Bot → Mark: « Niet bellen na negenen » Wie mag dit lezen? [Alleen ik] [Alleen Anna]
            [Iedereen in de groep]
        Mark: alleen ik
        Bot → Mark: Dat staat er. Alleen jij leest dit. [Alle vragen] [Wie mag dit lezen]
        Mark: wie ziet dit
        Bot → Mark: « Niet bellen na negenen » Wie mag dit lezen? …
        Mark: alleen Anna
        Bot → Mark: Dit lezen anderen dan: Mark deelt iets met je. Mijn grenzen: « Niet bellen na
            negenen » Anna krijgt dit nu als bericht. Verder leest niemand het. …
            [Ja, deel dit] [Nee, alleen ik]
        Mark: ja
        Bot → Mark: Dat staat er. Anna en jij lezen dit. …
        Bot → Anna: Mark deelt iets met je. Mijn grenzen: « Niet bellen na negenen »
            [Alles van Mark]
        Anna: [Alles van Mark]
        Bot → Anna: Dit deelt Mark met jou. … Mijn grenzen: « Niet bellen na negenen »
        Mark: grenzen
        Bot → Mark: Mijn grenzen: « Niet bellen na negenen » Anna en jij lezen dit.
            [Andere woorden] [Wie mag dit lezen] [Weghalen] [Alle vragen]
        Mark: andere woorden
        Bot → Mark: Wat doe je liever niet? … [Zo laten]
        Mark: Niet bellen na acht uur
        Bot → Mark: « Niet bellen na acht uur » Wie mag dit lezen? …
        Mark: alleen Anna
        Bot → Mark: Dit lezen anderen dan: …
        Mark: nee
        Bot → Mark: Dat staat er. Alleen jij leest dit. …
        Anna: [Alles van Mark]
        Bot → Anna: Hier is nu niets te lezen. Dat zegt niets over jou.
        Mark: [Alle vragen]
        Bot → Mark: Dit schreef je op: Mijn grenzen. Alleen jij leest dit. …
        Mark: [Mijn grenzen]
        Bot → Mark: Mijn grenzen: « Niet bellen na acht uur » …
        Mark: weghalen
        Bot → Mark: Weg. Niemand hoort hiervan. [Alle vragen]
        Mark: [Andere woorden]
        Mark: /grenzen
        Bot → Mark: Wat doe je liever niet? …
        Mark: later
        Bot → Mark: Prima. Er is niets veranderd.
    """)


def test_preparing_in_english_by_typing(play: Play) -> None:
    """The same in English: cards, questions, and sharing with the group."""
    a_group(play, owner="Ann", members=["Tom"], english=["Ann", "Tom"])
    play("""
        Tom: prepare
        Bot → Tom: Here you can prepare for the group of Ann. … [Questions for myself]
            [Ask for a talk] [Cards to talk about] [What others share with me]
            [Support for yourself]
        Tom: questions
        Bot → Tom: These questions are for you. … [How I know Ann] [What I hope]
            [What I would like] [What I can do] [My limits] [What I need]
        Tom: what i hope
        Bot → Tom: What do you hope this group brings? …
        Tom: That Ann swims again
        Bot → Tom: « That Ann swims again » Who may read this? [Only me] [Only Ann]
            [Everybody in the group]
        Tom: everybody
        Bot → Tom: This is what others will read: Tom shares something with you. What I hope: « That
            Ann swims again » Ann now gets this as a message. The others in the group read it when
            they look. … [Yes, share this] [No, only me]
        Tom: yes
        Bot → Tom: It is there. Everybody in the group reads this. …
        Bot → Ann: Tom shares something with you. What I hope: « That Ann swims again »
            [All from Tom]
        Ann: prepare
        Bot → Ann: A preparatory talk is a calm talk … [Propose a talk] [Cards to talk about]
            [What others share with me]
        Ann: shared
        Bot → Ann: Of whom would you like to read what they share? [Tom]
        Ann: Tom
        Bot → Ann: This is what Tom shares with you. … What I hope: « That Ann swims again »
        Ann: [Cards to talk about]
        Bot → Ann: Card 1 of 8. … How do you know each other? … [Next] [Done]
        Ann: next
        Bot → Ann: Card 2 of 8. … [Next] [Previous] [Done]
        Ann: previous
        Bot → Ann: Card 1 of 8. …
        Ann: done
        Bot → Ann: Those were the cards. What you said stays with you. I kept nothing. …
        Tom: support
        Bot → Tom: Giving support can ask a lot. … Your own GP … MantelzorgNL …
            This list is the same for everybody. …
    """)


def test_old_pain_is_spoken_and_what_is_typed_at_a_card_is_not_kept(play: Play) -> None:
    """There is no field: a kind word says so, and the words are in no talk and no message."""
    a_group(play, members=["Mark"])
    play("""
        Mark: voorgesprek
        Bot → Mark: …
        Mark: kaarten
        Bot → Mark: Kaart 1 van 8. Om samen over te praten. … [Volgende] [Klaar]
        Mark: volgende
        Bot → Mark: Kaart 2 van 8. …
        Mark: volgende
        Bot → Mark: Kaart 3 van 8. …
        Mark: volgende
        Bot → Mark: Kaart 4 van 8. … Is er iets van vroeger dat nog pijn doet? … Beide mag.
            [Volgende] [Vorige] [Klaar]
        Mark: Zij schreeuwde vroeger altijd tegen mij
        Bot → Mark: Deze kaarten zijn om te praten, niet om te typen. Ik heb niets bewaard. …
            Kaart 4 van 8. …
        Mark: ?
        Bot → Mark: Lees de kaart voor, en praat erover. … Kaart 4 van 8. …
        Mark: klaar
        Bot → Mark: Dat waren de kaarten. … [Terug naar voorbereiden] [Steun voor jezelf]
        Mark: [Steun voor jezelf]
        Bot → Mark: Steun geven kan veel vragen. … Je eigen huisarts … Is het dringend? Typ "nood".
        Mark: [Terug naar voorbereiden]
        Bot → Mark: Hier kun je je voorbereiden …
    """)
    with play.core.storage.unit() as unit:
        assert not [row for row in unit.outbox.where() if "schreeuwde" in str(row.said)]
        assert not [row for row in unit.conversations.where() if "schreeuwde" in str(row.answers)]


def test_support_comes_aside_and_the_open_question_again(play: Play) -> None:
    """Whoever asks for support in the middle of something goes on where they were."""
    a_group(play, members=["Mark"])
    play("""
        Mark: grenzen
        Bot → Mark: Wat doe je liever niet? …
        Mark: /steun
        Bot → Mark: Steun geven kan veel vragen. …
        Bot → Mark: Wat doe je liever niet? …
    """)


def test_a_helper_reads_what_was_meant_for_them_until_somebody_else_has_the_talk(
    play: Play,
) -> None:
    """The one I prepare with is a person, not a place: whoever comes after them reads nothing."""
    a_group(play, members=["Mark", "Kim"], professionals=["Noor"])
    have_agreed(play, "Anna", "Mark", "Noor")
    writes(play, "Mark", "Ik ben bang voor ruzie", "Noor, met wie ik het voorgesprek heb")
    play("""
        Mark: [Ja, deel dit]
        Bot → Mark: Dat staat er. Noor en jij lezen dit. …
        Bot → Noor: Er staat iets voor je klaar. Kijken mag wanneer je wilt. [Bekijken]
        Noor: bekijken
        Bot → Noor: Dit deelt Mark met jou. … « Ik ben bang voor ruzie »
        Anna: voorgesprek
        Bot → Anna: … Mark: iedereen zei ja. …
        Anna: [Wat anderen met mij delen]
        Bot → Anna: Niemand deelt nu iets met jou. …
        Anna: [Voorgesprek met Mark]
        Bot → Anna: Mark: iedereen zei ja. … [Een dag zoeken] [Laat hen een dag kiezen]
            [Hoeft niet meer]
        Anna: hoeft niet meer
        Bot → Anna: Goed. …
        Bot → Mark: Het voorgesprek gaat niet door. Dat zegt niets over jou. …
        Bot → Noor: Een gesprek waar je voor gevraagd was, gaat niet door. …
    """)
    have_agreed(play, "Anna", "Mark", "Kim")
    play("""
        Noor: [Bekijken] (klaar)
        Bot → Noor: Hier is nu niets te lezen. Dat zegt niets over jou.
        Kim: voorgesprek
        Bot → Kim: …
        Bot → Kim: Hier kun je je voorbereiden …
        Kim: [Wat anderen met mij delen]
        Bot → Kim: Niemand deelt nu iets met jou. …
        Mark: /grenzen
        Bot → Mark: Mijn grenzen: « Ik ben bang voor ruzie » Alleen jij leest dit. …
    """)
