"""A whole first meeting and a whole fourth one, as chats with four people: in Dutch.

Mark's phone dies half way, and another goes on; what is left goes along over three meetings.
"""

from tests.chat import Play
from tests.conversations.groups import a_group, a_planned_meeting
from tests.conversations.reading import goes, hears


def test_a_first_and_a_fourth_meeting(play: Play) -> None:
    """From preparing to the day after, with goals, tasks, who was away, and the summaries."""
    a_group(play, "Anna", ["Mark", "Noor"], professionals=["Sanne"])
    a_planned_meeting(play, "2026-12-01T14:00", chair="Mark")
    _getting_ready(play)
    _the_first(play)
    _after_the_first(play)
    _two_more(play)
    _the_fourth(play)


def _getting_ready(play: Play) -> None:
    """The owner thinks it over, the agenda goes round, who leads is briefed."""
    goes(
        play,
        """
        Anna: spelregels
        Anna: [Om de beurt]
        Anna: doelen
        Anna: Weer zwemmen
    """,
    )
    play("""
        Anna: [Delen met de groep]
        Bot → Anna: « Weer zwemmen » Als je dit deelt, zien Mark, Noor en Sanne het. …
            [Ja, deel dit] [Nee]
        Anna: ja
        Bot → Anna: « Weer zwemmen » Je groep ziet dit doel, ook als jullie bij elkaar komen. …
        Anna: /agenda de woning, 10 min
        Bot → Anna: "de woning" staat nu op de agenda. De groep kan het zien. Ik stuur niemand
            bericht. [Agenda bekijken]
        Mark: /agenda de vakantie
        Bot → Mark: Dank je. Anna leest dit en kiest zelf: "de vakantie" De groep ziet het pas als
            het op de … [Hoe lang?] [Mag ook later] [Toch niet]
        Bot → Anna: Mark wil het hierover hebben: "de vakantie" Alleen jij ziet dit. Wat wil je
            ermee? …
        Anna: [Op de agenda]
        Bot → Anna: "de vakantie" staat nu op de agenda. De groep kan het zien. Ik stuur niemand
            bericht. [Agenda bekijken]
    """)
    goes(
        play,
        """
        Anna: bijeenkomst
        Anna: [Meer]
        Anna: [Wie schrijft op?]
        Anna: [Noor]
    """,
    )
    play("""
        Noor: [Ja, dat wil ik]
        Bot → Noor: Dank je. Jij schrijft op dinsdag 1 december om 14.00 uur de afspraken op. …
        Bot → Anna: Noor wil opschrijven op dinsdag 1 december om 14.00 uur.
        Anna: stuur de agenda rond
        Bot → Anna: Zo gaat de agenda rond: «De agenda van de groep van Anna, voor dinsdag 1
            december om 14.00 … [Ja, stuur rond] [Nog niet] [Wie ziet dit?]
    """)
    goes(
        play,
        """
        Anna: [Ja, stuur rond]
    """,
    )
    play("""
        -- 2026-11-27 10:00 --
        Bot → Anna: Nog iets om vooraf te weten. Er doet iemand uit de zorg mee: Sanne. …
        Bot → Anna: Op dinsdag 1 december om 14.00 uur komen jullie voor het eerst bij elkaar. …
            [Ja, even kijken] [Deze keer niet] [Vraag dit nooit meer]
        Anna: [Ja, even kijken]
        Bot → Anna: Wat moet er gebeuren, dat je straks denkt: goed dat we er waren? Klein mag.
            [Overslaan] [Genoeg voor vandaag]
        Anna: dat iedereen luistert
        Bot → Anna: Wie wil je er graag bij hebben? Gevraagd zijn: Mark, Noor en Sanne. Iemand
            erbij vragen? … [Overslaan] [Genoeg voor vandaag]
        Anna: overslaan
        Bot → Anna: Waar wil je het liever niet over hebben? Alleen jij ziet dit. … [Overslaan]
            [Genoeg voor vandaag]
        Anna: mijn zus
        Bot → Anna: Er zijn twee vragen om mee te beginnen. Hoe zijn we bij elkaar gekomen? … [Ja]
            [Nee] [Overslaan]
        Anna: ja
        Bot → Anna: Mark leidt de bijeenkomst. Mag Mark dit lezen? … [Ja, dit mag]
            [Alleen wat ik hoop] [Nee, alleen ik]
        Anna: [Alleen wat ik hoop]
        Bot → Anna: Voor de bijeenkomst van dinsdag 1 december om 14.00 uur: Een eerste keer is
            voor iedereen spannend. Ook voor hulpverleners. – Goed als: dat iedereen luistert –
            Liever niet over: mijn zus Mark leest wat jij deelde. De rest is alleen van jou.
            Jullie beginnen met de twee vragen vooraf. Wil je iets opschrijven of veranderen?
            [Wat ik hoop] [Wie erbij] [Liever niet over] [Twee vragen vooraf] [Wie leest mee?]
        -- 2026-11-30 10:00 --
        …
    """)
    hears(play, "Mark", "Jij leidt deze keer.")
    hears(play, "Mark", 'Anna hoopt: "dat iedereen luistert"')
    hears(play, "Noor", "Jij schrijft mee.")


