# Goals, in the owner's own words. The `goals-shared` and `goals-none-shared` are for members.

goals-first = Wat zou je fijn vinden als het lukte? Klein mag ook. Alleen jij ziet dit.
    .help = Het mag over alles gaan: wonen, werk, vrienden, lekker slapen. Zeg het in je eigen woorden. Later veranderen kan altijd.
goals-new = Wat zou je nog meer fijn vinden? Klein mag ook. Alleen jij ziet dit.
    .help = Het mag over alles gaan: wonen, werk, vrienden, lekker slapen. Zeg het in je eigen woorden. Later veranderen kan altijd.
goals-words =
    Hoe wil je het zeggen? Nu staat er:

    « { $goal } »
goals-keep = Zo laten
    .typed = zo laten|laat zo|laat maar|hetzelfde|overslaan
goals-no-hurry = Prima. Doelen hoeven niet. Later kan altijd: typ "doelen".
goals-added =
    Dat staat er. Alleen jij ziet het.

    « { $goal } »
goals-add-another = Nog een doel
    .typed = nog een|nog een doel|nog eentje
goals-add = Doel erbij
    .typed = doel erbij|erbij|nieuw doel|toevoegen
goals-all = Alle doelen
    .typed = alle doelen|alles
goals-list =
    Dit zijn je doelen. Tik er een aan als je iets wilt veranderen.

    { $goals }
goals-none = Er staan nu geen doelen. Dat is goed.
goals-to-let-go = Losgelaten doelen
    .typed = losgelaten doelen|losgelaten|wat ik losliet
goals-gone = Dit liet je los. Alleen jij ziet dit. Iets toch weer oppakken? Tik het aan.
goals-which = Welk doel?
goals-more = Meer doelen
    .typed = meer|meer doelen|verder
goals-line-own = { $goal } (alleen jij ziet dit)
goals-line-shared = { $goal } (je groep ziet dit)
goals-line-reached = { $goal } (gelukt)
goals-line-reached-own = { $goal } (gelukt, alleen jij ziet dit)
goals-line-reached-shared = { $goal } (gelukt, je groep ziet dit)

goals-one-own =
    « { $goal } »

    Alleen jij ziet dit doel.
goals-one-shared =
    « { $goal } »

    Je groep ziet dit doel, ook als jullie bij elkaar komen.
goals-one-reached-own =
    « { $goal } »

    Dit is gelukt, zei je. Alleen jij ziet dit.
goals-one-reached-shared =
    « { $goal } »

    Dit is gelukt, zei je. Je groep ziet dit.
goals-one-let-go =
    « { $goal } »

    Dit liet je los. Dat mag. Je groep ziet dit niet.
goals-change = Andere woorden
    .typed = andere woorden|veranderen|anders
goals-reached = Gelukt
    .typed = gelukt|gehaald|klaar|het is gelukt
goals-let-go = Loslaten
    .typed = loslaten|laat los|weg|weghalen|stoppen
goals-reopen = Toch weer open
    .typed = toch weer open|toch niet|terugzetten|weer open|toch houden
goals-now-reached = Mooi, dat is gelukt. Niemand hoort dit van mij. Vertellen mag je zelf.
goals-now-reached-shared = Mooi, dat is gelukt. Niemand krijgt een bericht. Wie in je groep naar de doelen kijkt, ziet het wel.
goals-now-let-go = Goed. Dit doel laat je los. Niemand hoort dit van mij.

goals-share = Delen met de groep
    .typed = delen|deel|delen met de groep
goals-unshare = Niet meer delen
    .typed = niet meer delen|niet delen|stop met delen
goals-share-with =
    « { $goal } »

    Als je dit deelt, zien { $names } het. Ook wie later bij je groep komt. Stoppen met delen kan altijd.
goals-share-later =
    « { $goal } »

    Er is nog niemand in je groep. Als je dit deelt, ziet iedereen het die er straks bij komt. Stoppen met delen kan altijd.
goals-share-yes = Ja, deel dit
    .typed = ja|ja deel dit|deel dit

goals-shared =
    Dit deelt { $owner } met de groep. Alleen { $owner } verandert hier iets aan.

    { $goals }
goals-none-shared = { $owner } deelt nu geen doelen met jou. Dat hoeft ook niet. Komt er later wel een? Dan vind je het hier.

goals-more-about = Meer zeggen
    .typed = meer zeggen|meer|vertellen
