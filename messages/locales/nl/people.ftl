# The people of a group: who they are, who sees what, and what they can do themselves.

people-list =
    Deze mensen doen mee. Alleen jij ziet dit overzicht.

    { $people }
people-line = { $name }: { $what }
people-nobody = Er doet nog niemand mee. Dat mag. Wil je iemand vragen?
people-more = Meer mensen
    .typed = meer|meer mensen
people-all = Alle mensen
    .typed = alle mensen|mensen|terug naar de mensen
people-ask-somebody = Iemand vragen
    .typed = iemand vragen|vragen|uitnodigen

people-is-informal = naaste
people-is-professional = hulpverlener
people-is-peer = ervaringsdeskundige
people-is-informed = krijgt alleen verslagen
people-is-guest = te gast bij één bijeenkomst
people-is-guest-on = te gast op { $day }

people-page = { $lines }
people-one = { $name }: { $what }. Alleen jij ziet dit.
people-one-no-app = { $name } gebruikt geen app. Jij vertelt het zelf.
people-what-they-see = Wat ziet { $name }?
    .typed = wat ziet { $name }|wie ziet wat|wat ziet die
people-wishes = Wensen en grenzen
    .typed = wensen en grenzen|wensen|grenzen|grens
people-wants-app = { $name } wil de app ook
    .typed = wil de app|de app|app
people-be-otherwise = Anders meedoen
    .typed = anders meedoen|anders|veranderen
people-take-out = Uit de groep halen
    .typed = uit de groep halen|uit de groep|eruit|weghalen|verwijderen|haal weg|wissen
people-back-to = Terug naar { $name }
    .typed = terug naar { $name }

people-what-are-they =
    { $name }: { $what }.

    Wil je dat anders? { $name } krijgt hier geen bericht van.
people-be-informal = Naaste
    .typed = naaste|familie|vriend
people-be-professional = Hulpverlener
    .typed = hulpverlener|zorg
people-be-peer = Ervaringsdeskundige
    .typed = ervaringsdeskundige|ervaring
people-be-member = Doet gewoon mee
    .typed = doet gewoon mee|gewoon mee|doet mee
people-be-informed = Alleen verslagen
    .typed = alleen verslagen|verslagen
people-be-guest = Te gast: { $day }
    .typed = te gast|gast
people-day = { $day }
people-day-sought = de dag die jullie zoeken
people-route-chat = Verslag in de chat
    .typed = in de chat|verslag in de chat
people-route-by-link = Verslag met een code
    .typed = met een code|verslag met een code|ophalen
people-route-by-hand = Verslag van jou zelf
    .typed = van mij zelf|verslag van jou zelf|zelf

people-is-until = { $what }, tot en met { $day }
people-until = Voor een tijdje
    .typed = voor een tijdje|tijdelijk|tot wanneer|einddatum
people-until-when =
    Tot wanneer doet { $name } mee? Dat kun je altijd veranderen.

    Daarna is { $name } uit je groep, zonder bericht. Jij hoort het dan wel.
people-until-day = Tot en met { $day }
people-until-no-end = Zonder einde
    .typed = zonder einde|geen einde
people-until-over = { $name } deed mee voor een tijdje. Die tijd is voorbij. { $name } kreeg geen bericht. Weer vragen mag altijd.
people-until-over-led = { $name } deed mee voor een tijdje. Die tijd is voorbij. { $name } kreeg geen bericht. { $name } zou een bijeenkomst leiden. Kies je iemand anders? Typ "bijeenkomst".

people-who-sees = Wie ziet dit?
    .typed = wie ziet dit|wie ziet het|wie kan dit zien
people-who-sees-what = Wie ziet wat?
    .typed = wie ziet wat|wie ziet dat
people-which-thing = Wie ziet wat? Kies waar het om gaat.
people-thing-calendar = De dag en de plek
    .typed = de dag en de plek|dag en plek|de dag|de plek
people-of-thing-calendar = de dag en de plek
people-thing-agenda = De agenda
    .typed = de agenda
people-of-thing-agenda = de agenda
people-thing-goals = Je gedeelde doelen
    .typed = je gedeelde doelen|gedeelde doelen|de doelen
people-of-thing-goals = je gedeelde doelen
people-thing-agreements = De afspraken
    .typed = de afspraken
people-of-thing-agreements = de afspraken
people-thing-tasks = Taken van anderen
    .typed = taken van anderen
people-of-thing-tasks = taken van anderen
people-thing-summary = Het verslag
    .typed = het verslag
people-of-thing-summary = het verslag
people-thing-map = De kaart van mensen
    .typed = de kaart|de kaart van mensen
people-of-thing-map = de kaart van mensen
people-sees =
    { $thing }: wie ziet dit? Tik op een naam om het te veranderen.

    Niemand krijgt hier bericht van. Wat al verstuurd is, kan ik niet terughalen.
