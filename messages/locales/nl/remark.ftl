# What people say in passing: no answer to a question, and yet anybody knows what is meant.
# In `.typed`, "…" stands for a few words, whichever they are.

remark-lost = Tik op een knop, of typ je antwoord. Terug naar de vorige vraag? Typ "terug". Liever niet? Typ "niet nu".
    .typed = wat|hè|huh|hoe bedoel je|hoe bedoel je dat|wat bedoel je|wat bedoel je daarmee|wat bedoel je precies|wat betekent dat|wat betekent dit|ik snap het niet|ik snap je niet|ik snap dit niet|snap het niet|snap ik niet|snap dit niet|dat snap ik niet|begrijp ik niet|ik begrijp het niet|ik begrijp je niet|dat begrijp ik niet|wat moet ik doen|wat moet ik nu doen|en wat moet ik nu doen|en wat nu|en nu|wat nu|wat moet ik typen|hoe moet dat|hoe moet dit|hoe dan
remark-nothing-asked = Ik vraag nu niets van je. Wat kan er? Typ "menu". Hoe werkt het? Typ "help". Gaat het slecht? Typ "nood".
remark-readers = Alleen wie jij kiest, ziet wat jij deelt. Er leest geen mens mee. Meer weten? Typ "privacy".
    .typed = wie ziet dit|wie ziet dat|wie leest dit|wie leest dat|wie leest mee|wie leest er mee|wie kan dit lezen|wie kan dit zien|kan … dit lezen|kan … dit zien|kan … meelezen|kan … dit ook lezen|kan … dit ook zien|leest … dit|leest … mee|ziet … dit|wordt dit bewaard|wat bewaar je|wat bewaar je dan|wat bewaar je van mij|is dit veilig|is dit geheim|is dit privé|blijft dit geheim|blijft dit tussen ons
remark-out = Stoppen mag altijd. Typ "stop".
    .typed = ik wil stoppen|ik stop|ik stop ermee|ik stop er mee|stoppen|ik wil hiermee stoppen|ik wil eruit|ik wil er uit|ik wil niet meer meedoen|ik doe niet meer mee|ik wil toch niet|ik wil toch niet meedoen|ik doe toch niet mee|toch niet meer|afmelden|ik wil me afmelden|uitschrijven|schrijf me uit|haal me eruit|stuur niets meer|stuur me niets meer|geen berichten meer|hou op|houd op|ophouden
remark-not-now = Prima. Nu hoeft er niets. Verder gaan kan altijd: typ "menu".
    .typed = niet nu|nu niet|nu even niet|nu liever niet|nee nu niet|nee niet nu|even niet|laat maar|laat maar zitten|laat maar gaan|nee laat maar|ach laat maar|oh laat maar|geen zin|even geen zin|nu geen zin|geen zin in|ik heb geen zin|ik heb even geen zin|ik heb er geen zin in|een andere keer|andere keer|ander keertje|liever een andere keer|komt later wel|doe ik later|dat doe ik later|kan dat later|kan dit later
remark-unsure = Dat geeft niet. Je hoeft het nu niet te weten. Verder gaan kan altijd: typ "menu".
    .typed = weet ik niet|weet niet|weet ik nog niet|weet nog niet|ik weet het niet|ik weet het nog niet|weet het niet|weet het nog niet|geen idee|ik heb geen idee|ik zou het niet weten|zou het niet weten|weet ik veel
remark-about = Ik ben een computerprogramma. Ik help een groepje mensen rond iemand die steun wil. Ik zoek een dag, onthoud afspraken, en vraag wie wat doet. Diegene beslist. Er leest geen mens mee.
    .typed = wat is dit|wat is dit dan|wat is dit voor iets|wat is dit hier|wie is dit|wie ben jij|wie ben je|wat ben jij|wat ben je|wat doe jij|wat doe je|wat kun je|wat kan je|wat kan jij|waar is dit voor|waarvoor is dit|hoe werkt dit|hoe werkt dit eigenlijk|hoe werkt het|ben je een mens|ben jij een mens|ben je echt|ben jij echt|ben je een robot|ben jij een robot|ben je een computer|is dit een robot|is dit een mens|ben je een bot|wat is een steungroep
remark-thanks = Graag gedaan.
    .typed = dank je|dankje|dank je wel|dankjewel|dank je hoor|dank u|dank u wel|dankuwel|bedankt|bedankt hoor|heel erg bedankt|ok bedankt|oké bedankt|oke dank je|ok dank je|oké dank je|ok dankjewel|oké dankjewel|super bedankt|lief van je|wat lief|fijn dank je|fijn dankjewel|thanks|thank you
remark-hello = Dag. Wat kan er nu? Typ "menu". Gaat het slecht? Typ "nood".
    .typed = hoi|hoi hoi|hallo|hallo daar|hey|hee|hai|dag|moi|goedemorgen|goeiemorgen|goedemiddag|goeiemiddag|goedenavond|goeienavond|ben je daar|ben je er|ben je er nog|hoe gaat het
remark-bye = Dag. Alles is bewaard. Tot een andere keer.
    .typed = doei|doeg|doei doei|dag hoor|tot later|tot straks|tot morgen|tot ziens|tot de volgende keer|welterusten|slaap lekker|fijne dag|fijne avond|groetjes
remark-is-it-yes = Bedoel je ja? Typ dan "ja", of tik op een knop.
remark-fine = Goed. Nog iets doen? Typ "menu".
    .typed = ok|oké|okee|okay|ok hoor|ok prima|prima|prima hoor|goed|goed zo|is goed|dat is goed|top|super|mooi|fijn|duidelijk|begrepen|snap ik|gelezen|komt goed
