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
tasks-nameless-settled = Er is een antwoord voor je, over een taak. Kijken mag wanneer je wilt.
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

tasks-none = Er staan geen taken bij jouw naam.
tasks-line = – { $what }
tasks-line-asked = – { $what }: wil je dit doen?
tasks-of = { $name }: { $what }

tasks-due = Hoe staat het hiermee: "{ $what }"
tasks-due-named = Dag { $name }. Hoe staat het hiermee: "{ $what }"
tasks-due-for = { $name } zou dit doen: "{ $what }" Weet je hoe het ermee staat?
tasks-due-label-of = { $what }
tasks-due-label = De taak
    .typed = de taak|taak
tasks-done = Gedaan
    .typed = gedaan|klaar|af|is gedaan|is klaar|het is gedaan|al gedaan|ja gedaan|is gebeurd|al gebeurd|het is gebeurd|heb ik gedaan|dat heb ik gedaan|ik heb het gedaan|heb ik al gedaan|ja heb ik gedaan|is geregeld|geregeld|gelukt|is gelukt|het is gelukt
tasks-not-yet = Nog niet
    .typed = nog niet|nee|nee nog niet|later|niet gelukt|nog niet gelukt|niet gelukt sorry|sorry nog niet|niet gedaan|vergeten|ben ik vergeten|helaas niet|lukt niet|sorry vergeten|helemaal vergeten|nog niet aan toegekomen|ben ik nog niet aan toegekomen|niet aan toegekomen|ben er nog niet aan toegekomen|moet ik nog doen|moet nog|komt nog|ga ik nog doen|doe ik nog|doe ik morgen|doe ik straks|straks|bijna|nog mee bezig|mee bezig|ben ermee bezig|ik ben ermee bezig
tasks-undone = Toch niet klaar
    .typed = toch niet klaar|toch niet
tasks-may-tell-help = Goed dat je het zegt. Mag { $owner } weten dat je hulp wilt?
tasks-help-own = Goed dat je het zegt. Misschien kan iemand uit de groep helpen. Vragen mag. Ik vertel dit niemand.
tasks-help-for = Goed dat je het zegt. Misschien kun je samen met { $name } kijken wie kan helpen.
tasks-told = Goed. { $owner } hoort het van mij.
tasks-told-nobody = Goed. Ik vertel het niemand.

# For who wants it, between meetings, and again and again.
tasks-what-next = { $what } (bij de volgende bijeenkomst)
tasks-what-again = { $what } (vanaf { $due })
tasks-open =
    In de groep van { $owner } zoeken we iemand voor: "{ $what }"

    Wil jij dit doen? Wie het eerst ja zegt, doet het. { $owner } hoort wie. Niets doen is ook goed.
tasks-open-own =
    Dit is voor wie het wil: "{ $what }"

    Wie het eerst ja zegt, doet het. Je hoort wie.
tasks-i-do-it = Dat doe ik
    .typed = dat doe ik|ik doe het|ik|ja
tasks-they-do-it = { $name } doet het
tasks-taken = { $name } gaat dit doen: "{ $what }"
tasks-taken-before = Dank je. Iemand anders doet dit al. Fijn dat je wilde helpen.
tasks-accepted-next = Fijn. Dit staat nu bij jou: "{ $what }" Bij de volgende bijeenkomst kijken jullie ernaar.
tasks-accepted-guest = Fijn. Dit doe jij: "{ $what }" Ik vraag er later niet naar. Vertel het aan wie jou vroeg. Toch niet? Typ "taken".
tasks-whoever-likes = Wie het wil
    .typed = wie het wil|wie wil|iedereen
tasks-added = Het staat erbij: "{ $what }"
tasks-added-own = Dit staat nu bij jouw taken: "{ $what }"
tasks-added-open =
    Ik vraag het in de groep.

    { $said }
tasks-one-more = Nog een taak
    .typed = nog een|nog een taak|nog eentje
tasks-new = Nieuwe taak
    .typed = nieuwe taak|nieuw|taak erbij|erbij
tasks-with-goal = Bij een doel
    .typed = bij een doel|doel
tasks-which-goal = Bij welk doel hoort dit: "{ $what }"
tasks-no-goal = Geen doel
    .typed = geen doel|geen
tasks-goal-is = Goed. De taak hoort bij: « { $goal } » Alleen jij ziet dat.
tasks-goal-none = Goed. De taak hoort bij geen doel.

# In one look.
tasks-mine =
    Dit staat bij jouw naam. Tik er een aan als je er iets over wilt zeggen.

    { $tasks }
tasks-mine-more =
    Dit staat bij jouw naam. Tik er een aan als je er iets over wilt zeggen.

    { $tasks }

    { $count ->
        [one] En nog één.
       *[other] En nog { $count }.
    }
tasks-which = Welke taak?
tasks-more-people = Meer mensen
    .typed = meer|meer mensen|verder
tasks-more = Meer taken
    .typed = meer|meer taken|verder
tasks-in-group = { $group }: { $what }
tasks-line-open = – { $what }: wie wil?
tasks-line-nobodys = – { $what }: nu van niemand
tasks-line-over = – { $what }: wil je dit overnemen?
tasks-who-does-what = Taken van iedereen
    .typed = taken van iedereen|alle taken|wie doet wat|wie
