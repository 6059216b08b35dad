# Erasing: hidden at once, erased after a week or right now; and taking back a yes.

erase-what =
    Dit wis ik.

    { $gone }

    Kies je over een week? Dan is nu meteen alles verborgen. Tot { $on } kan het nog terug. Nu meteen wissen kan ook. Wat in de chat zelf staat, wis je daar.
erase-when-week = Wis over een week
    .typed = wis over een week|verbergen|later|wis later|over een week|een week|ja
erase-when-now = Nu meteen wissen
    .typed = nu|nu meteen|meteen|wis nu|direct
erase-when-export = Eerst mijn gegevens
    .typed = gegevens|mijn gegevens|eerst mijn gegevens
erase-when-not = Niet wissen
    .typed = nee|niet|niet wissen|toch niet|laat maar
erase-gone-own = – Je naam en alles wat jij hier zei.
erase-gone-group = – Je hele groep: kaart, doelen, bijeenkomsten en verslagen. De groep stopt dan ook voor { $names }. Wie meedoet, hoort dan alleen dat er een groep stopt.
erase-gone-group-alone = – Je hele groep: kaart, doelen, bijeenkomsten en verslagen.
erase-gone-elsewhere = – Je plek in de groep van { $owners }. Daar blijft alleen staan dat er iemand was. De woorden van anderen blijven van hen.
erase-gone-yes = – Je ja op een uitnodiging. Wie jou vroeg, hoort meteen: nee.
erase-nothing-said = Prima. Alles blijft zoals het was.
erase-hidden =
    Alles van jou is nu verborgen. Op { $on } wis ik het. { $heard } Ik stuur je niets meer.

    Toch terug? Tik op de knop, of typ iets. Tot dan kan alles weer terug.
erase-hears-nobody = Niemand hoort hier nu iets van.
erase-hears-group = Wie iets doet in je groep, hoort alleen dat de groep rust.
erase-hears-lead = Aan { $owners } zeg ik nu alleen dat je geen bijeenkomst leidt.
erase-back = Zet alles terug
    .typed = terug|zet terug|zet alles terug|terugzetten|ja|ik kom terug
erase-leave = Laat het zo
    .typed = laat het zo|laat zo|laten|nee
erase-waits = Je wilde dat ik alles wis. Alles is verborgen, en op { $on } is het weg. Wil je het terug? Dat mag, zonder reden.
erase-waits-withdrawn =
    Je zei nee tegen bewaren. Alles is verborgen, en op { $on } is het weg.

    Wil je het terug? Dan bewaar ik weer wat je hier typt. Soms gaat dat over je gezondheid. Telegram en { $operator } kunnen er technisch bij. Vind je dat goed?
erase-agree-again = Ja, zet alles terug
    .typed = ja|terug|zet terug|zet alles terug|ja zet alles terug|goed
erase-left = Goed. Op { $on } wis ik alles. Tot dan kan het nog terug: typ "start".
erase-is-back = Welkom terug. Alles staat er weer. Wat je zou leiden, is misschien al vrij. Typ "menu" om te zien wat er kan.
erase-now = Dan wis ik alles nu meteen. Terug kan dan niet meer. Weet je het zeker?
erase-now-yes = Ja, wis nu meteen
    .typed = ja|wis nu|ja wis nu meteen|ja wis nu
erase-now-last = Ik vraag het nog één keer. Alles is dan echt weg, ook voor jou. Zal ik wissen?
erase-now-last-yes = Ja, alles mag weg
    .typed = ja|weg|alles weg|ja alles mag weg|wis alles
erase-not = Nee, niet wissen
    .typed = nee|niet wissen|nee niet wissen|toch niet|stop
erase-said = Alles is gewist. Binnen een dag ben ik ook vergeten dat je hier was. Het ga je goed. Opnieuw beginnen kan altijd: typ "start".
erase-group-ended = Een groep waar je ja tegen zei, is gestopt. Wat daar stond, is gewist. Je hoeft niets te doen. Dank je dat je er was.
erase-somebody = iemand
erase-lead-is-free = { $name } kan geen bijeenkomst leiden. Dat mag, zonder reden. Kies je iemand anders? Typ "bijeenkomst".

erase-withdraw =
    Je zei ja: ik mag bewaren wat je hier typt. Je mag nu ook nee zeggen, zonder reden. Dan bewaar ik niets meer en stuur ik niets meer.

    Wat er staat, is dan meteen verborgen. Op { $on } wis ik dit:

    { $gone }
erase-withdraw-yes = Ik zeg nu nee
    .typed = ik zeg nu nee|ik zeg nee|nee zeggen|trek in|intrekken
erase-withdraw-no = Het mag zo blijven
    .typed = het mag zo blijven|laat maar|toch niet|zo laten
erase-withdrawn =
    Goed. Ik bewaar niets nieuws en stuur je niets meer. Op { $on } is alles gewist.

    Toch terug? Typ "start". Dan vraag ik het je opnieuw.
