# The agenda: everybody may propose, the owner decides.

agenda-what = Waar wil je het over hebben? Een paar woorden is genoeg. Het komt op de agenda. Wie de agenda opent, ziet het dan.
agenda-what-member = Waar wil je het over hebben? Een paar woorden is genoeg. Alleen { $owner } leest dit eerst.
agenda-proposed =
    Dank je. { $owner } leest dit en kiest zelf: "{ $words }"

    De groep ziet het pas als het op de agenda staat. Daar hoor je niets apart over.
agenda-proposed-someday =
    Dank je. { $owner } leest dit en kiest zelf: "{ $words }"

    Ik zei erbij dat het ook een andere keer mag.
agenda-undo = Toch niet
    .typed = toch niet|haal weg|laat maar
agenda-undone = Goed. Het is weg.
agenda-asked =
    { $name } wil het hierover hebben: "{ $words }"

    Alleen jij ziet dit. Wat wil je ermee?
agenda-asked-someday =
    { $name } wil het hierover hebben: "{ $words }"

    Het hoeft niet de volgende keer. Alleen jij ziet dit. Wat wil je ermee?
agenda-elsewhere = Apart bespreken
    .typed = apart bespreken|apart|ander gesprek
agenda-is-elsewhere = Goed. "{ $words }" bewaar ik voor een ander gesprek. De groep ziet het niet. Een gesprek plannen? Typ "bijeenkomst".
agenda-put-on = Op de agenda
    .typed = op de agenda|erop|ja
agenda-leave-out = Niet
    .typed = niet|nee|liever niet
agenda-is-on = "{ $words }" staat nu op de agenda. De groep kan het zien. Ik stuur niemand bericht.
agenda-is-on-round = "{ $words }" staat nu op de agenda. De groep hoort het morgen, samen met wat je nog meer verandert.
agenda-kept = Goed. "{ $words }" blijft nog bij jou. De groep ziet het niet.
agenda-left-out = Goed. "{ $words }" komt niet op de agenda. Ik vertel dit niemand.
agenda-after-all = Toch op de agenda
    .typed = toch op de agenda|toch wel|toch
agenda-look = Agenda bekijken
    .typed = agenda bekijken|bekijken
agenda-new = Iets erbij
    .typed = iets erbij|erbij|nieuw
agenda-line = { $place }. { $words }
agenda-line-left = { $place }. { $words } – bleef vorige keer liggen
agenda-words = { $words }
agenda-words-minutes = { $words } ({ $minutes } minuten)
agenda-from = { $name }: { $words }
agenda-from-someday = { $name }: { $words } – mag ook later
agenda-from-elsewhere = { $name }: { $words } – voor een ander gesprek
agenda-somebody = Iemand
agenda-yourself = Jij
agenda-of-group =
    De agenda van de groep van { $owner }:

    { $points }
agenda-of-group-empty = Er staat nog niets op de agenda van de groep van { $owner }. Je mag iets noemen.
agenda-propose = Waar wil jij het over hebben? Je kunt het noemen. { $owner } leest het en kiest wat er op de agenda komt.
agenda-for-informed = Jij krijgt de verslagen van { $owner }, zodra { $owner } ze deelt. Verder hoef je niets te doen. Een verslag lezen? Typ "verslag".
agenda-for-guest = Je was te gast bij één bijeenkomst. Die is voorbij. Fijn dat je er was. Je hoeft niets meer te doen.
agenda-own =
    Dit staat op de agenda. De groep kan dit zien. { $round }

    { $points }
agenda-is-draft = Niemand kreeg er nog bericht van.
agenda-went-round = Hij ging rond op { $on }.
agenda-has-news = Wat je veranderde, hoort de groep op { $on } in één bericht.
agenda-own-empty = Er staat nog niets op de agenda.
agenda-order = Volgorde of eraf
    .typed = volgorde|eraf|volgorde of eraf
