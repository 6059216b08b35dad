# Rest: nothing of the bot's own accord, for as long as somebody likes.

rest-how-long =
    Rust mag. Dan zeg ik even niets uit mezelf. Wat niet kan wachten, komt wel.

    Niemand hoort dat je rust neemt. Hoe lang wil je?
rest-day = Tot en met morgen
    .typed = tot en met morgen|morgen|een dag|1 dag|dag
rest-week = Een week
    .typed = een week|1 week|week
rest-open = Tot ik het zeg
    .typed = tot ik het zeg|weet ik niet|weet ik nog niet|onbekend
rest-not = Toch niet
    .typed = toch niet|nee|laat maar
rest-not-said = Prima. Alles blijft zoals het was.
rest-until = Goed. Tot en met { $until } zeg ik niets uit mezelf. Eerder verder? Typ "rust".
rest-without-end = Goed. Ik zeg niets uit mezelf tot jij weer verder wilt. Typ dan "rust".
rest-carried-on = { $standing } Wat je aan { $names } gaf, gaat door. Zij horen niet dat je rust neemt.
rest-unreminded =
    { $standing }

    { $meetings ->
        [one] Je bijeenkomst is { $days }. Daar herinner ik je dan niet aan.
        [some] Je bijeenkomsten zijn { $days }. Daar herinner ik je dan niet aan.
       *[many] Je eerste bijeenkomsten zijn { $days }. Ik herinner je dan aan geen enkele.
    }
rest-end = Weer verder
    .typed = weer verder|verder|ik wil weer verder
rest-ended = Welkom terug. Niets is te laat en niets hoeft snel. Typ "menu" als je wilt zien wat er kan.
rest-over = Je rust is voorbij. Niets is te laat en niets hoeft snel. Wil je langer rust? Dat mag ook.
rest-over-look = Na je rust
    .typed = na je rust|rust
rest-see-menu = Kijken wat er kan
    .typed = kijken|kijken wat er kan

# What waits, after a rest.
rest-ended-waits =
    Welkom terug. Niets is te laat en niets hoeft snel.

    { $things }

    Het mag ook blijven liggen.
rest-over-waits =
    Je rust is voorbij. Niets is te laat en niets hoeft snel.

    { $things }

    Het mag ook blijven liggen. Of wil je langer rust?
rest-back-meeting = – De bijeenkomst is { $when }.
rest-back-planned = – Er komt een bijeenkomst.
rest-back-task = – Iemand denkt aan jou voor een taak.
rest-back-confirm = – Iemand zei ja en wacht op jou.
rest-back-summary = – Er ligt een verslag, alleen voor jou.
rest-back-points = – Er zijn punten om over te praten.
rest-back-days = – Je groep zoekt een dag.

# What the group hears: nothing, unless the owner chooses otherwise.
rest-tell-group = Iets laten weten
    .typed = iets laten weten|laten weten
rest-shorter-agenda = Kortere agenda
    .typed = kortere agenda|korter
rest-as-arranged = Zoals ik het wilde
    .typed = zoals ik het wilde|zoals afgesproken|zoals ik afsprak
rest-arrange = Iets afspreken voor later
    .typed = afspreken|voor later|iets afspreken
rest-sleep-on-it = Een nachtje slapen
    .typed = een nachtje slapen|nachtje slapen|nachtje|slapen|slaap
rest-plan-go-on = Verder met afspreken
    .typed = verder met afspreken
rest-say = Je groep hoort nu niets. Wil je iets laten weten? Kies een zin, of typ je eigen zin.
rest-say-ahead =
    Soms gaat het even niet. Nu kun je zeggen wat er dan gebeurt. Er gebeurt niets vanzelf. Jij begint het zelf, of één iemand die jij kiest.

    Wat mag je groep dan horen? Kies een zin, of typ je eigen zin.
rest-say-nothing = Niets zeggen
    .typed = niets|niets zeggen|nee
rest-sentence-slower = Ik doe het even rustig aan.
    .typed = rustig aan
rest-sentence-back-later = Ik heb rust nodig. Ik laat weten als ik er weer ben.
    .typed = rust nodig
rest-sentence-card = Ik heb rust nodig. Een kaartje is fijn, bellen liever niet.
    .typed = kaartje
rest-who = Wie mag dit horen?
rest-who-everybody = Iedereen
    .typed = iedereen|allemaal
rest-who-else = Wie nog meer?
rest-who-done = Zo is het goed
    .typed = zo is het goed|klaar|niemand|niemand meer
rest-meeting = Jullie zien elkaar { $when }. Wat gebeurt daarmee?
rest-meeting-ahead = En als er dan een bijeenkomst is? Wat gebeurt daarmee?
rest-meeting-as-it-is = Laten zoals het is
    .typed = laten|zo laten|weet ik niet
rest-meeting-goes-on = Gaat door, iemand anders leidt
    .typed = gaat door|door
rest-meeting-off = Gaat niet door
    .typed = gaat niet door|niet door|afzeggen
rest-lead = Wie zou er kunnen leiden? Ik vraag het eerst. Nee mag.
rest-starter =
    Mag iemand dit voor jou beginnen, als jij het zelf niet kunt? Eén iemand kan dat. Ik vraag het eerst.

    Jij ziet dan meteen wie het was. Een uur lang hoort niemand iets. Zo kun je het nog stoppen.
