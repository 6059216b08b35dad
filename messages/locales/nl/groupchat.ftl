# A group chat of the owner's people, where the bot posts what the owner chose.

groupchat-what =
    Heb je een groepsapp met deze mensen? Ik kan daar de dag laten weten. Alleen wat jij kiest.

    Ik noem nooit een naam. Niets over jou, niets uit gesprekken. Andere berichten lees en bewaar ik niet. Wie in de groep zit, ziet wel dat ik er ben.

    Wil je dat?
groupchat-yes-add = Ja, graag
    .typed = ja|ja graag|graag|goed|ok|oké
groupchat-rather-not = Liever niet
    .typed = liever niet|nee|toch niet|laat maar|niet nu
groupchat-left = Prima. Alles blijft zoals het was. Toch een keer? Typ "groepschat".
groupchat-add-me =
    Zet mij nu in de groep. Je hebt tien minuten. Daarna typ je gewoon weer "groepschat".

    Tik op de knop en kies de groep. Of open de groep, kies "leden toevoegen" en zoek mijn naam.

    Ik zeg daar nog niets. Eerst vraag ik jou hier of het de goede groep is.
groupchat-choose = Kies de groep
groupchat-is-it =
    Ik sta nu in de groep "{ $title }". Is dat de goede groep?

    Ik heb daar nog niets gezegd. Hoor ik een uur niets van je? Dan ga ik er weer uit.
groupchat-is-it-untitled =
    Ik sta nu in een groep zonder naam. Is dat de goede groep?

    Ik heb daar nog niets gezegd. Hoor ik een uur niets van je? Dan ga ik er weer uit.
groupchat-yes = Ja
    .typed = ja|klopt|goed|ok|oké
groupchat-no = Nee
    .typed = nee|klopt niet|niet goed
groupchat-not-this = Dank je. Ik ga daar weer weg en zeg alleen dag. De goede groep? Typ "groepschat".
groupchat-not-in-time = Ik ben weer uit de groep gegaan. Ik wist niet of het de goede was. Toch wel? Typ "groepschat".
groupchat-page =
    De groep: { $title }
    { $chosen }

    De dag, als die er is of verandert: "{ $date }"

    De dag ervoor: "{ $reminder }"
groupchat-chosen = Ik zet er nu in: { $posts }.
groupchat-chosen-nothing = Ik zet er nu niets in. Kies wat jij wilt:
groupchat-said-date = de dag
groupchat-said-reminder = een herinnering
groupchat-said-place = de plek erbij
groupchat-on-date = Wel: de dag
    .typed = de dag|dag
groupchat-on-reminder = Wel: herinnering
    .typed = wel een herinnering|wel herinnering|een herinnering
groupchat-on-place = Wel: de plek erbij
    .typed = plek|de plek|de plek erbij
groupchat-off-date = Niet meer: de dag
    .typed = de dag|dag
groupchat-off-reminder = Niet meer: herinnering
    .typed = wel een herinnering|wel herinnering|een herinnering
groupchat-off-place = Niet meer: de plek
    .typed = plek|de plek|de plek erbij
groupchat-in-en = In het Engels
    .typed = engels|in het engels
groupchat-in-nl = In het Nederlands
    .typed = nederlands|in het nederlands
groupchat-end = Uit de groep
    .typed = uit de groep|weg|ga weg|stoppen
groupchat-ended = Goed. Ik zeg daar dag en ga weg. Jullie bijeenkomsten gaan gewoon door. Weer aan? Typ "groepschat".
groupchat-lost =
    Ik zit niet meer in de groep "{ $title }". Of ik kan er niets meer zeggen. Dat kan gebeuren.

    Jullie bijeenkomsten gaan gewoon door. Iedereen hoort de dag in de eigen chat. Weer aan? Typ "groepschat".
groupchat-lost-before = Ik zit niet meer in de groep "{ $title }". Ik heb daar niets gezegd. Opnieuw? Typ "groepschat".
groupchat-example-place = Buurthuis De Hoek

# What the group chat reads. No names, and nothing that is anybody's own.
groupchat-post-date = Er is een dag gevonden: { $day }.
groupchat-post-moved = Het is verzet. Het is nu { $day }.
groupchat-post-placed = Op { $day } is het ergens anders.
groupchat-post-placed-own-chat = Op { $day } is het ergens anders. Waar? Dat staat in je eigen chat.
groupchat-post-off = Op { $day } gaat het niet door.
groupchat-post-reminder = Tot gauw: { $day }.
groupchat-post-with-place =
    { $said }
    Plek: { $place }
groupchat-bye = Ik ga uit deze groep. Dag allemaal!
