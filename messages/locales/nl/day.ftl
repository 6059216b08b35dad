# Finding a day, who comes, who leads, and the reminder.

# Asking for days and times
day-when =
    Welke dagen en tijden kunnen voor jou? Typ het zoals je praat. Meer dan één mag.

    Bijvoorbeeld: dinsdag 1 december 14 uur, of donderdag half acht 's avonds.
    .again = Ik zie daar nog geen dag of tijd in.
day-when-then = Welke dag en tijd wordt het? Typ het zoals je praat.
    .again = Ik zie daar nog geen dag of tijd in.
day-which = Dat kan ik op meer manieren lezen. Welke bedoel je?
    .again = Dat past hier nog niet bij. Tik een knop, of typ het nog een keer.
day-which-between = Welke dag, van { $first } tot en met { $last }? De tijd mag er ook bij.
    .again = Ik zie daar nog geen dag in.
day-which-beside = Ik heb { $days }. Wat je erbij noemde, is van { $first } tot en met { $last }. Welke dag daarvan?
    .again = Ik zie daar nog geen dag in.
day-leave-beside = Die laat ik weg
    .typed = laat weg|die laat ik weg|laat die maar weg|die hoeft niet|hoeft niet|nee|geen|overslaan|alleen dat
day-which-day = De tijd heb ik. Welke dag wordt het?
    .again = Ik zie daar nog geen dag in.
day-first-of-row = Ik plan één bijeenkomst tegelijk. Welke dag en tijd wordt de eerste?
    .again = Ik zie daar nog geen dag of tijd in.
day-what-time = Hoe laat? Het gaat om { $days }.
    .again = Ik zie daar nog geen tijd in. Bijvoorbeeld: half drie, of 14.30 uur.
day-read-back = Dus: { $days }. Klopt dat?
    .again = Klopt het? Typ ja of nee. Of typ andere dagen en tijden.
day-read-back-row = Ik plan één bijeenkomst tegelijk. De eerste is dan { $days }. Klopt dat?
    .again = Klopt het? Typ ja of nee. Of typ een andere dag en tijd.
day-otherwise = Nee, anders
    .typed = nee|nee anders|anders|klopt niet|dat klopt niet|geen van deze
day-just-one = Hier past maar één dag en tijd. Welke kies je?
day-too-many = Dat zijn er veel om te beantwoorden. Kies er hoogstens { $most }.
day-refused-past = Dat is al geweest. Welke dag en tijd bedoel je?
day-refused-date = Die dag bestaat niet. Welke bedoel je?
day-refused-time = Die tijd bestaat niet op die dag. De klok gaat dan een uur vooruit. Welke tijd bedoel je?
day-refused-weekday = De dag en de datum horen niet bij elkaar. Welke bedoel je?
day-refused-week = De dag valt niet in die week. Welke bedoel je?
day-refused-part = De tijd past niet bij dat deel van de dag. Welke bedoel je?
day-refused-end = Het einde ligt voor het begin. Welke tijd bedoel je?
day-refused-far = Dat is wel heel ver weg. Welke dag en tijd bedoel je?
day-itself = { $day }
day-and-length =
    { $day } ({ $minutes ->
        [60] een uur
        [90] anderhalf uur
        [120] twee uur
       *[other] { $minutes } minuten
    })
day-clock = { $hour }.{ $minute } uur
day-in-mo = { $day }, in de ochtend
day-in-af = { $day }, in de middag
day-in-ev = { $day }, in de avond
day-in-ni = { $day }, in de nacht
day-together = { $days }

# The rest of the plan
day-only-one = Dus: { $day }. Wil je eerst vragen wie er kan? Of ligt het vast?
    .again = Eerst vragen, of ligt het vast? Tik op een knop. Of typ een andere dag.
day-just-picked = Eén dag: { $day }. Wil je eerst vragen wie er kan? Of ligt het vast?
day-ask-first = Eerst vragen
    .typed = eerst vragen|vragen|vraag het
day-is-fixed = Het ligt vast
    .typed = ligt vast|het ligt vast|vast
day-where = Waar is het? Een rustige plek die goed voelt. Wie meedoet, leest dit.
day-how-long = Hoe lang duurt het? Vaak is dit genoeg: { $usual }. Sla je het over, dan zet ik dat.
    .again = Hoeveel minuten? Bijvoorbeeld: 90 minuten, of anderhalf uur.
day-lasts =
    { $minutes ->
        [60] Een uur
        [90] Anderhalf uur
        [120] Twee uur
       *[other] { $minutes } minuten
    }