def _the_first(play: Play) -> None:
    """One phone on the table; it dies, and who takes notes leads on."""
    play("""
        -- 2026-12-01 14:00 --
        Mark: beginnen
        Bot → Mark: Dit gaat over de bijeenkomst van dinsdag 1 december om 14.00 uur. … [Beginnen]
            [Nog niet]
        Mark: [Beginnen]
        Bot → Mark: Welkom allemaal. Een eerste keer is voor iedereen spannend. Voor hulpverleners
            ook. Zo gaat het: eerst de doelen, dan punt voor punt. … Wie is er? …
    """)
    goes(
        play,
        """
        Mark: [Anna]
        Mark: [Noor]
    """,
    )
    play("""
        Mark: verder
        Bot → Mark: Zo willen jullie met elkaar praten: – We praten om de beurt. Is dat goed zo?
            [Verder] [Terug] [Meer]
        Mark: verder
        Bot → Mark: Twee vragen om mee te beginnen. Wie wil, zegt er iets over. … [Verder] [Terug]
            [Meer]
        Mark: verder
        Bot → Mark: De doelen van Anna: – Weer zwemmen Wil Anna er iets over vertellen? Kort mag.
            Niets zeggen mag ook. [Een doel] [Er is een doel gelukt] [Verder] [Terug] [Meer]
        Noor: notities
        Bot → Noor: Schrijf op wat jullie afspreken, in één zin. De anderen merken er niets van. …
        Noor: [Een doel]
        Bot → Noor: Welk doel hoor je? Typ het in één zin. Na afloop kiest Anna of het een doel
            wordt. …
        Noor: meer buiten zijn
        Bot → Noor: Genoteerd. Nog iets? Typ "afspraak" of "taak". …
        Mark: verder
        Bot → Mark: Punt 1 van 2. Praat er rustig over. "de woning" Hier is 10 minuten voor
            bedacht. [Afspraak] [Taak] [Verder] [Volgende keer] [Terug] [Meer]
        Noor: taak
        Bot → Noor: Wie doet wat, en voor wanneer? Typ het in één zin. …
        Noor: Mark belt de woningbouw, uiterlijk 4 december
        Bot → Noor: Mark: belt de woningbouw Uiterlijk vrijdag 4 december. Klopt dit zo? …
        Noor: ja
        Bot → Noor: Genoteerd. Nog iets? Typ "afspraak" of "taak". …
        Mark: [Meer]
        Bot → Mark: Wat wil je doen? De bijeenkomst blijft waar hij is. …
        Mark: [Er komt iemand bij]
        Bot → Mark: Wie is er nu? Tik een naam aan, of tik hem weer weg. …
        Mark: [Sanne]
        Bot → Mark: Wie is er nu? Tik een naam aan, of tik hem weer weg. …
        -- 2026-12-01 14:20 --
        Noor: beginnen
        Bot → Noor: Punt 1 van 2. Praat er rustig over. "de woning" De 10 minuten zijn om. Praat
            gerust verder. Voor de volgende keer bewaren mag ook. [Afspraak] [Taak] [Verder]
            [Volgende keer] [Terug] [Meer]
        Bot → Mark: Noor leidt nu verder, op een andere telefoon. Hier hoef je niets te doen.
            [Hier verder]
        Noor: [Taak]
        Bot → Noor: Wie doet wat, en voor wanneer? Typ het in één zin. …
        Noor: Sanne zoekt een cursus, volgende keer
        Bot → Noor: Sanne: zoekt een cursus Bij de volgende bijeenkomst. Klopt dit zo? …
        Noor: ja
        Bot → Noor: Punt 1 van 2. Praat er rustig over. "de woning" De 10 minuten zijn om. Praat
            gerust verder. …
        Noor: verder
        Bot → Noor: Punt 2 van 2. Praat er rustig over. "de vakantie" …
        Noor: volgende keer
        Bot → Noor: Dit is opgeschreven: – Mark: belt de woningbouw (vrijdag 4 december) – Sanne:
            zoekt een cursus …
        Noor: /afspraak we eten elke zondag samen
        Bot → Noor: Dit is opgeschreven: – we eten elke zondag samen – Mark: belt de woningbouw
            (vrijdag 4 …
        Noor: verder
        Bot → Noor: Tijd voor het rondje. Hoe ga je straks naar huis? Kort mag. "Ik luister" mag
            ook. …
        Noor: anna
        Bot → Noor: Tijd voor het rondje. Hoe ga je straks naar huis? Kort mag. "Ik luister" mag
            ook. Ik schrijf niets op. Nog niet geweest: Mark, Noor en Sanne. [Anna is geweest]
            [Mark] [Noor] [Sanne] [Verder] [Terug] [Meer]
    """)
    goes(
        play,
        """
        Noor: mark
        Noor: noor
    """,
    )
    play("""
        Noor: sanne
        Bot → Noor: Iedereen is geweest. Dank jullie wel. …
        Noor: verder
        Bot → Noor: Wanneer zien jullie elkaar weer? Nu iedereen er is, kiest het makkelijk. Later
            mag ook. …
        Noor: [Andere dag]
        Bot → Noor: Welke dag, en hoe laat? Bijvoorbeeld: dinsdag 9 februari, 14 uur.
            [Kies uit een kalender]
        Noor: di 15 december of begin januari
        Bot → Noor: Wat bedoelen jullie? [dinsdag 15 december om 14.00 uur]
            [dinsdag 5 januari om 14.00 uur] [Andere dag]
        Noor: [dinsdag 5 januari om 14.00 uur]
        Bot → Noor: Dus dinsdag 5 januari om 14.00 uur. Klopt dat? [Ja] [Nee]
        Noor: ja
        Bot → Noor: Jullie zien elkaar weer op dinsdag 5 januari om 14.00 uur. …
        Noor: verder
        Bot → Noor: Dat was alles. Zal ik de bijeenkomst afsluiten? Straks vraag ik ieder zelf
            over de taken. … [Afsluiten] [Terug]
        Noor: [Afsluiten]
        Bot → Noor: Dank jullie wel. Kom goed thuis. Over een half uur hoort Anna van mij.
    """)


