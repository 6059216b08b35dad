# The summary: the owner reads, leaves out and releases it, in private.

summary-waits = Het verslag van { $held } staat klaar. Alleen jij kunt het zien. Niemand krijgt iets voordat jij ja zegt. Lezen mag wanneer je wilt.
summary-waits-also = Het verslag van { $held } staat klaar. Alleen jij en { $name } kunnen het zien. Niemand krijgt iets voordat jij ja zegt. Lezen mag wanneer je wilt.
summary-waits-to-help = Er is een verslag om klaar te maken. Er gaat niets weg zonder de eigenaar. Doe het wanneer het jou past.
summary-seen-by-you = Nu zie alleen jij dit.
summary-seen-also = Nu zien alleen { $owner } en { $name } dit.
summary-read = Lezen
    .typed = lezen|lees
summary-none = Er is voor jou nog geen verslag om te lezen.
summary-none-own = Er is nog geen verslag. Na een bijeenkomst staat het hier, eerst alleen voor jou.
summary-earlier = Van eerdere keren is er ook een verslag.

summary-itself = { $lines }
summary-title = Verslag van de groep van { $owner }
summary-title-nameless = Verslag van de groep
summary-title-own = Eigen verslag van { $owner }
summary-title-own-nameless = Eigen verslag
summary-when = { $held }
summary-where = Plaats: { $place }
summary-here =
    { $count ->
        [one] Er was: { $names }.
       *[other] Er waren: { $names }.
    }
summary-goals = Doelen:
summary-points = Daar praatten we over:
summary-agreements = Afspraken:
summary-tasks = Wie doet wat:
summary-own-lines = Verder:
summary-line = – { $words }
summary-said-as = { $words } (gedeeld als: { $told })
summary-line-task = – { $who }: { $what }
summary-line-task-due = – { $who }: { $what } (voor { $due })
summary-line-task-next = – { $who }: { $what } (bij de volgende bijeenkomst)
summary-by-next = de volgende bijeenkomst
summary-open = nog open
summary-next = De volgende keer is { $starts }.
summary-day = { $day }

summary-head-here = Er waren
summary-head-goals = Doelen
summary-head-points = Daar praatten we over
summary-head-agreements = Afspraken
summary-head-tasks = Wie doet wat
summary-head-who = wie
summary-head-by-when = voor
summary-head-own-lines = Verder
summary-head-next = De volgende keer

summary-preview =
    Zo lezen de anderen het straks. { $seen }

    { $summary }
summary-preview-waiting =
    Zo lezen de anderen het straks. { $seen } Nog geen antwoord over een taak: { $names }. Wachten mag.

    { $summary }
summary-preview-again =
    Dit is een nieuwe versie. De anderen hebben nu nog de vorige. Zij merken niets tot jij deelt.

    { $summary }
summary-leave-out = Iets weglaten
    .typed = iets weglaten|weglaten
summary-release = Delen
    .typed = delen|deel|vrijgeven
summary-reword = Anders zeggen
    .typed = anders zeggen|anders
summary-add = Iets erbij
    .typed = iets erbij|erbij
summary-add-line = Eigen regel erbij
    .typed = eigen regel|regel erbij|eigen regel erbij
summary-no-correction = Laat zoals het was
    .typed = laat zoals het was|niet verbeteren
summary-back = Terug
    .typed = terug
summary-more-parts = Verder kijken
    .typed = verder|verder kijken
summary-what-to-add = Wat wil je erbij zetten? Een eigen regel staat er los bij, in jouw woorden.
summary-own-line = Wat wil je erbij zetten? Typ het zoals de anderen het mogen lezen.
    .again = Eén zin is genoeg. Typ wat je erbij wilt zetten.
summary-which-words = Welke regel wil je anders zeggen? Wat er genoteerd is, blijft voor jou bewaard.
summary-no-words = Hier staat geen regel die je anders kunt zeggen.
summary-how-to-say =
    Nu staat er: "{ $words }"

    Hoe wil je het zeggen?
    .again = Typ hoe je het wilt zeggen. Het laten staan mag ook.
