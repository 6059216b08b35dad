# The meeting while it runs: one phone on the table, read aloud by who leads.

meeting-owner = de eigenaar van de groep
meeting-none = Er is nog geen bijeenkomst gepland. Zodra er een dag is, hoor je het.
meeting-none-own = Er is nog geen bijeenkomst gepland. Een dag zoeken? Typ "bijeenkomst".
meeting-not-yours = Beginnen kan wie de bijeenkomst leidt. Dat is { $owner }, of wie { $owner } koos.
meeting-ask-start =
    Dit gaat over de bijeenkomst van { $starts }.

    Eén telefoon op tafel is genoeg. De anderen krijgen niets tot jullie klaar zijn. Zullen we beginnen?
meeting-yes-start = Beginnen
    .typed = beginnen|begin|start|ja
meeting-later-start = Nog niet
    .typed = nog niet|nee|later
meeting-not-now = Goed. Er is niets begonnen. Straks beginnen? Typ "beginnen".

meeting-welcome-first =
    Welkom allemaal. Een eerste keer is voor iedereen spannend. Voor hulpverleners ook.

    Wie is er? Tik de namen aan.
meeting-welcome = Fijn dat jullie er zijn. Wie is er? Tik de namen aan.
meeting-is-here = { $name } is er
meeting-everybody = Iedereen is er
    .typed = iedereen|iedereen is er
meeting-goals =
    De doelen van { $owner }:

    { $goals }

    Wil { $owner } er iets over vertellen? Kort mag. Niets zeggen mag ook.
meeting-no-goals = Wat zou { $owner } fijn vinden als het lukte? Vertellen mag. Niets zeggen mag ook. Ik schrijf niets op.
meeting-line-goal = – { $goal }
meeting-point =
    Punt { $place } van { $count }. Praat er rustig over.

    "{ $words }"
meeting-no-points = Er staat niets op de agenda. Waar willen jullie het over hebben?
meeting-nothing-noted = Wat spreken jullie af? En wie doet wat? Klein mag. Niets mag ook.
meeting-noted =
    Dit is opgeschreven:

    { $lines }

    Klopt het? Komt er nog iets bij?
meeting-line-agreement = – { $what }
meeting-line-task = – { $who }: { $what }
meeting-line-task-due = – { $who }: { $what } ({ $due })
meeting-round =
    Tijd voor het rondje. Hoe ga je straks naar huis? Kort mag. "Ik luister" mag ook. Ik schrijf niets op.

    Nog niet geweest: { $waiting }.
meeting-round-done = Iedereen is geweest. Dank jullie wel.
meeting-had-turn = { $name } is geweest
meeting-next = Wanneer zien jullie elkaar weer? Nu iedereen er is, kiest het makkelijk. Later mag ook.
meeting-next-later = Wanneer zien jullie elkaar weer? Praat er nu even over. Later kiest { $owner } de dag.
meeting-next-sought = Er wordt al een dag gezocht voor de volgende keer.
meeting-next-known = Jullie zien elkaar weer op { $starts }.
meeting-next-when = Welke dag, en hoe laat? Bijvoorbeeld: dinsdag 9 februari, 14 uur.
    .again = Dat snap ik nog niet. Typ een dag met een tijd. Bijvoorbeeld: dinsdag 9 februari, 14 uur.
meeting-next-right = Dus { $starts }. Klopt dat?
meeting-shall-tell = Jullie zien elkaar weer op { $starts }. Mogen de anderen die datum ook van mij horen?
meeting-yes-tell = Ja, vertel het
    .typed = ja|vertel het|ja vertel het
meeting-end =
    Dat was alles. Zal ik de bijeenkomst afsluiten?

    Straks vraag ik ieder zelf over de taken. Het verslag leest { $owner } als eerste, en alleen.
meeting-ended = Dank jullie wel. Kom goed thuis. Over een half uur hoort { $owner } van mij.

meeting-on = Verder
    .typed = verder|volgende|door
meeting-back = Terug
    .typed = terug|vorige
meeting-point-later = Volgende keer
    .typed = volgende keer|later|bewaren
meeting-stop = Stoppen
    .typed = stoppen
meeting-close = Afsluiten
    .typed = afsluiten|klaar|ja
meeting-stop-now = Willen jullie nu stoppen? Dat mag altijd. Wat is opgeschreven, blijft bewaard.
meeting-yes-stop = Ja, stoppen
    .typed = ja|ja stoppen|stoppen
meeting-no-stop = Nee, verder
    .typed = nee|verder

meeting-new-agreement = Afspraak
    .typed = afspraak|een afspraak
meeting-new-task = Taak
    .typed = taak|een taak
meeting-agreement = Wat spreken jullie af? Typ het in één zin.
meeting-which-day = Wat bedoelen jullie?
meeting-day = { $day }
meeting-other-day = Andere dag
    .typed = andere dag|geen van deze
meeting-day-past = Die dag is al voorbij. Welke dag wordt het?
meeting-change = Iets weghalen
    .typed = iets weghalen|weghalen|veranderen
meeting-which-wrong = Wat moet er weg? Daarna kun je het opnieuw typen.
meeting-all-right = Niets
    .typed = niets|terug
meeting-take-away = Weghalen? "{ $what }"
meeting-yes-away = Weghalen
    .typed = weghalen|weg|ja
meeting-leave = Laten staan
    .typed = laten staan|nee
meeting-also-noted = Het staat erbij.
meeting-to-summary = Naar het verslag
    .typed = naar het verslag
meeting-nothing-runs = Er is nu geen bijeenkomst waar dit bij hoort.
meeting-too-late = Het verslag is al gedeeld. Daarom kan er niets meer bij.

meeting-duty =
    Nog iets om vooraf te weten. Er doet iemand uit de zorg mee: { $names }.

    Een hulpverlener moet soms in een eigen dossier noteren wat er gezegd is. Je mag vooraf vragen wat dat zal zijn. Jij kiest wat je vertelt.
