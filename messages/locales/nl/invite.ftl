# Asking somebody: whom, in which words, and how it stands.

invite-someone = Iemand vragen
    .typed = iemand vragen|vragen|uitnodigen
invite-whom = Wie wil je vragen?
invite-somebody-new = Iemand anders
    .typed = iemand anders|een ander|nieuw
invite-name = Hoe heet diegene? Een voornaam is genoeg. Nu ziet alleen jij dit.
invite-name-helped = Hoe heet diegene? Een voornaam is genoeg.
invite-from = Waar hoort { $name } bij?
invite-from-informal = Familie, vriend of buur
    .typed = familie|vriend|vriendin|buur|buurvrouw|buurman|naaste
invite-from-professional = Hulpverlener
    .typed = hulpverlener|de zorg|zorg
invite-from-peer = Ervaringsdeskundige
    .typed = ervaringsdeskundige|ervaring|maatje
invite-goal = Wat wil je graag, en past { $name } daarbij? Dit ziet alleen jij.
invite-no-goal = Geen van deze
    .typed = geen van deze|geen|weet ik niet|overslaan
invite-from-map = Van je kaart: { $what }
invite-small = Iets kleins is een goed begin. Wat zou je { $name } willen vragen?
invite-small-coffee = Eén keer koffie drinken
    .typed = koffie|koffie drinken
invite-small-walk = Samen een rondje lopen
    .typed = lopen|wandelen|rondje lopen
invite-small-call = Af en toe bellen
    .typed = bellen
invite-small-reading = Samen een brief lezen
    .typed = brief|brief lezen|meelezen
invite-small-errand = Eén keer mee naar de winkel
    .typed = winkel|boodschappen
invite-small-along = Eén keer met me mee
    .typed = met me mee|meegaan
invite-say-to =
    « { $what } »

    { $name } leest dit straks zelf. Hoe zeg je het dan? Bijvoorbeeld: "je mag me bellen".
invite-leave-out = Laat het weg
    .typed = weg|laat weg|laat het weg|weglaten|overslaan
invite-example-talking = ik wil graag wat mensen om me heen. Ik denk aan jou. Misschien kunnen we af en toe praten.
invite-example-doing = ik wil graag wat mensen om me heen. Ik denk aan jou. Misschien kunnen we samen iets doen.
invite-example-coffee = ik wil graag wat mensen om me heen. Ik denk aan jou. Wil je een keer koffie met me drinken? Dat is genoeg.
invite-example-walk = ik wil graag wat mensen om me heen. Ik denk aan jou. Wil je een keer een rondje met me lopen? Dat is genoeg.
invite-example-call = ik wil graag wat mensen om me heen. Ik denk aan jou. Zullen we af en toe even bellen? Dat is genoeg.
invite-example-reading = ik wil graag wat mensen om me heen. Ik denk aan jou. Wil je een keer een brief met me lezen? Dat is genoeg.
invite-example-errand = ik wil graag wat mensen om me heen. Ik denk aan jou. Ga je een keer mee naar de winkel? Dat is genoeg.
invite-example-along = ik wil graag wat mensen om me heen. Ik denk aan jou. Er is iets waar ik liever niet alleen heen ga. Ga je een keer mee?
invite-example-own = ik wil graag wat mensen om me heen. Ik denk aan jou. Dit zou ik fijn vinden: { $what }.
invite-example-said = ik wil graag wat mensen om me heen. Ik denk aan jou. { $said }
invite-example-app = je doet al mee in mijn groep. Als je wilt, kan dat nu ook via een app.
invite-example-open = ik wil graag wat mensen om me heen. Ik denk aan jou. Wat je dan doet, spreken we samen af.
invite-example-guest = ik kom bij elkaar met mensen om me heen. Ik vind het fijn als jij daar één keer bij bent.
invite-example-informed = ik kom bij elkaar met mensen om me heen. Ik wil je graag laten lezen wat we afspreken.
invite-preview =
    Dit kun je aan { $name } sturen. Alles mag anders.

    « { $words } »

    Erbij komt: nee mag ook. En een link om te antwoorden.
invite-preview-read =
    Dit kun je aan { $name } sturen. Alles mag anders. { $name } krijgt dan alleen verslagen.

    « { $words } »

    Erbij komt: het gaat om verslagen, en nee mag ook. En een link om te antwoorden.
invite-preview-once =
    Dit kun je aan { $name } sturen. Alles mag anders. { $name } is dan één keer te gast.

    « { $words } »

    Erbij komt: het gaat om één keer, en nee mag ook. En een link om te antwoorden.
invite-preview-good = Goed zo
    .typed = goed zo|goed|prima|ja
invite-preview-change = Veranderen
    .typed = veranderen|verander|anders|nee
invite-preview-keep = Bewaren
    .typed = bewaren|bewaar|later
invite-preview-rehearse = Eerst oefenen
    .typed = oefenen|eerst oefenen|oefen
invite-preview-other-way = Anders meedoen
    .typed = anders meedoen|gast|verslagen
