# The meeting while it runs: one phone on the table, read aloud by who leads.

meeting-owner = de eigenaar van de groep
meeting-none = Er is nog geen bijeenkomst gepland. Zodra er een dag is, hoor je het.
meeting-none-own = Er is nog geen bijeenkomst gepland. Een dag zoeken? Typ "bijeenkomst".
meeting-not-yours = Beginnen kan wie de bijeenkomst leidt. Dat is { $owner }, of wie { $owner } koos.
meeting-not-yours-running = De bijeenkomst loopt al. Verder gaan kan { $owner }, of wie { $owner } koos. Lukt dat nu niet? Praat gewoon door. Opschrijven kan ook later.
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

    Zo gaat het: eerst de doelen, dan punt voor punt. Aan het eind komt ieder aan de beurt. Je hoeft niets te vertellen. Er is plek voor wat nu helpt. Oude pijn bewaren we voor een gesprek apart.

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
meeting-goal-reached = Er is een doel gelukt
    .typed = er is een doel gelukt|een doel gelukt|gelukt
meeting-which-reached = Mooi. Welk doel is gelukt?
meeting-goal-is-reached = Mooi, dit is gelukt: « { $goal } » Sta er gerust even bij stil. Ik stuur niemand bericht.
meeting-goal-not-reached = Toch niet
    .typed = toch niet|nog niet
meeting-goal-passed-on = Mooi. Na afloop zegt { $owner } of het zo is. Alleen { $owner } hoort dit van mij.
meeting-goal-heard =
    Misschien is dit gelukt: « { $goal } »

    Dat klonk zo in de bijeenkomst. Jij zegt of het zo is. Niets doen is ook goed.
meeting-goal-yes-reached = Ja, gelukt
    .typed = ja|gelukt|ja gelukt
meeting-goal-look = Doel bekijken
    .typed = doel bekijken|doel
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
meeting-line-task-next = – { $who }: { $what } (volgende keer)
meeting-round =
    Tijd voor het rondje. Hoe ga je straks naar huis? Kort mag. "Ik luister" mag ook. Ik schrijf niets op.

    Nog niet geweest: { $waiting }.
meeting-round-done = Iedereen is geweest. Dank jullie wel.
meeting-had-turn = { $name } is geweest
meeting-next = Wanneer zien jullie elkaar weer? Nu iedereen er is, kiest het makkelijk. Later mag ook.
meeting-next-go-on = Verder met de volgende datum
    .typed = verder met de volgende datum|verder met de datum
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
meeting-more = Meer
    .typed = meer|iets anders|stoppen|pauze
meeting-close = Afsluiten
    .typed = afsluiten|klaar|ja|verder|volgende
meeting-stop-now = Willen jullie nu stoppen? Dat mag altijd. Wat is opgeschreven, blijft bewaard.
meeting-left = – { $words }
meeting-stop-now-left =
    Willen jullie nu stoppen? Dat mag altijd. Wat is opgeschreven, blijft bewaard.

    Nog niet besproken:
    { $points }
    Dat komt terug op de volgende agenda.
meeting-yes-stop = Ja, stoppen
    .typed = ja|ja stoppen|stoppen
meeting-round-off = Eerst afronden
    .typed = afronden|eerst afronden|het rondje|eerst het rondje
meeting-no-stop = Nee, verder
    .typed = nee|verder

meeting-heard = Wil je dit opschrijven? Zeg je niets, dan vergeet ik het.
meeting-as-agreement = Als afspraak
    .typed = als afspraak|afspraak|ja
meeting-as-task = Als taak
    .typed = als taak|taak
meeting-not-kept = Dit heb ik niet opgeschreven. Tik op een knop, of typ de woorden ervan.
meeting-tap-first = Dat snap ik nog niet. Tik op een knop. Iets opschrijven? Typ "afspraak" of "taak".
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
meeting-just-noted =
    { $page }

    Opgeschreven: "{ $what }"
meeting-just-kept =
    { $page }

    Dat is bewaard. Na afloop kiest { $owner } wat ermee gebeurt.
meeting-change = Iets veranderen
    .typed = iets veranderen|veranderen|iets weghalen|weghalen
meeting-which-wrong = Wat moet anders, of moet er weg?
meeting-all-right = Niets
    .typed = niets|terug
meeting-right = Hoe moet het zijn? Typ het in één zin. Nu staat er: "{ $what }"
meeting-right-task = Hoe moet het zijn? Typ wie, wat en wanneer. Nu staat er: "{ $what }"
meeting-yes-away = Weghalen
    .typed = weghalen|weg|haal weg
meeting-leave = Laten staan
    .typed = laten staan|nee|laat staan
meeting-also-noted = Het staat erbij. Het hoort bij de bijeenkomst van { $starts }.
meeting-to-summary = Naar het verslag
    .typed = naar het verslag
meeting-nothing-runs = Er is nu geen bijeenkomst waar dit bij hoort.
meeting-too-late = Het verslag is al gedeeld. Daarom kan er niets meer bij.