people-sees-anyway = { $names } leidt of schrijft mee bij een bijeenkomst. Daarvoor is dit nog wel nodig.
people-sees-nobody = { $thing }: alleen jij ziet dit. Er doet nog niemand anders mee.
people-sees-map = De kaart is van jou. Deze mensen kregen er een van jou te zien: { $names }.
people-sees-map-nobody = De kaart is van jou alleen. Niemand anders ziet die.
people-about-map = Wie heeft de kaart?
    .typed = wie heeft de kaart|kaart
people-they-see =
    Wat ziet { $name }? Tik op iets om het te veranderen.

    { $name } krijgt hier geen bericht van. Wat al verstuurd is, kan ik niet terughalen.
people-does-see = Wel: { $what }
    .typed = { $what }|wel { $what }
people-sees-not = Niet: { $what }
    .typed = { $what }|niet { $what }
people-shared-now = Het is ochtend. Je deelt nu meer met { $name }, zoals je wilde.

people-out-sure =
    Wil je { $name } uit de groep halen? Dat mag, zonder reden. { $name } krijgt geen bericht en ziet niets nieuws meer. Taken van { $name } zijn dan weer vrij.
people-keeps-chat = Wat { $name } al kreeg, blijft in de chat van { $name } staan.
people-knows-both = { $name } weet wel: { $day }, { $place }.
people-knows-day = { $name } weet wel: { $day }.
people-knows-days = { $name } weet welke dagen je hebt gevraagd.
people-out-yes = Ja, zonder bericht
    .typed = ja|ja zonder bericht|zonder bericht|stil
people-out-with-words = Met een vriendelijk bericht
    .typed = met een bericht|met bericht|met een vriendelijk bericht
people-out-no = Nee, blijft erbij
    .typed = nee|nee blijft erbij|blijft|toch niet
people-out-preview =
    Dit krijgt { $name } dan te lezen:

    « { $words } »
people-out-yes-kind = Ja, met dit bericht
    .typed = ja|ja met dit bericht|goed zo
people-goodbye = Dag { $name }. Je doet niet meer mee in de groep van { $owner }. Dank je dat je er was. Je hoeft niets te doen.
people-goodbye-nameless = Je doet niet meer mee in een groep waar je bij hoorde. Dank je dat je er was. Je hoeft niets te doen.
people-is-out = { $name } is uit je groep. Ik heb { $name } niets gestuurd.
people-is-out-told = { $name } is uit je groep. Ik heb { $name } het bericht gestuurd dat je zag.
people-out-led = { $name } zou een bijeenkomst leiden. Kies je iemand anders? Typ "bijeenkomst".
people-other-day = Andere dag
    .typed = andere dag
people-other-place = Andere plek
    .typed = andere plek

people-yours = Je doet mee in de groep van { $owner }. Jij zegt wat je kunt en wilt. Minder mag, en stoppen mag ook.
people-not-for-a-while = Ik kan even niet
    .typed = ik kan even niet|even niet|pauze
people-again = Ik kan weer
    .typed = ik kan weer|weer|ik doe weer mee
people-leave = Ik stop ermee
    .typed = ik stop ermee|uit de groep|weg
people-away-how-long = Dat is goed. Ik vraag je zolang niets uit deze groep. Hoe lang?
people-away-week = Een week
    .typed = een week|1 week|week
people-away-month = Een maand
    .typed = een maand|1 maand|maand
people-away-open = Tot ik het zeg
    .typed = tot ik het zeg|weet ik niet|weet ik nog niet
people-away-not = Toch niet
    .typed = toch niet|nee|laat maar
people-away-until =
    Goed. Tot en met { $until } vraag ik je niets.

    Mag { $owner } weten dat je even niet kunt? Meer zeg ik niet.
people-away-no-end =
    Goed. Ik vraag je niets tot jij weer kunt. Typ dan "mensen".

    Mag { $owner } weten dat je even niet kunt? Meer zeg ik niet.
people-away-told = Dank je. { $owner } hoort alleen dat je even niet kunt. Eerder weer meedoen kan altijd: typ "mensen".
people-away-untold = Goed. Ik vertel het niemand. Eerder weer meedoen kan altijd: typ "mensen".
people-is-away = { $name } kan even niet. Ik vraag { $name } zolang niets. Je hoeft niets te doen.
people-welcome-back = Welkom terug. Niets is te laat en niets hoeft snel.
people-away-over = Je kon even niet in de groep van { $owner }. Die tijd is voorbij. Niets is te laat. Wil je langer? Dat mag ook.
people-away-over-nameless = Je kon even niet in een groep van je. Die tijd is voorbij. Niets is te laat. Wil je langer? Dat mag ook.
people-away-over-label = Na je pauze
    .typed = na je pauze|pauze
people-away-longer = Nog even niet
    .typed = nog even niet|langer
people-see-menu = Kijken wat er kan
    .typed = kijken|kijken wat er kan