invite-way = Hoe vraag je { $name } om mee te doen?
invite-way-member = Gewoon, in de groep
    .typed = gewoon|in de groep|lid
invite-way-informed = Alleen verslagen lezen
    .typed = verslagen|alleen verslagen|verslagen lezen
invite-way-guest = Eén keer te gast: { $when }
    .typed = te gast|gast|één keer
invite-way-guest-next = Eén keer te gast, de volgende keer
    .typed = te gast|gast|één keer
invite-own-words = Hoe wil jij het zeggen? Typ het zoals je praat. { $name } leest precies dit.
    .help = Nu staat er: « { $words } »
invite-hello = Hoi { $name }
invite-hello-there = Hoi
invite-greeted = { $hello }, { $words }
invite-greeted-apart = { $hello }. { $words }
invite-pass-on-member =
    { $words }

    Nee mag, zonder reden. Geen Telegram? Antwoord mij gewoon. Anders: { $link }
invite-pass-on-guest =
    { $words }

    Het gaat om één keer. Nee mag, zonder reden. Geen Telegram? Antwoord mij gewoon. Anders: { $link }
invite-pass-on-informed =
    { $words }

    Je krijgt dan alleen verslagen. Nee mag, zonder reden. Geen Telegram? Antwoord mij gewoon. Anders: { $link }
invite-pass-on-for =
    { $hello }, { $owner } vroeg mij om je dit te geven:

    « { $words } »

    Nee mag, zonder reden. Geen Telegram? Zeg het gewoon tegen mij. Anders: { $link }
invite-pass-on-for-nameless =
    { $hello }, iemand die je kent vroeg mij om je dit te geven:

    « { $words } »

    Nee mag, zonder reden. Geen Telegram? Zeg het gewoon tegen mij. Anders: { $link }
invite-ready-owner =
    Klaar. Ik stuur zelf niets. Jij deelt dit, bijvoorbeeld in WhatsApp. De link is alleen voor { $name }, tot { $until }.

    { $text }
invite-ready-together =
    Klaar. Ik stuur zelf niets. Lees dit samen na. Delen kan als jullie er klaar voor zijn. De link is alleen voor { $name }, tot { $until }.

    { $text }
invite-ready-another =
    Klaar. Ik stuur zelf niets. Deel dit met wie het voor je vraagt. Diegene geeft het door. De link is alleen voor { $name }, tot { $until }.

    { $text }
invite-share = Delen
invite-qr = QR-code
    .typed = qr|qr code|qr-code
invite-no-app = { $name } antwoordt zelf
    .typed = antwoordt zelf|geen telegram
invite-qr-shown = Laat { $name } dit plaatje scannen. Het is dezelfde link.
invite-qr-alt = Een vierkant plaatje met de link, om te scannen met een telefoon.
invite-overview =
    Zo staat het met vragen. Niets hoeft snel.

    { $people }
invite-stands-nominated = { $name }: nog niet gevraagd
invite-stands-open = { $name }: nog geen antwoord
invite-stands-passing-on = { $name }: { $asker } zou het vragen
invite-stands-passed-on = { $name }: { $asker } heeft het gevraagd
invite-stands-talk-first = { $name }: wil eerst praten
invite-stands-pending = { $name }: zei ja, jij kijkt nog wie het is
invite-stands-pending-helped = { $name }: zei ja, de eigenaar kijkt nog wie het is
invite-stands-talk-first-helped = { $name }: wil eerst praten
invite-stands-confirmed = { $name }: doet mee
invite-stands-declined = { $name }: liever niet
invite-stands-expired = { $name }: de link is verlopen
invite-look = { $lines }
invite-look-nominated = Je dacht aan { $name }. Niemand heeft iets gehoord.
invite-look-open = { $name } heeft hier nog niet geantwoord. Zei { $name } zelf al iets tegen jou? Dan kun je dat invullen.
invite-look-passing-on = { $asker } zou het aan { $name } vragen. Weet je het antwoord al? Dan kun je dat invullen.
invite-look-passed-on = { $asker } heeft je vraag doorgegeven. Weet je al wat { $name } zei? Dan kun je dat invullen.
invite-look-talk-first = { $name } wil er eerst met je over praten. Weet je het antwoord al? Dan kun je dat invullen.
invite-look-expired = De link voor { $name } is verlopen. Je kunt een nieuwe maken. Of het antwoord zelf invullen.
invite-look-pending = Iemand zei ja via de link voor { $name }. Hoorde je de twee woorden? Is dit { $name }?
invite-look-pending-helped = Iemand zei ja via de link voor { $name }. De eigenaar kijkt wie het is.
invite-look-talk-first-helped = { $name } wil eerst praten met wie het vroeg. Weet je het antwoord al? Dan kun je dat invullen. De eigenaar zegt daarna ja of nee.
invite-look-words = De woorden zijn: { $first } en { $second }.
invite-look-confirmed = { $name } zei ja.
invite-look-declined = { $name } doet liever niet mee. Dat is goed.
invite-look-withdrawn = De vraag aan { $name } staat niet meer open.
invite-why-goal = Bij deze wens: « { $goal } »
invite-why-hoped = Je dacht aan: « { $what } »
invite-why-yours = Waar je aan dacht, ziet niemand anders.
invite-why-helped = { $name } helpt je met vragen. Vulde { $name } dit in? Dan weet { $name } het ook. Verder ziet niemand het.
invite-go-on-with = Verder met { $name }
    .typed = verder|ga verder