day-hear-here = Ik vertel het aan { $names }.
day-hear-elsewhere = Zonder app: { $names }. Die vertel je het zelf.
day-ask-here = Ik vraag het aan { $names }.
day-ask-elsewhere = Zonder app: { $names }. Die vraag je het zelf.
day-hear-nobody = Niemand anders hoort dit.
day-shall-ask =
    Ik kan nu vragen wie er kan op: { $days }.

    { $people }

    Wie de vraag krijgt, ziet dat die van jou komt. { $seen } Zal ik het vragen?
day-yes-ask = Ja, vraag het
    .typed = ja|vraag het|vragen|doe maar|ja graag|prima
day-not-yet = Nog niet
    .typed = nog niet|nee|niet nu|later
day-shall-tell =
    Het wordt dan { $days }.

    { $people }

    Zal ik het laten weten?
day-yes-tell = Ja, laat het weten
    .typed = ja|laat het weten|vertel het|doe maar|ja graag|prima
day-kept = Alles is bewaard. Niemand heeft iets gehoord. Wil je het later vragen? Typ "bijeenkomst".
day-ask-now = Nu vragen
    .typed = nu vragen|vragen|vraag het
day-kept-alone = De dagen zijn bewaard. Er is nog niemand in je groep om te vragen. Iemand erbij? Typ "uitnodigen".
day-known-already = Die dagen stonden er al. Er is niets veranderd.

# Whose it is, and where
day-owner = de eigenaar van de groep
day-group-of = de groep van { $owner }
day-a-group-of-yours = een groep waar je bij hoort
day-which-group = Welke groep?
    .typed = welke groep|welke|wie
day-at = Plaats: { $place }.
day-at-asked-for = De plek zie je als je tikt op "Welke groep?".
day-at-nowhere-yet = De plek hoor je nog.
day-you = jij
day-by-you = { $name } (door jou ingevuld)
day-heard =
    Je noemt een dag en een tijd. Zal ik een dag zoeken voor een bijeenkomst? Er gaat nog niets uit. Je ziet eerst wat ik begrijp.

    Zeg je niets, dan vergeet ik het.
day-heard-yes = Ja, een dag zoeken
    .typed = ja|ja graag|een dag zoeken
day-line = – { $day }
day-missed = Ik was een tijd weg. Daardoor kwam de herinnering aan { $day } niet. Dat ligt aan mij, niet aan jullie.
day-no-more = Dat kan niet meer. Er is intussen iets veranderd. Typ "bijeenkomst" om te kijken.

# The date
day-passed = Die dag is al voorbij: { $day }. Kies een andere.
day-shall-decide =
    Het wordt dan { $day }. { $where }

    { $people }

    Zal ik het laten weten?
day-told = Dat staat. Het wordt { $day }. Iedereen hoort het nu.
day-told-both =
    Dat staat. Het wordt { $day }. Iedereen met de app hoort het nu.

    Zonder app: { $names }. Vertel je het zelf? Het antwoord vul je hier in.
day-told-nobody = Dat staat. Het wordt { $day }.
day-told-also = Verteld.
day-told-also-both = Verteld. Zonder app: { $names }. Vertel je het zelf?
day-tell-yourself = Zonder app: { $names }. Vertel je het zelf?
day-date =
    Er is een dag voor { $group }: { $day }. Het duurt { $minutes ->
        [60] een uur
        [90] anderhalf uur
        [120] twee uur
       *[other] { $minutes } minuten
    }. { $where }

    { $coming ->
        [yes] Je zei al dat je kunt. Fijn, tot dan.
        [no] Je zei dat je dan niet kunt. Dat is goed. Kan het toch? Dan hoor ik het graag.
       *[ask] Kom je?
    }
day-i-come = Ik kom
    .typed = ik kom|kom ik|ja|ja ik kom|ik kom ook|ik ben erbij|ik ben er|ik ben er ook|ik kom graag|kom
day-i-cannot = Ik kan niet
    .typed = ik kan niet|ik kan dan niet|kan dan niet|dan kan ik niet|nee|kan niet|ik kan niet komen|ik kom niet|nee ik kan niet|sorry ik kan niet|lukt niet|lukt me niet
day-i-do-not-know = Weet ik nog niet
    .typed = weet ik nog niet|weet niet|misschien
day-add-to-calendar = Zet in agenda
    .typed = zet in agenda|in agenda|agenda bestand
day-take-off-calendar = Haal uit agenda
    .typed = haal uit agenda|uit agenda
day-see-meeting = Bekijken
    .typed = bekijken|kijken
day-noted-yes = Fijn. Tot { $day }.
day-noted-no = Dank je dat je het zegt. Ik vertel het aan { $owner }. Bedenk je je nog? Dat mag.
day-noted-unsure = Prima. Weet je het later? Tik dan hier.
day-cannot-after-all = Ik kan toch niet
    .typed = ik kan toch niet|toch niet
