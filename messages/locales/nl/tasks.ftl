# Tasks: somebody's only when they said yes, and asked about kindly.

tasks-who-wants = wie wil
tasks-what = { $what }
tasks-what-due = { $what } (voor { $due })
tasks-ask =
    Bij de groep van { $owner } staat dit bij jouw naam: "{ $what }"

    Wil je dit doen? Het is pas jouw taak als je ja zegt. Nee mag, zonder reden.
tasks-ask-own =
    Dit staat bij jouw naam: "{ $what }"

    Wil je dit doen? Het is pas jouw taak als je ja zegt.
tasks-ask-for =
    Dit staat bij de naam van { $name }: "{ $what }"

    Vraag jij het? Vul dan hier in wat { $name } zegt. Nee mag, zonder reden.
tasks-nameless = Er staat een vraag voor je klaar. Kijken mag wanneer je wilt.
tasks-nameless-due = Er is een taak waar ik naar wil vragen. Kijken mag wanneer je wilt.
tasks-look = Bekijken
    .typed = bekijken|kijken|laat zien
tasks-something-else = Iets anders
    .typed = iets anders|anders
tasks-accepted = Fijn. Dit staat nu bij jouw taken: "{ $what }" Toch niet? Typ "taken".
tasks-accepted-due = Fijn. Dit staat nu bij jouw taken: "{ $what }" Op { $on } vraag ik hoe het gaat. Toch niet? Typ "taken".
tasks-accepted-for = Genoteerd: { $name } doet dit: "{ $what }"
tasks-no-is-fine = Dat is goed. { $owner } hoort alleen: liever niet.
tasks-declined =
    { $name } doet dit liever niet: "{ $what }" Dat mag.

    Wat wil jij ermee?
tasks-nobodys =
    Deze taak is nu van niemand: "{ $what }"

    Wat wil jij ermee?
tasks-another = Iemand anders vragen
    .typed = iemand anders|iemand anders vragen|een ander
tasks-let-be = Laat maar
    .typed = laat maar|hoeft niet
tasks-is-let-be = Goed. Dit hoeft niet meer: "{ $what }"
tasks-ask-whom = Wie wil je vragen? Het gaat om: "{ $what }"
tasks-myself = Ik zelf
    .typed = ik|ik zelf|ikzelf
tasks-nobody = Toch niemand
    .typed = niemand|toch niemand|terug
tasks-is-asked = Ik vraag het aan { $name }: "{ $what }" Bij een nee hoor je het.
tasks-instead =
    Het gaat om: "{ $what }"

    Wat zou je wel willen doen? Of hoe? { $owner } leest dit.
tasks-passed-on = Dank je. { $owner } leest het en laat iets weten. Er is nog niets afgesproken.
tasks-rather =
    { $name } wil het anders: "{ $words }"

    Het ging om: "{ $what }" Wat vind jij?
tasks-so-is-fine = Goed zo
    .typed = goed zo|goed|prima|ja
tasks-agreed = Fijn. { $name } doet nu dit: "{ $what }"
tasks-yours-now = { $owner } vindt het goed. Dit is nu jouw taak: "{ $what }"
tasks-settled-before = Deze vraag is al beantwoord. Er is niets veranderd.

tasks-mine =
    Dit staat bij jouw naam. Tik er een aan als je er iets over wilt zeggen.

    { $tasks }
tasks-none = Er staan geen taken bij jouw naam.
tasks-line = – { $what }
tasks-line-asked = – { $what }: wil je dit doen?
tasks-of = { $name }: { $what }
tasks-in-group = { $what }, groep van { $owner }
tasks-rather-not = Toch liever niet
    .typed = toch liever niet|toch niet|liever niet

tasks-due = Hoe staat het hiermee: "{ $what }"
tasks-due-named = Dag { $name }. Hoe staat het hiermee: "{ $what }"
tasks-due-for = { $name } zou dit doen: "{ $what }" Weet je hoe het ermee staat?
tasks-due-label = De taak
    .typed = de taak|taak
tasks-done = Gedaan
    .typed = gedaan|klaar|af|ja
tasks-not-yet = Nog niet
    .typed = nog niet|nee|later
tasks-help = Hulp is fijn
    .typed = hulp|hulp is fijn|ik wil hulp|help mij
tasks-well-done = Mooi. Dit is klaar: "{ $what }"
tasks-undone = Toch niet klaar
    .typed = toch niet klaar|toch niet
tasks-may-tell-done = Dank je. Mag { $owner } het weten?
tasks-may-tell-help = Goed dat je het zegt. Mag { $owner } weten dat je hulp wilt?
tasks-help-own = Goed dat je het zegt. Misschien kan iemand uit de groep helpen. Vragen mag. Ik vertel dit niemand.
tasks-help-for = Goed dat je het zegt. Misschien kun je samen met { $name } kijken wie kan helpen.
tasks-told = Goed. { $owner } hoort het van mij.
tasks-told-nobody = Goed. Ik vertel het niemand.
tasks-news-done = { $name } heeft dit gedaan: "{ $what }"
tasks-news-help = { $name } wil graag hulp bij: "{ $what }"
tasks-once-more = Prima. Ik vertel dit niemand. Zal ik nog één keer vragen?
tasks-in-a-week = Over een week
    .typed = over een week|ja|volgende week
tasks-asked-again = Goed. Op { $on } vraag ik het nog één keer.
tasks-not-asked-again = Prima. Ik vertel dit niemand. Ik vraag er niet meer naar. Klaar? Typ "taken".