invite-forget = Toch niet vragen
    .typed = toch niet|toch niet vragen|laat maar
invite-forgotten = Prima. { $name } hoort hier niets over.
invite-again = Nog eens vragen
    .typed = nog eens vragen|nog eens|opnieuw vragen
invite-more-about = Dit kan ook. De link voor { $name } werkt tot { $until }.
invite-other-day = Tot een andere dag
    .typed = andere dag|einddatum|tot een andere dag
invite-until = Tot welke dag mag de link voor { $name } werken?
    .again = Dat snap ik nog niet. Typ één dag, bijvoorbeeld "vrijdag" of "1 februari".
invite-until-week = Een week
invite-until-fortnight = Twee weken
invite-until-month = Een maand
invite-until-past = Die dag is al geweest. Welke dag wordt het?
invite-until-far = Dat is wel ver weg. Drie maanden is het meest.
invite-until-said = Goed. De link voor { $name } werkt tot en met { $until }.

# Somebody asks for the owner.
invite-asker = Iemand vraagt het voor mij
    .typed = iemand vraagt het voor mij|iemand anders vraagt|iemand anders
invite-asker-whom = Wie mag het aan { $name } vragen?
invite-asker-elsewhere = Iemand buiten de groep
    .typed = iemand buiten de groep|iemand anders|buiten
invite-asker-preview =
    { $asker } krijgt dit van mij, met de link voor { $name }:

    « { $words } »

    Zal ik het { $asker } vragen? Nee mag ook dan nog.
invite-asker-send = Ja, vraag het
    .typed = ja|ja vraag het|vraag het
invite-asker-not-yet = Prima. Niemand heeft iets gehoord.
invite-asker-sent = { $asker } krijgt je vraag. Ik laat het weten als het aan { $name } is doorgegeven.
invite-asker-nameless = Er staat iets voor je klaar.
invite-asker-asked =
    { $owner } vraagt of jij dit aan { $name } wilt geven. Nee is ook goed. Geef je het door? Tik dan op "Doorgegeven". Dat hoort { $owner }.

    { $text }
invite-asker-done = Doorgegeven
    .typed = doorgegeven|gedaan|klaar
invite-asker-no = Liever niet
    .typed = liever niet|nee
invite-asker-thanks = Dank je wel. Ik geef door dat het gelukt is.
invite-asker-fine = Dat is goed. Ik geef alleen door dat je het liever niet doet.
invite-asker-did = { $asker } heeft je vraag aan { $name } doorgegeven.
invite-asker-rather-not = { $asker } vraagt het liever niet aan { $name }. Dat mag. Het zegt niets over jou.

# Rehearsing: every message says that it is practice.
invite-practice =
    Oefenen. Niemand hoort dit. Zo krijgt { $name } het van jou:

    { $text }
    .again = Oefenen. Dat snap ik nog niet. Tik op een knop.
invite-practice-link = (hier komt de link)
invite-practice-on = Ik ben { $name }
    .typed = verder|ja|ik ben
invite-practice-stop = Klaar met oefenen
    .typed = klaar|stop met oefenen|klaar met oefenen|genoeg geoefend
invite-practice-sees =
    Oefenen. Niemand hoort dit. { $name } leest dan:

    { $text }
    .again = Oefenen. Dat snap ik nog niet. Tik op een knop.
invite-practice-then =
    Oefenen. Niemand hoort dit. { $name } leest: « { $theirs } »

    En jij hoort: « { $yours } »
    .again = Oefenen. Dat snap ik nog niet. Tik op een knop.
invite-practice-then-nothing =
    Oefenen. Niemand hoort dit. { $name } leest: « { $theirs } »

    En jij hoort niets.
    .again = Oefenen. Dat snap ik nog niet. Tik op een knop.
invite-practice-again = Nog een keer
    .typed = nog een keer|nog eens|opnieuw

invite-they-said-yes = Zei ja
    .typed = zei ja
invite-they-said-no = Zei nee
    .typed = zei nee
invite-show-again = Bericht nog eens zien
    .typed = nog eens|bericht nog eens zien
invite-new-link = Nieuwe link
    .typed = nieuwe link
invite-withdraw = Terugtrekken
    .typed = terugtrekken|trek terug
invite-withdrawn = De uitnodiging voor { $name } is weg. De link werkt niet meer. { $name } hoort hier niets over.
invite-noted-no = Genoteerd: { $name } doet liever niet mee. Dat is goed.
invite-go-on = Verder met vragen
    .typed = verder|verder met vragen