agenda-waiting = Ligt nog bij jou: { $count }
    .typed = ligt nog bij jou|wat anderen noemden|voorstellen|bewaard
agenda-which =
    Welk punt wil je veranderen?

    { $points }
agenda-moving =
    Het gaat om: "{ $words }"

    { $points }
agenda-up = Omhoog
    .typed = omhoog|hoger
agenda-down = Omlaag
    .typed = omlaag|lager
agenda-off = Van de agenda
    .typed = van de agenda|eraf|haal eraf
agenda-other = Ander punt
    .typed = ander punt|een ander
agenda-ready = Klaar
    .typed = klaar|goed zo
agenda-proposals =
    Dit ligt nog bij jou. Alleen jij ziet het. Tik er een aan om te kiezen.

    { $points }
agenda-no-proposals = Er ligt niets meer bij jou.
agenda-back = Terug naar de agenda
    .typed = terug naar de agenda
agenda-others = Andere punten
    .typed = andere punten|andere|meer
agenda-look-at-it = Bekijken
    .typed = bekijken|bekijk

agenda-say-how-long = Hoe lang?
    .typed = hoe lang|duur
agenda-how-long = Hoe lang mag dit duren? "{ $words }"
agenda-minutes = { $minutes } minuten
    .typed = { $minutes }|{ $minutes } min
agenda-no-minutes = Maakt niet uit
    .typed = maakt niet uit|weet ik niet|geen tijd
agenda-someday = Mag ook later
    .typed = mag ook later|ooit|ooit een keer|een andere keer
agenda-next-time = Toch volgende keer
    .typed = toch volgende keer|volgende keer
agenda-merge = Samenvoegen
    .typed = samenvoegen|voeg samen
agenda-apart = Weer uit elkaar
    .typed = weer uit elkaar|uit elkaar|splitsen
agenda-merge-which = Met welk punt hoort dit bij elkaar? "{ $words }"
agenda-merge-words =
    Dan wordt het één punt:

    "{ $words }"

    Wil je het anders noemen? Typ het dan.
agenda-merge-so = Zo is het goed
    .typed = zo is het goed|goed zo|goed|prima|ja

# Words that were no answer to anything.
agenda-an-answer = Dat snap ik nog niet. Hoort het bij een vraag van mij? Tik dan op een knop onder die vraag. Of typ alleen "ja" of "nee".
agenda-heard =
    Wil je dit op de agenda? Zeg je niets, dan vergeet ik het. Bij een ja leest de eigenaar van de groep het eerst.

    Bedoel je iets anders? Typ "menu". Gaat het slecht? Typ "nood".
agenda-heard-own =
    Wil je dit op de agenda? Zeg je niets, dan vergeet ik het. Bij een ja kan de groep het lezen.

    Bedoel je iets anders? Typ "menu". Gaat het slecht? Typ "nood".
agenda-heard-which =
    Wil je dit op een agenda? Van welke groep? Zeg je niets, dan vergeet ik het. In je eigen groep kan iedereen het dan lezen. In een andere groep leest de eigenaar het eerst.

    Bedoel je iets anders? Typ "menu". Gaat het slecht? Typ "nood".
agenda-heard-yes = Ja, op de agenda
    .typed = ja|ja graag|op de agenda|ja op de agenda
agenda-heard-no = Nee
    .typed = nee|nee hoor|nee dank je|laat maar
agenda-heard-gone = Goed. Ik ben het vergeten. Typ "menu", dan zie je wat er kan.

# Points without a name.
agenda-nameless = Punten zonder naam
    .typed = punten zonder naam|zonder naam
agenda-nameless-is-off =
    Wie een punt noemt, doet dat nu met naam. Mag het ook zonder naam?

    Niemand hoort dan van wie het is. Jij ook niet. Wel kan iemand het soms raden, zeker in een kleine groep. Jij kiest nog altijd wat er op de agenda komt.
agenda-nameless-allow = Ja, dat mag
    .typed = ja|dat mag|ja dat mag
