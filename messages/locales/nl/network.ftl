# The network map: who is around the owner. Only the owner reads these.

network-first =
    Wie is er om je heen? Familie, een vriend, de buren, iemand van de zorg.

    Eén naam is genoeg. Alleen jij ziet de kaart.
    .help = De kaart is een plaatje met jou in het midden. Om je heen staan de mensen die jij noemt. Zij weten dat niet.
network-another = Wie komt er op je kaart? Eén naam is genoeg. Alleen jij ziet dit.
    .help = De kaart is een plaatje met jou in het midden. Om je heen staan de mensen die jij noemt. Zij weten dat niet.
network-next = { $last } staat op je kaart. Wie nog meer? Eén naam is genoeg.
network-next-several = { $names } staan op je kaart. Wie nog meer? Eén naam is genoeg.
network-see-map = Kaart zien
    .typed = kaart|kaart zien|de kaart|mijn kaart|laat zien|netwerk|nee|nee hoor|niemand|niemand meer|klaar|dat was het
network-relation = Wat is { $name } van je? Bijvoorbeeld broer, vriendin of buurvrouw.
network-closeness = Hoe dichtbij voelt { $name }?
    .help = Er zijn drie kringen om je heen. Het gaat om je gevoel, niet om hoe ver iemand woont. Veranderen kan altijd.
network-circle-close = Heel dichtbij
    .typed = heel dichtbij|heel dicht|dichtst bij
network-circle-near = Dichtbij
    .typed = dichtbij|dicht bij
network-circle-further = Verder weg
    .typed = verder weg|verder|ver weg|ver
network-where-from = Waar ken je { $name } van?
network-sector-family = Familie
    .typed = familie|thuis
network-sector-friends = Vrienden
    .typed = vrienden|vriend|vriendin
network-sector-neighbours = Buren
    .typed = buren|buurt|buurman|buurvrouw
network-sector-work = Werk of school
    .typed = werk|school|werk of school|collega
network-sector-care = Zorg
    .typed = zorg|de zorg|hulpverlener
network-sector-elsewhere = Anders
    .typed = anders|ergens anders|iets anders|club|vereniging|kerk|moskee|internet|online
network-enough = { $name } staat op je kaart. Genoeg voor vandaag. Verder gaan? Typ "netwerk".

network-map-seen =
    Dit is je kaart. Een kopie ervan is te zien voor { $names }. Tik op een naam als je iets wilt veranderen.

    { $people }
network-map =
    Dit is je kaart. Alleen jij ziet hem. Tik op een naam als je iets wilt veranderen.

    { $people }
network-nobody = Er staat nog niemand op je kaart. Dat is goed. Wil je iemand noemen?
network-line = { $circle }: { $people }
network-line-none = Nog geen plek: { $people }
network-no-place = Nog geen plek
network-somebody = iemand
network-who = { $name } ({ $what })
network-who-both = { $name } ({ $relation }, { $sector })
network-from-family = familie
network-from-friends = vrienden
network-from-neighbours = buren
network-from-work = werk of school
network-from-care = zorg
network-title = De mensen om { $owner } heen
network-title-nameless = De mensen om je heen
network-title-copy = Mensen om mij heen
network-you = jij
network-me = ik
network-picture =
    { $count ->
        [one] Je kaart als plaatje: jij in het midden, met één naam. De plek staat in het bericht.
       *[other] Je kaart als plaatje: jij in het midden, met { $count } namen. Wie waar staat, lees je in het bericht.
    }
network-picture-copy =
    { $count ->
        [one] Een kaart als plaatje, met één naam. De plek staat in het bericht.
       *[other] Een kaart als plaatje, met { $count } mensen. Wie waar staat, lees je in het bericht.
    }
network-add = Iemand erbij
    .typed = iemand erbij|erbij|nog iemand|toevoegen
network-more = Meer namen
    .typed = meer|meer namen|verder
network-about-whom = Over wie gaat het?
network-find = Naam zoeken
    .typed = zoek|zoeken|naam zoeken|zoek een naam
network-find-whom = Wie zoek je? Een stukje van de naam is genoeg.
network-not-found = Die naam vind ik niet op je kaart. Misschien staat diegene er anders op.

network-one =
    { $who }

    { $known }