def _after_the_first(play: Play) -> None:
    """Each is asked about their task; the owner releases the summary; the next day."""
    play("""
        -- 2026-12-01 14:50 --
        …
        -- 2026-12-01 14:55 --
        Bot → Anna: Het verslag van dinsdag 1 december om 14.00 uur staat klaar. Alleen jij kunt
            het zien. … [Lezen]
        Bot → Anna: Jullie zien elkaar weer op dinsdag 5 januari om 14.00 uur. … [Ja, vertel het]
        Bot → Anna: Dit kwam in de bijeenkomst nog op. … [Doel: meer buiten zijn]
    """)
    hears(play, "Mark", 'staat dit bij jouw naam: "belt de woningbouw')
    hears(play, "Anna", "Het verslag van dinsdag 1 december om 14.00 uur staat klaar.")
    hears(play, "Anna", "Jullie zien elkaar weer op dinsdag 5 januari om 14.00 uur.")
    hears(play, "Anna", "Misschien een doel: meer buiten zijn")
    play("""
        Mark: [Ja]
        Bot → Mark: Fijn. Dit staat nu bij jouw taken: "belt de woningbouw" Op vrijdag 4 december
            vraag ik hoe het …
        Sanne: [Bekijken]
        Bot → Sanne: Bij de groep van Anna staat dit bij jouw naam: "zoekt een cursus (bij de
            volgende … [Ja] [Nee] [Iets anders]
        Sanne: nee
        Bot → Sanne: Dat is goed. Anna hoort alleen: liever niet.
        Bot → Anna: Sanne doet dit liever niet: "zoekt een cursus" Dat mag. Wat wil jij ermee?
            [Iemand anders vragen] [Laat maar]
        Anna: [Ja, vertel het]
        Bot → Anna: Verteld. [Bekijken]
        Bot → Mark: Er is een dag voor de groep van Anna: dinsdag 5 januari om 14.00 uur. Het
            duurt een uur. …
        Bot → Noor: Er is een dag voor de groep van Anna: dinsdag 5 januari om 14.00 uur. Het
            duurt een uur. …
        Bot → Sanne: Er is een dag voor een groep waar je bij hoort: dinsdag 5 januari om 14.00
            uur. …
        Anna: [Lezen]
        Bot → Anna: Zo lezen de anderen het straks. Nu zie alleen jij dit. …
    """)
    hears(play, "Anna", "Er waren: Anna, Mark, Noor en Sanne.")
    hears(play, "Anna", "– we eten elke zondag samen Wie doet wat: – Mark: belt de woningbouw")
    play("""
        Anna: [Delen]
        Bot → Anna: Dan krijgen deze mensen het verslag. Daarna kan ik het niet terughalen. …
            [Ja, delen] [Nog niet]
        Anna: [Ja, delen]
        Bot → Anna: Het verslag is gedeeld. Dit bestand kun je zelf geven aan Sanne. Dat mag ook
            later. <verslag.pdf> [Wie kreeg het?]
        Bot → Mark: Verslag van de groep van Anna dinsdag 1 december om 14.00 uur Er waren: Anna,
            Mark, Noor en …
        Bot → Noor: Verslag van de groep van Anna dinsdag 1 december om 14.00 uur Er waren: Anna,
            Mark, Noor en …
        Bot → Sanne: Er staat iets voor je klaar. Je krijgt het niet van mij, maar van iemand uit
            een groep van jou.
        -- 2026-12-02 12:00 --
        …
    """)
    hears(play, "Anna", "Gisteren kwamen jullie bij elkaar. Hoe was het voor jou?")
    hears(
        play,
        "Mark",
        "Hier zei je ja op, na de bijeenkomst: – belt de woningbouw (vrijdag 4 december)",
    )


