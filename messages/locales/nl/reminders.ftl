# Reminders of a meeting: when they come, in whose time, and what is good to know.

reminders-how =
    Wanneer zal ik je herinneren aan een bijeenkomst? Nu doe ik het zo:

    { $wishes }

    Van 21.00 tot 9.00 uur zeg ik niets. Dan komt het de avond ervoor.
reminders-kept =
    Goed. Zo doe ik het voortaan:

    { $wishes }
reminders-again = Nog iets anders
    .typed = nog iets|anders|nog iets anders
reminders-none = – Ik herinner je niet.
reminders-on-week = – Een week ervoor.
reminders-on-day = – De dag ervoor.
reminders-on-hour = – Een uur ervoor.
reminders-with-week = Ook een week ervoor
    .typed = ook een week ervoor|een week ervoor|week ervoor|week
reminders-with-day = Ook de dag ervoor
    .typed = ook de dag ervoor|de dag ervoor|dag ervoor|dag
reminders-with-hour = Ook een uur ervoor
    .typed = ook een uur ervoor|een uur ervoor|uur ervoor|uur
reminders-without-week = Niet een week ervoor
    .typed = niet een week ervoor|geen week
reminders-without-day = Niet de dag ervoor
    .typed = niet de dag ervoor|geen dag
reminders-without-hour = Niet een uur ervoor
    .typed = niet een uur ervoor|geen uur
reminders-elsewhere = Ik ben in een ander land
    .typed = ander land|ik ben in een ander land|tijdzone
reminders-where = Waar ben je? Typ een stad of een land. Bijvoorbeeld: Londen, of Turkije.
    .again = Die plek ken ik niet. Typ een grote stad in de buurt.
reminders-home = Nederland of België
    .typed = nederland|belgie|thuis
reminders-where-unknown = Die plek ken ik niet, of er gelden meer tijden. Typ een grote stad in de buurt.
reminders-which-town = Daar gelden meer tijden. Welke plek lijkt het meest op de jouwe?
reminders-zone-right = Dan is het bij jou nu { $now }. Klopt dat?
reminders-zone-kept = Goed. Ik houd me aan jouw tijd. Is een bijeenkomst in een andere tijd? Dan zeg ik ze allebei.
reminders-zone-group = Komt je groep daar ook bij elkaar? Dan plan ik nieuwe dagen in de tijd van daar.
reminders-zone-group-yes = Ja, de groep ook
    .typed = ja|ja de groep ook|de groep ook
reminders-zone-group-no = Nee, alleen ik
    .typed = nee|nee alleen ik|alleen ik
reminders-zone-group-kept = Goed. Noem je een tijd voor je groep? Dan is dat nu de tijd van { $place }. Wat al gepland is, blijft zoals het was.
reminders-zone-group-left = Goed. Noem je een tijd voor je groep? Dan blijft dat de tijd van { $place }.
reminders-zone-left = Goed, ik laat het zoals het was. Typ "herinnering" als je het nog eens wilt zeggen.
reminders-both-times = { $day } (bij jou is het dan { $yours })
reminders-know-label = Wat handig is om te weten
    .typed = handig|handig om te weten|wat handig is om te weten
reminders-know =
    Wat is handig om te weten? Bijvoorbeeld: wat mensen meenemen, waar de bel zit, of welke bus er komt.

    Het komt bij de herinnering. Wie bij de bijeenkomst hoort, leest het.
reminders-know-other =
    Er staat nu: { $known }

    Wat moet het worden? Wie bij de bijeenkomst hoort, leest het.
reminders-know-nothing = Weghalen
    .typed = weghalen|weg|niets
reminders-know-kept = Goed. Het staat erbij, en het komt bij de herinnering.
reminders-know-gone = Goed. Er staat niets meer bij.
reminders-good-to-know = Handig om te weten: { $words }
reminders-other-hour = Op een ander uur
    .typed = ander uur|op een ander uur|hoe laat|uur van de dag
reminders-which-hour =
    Wat ik uit mezelf zeg, komt in één bericht per dag. Ook als je in meer groepen bent. Nu komt het om { $hour } uur.

    Hoe laat is het handig voor jou?
reminders-at = { $hour } uur
    .typed = { $hour }|{ $hour } uur|om { $hour } uur
reminders-hour-kept = Goed. Het komt voortaan om { $hour } uur.