day-cannot = { $name } kan er { $day } niet bij zijn. Dat kan gebeuren. Jij beslist of het zo doorgaat.
day-chair-cannot = { $name } kan er { $day } niet bij zijn, en zou leiden. Dat kan gebeuren. Wil je iemand anders vragen?
day-can-after-all = { $name } kan er { $day } toch bij zijn.
day-do-they-come = Komt { $name } op { $day }?
day-they-yes = Komt
    .typed = komt|ja|die komt
day-they-no = Kan niet
    .typed = kan niet|nee|komt niet
day-they-unsure = Weet het nog niet
    .typed = weet het nog niet|misschien|weet niet

# Looking at it
day-none = Er is voor jou nog geen bijeenkomst. Je hoort het als er iets te kiezen is.
day-none-informed = Hier staat nu geen bijeenkomst voor jou. Jij krijgt de verslagen. Verder hoef je niets te doen.
day-is-on = De bijeenkomst is nu bezig.
day-go-there = Verder met de bijeenkomst
    .typed = verder|ga verder
day-find-next = Volgende dag zoeken
    .typed = volgende dag|volgende dag zoeken
day-planned-own =
    { $meeting } is op { $day }. { $where }

    { $people }
day-leads = Leidt: { $name }
day-asked-to-lead = Gevraagd om te leiden: { $name }
day-who-yes = Komen: { $names }
day-who-no = Kunnen niet: { $names }
day-who-unsure = Weten het nog niet: { $names }
day-who-open = Nog niets gehoord van: { $names }
day-planned =
    Er is { $what }, op { $day }.

    { $lines }
day-lasting =
    Het duurt { $minutes ->
        [60] een uur
        [90] anderhalf uur
        [120] twee uur
       *[other] { $minutes } minuten
    }.
day-you-lead = Jij leidt deze keer. Ik help je er stap voor stap doorheen.
day-you-said-yes = Jij zei: ik kom.
day-you-said-no = Jij zei: ik kan niet.
day-you-said-unsure = Jij weet het nog niet.
day-you-said-open = Kom je?
day-begin = Beginnen
    .typed = beginnen|begin|start
day-move = Verplaatsen
    .typed = verplaatsen|verplaats|andere dag|andere tijd
day-other-place = Andere plek
    .typed = andere plek|andere plaats
day-who-leads-label = Wie leidt?
    .typed = wie leidt|leiden
day-tell-now = Nu laten weten
    .typed = nu laten weten|laat het weten|vertel het
day-tell-also = Ook vertellen: { $names }
day-call-off = Gaat niet door
    .typed = gaat niet door|afzeggen|het gaat niet door

# Changing it
day-shall-move =
    Het wordt dan { $day }. { $then }

    { $people }

    Zal ik het laten weten?
day-where-then = Waar is het dan? Wie meedoet, leest dit.
day-shall-place =
    De nieuwe plek: { $place }.

    { $people }

    Zal ik het laten weten?
day-leave-it = Nee, laat staan
    .typed = nee|laat staan|laat maar|toch niet
day-left-as-it-was = Goed. Er is niets veranderd.
day-moved =
    { $what } is verplaatst. Het was { $before }. Het wordt { $day }. { $where }

    { $then }
day-elsewhere = De bijeenkomst van { $day } is op een andere plek. { $where }
day-done = { $lines }
day-is-moved = Verplaatst. Het wordt { $day }. Iedereen met de app hoort het nu.
day-is-placed = Veranderd. De plek is nu: { $place }. Iedereen met de app hoort het nu.
day-shall-off =
    De bijeenkomst van { $day } gaat dan niet door. Een reden is niet nodig.

    { $people }

    Zal ik afzeggen?
day-yes-off = Ja, zeg af
    .typed = ja|zeg af|afzeggen
day-shall-stop =
    Dan zoek ik geen dag meer.

    { $people }

    Zal ik stoppen?
day-yes-stop = Ja, stop maar
    .typed = ja|stop maar
day-off = De bijeenkomst van { $day } gaat niet door. Je hoort het als er een nieuwe dag is.
day-stopped = Er wordt nu geen dag meer gezocht voor { $group }. Je hoeft niets te doen. Dank je als je al antwoordde.
day-is-off = Afgezegd. Dat mag, zonder reden. Een nieuwe dag kan wanneer jij wilt.
day-is-off-both = Afgezegd. Dat mag, zonder reden. Zonder app: { $names }. Vertel je het zelf?
day-find-another = Nieuwe dag zoeken
    .typed = nieuwe dag|nieuwe dag zoeken

# The reminder
day-reminder =
    Even denken aan { $day }: dan is de bijeenkomst.

    { $more }
day-reminder-untold = De anderen hoorden deze dag nog niet van mij.
day-reminder-label = Bijeenkomst { $day }
day-go-on = Verder met de dag
    .typed = verder|ga verder|doorgaan