network-one-bare = { $who }
network-one-circle = Plek op de kaart: { $circle }
network-one-member = Doet mee in je groep
network-one-touch-daily = Contact: elke dag
network-one-touch-weekly = Contact: elke week
network-one-touch-monthly = Contact: elke maand
network-one-touch-seldom = Contact: minder vaak
network-one-energy-gives = Het contact geeft energie
network-one-energy-takes = Het contact kost energie
network-one-energy-both = Het contact geeft en kost energie
network-one-help = Kan misschien helpen met: { $help }
network-one-only-you = Dit ziet alleen jij.
network-rename = Andere woorden
    .typed = andere woorden|andere naam|naam|anders noemen
network-move = Andere plek
    .typed = andere plek|plek|verplaatsen
network-invite = { $name } vragen
network-take-off = Van de kaart
    .typed = van de kaart|weg|weghalen|van de kaart halen
network-keep = Zo laten
    .typed = zo laten|laat zo|laat maar|hetzelfde|overslaan
network-new-name = Hoe wil je { $name } noemen?
network-name-in-group = In de groep heet diegene { $old }. Zal ik dat ook veranderen in { $new }? De groep ziet dat.
network-off = Zal ik { $name } van je kaart halen? Een uitnodiging stopt dan ook. { $name } hoort hier niets over.
network-off-member = Zal ik { $name } van je kaart halen? { $name } blijft wel in je groep, en hoort hier niets over.
network-off-yes = Ja, van de kaart
    .typed = ja|ja van de kaart|haal weg
network-off-done = { $name } staat niet meer op je kaart.
network-go-on = Verder met je kaart
    .typed = verder|verder met de kaart|verder met mijn kaart

network-more-about = Meer over { $name }
network-in-touch = Hoe vaak heb je contact met { $name }? Ongeveer is genoeg. Alleen jij ziet dit.
network-in-touch-again = Hoe vaak heb je contact met { $name }? Nu staat er: { $known }.
network-touch-daily = Elke dag
    .typed = elke dag|iedere dag|dagelijks|bijna elke dag
network-touch-weekly = Elke week
    .typed = elke week|iedere week|wekelijks|vaak
network-touch-monthly = Elke maand
    .typed = elke maand|iedere maand|maandelijks|soms
network-touch-seldom = Minder vaak
    .typed = minder vaak|minder|zelden|bijna nooit|nooit|af en toe
network-energy = Hoe is het contact met { $name } voor jou? Het mag allebei zijn. Alleen jij ziet dit. Het komt nooit in een plaatje.
    .help = Contact kan energie geven en energie kosten. Dat zegt niets over hoe lief iemand is. Het helpt jou kiezen bij wie je wanneer bent.
network-energy-again = Hoe is het contact met { $name } voor jou? Nu staat er: { $known }.
    .help = Contact kan energie geven en energie kosten. Dat zegt niets over hoe lief iemand is. Het helpt jou kiezen bij wie je wanneer bent.
network-energy-is-gives = Geeft energie
    .typed = geeft energie|geeft|energie|fijn|goed
network-energy-is-takes = Kost energie
    .typed = kost energie|kost|moe|zwaar
network-energy-is-both = Allebei
    .typed = allebei|beide|alle twee|het wisselt
network-help = Waar zou { $name } je mee kunnen helpen? Klein mag ook, zoals samen koffie drinken. { $name } hoort dit niet.
network-help-again = Waar zou { $name } je mee kunnen helpen? Nu staat er: "{ $known }".
network-forget = Weghalen
    .typed = weghalen|haal weg|weg|wissen

network-more-to-do = Delen of afdrukken
    .typed = delen of afdrukken|delen|afdrukken|printen
network-options = Wat wil je met je kaart? Niets gaat vanzelf naar iemand toe.
network-print = Kaart om af te drukken
    .typed = afdrukken|printen|print|om af te drukken|pdf
network-page = Dit is je kaart op papier, ook in woorden. Wat alleen jij ziet, staat er niet op: hoe vaak, energie en hulp. Jij kiest wie dit blad ziet.
network-page-name = kaart
network-page-day = Kaart van { $day } { $year }
network-page-alt = De kaart als tekening. Wie waar staat, staat eronder in woorden.
network-energy-all = Wat geeft energie?
    .typed = energie|wat geeft energie|wat kost energie
