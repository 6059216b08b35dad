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
summary-here = Er waren: { $names }.
summary-goals = Doelen:
summary-points = Daar praatten we over:
summary-agreements = Afspraken:
summary-tasks = Wie doet wat:
summary-line = – { $words }
summary-line-task = – { $who }: { $what }
summary-line-task-due = – { $who }: { $what } (voor { $due })
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
summary-head-next = De volgende keer

summary-preview =
    Zo lezen de anderen het straks. { $seen }

    { $summary }
summary-preview-waiting =
    Zo lezen de anderen het straks. { $seen } Nog geen antwoord over een taak: { $names }. Wachten mag.

    { $summary }
summary-leave-out = Iets weglaten
    .typed = iets weglaten|weglaten
summary-release = Delen
    .typed = delen|deel|vrijgeven
summary-more-agreement = Afspraak erbij
    .typed = afspraak erbij
summary-more-task = Taak erbij
    .typed = taak erbij
summary-which-parts = Tik weg wat de anderen niet hoeven te lezen. Zij zien niet dat er iets weg is. Nog een tik zet het terug.
summary-part-place = De plaats
summary-part-present = Wie er waren
summary-part-next = De volgende keer
summary-part-is-in = Erin: { $part }
summary-part-is-out = Weg: { $part }
summary-ready-choosing = Klaar, laat zien
    .typed = klaar|laat zien

summary-way =
    Hoe krijgt { $name } het verslag? Mensen uit de zorg werken met strenge regels.

    Je kunt het zelf geven, als bestand of op papier. Of het komt in de chat. Dan kan de app er technisch bij.
summary-way-by-hand = Ik geef het zelf
    .typed = ik|zelf|ik geef het zelf
summary-way-chat = In de chat
    .typed = chat|in de chat
summary-sure =
    Dan krijgen deze mensen het verslag. Daarna kan ik het niet terughalen.

    { $people }

    Zal ik het delen?
summary-sure-alone = Er is nog niemand anders in de groep. Zal ik het verslag voor jou bewaren?
summary-in-chat = In de chat: { $names }
summary-as-file = Als bestand in de chat: { $names }
summary-by-hand = Van jou zelf: { $names }
summary-yes-release = Ja, delen
    .typed = ja|delen|ja delen
summary-not-yet = Nog niet
    .typed = nog niet|nee|later
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
summary-own-copy =
    Dit is jouw eigen verslag. Hier staat alles in.

    { $summary }
summary-get-released = Bestand voor anderen
    .typed = bestand voor anderen|bestand
summary-get-own = Bestand voor mij
    .typed = bestand voor mij