def _two_more(play: Play) -> None:
    """Two short meetings, which the owner leads; a point is left each time."""
    goes(
        play,
        """
        -- 2027-01-05 14:00 --
        Anna: beginnen
        Anna: [Beginnen]
        Anna: [Iedereen is er]
    """,
    )
    play("""
        Anna: verder
        Bot → Anna: Zo willen jullie met elkaar praten: – We praten om de beurt. Is dat goed zo?
            [Verder] [Terug] [Meer]
        Anna: verder
        Bot → Anna: Dit spraken jullie eerder af: – we eten elke zondag samen – Mark: belt de
            woningbouw Hoe is het ermee? Wie wil, vertelt. Nog niet gedaan is ook goed.
            [Iets loslaten] [Verder] [Terug] [Meer]
    """)
    goes(
        play,
        """
        Anna: verder
    """,
    )
    play("""
        Anna: verder
        Bot → Anna: Punt 1 van 1. Praat er rustig over. "de vakantie" …
    """)
    goes(
        play,
        """
        Anna: /taak Noor vraagt het zwembad, volgende keer
        Anna: ja
    """,
    )
    play("""
        Anna: volgende keer
        Bot → Anna: Dit is opgeschreven: – Noor: vraagt het zwembad (volgende keer) Klopt het? …
    """)
    goes(
        play,
        """
        Anna: verder
        Anna: verder
        Anna: andere dag
        Anna: 2 februari
        Anna: ja
        Anna: verder
        Anna: [Afsluiten]
        -- 2027-01-05 15:00 --
        Noor: [Ja]
        Anna: [Ja, vertel het]
        -- 2027-02-02 14:00 --
        Anna: beginnen
        Anna: [Beginnen]
        Anna: [Iedereen is er]
        Anna: verder
    """,
    )
    play("""
        Anna: verder
        Bot → Anna: Dit spraken jullie eerder af: – we eten elke zondag samen – Mark: belt de
            woningbouw – Noor: vraagt het zwembad Hoe is het ermee? Wie wil, vertelt. Nog niet
            gedaan is ook goed. [Iets loslaten] [Verder] [Terug] [Meer]
    """)
    goes(
        play,
        """
        Anna: /afspraak Sanne komt elke maandag
        Anna: verder
    """,
    )
    play("""
        Anna: verder
        Bot → Anna: Punt 1 van 1. Praat er rustig over. "de vakantie" …
    """)
    goes(
        play,
        """
        Anna: volgende keer
        Anna: verder
        Anna: verder
        Anna: andere dag
        Anna: 2 maart
        Anna: ja
        Anna: verder
        Anna: [Afsluiten]
        -- 2027-02-02 15:00 --
        Anna: [Lezen]
        Anna: [Delen]
        Anna: [Ja, delen]
    """,
    )
    play("""
        Anna: [Ja, vertel het]
        Bot → Anna: Verteld. [Bekijken]
        Bot → Mark: Er is een dag voor de groep van Anna: dinsdag 2 maart om 14.00 uur. Het duurt
            een uur. …
        Bot → Noor: Er is een dag voor de groep van Anna: dinsdag 2 maart om 14.00 uur. Het duurt
            een uur. …
        Bot → Sanne: Er is een dag voor een groep waar je bij hoort: dinsdag 2 maart om 14.00 uur.
            …
    """)
    goes(
        play,
        """
        -- 2027-02-03 12:00 --
    """,
    )
    hears(play, "Noor", 'Hoe staat het hiermee: "vraagt het zwembad"')