network-energy-overview =
    Zo noemde jij het contact. Er is geen goed of fout. Alleen jij ziet dit.

    { $lines }
network-energy-line-gives = Geeft energie: { $names }
network-energy-line-takes = Kost energie: { $names }
network-energy-line-both = Geeft en kost energie: { $names }

# Showing a copy of the map to somebody in the group.

network-share = Iemand de kaart laten zien
    .typed = laten zien|iemand laten zien|delen|kaart delen
network-share-alone = In je groep is nog niemand die hier berichten krijgt. Je kunt je kaart wel afdrukken, en samen bekijken.
network-share-whom = Wie mag een kopie van je kaart zien? Je ziet eerst precies wat die persoon krijgt.
network-share-names = Op je kaart staan ook mensen van buiten je groep. Zij weten dat niet. Hoe mag { $name } hen zien?
network-share-named = Met hun naam
    .typed = met hun naam|met naam|met namen|namen
network-share-unnamed = Als "iemand"
    .typed = als iemand|iemand|zonder naam|zonder namen
network-share-without = Wil je iemand weglaten? Typ de naam, of een paar namen. { $name } ziet niet dat er iemand mist.
    .again = Die naam vind ik niet op je kaart. Typ hem zoals hij op de kaart staat. Of laat iedereen staan.
network-share-everybody = Iedereen mag blijven
    .typed = iedereen|iedereen mag blijven|niemand|niemand weglaten|nee|overslaan
network-share-nobody-left = Dan blijft er niemand over. Laat er één staan, of stop hier: typ "stop".
network-share-preview =
    Precies dit krijgt { $name }, met het plaatje. { $own }

    { $people }

    { $way } Zal ik het laten zien?
network-share-own-place = { $name } ziet ook de eigen plek: { $circle }.
network-share-own-no-place = { $name } staat er ook op, nog zonder plek.
network-share-own-not = { $name } staat er zelf niet op.
network-share-way-chat = Het gaat naar de chat van { $name }. Stoppen met delen kan altijd, maar gezien is gezien.
network-share-way-nameless = In de chat van { $name } komt eerst alleen: er staat iets klaar. Een hulpverlener moet soms opschrijven wat die ziet. Stoppen met delen kan altijd, maar gezien is gezien.
network-share-way-professional = Het gaat naar de chat van { $name }. Een hulpverlener moet soms opschrijven wat die ziet. Stoppen met delen kan altijd, maar gezien is gezien.
network-share-yes = Ja, laat zien aan { $name }
    .typed = ja|laat zien|ja laat zien|goed|oké|ok
network-share-no = Nee, niet laten zien
    .typed = nee|niet|nee niet laten zien|liever niet
network-share-not = Goed. Er is niets gedeeld.
network-shared = { $name } krijgt je kaart te zien zoals jij hem zag. Verander je later iets? Dan ziet { $name } dat niet. Opnieuw laten zien kan altijd.
network-who-sees = Wie ziet dit?
    .typed = wie ziet dit|wie ziet mijn kaart|wie
network-nobody-sees = Alleen jij ziet je kaart.
network-seen-by = Een kopie van je kaart is te zien voor { $people }. Tik op een naam om te kijken, of om te stoppen met delen.
network-has-copy = { $name } (van { $day })
network-their-copy =
    Dit kan { $name } zien, met het plaatje.

    { $people }
network-take-back = Niet meer delen
    .typed = niet meer delen|terugnemen|neem terug|terug|intrekken|stoppen met delen
network-share-again = Opnieuw laten zien
    .typed = opnieuw|opnieuw laten zien
network-taken-back = { $name } kan je kaart hier niet meer openen. Wat al in de chat van { $name } staat, blijft daar. Ik zeg { $name } niets.

# What somebody gets to whom the owner shows the map.

network-given-nameless = Er staat iets voor je klaar.
network-given =
    Dit is een kaart van { $owner }: mensen, en hoe dichtbij zij nu voelen. Het gaat om gevoel. Verder weg is niet minder waard, en het kan veranderen.

    { $people }

    Je krijgt dit in vertrouwen. Laat het niet aan anderen zien.