meeting-duty =
    Nog iets om vooraf te weten. Er doet iemand uit de zorg mee: { $names }.

    Een hulpverlener moet soms in een eigen dossier noteren wat er gezegd is. Je mag vooraf vragen wat dat zal zijn. Jij kiest wat je vertelt.

# Pages that are there only where they are wanted
meeting-rules =
    Zo willen jullie met elkaar praten:

    { $rules }

    Is dat goed zo?
meeting-with-opening = Twee vragen vooraf
    .typed = twee vragen vooraf|twee vragen|vragen vooraf
meeting-opening =
    Twee vragen om mee te beginnen. Wie wil, zegt er iets over.

    Hoe kwamen jullie bij elkaar, en wat ging eraan vooraf? Wat zou dit gesprek de moeite waard maken?

    Ik schrijf niets op.
meeting-last =
    Dit spraken jullie eerder af:

    { $lines }

    Hoe is het ermee? Wie wil, vertelt. Nog niet gedaan is ook goed.
meeting-let-go = Iets loslaten
    .typed = iets loslaten|loslaten
meeting-let-go-which = Welke afspraak hoeft niet meer?
meeting-let-go-this = Loslaten? "{ $what }"
meeting-yes-let-go = Loslaten
    .typed = loslaten|ja
meeting-point-timed =
    { $point }

    Hier is { $minutes } minuten voor bedacht.
meeting-point-over =
    { $point }

    De { $minutes } minuten zijn om. Praat gerust verder. Voor de volgende keer bewaren mag ook.

# More, on any page
meeting-what-else = Wat wil je doen? De bijeenkomst blijft waar hij is.
meeting-to-page = Terug naar het gesprek
    .typed = terug naar het gesprek|terug
meeting-somebody-came = Er komt iemand bij
    .typed = er komt iemand bij|iemand erbij
meeting-who-came = Wie is er nu? Tik een naam aan, of tik hem weer weg.
meeting-take-break = Pauze
    .typed = pauze|tien minuten pauze
meeting-break = Tien minuten pauze. Daarna sta ik hier weer, zonder geluid.
meeting-break-over = Weer verder
    .typed = weer verder|verder
meeting-break-longer = Nog tien minuten
    .typed = nog tien minuten|langer
meeting-hand-over = Iemand anders leidt
    .typed = iemand anders leidt|iemand anders
meeting-hand-whom = Wie wil je vragen om verder te leiden? Nee zeggen mag.
meeting-hand-nobody = Er is nu niemand met een eigen telefoon om het te vragen. Is er iemand bijgekomen? Tik dat eerst aan.
meeting-hand-asking = Ik vraag het aan { $name }. Tot dan leid jij.
meeting-hand-asked = Wil jij de bijeenkomst verder leiden, op jouw telefoon? Nee is ook goed.
meeting-hand-yes = Ja, ik leid verder
    .typed = ja|ja ik leid verder|graag
meeting-hand-no = Liever niet
    .typed = liever niet|nee
meeting-hand-thanks = Dank je. Hieronder gaat het verder.
meeting-hand-no-thanks = Dat is goed.
meeting-hand-said-no = { $name } leidt liever niet. Dat mag.
meeting-hand-other = Iemand anders
    .typed = iemand anders
meeting-hand-told = { $name } heeft jullie bijeenkomst verder geleid.
meeting-lead-on = Zelf verder
    .typed = zelf verder|verder
meeting-other-phone = { $name } leidt nu verder, op een andere telefoon. Hier hoef je niets te doen.
meeting-other-phone-nameless = Iemand anders leidt nu verder, op een andere telefoon. Hier hoef je niets te doen.
meeting-go-on-here = Hier verder
    .typed = hier verder

# Beside the meeting: for whoever writes down, and for the owner alone
meeting-notes = Schrijf op wat jullie afspreken, in één zin. De anderen merken er niets van.
meeting-taken-away = Dat is weg. Nog iets?
meeting-new-goal = Een doel
    .typed = een doel|nieuw doel
meeting-new-later = Voor later
    .typed = voor later|parkeren
meeting-goal = Welk doel hoor je? Typ het in één zin. Na afloop kiest { $owner } of het een doel wordt. Alleen { $owner } ziet het.
meeting-later = Waar gaat het over? Een paar woorden is genoeg. Na afloop kiest { $owner } of het op de agenda komt.
meeting-asides =
    Dit kwam in de bijeenkomst nog op. Alleen jij ziet dit:

    { $lines }

    Je hoeft er niets mee.
meeting-aside-point = – Voor een andere keer: { $words }
meeting-aside-goal = – Misschien een doel: { $words }
meeting-take-goal = Doel: { $words }
meeting-see-points = Naar de punten
    .typed = naar de punten|punten
meeting-goal-taken = Dit staat nu bij je doelen: "{ $goal }" Alleen jij ziet het.
meeting-goal-words = Andere woorden
    .typed = andere woorden