def _the_fourth(play: Play) -> None:
    """Last time first, one agreement let go, one person away, and the point at last."""
    goes(
        play,
        """
        Anna: bijeenkomst
        Anna: [Wie leidt?]
        Anna: [Mark]
    """,
    )
    play("""
        Mark: [Ja, dat wil ik]
        Bot → Mark: Dank je. Jij leidt op dinsdag 2 maart om 14.00 uur. Ik help je er stap voor
            stap doorheen.
        Bot → Anna: Mark wil leiden op dinsdag 2 maart om 14.00 uur.
        Anna: agenda
        Bot → Anna: Dit staat op de agenda. De groep kan dit zien. Niemand kreeg er nog bericht
            van. 1. …
        -- 2027-02-26 12:00 --
        Bot → Anna: Op dinsdag 2 maart om 14.00 uur komen jullie bij elkaar. … [Ja, even kijken]
            [Deze keer niet] [Vraag dit nooit meer]
        -- 2027-03-01 12:00 --
        …
    """)
    hears(
        play,
        "Mark",
        "De agenda: 1. de vakantie Dit spraken jullie eerder af: – we eten elke zondag samen",
    )
    play("""
        -- 2027-03-02 14:00 --
        Mark: beginnen
        Bot → Mark: Dit gaat over de bijeenkomst van dinsdag 2 maart om 14.00 uur. … [Beginnen]
            [Nog niet]
        Mark: [Beginnen]
        Bot → Mark: Fijn dat jullie er zijn. Wie is er? Tik de namen aan. …
    """)
    goes(
        play,
        """
        Mark: [Anna]
        Mark: [Sanne]
        Mark: verder
    """,
    )
    play("""
        Mark: verder
        Bot → Mark: Dit spraken jullie eerder af: – we eten elke zondag samen – Sanne komt elke
            maandag – Mark: belt de woningbouw – Noor: vraagt het zwembad Hoe is het ermee? Wie
            wil, vertelt. Nog niet gedaan is ook goed. [Iets loslaten] [Verder] [Terug] [Meer]
        Mark: [Iets loslaten]
        Bot → Mark: Welke afspraak hoeft niet meer? [we eten elke zondag samen]
            [Sanne komt elke maandag] [Terug naar het gesprek]
        Mark: [we eten elke zondag samen]
        Bot → Mark: Loslaten? "we eten elke zondag samen" [Loslaten] [Laten staan]
        Mark: [Loslaten]
        Bot → Mark: Dit spraken jullie eerder af: – Sanne komt elke maandag – Mark: belt de
            woningbouw – Noor: …
        Mark: verder
        Bot → Mark: De doelen van Anna: – Weer zwemmen Wil Anna er iets over vertellen? Kort mag.
            …
        Mark: verder
        Bot → Mark: Punt 1 van 1. Praat er rustig over. "de vakantie" …
        Anna: beginnen
        Bot → Anna: Punt 1 van 1. Praat er rustig over. "de vakantie" …
        Bot → Mark: Anna leidt nu verder, op een andere telefoon. Hier hoef je niets te doen.
            [Hier verder]
        Anna: /taak ik bel het reisbureau voor 10 maart
        Bot → Anna: Wat bedoelen jullie? [woensdag 10 maart] [dinsdag 9 maart] [Andere dag]
        Anna: [dinsdag 9 maart]
        Bot → Anna: Anna: bel het reisbureau Uiterlijk dinsdag 9 maart. Klopt dit zo? …
        Anna: ja
        Bot → Anna: Punt 1 van 1. Praat er rustig over. "de vakantie" …
        Anna: /afspraak we gaan in mei een week weg
        Bot → Anna: Punt 1 van 1. Praat er rustig over. "de vakantie" …
        Anna: verder
        Bot → Anna: Dit is opgeschreven: – we gaan in mei een week weg – Anna: bel het reisbureau
            (dinsdag 9 …
        Anna: verder
        Bot → Anna: Tijd voor het rondje. Hoe ga je straks naar huis? Kort mag. "Ik luister" mag
            ook. …
    """)
    goes(
        play,
        """
        Anna: [Anna]
        Anna: [Sanne]
    """,
    )
    play("""
        Anna: [Mark]
        Bot → Anna: Iedereen is geweest. Dank jullie wel. …
        Anna: verder
        Bot → Anna: Wanneer zien jullie elkaar weer? Nu iedereen er is, kiest het makkelijk. Later
            mag ook. …
        Anna: [Verder]
        Bot → Anna: Dat was alles. Zal ik de bijeenkomst afsluiten? Straks vraag ik ieder zelf
            over de taken. … [Afsluiten] [Terug]
        Anna: verder
        Bot → Anna: Dank jullie wel. Kom goed thuis. Over een half uur hoort Anna van mij.
        Anna: [Afsluiten]
        -- 2027-03-02 15:10 --
        Bot → Anna: Dit staat bij jouw naam: "bel het reisbureau (voor dinsdag 9 maart)" Wil je
            dit doen? … [Ja] [Nee] [Iets anders]
        Bot → Anna: Het verslag van dinsdag 2 maart om 14.00 uur staat klaar. Alleen jij kunt het
            zien. … [Lezen]
        Anna: [Ja]
        Bot → Anna: Fijn. Dit staat nu bij jouw taken: "bel het reisbureau" Op dinsdag 9 maart
            vraag ik hoe het …
        -- 2027-03-03 12:00 --
        …
        Anna: [Wie er niet bij was]
        Bot → Anna: Gisteren misten jullie Noor. Dat zegt niets over hoe graag ze meedoen. Wat
            mogen zij weten? … [Wat is afgesproken] [Ik doe het zelf, of niet]
        Anna: [Wat is afgesproken]
        Bot → Anna: Dan hoort wie er niet bij was dit van mij: «Dit is afgesproken in de groep van
            Anna: – we gaan … [Ja, vertel het] [Toch iets anders]
        Anna: [Ja, vertel het]
        Bot → Anna: Goed. Ik vertel het.
        Bot → Noor: Dit is afgesproken in de groep van Anna: – we gaan in mei een week weg
        Anna: [Hoe was het?]
        Bot → Anna: Gisteren kwamen jullie bij elkaar. Hoe was het voor jou? Je mag het
            opschrijven. … [Opschrijven] [Deze keer niet] [Vraag dit nooit meer]
        Anna: [Opschrijven]
        Bot → Anna: Hoe was het voor jou? Alles mag. Een paar woorden is genoeg. [Overslaan]
        Anna: we gaan echt op reis
        Bot → Anna: Dank je. Dit is alleen van jou. Ik laat het niemand zien. [Toch weghalen]
        Anna: [Lezen]
        Bot → Anna: Zo lezen de anderen het straks. Nu zie alleen jij dit. …
        Anna: [Delen]
        Bot → Anna: Dan krijgen deze mensen het verslag. Daarna kan ik het niet terughalen. …
            [Ja, delen] [Nog niet]
        Anna: [Ja, delen]
        Bot → Anna: Het verslag is gedeeld. Dit bestand kun je zelf geven aan Sanne. Dat mag ook
            later. <verslag.pdf> [Wie kreeg het?]
        Bot → Mark: Verslag van de groep van Anna dinsdag 2 maart om 14.00 uur Er waren: Anna,
            Mark en Sanne. …
        Bot → Noor: Verslag van de groep van Anna dinsdag 2 maart om 14.00 uur Er waren: Anna,
            Mark en Sanne. …
        Bot → Sanne: Er staat iets voor je klaar. Je krijgt het niet van mij, maar van iemand uit
            een groep van jou.
    """)
    hears(play, "Noor", "Er waren: Anna, Mark en Sanne.")