goals-back = Terug naar het doel
    .typed = terug|terug naar het doel
goals-with-more =
    { $said }

    { $lines }
goals-say-more =
    « { $goal } »

    Waar wil je iets over zeggen? Alleen jij ziet dit. Niets hoeft.
goals-about-now = Hoe het nu is
    .typed = hoe het nu is|nu
goals-about-why = Waarom het telt
    .typed = waarom het telt|waarom
goals-about-needs = Wat er nodig is
    .typed = wat er nodig is|nodig
goals-about-helpers = Wie helpt
    .typed = wie helpt|helpen
goals-about-domain = Waar het over gaat
    .typed = waar het over gaat|onderwerp
goals-about-term = Snel of later
    .typed = snel of later|wanneer
goals-ask-now =
    « { $goal } »

    Hoe is het nu? Alleen jij ziet dit.
goals-ask-why =
    « { $goal } »

    Waarom is dit belangrijk voor jou? Alleen jij ziet dit.
goals-ask-needs =
    « { $goal } »

    Wat heb je ervoor nodig? Alleen jij ziet dit.
goals-ask-helpers =
    « { $goal } »

    Wie zou kunnen helpen? Ik vraag niemand iets. Alleen jij ziet dit.
goals-ask-domain =
    « { $goal } »

    Waar gaat het over? Kies wat het best past.
goals-ask-term =
    « { $goal } »

    Is dit voor snel, of voor later?
goals-leave-empty = Leeg laten
    .typed = leeg laten|leeg|niets
goals-domain-self = Zorgen voor mezelf en anderen
goals-domain-health = Gezond zijn en goed voelen
goals-domain-safety = Veilig zijn
goals-domain-relations = Mensen om me heen
goals-domain-living = Wonen
goals-domain-work = Werk
goals-domain-learning = Leren
goals-domain-leisure = Vrije tijd
goals-domain-meaning = Wat het leven zin geeft
goals-term-short = Voor snel
    .typed = voor snel|snel|nu
goals-term-long = Voor later
    .typed = voor later
goals-said-now = Nu: { $words }
goals-said-why = Waarom: { $words }
goals-said-needs = Nodig: { $words }
goals-said-helpers = Wie helpt: { $words }

goals-to-steps = Kleine stappen
    .typed = kleine stappen|stappen|stap
goals-new-step =
    « { $goal } »

    Wat zou een kleine stap zijn? Hoe kleiner, hoe beter.
goals-step-words = Hoe wil je het zeggen? Nu staat er: { $step }
goals-steps =
    « { $goal } »

    { $steps }
goals-no-steps =
    « { $goal } »

    Er staan geen stappen bij. Dat is goed.
goals-line-step = – { $step }
goals-line-step-done = – { $step } (gedaan)
goals-add-step = Stap erbij
    .typed = stap erbij|nog een stap|erbij
goals-step = Deze stap: { $step }
goals-step-done = Gedaan
    .typed = gedaan|klaar
goals-step-open = Toch niet gedaan
    .typed = toch niet gedaan|toch niet
goals-step-off = Weghalen
    .typed = weghalen|weg
goals-share-steps = Ja, met de stappen
    .typed = met de stappen|ja met de stappen

goals-tell = Laat het weten
    .typed = laat het weten|vertel het|vertellen
goals-tell-whom =
    Wie mag horen dat dit gelukt is?

    « { $goal } »
goals-tell-all = Allemaal
    .typed = allemaal|iedereen
goals-tell-nobody = Toch niemand
    .typed = toch niemand|niemand
goals-tell-preview =
    { $count ->
        [one] Dit leest { $names } dan:
       *[other] Dit lezen { $names } dan:
    }

    { $said }
goals-tell-yes = Ja, stuur het
    .typed = ja|ja stuur het|stuur het
goals-news = { $owner } laat je weten dat dit gelukt is: « { $goal } »
goals-told =
    { $count ->
        [one] Goed. { $names } hoort het van mij.
       *[other] Goed. { $names } horen het van mij.
    }
goals-nobody-to-tell = Er is nu niemand die ik het kan vertellen. Zelf vertellen mag altijd.
goals-nameless = Er is iets moois voor je om te lezen. Kijken mag wanneer je wilt.
goals-look = Bekijken
    .typed = bekijken|kijken|laat zien
goals-go-on = Verder met je doel
    .typed = verder|ga verder|doorgaan