agenda-nameless-is-on = Een punt mag nu ook zonder naam. Ik vertel niemand van wie het is, jou ook niet. Zulke punten krijg je de volgende ochtend.
agenda-nameless-stop = Liever met naam
    .typed = liever met naam|met naam|nee
agenda-which-name =
    Mag je naam erbij? Het gaat om: "{ $words }"

    Zonder naam hoort niemand van mij van wie het is, { $owner } ook niet. Ik schrijf het er niet bij. In een kleine groep kan iemand het raden. Je kunt het dan niet meer weghalen.
agenda-with-name = Met mijn naam
    .typed = met mijn naam|met naam|ja
agenda-without-name = Zonder naam
    .typed = zonder naam|zonder|anoniem|nee
agenda-proposed-nameless =
    Dank je. { $owner } krijgt dit morgen, zonder naam: "{ $words }"

    De groep ziet het pas als het op de agenda staat.
agenda-nameless-came =
    { $count ->
        [one] Iemand noemde een punt zonder naam. Alleen jij ziet het.
       *[other] Er kwamen { $count } punten zonder naam. Alleen jij ziet ze.
    }

# The agenda goes round.
agenda-send = Stuur rond
    .typed = rondsturen|stuur rond|stuur de agenda rond|rond
agenda-round =
    De agenda van de groep van { $owner }:

    { $points }

    Wil jij ook iets noemen? Het mag.
agenda-round-for =
    De agenda van de groep van { $owner }, voor { $starts }:

    { $points }

    Wil jij ook iets noemen? Het mag.
agenda-shall-send =
    Zo gaat de agenda rond:

    «{ $message }»

    { $who }
agenda-shall-send-again =
    De agenda ging al rond. Nog een keer, zo?

    «{ $message }»

    { $who }
agenda-goes-to = Dit gaat naar { $names }.
agenda-goes-nameless = Naar { $names } gaat alleen: er is iets voor je. Wie dan kijkt, ziet de agenda.
agenda-goes-by-you = Zonder deze app: { $names }. Dat kun jij zelf laten weten.
agenda-goes-to-nobody = Er is nu niemand met wie je de agenda deelt.
agenda-yes-send = Ja, stuur rond
    .typed = ja|stuur rond|ja stuur rond
agenda-not-yet = Nog niet
    .typed = nog niet|nee|later
agenda-sent = De agenda is rond. Verander je nog iets? Dan hoort iedereen dat de volgende dag, in één bericht.
agenda-sent-both = De agenda is rond. { $names } hoort het van jou. Verander je nog iets? Dan hoort iedereen dat de volgende dag, in één bericht.
agenda-sent-nobody = Goed. Er is nu niemand met wie je de agenda deelt. Wie je erbij vraagt, kan hem straks zien.
agenda-nameless-round = Er is iets voor je over een bijeenkomst.
agenda-news =
    De agenda van de groep van { $owner } is iets veranderd. Zo is hij nu:

    { $points }
agenda-news-empty = De agenda van de groep van { $owner } is nu leeg.
agenda-news-label = Agenda
    .typed = agenda|de agenda
agenda-go-on = Verder met je punt
    .typed = verder|ga verder|doorgaan

# Shorter, for who has little energy.
agenda-short =
    Dan blijft dit op de agenda: "{ $stays }"

    De rest bewaar ik bij jou, voor een andere keer:
    { $waits }

    Wie de agenda bekijkt, ziet alleen wat er nog staat. Zal ik het doen?
agenda-short-line = – { $words }
agenda-short-yes = Ja, korter
    .typed = ja|korter|ja korter
agenda-short-no = Nee, zo laten
    .typed = nee|zo laten|nee zo laten
agenda-short-done = De agenda is nu kort. De rest ligt bij jou. Ik stuur niemand bericht.
agenda-short-told = De agenda is nu kort. De rest ligt bij jou. De groep hoort morgen hoe de agenda is.
agenda-short-not = Goed. De agenda blijft zoals hij was.
