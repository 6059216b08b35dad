# Writing a meeting up afterwards, in five minutes.

writing-offer = De bijeenkomst van { $starts } is voorbij. Zullen we opschrijven wat jullie afspraken? Dat duurt vijf minuten. Het hoeft niet.
writing-still-open = De bijeenkomst van { $starts } staat nog open. Zal ik hem afsluiten? Wat is opgeschreven, blijft bewaard.
writing-label = Opschrijven
writing-begin = Opschrijven
    .typed = opschrijven|ja
writing-was-off = Ging niet door
    .typed = ging niet door|niet doorgegaan
writing-not-now = Niet nu
    .typed = niet nu|nee|later
writing-ask = { $name } vragen
writing-later = Goed. Ik vraag het niet nog eens. Toch opschrijven? Typ "notities".
writing-off = Goed. Ik heb niemand iets verteld. De agenda blijft staan.
writing-closed = Hij is afgesloten. Alles is bewaard.
writing-asked = Wil jij opschrijven wat jullie afspraken, op { $starts }? Het duurt vijf minuten. Nee is ook goed.
writing-asking = Ik vraag het aan { $name }.
writing-nothing-held = Er is geen bijeenkomst om op te schrijven.
writing-who = Wie waren er? Tik een naam aan.
writing-who-else = Tot nu toe: { $names }. Wie nog meer?
writing-all = Allemaal
    .typed = allemaal|iedereen|alles
writing-none = Geen
    .typed = geen|niemand|weet ik niet meer
writing-done = Dat was het
    .typed = dat was het|klaar|niemand meer
writing-points = Welke punten kwamen aan de beurt? Wat er niet bij is, blijft op de agenda.
writing-points-else = Tot nu toe: { $names }. Welk punt nog meer?
writing-agreed = Wat spraken jullie af? Typ het in één zin.
writing-agreed-else = Het staat erbij. Nog een afspraak?
writing-task = Wie doet wat, en voor wanneer? Bijvoorbeeld: Sam belt de woningbouw, voor vrijdag.
    .again = Dat snap ik nog niet. Typ het zo: wie, wat, wanneer.
writing-task-else = Die staat erbij. Nog een taak?
    .again = Dat snap ik nog niet. Typ het zo: wie, wat, wanneer.
writing-nothing = Niets meer
    .typed = niets meer|niets|nee|klaar
writing-next = Wanneer zien jullie elkaar weer?
writing-no-next = Nog niet bekend
    .typed = nog niet bekend|nog niet|weet niet|later
writing-right =
    Dit schrijf ik op:

    { $lines }

    Klopt het? Of wil je iets opnieuw vertellen?
writing-is-yes = Ja
    .typed = ja|j|klopt|goed
writing-is-here = Wie er waren
    .typed = wie er waren|wie
writing-is-agreed = De afspraken
    .typed = de afspraken|afspraken
writing-is-tasks = De taken
    .typed = de taken|taken
writing-line-here = Er waren: { $names }.
writing-line-next = Weer bij elkaar: { $starts }.
writing-line-nothing = Er is niets afgesproken. Dat mag.
writing-kept-own = Dank je. Het staat erin. Ieder hoort van mij wat bij hun naam staat. Het verslag lees jij eerst, en alleen.
writing-kept = Dank je. Het staat erin. { $owner } leest het als eerste.
writing-not-kept = Deze bijeenkomst is al opgeschreven, of ging niet door. Er is niets bijgekomen.