summary-how-to-say-task =
    Nu staat er: "{ $words }". Daar zei { $who } ja op.

    Hoe wil je het zeggen?
    .again = Typ hoe je het wilt zeggen. Het laten staan mag ook.
summary-words-stay = Laat staan
    .typed = laat staan|zo laten|laat maar
summary-words-recorded = Zoals het genoteerd was
    .typed = zoals het genoteerd was|zoals eerst
summary-more-agreement = Afspraak erbij
    .typed = afspraak erbij
summary-more-task = Taak erbij
    .typed = taak erbij
summary-which-parts = Tik weg wat de anderen niet hoeven te lezen. Zij zien niet dat er iets weg is. Nog een tik zet het terug.
summary-which-parts-for = Tik weg wat { $name } niet hoeft te lezen. { $name } ziet niet dat er iets weg is. Nog een tik zet het terug.
summary-which-people = Tik weg wie er niet in hoeft te staan. Niemand ziet dat er een naam weg is. Nog een tik zet die terug.
summary-name-all = Iedereen noemen
    .typed = iedereen noemen|iedereen
summary-name-nobody = Niemand noemen
    .typed = niemand noemen|niemand
summary-back-to-parts = Terug naar de rest
    .typed = terug naar de rest|klaar
summary-part-place = De plaats
summary-part-present = Wie er waren
summary-part-next = De volgende keer
summary-part-is-in = Erin: { $part }
    .typed = { $part }
summary-part-is-out = Weg: { $part }
    .typed = { $part }
summary-ready-choosing = Klaar, laat zien
    .typed = klaar|laat zien

summary-way =
    Hoe krijgt { $name } het verslag? Mensen uit de zorg werken met strenge regels.

    { $ways }
summary-way-by-hand = Ik geef het zelf
    .typed = ik|zelf|ik geef het zelf
summary-way-by-link = Ophalen met een code
    .typed = ophalen|met een code|ophalen met een code
summary-way-chat = In de chat
    .typed = chat|in de chat
summary-sure =
    Dan krijgen deze mensen het verslag. Daarna kan ik het niet terughalen.

    { $people }

    Zal ik het delen?
summary-route-by-hand = Zelf geven: jij stuurt het bestand, of je geeft het op papier.
summary-route-by-link = Ophalen: op een webpagina, met een code die jij doorgeeft.
summary-route-chat = In de chat: als bestand, maar de app kan er technisch bij.
summary-sure-again =
    Dan krijgen zij de nieuwe versie. Ik zeg erbij wat er voor hen anders is.

    { $people }

    Zal ik het delen?
summary-sure-alone = Er is nog niemand anders in de groep. Zal ik het verslag voor jou bewaren?
summary-in-chat = In de chat: { $names }
summary-as-file-in-chat = Als bestand in de chat: { $names }
summary-by-link = Met een link: { $names }
summary-by-hand = Van jou zelf: { $names }
summary-reads-less = Niet alles staat erin voor: { $names }
summary-is-same = Er verandert niets voor: { $names }
summary-yes-release = Ja, delen
    .typed = ja|delen|ja delen
summary-not-yet = Nog niet
    .typed = nog niet|nee|later
summary-other-way = Andere manier
    .typed = andere manier|anders|iets anders
summary-way-whom = Voor wie wil je een andere manier?
summary-stays = Goed. Niemand krijgt iets. Later delen? Typ "verslag".
summary-changed-overnight = Je sliep een nachtje over het verslag. Het is intussen anders, of anderen krijgen het. Ik heb niets gedeeld. Wil je nog eens kijken?
summary-released-before = Dit verslag is al gedeeld. Er is niets veranderd.
summary-is-released = Het verslag is gedeeld. Dit bestand is wat de anderen kunnen lezen.
summary-is-released-by-hand = Het verslag is gedeeld. Dit bestand kun je zelf geven aan { $names }. Dat mag ook later.
summary-file-own = Dit is jouw eigen bestand. Hier staat alles in. Alleen jij hebt het.
summary-file-released = Dit bestand is wat de anderen kunnen lezen.
summary-file-for = Dit bestand is voor { $name }. Hier staat in wat je met { $name } deelt.
summary-file-name = verslag
summary-file-name-own = eigen-verslag
summary-file-alt = Het verslag als bestand, om te lezen of te printen.