tasks-all =
    Hier zei iemand ja op:

    { $tasks }
tasks-none-all = Er is nog niets waar iemand ja op zei.
tasks-yourself = Jij

# When it is due.
tasks-help = Ik wil hulp
    .typed = hulp|hulp is fijn|ik wil hulp|help mij|hulp nodig|ik heb hulp nodig|kan iemand helpen|kan iemand me helpen|kan iemand mij helpen|wie kan helpen|wie kan me helpen
tasks-wants-help = Wil hulp
    .typed = wil hulp|hulp|hulp nodig|heeft hulp nodig|hulp is fijn
tasks-hand-over = Liever iemand anders
    .typed = liever iemand anders|iemand anders|overdragen|liever niet|toch liever niet
tasks-not-needed = Hoeft niet meer
    .typed = hoeft niet meer|niet meer nodig|loslaten|laat maar
tasks-no-more = Hierna niet meer
    .typed = hierna niet meer|niet meer|stoppen
tasks-well-done = Dank je. Dit is klaar: "{ $what }"
tasks-well-done-again = Dank je. De volgende keer is { $on }: "{ $what }"
tasks-may-tell-done =
    { $said }

    Mag { $owner } het weten?
tasks-once-more = Prima. Ik vertel dit niemand. Zal ik nog één keer vragen?
tasks-when-to-ask = Prima. Ik vertel dit niemand. Wanneer zal ik vragen hoe het gaat?
tasks-in-a-week = Over een week
    .typed = over een week|ja|volgende week
tasks-other-day = Andere dag
    .typed = andere dag|een andere dag|dag
tasks-ask-no-more = Niet vragen
    .typed = niet vragen|nee|niet|niet meer vragen
tasks-asked-again = Goed. Op { $on } vraag ik het.
tasks-not-asked-again = Prima. Ik vertel dit niemand. Ik vraag er niet meer naar. Klaar? Typ "taken".

# To another.
tasks-hand-whom =
    Dat mag altijd. Wie wil je vragen voor: "{ $what }"

    Diegene zegt zelf ja of nee. Tot dan blijft het bij jou staan.
tasks-the-owner = De eigenaar
tasks-owner-looks = { $owner } zoekt iemand
tasks-back = Van niemand
    .typed = van niemand|niemand
tasks-i-keep-it = Toch ik
    .typed = toch ik|ik houd het|ik|toch niet
tasks-kept = Goed. Het blijft bij jou: "{ $what }"
tasks-hand-asked = Goed. Ik vraag het aan { $name }. Je hoort het antwoord.
tasks-hand-asked-for = Goed. Ik vraag het aan { $name } voor { $giver }.
tasks-over =
    { $giver } vraagt of jij dit wilt overnemen: "{ $what }"

    Nee mag, zonder reden.
tasks-yours-from = Fijn. Dit staat nu bij jouw taken: "{ $what }" Toch niet? Typ "taken".
tasks-over-no = Dat is goed. { $name } hoort alleen: liever niet.
tasks-over-yes = { $name } doet het: "{ $what }"
tasks-over-declined = { $name } doet het liever niet. Dat mag. Het staat nog bij jou: "{ $what }"

# What is told, and thanks.
tasks-nameless-kind = Iemand zegt iets liefs over een taak van jou. Typ "taken" voor wat er nu staat.
tasks-news-done = { $name } heeft dit gedaan: "{ $what }"
tasks-news-help = { $name } wil graag hulp bij: "{ $what }"
tasks-news-handed = { $name } doet nu dit: "{ $what }"
tasks-news-let-go = Dit hoeft niet meer, zegt { $name }: "{ $what }"
tasks-thanks = Dank je wel
    .typed = dank je wel|dank je|bedankt|dankjewel
tasks-tell-group = Vertel de groep
    .typed = vertel de groep|vertel het de groep|groep
tasks-group-reads =
    { $count ->
        [one] { $names } krijgt dan dit bericht:
       *[other] { $names } krijgen dan dit bericht:
    }

    « { $said } »
tasks-tell-yes = Ja, vertel het
    .typed = ja|ja vertel het|vertel het
tasks-group-told =
    { $count ->
        [one] Goed. { $names } hoort het.
       *[other] Goed. { $names } horen het.
    }
tasks-nobody-to-tell = Er is nu niemand die dit kan lezen. Ik vertel het niemand.
tasks-i-help = Ik help wel
    .typed = ik help wel|ik help|ik|ja
tasks-help-passed-on = Dank je. { $name } hoort dat je wilt helpen.
tasks-help-over = Dank je. Er is al geen hulp meer nodig.
tasks-helps = { $name } wil je helpen met: "{ $what }" Spreken jullie samen iets af?
tasks-thanks-passed-on = Goed. { $name } hoort het van mij.
tasks-thanks-by-owner = Mooi. { $owner } kan het doorgeven.
tasks-thanks-asked = { $by } wil { $name } bedanken voor: "{ $what }"
tasks-pass-on = Geef het door
    .typed = geef het door|doorgeven|geef door|ja
tasks-thanked = { $by } zegt dank je wel, voor: "{ $what }"