rest-starter-nobody = Niemand, alleen ik
    .typed = niemand|alleen ik|ik
rest-preview =
    Dit gebeurt er dan.

    { $lines }

    Zal ik het doen?
rest-preview-ahead =
    Dit bewaar ik. Nu hoort niemand iets.

    { $lines }

    Is het goed zo?
rest-preview-do = Ja, doe dit
    .typed = ja|doe dit|ja doe dit|doen
rest-preview-keep = Ja, bewaren
    .typed = ja|bewaren|ja bewaren
rest-preview-not = Nee
    .typed = nee|niet doen|liever niet
rest-line-say = – Ik zeg tegen { $names }: « { $words } »
rest-line-elsewhere = – Jij zegt dat zelf tegen { $names }.
rest-line-elsewhere-only = – Jij zegt tegen { $names }: « { $words } »
rest-line-nobody = – De groep hoort niets.
rest-line-lead = – De bijeenkomst gaat door. Ik vraag of { $name } wil leiden.
rest-line-off = – De bijeenkomst gaat niet door. De anderen horen dat.
rest-line-starter = – { $name } mag dit voor jou beginnen, na een ja.
rest-nobody-hears = Prima. Je groep hoort niets.
rest-plan-left = Prima. Alles blijft zoals het was.
rest-plan-none = Prima. Er is niets afgesproken. Als je rust neemt, hoort je groep niets.
rest-plan-kept = Het is bewaard. Er gebeurt niets vanzelf. Typ "rust" als je het nodig hebt.
rest-plan-asked = Het is bewaard. Ik vraag { $name } of die dit voor jou wil doen. Je hoort het van me. Er gebeurt niets vanzelf.
rest-heard = Van { $owner }: « { $words } » Je hoeft niets te doen.
rest-heard-unnamed = Uit een groep van jou: « { $words } » Je hoeft niets te doen.
rest-done = { $lines }
rest-done-nothing = Prima. Je groep hoort niets.
rest-done-heard = Gezegd tegen { $names }.
rest-done-elsewhere = Zeg jij het tegen { $names }? Dat gaat niet via mij. Later mag ook.
rest-done-led = { $name } leidt de bijeenkomst al.
rest-done-asked = Ik heb { $name } gevraagd om te leiden. Nee mag.
rest-done-ask-lead = Vraag jij { $name } om te leiden? Dat gaat niet via mij.
rest-lead-asked = { $owner } vraagt of jij { $day } de bijeenkomst wilt leiden. Ik help je daarbij. Nee mag, zonder reden.
rest-lead-yes = Ja, dat wil ik
    .typed = ja|ja dat wil ik|graag
rest-lead-no = Liever niet
    .typed = nee|liever niet

# Somebody who may start it for the owner.
rest-starter-asked =
    { $owner } vraagt je iets. Soms gaat het even niet. Dan is er al afgesproken wat er gebeurt. Wil jij dat dan beginnen, met één tik?

    Wie het vroeg, ziet dan dat jij het was. En kan het stoppen. Nee mag, zonder reden.
rest-starter-yes = Ja, dat wil ik
    .typed = ja|ja dat wil ik|graag
rest-starter-no = Liever niet
    .typed = nee|liever niet
rest-starter-thanks = Dank je. Is het nodig? Typ "rust". Dan zie je een knop. Praat als het kan eerst samen.
rest-starter-fine = Dat is goed. Dank je dat je het zei.
rest-starter-said-yes = { $name } wil rust voor je beginnen, als dat nodig is. Je kunt dat altijd veranderen: typ "rust".
rest-starter-said-no = { $name } wil liever niet rust voor je beginnen. Dat mag, zonder reden. Jij kunt het altijd zelf. Of kies iemand anders.
rest-start-for = Rust beginnen voor { $owner }
rest-start-for-group = Rust beginnen in een groep
rest-whose = Het gaat om { $owner }.
rest-whose-unnamed = Het gaat om een groep waar je bij hoort.
rest-which-group = Om wie gaat het?
    .typed = om wie gaat het|wie|welke groep
rest-somebody = Iemand uit een groep van jou
rest-start-sure = { $whose } Dan begint de rust die is afgesproken. Wie het vroeg, ziet meteen dat jij het was. En kan het stoppen. Wil je dat?
rest-start-yes = Ja, beginnen
    .typed = ja|beginnen|ja beginnen
rest-start-not = Prima. Er is niets begonnen.
rest-start-done = Het is begonnen. Wie het vroeg, ziet dat jij het was. Dank je.
rest-started =
    { $name } heeft rust voor je begonnen, zoals jij dat wilde. Ik zeg even niets uit mezelf.

    Dit gebeurt { $at }:

    { $lines }
rest-stop = Stop dit
    .typed = stop dit|stoppen|niet doen
rest-stopped = Gestopt. Niemand heeft iets gehoord. Je rust is voorbij.
rest-stopped-after = Je rust is voorbij. Wat er gezegd is, kan ik niet terughalen. Je kunt zelf laten weten hoe het gaat.