summary-ready = Er staat iets voor je klaar.
summary-ready-by-hand = Er staat iets voor je klaar. Je krijgt het niet van mij, maar van iemand uit een groep van jou.
summary-get = Ophalen
    .typed = ophalen|haal op
summary-here-it-is = Hier is het.
summary-renewed = Er staat iets voor je klaar. Het is nieuwer dan wat je had.
summary-renewed-by-hand = Er is iets nieuws voor je. Je krijgt het niet van mij, maar van iemand uit een groep van jou.
summary-on-its-way = Het komt eraan.
summary-maybe-there = Misschien staat het bestand al in deze chat. Staat het er niet? Zeg het dan tegen wie het je geeft. Ik mag het niet zomaar nog eens sturen.
summary-corrected =
    Dit verslag is verbeterd. Anders dan eerst: { $changes }.

    { $summary }
summary-changed-place = de plaats
summary-changed-present = wie er waren
summary-changed-goal = de doelen
summary-changed-point = waar we over praatten
summary-changed-agreement = de afspraken
summary-changed-task = wie wat doet
summary-changed-own = wat er verder staat
summary-changed-next = de volgende keer
summary-own-copy =
    Dit is jouw eigen verslag. Hier staat alles in.

    { $summary }
summary-get-released = Bestand voor anderen
    .typed = bestand voor anderen|bestand
summary-get-own = Bestand voor mij
    .typed = bestand voor mij
summary-correct = Verbeteren
    .typed = verbeteren|verbeter

summary-as = Lezen als een ander
    .typed = lezen als|lezen als een ander
summary-as-whom = Met wiens ogen wil je kijken? Je ziet precies wat deze persoon krijgt.
summary-as-nobody = Er is nog niemand met wie je het verslag deelt.
summary-more-people = Nog meer mensen
    .typed = meer|nog meer mensen
summary-as-chat =
    Dit krijgt { $name } in de chat:

    { $summary }
summary-as-file =
    In de chat van { $name } staat alleen: "{ $ready }" Daarna kan { $name } dit als bestand ophalen:

    { $summary }
summary-as-by-hand =
    Dit krijgt { $name } van jou zelf, als bestand of op papier:

    { $summary }
summary-as-pdf = Als bestand zien
    .typed = als bestand|als bestand zien|bestand
summary-leave-out-for = Iets weglaten voor { $name }
summary-as-another = Iemand anders
    .typed = iemand anders
summary-file-as = Zo ziet het bestand voor { $name } eruit. Er is nog niets gedeeld.

summary-who = Wie kreeg het?
    .typed = wie kreeg het|wie heeft het gekregen
summary-who-got-it =
    Zo staat het ervoor. Of iemand het las, weet ik niet.

    { $lines }
summary-went-to-nobody = Het verslag is er alleen voor jou.
summary-went-sent = Verstuurd: { $names }
summary-went-waiting = Onderweg: { $names }
summary-went-failed = Niet aangekomen: { $names }
summary-went-unknown = Ik weet niet of het aankwam: { $names }
summary-went-stopped = Niet verstuurd, het kon of mocht niet: { $names }
summary-went-by-hand = Van jou zelf: { $names }
summary-went-same = Er veranderde niets voor: { $names }
summary-again-to = Nog een keer: { $name }
summary-get-for = Bestand voor { $name }
summary-unknown = Ik weet niet zeker of het verslag bij { $name } aankwam. Misschien is het er gewoon. Ik stuur het niet nog eens zonder jou.
summary-failed = Het lukte niet om het verslag bij { $name } te brengen. Dat ligt niet aan jou, en niet aan { $name }.
summary-again = Nog een keer sturen
    .typed = nog een keer sturen|nog een keer|sturen
summary-leave-it = Laat maar
    .typed = laat maar|laat
