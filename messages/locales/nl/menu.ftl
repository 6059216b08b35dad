# The menu: how it stands, and what can be done now.

menu-owner =
    Zo staat het met je groep.

    { $lines }

    Wat wil je doen? Alles mag, niets moet.
menu-member =
    Dit is de groep van { $owner }.

    { $lines }

    Wat wil je doen? Niets moet.
menu-member-quiet = Dit is de groep van { $owner }. Er hoeft nu niets. Wil je toch iets doen?
menu-else = Dit kan ook.
menu-more = Meer
    .typed = meer|meer zien|wat nog meer

menu-line-begin = Je bent aan het begin.
menu-line-people =
    { $count ->
        [one] Er staat één naam op je kaart.
       *[other] Er staan { $count } namen op je kaart.
    }
menu-line-members =
    { $count ->
        [one] { $names } doet mee.
       *[other] { $names } doen mee.
    }
menu-line-pending = Iemand zei ja. Jij kijkt nog wie het is.
menu-line-waiting =
    { $count ->
        [one] Eén uitnodiging is nog open. Dat hoeft niet snel.
       *[other] { $count } uitnodigingen zijn nog open. Dat hoeft niet snel.
    }
menu-line-finding = Jullie zoeken een dag om bij elkaar te komen.
menu-line-planned = Jullie komen bij elkaar op { $when }.
menu-line-running = Jullie zijn nu bij elkaar.
menu-line-draft = Er is een verslag. Alleen jij ziet het, tot jij het deelt.
menu-line-draft-again = Je verbetert een verslag. De anderen hebben nog het vorige, tot jij het nieuwe deelt.
menu-line-draft-helped = Er is een verslag, nog niet gedeeld. Jij helpt ermee.
menu-line-rest = Je hebt rust tot en met { $until }. Tot dan zeg ik niets uit mezelf.
menu-line-rest-open = Je hebt rust. Ik zeg niets uit mezelf, tot jij "rust" typt en weer verder wilt.
menu-line-silenced = Je krijgt nu geen berichten. Weer aan? Typ "start".

menu-step-lead = Naar de bijeenkomst
    .typed = naar de bijeenkomst|beginnen
menu-step-confirm = Wie zei er ja?
    .typed = wie zei er ja|wie zei ja
menu-step-read-summary = Verslag lezen
    .typed = verslag lezen|lezen
menu-step-answer-days = Dag kiezen
    .typed = dag kiezen|dag|welke dag
menu-step-meeting = Bijeenkomst
    .typed = bijeenkomst
menu-step-look-at-points = Punten bekijken
    .typed = punten bekijken|punten
menu-step-tasks = Taken
    .typed = taken|mijn taken
menu-step-plan = Dag zoeken
    .typed = dag zoeken|dag|plannen
menu-step-map = Kaart van mensen
    .typed = kaart van mensen|netwerkkaart
menu-step-invite = Iemand vragen
    .typed = iemand vragen|iemand uitnodigen
menu-step-goals = Doelen
    .typed = doelen|mijn doelen
menu-step-prepare = Voorbereiden
    .typed = voorbereiden|voorgesprek
menu-step-expectation = Wat we verwachten
    .typed = wat we verwachten|verwachting
menu-step-agenda = Agenda
    .typed = agenda|de agenda
menu-step-summary = Verslag
    .typed = verslag|het verslag
menu-step-evaluation = Terugkijken
    .typed = terugkijken|kijk terug
menu-step-people = Wie doet mee?
    .typed = wie doet mee|wie doen er mee
menu-step-own-part = Minder of stoppen
    .typed = minder of stoppen|minder
menu-step-own-group = Zelf een groep beginnen
    .typed = zelf een groep|zelf een groep beginnen|eigen groep|groep beginnen
menu-own-group = Zelf een groep beginnen
    .typed = zelf een groep|eigen groep|groep beginnen|ja
menu-step-dial = Wie doet wat?
    .typed = wie doet wat|regie|samen
menu-step-rest = Even rust
    .typed = even rust|ik wil rust

menu-rest-over = Verder, of langer rust
    .typed = verder of langer rust|weer verder|verder|ik ben er weer|langer rust

menu-group-none = Je hoort nu niet bij een groep. Wil je zelf mensen om je heen vragen? Dat kan rustig aan.
menu-my-words = Mijn twee woorden
    .typed = mijn twee woorden|mijn woorden|de woorden|welke woorden|woorden
menu-group-waiting = Je zei ja. Weet wie jou vroeg je twee woorden al? Dan hoef je nu niets te doen. Je hoort weer van mij.
menu-group-informed = Jij krijgt de verslagen van een groep. Dit hoort daar niet bij. Een verslag lezen? Typ "verslag". Zelf een groep beginnen kan ook.
menu-group-guest = Je bent één keer te gast bij een groep. Dit hoort daar niet bij. Weten wanneer het is? Typ "bijeenkomst". Zelf een groep beginnen kan ook.
menu-group-not-own = Dit is voor wie zelf een groep heeft. Die heb je nu niet. Wil je er een beginnen?
menu-group-may-propose =
    Dit is voor wie zelf een groep heeft. Die heb je nu niet. Wil je er een beginnen?

    Denk je aan iemand die erbij past, of aan iets anders? Stel het voor. Eerst leest alleen de eigenaar van je groep het.
menu-propose = Iets voorstellen
    .typed = iets voorstellen|voorstellen|stel voor
menu-not-understood =
    Dat snap ik nog niet. Ik ben een computerprogramma. Ik heb het niet bewaard.

    Ik help een dag te zoeken, en onthoud afspraken. Tik op een knop, of typ "menu". Gaat het slecht? Typ "nood".
menu-what-can = Wat kan er nu?
    .typed = wat kan er nu|wat kan er
menu-find-help = Waar ik hulp vind
    .typed = waar ik hulp vind|hulp