summary-goes-again = Goed. Ik stuur het nog een keer naar { $name }.
summary-left-it = Goed. Ik stuur { $name } niets.

summary-ready-code = Er staat iets voor je klaar. Je hebt er een code voor nodig. Die krijg je van iemand uit een groep van jou.
summary-renewed-code = Er is iets nieuws voor je. Gebruik deze link, met de code die je al hebt.
summary-renewed-new-code = Er is iets nieuws voor je. Je krijgt er een nieuwe code voor. Die komt van iemand uit een groep van jou.
summary-waits-on-page = Er staat iets voor je klaar, achter een link. Je hebt er een code voor nodig.
summary-link-over = Ophalen kan nu niet meer. Vraag een nieuwe code aan wie hem je gaf.
summary-open-page = Openen
summary-code-for =
    De code voor { $name } is { $code }.

    Geef hem zelf door: bel even, of zeg het als jullie elkaar zien. Zet hem liever niet in een chat. Ophalen kan twee weken lang.
summary-code-closed = Voor het verslag van { $name } is drie keer een verkeerde code gegeven. Misschien was het een vergissing. Voor de zekerheid is de pagina dicht. Met een verkeerde code is er niets te zien. Een nieuwe code maken kan altijd.
summary-new-code = Nieuwe code voor { $name }
summary-as-page =
    { $name } krijgt in de chat alleen dit: "{ $ready }"

    Met de code leest { $name } dit op een webpagina:

    { $summary }
summary-went-ready = Staat klaar, op te halen met een code: { $names }
summary-went-expired = De tijd om het op te halen is om: { $names }
summary-went-closed = Dicht na drie verkeerde codes: { $names }

# What holds, over all meetings
summary-agreed =
    Dit is afgesproken, en het geldt nog:

    { $lines }
summary-agreed-none-own = Er zijn nu geen afspraken die nog gelden. Na een bijeenkomst vind je ze hier.
summary-agreed-none = Er staan hier nu geen afspraken voor jou.
summary-agreed-in-summary = Wat is afgesproken, staat in het verslag. Hoe je dat krijgt, zie je zo: typ "verslag".
summary-agreed-all = Alle afspraken
    .typed = alle afspraken|afspraken
summary-agreed-meetings = Bijeenkomst
    .typed = bijeenkomst
summary-agreed-tasks = Mijn taken
    .typed = mijn taken|taken
summary-agreed-let-go = Iets loslaten
    .typed = iets loslaten|loslaten
summary-agreed-which = Welke afspraak hoeft niet meer?
summary-agreed-more = Meer afspraken
    .typed = meer|meer afspraken|verder
summary-agreed-let-go-this = Loslaten? "{ $what }" Ik vertel dit niemand. Zeg het zelf aan wie het aangaat.
summary-agreed-yes-let-go = Loslaten
    .typed = loslaten|ja
summary-agreed-leave = Laten staan
    .typed = laten staan|nee|laat staan
summary-agreed-gone = Losgelaten: "{ $what }" Dat mag. Bij een volgende bijeenkomst lees ik het niet meer voor.

summary-page-title = Ophalen
summary-page-ask = Typ de code. Je krijgt hem van wie dit deelt. Dan laat ik zien wat er voor je is.
summary-page-code = Code
summary-page-hint = Acht cijfers. Een leeg plekje ertussen mag.
summary-page-typo = Dat is nog geen code. Een code heeft acht cijfers. Dit telt niet mee als poging.
summary-page-wrong = Deze code klopt niet. Je kunt het nog { $left } keer proberen.
summary-page-gone-title = Hier is niets te vinden
summary-page-gone = Misschien is de link oud, of is er iets veranderd. Dat kan gebeuren. Vraag een nieuwe aan wie je hielp. Let op of je de hele link gebruikt.
summary-page-wait = Er werd vaak gekeken. Wacht een minuut, en probeer het nog eens.
summary-page-file = Als bestand (PDF)
summary-page-careful = Bewaar je dit? Doe dat waar anderen er niet bij kunnen. Sluit daarna deze pagina.
